#include "tests/progress/planbuilder.h"

#include "models/progress/activitymasks.h"
#include "models/progress/observationmasks.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using domain::Group;
using progress::Mark;
using progress::ParticipantMarks;
using test::PlanBuilder;

namespace {

/// An indicator of persons, and the marks of its values by "period/group".
struct Series : PlanBuilder
{
    domain::IndicatorId id = indicator(0).id;
    QHash<QString, domain::ObservationId> ids;

    Series() { data.indicators.last().unit = u"personer"_s; }
    void tell(QStringView when, Group group, double value)
    {
        ids.insert(when + u'/' + QString::number(int(group)), observe(id, value, group, when).id);
    }
    Mark mark(const progress::ObservationMasks& masks, const QString& when, Group group) const
    {
        return masks.of(ids.value(when + u'/' + QString::number(int(group))));
    }
    Mark total(const progress::ObservationMasks& masks, QStringView when) const
    {
        return masks.total(id, periodOf(when), {});
    }
};

storage::PersonCounts activity(std::optional<qint64> women, std::optional<qint64> men, bool isCounted = true)
{
    return {domain::ActivityId::create(), QDate(2026, 10, 1), isCounted, {women, men, std::nullopt, std::nullopt}};
}

} // namespace

class TestPersonMasks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsOfAPeriodGuardEachOther();
    void statedTotalIsTheSum();
    void periodsThatAddUpAreMaskedTogether();
    void periodsThatDoNotAddUpAreLeftAlone();
    void withdrawnValuesGuardNothing();
    void onlyPersonsAreMasked_data();
    void onlyPersonsAreMasked();
    void participantsAreMaskedWithTheirSums();
    void sumsThatWouldRevealAreMasked();
    void cancelledActivityIsInNoSum();
    void otherPeriodsHaveSumsOfTheirOwn();
};

void TestPersonMasks::groupsOfAPeriodGuardEachOther()
{
    Series series;
    series.tell(u"2026-T3", Group::Women, 12);
    series.tell(u"2026-T3", Group::Men, 3);
    series.tell(u"2026-T3", Group::Unknown, 30);
    const auto masks = progress::observationMasks(series.data, 5);
    QCOMPARE(series.mark(masks, u"2026-T3"_s, Group::Men), Mark::Small);
    QCOMPARE(series.mark(masks, u"2026-T3"_s, Group::Women), Mark::Withheld);
    QCOMPARE(series.mark(masks, u"2026-T3"_s, Group::Unknown), Mark::Shown);
    QCOMPARE(series.total(masks, u"2026-T3"), Mark::Shown);
    QVERIFY(progress::observationMasks(series.data, 0).observations.isEmpty());
}

void TestPersonMasks::statedTotalIsTheSum()
{
    Series series;
    series.tell(u"2026", Group::Women, 2);
    series.tell(u"2026", Group::Men, 1);
    series.tell(u"2026", Group::Total, 3);
    const auto masks = progress::observationMasks(series.data, 5);
    QCOMPARE(series.mark(masks, u"2026"_s, Group::Total), Mark::Small);
    QCOMPARE(series.total(masks, u"2026"), Mark::Small);
}

void TestPersonMasks::periodsThatAddUpAreMaskedTogether()
{
    Series series;
    for (const auto& [period, women, men] :
        {std::tuple(u"2026-T1"_s, 3, 40), {u"2026-T2"_s, 30, 41}, {u"2026-T3"_s, 31, 42}, {u"2026"_s, 64, 123}}) {
        series.tell(period, Group::Women, women);
        series.tell(period, Group::Men, men);
    }
    const auto masks = progress::observationMasks(series.data, 5);
    QCOMPARE(series.mark(masks, u"2026-T1"_s, Group::Women), Mark::Small);
    QCOMPARE(series.mark(masks, u"2026-T1"_s, Group::Men), Mark::Withheld);
    // The year would give the women of the first tertial away, so another tertial hides too.
    QCOMPARE(series.mark(masks, u"2026-T2"_s, Group::Women), Mark::Withheld);
    QCOMPARE(series.mark(masks, u"2026-T2"_s, Group::Men), Mark::Withheld);
    QCOMPARE(series.mark(masks, u"2026-T3"_s, Group::Women), Mark::Shown);
    QCOMPARE(series.mark(masks, u"2026"_s, Group::Women), Mark::Shown);
}

void TestPersonMasks::periodsThatDoNotAddUpAreLeftAlone()
{
    Series series; // persons who came twice count once in the year
    for (const auto& [period, women, men] :
        {std::tuple(u"2026-H1"_s, 3, 40), {u"2026-H2"_s, 30, 41}, {u"2026"_s, 32, 60}}) {
        series.tell(period, Group::Women, women);
        series.tell(period, Group::Men, men);
    }
    const auto masks = progress::observationMasks(series.data, 5);
    QCOMPARE(series.mark(masks, u"2026-H1"_s, Group::Women), Mark::Small);
    QCOMPARE(series.mark(masks, u"2026-H2"_s, Group::Women), Mark::Shown);
}

void TestPersonMasks::withdrawnValuesGuardNothing()
{
    Series series;
    series.tell(u"2026", Group::Women, 3);
    series.tell(u"2026", Group::Men, 20);
    series.tell(u"2026", Group::Other, 6);
    series.data.observations.last().withdrawn = u"Fel"_s;
    const auto masks = progress::observationMasks(series.data, 5);
    QCOMPARE(series.mark(masks, u"2026"_s, Group::Men), Mark::Withheld);
    QCOMPARE(series.mark(masks, u"2026"_s, Group::Other), Mark::Shown);
}

void TestPersonMasks::onlyPersonsAreMasked_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Group>("group");
    QTest::addColumn<bool>("isMasked");
    QTest::newRow("persons") << u"personer"_s << Group::Total << true;
    QTest::newRow("participants") << u"Deltagare"_s << Group::Total << true;
    QTest::newRow("in English") << u"persons"_s << Group::Total << true;
    QTest::newRow("told by sex") << u"offer"_s << Group::Women << true;
    QTest::newRow("municipalities") << u"kommuner"_s << Group::Total << false;
    QTest::newRow("a per cent, even by sex") << u"procent"_s << Group::Women << false;
}

void TestPersonMasks::onlyPersonsAreMasked()
{
    QFETCH(QString, unit);
    QFETCH(Group, group);
    QFETCH(bool, isMasked);
    Series series;
    series.data.indicators.last().unit = unit;
    series.tell(u"2026", group, 3);
    QCOMPARE(!progress::observationMasks(series.data, 5).observations.isEmpty(), isMasked);
}

void TestPersonMasks::participantsAreMaskedWithTheirSums()
{
    const std::vector rows{activity(3, 20), activity(30, 40), activity(50, 60)};
    const auto masks = progress::activityMasks(rows, {0, 0, 0}, 5);
    QCOMPARE(masks.of(rows[0].activity).groups, (std::array{Mark::Small, Mark::Withheld, Mark::Shown, Mark::Shown}));
    QCOMPARE(masks.of(rows[1].activity).groups, (std::array{Mark::Withheld, Mark::Withheld, Mark::Shown, Mark::Shown}));
    QCOMPARE(masks.of(rows[2].activity), ParticipantMarks());
    QCOMPARE(masks.sums, ParticipantMarks());
}

void TestPersonMasks::sumsThatWouldRevealAreMasked()
{
    const std::vector rows{activity(3, 20)};
    const auto masks = progress::activityMasks(rows, {0}, 5);
    QCOMPARE(masks.sums.groups[0], Mark::Small); // all the women there are
    QCOMPARE(masks.sums.groups[1], Mark::Withheld);
    QCOMPARE(masks.sums.total, Mark::Shown);
}

void TestPersonMasks::cancelledActivityIsInNoSum()
{
    const std::vector rows{activity(3, 20, false), activity(30, 40)};
    const auto masks = progress::activityMasks(rows, {0, 0}, 5);
    QCOMPARE(masks.of(rows[0].activity).groups[0], Mark::Small);
    QCOMPARE(masks.of(rows[0].activity).groups[1], Mark::Withheld);
    QCOMPARE(masks.of(rows[1].activity), ParticipantMarks());
}

void TestPersonMasks::otherPeriodsHaveSumsOfTheirOwn()
{
    const std::vector rows{activity(3, 20), activity(30, 40), activity(50, 60), activity(70, 80)};
    const auto masks = progress::activityMasks(rows, {1, 0, 0, 1}, 5);
    QVERIFY(masks.of(rows[0].activity).isAnyMasked());
    QVERIFY(masks.of(rows[3].activity).isAnyMasked());
    QVERIFY(!masks.of(rows[1].activity).isAnyMasked() && !masks.of(rows[2].activity).isAnyMasked());
}

QTEST_GUILESS_MAIN(TestPersonMasks)
#include "tst_personmasks.moc"
