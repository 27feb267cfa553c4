#include "models/domain/agenda.h"
#include "models/domain/rules.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/sample.h"
#include "models/exchange/sampleactivities.h"
#include "models/exchange/samplemeetings.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

class TestNewCounty final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTwentyOneCountiesAndOneFictitious();
    void fileIsCalledAsTheCountyInPlainLetters();
    void startsWithEightAreasAndDraftMeasures();
    void marksDraftsThatAreNotTheCountysAsNotApplicable();
    void refusesUnknownCodesAndPlans();
    void givesTheSameRowsForTheSamePlan();
    void sampleIsTheSameForTheSameDay();
    void sampleBreaksNoRule();
    void sampleActivitiesComeInTheOrderOfTheirDays();
    void sampleHasAMeetingThatRecurs();
    void sampleMeetingsHaveWhatWasPromisedThere();
};

void TestNewCounty::knowsTwentyOneCountiesAndOneFictitious()
{
    const auto counties = exchange::knownCounties();
    QCOMPARE(counties.size(), 22);
    const auto fictitious =
        std::count_if(counties.cbegin(), counties.cend(), [](const auto& county) { return county.fictitious; });
    QCOMPARE(fictitious, 1);
    QCOMPARE(counties.last().code, u"99"_s);
}

void TestNewCounty::fileIsCalledAsTheCountyInPlainLetters()
{
    QStringList names;
    for (const exchange::CountyChoice& county : exchange::knownCounties()) {
        names.append(exchange::fileNameOf(county));
    }
    for (const QString& expected : {u"stockholm.samordna"_s, u"vastra-gotaland.samordna"_s, u"orebro.samordna"_s,
             u"ostergotland.samordna"_s, u"gotland.samordna"_s}) {
        QVERIFY2(names.contains(expected), qPrintable(names.join(u' ')));
    }
}

void TestNewCounty::startsWithEightAreasAndDraftMeasures()
{
    const auto content = exchange::newCounty(u"22"_s, u"se-2018"_s);
    QVERIFY(content);
    QCOMPARE(exchange::addedRows<domain::Area>(*content).size(), 8);
    QCOMPARE(exchange::addedRows<domain::Goal>(*content).size(), 4);
    const auto measures = exchange::addedRows<domain::Measure>(*content);
    QCOMPARE(measures.size(), 30);
    QVERIFY(
        std::all_of(measures.cbegin(), measures.cend(), [](const domain::Measure& measure) { return measure.draft; }));
    QVERIFY(std::none_of(
        measures.cbegin(), measures.cend(), [](const domain::Measure& measure) { return measure.lead.isNull(); }));
}

void TestNewCounty::marksDraftsThatAreNotTheCountysAsNotApplicable()
{
    const auto content = exchange::newCounty(u"22"_s, u"se-2018"_s);
    QVERIFY(content);
    for (const domain::Measure& measure : exchange::addedRows<domain::Measure>(*content)) {
        if (measure.number == u"1.2") {
            QVERIFY(!measure.notApplicable); // the county boards' own
        }
        if (measure.number == u"4.1") {
            QVERIFY(measure.notApplicable); // the Government's
        }
    }
}

void TestNewCounty::refusesUnknownCodesAndPlans()
{
    QCOMPARE(exchange::newCounty(u"02"_s, u"se-2018"_s).error().kind, base::ErrorKind::InvalidArgument);
    QCOMPARE(exchange::newCounty(u"01"_s, u"se-1999"_s).error().arguments, QStringList{u"se-1999"_s});
}

void TestNewCounty::givesTheSameRowsForTheSamePlan()
{
    QCOMPARE(*exchange::newCounty(u"10"_s, u"se-2018"_s), *exchange::newCounty(u"10"_s, u"se-2018"_s));
}

void TestNewCounty::sampleIsTheSameForTheSameDay()
{
    const QDate today(2026, 11, 23);
    const auto content = exchange::sampleCounty(today);
    QVERIFY(content);
    QCOMPARE(*content, *exchange::sampleCounty(today));
    QCOMPARE(exchange::addedRows<domain::Measure>(*content).size(), 36);
    exchange::SampleActivities first(*content, 50, today);
    exchange::SampleActivities second(*content, 50, today);
    domain::Activity a;
    domain::Activity b;
    while (first.next(a)) {
        QVERIFY(second.next(b));
        QCOMPARE(a, b);
    }
    QVERIFY(!second.next(b));
}

void TestNewCounty::sampleBreaksNoRule()
{
    const QDate today(2026, 11, 23);
    const auto content = exchange::sampleCounty(today);
    QVERIFY(content);
    for (const domain::Change& change : content->changes()) {
        QCOMPARE(domain::problems(*change.after), QList<domain::Problem>());
    }
    exchange::SampleActivities activities(*content, 500, today);
    domain::Activity activity;
    while (activities.next(activity)) {
        QCOMPARE(domain::problems(domain::AnyRecord(activity)), QList<domain::Problem>());
        QVERIFY(!activity.organiser.isNull());
        QVERIFY(!activity.measures.isEmpty());
    }
}

void TestNewCounty::sampleActivitiesComeInTheOrderOfTheirDays()
{
    const QDate today(2026, 11, 23);
    exchange::SampleActivities activities(*exchange::sampleCounty(today), 300, today);
    domain::Activity activity;
    QDate last(2024, 1, 1);
    while (activities.next(activity)) {
        QVERIFY(activity.start >= last);
        last = activity.start;
    }
    QVERIFY(last > today);
}

void TestNewCounty::sampleHasAMeetingThatRecurs()
{
    const QDate today(2026, 11, 25);
    const auto content = *exchange::sampleCounty(today);
    const auto series = exchange::addedRows<domain::Series>(content);
    QCOMPARE(series.size(), 1);
    exchange::SampleActivities activities(content, exchange::kSampleActivities, today);
    QList<domain::Occurrence> held;
    domain::Activity activity;
    while (activities.next(activity)) {
        if (!activity.series.isNull()) {
            QCOMPARE(activity.series, series.first().id);
            QCOMPARE(activity.title, series.first().title);
            held.append({activity.occurrence, activity.start});
        }
    }
    QCOMPARE(held, domain::occurrences(series.first(), QDate(2024, 1, 1), today.addDays(40)));
    QVERIFY(held.last().day > today);
}

void TestNewCounty::sampleMeetingsHaveWhatWasPromisedThere()
{
    const QDate today(2026, 11, 25);
    const auto content = *exchange::sampleCounty(today);
    const auto meetings = [&] {
        exchange::SampleMeetings seen(content, today);
        exchange::SampleActivities activities(content, exchange::kSampleActivities, today);
        domain::Activity activity;
        while (activities.next(activity)) {
            seen.see(activity);
        }
        return seen.rows();
    };
    const domain::ChangeSet rows = meetings();
    QCOMPARE(rows, meetings());
    const auto items = exchange::addedRows<domain::AgendaItem>(rows);
    QVERIFY2(items.size() > 16, qPrintable(QString::number(items.size()))); // 16 of those held, the rest to come
    const auto points = exchange::addedRows<domain::ActionPoint>(rows);
    QCOMPARE(points.size(), 12);
    int late = 0;
    for (const domain::ActionPoint& point : points) {
        QVERIFY(!point.owner.isNull() && !point.item.isNull() && !point.function.isEmpty());
        late += domain::isOverdue(point, today) ? 1 : 0;
    }
    QVERIFY2(late >= 2 && late <= 5, qPrintable(QString::number(late)));
    for (const domain::Change& change : rows.changes()) {
        QCOMPARE(domain::problems(*change.after), QList<domain::Problem>());
    }
}

QTEST_GUILESS_MAIN(TestNewCounty)
#include "tst_newcounty.moc"
