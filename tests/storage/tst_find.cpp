#include "tests/storage/samplefile.h"

#include "models/storage/connection.h"
#include "models/storage/file.h"
#include "models/storage/migrations.h"
#include "models/storage/recordtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::storage;
using namespace Qt::Literals::StringLiterals;

using domain::Entity;

class TestFind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEveryKindByItsWords_data();
    void findsEveryKindByItsWords();
    void lettersWithDotsAreTheirOwn();
    void titlesComeFirstAndInSwedishOrder();
    void ofEachKindAtMostTheLimit();
    void quotesAskForTheVeryWords();
    void hostileTextFindsNothingAndHarmsNothing_data();
    void hostileTextFindsNothingAndHarmsNothing();
    void wordsFollowTheRowAndItsUndo();
    void olderFileIsFilledByTheScript();
    void checkFindsWordsThatAreNotTheRows();

private:
    template <class E>
    E made() const
    {
        E row;
        row.id = decltype(row.id)::create();
        row.county = u"99"_s;
        return row;
    }
    void addRows();
    QStringList titles(const QString& text, int limit = 50) const
    {
        QStringList titles;
        const auto found = *m_file->reader().find(text, limit);
        for (const Found& hit : found) {
            titles.append(hit.title);
        }
        return titles;
    }

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<File> m_file;
    domain::Measure m_measure;
};

void TestFind::initTestCase()
{
    m_file = test::sampleFile(m_folder.filePath(u"a.samordna"_s), m_clock, 300);
    QVERIFY(m_file);
    addRows();
}

/// One of every kind that holds the word "zebra", in a title or in a text.
void TestFind::addRows()
{
    const auto data = *m_file->reader().planData();
    m_measure = made<domain::Measure>();
    m_measure.area = data.areas.first().id;
    m_measure.number = u"77.2"_s;
    m_measure.title = u"Åtgärd"_s;
    m_measure.tags = {u"zebra"_s};
    auto activity = made<domain::Activity>();
    activity.title = u"Besök"_s;
    activity.start = activity.end = QDate(2026, 3, 4);
    activity.remark = u"zebra"_s;
    auto indicator = made<domain::Indicator>();
    indicator.name = u"Zebror"_s;
    indicator.definition = u"varje zebra"_s;
    auto organisation = made<domain::Organisation>();
    organisation.name = u"Föreningen"_s;
    organisation.aliases = {u"Zebra"_s};
    auto mandate = made<domain::Mandate>();
    mandate.document = u"Regleringsbrev"_s;
    mandate.wording = u"redovisa zebra"_s;
    auto milestone = made<domain::Milestone>();
    milestone.measure = m_measure.id;
    milestone.title = u"En zebra"_s;
    auto followUp = made<domain::FollowUp>();
    followUp.measure = m_measure.id;
    followUp.period = *domain::Period::fromCode(u"2026-T3"_s);
    followUp.workDone = u"en zebra sågs"_s;
    auto item = made<domain::AgendaItem>();
    item.activity = activity.id;
    item.title = u"Punkt"_s;
    item.decision = u"zebra"_s;
    auto point = made<domain::ActionPoint>();
    point.activity = activity.id;
    point.text = u"Ring zebra"_s;
    auto series = made<domain::Series>();
    series.title = u"Zebramöte"_s;
    series.rule = u"FREQ=WEEKLY"_s;
    series.first = QDate(2026, 1, 7);
    auto day = made<domain::ReportingDay>();
    day.title = u"Dag"_s;
    day.note = u"zebra"_s;
    auto observation = made<domain::Observation>();
    observation.indicator = indicator.id;
    observation.period = followUp.period;
    observation.comment = u"zebra"_s;
    domain::ChangeSet set;
    auto attachment = made<domain::Attachment>();
    attachment.mandate = mandate.id;
    attachment.name = u"zebra.pdf"_s;
    attachment.hash = set.addContent("bytes");
    set.add(m_measure);
    set.add(activity);
    set.add(indicator);
    set.add(organisation);
    set.add(mandate);
    set.add(milestone);
    set.add(followUp);
    set.add(item);
    set.add(point);
    set.add(series);
    set.add(day);
    set.add(observation);
    set.add(attachment);
    const auto written = m_file->write(set, u"zebras"_s);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
}

void TestFind::findsEveryKindByItsWords_data()
{
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Entity>("ownedBy");
    QTest::addColumn<QString>("ownerTitle");
    const auto row = [](Entity entity, const char* title, Entity ownedBy, const char* owner = "") {
        QTest::newRow(qPrintable(domain::entityName(entity)))
            << entity << QString::fromUtf8(title) << ownedBy << QString::fromUtf8(owner);
    };
    row(Entity::Measure, "77.2 Åtgärd", Entity::Measure);
    row(Entity::Activity, "Besök", Entity::Activity);
    row(Entity::Indicator, "Zebror", Entity::Indicator);
    row(Entity::Organisation, "Föreningen", Entity::Organisation);
    row(Entity::Mandate, "Regleringsbrev", Entity::Mandate);
    row(Entity::Milestone, "En zebra", Entity::Measure, "77.2 Åtgärd");
    row(Entity::FollowUp, "77.2 Åtgärd", Entity::Measure);
    row(Entity::ActionPoint, "Ring zebra", Entity::Activity, "Besök");
    row(Entity::AgendaItem, "Punkt", Entity::Activity, "Besök");
    row(Entity::Series, "Zebramöte", Entity::Series);
    row(Entity::ReportingDay, "Dag", Entity::ReportingDay);
    row(Entity::Attachment, "zebra.pdf", Entity::Mandate, "Regleringsbrev");
    row(Entity::Observation, "Zebror", Entity::Indicator);
}

void TestFind::findsEveryKindByItsWords()
{
    QFETCH(Entity, entity);
    QFETCH(Entity, ownedBy);
    const auto hits = *m_file->reader().find(u"ZEBR"_s, 5);
    const auto hit = std::find_if(hits.cbegin(), hits.cend(), [&](const Found& each) { return each.entity == entity; });
    QVERIFY(hit != hits.cend());
    QTEST(hit->title, "title");
    QTEST(hit->ownerTitle, "ownerTitle");
    QCOMPARE(hit->ownedBy, ownedBy);
    QCOMPARE(*m_file->reader().found(entity, hit->id), std::optional(*hit));
    if (entity == Entity::FollowUp) {
        QCOMPARE(hit->owner, m_measure.id.uuid());
        QCOMPARE(hit->period->code(), u"2026-T3"_s);
    }
}

void TestFind::lettersWithDotsAreTheirOwn()
{
    QVERIFY(titles(u"åtgärd 77.2"_s).contains(u"77.2 Åtgärd"_s));
    QVERIFY(!titles(u"atgard"_s).contains(u"77.2 Åtgärd"_s));
}

void TestFind::titlesComeFirstAndInSwedishOrder()
{
    domain::ChangeSet set;
    for (const QString& name : {u"Ö kvagga"_s, u"Z kvagga"_s, u"Å kvagga"_s, u"A"_s}) {
        auto row = made<domain::Organisation>();
        row.name = name;
        row.mailbox = name == u"A"_s ? u"kvagga@example.org"_s : QString();
        set.add(row);
    }
    QVERIFY(m_file->write(set, u"order"_s));
    QCOMPARE(titles(u"kvagga"_s), (QStringList{u"Z kvagga"_s, u"Å kvagga"_s, u"Ö kvagga"_s, u"A"_s}));
    QCOMPARE(titles(u"kvagga"_s, 2), (QStringList{u"Z kvagga"_s, u"Å kvagga"_s}));
}

void TestFind::ofEachKindAtMostTheLimit()
{
    const auto hits = *m_file->reader().find(u"s"_s, 3);
    QHash<Entity, int> counts;
    for (const Found& hit : hits) {
        QVERIFY(++counts[hit.entity] <= 3);
    }
    QCOMPARE(counts.value(Entity::Activity), 3);
    QCOMPARE(counts.value(Entity::Measure), 3);
}

void TestFind::quotesAskForTheVeryWords()
{
    QVERIFY(titles(u"\"en zebra\""_s).contains(u"En zebra"_s));
    QVERIFY(!titles(u"\"en zebr\""_s).contains(u"En zebra"_s));
    QVERIFY(titles(u"\"zebra en\""_s).isEmpty());
}

void TestFind::hostileTextFindsNothingAndHarmsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"\""_s, u"title:zebra"_s, u"a\" OR \"b"_s, u"NEAR("_s, u"*"_s, u"' OR 1=1 --"_s,
             u"(("_s, u"😀"_s, u"-zebra"_s, u"^zebra"_s, u"{title}:x"_s, u"AND OR NOT"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestFind::hostileTextFindsNothingAndHarmsNothing()
{
    QFETCH(QString, text);
    const auto hits = m_file->reader().find(text, 5);
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
}

void TestFind::wordsFollowTheRowAndItsUndo()
{
    const auto before = **m_file->reader().row<domain::Measure>(m_measure.id);
    auto after = before;
    after.title = u"Giraff"_s;
    domain::ChangeSet set;
    set.change(before, after);
    const auto stored = m_file->write(set, u"change"_s);
    QVERIFY(stored);
    QCOMPARE(titles(u"giraff"_s).value(0), u"77.2 Giraff"_s);
    QVERIFY(!titles(u"åtgärd 77.2"_s).contains(u"77.2 Åtgärd"_s));
    QVERIFY(m_file->write(stored->inverted(), u"undo"_s));
    QVERIFY(titles(u"giraff"_s).isEmpty());
    auto gone = made<domain::Milestone>();
    gone.measure = m_measure.id;
    gone.title = u"Okapi"_s;
    domain::ChangeSet addition;
    addition.add(gone);
    const auto added = m_file->write(addition, u"add"_s);
    QCOMPARE(titles(u"okapi"_s).size(), 1);
    QVERIFY(m_file->write(added->inverted(), u"undo"_s));
    QVERIFY(titles(u"okapi"_s).isEmpty());
    QCOMPARE(*m_file->check(), QStringList());
}

void TestFind::olderFileIsFilledByTheScript()
{
    // The file's own rows, with the words taken away and the script run as for an older file.
    const QString path = m_folder.filePath(u"old.samordna"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"a.samordna"_s), path));
    const auto connection = Connection::open(path, OpenMode::ReadWrite);
    QVERIFY(connection);
    const auto count = (*connection)->value(u"SELECT count(*) FROM record_text"_s)->toInt();
    QVERIFY(count > 50);
    QVERIFY((*connection)->run(u"DROP TABLE record_text"_s));
    QVERIFY((*connection)->run(u"DROP INDEX activity_by_participants"_s)); // which the script after it makes
    QVERIFY(migrate(**connection, 2));
    QCOMPARE((*connection)->value(u"SELECT count(*) FROM record_text"_s)->toInt(), count);
    QCOMPARE(*misindexed(**connection), QStringList());
}

void TestFind::checkFindsWordsThatAreNotTheRows()
{
    const auto connection = Connection::open(m_folder.filePath(u"old.samordna"_s), OpenMode::ReadWrite);
    QVERIFY(connection);
    QVERIFY((*connection)
                ->run(u"UPDATE record_text SET title = 'Annat' WHERE rowid = (SELECT min(rowid) FROM record_text)"_s));
    QVERIFY((*connection)->run(u"DELETE FROM record_text WHERE rowid = (SELECT max(rowid) FROM record_text)"_s));
    QCOMPARE(misindexed(**connection)->size(), 2);
}

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
