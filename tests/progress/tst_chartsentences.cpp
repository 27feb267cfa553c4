#include "models/progress/activitycharts.h"
#include "models/progress/charts.h"
#include "models/progress/coveragecharts.h"
#include "models/progress/indicatorcharts.h"
#include "models/progress/plancharts.h"
#include "tests/progress/planbuilder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using storage::SpanTotals;
using test::PlanBuilder;

/// What charts say, in both languages, for none, one and many: whole sentences, compared whole.
class TestChartSentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swedish_data();
    void swedish() { compare(u"sv"_s, QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void english_data();
    void english() { compare(u"en"_s, QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private:
    static void compare(const QString& language, const QLocale& locale);
    static QMap<QString, QString> sentences();
};

namespace {

PlanBuilder measuresDue(int done, int late)
{
    PlanBuilder plan;
    for (int i = 0; i < done + late; ++i) {
        domain::Measure& measure = plan.measure(u"1.%1"_s.arg(i + 1));
        measure.due = QDate(2026, 6, 1);
        plan.followUp(measure.id, i < done ? 100 : 40);
    }
    return plan;
}

SpanTotals participants(QStringView code, std::optional<qint64> women, qint64 without)
{
    SpanTotals totals;
    totals.span = PlanBuilder::periodOf(code);
    totals.activities = totals.held = 3;
    totals.women = women;
    totals.withoutParticipants = without;
    return totals;
}

QList<SpanTotals> weeksWith(const QList<int>& weeks, qint64 each)
{
    QList<SpanTotals> totals;
    for (const domain::Period& week : progress::weeksOf(QDate(2026, 6, 1))) {
        const bool isBusy = weeks.contains(week.first().weekNumber());
        totals.append({week, isBusy ? each : 0, 0, {}, {}, {}, {}, 0, {}, {}});
    }
    return totals;
}

QString burnUp(double percent)
{
    PlanBuilder plan;
    domain::Measure& measure = plan.measure(u"1.1"_s);
    measure.start = QDate(2026, 1, 1);
    measure.due = QDate(2026, 12, 31);
    plan.followUp(measure.id, percent, u"2026-T1");
    const QDate end(2026, 12, 31);
    return progress::burnUp(
        plan.data, {progress::planProgress(plan.data, {}, {}, PlanBuilder::periodOf(u"2026-12"), end)}, end)
        .sentence;
}

} // namespace

QMap<QString, QString> TestChartSentences::sentences()
{
    const auto due = [](int done, int late) {
        const PlanBuilder plan = measuresDue(done, late);
        return progress::dueByMonth(plan.data, plan.progress()).sentence;
    };
    PlanBuilder budget;
    budget.measure(u"1.1"_s).budget = 1000;
    budget.followUp(budget.data.measures.last().id, 10).cost = 1500;
    PlanBuilder target;
    target.byIndicator(u"1.1"_s, 0, 10, 4);
    return {{u"due 0"_s, due(0, 0)}, {u"due 1"_s, due(0, 1)}, {u"due 3"_s, due(1, 2)},
        {u"persons 0"_s,
            progress::participantsBySex(participants(u"2026", {}, 3), participants(u"2025", {}, 3)).sentence},
        {u"persons 1"_s,
            progress::participantsBySex(participants(u"2026", 1, 0), participants(u"2025", 1, 0)).sentence},
        {u"persons many"_s,
            progress::participantsBySex(participants(u"2026", 1200, 1), participants(u"2025", 0, 0)).sentence},
        {u"weeks 0"_s, progress::activitiesByWeek(weeksWith({}, 0)).sentence},
        {u"weeks 1"_s, progress::activitiesByWeek(weeksWith({17}, 3)).sentence},
        {u"weeks 4"_s, progress::activitiesByWeek(weeksWith({1, 2, 3, 4}, 1)).sentence},
        {u"burn up behind"_s, burnUp(99)}, {u"burn up on plan"_s, burnUp(100)}, {u"burn up far behind"_s, burnUp(40)},
        {u"budget"_s, progress::budgetByArea(budget.data, QDate(2026, 12, 31)).sentence},
        {u"target"_s, progress::indicatorsAgainstTarget(target.data, QDate(2026, 12, 31)).sentence},
        {u"trend"_s, progress::indicatorTrend(target.data, {}, QDate(2026, 12, 31)).sentence},
        {u"organisations 0"_s, progress::collaboration({}).sentence}};
}

void TestChartSentences::swedish_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("expected");
    const std::pair<const char*, QString> rows[]{
        {"due 0", u"Ingen åtgärd har slutdatum 2026, och ingen är försenad sedan tidigare."_s},
        {"due 1",
            u"Av 1 åtgärd med slutdatum 2026 eller försenad sedan tidigare är 0 genomförda, 1 försenad och 0 kvar."_s},
        {"due 3",
            u"Av 3 åtgärder med slutdatum 2026 eller försenade sedan tidigare är 1 genomförd, 2 försenade och 0 kvar."_s},
        {"persons 0", u"3 aktiviteter saknar uppgift om deltagare."_s},
        {"persons 1", u"1 deltagare (2026), 100\u00a0% kvinnor och 0\u00a0% män; 1 ett år tidigare."_s},
        {"persons many",
            u"1\u00a0200 deltagare (2026), 100\u00a0% kvinnor och 0\u00a0% män; 0 ett år tidigare. 1 aktivitet saknar "
            u"uppgift om "
            "deltagare."_s},
        {"weeks 0", u"Det finns inga aktiviteter att visa."_s},
        {"weeks 1", u"Som mest 3 på en vecka: vecka 17. 52 veckor har inga."_s},
        {"weeks 4", u"Som mest 1 på en vecka, under 4 veckor. 49 veckor har inga."_s},
        {"burn up behind",
            u"Framsteget var 99\u00a0% den 2026-12-31; 100\u00a0% var att vänta efter arbetsdagar: 1 procentenhet efter."_s},
        {"burn up on plan",
            u"Framsteget var 100\u00a0% den 2026-12-31; 100\u00a0% var att vänta efter arbetsdagar: enligt plan."_s},
        {"burn up far behind",
            u"Framsteget var 40\u00a0% den 2026-12-31; 100\u00a0% var att vänta efter arbetsdagar: 60 procentenheter efter."_s},
        {"budget", u"1\u00a0500 kr av 1\u00a0000 kr har använts. 1 insatsområde har överskridit sin budget."_s},
        {"target", u"0 av 1 indikator med mål har nått målet."_s},
        {"trend", u"Utbildade: 4 (2026, tertial 3). Det är 6 kvar till målet 10."_s},
        {"organisations 0", u"Ingen åtgärd har någon ansvarig eller medverkande än."_s},
    };
    for (const auto& [name, expected] : rows) {
        QTest::newRow(name) << QString::fromLatin1(name) << expected;
    }
}

void TestChartSentences::english_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("expected");
    const std::pair<const char*, QString> rows[]{
        {"due 1", u"Of 1 measure due in 2026 or late from before, 0 are done, 1 is late and 0 are still to come."_s},
        {"due 3", u"Of 3 measures due in 2026 or late from before, 1 is done, 2 are late and 0 are still to come."_s},
        {"persons 1", u"1 participant in 2026, 100\u00a0% women and 0\u00a0% men; 1 a year earlier."_s},
        {"persons many",
            u"1,200 participants in 2026, 100\u00a0% women and 0\u00a0% men; 0 a year earlier. 1 activity has no "
            u"participants filled "
            "in."_s},
        {"weeks 1", u"At most 3 in a week: week 17. 52 weeks have none."_s},
        {"burn up behind",
            u"99\u00a0% was counted on 2026-12-31, 100\u00a0% was expected by working days: 1 percentage point behind."_s},
        {"budget", u"SEK 1,500 of SEK 1,000 was spent. 1 area went over the budget."_s},
        {"target", u"0 of 1 indicator with a target has reached it."_s},
        {"trend", u"Utbildade: 4 in 2026, tertial 3. It is 6 from the target of 10."_s},
    };
    for (const auto& [name, expected] : rows) {
        QTest::newRow(name) << QString::fromLatin1(name) << expected;
    }
}

void TestChartSentences::compare(const QString& language, const QLocale& locale)
{
    QFETCH(QString, of);
    QFETCH(QString, expected);
    QLocale::setDefault(locale);
    QTranslator words;
    QVERIFY(words.load(u":/samordna/translations/samordna_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(&words));
    const QString said = sentences().value(of);
    QCoreApplication::removeTranslator(&words);
    QCOMPARE(said, expected);
}

QTEST_GUILESS_MAIN(TestChartSentences)
#include "tst_chartsentences.moc"
