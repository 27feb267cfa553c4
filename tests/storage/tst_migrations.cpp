#include "models/domain/changes.h"
#include "models/storage/file.h"
#include "models/storage/migrations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::storage;
using namespace Qt::Literals::StringLiterals;

class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAtSemicolonsOutsideTextsCommentsAndTriggers();
    void everyTableHasTheFieldsOfItsEntity();
    void everyTableIsStrict();
    void replayingAllGivesTheSchemaOfANewFile();
    void newerScriptsKeepTheRowsOfAnOlderFile();
    void fingerprintIsThatOfTheScripts();
};

void TestMigrations::splitsAtSemicolonsOutsideTextsCommentsAndTriggers()
{
    const QStringList statements =
        splitStatements(u"CREATE TABLE a (b TEXT DEFAULT ';'); -- a; comment\n"
                        "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 'END;'; END;\n\nSELECT \"x;y\"; "_s);
    QCOMPARE(statements.size(), 3);
    QVERIFY(statements.at(1).endsWith(u"END"_s));
    QCOMPARE(statements.at(2), u"SELECT \"x;y\""_s);
}

void TestMigrations::everyTableHasTheFieldsOfItsEntity()
{
    const auto connection = Connection::open(u":memory:"_s, OpenMode::Create);
    QVERIFY(connection);
    QVERIFY(migrate(**connection, 0));
    domain::forEachEntity([&]<class E>() {
        const QString table = domain::entityName(domain::kEntityOf<E>);
        QStringList expected{u"key"_s, u"id"_s, u"county"_s, u"revision"_s, u"withdrawn"_s};
        QStringList lists;
        for (const auto& field : domain::fieldsOf<E>()) {
            const bool isList = field.type == domain::FieldType::ReferenceList
                || field.type == domain::FieldType::CodeList || field.type == domain::FieldType::TextList;
            (isList ? lists : expected).append(QString::fromLatin1(field.name));
        }
        QStringList found;
        Statement columns(**connection, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        QVERIFY(columns.execute());
        while (columns.next()) {
            found.append(columns.value(0).toString());
        }
        QCOMPARE(found, expected);
        for (const QString& list : lists) {
            QVERIFY2(
                (*connection)->run(u"SELECT owner, value, position FROM %1_%2"_s.arg(table, list)), qPrintable(list));
        }
    });
}

void TestMigrations::everyTableIsStrict()
{
    const auto connection = Connection::open(u":memory:"_s, OpenMode::Create);
    QVERIFY(migrate(**connection, 0));
    Statement tables(**connection,
        u"SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite%'"_s);
    QVERIFY(tables.execute());
    int count = 0;
    while (tables.next()) {
        QVERIFY2(tables.value(1).toInt() == 1, qPrintable(tables.value(0).toString()));
        ++count;
    }
    QVERIFY(count > 12);
}

void TestMigrations::replayingAllGivesTheSchemaOfANewFile()
{
    const QTemporaryDir folder;
    const base::FixedClock clock(QDate(2026, 11, 24));
    {
        QVERIFY(File::create(folder.filePath(u"a.samordna"_s), clock));
    }
    const auto connection = Connection::open(folder.filePath(u"a.samordna"_s), OpenMode::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(*schemaText(**connection), *expectedSchema());
    QCOMPARE((*connection)->value(u"PRAGMA user_version"_s)->toInt(), newestVersion());
}

void TestMigrations::newerScriptsKeepTheRowsOfAnOlderFile()
{
    const auto connection = Connection::open(u":memory:"_s, OpenMode::Create);
    QVERIFY(connection);
    QFile first(u":/samordna/migrations/0001_county_file.sql"_s);
    QVERIFY(first.open(QIODevice::ReadOnly));
    for (const QString& statement : splitStatements(QString::fromUtf8(first.readAll()))) {
        QVERIFY((*connection)->run(statement));
    }
    QVERIFY((*connection)
                ->run(u"INSERT INTO activity (id, county, revision, withdrawn, kind, title, start, \"end\", place, "
                      u"municipality,"
                      " cancelled, result, remark) VALUES ('00000000-0000-0000-0000-000000000001', '10', 3, '', "
                      "'meeting', 'Samråd',"
                      " '2026-04-29', '2026-05-02', '', '', 0, '', '')"_s));
    QVERIFY(migrate(**connection, 1));
    QCOMPARE(*schemaText(**connection), *expectedSchema());
    QCOMPARE((*connection)->value(u"SELECT title || revision FROM activity WHERE series IS NULL"_s)->toString(),
        u"Samråd3"_s);
    QCOMPARE((*connection)->value(u"SELECT day || ' ' || count FROM activity_days"_s)->toString(), u"2026-05-02 1"_s);
}

void TestMigrations::fingerprintIsThatOfTheScripts()
{
    const auto expected = expectedSchema();
    QVERIFY(expected);
    const QByteArray wanted = fingerprintOf(*expected);
    QVERIFY2(shippedFingerprint() == wanted,
        qPrintable(u"The scripts have changed: echo %1 > resources/migrations/schema.sha256"_s.arg(
            QString::fromLatin1(wanted))));
    QVERIFY(fingerprintOf(expected->mid(1)) != wanted);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
