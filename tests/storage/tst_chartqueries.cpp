#include "tests/storage/samplefile.h"

#include "models/storage/connection.h"
#include "models/storage/file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::storage;
using namespace Qt::Literals::StringLiterals;

class TestChartQueries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sumsAgreeWithTheRowsThemselves();
    void nothingFilledInIsNotNought();
    void onlyWhatWasHeldIsAddedUp();
    void cancelledAndWithdrawnAreLeftOut();
    void isAnsweredFromTheIndexAlone();

private:
    void add(const domain::Activity& activity)
    {
        domain::ChangeSet set;
        set.add(activity);
        QVERIFY(m_file->write(set, u"add"_s));
    }
    static domain::Activity on(QDate day)
    {
        domain::Activity activity;
        activity.id = domain::ActivityId::create();
        activity.county = u"99"_s;
        activity.title = u"Möte"_s;
        activity.start = activity.end = day;
        activity.counties = {u"99"_s};
        return activity;
    }
    SpanTotals totals(QStringView code) const
    {
        const auto period = *domain::Period::fromCode(code);
        return m_file->reader().spanTotals({period}, period.last())->first();
    }

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<File> m_file;
};

void TestChartQueries::initTestCase()
{
    m_file = test::sampleFile(m_folder.filePath(u"a.samordna"_s), m_clock, 300);
    QVERIFY(m_file);
}

void TestChartQueries::sumsAgreeWithTheRowsThemselves()
{
    const QList<domain::Period> spans{*domain::Period::fromCode(u"2026-T3"), *domain::Period::fromCode(u"2025")};
    const auto read = *m_file->reader().spanTotals(spans, m_clock.today());
    QCOMPARE(read.size(), spans.size());
    const auto rows = *m_file->reader().rows<domain::Activity>();
    for (const SpanTotals& span : read) {
        qint64 activities = 0;
        qint64 held = 0;
        qint64 women = 0;
        qint64 without = 0;
        double hours = 0;
        for (const domain::Activity& row : rows) {
            if (span.span.contains(row.end) && !row.cancelled) {
                ++activities;
            }
            if (span.span.contains(row.end) && !row.cancelled && row.end <= m_clock.today()) {
                ++held;
                women += row.women.value_or(0);
                without += row.participants() ? 0 : 1;
                hours += row.hours.value_or(0);
            }
        }
        QVERIFY(held > 10);
        QCOMPARE(span.activities, activities);
        QCOMPARE(span.held, held);
        QCOMPARE(span.women.value_or(0), women);
        QCOMPARE(span.withoutParticipants, without);
        QCOMPARE(span.hours.value_or(0), hours);
    }
}

void TestChartQueries::nothingFilledInIsNotNought()
{
    domain::Activity bare = on(QDate(2031, 3, 1));
    add(bare);
    QCOMPARE(totals(u"2031").activities, 1);
    QVERIFY(!totals(u"2031").women && !totals(u"2031").hours && !totals(u"2031").cost);
    QCOMPARE(totals(u"2031").withoutParticipants, 1);
    domain::Activity nought = on(QDate(2031, 3, 2));
    nought.women = 0;
    add(nought);
    QCOMPARE(totals(u"2031").women, std::optional<qint64>(0));
    QCOMPARE(totals(u"2031").withoutParticipants, 1);
    QCOMPARE(totals(u"2032").activities, 0);
}

void TestChartQueries::onlyWhatWasHeldIsAddedUp()
{
    const QDate asOf(2034, 3, 10);
    for (const auto& [start, end] :
        {std::pair(asOf, asOf), {asOf, asOf.addDays(1)}, {asOf.addDays(1), asOf.addDays(1)}}) {
        domain::Activity activity = on(start);
        activity.end = end;
        activity.women = 5;
        activity.hours = 1.5;
        add(activity);
    }
    domain::Activity bare = on(asOf.addDays(2));
    add(bare);
    const auto span = m_file->reader().spanTotals({*domain::Period::fromCode(u"2034")}, asOf)->first();
    QCOMPARE(span.activities, 4);
    QCOMPARE(span.held, 1);
    QCOMPARE(span.women, std::optional<qint64>(5));
    QCOMPARE(span.hours, std::optional(1.5));
    QCOMPARE(span.withoutParticipants, 0); // nobody can have come yet to the last one
}

void TestChartQueries::cancelledAndWithdrawnAreLeftOut()
{
    domain::Activity cancelled = on(QDate(2033, 3, 1));
    cancelled.cancelled = true;
    add(cancelled);
    domain::Activity withdrawn = on(QDate(2033, 3, 1));
    withdrawn.withdrawn = u"entered twice"_s;
    add(withdrawn);
    QCOMPARE(totals(u"2033").activities, 0);
}

/// With a million activities the table itself is never read.
void TestChartQueries::isAnsweredFromTheIndexAlone()
{
    const auto connection = Connection::open(m_file->path(), OpenMode::ReadOnly);
    QVERIFY(connection);
    Statement plan(**connection, u"EXPLAIN QUERY PLAN "_s + QString::fromLatin1(kSpanTotalsSql));
    plan.bind(0, u"2026-01-01"_s);
    plan.bind(1, u"2026-12-31"_s);
    plan.bind(2, u"2026-11-24"_s);
    QVERIFY(plan.execute());
    QVERIFY(plan.next());
    const QString step = plan.value(3).toString();
    QVERIFY2(step.contains(u"COVERING INDEX activity_totals (end>? AND end<?)"_s), qPrintable(step));
}

QTEST_GUILESS_MAIN(TestChartQueries)
#include "tst_chartqueries.moc"
