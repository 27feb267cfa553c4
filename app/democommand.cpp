#include "app/commands.h"
#include "app/composition.h"
#include "app/window.h"

#include "models/exchange/export.h"
#include "models/exchange/sample.h"
#include "models/exchange/sampleactivities.h"

#include "views/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::DemoCommand)
};

constexpr QSize kPictureSize{1440, 900};

struct PagePicture
{
    views::PageKind page;
    QString name;
};

QList<PagePicture> pagePictures()
{
    return {{views::PageKind::Overview, Texts::tr("overview")}, {views::PageKind::Measures, Texts::tr("measures")},
        {views::PageKind::Activities, Texts::tr("activities")}, {views::PageKind::Indicators, Texts::tr("indicators")},
        {views::PageKind::Organisations, Texts::tr("organisations")}, {views::PageKind::Charts, Texts::tr("charts")},
        {views::PageKind::Timeline, Texts::tr("timeline")}, {views::PageKind::Year, Texts::tr("year")},
        {views::PageKind::Reports, Texts::tr("reports")}, {views::PageKind::Periods, Texts::tr("periods")}};
}

void letPass(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until the page has read what it shows: its timers have fired, and everything that was asked for
/// before the last question is answered, since answers come in order.
void settle(workspace::Workspace& workspace)
{
    for (int round = 0; round < 3; ++round) {
        letPass(250);
        QFutureWatcher<int> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcher<int>::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(workspace.read<int>([](const storage::Reader&) { return 0; }));
        loop.exec();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
}

/// Makes one thing after the other in the folder until one fails.
class Demo
{
public:
    Demo(const QString& folder, const base::Clock& clock, const Console& console)
        : m_folder(folder)
        , m_clock(clock)
        , m_console(console)
        , m_period(domain::Period::holding(clock.today(), domain::PeriodKind::Tertial))
    {
    }

    int run()
    {
        if (!m_folder.mkpath(u"."_s)) {
            return m_console.failed({base::ErrorKind::ReadOnly, {m_folder.path()}, {}}, m_folder.path());
        }
        for (const auto step : {&Demo::makeFile, &Demo::writeFiles, &Demo::takePictures}) {
            if (const int code = (this->*step)(); code != ExitDone) {
                return code;
            }
        }
        m_console.done(
            m_paths.join(u'\n'), {{u"files"_s, QJsonArray::fromStringList(m_paths)}, {u"period"_s, m_period.code()}});
        return ExitDone;
    }

private:
    /// A county's file is never overwritten: one that is there is shown as it is.
    int makeFile()
    {
        m_file = path(u"exempellan.samordna"_s);
        if (QFile::exists(m_file)) {
            m_console.note(Texts::tr("%1 is there already and is used as it is.").arg(m_file));
        } else if (const auto made = makeSample(m_file, exchange::kSampleActivities, m_clock); !made) {
            return m_console.failed(made.error(), m_file);
        }
        m_paths.append(m_file);
        return ExitDone;
    }

    int writeFiles()
    {
        const auto file = storage::File::open(m_file, storage::Access::ReadOnly, m_clock);
        if (!file) {
            return m_console.failed(file.error(), m_file);
        }
        const storage::Reader& reader = (*file)->reader();
        const exchange::ExportOptions options{m_period, m_clock.today(), {}};
        const QString name = u"exempellan-"_s + m_period.code();
        const QString report = path(Texts::tr("progress-report") + u'-' + m_period.code() + u".pdf"_s);
        const auto pages = writeReport(reader, m_period, m_clock, report);
        const base::Result<void> reported = pages ? base::Result<void>() : base::Result<void>(pages.error());
        return written(report, reported)
                && written(path(name + u".xlsx"_s), exchange::exportXlsx(reader, options, path(name + u".xlsx"_s)))
                && written(path(name + u".json"_s), exchange::exportJson(reader, options, path(name + u".json"_s)))
                && written(path(name + u".zip"_s), exchange::exportPackage(reader, options, path(name + u".zip"_s)))
            ? int(ExitDone)
            : m_code;
    }

    int takePictures()
    {
        views::applyTheme();
        // Not the user's own settings: the demo leaves no trace in them.
        const QTemporaryDir settings;
        Window window(m_clock, std::make_unique<QSettings>(settings.filePath(u"demo.ini"_s), QSettings::IniFormat));
        window.widget().resize(kPictureSize);
        window.widget().show();
        if (!window.widget().openFile(m_file, storage::Access::ReadOnly)) {
            m_console.note(window.widget().message());
            return ExitFile;
        }
        window.widget().setPeriod(m_period);
        for (const PagePicture& picture : pagePictures()) {
            window.widget().showPage(picture.page);
            settle(*window.widget().workspace());
            const QString file = path(picture.name + u".png"_s);
            if (!window.widget().grab().save(file)) {
                return m_console.failed({base::ErrorKind::Io, {file}, {}}, file);
            }
            m_paths.append(file);
        }
        return ExitDone;
    }

    bool written(const QString& file, const base::Result<void>& result)
    {
        if (!result) {
            m_code = m_console.failed(result.error(), file);
            return false;
        }
        m_paths.append(file);
        return true;
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QDir m_folder;
    const base::Clock& m_clock;
    const Console& m_console;
    domain::Period m_period;
    QString m_file;
    QStringList m_paths;
    int m_code = ExitDone;
};

} // namespace

int runDemo(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    return Demo(invocation.file, clock, console).run();
}

} // namespace samordna::app
