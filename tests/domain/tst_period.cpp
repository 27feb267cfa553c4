#include "models/domain/period.h"

#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

class TestPeriod final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesItsCode_data();
    void readsAndWritesItsCode();
    void refusesOtherCodes_data();
    void refusesOtherCodes();
    void goesBackAndForth();
    void isCountedAtItsEndOrToday();
};

void TestPeriod::readsAndWritesItsCode_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("2026") << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("2026-H2") << QDate(2026, 7, 1) << QDate(2026, 12, 31);
    QTest::newRow("2026-T3") << QDate(2026, 9, 1) << QDate(2026, 12, 31);
    QTest::newRow("2026-Q4") << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("2024-02") << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("2026-01-15/2026-03-31") << QDate(2026, 1, 15) << QDate(2026, 3, 31);
}

void TestPeriod::readsAndWritesItsCode()
{
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const auto period = Period::fromCode(code);
    QVERIFY(period);
    QTEST(period->first(), "first");
    QTEST(period->last(), "last");
    QCOMPARE(period->code(), code);
}

void TestPeriod::refusesOtherCodes_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code :
        {"", "26", "2026-", "2026-T0", "2026-T4", "2026-Q5", "2026-H3", "2026-13", "2026-00", "2026-X1", "2026-T33",
            "2026-03-31/2026-01-15", "2026-02-30/2026-03-01", "2026/2027", "0026", "99999", "2026-t3"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestPeriod::refusesOtherCodes()
{
    QFETCH(QString, code);
    QVERIFY(!Period::fromCode(code));
}

void TestPeriod::goesBackAndForth()
{
    for (const char* code : {"2026", "2026-H1", "2026-T1", "2026-Q1", "2026-01", "2026-01-15/2026-03-31"}) {
        const auto period = Period::fromCode(QString::fromLatin1(code));
        QCOMPARE(period->next().previous(), *period);
        QCOMPARE(period->previous().last().addDays(1), period->first());
    }
    QCOMPARE(Period::fromCode(u"2026-T1")->previous().code(), u"2025-T3"_s);
}

void TestPeriod::isCountedAtItsEndOrToday()
{
    const auto period = *Period::fromCode(u"2026-T3");
    QCOMPARE(period.asOf(QDate(2026, 11, 24)), QDate(2026, 11, 24));
    QCOMPARE(period.asOf(QDate(2027, 2, 1)), QDate(2026, 12, 31));
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
