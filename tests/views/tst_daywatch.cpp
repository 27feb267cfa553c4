#include "views/window/daywatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs on from a moment, and can be moved. Today is that of the time zone the test runs in.
class MovingClock final : public base::Clock
{
public:
    explicit MovingClock(const QDateTime& now) { set(now); }
    void set(const QDateTime& now) { m_offset = QDateTime::currentDateTimeUtc().msecsTo(now); }
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(m_offset); }
    [[nodiscard]] QDate today() const override { return now().toLocalTime().date(); }

private:
    qint64 m_offset = 0;
};

QDateTime localMoment(const QDate& day, const QTime& time)
{
    return QDateTime(day, time, Qt::LocalTime).toUTC();
}

} // namespace

/// Run in several time zones (tests/views/CMakeLists.txt): TZ decides what "today" is.
class TestDayWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceWhenMidnightPasses();
    void looksAtMidnightAndOnceAMinute();
    void noticesADayThatPassedWhileTheComputerSlept();
    void sameInstantIsAnotherDayElsewhere();
    void standsStillWithAClockThatDoes();
};

void TestDayWatch::tellsOnceWhenMidnightPasses()
{
    const MovingClock clock(localMoment(QDate(2026, 11, 24), QTime(23, 59, 59, 800)));
    const DayWatch watch(clock);
    QSignalSpy changed(&watch, &DayWatch::dayChanged);
    QCOMPARE(clock.today(), QDate(2026, 11, 24));
    QVERIFY(changed.wait(5000));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toDate(), QDate(2026, 11, 25));
}

void TestDayWatch::looksAtMidnightAndOnceAMinute()
{
    const QDate day(2026, 11, 24);
    QCOMPARE(DayWatch::untilNextLook(localMoment(day, QTime(12, 0)), day), 60'000);
    QCOMPARE(DayWatch::untilNextLook(localMoment(day, QTime(23, 59, 58)), day), 2'000);
    QCOMPARE(DayWatch::untilNextLook(localMoment(day.addDays(1), QTime(0, 0)), day), 60'000);
}

void TestDayWatch::noticesADayThatPassedWhileTheComputerSlept()
{
    MovingClock clock(localMoment(QDate(2026, 11, 24), QTime(12, 0)));
    DayWatch watch(clock);
    QSignalSpy changed(&watch, &DayWatch::dayChanged);
    watch.look();
    QCOMPARE(changed.count(), 0);
    clock.set(localMoment(QDate(2026, 11, 27), QTime(8, 0)));
    watch.look();
    watch.look();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toDate(), QDate(2026, 11, 27));
}

void TestDayWatch::sameInstantIsAnotherDayElsewhere()
{
    // 11.30 UTC is past midnight in Auckland and early morning in Los Angeles.
    const QByteArray zone = qgetenv("TZ");
    const MovingClock clock(QDateTime(QDate(2026, 11, 24), QTime(11, 30), Qt::UTC));
    QCOMPARE(clock.today(), zone == "Pacific/Auckland" ? QDate(2026, 11, 25) : QDate(2026, 11, 24));
}

void TestDayWatch::standsStillWithAClockThatDoes()
{
    const base::FixedClock clock(QDate(2026, 11, 24));
    DayWatch watch(clock);
    QSignalSpy changed(&watch, &DayWatch::dayChanged);
    watch.look();
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestDayWatch)
#include "tst_daywatch.moc"
