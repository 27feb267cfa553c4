#include "tests/storage/samplefile.h"

#include "models/storage/file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::storage;
using namespace Qt::Literals::StringLiterals;

class TestDayReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheRowsThemselves_data();
    void agreesWithTheRowsThemselves();
    void whatBeganEarlierStandsFirst();
    void cancelledOnesStandThereAndWithdrawnOnesDoNot();
    void atMostSoManyOfADayAreRead();
    void filterNarrowsTheDays();
    void anInvalidSpanHasNoDays();

private:
    QList<domain::Activity> rows() const { return *m_file->reader().rows<domain::Activity>(); }
    QStringList titlesOn(QDate day, const ActivityQuery& filter = {}) const
    {
        QStringList titles;
        const auto days = *m_file->reader().activitiesByDay(filter, day, day, 100);
        for (const DayEntry& entry : days.constFirst().entries) {
            titles.append(entry.title);
        }
        return titles;
    }

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<File> m_file;
};

namespace {

domain::Activity activity(const QString& title, QDate start, QDate end, QTime time = {})
{
    domain::Activity row;
    row.id = domain::ActivityId::create();
    row.county = u"99"_s;
    row.counties = {u"99"_s};
    row.title = title;
    row.start = start;
    row.end = end;
    row.startTime = time;
    return row;
}

} // namespace

void TestDayReader::initTestCase()
{
    m_file = test::sampleFile(m_folder.filePath(u"a.samordna"_s), m_clock, 400);
    QVERIFY(m_file);
    // The days of 2027 hold what the tests put there.
    domain::ChangeSet set;
    set.add(activity(u"late"_s, QDate(2027, 3, 10), QDate(2027, 3, 10), QTime(15, 0)));
    set.add(activity(u"early"_s, QDate(2027, 3, 10), QDate(2027, 3, 10), QTime(8, 30)));
    set.add(activity(u"some time"_s, QDate(2027, 3, 10), QDate(2027, 3, 10)));
    set.add(activity(u"three days"_s, QDate(2027, 3, 9), QDate(2027, 3, 11), QTime(17, 0)));
    set.add(activity(u"half a year"_s, QDate(2026, 12, 1), QDate(2027, 5, 31)));
    domain::Activity cancelled = activity(u"called off"_s, QDate(2027, 3, 8), QDate(2027, 3, 10));
    cancelled.cancelled = true;
    set.add(cancelled);
    domain::Activity withdrawn = activity(u"mistake"_s, QDate(2027, 3, 9), QDate(2027, 3, 10));
    withdrawn.withdrawn = u"twice"_s;
    set.add(withdrawn);
    domain::Activity campaign = activity(u"campaign"_s, QDate(2027, 3, 15), QDate(2027, 3, 17));
    campaign.kind = domain::ActivityKind::Campaign;
    set.add(campaign);
    QVERIFY(m_file->write(set, u"more"_s));
}

void TestDayReader::agreesWithTheRowsThemselves_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("a busy month") << QDate(2026, 9, 28) << QDate(2026, 11, 1);
    QTest::newRow("over a new year") << QDate(2026, 11, 30) << QDate(2027, 1, 3);
    QTest::newRow("a week") << QDate(2027, 3, 8) << QDate(2027, 3, 14);
    QTest::newRow("before everything") << QDate(2010, 1, 4) << QDate(2010, 2, 7);
    QTest::newRow("after everything") << QDate(2040, 1, 2) << QDate(2040, 1, 8);
}

void TestDayReader::agreesWithTheRowsThemselves()
{
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const auto days = *m_file->reader().activitiesByDay({}, first, last, 1000);
    QCOMPARE(days.size(), first.daysTo(last) + 1);
    const auto all = rows();
    for (const DayActivities& day : days) {
        QSet<QUuid> expected;
        for (const domain::Activity& row : all) {
            if (!row.isWithdrawn() && row.start <= day.day && row.end >= day.day) {
                expected.insert(row.id.uuid());
            }
        }
        QSet<QUuid> found;
        for (const DayEntry& entry : day.entries) {
            found.insert(entry.id.uuid());
        }
        QCOMPARE(found, expected);
        QCOMPARE(day.count, static_cast<int>(expected.size()));
        QCOMPARE(day.entries.size(), expected.size());
    }
}

void TestDayReader::whatBeganEarlierStandsFirst()
{
    const QStringList expected{
        u"half a year"_s, u"called off"_s, u"three days"_s, u"some time"_s, u"early"_s, u"late"_s};
    QCOMPARE(titlesOn(QDate(2027, 3, 10)), expected);
    const auto days = *m_file->reader().activitiesByDay({}, QDate(2027, 3, 10), QDate(2027, 3, 10), 100);
    const DayEntry early = days.constFirst().entries.at(4);
    QCOMPARE(early.startTime, QTime(8, 30));
    QVERIFY(early.endTime.isNull() && early.start == early.end);
}

void TestDayReader::cancelledOnesStandThereAndWithdrawnOnesDoNot()
{
    const auto days = *m_file->reader().activitiesByDay({}, QDate(2027, 3, 9), QDate(2027, 3, 9), 100);
    QCOMPARE(titlesOn(QDate(2027, 3, 9)), QStringList({u"half a year"_s, u"called off"_s, u"three days"_s}));
    QVERIFY(days.constFirst().entries.at(1).cancelled);
    QVERIFY(!days.constFirst().entries.at(2).cancelled);
    ActivityQuery withdrawn;
    withdrawn.withdrawn = WithdrawnRows::Shown;
    QCOMPARE(titlesOn(QDate(2027, 3, 9), withdrawn).size(), 3);
}

void TestDayReader::atMostSoManyOfADayAreRead()
{
    const auto days = *m_file->reader().activitiesByDay({}, QDate(2027, 3, 9), QDate(2027, 3, 10), 2);
    QCOMPARE(days.at(0).count, 3);
    QCOMPARE(days.at(0).entries.size(), 2);
    QCOMPARE(days.at(1).count, 6);
    QCOMPARE(days.at(1).entries.at(1).title, u"called off"_s);
}

void TestDayReader::filterNarrowsTheDays()
{
    ActivityQuery filter;
    filter.kind = domain::ActivityKind::Campaign;
    QCOMPARE(titlesOn(QDate(2027, 3, 16), filter), QStringList({u"campaign"_s}));
    filter = {};
    filter.text = u"half"_s;
    filter.period = domain::Period::fromCode(u"2020"); // the span says which days
    QCOMPARE(titlesOn(QDate(2027, 3, 16), filter), QStringList({u"half a year"_s}));
    filter.text = u"nothing has these words"_s;
    const auto days = *m_file->reader().activitiesByDay(filter, QDate(2027, 3, 1), QDate(2027, 3, 31), 20);
    QVERIFY(std::all_of(days.cbegin(), days.cend(), [](const DayActivities& day) { return day.count == 0; }));
}

void TestDayReader::anInvalidSpanHasNoDays()
{
    QVERIFY(m_file->reader().activitiesByDay({}, QDate(), QDate(2027, 3, 1), 20)->isEmpty());
    QVERIFY(m_file->reader().activitiesByDay({}, QDate(2027, 3, 2), QDate(2027, 3, 1), 20)->isEmpty());
}

QTEST_GUILESS_MAIN(TestDayReader)
#include "tst_dayreader.moc"
