// The longest time for which the window stands still while very many rows are imported, from choosing the file to the
// closed dialog and back again with Undo: a heart that beats on the GUI thread, and its longest pause.

#include "models/exchange/newcounty.h"
#include "models/workspace/workspace.h"

#include "views/dialogs/importdialog.h"
#include "views/dialogs/qtdialogs.h"
#include "views/theme/theme.h"
#include "views/window/fileactions.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 50'000;

class NoExchange final : public views::Exchange
{
public:
    base::Result<void> write(
        views::FileKind, const storage::Reader&, const exchange::ExportOptions&, const QString&) override
    {
        return {};
    }
};

class NoCreator final : public views::FileCreator
{
public:
    base::Result<void> createCounty(const views::NewCounty&) override { return {}; }
    base::Result<void> createSample(const QString&) override { return {}; }
};

QByteArray manyActivities()
{
    QByteArray csv = "Datum;Rubrik;Typ;Plats;Resultat\n";
    for (int row = 0; row < kRows; ++row) {
        csv += QDate(2024, 1, 1).addDays(row % 1000).toString(Qt::ISODate).toUtf8() + ";Samverkan "
            + QByteArray::number(row) + ";M\xC3\xB6te;Lund;Gemensam planering av kommande tillsyn\n";
    }
    return csv;
}

/// Beats as often as it can, and remembers the longest pause of each part of the work.
class Heart
{
public:
    Heart()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1);
        QObject::connect(&m_beat, &QTimer::timeout, [this] { beat(); });
        m_pause.start();
        m_beat.start();
    }
    void begin(const QString& part)
    {
        beat();
        m_parts.append({part, 0, 0});
    }
    void print() const
    {
        QTextStream out(stdout);
        double longest = 0;
        for (const Part& part : m_parts) {
            out << "  " << part.name.leftJustified(42) << u"%1 ms"_s.arg(part.longest, 10, 'f', 1) << "   of "
                << u"%1 s"_s.arg(part.all / 1000, 0, 'f', 1) << Qt::endl;
            longest = std::max(longest, part.longest);
        }
        out << u"Longest pause, 50 000 rows imported"_s.leftJustified(44) << u"%1 ms"_s.arg(longest, 10, 'f', 1)
            << "   aim <= 100 ms" << Qt::endl;
    }

private:
    struct Part
    {
        QString name;
        double longest;
        double all;
    };

    void beat()
    {
        const double pause = static_cast<double>(m_pause.nsecsElapsed()) / 1e6;
        m_pause.restart();
        if (!m_parts.isEmpty()) {
            m_parts.last().longest = std::max(m_parts.last().longest, pause);
            m_parts.last().all += pause;
        }
    }

    QTimer m_beat;
    QElapsedTimer m_pause;
    QList<Part> m_parts;
};

views::ImportDialog* dialog()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<views::ImportDialog*>(window)) {
            return found;
        }
    }
    return nullptr;
}

/// Presses the dialog's main button as soon as it can be, and takes the import back at last.
class Hand
{
public:
    Hand(Heart& heart, views::MainWindow& window)
        : m_heart(heart)
        , m_window(window)
    {
        m_look.setInterval(100);
        QObject::connect(&m_look, &QTimer::timeout, [this] { look(); });
        m_look.start();
    }

private:
    void look()
    {
        if (auto* open = dialog(); open && m_presses < 3) {
            for (QPushButton* button : open->findChildren<QPushButton*>()) {
                const auto* log = open->findChild<QPlainTextEdit*>();
                if (button->isDefault() && button->isEnabled() && (m_presses < 2 || log->blockCount() > kRows)) {
                    m_heart.begin(kNext[m_presses++]);
                    button->click();
                    return;
                }
            }
        } else if (!open && m_presses == 3) {
            ++m_presses;
            QTimer::singleShot(1500, [this] { takeBack(); });
        }
    }
    void takeBack()
    {
        m_heart.begin(u"taking it back"_s);
        for (QAction* action : m_window.findChildren<QAction*>()) {
            if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Z))) {
                action->trigger();
            }
        }
        if (*m_window.workspace()->reader().activityCount() != 0) {
            qFatal("it was not taken back");
        }
        QTimer::singleShot(1500, [] { QApplication::quit(); });
    }

    static inline const QString kNext[]{u"showing the rows"_s, u"writing"_s, u"closing, and the pages after it"_s};
    Heart& m_heart;
    views::MainWindow& m_window;
    QTimer m_look;
    int m_presses = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    views::applyTheme();
    const QTemporaryDir folder;
    const base::FixedClock clock(QDate(2026, 11, 24));
    const QString path = folder.filePath(u"a.samordna"_s);
    QFile csv(folder.filePath(u"many.csv"_s));
    auto made = workspace::Workspace::create(path, *exchange::newCounty(u"99"_s, u"se-2018"_s), u"New"_s, clock);
    if (!made || !csv.open(QIODevice::WriteOnly) || csv.write(manyActivities()) < 0) {
        return 1;
    }
    csv.close();
    made = base::Error{}; // closed again, for the window
    NoExchange formats;
    NoCreator creator;
    views::QtDialogs dialogs;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    views::MainWindow window({clock, formats, creator, dialogs, settings});
    window.show();
    if (!window.openFile(path)) {
        return 1;
    }
    window.showPage(views::PageKind::Activities);
    Heart heart;
    const Hand hand(heart, window);
    QTimer::singleShot(500, [&] {
        heart.begin(u"reading and comparing"_s);
        window.importFile(csv.fileName());
    });
    QApplication::exec();
    heart.print();
    return 0;
}
