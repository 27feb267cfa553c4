#include "models/progress/shares.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

/// Whole per cents by largest remainder.
class TestShares final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAddUpByLargestRemainder_data();
    void sharesAddUpByLargestRemainder();
    void anyNumberOfClassesAddsUp_data();
    void anyNumberOfClassesAddsUp();
    void sharesOfRandomCountsAddUpToAHundred();
};

void TestShares::sharesAddUpByLargestRemainder_data()
{
    using Four = std::array<int, 4>;
    QTest::addColumn<Four>("counts");
    QTest::addColumn<Four>("percents");
    QTest::newRow("none") << Four{0, 0, 0, 0} << Four{0, 0, 0, 0};
    QTest::newRow("the worked example") << Four{0, 1, 2, 1} << Four{0, 25, 50, 25};
    QTest::newRow("ties go to the earlier class") << Four{1, 1, 1, 0} << Four{34, 33, 33, 0};
    QTest::newRow("ties go to the earlier class, later on") << Four{0, 1, 1, 1} << Four{0, 34, 33, 33};
    QTest::newRow("the largest remainder first") << Four{1, 1, 4, 0} << Four{17, 17, 66, 0}; // 16.67, 16.67, 66.67
    QTest::newRow("two left over") << Four{4, 4, 5, 4} << Four{24, 24, 29, 23};
    QTest::newRow("one class") << Four{0, 0, 0, 7} << Four{0, 0, 0, 100};
    QTest::newRow("many") << Four{500'000'000, 500'000'000, 500'000'000, 500'000'000} << Four{25, 25, 25, 25};
}

void TestShares::sharesAddUpByLargestRemainder()
{
    using Four = std::array<int, 4>;
    QFETCH(Four, counts);
    QFETCH(Four, percents);
    QCOMPARE(progress::wholeShares(counts), percents);
}

void TestShares::anyNumberOfClassesAddsUp_data()
{
    using Many = std::vector<qint64>;
    using Percents = std::vector<int>;
    QTest::addColumn<Many>("counts");
    QTest::addColumn<Percents>("percents");
    QTest::newRow("no class") << Many{} << Percents{};
    QTest::newRow("one class") << Many{3} << Percents{100};
    QTest::newRow("one class without any") << Many{0} << Percents{0};
    QTest::newRow("three") << Many{1, 1, 1} << Percents{34, 33, 33};
    QTest::newRow("seven") << Many{1, 1, 1, 1, 1, 1, 1} << Percents{15, 15, 14, 14, 14, 14, 14};
    QTest::newRow("a small class may show as 0") << Many{1, 999} << Percents{0, 100};
    QTest::newRow("persons") << Many{3'000'000'000'000, 1'500'000'000'000, 1} << Percents{67, 33, 0};
}

void TestShares::anyNumberOfClassesAddsUp()
{
    QFETCH(std::vector<qint64>, counts);
    QFETCH(std::vector<int>, percents);
    QCOMPARE(progress::wholeShares(std::span<const qint64>(counts)), percents);
}

void TestShares::sharesOfRandomCountsAddUpToAHundred()
{
    QRandomGenerator random(20261124);
    for (int i = 0; i < 5000; ++i) {
        std::vector<qint64> counts(static_cast<size_t>(random.bounded(1, 13)));
        for (qint64& count : counts) {
            count = random.bounded(1 + random.bounded(1, 1000));
        }
        const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64{0});
        const auto percents = progress::wholeShares(std::span<const qint64>(counts));
        QCOMPARE(std::accumulate(percents.begin(), percents.end(), 0), total == 0 ? 0 : 100);
        for (size_t one = 0; total > 0 && one < counts.size(); ++one) {
            const double exact = 100.0 * static_cast<double>(counts.at(one)) / static_cast<double>(total);
            QVERIFY(std::abs(percents.at(one) - exact) < 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestShares)
#include "tst_shares.moc"
