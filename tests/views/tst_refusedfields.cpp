// A field or a cell that cannot be taken as it is holds the window: it stays, says so, and nothing of what is typed is
// lost, neither by closing nor should the program be killed then.

#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"
#include "tests/views/quietparts.h"

#include "models/items/activitycolumns.h"
#include "models/items/measurecolumns.h"
#include "models/items/observationgridmodel.h"

#include "views/editors/draftstore.h"
#include "views/editors/form.h"
#include "views/editors/lineeditors.h"
#include "views/pages/activityeditor.h"
#include "views/pages/activitiespage.h"
#include "views/pages/activityview.h"
#include "views/pages/detailspanel.h"
#include "views/pages/followuppanel.h"
#include "views/pages/indicatorpanel.h"
#include "views/pages/measurespage.h"
#include "views/pages/measureview.h"
#include "views/pages/milestonerow.h"
#include "views/pages/organisationpanel.h"
#include "views/pages/recurssection.h"
#include "views/pages/timelinepage.h"
#include "views/pages/yearforms.h"
#include "views/timeline/timelinetable.h"
#include "views/window/mainwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDrafts = u"typed"_s;

/// The window over a county with one of each kind.
struct Desk : test::SmallCounty
{
    test::NoExchange exchange;
    test::NoCreator creator;
    test::ScriptedDialogs dialogs;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    domain::Milestone decision = made<domain::Milestone>();
    domain::Activity meeting = activity(u"Samråd"_s, QDate(2026, 11, 3));
    domain::Indicator trained = made<domain::Indicator>();
    domain::Target target = made<domain::Target>();
    domain::Observation value = made<domain::Observation>();
    domain::ReportingDay report = made<domain::ReportingDay>();
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        decision.measure = one.id;
        decision.title = u"Beslut"_s;
        trained.name = u"Utbildade"_s;
        target.indicator = value.indicator = trained.id;
        target.period = value.period = *domain::Period::fromCode(u"2026"_s);
        report.title = u"Lägesrapport"_s;
        report.month = 2;
        report.day = 20;
        const bool isMade = add(decision) && add(meeting) && add(trained) && add(target) && add(value) && add(report)
            && change(one.id, [](domain::Measure& row) { row.start = QDate(2026, 1, 1); });
        const QString path = space->path();
        space.reset();
        window = std::make_unique<MainWindow>(WindowParts{clock, exchange, creator, dialogs, settings});
        window->resize(1440, 900);
        window->show();
        if (!isMade || !window->openFile(path) || !QTest::qWaitForWindowActive(window.get())) {
            qFatal("no window");
        }
    }
    template <class E>
    void show(const E& row) const
    {
        window->navigator()->showRow(domain::kEntityOf<E>, row.id.uuid());
    }
    template <class W>
    [[nodiscard]] W& part() const
    {
        auto* found = window->findChild<W*>();
        if (!found) {
            qFatal("no such part");
        }
        return *found;
    }
    /// Types over what stands in a field of the part \a W.
    template <class W>
    QString typeInto(const char* field, const QString& text) const
    {
        const auto* box = part<W>().template findChild<FieldBox*>(QString::fromLatin1(field));
        if (auto* lines = box->template findChild<QPlainTextEdit*>()) {
            lines->selectAll();
            lines->insertPlainText(text);
        } else {
            typeOver(*box->template findChild<QLineEdit*>(), text);
        }
        return text;
    }
    static void typeOver(QLineEdit& line, const QString& text)
    {
        line.setFocus();
        line.selectAll();
        if (text.isEmpty()) {
            QTest::keyClick(&line, Qt::Key_Delete);
        } else {
            test::typeInto(line, text);
        }
    }
    static QString typeInCell(QAbstractItemView& view, const QModelIndex& cell, const QString& text)
    {
        view.setFocus();
        view.setCurrentIndex(cell);
        view.edit(cell);
        auto* line = qobject_cast<QLineEdit*>(view.indexWidget(cell));
        if (!line) {
            qFatal("no cell");
        }
        typeOver(*line, text);
        return text;
    }
    [[nodiscard]] QTableView& table(const QString& name) const
    {
        auto* found = qobject_cast<QTableView*>(test::named(*window, name));
        if (!found) {
            qFatal("no %s", qPrintable(name));
        }
        return *found;
    }
    /// Somewhere in sight, in a field or in a cell.
    [[nodiscard]] bool isInSight(const QString& text) const
    {
        for (const QLineEdit* line : window->findChildren<QLineEdit*>()) {
            if (line->isVisible() && line->text() == text) {
                return true;
            }
        }
        for (const QPlainTextEdit* lines : window->findChildren<QPlainTextEdit*>()) {
            if (lines->isVisible() && lines->toPlainText() == text) {
                return true;
            }
        }
        for (const QTableView* view : window->findChildren<QTableView*>()) {
            if (view->isVisible() && view->currentIndex().data().toString() == text) {
                return true;
            }
        }
        return false;
    }
};

using Typing = std::function<QString(Desk&)>; // what was typed

} // namespace

class TestRefusedFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(kDrafts); }
    void cleanupTestCase() { QSettings().remove(kDrafts); }
    void holdTheWindow_data();
    void holdTheWindow();

private:
    static void addMeasures();
    static void addActivities();
    static void addIndicators();
    static void addOthers();
};

void TestRefusedFields::addMeasures()
{
    const auto row = [](const char* name, const Typing& type) { QTest::newRow(name) << type; };
    row("text that must be there", [](Desk& it) {
        it.show(it.one);
        return it.typeInto<DetailsPanel>("title", QString());
    });
    row("date", [](Desk& it) {
        it.show(it.one);
        return it.typeInto<FollowUpPanel>("due", u"31 nove"_s);
    });
    row("number", [](Desk& it) {
        it.show(it.one);
        return it.typeInto<FollowUpPanel>("percent", u"hälften"_s);
    });
    row("one of a list", [](Desk& it) {
        it.show(it.one);
        return it.typeInto<DetailsPanel>("lead", u"Finns inte"_s);
    });
    row("several of a list", [](Desk& it) {
        it.show(it.one);
        return it.typeInto<DetailsPanel>("partners", u"Finns inte"_s);
    });
    row("day of a milestone", [](Desk& it) {
        it.show(it.one);
        Desk::typeOver(*it.part<MilestoneRow>().findChild<DateEditor*>()->findChild<QLineEdit*>(), u"31 nove"_s);
        return u"31 nove"_s;
    });
    row("day of a new milestone", [](Desk& it) {
        it.show(it.one);
        Desk::typeOver(
            *qobject_cast<QLineEdit*>(test::named(*it.window, u"Due date of the new milestone"_s)), u"31 nove"_s);
        return u"31 nove"_s;
    });
    row("cell of the measures", [](Desk& it) {
        it.show(it.one);
        auto& view = it.part<MeasureView>();
        return Desk::typeInCell(view, view.currentIndex().siblingAtColumn(items::DueColumn), u"31 nove"_s);
    });
    row("cell of the timeline", [](Desk& it) {
        it.window->showPage(PageKind::Timeline);
        auto& page = it.part<TimelinePage>();
        QSignalSpy refreshed(&page, &TimelinePage::refreshed);
        if (page.findChild<TimelineTable*>()->rowCount() == 0) {
            refreshed.wait();
        }
        test::actionNamed(page, u"Show as table"_s)->trigger();
        QTableView& table = it.table(u"Timeline, table"_s);
        return Desk::typeInCell(table, table.model()->index(0, TimelineTable::Due), u"31 nove"_s);
    });
}

void TestRefusedFields::addActivities()
{
    const auto row = [](const char* name, const Typing& type) { QTest::newRow(name) << type; };
    const auto show = [](const Desk& it) {
        it.show(it.meeting);
        if (!QTest::qWaitFor([&] { return it.part<ActivityEditor>().isVisible(); })) {
            qFatal("no activity");
        }
    };
    row("number of persons", [show](Desk& it) {
        show(it);
        return it.typeInto<ActivityEditor>("women", u"tolv"_s);
    });
    row("time", [show](Desk& it) {
        show(it);
        return it.typeInto<ActivityEditor>("start_time", u"25:99"_s);
    });
    row("end of a series", [show](Desk& it) {
        show(it);
        auto& section = it.part<RecursSection>();
        qobject_cast<QComboBox*>(test::named(section, u"Recurs"_s))->setCurrentIndex(1);
        Desk::typeOver(*section.findChild<DateEditor*>()->findChild<QLineEdit*>(), u"2027-0"_s);
        return u"2027-0"_s;
    });
    row("cell of the activities", [show](Desk& it) {
        show(it);
        auto& view = it.part<ActivityView>();
        return Desk::typeInCell(view, view.currentIndex().siblingAtColumn(items::HoursColumn), u"tolv"_s);
    });
}

void TestRefusedFields::addIndicators()
{
    const auto row = [](const char* name, const Typing& type) { QTest::newRow(name) << type; };
    row("cell of the values", [](Desk& it) {
        it.show(it.trained);
        QTableView& grid = it.table(u"Values by period"_s);
        return Desk::typeInCell(grid, grid.model()->index(0, items::ObservationGridModel::FirstGroupColumn), u"tolv"_s);
    });
    row("cell of the targets", [](Desk& it) {
        it.show(it.trained);
        it.part<IndicatorPanel>().showTargets();
        QTableView& targets = it.table(u"Targets by period"_s);
        return Desk::typeInCell(targets, targets.model()->index(0, 1), u"fyrtio"_s);
    });
    row("baseline", [](Desk& it) {
        it.show(it.trained);
        it.part<IndicatorPanel>().editName();
        return it.typeInto<IndicatorPanel>("baseline", u"ungefär tio"_s);
    });
}

void TestRefusedFields::addOthers()
{
    const auto row = [](const char* name, const Typing& type) { QTest::newRow(name) << type; };
    row("name of an organisation", [](Desk& it) {
        it.show(it.board);
        return it.typeInto<OrganisationPanel>("name", QString());
    });
    row("month of a reporting day", [](Desk& it) {
        it.show(it.report);
        if (!QTest::qWaitFor([&] { return it.part<YearForms>().isVisible(); })) {
            qFatal("no reporting day");
        }
        return it.typeInto<YearForms>("month", u"13"_s);
    });
}

void TestRefusedFields::holdTheWindow_data()
{
    QTest::addColumn<Typing>("type");
    addMeasures();
    addActivities();
    addIndicators();
    addOthers();
}

void TestRefusedFields::holdTheWindow()
{
    QFETCH(const Typing, type);
    Desk it;
    const workspace::Workspace& file = *it.window->workspace();
    const auto fingerprint = file.reader().fingerprint();
    const QString typed = type(it);
    QVERIFY(!it.window->close());
    QVERIFY(it.window->isVisible());
    QCoreApplication::processEvents(); // a cell that is refused is opened again
    QTRY_VERIFY2(it.isInSight(typed), qPrintable(typed));
    QVERIFY(!it.window->message().isEmpty() || test::named(*it.window, u"Current item"_s)); // said there instead
    QCOMPARE(*file.reader().fingerprint(), *fingerprint); // nothing was stored
    QTRY_VERIFY(!DraftStore(file).places().isEmpty()); // for whoever is killed now
}

QTEST_MAIN(TestRefusedFields)
#include "tst_refusedfields.moc"
