#include "tests/progress/planbuilder.h"

#include "models/progress/figuremasks.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using test::PlanBuilder;

namespace {

/// One measure by an indicator of persons (baseline 0, target 10, \a value persons) beside others at 50 per cent.
struct Plan : PlanBuilder
{
    domain::MeasureId counted;

    explicit Plan(double value, int others, double target_ = 10)
    {
        counted = byIndicator(u"1.1"_s, 0, target_, value);
        data.indicators.last().unit = u"personer"_s;
        for (int at = 0; at < others; ++at) {
            followUp(measure(u"1.%1"_s.arg(at + 2)).id, 50);
        }
    }
    [[nodiscard]] progress::PlanProgress masked(int limit = 5) const
    {
        return progress::maskedProgress(progress(), data, progress::observationMasks(data, limit));
    }
};

} // namespace

class TestFigureMasks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figureOfASmallCountIsLeftOut();
    void rollUpThatWouldTellIsLeftOut();
    void rollUpOfManyStays();
    void figureOfAGreatCountStays();
    void nothingIsLeftOutWithoutALimit();
};

void TestFigureMasks::figureOfASmallCountIsLeftOut()
{
    const Plan plan(3, 5);
    const auto figure = plan.masked().measures.value(plan.counted).figure;
    QVERIFY(figure.isMasked);
    QVERIFY(!figure.value);
    QVERIFY(figure.terms.isEmpty()); // the first was the count
}

void TestFigureMasks::rollUpThatWouldTellIsLeftOut()
{
    const Plan plan(3, 1); // one person is five per cent of the area
    const auto masked = plan.masked();
    QVERIFY(masked.areas.first().figure.isMasked && !masked.areas.first().figure.value);
    QCOMPARE(masked.areas.first().change, progress::Change());
    QVERIFY(masked.figure.isMasked);
    for (const progress::Term& term : masked.areas.first().figure.terms) {
        QCOMPARE(term.value.has_value(), term.measure != plan.counted);
    }
}

void TestFigureMasks::rollUpOfManyStays()
{
    const Plan plan(3, 39); // a quarter of a per cent: (30 + 39 · 50) / 40 = 49.5, with two persons 49.25
    const auto masked = plan.masked();
    QVERIFY(masked.measures.value(plan.counted).figure.isMasked);
    QVERIFY(!masked.figure.isMasked);
    QCOMPARE(masked.figure.value, std::optional(50.0)); // whole, so that it cannot be counted backwards
}

void TestFigureMasks::figureOfAGreatCountStays()
{
    const Plan plan(7, 1);
    QCOMPARE(plan.masked(), plan.progress());
}

void TestFigureMasks::nothingIsLeftOutWithoutALimit()
{
    const Plan plan(3, 1);
    QCOMPARE(plan.masked(0), plan.progress());
}

QTEST_GUILESS_MAIN(TestFigureMasks)
#include "tst_figuremasks.moc"
