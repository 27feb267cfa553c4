#include "views/year/wheellayout.h"

#include <QtMath>
#include <QtTest>

using namespace samordna::views;
using samordna::progress::YearEvent;
using samordna::progress::YearEventKind;

namespace {

YearSheet sheetOf(const QList<std::pair<YearEventKind, QDate>>& events)
{
    YearSheet sheet{2026, {}, {}};
    for (const auto& [kind, day] : events) {
        YearEvent event;
        event.kind = kind;
        event.day = event.meant = day;
        sheet.events.append(event);
    }
    return sheet;
}

QPointF pointOf(const WheelLayout::Mark& mark)
{
    return {mark.radius * std::sin(mark.angle), mark.radius * std::cos(mark.angle)};
}

/// The least distance between two marks that are drawn.
double closest(const WheelLayout& layout)
{
    double least = 2;
    for (qsizetype i = 0; i < layout.marks().size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (layout.marks()[i].count > 0 && layout.marks()[j].count > 0) {
                const QPointF gap = pointOf(layout.marks()[i]) - pointOf(layout.marks()[j]);
                least = std::min(least, std::hypot(gap.x(), gap.y()));
            }
        }
    }
    return least;
}

} // namespace

class TestWheelLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOfOneDayDoNotOverlap();
    void aCrowdedYearDoesNotOverlapAndLosesNothing();
    void theTurnOfTheYearIsOnePlace();
    void everyKindHasABandOfItsOwn();
};

void TestWheelLayout::marksOfOneDayDoNotOverlap()
{
    const QDate day(2026, 9, 30);
    const auto due = std::pair(YearEventKind::Due, day);
    const WheelLayout layout(sheetOf({{YearEventKind::Reporting, day}, due, due, due, due}));
    QVERIFY(closest(layout) >= WheelLayout::kMark);
    for (const auto& mark : layout.marks()) {
        QCOMPARE(mark.count, 1);
        QCOMPARE(mark.angle, WheelLayout::angleOf(day)); // none is moved from its day
    }
}

void TestWheelLayout::aCrowdedYearDoesNotOverlapAndLosesNothing()
{
    QList<std::pair<YearEventKind, QDate>> events;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        for (int kind = 0; kind <= static_cast<int>(YearEventKind::Calendar); ++kind) {
            events.append({static_cast<YearEventKind>(kind), day});
        }
    }
    const WheelLayout layout(sheetOf(events));
    QVERIFY(closest(layout) >= WheelLayout::kMark);
    int told = 0;
    for (const auto& mark : layout.marks()) {
        told += mark.count;
        QVERIFY(mark.radius > WheelLayout::kHub && mark.radius < WheelLayout::kMonthRing);
    }
    QCOMPARE(told, events.size());
}

void TestWheelLayout::theTurnOfTheYearIsOnePlace()
{
    const WheelLayout layout(
        sheetOf({{YearEventKind::Due, QDate(2026, 1, 1)}, {YearEventKind::Due, QDate(2026, 12, 31)}}));
    QVERIFY(closest(layout) >= WheelLayout::kMark);
}

void TestWheelLayout::everyKindHasABandOfItsOwn()
{
    QList<std::pair<YearEventKind, QDate>> events;
    for (int kind = 0; kind <= static_cast<int>(YearEventKind::Calendar); ++kind) {
        events.append({static_cast<YearEventKind>(kind), QDate(2026, 6, 1)});
    }
    const WheelLayout layout(sheetOf(events));
    QCOMPARE(layout.circles().size(), events.size() - 1);
    for (qsizetype i = 0; i + 1 < layout.marks().size(); ++i) {
        QVERIFY(layout.marks()[i].radius > layout.circles()[i] && layout.marks()[i + 1].radius < layout.circles()[i]);
    }
}

QTEST_GUILESS_MAIN(TestWheelLayout)
#include "tst_wheellayout.moc"
