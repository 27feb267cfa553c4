#include "models/domain/observationgrid.h"

#include <QtTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const IndicatorId kIndicator = IndicatorId::create();

Observation observed(const QString& period, Group group, double value, const QString& source = u"Polisen"_s)
{
    Observation row;
    row.id = ObservationId::create();
    row.indicator = kIndicator;
    row.period = *Period::fromCode(period);
    row.group = group;
    row.value = value;
    row.source = source;
    return row;
}

ObservationRow rowOf(const QList<Observation>& observations)
{
    return observationRows(kIndicator, observations).value(0);
}

} // namespace

class TestObservationGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesStandApart();
    void leavesOutOtherIndicatorsAndWhatIsWithdrawn();
    void emptyIsNotZero();
    void aTotalMustBeTheSum();
    void judges_data();
    void judges();
    void aRowThatDisagreesCanBeMended();
};

void TestObservationGrid::sourcesStandApart()
{
    const auto rows = observationRows(kIndicator,
        {observed(u"2026"_s, Group::Women, 4), observed(u"2026"_s, Group::Men, 3, u"Brå"_s),
            observed(u"2025"_s, Group::Women, 2)});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].period.code(), u"2025"_s);
    QCOMPARE(rows[1].source, u"Brå"_s);
    QCOMPARE(rows[1].sum(), std::optional(3.0));
    QCOMPARE(rows[2].sum(), std::optional(4.0));
}

void TestObservationGrid::leavesOutOtherIndicatorsAndWhatIsWithdrawn()
{
    Observation other = observed(u"2026"_s, Group::Women, 4);
    other.indicator = IndicatorId::create();
    Observation gone = observed(u"2026"_s, Group::Women, 4);
    gone.withdrawn = u"Wrong"_s;
    QVERIFY(observationRows(kIndicator, {other, gone}).isEmpty());
}

void TestObservationGrid::emptyIsNotZero()
{
    QCOMPARE(ObservationRow().sum(), std::nullopt);
    QCOMPARE(rowOf({observed(u"2026"_s, Group::Women, 0)}).sum(), std::optional(0.0));
    QCOMPARE(rowOf({observed(u"2026"_s, Group::Total, 7)}).sum(), std::nullopt);
    QCOMPARE(rowOf({observed(u"2026"_s, Group::Total, 7)}).total(), std::optional(7.0));
}

void TestObservationGrid::aTotalMustBeTheSum()
{
    QVERIFY(rowOf({observed(u"2026"_s, Group::Total, 7)}).agrees()); // no groups to disagree with
    QVERIFY(rowOf({observed(u"2026"_s, Group::Total, 0.3), observed(u"2026"_s, Group::Women, 0.1),
                      observed(u"2026"_s, Group::Men, 0.2)})
                .agrees());
    QVERIFY(!rowOf({observed(u"2026"_s, Group::Total, 7), observed(u"2026"_s, Group::Women, 5)}).agrees());
}

void TestObservationGrid::judges_data()
{
    QTest::addColumn<QList<std::pair<Group, double>>>("held");
    QTest::addColumn<Group>("group");
    QTest::addColumn<double>("value");
    QTest::addColumn<EntryProblem>("problem");
    using Held = QList<std::pair<Group, double>>;
    QTest::newRow("first value") << Held{} << Group::Women << 4.0 << EntryProblem::None;
    QTest::newRow("zero") << Held{} << Group::Women << 0.0 << EntryProblem::None;
    QTest::newRow("negative") << Held{} << Group::Women << -1.0 << EntryProblem::Negative;
    QTest::newRow("negative total") << Held{} << Group::Total << -1.0 << EntryProblem::Negative;
    QTest::newRow("no number") << Held{} << Group::Women << qInf() << EntryProblem::Unreadable;
    QTest::newRow("total alone") << Held{} << Group::Total << 9.0 << EntryProblem::None;
    QTest::newRow("total is the sum") << Held{{Group::Women, 4}, {Group::Men, 5}} << Group::Total << 9.0
                                      << EntryProblem::None;
    QTest::newRow("total too high") << Held{{Group::Women, 4}} << Group::Total << 9.0 << EntryProblem::TotalDisagrees;
    QTest::newRow("total too low") << Held{{Group::Women, 4}} << Group::Total << 3.0 << EntryProblem::TotalDisagrees;
    QTest::newRow("groups on the way") << Held{{Group::Total, 9}} << Group::Women << 4.0 << EntryProblem::None;
    QTest::newRow("groups pass it") << Held{{Group::Total, 9}, {Group::Women, 4}} << Group::Men << 6.0
                                    << EntryProblem::GroupsExceedTotal;
}

void TestObservationGrid::judges()
{
    using Held = QList<std::pair<Group, double>>;
    QFETCH(const Held, held);
    QFETCH(const Group, group);
    QFETCH(const double, value);
    QFETCH(const EntryProblem, problem);
    QList<Observation> observations;
    for (const auto& [heldGroup, heldValue] : held) {
        observations.append(observed(u"2026"_s, heldGroup, heldValue));
    }
    QCOMPARE(judgeEntry(rowOf(observations), group, value), problem);
}

void TestObservationGrid::aRowThatDisagreesCanBeMended()
{
    const ObservationRow row = rowOf({observed(u"2026"_s, Group::Total, 10), observed(u"2026"_s, Group::Women, 8),
        observed(u"2026"_s, Group::Men, 7)});
    QVERIFY(!row.agrees());
    QCOMPARE(judgeEntry(row, Group::Women, 5), EntryProblem::None); // still too many, but fewer
    QCOMPARE(judgeEntry(row, Group::Women, 9), EntryProblem::GroupsExceedTotal);
    QCOMPARE(judgeEntry(row, Group::Total, 15), EntryProblem::None);
    QCOMPARE(judgeEntry(row, Group::Total, std::nullopt), EntryProblem::None);
}

QTEST_GUILESS_MAIN(TestObservationGrid)
#include "tst_observationgrid.moc"
