#include "tests/progress/planbuilder.h"

#include "models/progress/yearrows.h"

#include <QTest>

using namespace samordna;
using namespace samordna::progress;
using namespace Qt::Literals::StringLiterals;
using domain::Entity;

namespace {

const QDate kToday(2026, 11, 25);

template <class E>
E made()
{
    E row;
    row.id = decltype(row.id)::create();
    return row;
}

/// A row of each kind, in force.
struct Rows
{
    domain::PlanData data;
    QList<domain::Activity> times;

    Rows()
    {
        auto reporting = made<domain::ReportingDay>();
        reporting.title = u"Redovisning"_s;
        reporting.month = 3;
        reporting.day = 1;
        reporting.shift = domain::WorkingDayShift::Skip;
        data.reportingDays = {reporting};
        auto mandate = made<domain::Mandate>();
        mandate.document = u"Regleringsbrev"_s;
        mandate.paragraph = u"3.1"_s;
        mandate.deadline = QDate(2027, 2, 2);
        data.mandates = {mandate};
        auto series = made<domain::Series>();
        series.title = u"Samverkansmöte"_s;
        data.series = {series};
        auto day = made<domain::CalendarDay>();
        day.day = QDate(2026, 5, 15);
        day.kind = domain::CalendarDayKind::Closed;
        day.note = u"Ledig klämdag"_s;
        data.calendarDays = {day};
        time(QDate(2026, 9, 1));
        time(QDate(2026, 12, 1));
        time(QDate(2027, 3, 1));
    }
    void time(QDate day)
    {
        auto row = made<domain::Activity>();
        row.series = data.series.first().id;
        row.start = day;
        times.append(row);
    }
    [[nodiscard]] YearRef reporting() const { return {Entity::ReportingDay, data.reportingDays.first().id.uuid()}; }
    [[nodiscard]] YearRef mandate() const { return {Entity::Mandate, data.mandates.first().id.uuid()}; }
    [[nodiscard]] YearRef series() const { return {Entity::Series, data.series.first().id.uuid()}; }
    [[nodiscard]] YearRef day() const { return {Entity::CalendarDay, data.calendarDays.first().id.uuid()}; }
};

QStringList titles(const QList<YearRow>& rows)
{
    QStringList found;
    for (const YearRow& row : rows) {
        found.append(row.title + (row.isWithdrawn() ? u" – "_s + row.withdrawn : QString()));
    }
    return found;
}

} // namespace

class TestYearRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNextDayElseTheLast();
    void aWithdrawnRowHasNoDay();
    void listsWhatHasNoDay();
    void listsWhatIsWithdrawn();
    void withdrawsOnlyWhatIsInForce();
    void aSeriesComesBackWithTheTimesThatWentWithIt();
    void anEventShowsItsRowAndItsSeries();
};

void TestYearRows::findsTheNextDayElseTheLast()
{
    const Rows rows;
    // 1 March is a Monday in 2027; this year's was a Sunday and is skipped, and is past.
    QCOMPARE(dayOf(rows.data, rows.times, rows.reporting(), kToday), QDate(2027, 3, 1));
    QCOMPARE(dayOf(rows.data, rows.times, rows.mandate(), kToday), QDate(2027, 2, 2));
    QCOMPARE(dayOf(rows.data, rows.times, rows.series(), kToday), QDate(2026, 12, 1));
    QCOMPARE(dayOf(rows.data, rows.times, rows.series(), QDate(2028, 1, 1)), QDate(2027, 3, 1));
    QCOMPARE(dayOf(rows.data, rows.times, rows.day(), kToday), QDate(2026, 5, 15));
}

void TestYearRows::aWithdrawnRowHasNoDay()
{
    Rows rows;
    for (const YearRef& ref : {rows.reporting(), rows.mandate(), rows.day()}) {
        QVERIFY(dayOf(rows.data, rows.times, ref, kToday));
    }
    rows.data.reportingDays.first().withdrawn = u"Utgår"_s;
    rows.data.mandates.first().withdrawn = u"Utgår"_s;
    rows.data.calendarDays.first().withdrawn = u"Utgår"_s;
    for (const YearRef& ref : {rows.reporting(), rows.mandate(), rows.day()}) {
        QVERIFY(!dayOf(rows.data, rows.times, ref, kToday));
    }
    QVERIFY(!dayOf(rows.data, {}, rows.series(), kToday));
    QVERIFY(!dayOf(rows.data, rows.times, {}, kToday)); // not the yearly account, which is no row either
    QVERIFY(!dayOf(rows.data, rows.times, {Entity::Measure, QUuid::createUuid()}, kToday));
}

void TestYearRows::listsWhatHasNoDay()
{
    Rows rows;
    QVERIFY(undatedRows(rows.data, rows.times).isEmpty());
    rows.data.mandates.first().deadline = {};
    QCOMPARE(titles(undatedRows(rows.data, {})), (QStringList{u"Regleringsbrev, 3.1"_s, u"Samverkansmöte"_s}));
}

void TestYearRows::listsWhatIsWithdrawn()
{
    Rows rows;
    QVERIFY(withdrawnRows(rows.data).isEmpty());
    QVERIFY(!yearRow(rows.data, rows.day())->isWithdrawn());
    rows.data.reportingDays.first().withdrawn = u"A"_s;
    rows.data.mandates.first().withdrawn = u"B"_s;
    rows.data.series.first().withdrawn = u"C"_s;
    rows.data.calendarDays.first().withdrawn = u"D"_s;
    QCOMPARE(titles(withdrawnRows(rows.data)),
        (QStringList{u"Redovisning – A"_s, u"Regleringsbrev, 3.1 – B"_s, u"Samverkansmöte – C"_s,
            u"2026-05-15 Ledig klämdag – D"_s}));
    QVERIFY(yearRow(rows.data, rows.day())->isWithdrawn());
    QVERIFY(!yearRow(rows.data, {Entity::Mandate, rows.day().id}));
}

void TestYearRows::withdrawsOnlyWhatIsInForce()
{
    Rows rows;
    const auto changes = withdrawal(rows.data, rows.mandate(), u"Utgår"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(domain::recordOf(*changes.changes().first().after).withdrawn, u"Utgår"_s);
    QCOMPARE(takenBack(rows.data, rows.mandate(), {}).size(), 0);
    rows.data.mandates.first().withdrawn = u"Utgår"_s;
    QCOMPARE(withdrawal(rows.data, rows.mandate(), u"Igen"_s).size(), 0);
    const auto back = takenBack(rows.data, rows.mandate(), {});
    QCOMPARE(back.size(), 1);
    QVERIFY(!domain::recordOf(*back.changes().first().after).isWithdrawn());
}

void TestYearRows::aSeriesComesBackWithTheTimesThatWentWithIt()
{
    Rows rows;
    rows.data.series.first().withdrawn = u"Utgår"_s;
    rows.times[0].withdrawn = u"Krockade"_s; // before, for a reason of its own
    rows.times[1].withdrawn = u"Utgår"_s;
    const auto changes = takenBack(rows.data, rows.series(), rows.times);
    QCOMPARE(changes.size(), 2); // the series and its second time; the third never went
    QCOMPARE(domain::uuidOf(*changes.changes().last().after), rows.times[1].id.uuid());
}

void TestYearRows::anEventShowsItsRowAndItsSeries()
{
    const Rows rows;
    const auto events = yearEvents(rows.data, rows.times, 2026);
    const auto count = [&](const YearRef& ref) {
        return std::count_if(events.cbegin(), events.cend(), [&](const YearEvent& event) { return shows(event, ref); });
    };
    QCOMPARE(count(rows.series()), 2);
    QCOMPARE(count({Entity::Activity, rows.times.first().id.uuid()}), 1);
    QCOMPARE(count(rows.day()), 1);
    QCOMPARE(count({}), 0); // a klämdag is no row
}

QTEST_GUILESS_MAIN(TestYearRows)
#include "tst_yearrows.moc"
