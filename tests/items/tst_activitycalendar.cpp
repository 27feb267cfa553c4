#include "tests/items/smallcounty.h"

#include "models/items/activitycalendar.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace samordna;
using namespace samordna::items;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown : test::SmallCounty
{
    domain::Activity meeting = activity(u"Möte"_s, QDate(2026, 11, 25));
    domain::Activity conference = activity(u"Konferens"_s, QDate(2026, 11, 30)); // goes on into December
    std::unique_ptr<ActivityCalendar> calendar;

    Shown()
    {
        meeting.startTime = QTime(9, 0);
        conference.end = QDate(2026, 12, 1);
        if (!add(meeting) || !add(conference)) {
            qFatal("no activities");
        }
        calendar = std::make_unique<ActivityCalendar>(*space);
    }
    void show(CalendarSpan span, QDate day) const
    {
        calendar->setActive(true);
        calendar->show(span, day);
        QTRY_VERIFY(calendar->isComplete());
    }
    [[nodiscard]] CalendarCell on(QDate day) const { return calendar->cellAt(calendar->indexOf(day)); }
    [[nodiscard]] QStringList titlesOn(QDate day) const
    {
        QStringList titles;
        for (const storage::DayEntry& entry : on(day).entries) {
            titles.append(entry.title);
        }
        return titles;
    }
};

} // namespace

class TestActivityCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsShownInWholeWeeks_data();
    void aMonthIsShownInWholeWeeks();
    void aWeekIsOneRow();
    void weeksHaveTheirIsoNumber();
    void activitiesStandOnEachOfTheirDays();
    void daysSayWhatTheyAre();
    void aChangeIsShownOnItsDaysOnly();
    void nothingIsReadWhileNobodyLooks();
    void filterNarrowsTheDays();
    void theOfficesDaysFollowTheFile();
    void anotherMonthIsAnotherModel();
    void daysOutOfReachAreNotShown();
    void midnightMovesToday();
    void movedActivityKeepsWhatItIs();
};

void TestActivityCalendar::aMonthIsShownInWholeWeeks_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("weeks");
    QTest::newRow("four weeks from a Monday") << QDate(2027, 2, 14) << QDate(2027, 2, 1) << 4;
    QTest::newRow("five weeks") << QDate(2026, 12, 31) << QDate(2026, 11, 30) << 5;
    QTest::newRow("six weeks, the first a Sunday") << QDate(2026, 11, 25) << QDate(2026, 10, 26) << 6;
}

void TestActivityCalendar::aMonthIsShownInWholeWeeks()
{
    const Shown it;
    QFETCH(const QDate, day);
    QFETCH(const QDate, first);
    it.show(CalendarSpan::Month, day);
    QTEST(it.calendar->rowCount(), "weeks");
    QCOMPARE(it.calendar->columnCount(), 7);
    QCOMPARE(it.calendar->cellAt(it.calendar->index(0, 0)).day, first);
    const QModelIndex last = it.calendar->index(it.calendar->rowCount() - 1, 6);
    QCOMPARE(it.calendar->cellAt(last).day.dayOfWeek(), 7);
    QCOMPARE(it.calendar->indexOf(day).row(), static_cast<int>(first.daysTo(day) / 7));
    QVERIFY(!it.calendar->indexOf(first.addDays(-1)).isValid());
    QVERIFY(!it.calendar->indexOf(it.calendar->cellAt(last).day.addDays(1)).isValid());
}

void TestActivityCalendar::aWeekIsOneRow()
{
    const Shown it;
    it.show(CalendarSpan::Week, QDate(2026, 11, 29)); // a Sunday
    QCOMPARE(it.calendar->rowCount(), 1);
    QCOMPARE(it.on(QDate(2026, 11, 23)).day, QDate(2026, 11, 23));
    QCOMPARE(it.titlesOn(QDate(2026, 11, 25)), QStringList({u"Möte"_s}));
    QVERIFY(it.on(QDate(2026, 11, 23)).isInMonth);
}

void TestActivityCalendar::weeksHaveTheirIsoNumber()
{
    const Shown it;
    it.show(CalendarSpan::Month, QDate(2027, 1, 1));
    QStringList numbers;
    for (int row = 0; row < it.calendar->rowCount(); ++row) {
        numbers.append(it.calendar->headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    }
    QCOMPARE(numbers, QStringList({u"53"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TestActivityCalendar::activitiesStandOnEachOfTheirDays()
{
    const Shown it;
    it.show(CalendarSpan::Month, QDate(2026, 12, 15));
    QCOMPARE(it.titlesOn(QDate(2026, 11, 30)), QStringList({u"Konferens"_s}));
    QCOMPARE(it.titlesOn(QDate(2026, 12, 1)), QStringList({u"Konferens"_s}));
    QCOMPARE(it.on(QDate(2026, 12, 1)).count, 1);
    QVERIFY(it.titlesOn(QDate(2026, 12, 2)).isEmpty());
    QCOMPARE(it.calendar->entriesShown().size(), 1);
    QCOMPARE(it.calendar->countShown(), 1); // both of its days are one activity
    it.show(CalendarSpan::Month, QDate(2026, 11, 25));
    QCOMPARE(it.calendar->countShown(), 2);
}

void TestActivityCalendar::daysSayWhatTheyAre()
{
    const Shown it;
    it.show(CalendarSpan::Month, QDate(2026, 12, 1));
    QVERIFY(!it.on(QDate(2026, 11, 30)).isInMonth && it.on(QDate(2026, 12, 1)).isInMonth);
    QVERIFY(it.on(QDate(2026, 12, 25)).holiday == domain::Holiday::ChristmasDay);
    QVERIFY(!it.on(QDate(2026, 12, 25)).isWorked);
    QVERIFY(!it.on(QDate(2026, 12, 6)).isWorked && !it.on(QDate(2026, 12, 6)).holiday);
    it.show(CalendarSpan::Month, QDate(2026, 5, 1));
    QVERIFY(it.on(QDate(2026, 5, 15)).isSqueezed && it.on(QDate(2026, 5, 15)).isWorked);
    it.show(CalendarSpan::Week, QDate(2026, 11, 24));
    QVERIFY(it.on(QDate(2026, 11, 24)).isToday && !it.on(QDate(2026, 11, 25)).isToday);
}

void TestActivityCalendar::aChangeIsShownOnItsDaysOnly()
{
    Shown it;
    QAbstractItemModelTester tester(it.calendar.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    it.show(CalendarSpan::Month, QDate(2026, 11, 25));
    QSignalSpy changed(it.calendar.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(it.calendar.get(), &QAbstractItemModel::modelReset);
    QVERIFY(it.change(it.meeting.id, [](domain::Activity& row) { row = movedBy(row, 1); }));
    QTRY_COMPARE(it.titlesOn(QDate(2026, 11, 26)), QStringList({u"Möte"_s}));
    QVERIFY(it.titlesOn(QDate(2026, 11, 25)).isEmpty());
    QCOMPARE(changed.count(), 2);
    QVERIFY(it.space->undo());
    QTRY_COMPARE(it.titlesOn(QDate(2026, 11, 25)), QStringList({u"Möte"_s}));
    QCOMPARE(changed.count(), 4);
    QCOMPARE(reset.count(), 0);
}

void TestActivityCalendar::nothingIsReadWhileNobodyLooks()
{
    Shown it;
    it.calendar->show(CalendarSpan::Month, QDate(2026, 11, 25));
    QVERIFY(!it.calendar->isComplete());
    it.show(CalendarSpan::Month, QDate(2026, 11, 25));
    QCOMPARE(it.titlesOn(QDate(2026, 11, 25)), QStringList({u"Möte"_s}));
    it.calendar->setActive(false);
    QVERIFY(it.add(test::SmallCounty::activity(u"Nytt"_s, QDate(2026, 11, 27))));
    QVERIFY(!it.calendar->isComplete());
    QVERIFY(it.titlesOn(QDate(2026, 11, 27)).isEmpty());
    it.calendar->setActive(true);
    QTRY_COMPARE(it.titlesOn(QDate(2026, 11, 27)), QStringList({u"Nytt"_s}));
}

void TestActivityCalendar::filterNarrowsTheDays()
{
    const Shown it;
    it.show(CalendarSpan::Month, QDate(2026, 11, 25));
    storage::ActivityQuery query;
    query.text = u"konf"_s;
    it.calendar->setQuery(query);
    QTRY_VERIFY(it.calendar->isComplete());
    QVERIFY(it.titlesOn(QDate(2026, 11, 25)).isEmpty());
    QCOMPARE(it.titlesOn(QDate(2026, 11, 30)), QStringList({u"Konferens"_s}));
}

void TestActivityCalendar::theOfficesDaysFollowTheFile()
{
    Shown it;
    it.show(CalendarSpan::Month, QDate(2026, 11, 25));
    auto closed = test::SmallCounty::made<domain::CalendarDay>();
    closed.day = QDate(2026, 11, 25);
    closed.kind = domain::CalendarDayKind::Closed;
    QVERIFY(it.add(closed));
    QVERIFY(!it.on(closed.day).isWorked && it.on(closed.day).decided);
    QCOMPARE(it.titlesOn(closed.day), QStringList({u"Möte"_s}));
    QVERIFY(it.space->undo());
    QVERIFY(it.on(closed.day).isWorked && !it.on(closed.day).decided);
}

void TestActivityCalendar::anotherMonthIsAnotherModel()
{
    const Shown it;
    QAbstractItemModelTester tester(it.calendar.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    it.show(CalendarSpan::Month, QDate(2026, 11, 25));
    QSignalSpy reset(it.calendar.get(), &QAbstractItemModel::modelReset);
    it.calendar->show(CalendarSpan::Month, QDate(2026, 11, 2)); // the same
    QCOMPARE(reset.count(), 0);
    QCOMPARE(it.calendar->shownDay(), QDate(2026, 11, 2));
    for (int month = 0; month < 6; ++month) { // faster than they are read
        it.calendar->show(CalendarSpan::Month, QDate(2026, 12, 2).addMonths(-month % 2));
    }
    it.calendar->show(CalendarSpan::Month, QDate(2026, 12, 2));
    QTRY_VERIFY(it.calendar->isComplete());
    QVERIFY(reset.count() > 1);
    QCOMPARE(it.titlesOn(QDate(2026, 12, 1)), QStringList({u"Konferens"_s}));
}

void TestActivityCalendar::daysOutOfReachAreNotShown()
{
    const Shown it;
    it.show(CalendarSpan::Month, QDate(2026, 11, 25));
    it.calendar->show(CalendarSpan::Month, QDate());
    it.calendar->show(CalendarSpan::Month, QDate(3000, 1, 1));
    it.calendar->show(CalendarSpan::Month, QDate(1899, 12, 31));
    QCOMPARE(it.calendar->shownDay(), QDate(2026, 11, 25));
}

void TestActivityCalendar::midnightMovesToday()
{
    Shown it;
    it.show(CalendarSpan::Month, QDate(2026, 11, 25));
    it.clock = base::FixedClock(QDate(2026, 11, 25));
    it.calendar->changeDay();
    QVERIFY(it.on(QDate(2026, 11, 25)).isToday && !it.on(QDate(2026, 11, 24)).isToday);
}

void TestActivityCalendar::movedActivityKeepsWhatItIs()
{
    Shown it;
    domain::Activity row = it.conference;
    row.startTime = QTime(13, 0);
    row.series = domain::SeriesId::create();
    row.occurrence = row.start;
    domain::Activity expected = row;
    expected.start = QDate(2026, 12, 7);
    expected.end = QDate(2026, 12, 8);
    QVERIFY(movedBy(row, 7) == expected);
    QVERIFY(movedBy(movedBy(row, 7), -7) == row);
}

QTEST_GUILESS_MAIN(TestActivityCalendar)
#include "tst_activitycalendar.moc"
