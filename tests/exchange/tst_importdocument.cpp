#include "importcounty.h"

#include "models/domain/rowjson.h"
#include "models/exchange/export.h"
#include "models/exchange/jsondocument.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A measure of the county's own.
domain::Measure ownMeasure(const domain::PlanData& data, const QString& number)
{
    domain::Measure measure;
    measure.id = domain::MeasureId::create();
    measure.county = u"99"_s;
    measure.area = data.areas.first().id;
    measure.number = number;
    measure.title = u"Åtgärd "_s + number;
    return measure;
}

} // namespace

/// What a document of the program's own becomes, row by row or as a whole.
class TestImportDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhenAJsonLowersTheMaskLimit();
    void namesTheRowOfAJsonThatDoesNotFit();
    void leavesOutADocumentsRowWithWhatRefersToIt();
    void refusesWhatADocumentsRowsCannotBeTogether();
    void whoHasANumberKeepsIt();

private:
    enum class Document { RowByRow, Whole };
    base::Result<ImportPlan> planOf(const QList<domain::Measure>& measures, Document document) const;

    std::unique_ptr<ImportCounty> m_county;
};

void TestImportDocument::init()
{
    m_county = std::make_unique<ImportCounty>();
    QVERIFY(m_county->file);
}

/// The plan of a document with what the file has and \a measures, which stand first in it.
base::Result<ImportPlan> TestImportDocument::planOf(const QList<domain::Measure>& measures, Document document) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = writeJsonDocument(m_county->file->reader(), buffer, {}); !written) {
        return written.error();
    }
    QJsonObject json = QJsonDocument::fromJson(buffer.data()).object();
    QJsonObject tables = json.value(u"tables"_s).toObject();
    QJsonArray rows;
    QStringList ids;
    for (const domain::Measure& measure : measures) {
        QJsonObject row = domain::fieldValues(measure);
        row.insert(u"id"_s, measure.id.text());
        rows.append(row);
        ids.append(measure.id.text());
    }
    const QJsonArray others = tables.value(u"measure"_s).toArray();
    for (const QJsonValue& other : others) {
        if (!ids.contains(other[u"id"_s].toString())) {
            rows.append(other);
        }
    }
    tables.insert(u"measure"_s, rows);
    json.insert(u"tables"_s, tables);
    ImportSource source;
    source.kind = ImportSource::Kind::Json;
    source.bytes = QJsonDocument(json).toJson();
    ImportOptions options{std::nullopt, m_county->clock.today(), {}, {}};
    options.isWhole = document == Document::Whole;
    return planSource(m_county->file->reader(), source, {}, options);
}

void TestImportDocument::tellsWhenAJsonLowersTheMaskLimit()
{
    const QString json = m_county->folder.filePath(u"own.json"_s);
    QVERIFY(exportJson(m_county->file->reader(), {domain::Period(), m_county->clock.today(), {}}, json));
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("\"mask_limit\":5"));
    const auto opened =
        openSource(m_county->saved(u"low.json"_s, bytes.replace("\"mask_limit\":5", "\"mask_limit\":0")));
    QVERIFY(opened && opened->kind == ImportSource::Kind::Json);
    const ImportPlan planned = m_county->plan(*opened, {});
    QCOMPARE(planned.changed, 1);
    QCOMPARE(planned.rows.size(), 1);
    QCOMPARE(planned.remarks.last().kind, RemarkKind::MaskLimitChanged);
    QCOMPARE(planned.remarks.last().text, u"5 → 0"_s);
}

void TestImportDocument::namesTheRowOfAJsonThatDoesNotFit()
{
    QCOMPARE(m_county->write("Datum;Rubrik;Kvinnor\n2026-09-01;Ett;3\n2026-09-02;Tv\xC3\xA5;4\n").added, 2);
    const QString json = m_county->folder.filePath(u"own.json"_s);
    QVERIFY(exportJson(m_county->file->reader(), {domain::Period(), m_county->clock.today(), {}}, json));
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto reasonFor = [&](const QByteArray& now) {
        const auto opened = openSource(m_county->saved(u"bad.json"_s, QByteArray(bytes).replace("\"women\":4", now)));
        const auto planned =
            planSource(m_county->file->reader(), *opened, {}, {std::nullopt, m_county->clock.today(), {}, {}});
        return planned ? base::Error() : planned.error();
    };
    const base::Error unfit = reasonFor("\"women\":\"x\"");
    QCOMPARE(unfit.kind, base::ErrorKind::Unreadable);
    QCOMPARE(unfit.arguments, (QStringList{u"row"_s, u"activity"_s, u"2"_s, u"Två"_s, u"women"_s}));
    const auto bad =
        openSource(m_county->saved(u"bad.json"_s, QByteArray(bytes).replace("\"women\":4", "\"women\":-4")));
    const ImportPlan listed = m_county->plan(*bad, {});
    QCOMPARE(listed.refused(), 1);
    QVERIFY(listed.changes.isEmpty());
    QCOMPARE(listed.rows.first().label, u"2026-09-02 Två"_s);
    QCOMPARE(listed.remarks.first().kind, RemarkKind::RowRefused);
    QCOMPARE(listed.remarks.first().field, u"women"_s);
    QCOMPARE(listed.remarks.first().row, 2);
    // The command line asks nobody what to do with a row: there it is all or nothing.
    const base::Error broken =
        planImport(m_county->file->reader(), bad->path, {std::nullopt, m_county->clock.today(), {}, {}}).error();
    QCOMPARE(broken.kind, base::ErrorKind::RuleBroken);
    QCOMPARE(broken.arguments.value(2), u"women"_s);
    QCOMPARE(broken.arguments.value(4), u"2"_s);
    QCOMPARE(broken.arguments.value(5), u"2026-09-02 Två"_s);
}

void TestImportDocument::leavesOutADocumentsRowWithWhatRefersToIt()
{
    domain::ChangeSet rows;
    domain::Organisation organiser;
    organiser.id = domain::OrganisationId::create();
    organiser.county = u"99"_s;
    organiser.name = u"Ny förening"_s;
    domain::Activity activity;
    activity.id = domain::ActivityId::create();
    activity.county = u"99"_s;
    activity.title = u"Möte"_s;
    activity.start = QDate(2026, 9, 1);
    activity.end = activity.start;
    activity.organiser = organiser.id;
    rows.add(organiser);
    rows.add(activity);
    const auto stored = m_county->file->write(rows, u"rows"_s);
    QVERIFY(stored);
    const QString json = m_county->folder.filePath(u"own.json"_s);
    QVERIFY(exportJson(m_county->file->reader(), {domain::Period(), m_county->clock.today(), {}}, json));
    QVERIFY(m_county->file->write(stored->inverted(), u"undo"_s));

    const auto opened = openSource(json);
    ImportOptions options{std::nullopt, m_county->clock.today(), {}, {}};
    const auto whole = planSource(m_county->file->reader(), *opened, {}, options);
    QVERIFY(whole && whole->added == 2 && whole->refused() == 0);
    options.leftOut = {whole->rows.first().id};
    const auto part = planSource(m_county->file->reader(), *opened, {}, options);
    QVERIFY(part);
    QCOMPARE(part->leftOut(), 1);
    QCOMPARE(part->refused(), 1);
    QCOMPARE(part->rows.last().entity, u"activity"_s);
    QCOMPARE(part->remarks.last().kind, RemarkKind::RowLacksOther);
    QCOMPARE(part->remarks.last().text, u"Ny förening"_s);
    QVERIFY(part->changes.isEmpty());
    options.leftOut = {whole->rows.last().id};
    const auto other = planSource(m_county->file->reader(), *opened, {}, options);
    QVERIFY(other && other->added == 1 && other->refused() == 0);
    QVERIFY(m_county->file->write(whole->changes, u"import"_s));
    const auto again =
        planSource(m_county->file->reader(), *opened, {}, {std::nullopt, m_county->clock.today(), {}, {}});
    QVERIFY(again && again->added == 0 && again->changed == 0 && again->rows.isEmpty());
}

void TestImportDocument::refusesWhatADocumentsRowsCannotBeTogether()
{
    const auto data = *m_county->file->reader().planData();
    domain::Measure first = ownMeasure(data, u"7.1"_s);
    domain::Measure ring = ownMeasure(data, u"7.2"_s);
    domain::Measure back = ownMeasure(data, u"7.3"_s);
    ring.parent = back.id;
    back.parent = ring.id;
    domain::Measure twice = ownMeasure(data, u"7.1"_s);
    domain::Measure waits = ownMeasure(data, u"7.4"_s);
    domain::Measure waited = ownMeasure(data, u"7.5"_s);
    waits.after = {waited.id};
    waited.after = {waits.id};
    domain::Measure below = ownMeasure(data, u"7.6"_s);
    below.parent = ring.id;
    const QList<domain::Measure> measures{first, ring, back, twice, waits, waited, below};
    const auto plan = planOf(measures, Document::RowByRow);
    QVERIFY(plan);
    QCOMPARE(plan->added, 1);
    QCOMPARE(plan->refused(), 6);
    QStringList reasons;
    for (const ImportedRow& row : plan->rows) {
        const ImportRemark remark = row.remarks.isEmpty() ? ImportRemark() : plan->remarks.at(row.remarks.first());
        reasons.append(row.remarks.isEmpty() ? u"taken"_s
                : remark.problem             ? QString(remark.field + u' ' + remark.text.left(3))
                                             : QString(u"lacks "_s + remark.text.left(3)));
    }
    QCOMPARE(reasons,
        (QStringList{u"taken"_s, u"parent "_s + back.id.text().left(3), u"parent "_s + ring.id.text().left(3),
            u"number 7.1"_s, u"after "_s, u"after "_s, u"lacks 7.2"_s}));
    QVERIFY(m_county->file->write(plan->changes, u"import"_s)); // what is left fits together
    const auto whole = planOf(measures, Document::Whole);
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, base::ErrorKind::RuleBroken);
    QCOMPARE(whole.error().arguments.value(2), u"parent"_s);
}

void TestImportDocument::whoHasANumberKeepsIt()
{
    const auto data = *m_county->file->reader().planData();
    domain::ChangeSet stored;
    stored.add(ownMeasure(data, u"7.1"_s));
    stored.add(ownMeasure(data, u"7.2"_s));
    const auto written = m_county->file->write(stored, u"rows"_s);
    QVERIFY(written);
    const auto one = std::get<domain::Measure>(*written->changes().first().after);
    const auto two = std::get<domain::Measure>(*written->changes().last().after);
    const auto numbered = [](domain::Measure row, const QString& number) {
        row.number = number;
        row.title += u'!';
        return row;
    };
    // A new row comes first in the document, and yet the number is the file's row's.
    const auto plan = planOf({ownMeasure(data, u"7.2"_s), numbered(two, u"7.2"_s)}, Document::RowByRow);
    QVERIFY(plan && plan->refused() == 1 && plan->changed == 1);
    QCOMPARE(plan->rows.first().state, RowState::Refused);
    // Two may exchange their numbers. When one of them is refused, the other's way is no longer free.
    const auto both = planOf({numbered(one, u"7.2"_s), numbered(two, u"7.1"_s)}, Document::RowByRow);
    QVERIFY(both && both->changed == 2 && both->refused() == 0);
    domain::Measure blank = numbered(two, u"7.1"_s);
    blank.title.clear();
    const auto neither = planOf({numbered(one, u"7.2"_s), blank}, Document::RowByRow);
    QVERIFY(neither && neither->changed == 0);
    QCOMPARE(neither->refused(), 2);
}

QTEST_GUILESS_MAIN(TestImportDocument)
#include "tst_importdocument.moc"
