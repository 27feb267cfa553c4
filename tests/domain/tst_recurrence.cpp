#include "models/domain/calendar.h"
#include "models/domain/recurrence.h"

#include <QRandomGenerator>
#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

Series series(const QString& rule, QDate first, WorkingDayShift shift = WorkingDayShift::Stay)
{
    Series row;
    row.id = SeriesId::create();
    row.title = u"Möte"_s;
    row.rule = rule;
    row.first = first;
    row.shift = shift;
    return row;
}

QStringList days(const Series& row, QDate from, QDate to)
{
    QStringList texts;
    for (const Occurrence& time : occurrences(row, from, to)) {
        texts.append(time.day.toString(Qt::ISODate));
    }
    return texts;
}

/// Any rule that can be written.
Recurrence randomRule(QRandomGenerator& random)
{
    Recurrence rule;
    rule.frequency = static_cast<Frequency>(random.bounded(4));
    rule.interval = 1 + static_cast<int>(random.bounded(5));
    const bool isMonthly = rule.frequency == Frequency::Monthly || rule.frequency == Frequency::Yearly;
    if (random.bounded(2) == 0) {
        rule.days.append(
            {isMonthly ? static_cast<int>(random.bounded(5)) - 1 : 0, 1 + static_cast<int>(random.bounded(7))});
    } else if (isMonthly) {
        rule.monthDays.append(random.bounded(2) == 0 ? -1 : 1 + static_cast<int>(random.bounded(31)));
    }
    const bool hasDays = !rule.days.isEmpty() || !rule.monthDays.isEmpty();
    if (rule.frequency == Frequency::Yearly && hasDays) {
        rule.months.append(1 + static_cast<int>(random.bounded(12)));
    }
    if (hasDays && random.bounded(4) == 0) {
        rule.position = random.bounded(2) == 0 ? 1 : -1;
    }
    if (random.bounded(4) == 0) {
        rule.count = 1 + static_cast<int>(random.bounded(20));
    }
    return rule;
}

} // namespace

class TestRecurrence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheDays_data();
    void givesTheDays();
    void firstWorkingDayIsWorkedInSweden();
    void refusesWhatItCannotFollow_data();
    void refusesWhatItCannotFollow();
    void holdsItsPromisesForAnyRule();
    void isBounded();
    void aLateSpanGivesTheSameDays();
    void saysItInWords();
};

void TestRecurrence::givesTheDays_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("expected");
    const QDate tuesday(2026, 1, 13);
    QTest::newRow("every second Tuesday") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s << tuesday
                                          << u"2026-01-13 2026-01-27 2026-02-10 2026-02-24 2026-03-10 2026-03-24"_s;
    QTest::newRow("weekly as on the first day")
        << u"FREQ=WEEKLY;INTERVAL=4"_s << tuesday << u"2026-01-13 2026-02-10 2026-03-10"_s;
    QTest::newRow("second Tuesday of the month")
        << u"FREQ=MONTHLY;BYDAY=2TU"_s << tuesday << u"2026-01-13 2026-02-10 2026-03-10"_s;
    QTest::newRow("last Friday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << tuesday << u"2026-01-30 2026-02-27 2026-03-27"_s;
    QTest::newRow("last day") << u"FREQ=MONTHLY;BYMONTHDAY=-1"_s << tuesday << u"2026-01-31 2026-02-28 2026-03-31"_s;
    QTest::newRow("the 31st, where there is one")
        << u"FREQ=MONTHLY"_s << QDate(2026, 1, 31) << u"2026-01-31 2026-03-31"_s;
    QTest::newRow("last weekday") << u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s << tuesday
                                  << u"2026-01-30 2026-02-27 2026-03-31"_s;
    QTest::newRow("three times") << u"FREQ=DAILY;INTERVAL=10;COUNT=3"_s << tuesday
                                 << u"2026-01-13 2026-01-23 2026-02-02"_s;
    QTest::newRow("each year") << u"FREQ=YEARLY"_s << tuesday << u"2026-01-13"_s;
    QTest::newRow("a month's weekday") << u"FREQ=YEARLY;BYMONTH=3;BYDAY=1SU"_s << tuesday << u"2026-03-01"_s;
}

void TestRecurrence::givesTheDays()
{
    QFETCH(QString, rule);
    QFETCH(QDate, first);
    QFETCH(QString, expected);
    QCOMPARE(days(series(rule, first), first, QDate(2026, 3, 31)).join(u' '), expected);
}

void TestRecurrence::firstWorkingDayIsWorkedInSweden()
{
    const Series row =
        series(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s, QDate(2026, 1, 1), WorkingDayShift::Next);
    const QStringList found = days(row, QDate(2026, 1, 1), QDate(2027, 1, 31));
    // 1 January, 1 May and 6 June are free; so is 1 January 2027, a Friday.
    QCOMPARE(found.at(0), u"2026-01-02"_s);
    QCOMPARE(found.at(4), u"2026-05-04"_s);
    QCOMPARE(found.constLast(), u"2027-01-04"_s);
    for (QDate month(2026, 1, 1); month < QDate(2027, 2, 1); month = month.addMonths(1)) {
        QDate day = month;
        while (!isWorkingDay(day)) {
            day = day.addDays(1);
        }
        QVERIFY(found.contains(day.toString(Qt::ISODate)));
    }
}

void TestRecurrence::refusesWhatItCannotFollow_data()
{
    QTest::addColumn<QString>("rule");
    for (const char* rule :
        {"", "WEEKLY", "FREQ=HOURLY", "INTERVAL=2", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=2TU",
            "FREQ=MONTHLY;BYDAY=6TU", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=0",
            "FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYSETPOS=1", "FREQ=YEARLY;BYDAY=20MO", "FREQ=DAILY;COUNT=401",
            "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;UNTIL=20261231", "FREQ=WEEKLY;BYDAY=TU,TU", "FREQ=DAILY;"}) {
        QTest::newRow(rule) << QString::fromLatin1(rule);
    }
}

void TestRecurrence::refusesWhatItCannotFollow()
{
    QFETCH(QString, rule);
    QVERIFY(!parseRecurrence(rule));
    QVERIFY(occurrences(series(rule, QDate(2026, 1, 1)), QDate(2026, 1, 1), QDate(2026, 12, 31)).isEmpty());
}

void TestRecurrence::holdsItsPromisesForAnyRule()
{
    QRandomGenerator random(20261125);
    for (int round = 0; round < 400; ++round) {
        const Recurrence rule = randomRule(random);
        QCOMPARE(parseRecurrence(recurrenceText(rule)), std::optional(rule));
        Series row = series(recurrenceText(rule), QDate(2025, 1, 1).addDays(random.bounded(700)),
            static_cast<WorkingDayShift>(random.bounded(4)));
        row.last = row.first.addDays(900);
        const auto all = occurrences(row, row.first, row.last);
        if (!all.isEmpty()) {
            row.exceptions = {all.constFirst().given};
        }
        const auto found = occurrences(row, row.first.addDays(100), row.first.addDays(800));
        QVERIFY(found.size() <= kMostOccurrences);
        for (qsizetype i = 0; i < found.size(); ++i) {
            QVERIFY(found.at(i).given >= row.first.addDays(100) && found.at(i).given <= row.first.addDays(800));
            QVERIFY(i == 0 || found.at(i - 1).day < found.at(i).day);
            QVERIFY(!row.exceptions.contains(found.at(i).given));
            QVERIFY(row.shift == WorkingDayShift::Stay || isWorkingDay(found.at(i).day));
        }
    }
}

void TestRecurrence::isBounded()
{
    const Series row = series(u"FREQ=DAILY"_s, QDate(2026, 1, 1));
    QCOMPARE(occurrences(row, row.first, QDate(9999, 12, 31)).size(), kMostOccurrences);
    const Series never = series(u"FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2"_s, QDate(2026, 1, 1));
    QVERIFY(occurrences(never, never.first, QDate(9999, 12, 31)).isEmpty());
}

void TestRecurrence::aLateSpanGivesTheSameDays()
{
    for (const auto& rule : {u"FREQ=DAILY;INTERVAL=3"_s, u"FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU"_s,
             u"FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR"_s, u"FREQ=YEARLY;INTERVAL=2"_s}) {
        const Series row = series(rule, QDate(2020, 2, 12), WorkingDayShift::Next);
        const QDate from(2024, 1, 1);
        QStringList late;
        for (const Occurrence& time : occurrences(row, row.first, QDate(2022, 12, 31))) {
            late.append(time.given.toString(Qt::ISODate));
        }
        QStringList begun;
        for (const Occurrence& time : occurrences(row, QDate(2021, 6, 1), QDate(2022, 12, 31))) {
            begun.append(time.given.toString(Qt::ISODate));
        }
        late.removeIf([](const QString& day) { return day < u"2021-06-01"; });
        QCOMPARE(begun, late);
        QVERIFY(!occurrences(row, from, from.addYears(3)).isEmpty());
    }
}

void TestRecurrence::saysItInWords()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Series row = series(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s, QDate(2026, 1, 13));
    row.last = QDate(2026, 12, 31);
    row.exceptions = {QDate(2026, 6, 30)};
    QCOMPARE(recurrenceSentence(row), u"every second Tuesday until 2026-12-31, not 2026-06-30"_s);
    const Series working =
        series(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s, QDate(2026, 1, 1), WorkingDayShift::Next);
    QCOMPARE(recurrenceSentence(working), u"every month on the first working day"_s);
    QCOMPARE(recurrenceSentence(series(u"FREQ=MONTHLY;INTERVAL=3"_s, QDate(2026, 2, 10))),
        u"four times a year, every third month on day 10"_s);
    QCOMPARE(recurrenceSentence(series(u"FREQ=YEARLY"_s, QDate(2026, 3, 8))), u"every year on 8 March"_s);
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
