#include "models/domain/rules.h"

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
    Measure a = goodMeasure();
    Measure b = goodMeasure();
    b.id = MeasureId::named(u"b"_s);
    b.parent = a.id;
    QVERIFY(wouldCycle({a, b}, a.id, b.id));
    QVERIFY(!wouldCycle({a, b}, b.id, a.id));
    a.parent = b.id; // a file that already holds one must not hang the program
    QVERIFY(wouldCycle({a, b}, MeasureId::named(u"c"_s), a.id));
}

void TestRules::seesWhenAMeasureWouldWaitForItself()
{
    Measure a = goodMeasure();
    Measure b = goodMeasure();
    Measure c = goodMeasure();
    b.id = MeasureId::named(u"b"_s);
    c.id = MeasureId::named(u"c"_s);
    b.after = {a.id};
    c.after = {a.id, b.id};
    QVERIFY(wouldWaitForItself({a, b, c}, a.id, c.id)); // over b too
    QVERIFY(wouldWaitForItself({a, b, c}, a.id, a.id));
    QVERIFY(!wouldWaitForItself({a, b, c}, c.id, a.id));
    b.withdrawn = u"Utgår"_s; // nobody waits through what is withdrawn
    c.after = {b.id};
    QVERIFY(!wouldWaitForItself({a, b, c}, a.id, c.id));
    b.withdrawn.clear();
    a.after = {b.id}; // a file that already holds a ring must not hang the program
    QVERIFY(!wouldWaitForItself({a, b, c}, c.id, a.id));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
