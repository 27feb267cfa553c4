#include "models/items/followups.h"

#include <QtTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

domain::FollowUp followUp(const domain::MeasureId& measure, const QString& period)
{
    domain::FollowUp row;
    row.id = domain::FollowUpId::create();
    row.measure = measure;
    row.period = domain::Period::fromCode(period).value_or(domain::Period());
    return row;
}

} // namespace

class TestFollowUps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOneBeginsWhereTheLatestEnded();
    void storedOneIsChangedNotAdded();
    void withdrawnOneIsBroughtBack();
    void nothingIsStoredForNothing();
    void previousIsTheLatestInForce();

private:
    const domain::MeasureId m_measure = domain::MeasureId::create();
    const domain::Period m_period = *domain::Period::fromCode(u"2026-T3"_s);
};

void TestFollowUps::newOneBeginsWhereTheLatestEnded()
{
    domain::PlanData data;
    data.county.code = u"99"_s;
    domain::FollowUp before = followUp(m_measure, u"2026-T1"_s);
    before.percent = 40;
    before.degree = domain::Degree::Started;
    before.signal = domain::Signal::Red;
    before.reason = u"Late start"_s;
    before.cost = 100;
    data.followUps = {before};
    const auto hand = items::followUpInHand(data, m_measure, m_period);
    QVERIFY(!hand.stored);
    QCOMPARE(hand.value.percent, before.percent);
    QVERIFY(hand.value.degree == before.degree && hand.value.signal == before.signal);
    QVERIFY(hand.value.reason.isEmpty() && !hand.value.cost);
    QCOMPARE(hand.value.county, u"99"_s);
    QVERIFY(hand.value.period == m_period);
}

void TestFollowUps::storedOneIsChangedNotAdded()
{
    domain::PlanData data;
    data.followUps = {followUp(m_measure, u"2026-T3"_s)};
    const auto hand = items::followUpInHand(data, m_measure, m_period);
    domain::FollowUp after = hand.value;
    after.percent = 50;
    const auto changes = hand.changeTo(after);
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.changes().constFirst().before == std::optional(domain::AnyRecord(data.followUps.constFirst())));
}

void TestFollowUps::withdrawnOneIsBroughtBack()
{
    domain::PlanData data;
    data.followUps = {followUp(m_measure, u"2026-T3"_s)};
    data.followUps.first().withdrawn = u"Wrong"_s;
    const auto hand = items::followUpInHand(data, m_measure, m_period);
    domain::FollowUp after = hand.value;
    after.percent = 50;
    const auto changes = hand.changeTo(after);
    QCOMPARE(changes.size(), 1);
    QVERIFY(domain::recordOf(*changes.changes().constFirst().before).isWithdrawn());
    QVERIFY(!domain::recordOf(*changes.changes().constFirst().after).isWithdrawn());
}

void TestFollowUps::nothingIsStoredForNothing()
{
    const auto hand = items::followUpInHand({}, m_measure, m_period);
    QVERIFY(hand.changeTo(hand.value).isEmpty());
}

void TestFollowUps::previousIsTheLatestInForce()
{
    domain::PlanData data;
    data.followUps = {followUp(m_measure, u"2025-T3"_s), followUp(m_measure, u"2026-T1"_s),
        followUp(m_measure, u"2026-T2"_s), followUp(m_measure, u"2026-T3"_s),
        followUp(domain::MeasureId::create(), u"2026-T2"_s)};
    data.followUps[2].withdrawn = u"Wrong"_s;
    const domain::FollowUp* before = items::followUpBefore(data, m_measure, m_period);
    QVERIFY(before);
    QCOMPARE(before->period.code(), u"2026-T1"_s);
}

QTEST_GUILESS_MAIN(TestFollowUps)
#include "tst_followups.moc"
