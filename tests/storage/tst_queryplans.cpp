#include "tests/storage/samplefile.h"

#include "models/storage/connection.h"
#include "models/storage/file.h"

#include "views/pages/overviewfigures.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace samordna;
using namespace samordna::storage;
using namespace Qt::Literals::StringLiterals;

/// What the overview reads is answered from indexes and kept counts, whatever the number of activities: every statement
/// that its reading runs is taken from SQLite itself, and its plan looked at.
class TestQueryPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void overviewPassesOverNoActivities_data();
    void overviewPassesOverNoActivities();
    void calendarPassesOverNoActivities();
    void periodIsReadFromIndexes();
    void everyOrderIsWalkedAlongItsIndex_data();
    void everyOrderIsWalkedAlongItsIndex();
    void groupsAreReadFromAnIndexAlone_data();
    void groupsAreReadFromAnIndexAlone();
    void linkedMeasuresAreSoughtByTheIndex();
    void aFullScanIsFound();

private:
    /// The statements that \a job runs, with their values, each once.
    QStringList statementsOf(const std::function<void(const Reader&)>& job) const;
    QStringList planOf(const QString& sql) const;
    /// The lines of a statement's plan that pass over a whole table that grows with the activities.
    QStringList fullScans(const QString& sql) const;

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::shared_ptr<Connection> m_connection;
};

namespace {

int remember(unsigned, void* list, void* statement, void*)
{
    char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    auto* statements = static_cast<QStringList*>(list);
    const QString text = QString::fromUtf8(sql);
    sqlite3_free(sql);
    if (!statements->contains(text)) {
        statements->append(text);
    }
    return 0;
}

} // namespace

void TestQueryPlans::initTestCase()
{
    const QString path = m_folder.filePath(u"a.samordna"_s);
    QVERIFY(test::sampleFile(path, m_clock, 2000));
    const auto connection = Connection::open(path, OpenMode::ReadOnly);
    QVERIFY(connection);
    m_connection = *connection;
}

QStringList TestQueryPlans::statementsOf(const std::function<void(const Reader&)>& job) const
{
    QStringList statements;
    const Reader reader(m_connection);
    sqlite3_trace_v2(m_connection->handle(), SQLITE_TRACE_STMT, remember, &statements);
    job(reader);
    sqlite3_trace_v2(m_connection->handle(), 0, nullptr, nullptr);
    return statements;
}

QStringList TestQueryPlans::planOf(const QString& sql) const
{
    QStringList lines;
    Statement plan(*m_connection, u"EXPLAIN QUERY PLAN "_s + sql);
    if (const auto read = plan.execute(); !read) {
        return {u"SCAN activity: no plan, "_s + read.error().detail};
    }
    while (plan.next()) {
        lines.append(plan.value(3).toString());
    }
    return lines;
}

QStringList TestQueryPlans::fullScans(const QString& sql) const
{
    // The names a statement may give them are single letters; "SCAN a" of the links' owner is "SCAN activity AS a" to
    // the reader of the text, so the letters are looked up.
    static const QRegularExpression growing(u"\\b(activity(?:_[a-z]+)?)(?: AS (\\w+))?"_s);
    QStringList names{
        u"activity"_s, u"activity_organisations"_s, u"activity_measures"_s, u"activity_counties"_s, u"activity_text"_s};
    for (auto found = growing.globalMatch(sql); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (names.contains(match.captured(1)) && !match.captured(2).isEmpty()) {
            names.append(match.captured(2));
        }
    }
    QStringList scans;
    for (const QString& line : planOf(sql)) {
        if (line.startsWith(u"SCAN "_s) && names.contains(line.section(QRegularExpression(u"[ :]"_s), 1, 1))) {
            scans.append(line);
        }
    }
    return scans;
}

void TestQueryPlans::overviewPassesOverNoActivities_data()
{
    QTest::addColumn<QString>("period");
    for (const char* code : {"2026", "2026-T3", "2026-11", "2025-01-15/2026-12-31"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestQueryPlans::overviewPassesOverNoActivities()
{
    QFETCH(const QString, period);
    base::Result<void> done;
    const QStringList statements = statementsOf([&](const Reader& reader) {
        const auto data = reader.planData();
        const auto figures = views::overviewFigures(reader, *data, *domain::Period::fromCode(period), m_clock.today());
        done = figures ? base::Result<void>() : figures.error();
        QVERIFY(figures && figures->totals.held > 0);
    });
    QVERIFY(done);
    QVERIFY2(statements.size() > 15, qPrintable(QString::number(statements.size())));
    QVERIFY(!statements.filter(u"activity_days"_s).isEmpty());
    for (const QString& sql : statements) {
        const QStringList scans = fullScans(sql);
        QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n') + u'\n' + sql));
    }
}

/// Neither what begins within the month nor what has gone on since before it: of that, only what began early enough
/// is looked at.
void TestQueryPlans::calendarPassesOverNoActivities()
{
    const QStringList statements = statementsOf([](const Reader& reader) {
        const auto days = reader.activitiesByDay({}, QDate(2026, 11, 2), QDate(2026, 12, 6), 20);
        QVERIFY(days && days->size() == 35);
    });
    QStringList searches;
    for (const QString& sql : statements) {
        const QStringList scans = fullScans(sql);
        QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n') + u'\n' + sql));
        searches += planOf(sql).filter(u"SEARCH a "_s);
    }
    QCOMPARE(searches, QStringList({u"SEARCH a USING INDEX activity_totals (end=? AND start<?)"_s}));
}

/// By the last day; what is streamed stands by its first day and is read in that order.
void TestQueryPlans::periodIsReadFromIndexes()
{
    const auto period = *domain::Period::fromCode(u"2026-T2");
    const QStringList statements = statementsOf([&](const Reader& reader) {
        QVERIFY(reader.activityTotals(period, period.last()));
        QVERIFY(reader.activitiesWithoutResult(period, period.last()));
        QVERIFY(reader.participations(period));
        QVERIFY(reader.activitiesByMonth(period));
        QVERIFY(reader.eachCountOfPersons(period, [](const PersonCounts&) {}));
        QVERIFY(reader.stream({domain::Entity::Activity, WithdrawnRows::Hidden, period}, [](auto) { return true; }));
    });
    for (const QString& sql : statements) {
        const QStringList scans = fullScans(sql);
        QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n') + u'\n' + sql));
    }
    const QStringList streamed = planOf(statements.filter(u"ORDER BY t.start"_s).value(0));
    QVERIFY2(streamed.contains(u"SEARCH t USING INDEX activity_in_order (start>? AND start<?)"_s),
        qPrintable(streamed.join(u'\n')));
}

void TestQueryPlans::everyOrderIsWalkedAlongItsIndex_data()
{
    QTest::addColumn<ActivityOrder>("order");
    QTest::addColumn<QString>("index");
    QTest::newRow("start") << ActivityOrder::Start << u"activity_in_order"_s;
    QTest::newRow("title") << ActivityOrder::Title << u"activity_by_title"_s;
    QTest::newRow("kind") << ActivityOrder::Kind << u"activity_by_kind"_s;
    QTest::newRow("participants") << ActivityOrder::Participants << u"activity_by_participants"_s;
}

/// Nothing is sorted: neither all of them, nor the first, either way.
void TestQueryPlans::everyOrderIsWalkedAlongItsIndex()
{
    QFETCH(const ActivityOrder, order);
    QFETCH(const QString, index);
    const QStringList statements = statementsOf([order](const Reader& reader) {
        ActivityQuery query;
        query.order = order;
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            query.direction = direction;
            QVERIFY(reader.activityKeys(query));
            QVERIFY(reader.firstActivityKeys(query, 10));
            QVERIFY(reader.activityKeysAtOnce(query, 10));
        }
    });
    const QStringList ordered = statements.filter(u"ORDER BY"_s);
    QVERIFY(ordered.size() >= 3);
    for (const QString& sql : ordered) {
        const QStringList plan = planOf(sql);
        QVERIFY2(plan.filter(u"TEMP B-TREE"_s).isEmpty(), qPrintable(sql));
        QVERIFY2(!plan.filter(QRegularExpression(u"SCAN activity USING (COVERING )?INDEX "_s + index)).isEmpty(),
            qPrintable(sql + u'\n' + plan.join(u'\n')));
    }
}

void TestQueryPlans::groupsAreReadFromAnIndexAlone_data()
{
    QTest::addColumn<ActivityGrouping>("grouping");
    QTest::newRow("month") << ActivityGrouping::Month;
    QTest::newRow("kind") << ActivityGrouping::Kind;
    QTest::newRow("organiser") << ActivityGrouping::Organiser;
}

/// Of more than 20 000 keys: municipalities, which no index has, are the only ones that the rows are read for.
void TestQueryPlans::groupsAreReadFromAnIndexAlone()
{
    QFETCH(const ActivityGrouping, grouping);
    const QStringList statements = statementsOf(
        [grouping](const Reader& reader) { QVERIFY(reader.activityGroups(grouping, std::vector<RowKey>(20'001))); });
    const QStringList asked = statements.filter(u" FROM activity"_s);
    QCOMPARE(asked.size(), 1);
    const QStringList plan = planOf(asked.first());
    QVERIFY2(plan.join(u'\n').startsWith(u"SCAN activity USING COVERING INDEX"_s), qPrintable(plan.join(u'\n')));
}

void TestQueryPlans::linkedMeasuresAreSoughtByTheIndex()
{
    const QStringList statements = statementsOf([](const Reader& reader) {
        const auto data = reader.planData();
        ActivityQuery query;
        query.measures = QList<domain::MeasureId>{data->measures.at(0).id, data->measures.at(1).id};
        QVERIFY(reader.activityKeys(query));
    });
    const QStringList asked = statements.filter(u"json_each"_s);
    QCOMPARE(asked.size(), 1);
    QVERIFY(fullScans(asked.first()).isEmpty());
    QVERIFY(planOf(asked.first()).join(u'\n').contains(u"activity_measures_by_value (value=?)"_s));
}

void TestQueryPlans::aFullScanIsFound()
{
    const QStringList statements = statementsOf([](const Reader& reader) {
        QVERIFY(reader.activityCount());
        QVERIFY(reader.eachActivity([](const domain::Activity&) { return true; }));
    });
    QCOMPARE(fullScans(statements.first()).size(), 1);
    QVERIFY(!fullScans(statements.last()).isEmpty());
    QCOMPARE(
        fullScans(u"SELECT l.value FROM activity AS a JOIN activity_measures AS l ON l.owner = a.key"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
