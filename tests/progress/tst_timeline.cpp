#include "tests/progress/planbuilder.h"

#include "models/progress/timeline.h"

#include <QTest>

using namespace samordna;
using namespace samordna::progress;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 1.1 from January to June, 1.2 that runs on, 2.1 without dates; today is 2027-01-15.
struct Dated : test::PlanBuilder
{
    domain::MeasureId one;
    domain::MeasureId open;
    domain::MeasureId undated;

    Dated()
    {
        auto& first = measure(u"1.1"_s);
        one = first.id;
        first.start = QDate(2026, 1, 1);
        first.due = QDate(2026, 6, 30);
        auto& second = measure(u"1.2"_s);
        open = second.id;
        second.start = QDate(2026, 3, 1);
        second.continuous = true;
        undated = measure(u"2.1"_s).id;
        auto& step = milestone(one, {});
        step.due = QDate(2026, 5, 1);
    }
    [[nodiscard]] Timeline line(const QSet<domain::AreaId>& collapsed = {}) const
    {
        return timeline(data, progress(), today, collapsed);
    }
    [[nodiscard]] TimelineMark bar(int row) const { return line().rows.value(row).marks.value(0); }
};

QStringList textOf(const Timeline& line)
{
    QStringList lines;
    for (const TimelineRow& row : line.rows) {
        QString text = row.isHeading() ? u"# "_s + row.number + (row.isCollapsed ? u" +"_s : QString()) : row.number;
        for (const TimelineMark& mark : row.marks) {
            text += mark.milestone.isNull() ? u" ["_s : u" <"_s;
            text += mark.first.toString(Qt::ISODate) + (mark.isOpen ? u" →"_s : u' ' + mark.last.toString(Qt::ISODate));
            text += mark.isLate ? u" late"_s : QString();
        }
        lines.append(text);
    }
    return lines;
}

} // namespace

class TestTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByAreaWithThoseWithoutDatesApart();
    void aCollapsedAreaKeepsItsHeading();
    void whatIsWithdrawnIsNotThere();
    void movesBothDatesOrOne();
    void movesAMilestone();
    void marksWhatBreaksTheOrder();
    void waitsAndStopsWaiting();
};

void TestTimeline::groupsByAreaWithThoseWithoutDatesApart()
{
    const Dated plan;
    QCOMPARE(textOf(plan.line()),
        (QStringList{u"# 1"_s, u"1.1 [2026-01-01 2026-06-30 late <2026-05-01 2026-05-01 late"_s, u"1.2 [2026-03-01 →"_s,
            u"# "_s, u"2.1"_s}));
    QCOMPARE(plan.line().first, QDate(2026, 1, 1));
    QCOMPARE(plan.line().last, plan.today);
}

void TestTimeline::aCollapsedAreaKeepsItsHeading()
{
    const Dated plan;
    const Timeline line = plan.line({plan.data.areas.first().id});
    QCOMPARE(textOf(line), (QStringList{u"# 1 +"_s, u"# "_s, u"2.1"_s}));
    QCOMPARE(line.rows.first().count, 2);
    QCOMPARE(line.first, QDate(2026, 1, 1)); // the axis stands still
}

void TestTimeline::whatIsWithdrawnIsNotThere()
{
    Dated plan;
    plan.data.measures[0].withdrawn = u"Utgår"_s;
    plan.data.measures[1].after = {plan.one};
    QCOMPARE(textOf(plan.line()).value(1), u"1.2 [2026-03-01 →"_s);
    QVERIFY(plan.line().links.isEmpty());
}

void TestTimeline::movesBothDatesOrOne()
{
    const Dated plan;
    const auto dates = [&](TimelinePart part) {
        const auto changes = moved(plan.data, plan.bar(1), part, 7).changes();
        const auto row = std::get<domain::Measure>(*changes.first().after);
        return std::pair(row.start, row.due);
    };
    QCOMPARE(dates(TimelinePart::Whole), std::pair(QDate(2026, 1, 8), QDate(2026, 7, 7)));
    QCOMPARE(dates(TimelinePart::Start), std::pair(QDate(2026, 1, 8), QDate(2026, 6, 30)));
    QCOMPARE(dates(TimelinePart::End), std::pair(QDate(2026, 1, 1), QDate(2026, 7, 7)));
    QVERIFY(moved(plan.data, plan.bar(2), TimelinePart::End, 7).isEmpty()); // it has no end
    QVERIFY(moved(plan.data, plan.bar(1), TimelinePart::Whole, 0).isEmpty());
}

void TestTimeline::movesAMilestone()
{
    Dated plan;
    const TimelineMark mark = plan.line().rows.value(1).marks.value(1);
    const auto after = [&] {
        return std::get<domain::Milestone>(*moved(plan.data, mark, TimelinePart::Whole, -1).changes().first().after);
    };
    QCOMPARE(after().due, QDate(2026, 4, 30));
    plan.data.milestones[0].done = QDate(2026, 5, 10);
    QCOMPARE(after().done, QDate(2026, 5, 9));
    QCOMPARE(after().due, QDate(2026, 5, 1));
}

void TestTimeline::marksWhatBreaksTheOrder()
{
    Dated plan;
    plan.data.measures[1].after = {plan.one}; // starts in March, what it waits for ends in June
    QCOMPARE(plan.line().links, (QList<TimelineLink>{{plan.one, plan.open, true}}));
    plan.data.measures[1].start = QDate(2026, 6, 30);
    QCOMPARE(plan.line().links, (QList<TimelineLink>{{plan.one, plan.open, false}}));
}

void TestTimeline::waitsAndStopsWaiting()
{
    Dated plan;
    const auto changes = withWaiting(plan.data, plan.open, plan.one, true);
    plan.data.measures[1] = std::get<domain::Measure>(*changes.changes().first().after);
    QCOMPARE(plan.data.measures[1].after, (QList{plan.one}));
    QVERIFY(withWaiting(plan.data, plan.open, plan.one, true).isEmpty());
    QCOMPARE(withWaiting(plan.data, plan.open, plan.one, false).size(), 1);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
