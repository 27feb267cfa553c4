// What the program costs as ratios, measured in one run: each of our ways beside the barest program that does the same,
// or the large file beside the small one. Times are printed for orientation; the ratios and the two limits in
// milliseconds are what counts.

#include "models/exchange/export.h"
#include "models/items/activitytablemodel.h"
#include "models/storage/snapshot.h"
#include "models/workspace/workspace.h"

#include "views/dialogs/qtdialogs.h"
#include "views/editors/filterchip.h"
#include "views/pages/activitiespage.h"
#include "views/pages/activityview.h"
#include "views/pages/overviewpage.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <sys/resource.h>
#include <xlsxwriter.h>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kXlsxRows = 100'000;

/// The columns and the order of our own table of activities.
const QString kShellQuery = QStringLiteral(
    "SELECT a.id, a.county, a.kind, a.title, a.start, a.start_time, a.\"end\", a.end_time, a.place, a.municipality,"
    " (SELECT id FROM organisation WHERE key = a.organiser),"
    " (SELECT group_concat(o.id, '|') FROM activity_organisations AS l JOIN organisation AS o ON o.key = l.value"
    " WHERE l.owner = a.key), a.women, a.men, a.other, a.\"unknown\", a.hours, a.cost, a.result,"
    " (SELECT group_concat(m.id, '|') FROM activity_measures AS l JOIN measure AS m ON m.key = l.value"
    " WHERE l.owner = a.key), (SELECT group_concat(value, '|') FROM activity_counties WHERE owner = a.key),"
    " a.cancelled, a.remark FROM activity AS a WHERE a.withdrawn = '' ORDER BY a.start, a.id");

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// The median.
double middle(std::vector<double> taken)
{
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

/// The median of \a times runs, in milliseconds.
double median(int times, const std::function<void()>& run)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return middle(std::move(taken));
}

void report(const QString& name, double ours, const QString& besideName, double beside, const QString& aim)
{
    out() << name.leftJustified(44) << u"%1 ms"_s.arg(ours, 10, 'f', 1)
          << u"  beside %1 "_s.arg(besideName).leftJustified(40) << u"%1 ms"_s.arg(beside, 10, 'f', 1)
          << u"   ratio %1"_s.arg(ours / beside, 6, 'f', 2) << u"   aim "_s << aim << Qt::endl;
}

void report(const QString& name, double ours, const QString& aim)
{
    out() << name.leftJustified(44) << u"%1 ms"_s.arg(ours, 10, 'f', 1) << u"   aim "_s << aim << Qt::endl;
}

/// Until the first window is painted; the preloaded library ends the program then. In milliseconds.
double start(const QString& program, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SAMORDNA_FIRST_PAINT));
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("%s did not paint a window", qPrintable(program));
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The three take turns, so that what else the machine does falls on all of them; the first turn, which reads the
/// programs from the disk, does not count.
void benchStart(const QString& small, const QString& large)
{
    constexpr int turns = 9;
    std::array<std::vector<double>, 3> taken;
    for (int turn = 0; turn <= turns; ++turn) {
        const std::array<double, 3> once{start(QStringLiteral(SAMORDNA_BARE_WINDOW), {}),
            start(QStringLiteral(SAMORDNA_PROGRAM), {small}), start(QStringLiteral(SAMORDNA_PROGRAM), {large})};
        for (std::size_t i = 0; turn > 0 && i < once.size(); ++i) {
            taken[i].push_back(once[i]);
        }
    }
    const double bare = middle(taken[0]);
    const double withSmall = middle(taken[1]);
    report(u"Start to first window, 5 000 activities"_s, withSmall, u"a bare Qt window"_s, bare, u"<= 2.5"_s);
    report(u"Start to first window, 1 000 000 activities"_s, middle(taken[2]), u"5 000 activities"_s, withSmall,
        u"about 1"_s);
}

void benchOpen(const QString& small, const QString& large, const base::Clock& clock)
{
    const auto open = [&](const QString& path) {
        return median(9, [&] {
            if (!workspace::Workspace::open(path, storage::Access::ReadWrite, clock)) {
                qFatal("%s did not open", qPrintable(path));
            }
        });
    };
    const double ofSmall = open(small);
    report(u"Opening 1 000 000 activities"_s, open(large), u"5 000 activities"_s, ofSmall, u"about 1"_s);
}

/// A table as the activities page has it, on the large file.
class Table
{
public:
    explicit Table(workspace::Workspace& space)
        : model(space)
    {
        view.setModel(&model);
        view.verticalHeader()->setDefaultSectionSize(30);
        view.resize(1200, 800);
        view.show();
        ask({});
    }

    /// Until the window has painted what the keystroke changed: the first rows of the answer, or those of before.
    double ask(const storage::ActivityQuery& query)
    {
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QElapsedTimer timer;
        timer.start();
        model.setQuery(query);
        view.viewport()->repaint();
        const double painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        const bool isAnswered = !reset.isEmpty();
        QSignalSpy completed(&model, &items::ActivityTableModel::completed);
        if (!model.isComplete()) {
            completed.wait(30'000);
        }
        whole = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        view.viewport()->repaint();
        rows = isAnswered ? painted : static_cast<double>(timer.nsecsElapsed()) / 1e6;
        return painted;
    }

    items::ActivityTableModel model;
    QTableView view;
    double rows = 0; ///< until the first rows of the answer were painted
    double whole = 0; ///< until all keys were there
};

/// The worst of the words, each typed in each order.
struct Worst
{
    double painted = 0;
    double rows = 0;
    double whole = 0;

    Worst(Table& table, storage::ActivityQuery query, const QStringList& words,
        const QList<storage::ActivityOrder>& orders = {storage::ActivityOrder::Start})
    {
        for (const storage::ActivityOrder order : orders) {
            for (const QString& typed : words) {
                query.order = order;
                query.text = typed;
                painted = std::max(painted, table.ask(query));
                rows = std::max(rows, table.rows);
                whole = std::max(whole, table.whole);
            }
        }
    }
};

/// The activities of every second measure.
storage::ActivityQuery ofHalfTheMeasures(const workspace::Workspace& space)
{
    storage::ActivityQuery query;
    query.measures.emplace();
    const QList<domain::Measure>& measures = space.data().measures;
    for (qsizetype i = 0; i < measures.size(); i += 2) {
        query.measures->append(measures.at(i).id);
    }
    return query;
}

void benchTable(workspace::Workspace& space)
{
    using Order = storage::ActivityOrder;
    Table table(space);
    const Worst typed(table, {}, {u"m"_s, u"ma"_s, u"man"_s, u"manu"_s, u"manua"_s, u"manualen"_s, u"hotell"_s, u""_s});
    report(u"Filter keystroke to repaint, worst of 8"_s, typed.painted, u"<= 100 ms"_s);
    report(u"  … until its first rows are painted"_s, typed.rows, u"<= 200 ms"_s);
    report(u"  … until the count is whole"_s, typed.whole, u"off the GUI thread"_s);
    const QStringList words{u""_s, u"m"_s, u"genomförd"_s, u"manualen"_s, u"hotell"_s};
    const Worst linked(table, ofHalfTheMeasures(space), words);
    report(u"  … of half the measures, worst of 5"_s, linked.painted, u"<= 100 ms"_s);
    report(u"  … of them, until its rows are painted"_s, linked.rows, u"off the GUI thread"_s);
    const Worst ordered(table, ofHalfTheMeasures(space), words + QStringList{u"gen"_s, u"genomförd planen"_s},
        {Order::Start, Order::Title, Order::Kind, Order::Participants});
    report(u"  … of them in every order, worst of 28"_s, ordered.painted, u"<= 100 ms"_s);
    report(u"  … until its first rows are painted"_s, ordered.rows, u"off the GUI thread"_s);
    storage::ActivityQuery ofTertial;
    ofTertial.period = domain::Period::fromCode(u"2026-T2");
    const Worst within(table, ofTertial, words, {Order::Start, Order::Title, Order::Kind, Order::Participants});
    report(u"  … of a tertial in every order, worst of 20"_s, within.painted, u"<= 100 ms"_s);
    report(u"  … until its first rows are painted"_s, within.rows, u"off the GUI thread"_s);
    table.ask({});

    int row = 0;
    report(u"Scroll step to repaint, 1 000 000 rows"_s,
        median(50,
            [&] {
                row = (row + 19'937) % std::max(1, table.model.rowCount());
                table.view.scrollTo(table.model.index(row, 0), QAbstractItemView::PositionAtTop);
                table.view.viewport()->repaint();
            }),
        u"<= 100 ms"_s);

    int edit = 0;
    const int titleColumn = [&] {
        for (int column = 0; column < table.model.columnCount(); ++column) {
            if (table.model.flags(table.model.index(0, column)).testFlag(Qt::ItemIsEditable)) {
                return column;
            }
        }
        return 0;
    }();
    report(u"One edit to repaint, 1 000 000 rows"_s,
        median(15,
            [&] {
                table.model.setData(table.model.index(10, titleColumn), u"Edited %1"_s.arg(++edit));
                table.view.viewport()->repaint();
            }),
        u"<= 100 ms"_s);
}

/// Goes nowhere.
class Nowhere final : public views::Navigator
{
public:
    void showMeasure(const domain::MeasureId&) override { }
    void showArea(const domain::AreaId&) override { }
    void showMeasures(items::MeasureShow) override { }
    void showActivities(const domain::Period&) override { }
    void showActivitiesWithoutResult(const domain::Period&) override { }
    void showIndicator(const domain::IndicatorId&) override { }
    void showActivitiesOf(const domain::MeasureId&) override { }
    void showAgenda(const domain::ActivityId&, const QUuid&) override { }
    void showPage(views::PageKind) override { }
    bool showRow(domain::Entity, const QUuid&) override { return false; }
    void pasteRows(const exchange::PastedCells&) override { }
    void showError(const base::Error& error) override { qFatal("%s", qPrintable(error.detail)); }
    void showDone(const QString&) override { }
    views::DialogService& dialogs() override { return m_dialogs; }

private:
    views::QtDialogs m_dialogs;
};

/// The page of all activities, whose headings are pressed.
class Page
{
public:
    explicit Page(workspace::Workspace& space)
        : m_page({space, m_nowhere}, domain::Period::holding(QDate(2026, 11, 24), domain::PeriodKind::Year))
        , m_view(*m_page.findChild<views::ActivityView*>())
        , m_model(*static_cast<items::ActivityTableModel*>(m_view.model()))
    {
        m_page.resize(1200, 800);
        m_page.show();
        m_page.findChildren<views::FilterChip*>().at(2)->click(); // all
        settle();
    }

    /// Until the window has painted what \a press shows: the first rows of the answer, or those of before.
    void after(const std::function<void()>& press)
    {
        QElapsedTimer timer;
        timer.start();
        press();
        m_page.repaint();
        painted = std::max(painted, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        settle();
        whole = std::max(whole, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] views::ActivityView& view() { return m_view; }
    [[nodiscard]] items::ActivityTableModel& model() { return m_model; }
    void print(const QString& what)
    {
        report(what, painted, u"<= 100 ms"_s);
        report(u"  … the longest pause until all are there"_s, pause, u"<= 100 ms"_s);
        report(u"  … until all are there"_s, whole, u"off the GUI thread"_s);
        painted = pause = whole = 0;
    }

    double painted = 0; ///< the longest
    double pause = 0; ///< the longest for which the window stands still while the rest comes
    double whole = 0; ///< the longest until all keys were there

private:
    void settle()
    {
        do {
            QElapsedTimer timer;
            timer.start();
            QApplication::processEvents(QEventLoop::AllEvents);
            m_page.repaint();
            pause = std::max(pause, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        } while (!m_model.isComplete());
    }

    Nowhere m_nowhere;
    views::ActivitiesPage m_page;
    views::ActivityView& m_view;
    items::ActivityTableModel& m_model;
};

void benchSort(workspace::Workspace& space)
{
    Page page(space);
    page.view().setCurrentIndex(page.view().model()->index(500'000, 0)); // it stays chosen, wherever it comes to stand
    page.pause = 0;
    for (const int column :
        {items::ActivityTitleColumn, items::KindColumn, items::ParticipantsColumn, items::DateColumn}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            page.after([&] { page.view().sortByColumn(column, order); });
        }
    }
    page.print(u"Heading pressed to repaint, worst of 8"_s);
}

void benchGroups(workspace::Workspace& space)
{
    using enum storage::ActivityGrouping;
    Page page(space);
    items::ActivityTableModel& model = page.model();
    page.pause = 0;
    for (const storage::ActivityGrouping grouping : {Municipality, Organiser, Kind, Month}) {
        page.after([&] { model.setGrouping(grouping); });
    }
    page.print(u"Grouping chosen to repaint, worst of 4"_s);
    for (const QString& typed : {u"m"_s, u"ma"_s, u"manu"_s, u"genomförd"_s, u"hotell"_s, u""_s}) {
        page.after([&] {
            storage::ActivityQuery query = model.query();
            query.text = typed;
            model.setQuery(query);
        });
    }
    page.print(u"Filter keystroke in groups, worst of 6"_s);
    for (const bool isFolded : {true, false, true, false}) {
        page.after([&] { model.setFolded(model.index(0, 0), isFolded); });
    }
    page.print(u"Fold or unfold to repaint, worst of 4"_s);
    int row = 0;
    report(u"Scroll step in groups to repaint"_s,
        median(50,
            [&] {
                row = (row + 19'937) % std::max(1, model.rowCount());
                page.view().scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
                page.view().viewport()->repaint();
            }),
        u"<= 100 ms"_s);
    for (int edit = 0; edit < 5; ++edit) {
        const QModelIndex cell = model.firstActivity().siblingAtColumn(items::ActivityTitleColumn);
        page.after([&] { model.setData(cell, u"Edited %1 in its group"_s.arg(edit)); });
    }
    page.print(u"One edit in groups to repaint, worst of 5"_s);
}

/// From \a begin until the overview has painted the figures that follow from it.
double untilShown(views::OverviewPage& page, const std::function<void()>& begin)
{
    QSignalSpy refreshed(&page, &views::OverviewPage::refreshed);
    QElapsedTimer timer;
    timer.start();
    begin();
    if (refreshed.isEmpty() && !refreshed.wait(30'000)) {
        qFatal("the overview was not read");
    }
    page.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct OverviewTimes
{
    double open = 0; ///< a whole year, from making the page
    double edit = 0; ///< one activity of the year, from apply()
};

OverviewTimes overviewTimes(const QString& path, const base::Clock& clock)
{
    const auto opened = workspace::Workspace::open(path, storage::Access::ReadWrite, clock);
    if (!opened) {
        qFatal("%s did not open", qPrintable(path));
    }
    workspace::Workspace& space = **opened;
    Nowhere nowhere;
    const domain::Period year = domain::Period::holding(clock.today(), domain::PeriodKind::Year);
    std::vector<double> open;
    std::vector<double> edit;
    for (int times = 0; times < 9; ++times) {
        QElapsedTimer making;
        making.start();
        views::OverviewPage page({space, nowhere});
        page.resize(1200, 800);
        page.show();
        const double made = static_cast<double>(making.nsecsElapsed()) / 1e6;
        open.push_back(made + untilShown(page, [&] { page.setPeriod(year); }));
        storage::ActivityQuery query;
        query.period = year;
        const auto keys = space.reader().firstActivityKeys(query, 1 + times);
        const auto rows = space.reader().activityRows(*keys);
        const domain::Activity before = **space.reader().row<domain::Activity>(rows->back().id);
        domain::Activity after = before;
        after.women = before.women.value_or(0) + 1;
        domain::ChangeSet changes;
        changes.change(before, after);
        edit.push_back(untilShown(page, [&] { (void)space.apply(changes, u"Edit"_s); }));
    }
    return {middle(open), middle(edit)};
}

void benchOverview(const QString& small, const QString& large, const base::Clock& clock)
{
    const OverviewTimes few = overviewTimes(small, clock);
    const OverviewTimes many = overviewTimes(large, clock);
    report(u"Overview opened to complete, 1 000 000"_s, many.open, u"5 000 activities"_s, few.open,
        u"<= 300 ms, about 1"_s);
    report(
        u"Edit to overview updated, 1 000 000"_s, many.edit, u"5 000 activities"_s, few.edit, u"<= 100 ms, about 1"_s);
}

/// The barest writer of the same cells: 8 columns of text, dates as text and numbers.
double bareXlsx(const QString& path)
{
    return median(3, [&] {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
        for (lxw_row_t row = 0; row < kXlsxRows; ++row) {
            for (lxw_col_t column = 0; column < 14; ++column) {
                worksheet_write_string(sheet, row, column, "Gemensam insatsvecka", nullptr);
            }
            for (lxw_col_t column = 14; column < 20; ++column) {
                worksheet_write_number(sheet, row, column, row, nullptr);
            }
        }
        workbook_close(workbook);
    });
}

void benchExports(
    const QString& hundredThousand, const QString& large, const base::Clock& clock, const QTemporaryDir& folder)
{
    const exchange::ExportOptions all{*domain::Period::fromCode(u"2000-01-01/2100-12-31"_s), clock.today(), {}};
    {
        const auto file = storage::File::open(hundredThousand, storage::Access::ReadOnly, clock);
        const double ours = median(3, [&] {
            if (!exchange::exportXlsx((*file)->reader(), all, folder.filePath(u"ours.xlsx"_s))) {
                qFatal("the workbook was not written");
            }
        });
        report(u"XLSX export, 100 000 activities"_s, ours, u"a bare libxlsxwriter loop"_s,
            bareXlsx(folder.filePath(u"bare.xlsx"_s)), u"<= 1.5"_s);
    }
    const auto file = storage::File::open(large, storage::Access::ReadOnly, clock);
    const double ours = median(3, [&] {
        if (!exchange::exportTable((*file)->reader(), domain::Entity::Activity, all, folder.filePath(u"ours.csv"_s))) {
            qFatal("the table was not written");
        }
    });
    const double shell = median(3, [&] {
        QProcess process;
        process.setStandardOutputFile(folder.filePath(u"shell.csv"_s));
        process.start(u"sqlite3"_s, {u"-readonly"_s, u"-csv"_s, u"-header"_s, large, kShellQuery});
        if (!process.waitForFinished(600'000) || process.exitCode() != 0) {
            qFatal("sqlite3 failed: %s", process.readAllStandardError().constData());
        }
    });
    report(u"CSV export, 1 000 000 activities"_s, ours, u"the sqlite3 shell, the same columns"_s, shell, u"<= 2"_s);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out() << u"Memory at its highest, all of the above: %1 MiB"_s.arg(usage.ru_maxrss / 1024) << Qt::endl;
}

} // namespace

/// bench SMALL LARGE HUNDRED_THOUSAND: files with 5 000, 1 000 000 and 100 000 activities.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    views::applyTheme();
    const QStringList files = QApplication::arguments().mid(1);
    if (files.size() != 3) {
        return 2;
    }
    const base::FixedClock clock(QDate(2026, 11, 24));
    const QTemporaryDir folder;
    benchStart(files[0], files[1]);
    benchOpen(files[0], files[1], clock);
    {
        const auto space = workspace::Workspace::open(files[1], storage::Access::ReadWrite, clock);
        benchSort(**space);
        benchGroups(**space);
        benchTable(**space);
    }
    benchOverview(files[0], files[1], clock);
    benchExports(files[2], files[1], clock, folder);
    return 0;
}
