#include "app/commands.h"
#include "app/language.h"
#include "app/window.h"

#include "models/workspace/opening.h"

#include "views/theme/theme.h"
#include "views/window/preferences.h"
#include "views/window/recentfiles.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLoggingCategory>
#include <QSettings>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace samordna;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::Main)
};

bool hasScreen()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

std::unique_ptr<base::Clock> clockFor(const app::Invocation& invocation)
{
    if (invocation.today.isNull()) {
        return std::make_unique<base::SystemClock>();
    }
    return std::make_unique<base::FixedClock>(invocation.today);
}

/// The one that was asked for, else the last one where the user wants that and it is still there.
QString fileToOpen(const app::Invocation& invocation, const views::Preferences& preferences, QSettings& settings)
{
    if (!invocation.file.isEmpty() || !preferences.opensLastFile) {
        return invocation.file;
    }
    const QString last = views::RecentFiles(settings).paths().value(0);
    return QFileInfo::exists(last) ? last : QString();
}

int runWindow(const app::Invocation& invocation)
{
    QSettings settings;
    const views::Preferences preferences = views::readPreferences(settings);
    const auto clock = clockFor(invocation);
    std::optional<workspace::Opening> opening; // while the window is made
    if (const QString file = fileToOpen(invocation, preferences, settings); !file.isEmpty()) {
        opening.emplace(file, storage::Access::ReadWrite, *clock);
    }
    QGuiApplication::setDesktopFileName(u"io.github.samordna.Samordna"_s);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"io.github.samordna.Samordna"_s));
    views::applyTheme();
    views::applyLook(preferences);
    app::Window window(*clock);
    if (opening) {
        window.widget().openFile(*opening); // before it is shown, so that it is laid out once
    }
    window.widget().show();
    return QApplication::exec();
}

/// Reads the command line and does what it says; the application is made, its language is set.
int run()
{
    const app::CommandLine line = app::parse(QCoreApplication::arguments());
    const app::Console console(line.isJson);
    if (!line.help.isEmpty()) {
        app::Console(false).done(line.help.trimmed(), {});
        return app::ExitDone;
    }
    if (!line.invocation) {
        return console.usage(line.wrong);
    }
    if (line.invocation->command != app::Command::Window) {
        return app::runCommand(*line.invocation, *clockFor(*line.invocation), console);
    }
    if (!qobject_cast<QApplication*>(QCoreApplication::instance())) {
        return console.usage(Texts::tr("There is no display to show the window on. The commands of "
                                       "“samordna --help” need none."));
    }
    return runWindow(*line.invocation);
}

int runIn(QCoreApplication& application, const QStringList& arguments)
{
    Q_UNUSED(application)
    const bool shows = app::commandOf(arguments) == app::Command::Window;
    app::useLanguage(app::languageOf(arguments, shows ? views::readPreferences(QSettings()).language : QString()));
    return run();
}

} // namespace

int main(int argc, char* argv[])
{
    app::useUtf8();
    QCoreApplication::setApplicationName(u"samordna"_s);
    QCoreApplication::setOrganizationName(u"Samordna"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMORDNA_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const app::Command command = app::commandOf(arguments);
    const bool draws = command == app::Command::Report || command == app::Command::Demo;
    const bool shows = command == app::Command::Window && hasScreen();
    if (app::asksForText(arguments) || (!draws && !shows)) {
        QCoreApplication application(argc, argv);
        return runIn(application, arguments);
    }
    if (draws) {
        // Paper and pictures need no screen.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Nor a folder for a session, which the platform would miss aloud.
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    }
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules({});
    return runIn(application, arguments);
}
