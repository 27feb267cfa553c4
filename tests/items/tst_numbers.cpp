#include "models/items/numbers.h"

#include "models/domain/terms.h"

#include <QtTest>

using namespace samordna::items;
using namespace Qt::Literals::StringLiterals;

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAsPeopleWriteThem_data();
    void readsNumbersAsPeopleWriteThem();
    void tellsEmptyFromUnreadable();
    void readsDatesAsPeopleWriteThem_data();
    void readsDatesAsPeopleWriteThem();
    void aYearThatIsLeftOutIsTheFirstThatMayBe();
    void aMarkBetweenThousandsIsNoDecimalMark_data();
    void aMarkBetweenThousandsIsNoDecimalMark();
    void readsTimesAsPeopleWriteThem_data();
    void readsTimesAsPeopleWriteThem();
    void readsPeriodsAsPeopleWriteThem_data();
    void readsPeriodsAsPeopleWriteThem();
};

void TestNumbers::readsNumbersAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("plain") << u"12"_s << 12.0;
    QTest::newRow("comma") << u"1,5"_s << 1.5;
    QTest::newRow("point") << u"1.5"_s << 1.5;
    QTest::newRow("grouped") << u"34 500,50"_s << 34500.5;
    QTest::newRow("no-break space") << u"1\u00a0240"_s << 1240.0;
    QTest::newRow("per cent") << u"40 %"_s << 40.0;
    QTest::newRow("money") << u"2 500 kr"_s << 2500.0;
    QTest::newRow("minus sign") << u"\u22125"_s << -5.0;
}

void TestNumbers::readsNumbersAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const TypedNumber typed = readNumber(text);
    QVERIFY(typed.readable);
    QCOMPARE(typed.value, std::optional(value));
}

void TestNumbers::aYearThatIsLeftOutIsTheFirstThatMayBe()
{
    const QDate today(2026, 11, 25);
    const QDate earliest(2026, 11, 10);
    QCOMPARE(readDate(u"31/1"_s, today, earliest), std::optional(QDate(2027, 1, 31)));
    QCOMPARE(readDate(u"10/11"_s, today, earliest), std::optional(earliest));
    QCOMPARE(readDate(u"31/1 2026"_s, today, earliest), std::optional(QDate(2026, 1, 31))); // as it is written
    QCOMPARE(readDate(u"2026-01-31"_s, today, earliest), std::optional(QDate(2026, 1, 31)));
    QCOMPARE(readDate(u"31/1"_s, today), std::optional(QDate(2026, 1, 31)));
    QVERIFY(!readDate(u"31/11"_s, today, earliest));
}

void TestNumbers::aMarkBetweenThousandsIsNoDecimalMark_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<double>>("value"); // nothing: refused
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    const auto is = [](double value) { return std::optional(value); };
    QTest::newRow("en 1,240") << english << u"1,240"_s << is(1240);
    QTest::newRow("en 1,240.5") << english << u"1,240.5"_s << is(1240.5);
    QTest::newRow("en 1,240,000") << english << u"1,240,000"_s << is(1240000);
    QTest::newRow("en 1.240") << english << u"1.240"_s << is(1.24);
    QTest::newRow("en 1,24") << english << u"1,24"_s << is(1.24);
    QTest::newRow("en 0,125") << english << u"0,125"_s << is(0.125);
    QTest::newRow("sv 1 240") << swedish << u"1 240"_s << is(1240);
    QTest::newRow("sv 1 240 no-break") << swedish << u"1\u00a0240,5"_s << is(1240.5);
    QTest::newRow("sv 1,240") << swedish << u"1,240"_s << is(1.24);
    QTest::newRow("sv 1.240") << swedish << u"1.240"_s << std::optional<double>();
    QTest::newRow("sv 1.240,5") << swedish << u"1.240,5"_s << std::optional<double>();
    QTest::newRow("sv 1.5") << swedish << u"1.5"_s << is(1.5);
}

void TestNumbers::aMarkBetweenThousandsIsNoDecimalMark()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(std::optional<double>, value);
    const QLocale before;
    QLocale::setDefault(locale);
    const TypedNumber typed = readNumber(text);
    QLocale::setDefault(before);
    QCOMPARE(typed.readable, value.has_value());
    QCOMPARE(typed.value, value);
}

void TestNumbers::tellsEmptyFromUnreadable()
{
    QVERIFY(readNumber(u"  "_s).readable);
    QVERIFY(!readNumber(u" "_s).value);
    for (const QString& text : {u"many"_s, u"1.2.3"_s, u"%"_s, u"inf"_s, u"nan"_s, u"12 st"_s}) {
        QVERIFY2(!readNumber(text).readable, qPrintable(text));
    }
}

void TestNumbers::readsDatesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QDate>("day");
    QTest::newRow("ISO") << u"2026-11-24"_s << true << QDate(2026, 11, 24);
    QTest::newRow("compact") << u"20261124"_s << true << QDate(2026, 11, 24);
    QTest::newRow("day and month") << u"24/11"_s << true << QDate(2025, 11, 24);
    QTest::newRow("yesterday") << u"I går"_s << true << QDate(2025, 5, 31);
    QTest::newRow("a week's Monday") << u"v. 12"_s << true << QDate(2025, 3, 17);
    QTest::newRow("the first week") << u"week 1"_s << true << QDate(2024, 12, 30);
    QTest::newRow("no such week") << u"v. 53"_s << false << QDate();
    QTest::newRow("with year") << u"24/11 2026"_s << true << QDate(2026, 11, 24);
    QTest::newRow("empty") << u" "_s << true << QDate();
    QTest::newRow("no such day") << u"2026-02-30"_s << false << QDate();
    QTest::newRow("words") << u"soon"_s << false << QDate();
}

void TestNumbers::readsDatesAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(bool, readable);
    QFETCH(QDate, day);
    const auto read = readDate(text, QDate(2025, 6, 1));
    QCOMPARE(read.has_value(), readable);
    QCOMPARE(read.value_or(QDate()), day);
}

void TestNumbers::readsTimesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QTime>("time");
    QTest::newRow("hour") << u"9"_s << true << QTime(9, 0);
    QTest::newRow("colon") << u"09:30"_s << true << QTime(9, 30);
    QTest::newRow("point") << u"13.15"_s << true << QTime(13, 15);
    QTest::newRow("digits") << u"0930"_s << true << QTime(9, 30);
    QTest::newRow("empty") << QString() << true << QTime();
    QTest::newRow("no such hour") << u"25:00"_s << false << QTime();
    QTest::newRow("words") << u"noon"_s << false << QTime();
}

void TestNumbers::readsTimesAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(bool, readable);
    QFETCH(QTime, time);
    const auto read = readTime(text);
    QCOMPARE(read.has_value(), readable);
    QCOMPARE(read.value_or(QTime()), time);
}

void TestNumbers::readsPeriodsAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // empty: nothing
    QTest::newRow("year") << u" 2026 "_s << u"2026"_s;
    QTest::newRow("code") << u"2026-t3"_s << u"2026-T3"_s;
    QTest::newRow("year last") << u"H1 2026"_s << u"2026-H1"_s;
    QTest::newRow("space") << u"2026 Q4"_s << u"2026-Q4"_s;
    QTest::newRow("own words") << samordna::domain::term(*samordna::domain::Period::fromCode(u"2026-T2"_s))
                               << u"2026-T2"_s;
    QTest::newRow("words of a month") << samordna::domain::term(*samordna::domain::Period::fromCode(u"2026-05"_s))
                                      << u"2026-05"_s;
    QTest::newRow("no such half") << u"2026-H3"_s << QString();
    QTest::newRow("season") << u"våren 2026"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestNumbers::readsPeriodsAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto period = readPeriod(text);
    QCOMPARE(period ? period->code() : QString(), code);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
