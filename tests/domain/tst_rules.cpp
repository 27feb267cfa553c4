#include "models/domain/rings.h"
#include "models/domain/setrules.h"

#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAMeasure_data();
    void refusesAMeasure();
    void refusesAnActivity_data();
    void refusesAnActivity();
    void refusesATextThatFillsTheFile();
    void seesACycleOfSubMeasures();
    void seesWhenAMeasureWouldWaitForItself();
    void findsWhatLiesOnARing_data();
    void findsWhatLiesOnARing();
    void aChainAsLongAsTheFileIsFollowed();
    void judgesMeasuresAsTheyWouldStand();
    void onlyOneRowInForceHasAPlace();
};

Q_DECLARE_METATYPE(Measure)
Q_DECLARE_METATYPE(Activity)

namespace {

Measure goodMeasure()
{
    Measure measure;
    measure.id = MeasureId::named(u"m"_s);
    measure.area = AreaId::named(u"a"_s);
    measure.number = u"1.1"_s;
    measure.title = u"Åtgärd"_s;
    return measure;
}

Activity goodActivity()
{
    Activity activity;
    activity.title = u"Möte"_s;
    activity.start = QDate(2026, 3, 1);
    activity.end = QDate(2026, 3, 1);
    return activity;
}

template <class E, class F>
E with(E row, F change)
{
    change(row);
    return row;
}

/// Three measures in force, of which nothing is said but their keys.
QList<Measure> threeMeasures()
{
    QList<Measure> three(3, goodMeasure());
    three[1].id = MeasureId::named(u"b"_s);
    three[2].id = MeasureId::named(u"c"_s);
    return three;
}

} // namespace

void TestRules::refusesAMeasure_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QString>("field");
    const Measure good = goodMeasure();
    QTest::newRow("nothing is wrong") << good << QString();
    QTest::newRow("blank title") << with(good, [](auto& row) { row.title = u"  "_s; }) << u"title"_s;
    QTest::newRow("no area") << with(good, [](auto& row) { row.area = {}; }) << u"area"_s;
    QTest::newRow("due before start") << with(good, [](auto& row) {
        row.start = QDate(2026, 2, 1);
        row.due = QDate(2026, 1, 1);
    }) << u"due"_s;
    QTest::newRow("negative weight") << with(good, [](auto& row) { row.weight = -1; }) << u"weight"_s;
    QTest::newRow("weight that is no number") << with(good, [](auto& row) { row.weight = qQNaN(); }) << u"weight"_s;
    QTest::newRow("its own parent") << with(good, [](auto& row) { row.parent = row.id; }) << u"parent"_s;
}

void TestRules::refusesAMeasure()
{
    QFETCH(Measure, measure);
    const auto found = problems(AnyRecord(measure));
    QTEST(found.isEmpty() ? QString() : found.first().field, "field");
    QVERIFY(found.size() <= 1);
}

void TestRules::refusesAnActivity_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<QString>("field");
    const Activity good = goodActivity();
    QTest::newRow("nothing is wrong") << good << QString();
    QTest::newRow("end before start") << with(good, [](auto& row) { row.end = row.start.addDays(-1); }) << u"end"_s;
    QTest::newRow("ends earlier the same day") << with(good, [](auto& row) {
        row.startTime = QTime(12, 0);
        row.endTime = QTime(9, 0);
    }) << u"end_time"_s;
    QTest::newRow("negative count") << with(good, [](auto& row) { row.men = -1; }) << u"men"_s;
    QTest::newRow("no day") << with(good, [](auto& row) { row.start = row.end = {}; }) << u"start"_s;
}

void TestRules::refusesAnActivity()
{
    QFETCH(Activity, activity);
    const auto found = problems(AnyRecord(activity));
    QTEST(found.isEmpty() ? QString() : found.first().field, "field");
}

void TestRules::refusesATextThatFillsTheFile()
{
    Activity activity = goodActivity();
    activity.result = QString(kLongestText, u'x');
    QVERIFY(problems(AnyRecord(activity)).isEmpty());
    activity.result += u'x';
    QCOMPARE(problems(AnyRecord(activity)), (QList<Problem>{{u"result"_s, ProblemKind::TooLong}}));
    Organisation organisation;
    organisation.name = u"Polisen"_s;
    organisation.aliases = QStringList(kLongestText / 2, u"ab"_s); // together
    QVERIFY(problems(AnyRecord(organisation)).isEmpty());
    organisation.aliases.append(u"c"_s);
    QCOMPARE(problems(AnyRecord(organisation)), (QList<Problem>{{u"aliases"_s, ProblemKind::TooLong}}));
}

void TestRules::seesACycleOfSubMeasures()
{
    QList<Measure> measures = threeMeasures();
    measures[1].parent = measures[0].id;
    measures[2].parent = measures[1].id;
    QVERIFY(ringsAmong(measures).ownParts.isEmpty());
    measures[0].parent = measures[1].id; // the third leads into the ring and is not on it
    QCOMPARE(ringsAmong(measures).ownParts, (QSet<MeasureId>{measures[0].id, measures[1].id}));
    measures[0].parent = MeasureId::named(u"not here"_s);
    QVERIFY(ringsAmong(measures).ownParts.isEmpty());
}

void TestRules::seesWhenAMeasureWouldWaitForItself()
{
    QList<Measure> measures = threeMeasures();
    measures[1].after = {measures[0].id};
    measures[2].after = {measures[0].id, measures[1].id};
    QVERIFY(ringsAmong(measures).waiting.isEmpty());
    measures[0].after = {measures[2].id}; // over the second too
    QCOMPARE(ringsAmong(measures).waiting.size(), 3);
    measures[1].withdrawn = u"Utgår"_s; // nobody waits through what is withdrawn
    QCOMPARE(ringsAmong(measures).waiting, (QSet<MeasureId>{measures[0].id, measures[2].id}));
    measures[2].after = {measures[1].id};
    QVERIFY(ringsAmong(measures).waiting.isEmpty());
}

using Ways = std::vector<std::vector<int>>;
Q_DECLARE_METATYPE(Ways)

void TestRules::findsWhatLiesOnARing_data()
{
    QTest::addColumn<Ways>("ways");
    QTest::addColumn<QByteArray>("expected"); // a letter for each place
    QTest::newRow("nothing") << Ways{} << QByteArray();
    QTest::newRow("a chain") << Ways{{1}, {2}, {}} << QByteArray("---");
    QTest::newRow("two") << Ways{{1}, {0}} << QByteArray("oo");
    QTest::newRow("itself is no ring over others") << Ways{{0}} << QByteArray("-");
    QTest::newRow("what leads into one and out of it") << Ways{{1}, {2}, {1, 3}, {}} << QByteArray("-oo-");
    QTest::newRow("two rings beside each other") << Ways{{1}, {0}, {3}, {2, 0}} << QByteArray("oooo");
    QTest::newRow("two ways, one of them back") << Ways{{1, 2}, {}, {3}, {0}} << QByteArray("o-oo");
    QTest::newRow("a ring within another") << Ways{{1}, {2}, {1, 3}, {0}} << QByteArray("oooo");
    QTest::newRow("a diamond") << Ways{{1, 2}, {3}, {3}, {}} << QByteArray("----");
}

void TestRules::findsWhatLiesOnARing()
{
    QFETCH(Ways, ways);
    QByteArray found;
    for (const bool isOn : onRings(ways)) {
        found += isOn ? 'o' : '-';
    }
    QTEST(found, "expected");
}

void TestRules::aChainAsLongAsTheFileIsFollowed()
{
    constexpr int length = 200'000; // recursion would overrun the stack
    Ways ways;
    for (int at = 0; at < length; ++at) {
        ways.push_back({at + 1});
    }
    ways.push_back({});
    const auto isOn = [](bool found) { return found; };
    const auto chain = onRings(ways);
    QVERIFY(std::none_of(chain.cbegin(), chain.cend(), isOn));
    ways.back() = {0};
    const auto ring = onRings(ways);
    QVERIFY(std::all_of(ring.cbegin(), ring.cend(), isOn));
}

void TestRules::judgesMeasuresAsTheyWouldStand()
{
    const Measure a = goodMeasure();
    const Measure b = with(goodMeasure(), [&](Measure& row) {
        row.id = MeasureId::named(u"b"_s);
        row.number = u"1.2"_s;
        row.parent = a.id;
        row.after = {a.id};
    });
    PlanData data;
    data.measures = {a, b};
    const Measure turned = with(a, [&](Measure& row) {
        row.parent = b.id;
        row.after = {b.id};
    });
    ChangeSet ring;
    ring.change(a, turned);
    QCOMPARE(SetRules(data, {}, ring).problemsAmongOthers(turned),
        (QList<Problem>{{u"parent"_s, ProblemKind::Cycle}, {u"after"_s, ProblemKind::Cycle}}));
    const Measure freed = with(b, [](Measure& row) {
        row.parent = {};
        row.after.clear();
    });
    ring.change(b, freed); // in one set with the way back taken away it is no ring
    QVERIFY(SetRules(data, {}, ring).problemsAmongOthers(turned).isEmpty());
    // What hangs below a ring is not part of itself.
    data.measures = {turned, b};
    const Measure below = with(b, [&](Measure& row) {
        row.id = MeasureId::named(u"c"_s);
        row.number = u"1.3"_s;
    });
    ChangeSet added;
    added.add(below);
    QVERIFY(SetRules(data, {}, added).problemsAmongOthers(below).isEmpty());
}

void TestRules::onlyOneRowInForceHasAPlace()
{
    const Measure a = goodMeasure();
    const Measure same = with(a, [](Measure& row) { row.id = MeasureId::named(u"b"_s); });
    PlanData data;
    data.measures = {a};
    const QList<Problem> taken{{u"number"_s, ProblemKind::Duplicate}};
    const auto judged = [&](const Measure& row) {
        ChangeSet set;
        set.add(row);
        return SetRules(data, {}, set).problemsAmongOthers(row);
    };
    QCOMPARE(judged(same), taken);
    QVERIFY(judged(with(same, [](Measure& row) { row.draft = true; })).isEmpty());
    QVERIFY(judged(with(same, [](Measure& row) { row.withdrawn = u"Utgår"_s; })).isEmpty());
    QVERIFY(judged(with(same, [](Measure& row) { row.area = AreaId::named(u"other"_s); })).isEmpty());
    // Two that exchange their numbers, and two new ones with the same.
    const Measure b = with(same, [](Measure& row) { row.number = u"1.2"_s; });
    data.measures = {a, b};
    ChangeSet exchange;
    exchange.change(a, with(a, [](Measure& row) { row.number = u"1.2"_s; }));
    exchange.change(b, with(b, [](Measure& row) { row.number = u"1.1"_s; }));
    const SetRules rules(data, {}, exchange);
    for (const Change& change : exchange.changes()) {
        QVERIFY(rules.problemsAmongOthers(*change.after).isEmpty());
    }
    FollowUp first;
    first.id = FollowUpId::named(u"f"_s);
    first.measure = a.id;
    first.period = *Period::fromCode(u"2026-T3"_s);
    FollowUp second = first;
    second.id = FollowUpId::named(u"g"_s);
    ChangeSet both;
    both.add(first);
    both.add(second);
    QCOMPARE(
        SetRules(data, {}, both).problemsAmongOthers(second), (QList<Problem>{{u"period"_s, ProblemKind::Duplicate}}));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
