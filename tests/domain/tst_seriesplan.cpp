#include "models/domain/officecalendar.h"
#include "models/domain/seriesplan.h"

#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

Activity meeting(QDate day)
{
    Activity row;
    row.id = ActivityId::create();
    row.county = u"99"_s;
    row.title = u"Möte"_s;
    row.start = row.end = day;
    return row;
}

/// Every second Tuesday of the spring.
struct Planned
{
    Series series;
    QList<Activity> rows;

    Planned()
    {
        series.id = SeriesId::create();
        series.county = u"99"_s;
        series.title = u"Möte"_s;
        series.rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s;
        series.first = QDate(2026, 1, 13);
        rows = rowsAfter({}, planSeries(series, meeting(series.first), std::nullopt, QDate(2026, 3, 31)).changes);
    }

    /// The rows as they stand after \a changes, by occurrence.
    static QList<Activity> rowsAfter(QList<Activity> rows, const ChangeSet& changes)
    {
        for (const Change& change : changes.changes()) {
            const auto* row = std::get_if<Activity>(&*change.after);
            if (!row) {
                continue;
            }
            rows.removeIf([&](const Activity& one) { return one.id == row->id; });
            rows.append(*row);
        }
        std::sort(
            rows.begin(), rows.end(), [](const Activity& a, const Activity& b) { return a.occurrence < b.occurrence; });
        return rows;
    }
    [[nodiscard]] SeriesEdit edit(qsizetype at, SeriesReach reach) const
    {
        return {series, series, rows, rows.at(at), rows.at(at), reach, QDate(2026, 3, 31)};
    }
    static QList<Series> series_(const ChangeSet& changes)
    {
        QList<Series> found;
        for (const Change& change : changes.changes()) {
            if (const auto* row = std::get_if<Series>(&*change.after)) {
                found.append(*row);
            }
        }
        return found;
    }
    static QStringList inForce(const QList<Activity>& rows)
    {
        QStringList texts;
        for (const Activity& row : rows) {
            if (!row.isWithdrawn()) {
                texts.append(row.start.toString(u"MM-dd"_s) + (row.title == u"Möte" ? QString() : u' ' + row.title));
            }
        }
        return texts;
    }
};

} // namespace

class TestSeriesPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeriesHasItsActivities();
    void aStoredActivityBecomesOneOfThem();
    void onlyThisKeepsItsOccurrence();
    void followingSplitsTheSeries();
    void heldAndHandChangedAreKeptAndNamed();
    void aNewRuleMovesWhatIsToCome();
    void aCountedRuleHasTheRestLeft();
    void oneTakenOutIsAnException();
    void followingTakenOutEndsTheSeries();
    void extensionMakesOnlyWhatIsMissing();
    void theOfficesOwnDaysAreNotWorked();
};

void TestSeriesPlan::aSeriesHasItsActivities()
{
    const Planned it;
    QCOMPARE(Planned::inForce(it.rows),
        QStringList({u"01-13"_s, u"01-27"_s, u"02-10"_s, u"02-24"_s, u"03-10"_s, u"03-24"_s}));
    for (const Activity& row : it.rows) {
        QVERIFY(row.series == it.series.id && row.occurrence == row.start);
    }
}

void TestSeriesPlan::aStoredActivityBecomesOneOfThem()
{
    Planned it;
    Activity stored = meeting(QDate(2026, 1, 13));
    stored.revision = 2;
    stored.women = 4;
    stored.result = u"Hållet"_s;
    const auto plan = planSeries(it.series, stored, stored, QDate(2026, 3, 31));
    const auto rows = Planned::rowsAfter({}, plan.changes);
    QCOMPARE(rows.size(), 6);
    QVERIFY(rows.constFirst().id == stored.id);
    QCOMPARE(rows.constFirst().result, u"Hållet"_s);
    QVERIFY(rows.at(1).result.isEmpty() && !rows.at(1).women && rows.at(1).revision == 0);
    QCOMPARE(plan.made, 5);
}

void TestSeriesPlan::onlyThisKeepsItsOccurrence()
{
    const Planned it;
    SeriesEdit edit = it.edit(2, SeriesReach::OnlyThis);
    edit.rowAfter.start = edit.rowAfter.end = QDate(2026, 2, 12);
    const auto plan = planChange(edit);
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(Planned::rowsAfter(it.rows, plan.changes).at(2).occurrence, QDate(2026, 2, 10));
}

void TestSeriesPlan::followingSplitsTheSeries()
{
    const Planned it;
    SeriesEdit edit = it.edit(3, SeriesReach::ThisAndFollowing);
    edit.rowAfter.title = u"Nytt"_s;
    const auto plan = planChange(edit);
    QCOMPARE(Planned::inForce(Planned::rowsAfter(it.rows, plan.changes)),
        QStringList({u"01-13"_s, u"01-27"_s, u"02-10"_s, u"02-24 Nytt"_s, u"03-10 Nytt"_s, u"03-24 Nytt"_s}));
    const auto both = Planned::series_(plan.changes);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(0).first, QDate(2026, 2, 24));
    QCOMPARE(both.at(1).last, QDate(2026, 2, 23));
    for (const Activity& row : Planned::rowsAfter(it.rows, plan.changes)) {
        QVERIFY(row.series == (row.occurrence < QDate(2026, 2, 24) ? it.series.id : both.at(0).id));
    }
}

void TestSeriesPlan::heldAndHandChangedAreKeptAndNamed()
{
    Planned it;
    it.rows[0].result = u"Hållet"_s;
    it.rows[4].title = u"Eget"_s;
    SeriesEdit edit = it.edit(2, SeriesReach::All);
    edit.rowAfter.title = u"Nytt"_s;
    const auto plan = planChange(edit);
    QCOMPARE(plan.kept, QList<Activity>({it.rows.at(0), it.rows.at(4)}));
    QCOMPARE(Planned::inForce(Planned::rowsAfter(it.rows, plan.changes)),
        QStringList({u"01-13"_s, u"01-27 Nytt"_s, u"02-10 Nytt"_s, u"02-24 Nytt"_s, u"03-10 Eget"_s, u"03-24 Nytt"_s}));
}

void TestSeriesPlan::aNewRuleMovesWhatIsToCome()
{
    Planned it;
    it.rows[4].start = it.rows[4].end = QDate(2026, 3, 12); // by hand
    SeriesEdit edit = it.edit(2, SeriesReach::ThisAndFollowing);
    edit.after.rule = u"FREQ=WEEKLY;INTERVAL=4;BYDAY=TU"_s;
    const auto plan = planChange(edit);
    QCOMPARE(plan.kept, QList<Activity>({it.rows.at(4)}));
    QCOMPARE(plan.withdrawn, 2);
    QCOMPARE(Planned::inForce(Planned::rowsAfter(it.rows, plan.changes)),
        QStringList({u"01-13"_s, u"01-27"_s, u"02-10"_s, u"03-12"_s}));
}

void TestSeriesPlan::aCountedRuleHasTheRestLeft()
{
    Planned it;
    it.series.rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=6"_s;
    SeriesEdit edit = it.edit(4, SeriesReach::ThisAndFollowing);
    edit.rowAfter.place = u"Digitalt"_s;
    const auto plan = planChange(edit);
    QCOMPARE(Planned::series_(plan.changes).constFirst().rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2"_s);
    QCOMPARE(Planned::inForce(Planned::rowsAfter(it.rows, plan.changes)).size(), 6);
}

void TestSeriesPlan::oneTakenOutIsAnException()
{
    const Planned it;
    const auto plan = planWithdrawal(it.series, it.rows, it.rows.at(1), SeriesReach::OnlyThis, u"Inställt"_s);
    QCOMPARE(plan.withdrawn, 1);
    QCOMPARE(Planned::series_(plan.changes).constFirst().exceptions, QList<QDate>({QDate(2026, 1, 27)}));
    QCOMPARE(Planned::inForce(Planned::rowsAfter(it.rows, plan.changes)).size(), 5);
}

void TestSeriesPlan::followingTakenOutEndsTheSeries()
{
    Planned it;
    it.rows[5].women = 3;
    const auto plan = planWithdrawal(it.series, it.rows, it.rows.at(3), SeriesReach::ThisAndFollowing, u"Slut"_s);
    QCOMPARE(Planned::series_(plan.changes).constFirst().last, QDate(2026, 2, 23));
    QCOMPARE(plan.kept, QList<Activity>({it.rows.at(5)}));
    QCOMPARE(plan.withdrawn, 2);
}

void TestSeriesPlan::extensionMakesOnlyWhatIsMissing()
{
    const Planned it;
    QVERIFY(planExtension(it.series, it.rows, QDate(2026, 3, 31)).changes.isEmpty());
    const auto plan = planExtension(it.series, it.rows, QDate(2026, 4, 30));
    QCOMPARE(plan.made, 2);
    QCOMPARE(std::get<Activity>(*plan.changes.changes().constFirst().after).start, QDate(2026, 4, 7));
}

void TestSeriesPlan::theOfficesOwnDaysAreNotWorked()
{
    Planned it;
    it.series.shift = WorkingDayShift::Next;
    CalendarDay closed;
    closed.day = QDate(2026, 1, 27); // a Tuesday that the rule gives
    closed.kind = CalendarDayKind::Closed;
    const WorkingDays isWorked = workingDays({closed});
    const auto plan = planSeries(it.series, meeting(it.series.first), std::nullopt, QDate(2026, 3, 31), isWorked);
    const auto rows = Planned::rowsAfter({}, plan.changes);
    QCOMPARE(rows.at(1).occurrence, closed.day);
    QCOMPARE(rows.at(1).start, QDate(2026, 1, 28));
    // What was planned before the office decided has not been moved by hand: it follows a change of the rule.
    auto edit = it.edit(0, SeriesReach::All);
    edit.isWorked = isWorked;
    edit.after.shift = WorkingDayShift::Previous;
    const auto changed = planChange(edit);
    QVERIFY(changed.kept.isEmpty());
    QCOMPARE(Planned::rowsAfter(it.rows, changed.changes).at(1).start, QDate(2026, 1, 26));
}

QTEST_GUILESS_MAIN(TestSeriesPlan)
#include "tst_seriesplan.moc"
