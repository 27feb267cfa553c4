#include "tests/items/smallcounty.h"
#include "tests/storage/samplefile.h"

#include "models/progress/historylines.h"
#include "models/storage/reader.h"

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

using domain::Entity;
using progress::HistoryKind;
using progress::HistoryLine;

const progress::PlaceNames kPlaces{{u"1280"_s, u"Malmö"_s}, {u"12"_s, u"Skåne län"_s}, {u"99"_s, u"Exempellän"_s}};

/// The lines of a search, read in pieces of \a limit changes.
QList<HistoryLine> linesOf(const storage::Reader& reader, storage::HistorySearch search, int limit = 100)
{
    QList<HistoryLine> lines;
    for (int pieces = 0; pieces < 1000; ++pieces) {
        const auto piece = progress::historyLines(reader, search, kPlaces, limit);
        if (!piece) {
            qFatal("%s", qPrintable(piece.error().detail));
        }
        lines += piece->lines;
        search = piece->rest;
        if (piece->isAll) {
            return lines;
        }
    }
    qFatal("no end");
}

QList<HistoryLine> linesOf(const storage::Reader& reader, Entity entity, const QUuid& id, int limit = 100)
{
    return linesOf(reader, *reader.historyOf(entity, id), limit);
}

/// "Kick-off: due 2026-12-31 → –", "made", as short as can be compared.
QString told(const HistoryLine& line)
{
    const QString row = line.row.isEmpty() ? QString() : line.row + u": "_s;
    switch (line.kind) {
    case HistoryKind::Made: return row + u"made"_s;
    case HistoryKind::TakenAway: return row + u"taken away"_s;
    case HistoryKind::Withdrawn: return row + u"withdrawn, "_s + line.now;
    case HistoryKind::Restored: return row + u"restored"_s;
    case HistoryKind::Changed: break;
    }
    return row + line.field + u' ' + line.then + u" → "_s + line.now;
}

QStringList told(const QList<HistoryLine>& lines)
{
    QStringList texts;
    for (const HistoryLine& line : lines) {
        texts.append(told(line));
    }
    return texts;
}

struct County : test::SmallCounty
{
    [[nodiscard]] QStringList ofMeasure(const domain::MeasureId& id, int limit = 100) const
    {
        return told(linesOf(space->reader(), Entity::Measure, id.uuid(), limit));
    }
    static domain::Milestone milestone(const domain::MeasureId& measure, const QString& title)
    {
        auto row = made<domain::Milestone>();
        row.measure = measure;
        row.title = title;
        return row;
    }
};

} // namespace

class TestRowHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesComeNewestFirstAndOnlyTheRowsOwn();
    void partsAreToldWithTheirOwner();
    void partThatWasTakenAwayIsTold();
    void partThatMovedIsToldOfBothOwners();
    void piecesMakeUpTheWhole_data();
    void piecesMakeUpTheWhole();
    void textThatLooksLikeHistoryIsText();
    void valuesAreSaidAsThePersonSeesThem();
    void withdrawnAndTakenBackSayWhy();
    void addedTellsWhatWasFilledIn();
    void activityHasItsAgendaFilesAndSeries();
    void loadedActivitiesTellOfTheirLoading();
    void everyRowIsToldAfterALine();
    void countsOfPersonsAreKnownAsSuch();
};

void TestRowHistory::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
}

void TestRowHistory::changesComeNewestFirstAndOnlyTheRowsOwn()
{
    County county;
    QVERIFY(county.change(county.one.id, [](domain::Measure& row) { row.function = u"Samordnare"_s; }));
    QVERIFY(county.change(county.two.id, [](domain::Measure& row) { row.function = u"Chef"_s; }));
    QVERIFY(county.change(county.one.id, [&](domain::Measure& row) {
        row.due = QDate(2027, 3, 31);
        row.lead = {};
    }));
    QVERIFY(county.add(County::milestone(county.two.id, u"Annan"_s)));
    const QString name = u"1.1 Samverkansgrupp: "_s;
    QCOMPARE(county.ofMeasure(county.one.id),
        (QStringList{name + u"lead Länsstyrelsen → –"_s, name + u"due 2026-12-31 → 2027-03-31"_s,
            name + u"function – → Samordnare"_s, name + u"made"_s}));
    const auto line = linesOf(county.space->reader(), Entity::Measure, county.one.id.uuid()).constFirst();
    QCOMPARE(line.at, county.clock.now().toUTC());
    QCOMPARE(line.step, u"Change"_s);
    QVERIFY(!line.who.isEmpty());
    QCOMPARE(line.before, QJsonValue(county.board.id.text()));
}

void TestRowHistory::partsAreToldWithTheirOwner()
{
    County county;
    const auto step = County::milestone(county.one.id, u"Första mötet"_s);
    QVERIFY(county.add(step));
    auto followUp = County::made<domain::FollowUp>();
    followUp.measure = county.one.id;
    followUp.period = county.period;
    followUp.degree = domain::Degree::Half;
    QVERIFY(county.add(followUp));
    QVERIFY(county.change(step.id, [](domain::Milestone& row) { row.done = QDate(2026, 11, 1); }));
    QVERIFY(county.change(followUp.id, [](domain::FollowUp& row) { row.percent = 62.5; }));
    const QString period = u"2026, tertial 3: "_s;
    QCOMPARE(county.ofMeasure(county.one.id),
        (QStringList{period + u"percent – → 62,50"_s, u"Första mötet: done – → 2026-11-01"_s, period + u"made"_s,
            u"Första mötet: made"_s, u"1.1 Samverkansgrupp: made"_s}));
}

void TestRowHistory::partThatWasTakenAwayIsTold()
{
    County county;
    const auto step = County::milestone(county.one.id, u"Första mötet"_s);
    QVERIFY(county.add(step));
    QVERIFY(county.change(step.id, [](domain::Milestone& row) { row.weight = 2; }));
    QVERIFY(county.space->undo());
    QVERIFY(county.space->undo());
    QVERIFY(county.space->data().milestones.isEmpty());
    const QString name = u"Första mötet: "_s;
    QCOMPARE(county.ofMeasure(county.one.id),
        (QStringList{name + u"taken away"_s, name + u"weight 2 → 1"_s, name + u"weight 1 → 2"_s, name + u"made"_s,
            u"1.1 Samverkansgrupp: made"_s}));
    // By no more than a piece that ends after each change.
    QCOMPARE(county.ofMeasure(county.one.id, 1).size(), 5);
}

void TestRowHistory::partThatMovedIsToldOfBothOwners()
{
    County county;
    const auto step = County::milestone(county.one.id, u"Steg"_s);
    QVERIFY(county.add(step));
    QVERIFY(county.change(step.id, [&](domain::Milestone& row) { row.measure = county.two.id; }));
    const QString moved = u"Steg: measure 1.1 Samverkansgrupp → 2.1 Kampanj"_s;
    QCOMPARE(county.ofMeasure(county.one.id).constFirst(), moved);
    QCOMPARE(county.ofMeasure(county.two.id).constFirst(), moved);
}

void TestRowHistory::piecesMakeUpTheWhole_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 7}) {
        QTest::addRow("%d", limit) << limit;
    }
}

void TestRowHistory::piecesMakeUpTheWhole()
{
    QFETCH(const int, limit);
    County county;
    domain::ChangeSet many; // one line of the history
    for (int number = 0; number < 5; ++number) {
        many.add(County::milestone(number == 2 ? county.two.id : county.one.id, QString::number(number)));
    }
    QVERIFY(county.space->apply(many, u"Many"_s));
    QVERIFY(county.change(county.one.id, [](domain::Measure& row) { row.weight = 3; }));
    const QStringList whole = county.ofMeasure(county.one.id);
    QCOMPARE(whole.size(), 6);
    QCOMPARE(county.ofMeasure(county.one.id, limit), whole);
}

void TestRowHistory::textThatLooksLikeHistoryIsText()
{
    County county;
    const QString trap = u"[{\"entity\":\"measure\",\"fields\":{\"measure\":[null,\"%1\"]},\"id\":\"%1\",\"revision\":"
                         "[1,2]}]"_s.arg(county.two.id.text());
    QVERIFY(county.change(county.one.id, [&](domain::Measure& row) { row.purpose = trap; }));
    QCOMPARE(county.ofMeasure(county.two.id), QStringList{u"2.1 Kampanj: made"_s});
    QCOMPARE(county.ofMeasure(county.one.id).constFirst(), u"1.1 Samverkansgrupp: purpose – → "_s + trap);
}

void TestRowHistory::valuesAreSaidAsThePersonSeesThem()
{
    County county;
    QVERIFY(county.change(county.one.id, [&](domain::Measure& row) {
        row.budget = 1234500.5;
        row.draft = true;
        row.way = domain::ProgressWay::Milestones;
        row.partners = {county.board.id};
        row.lead = {};
        row.tags = {u"skola"_s, u"vård"_s};
        row.purpose = u"Rad ett\nRad två"_s;
        row.after = {county.two.id};
    }));
    QStringList fields;
    for (const HistoryLine& line : linesOf(county.space->reader(), Entity::Measure, county.one.id.uuid())) {
        fields.append(line.field + u' ' + line.now);
    }
    QVERIFY(fields.contains(u"budget 1 234 500,50"_s));
    QVERIFY(fields.contains(u"draft yes"_s));
    QVERIFY(!fields.contains(u"way "_s + domain::codeText(domain::ProgressWay::Milestones))); // the term instead
    QVERIFY(fields.contains(u"partners Länsstyrelsen"_s));
    QVERIFY(fields.contains(u"tags skola, vård"_s));
    QVERIFY(fields.contains(u"purpose Rad ett\nRad två"_s)); // whole
    QVERIFY(fields.contains(u"after 2.1 Kampanj"_s));
    auto held = County::activity(u"Möte"_s, QDate(2026, 11, 3));
    QVERIFY(county.add(held));
    QVERIFY(county.change(held.id, [](domain::Activity& row) {
        row.municipality = u"1280"_s;
        row.counties = {u"99"_s, u"12"_s};
        row.startTime = QTime(9, 30);
    }));
    const QStringList words = told(linesOf(county.space->reader(), Entity::Activity, held.id.uuid()));
    const QString name = u"2026-11-03 Möte: "_s;
    QVERIFY(words.contains(name + u"municipality – → Malmö"_s));
    QVERIFY(words.contains(name + u"counties Exempellän → Exempellän, Skåne län"_s));
    QVERIFY(words.contains(name + u"start_time – → 09:30"_s));
}

void TestRowHistory::withdrawnAndTakenBackSayWhy()
{
    County county;
    QVERIFY(county.change(county.two.id, [](domain::Measure& row) { row.withdrawn = u"Utgår"_s; }));
    QVERIFY(county.change(county.two.id, [](domain::Measure& row) { row.withdrawn.clear(); }));
    const auto lines = linesOf(county.space->reader(), Entity::Measure, county.two.id.uuid());
    const QString name = u"2.1 Kampanj: "_s;
    QCOMPARE(told(lines), (QStringList{name + u"restored"_s, name + u"withdrawn, Utgår"_s, name + u"made"_s}));
    QCOMPARE(lines.constFirst().then, u"Utgår"_s);
    QVERIFY(progress::hasEarlierValue(lines.at(1)));
    QVERIFY(!progress::hasEarlierValue(lines.at(2)));
}

void TestRowHistory::addedTellsWhatWasFilledIn()
{
    County county;
    auto value = County::made<domain::Indicator>();
    value.name = u"Personer"_s;
    QVERIFY(county.add(value));
    auto seen = County::made<domain::Observation>();
    seen.indicator = value.id;
    seen.period = county.period;
    seen.value = 0;
    QVERIFY(county.add(seen));
    const auto lines = linesOf(county.space->reader(), Entity::Indicator, value.id.uuid());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.constFirst().row, u"2026, tertial 3, total"_s);
    const QStringList filledIn = lines.constFirst().now.split(u'\n');
    QVERIFY2(filledIn.contains(u"Value: 0"_s), qPrintable(lines.constFirst().now)); // nobody is a value too
    QVERIFY2(filledIn.filter(u"Indicator"_s).isEmpty(), qPrintable(lines.constFirst().now)); // whose it is, is known
    QVERIFY(lines.constLast().now.startsWith(u"Name: Personer"_s));
}

void TestRowHistory::activityHasItsAgendaFilesAndSeries()
{
    County county;
    auto series = County::made<domain::Series>();
    series.title = u"Nätverk"_s;
    series.rule = u"FREQ=WEEKLY;BYDAY=TU"_s;
    series.first = QDate(2026, 11, 3);
    QVERIFY(county.add(series));
    auto held = County::activity(u"Möte"_s, QDate(2026, 11, 3));
    held.series = series.id;
    held.occurrence = held.start;
    QVERIFY(county.add(held));
    auto item = County::made<domain::AgendaItem>();
    item.activity = held.id;
    item.title = u"Läget"_s;
    QVERIFY(county.add(item));
    auto point = County::made<domain::ActionPoint>();
    point.activity = held.id;
    point.text = u"Kalla till möte"_s;
    QVERIFY(county.add(point));
    QVERIFY(county.change(point.id, [&](domain::ActionPoint& row) { row.item = item.id; }));
    QVERIFY(county.change(item.id, [](domain::AgendaItem& row) { row.position = 1; }));
    QVERIFY(county.change(series.id, [](domain::Series& row) { row.rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s; }));
    const QStringList words = told(linesOf(county.space->reader(), Entity::Activity, held.id.uuid()));
    QCOMPARE(words.size(), 7);
    QVERIFY(words.constFirst().startsWith(u"Nätverk: rule every tisdag → every second tisdag"_s));
    QCOMPARE(words.at(1), u"Läget: position 1 → 2"_s); // as people count
    QCOMPARE(words.at(2), u"Kalla till möte: item – → Läget"_s);
}

void TestRowHistory::loadedActivitiesTellOfTheirLoading()
{
    QTemporaryDir folder;
    const base::FixedClock clock{QDate(2026, 11, 24)};
    const QString path = folder.filePath(u"a.samordna"_s);
    QVERIFY(test::sampleFile(path, clock, 20));
    const auto space = workspace::Workspace::open(path, storage::Access::ReadWrite, clock);
    QVERIFY(space);
    const storage::Reader& reader = (*space)->reader();
    const auto rows = reader.rows<domain::Activity>();
    const auto loaded = linesOf(reader, Entity::Activity, rows->constFirst().id.uuid());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.constFirst().kind, HistoryKind::Made);
    QCOMPARE(loaded.constFirst().step, u"load"_s);
    // One that came later was not among them.
    domain::ChangeSet changes;
    auto later = test::SmallCounty::activity(u"Senare"_s, QDate(2026, 11, 3));
    changes.add(later);
    QVERIFY((*space)->apply(changes, u"Add"_s));
    QCOMPARE(linesOf(reader, Entity::Activity, later.id.uuid()).size(), 1);
    QCOMPARE(linesOf(reader, Entity::Activity, later.id.uuid()).constFirst().step, u"Add"_s);
}

void TestRowHistory::everyRowIsToldAfterALine()
{
    County county;
    const auto line = county.space->reader().newestLine();
    QVERIFY(line);
    QCOMPARE(*line, county.space->reader().history(1)->constFirst().number);
    storage::HistorySearch search;
    search.after = *line;
    QVERIFY(linesOf(county.space->reader(), search).isEmpty());
    QVERIFY(county.change(county.one.id, [](domain::Measure& row) { row.weight = 3; }));
    QVERIFY(county.change(county.board.id, [](domain::Organisation& row) { row.mailbox = u"a@example.se"_s; }));
    QCOMPARE(told(linesOf(county.space->reader(), search, 1)),
        (QStringList{u"Länsstyrelsen: mailbox – → a@example.se"_s, u"1.1 Samverkansgrupp: weight 1 → 3"_s}));
}

void TestRowHistory::countsOfPersonsAreKnownAsSuch()
{
    County county;
    auto held = County::activity(u"Möte"_s, QDate(2026, 11, 3));
    QVERIFY(county.add(held));
    QVERIFY(county.change(held.id, [](domain::Activity& row) {
        row.women = 3;
        row.hours = 3;
    }));
    const auto lines = linesOf(county.space->reader(), Entity::Activity, held.id.uuid());
    QCOMPARE(lines.at(0).field, u"women"_s);
    QVERIFY(lines.at(0).countsPersons);
    QVERIFY(!lines.at(1).countsPersons); // hours
    QVERIFY(lines.at(2).countsPersons); // all that was filled in
    const auto ofMeasure = linesOf(county.space->reader(), Entity::Measure, county.one.id.uuid());
    QVERIFY(!ofMeasure.constFirst().countsPersons);
}

QTEST_GUILESS_MAIN(TestRowHistory)
#include "tst_rowhistory.moc"
