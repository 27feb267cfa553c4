#include "tests/progress/planbuilder.h"

#include "models/progress/comparisonmask.h"

#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using progress::PeriodView;
using test::PlanBuilder;

namespace {

PeriodView viewOf(const PlanBuilder& plan, qint64 women, qint64 men)
{
    PeriodView view;
    view.period = plan.period;
    view.asOf = plan.period.last();
    view.data = plan.data;
    view.progress = plan.progress();
    view.totals.women = women;
    view.totals.men = men;
    return view;
}

/// "then|now|difference" of a figure.
QString lineOf(const progress::Comparison& comparison, const QString& key)
{
    for (const progress::FigureChange& figure : comparison.figures) {
        if (figure.key == key) {
            return figure.then + u'|' + figure.now + u'|' + figure.difference;
        }
    }
    return {};
}

} // namespace

class TestComparisonMask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void participantsAreMasked();
    void valueOfAMaskedIndicatorIsNotTold();
    void nothingIsMaskedWithoutALimit();
};

void TestComparisonMask::participantsAreMasked()
{
    const PlanBuilder plan;
    const auto comparison = progress::maskedComparison(viewOf(plan, 3, 20), viewOf(plan, 30, 40), 5);
    QCOMPARE(lineOf(comparison, u"women"_s), u"<5|..|"_s); // each side's sum and each group's are known
    QCOMPARE(lineOf(comparison, u"men"_s), u"..|..|"_s);
    QCOMPARE(lineOf(comparison, u"other"_s), u"0|0|0"_s);
}

void TestComparisonMask::valueOfAMaskedIndicatorIsNotTold()
{
    PlanBuilder before;
    const auto counted = before.byIndicator(u"1.1"_s, 0, 10, 3);
    before.data.indicators.last().unit = u"personer"_s;
    PlanBuilder after = before;
    after.data.observations.last().value = 8;
    const auto whole = progress::maskedComparison(viewOf(before, 0, 0), viewOf(after, 0, 0), 0);
    const auto masked = progress::maskedComparison(viewOf(before, 0, 0), viewOf(after, 0, 0), 5);
    const auto texts = [&](const progress::Comparison& comparison) {
        QStringList all;
        for (const progress::MeasureChange& measure : comparison.measures) {
            for (const progress::ValueChange& value : measure.values) {
                all.append(value.then);
            }
        }
        return all;
    };
    QVERIFY(texts(whole).contains(u"3"_s));
    QVERIFY(!texts(masked).contains(u"3"_s));
    QCOMPARE(masked.measures.value(0).measure, counted);
    QVERIFY(lineOf(masked, u"plan"_s).startsWith(QChar(0x2013)));
}

void TestComparisonMask::nothingIsMaskedWithoutALimit()
{
    const PlanBuilder plan;
    const auto then = viewOf(plan, 3, 20);
    const auto now = viewOf(plan, 30, 40);
    QCOMPARE(progress::maskedComparison(then, now, 0), progress::compare(then, now));
}

QTEST_GUILESS_MAIN(TestComparisonMask)
#include "tst_comparisonmask.moc"
