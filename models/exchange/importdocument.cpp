#include "models/exchange/importdocument.h"

#include "models/domain/setrules.h"
#include "models/exchange/deliveryfiles.h"
#include "models/exchange/importconflicts.h"
#include "models/exchange/importsource.h"
#include "models/exchange/importvalues.h"
#include "models/exchange/jsondocument.h"
#include "models/exchange/manifest.h"
#include "models/exchange/zipfile.h"
#include "models/storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

/// Where a delivery masks a count, the one that the file has is kept.
base::Result<void> keepMasked(const storage::Reader& reader, JsonDocument& document)
{
    for (domain::AnyRecord& record : document.rows) {
        auto* row = std::get_if<domain::Activity>(&record);
        const QStringList fields = row ? document.masked.activities.value(row->id) : QStringList();
        if (fields.isEmpty()) {
            continue;
        }
        const auto stored = reader.row<domain::Activity>(row->id);
        if (!stored) {
            return stored.error();
        }
        for (const auto& field : domain::fieldsOf<domain::Activity>()) {
            if (*stored && fields.contains(QLatin1StringView(field.name))) {
                field.set(*row, field.get(**stored));
            }
        }
    }
    return {};
}

QList<ImportRemark> remarksOn(const MaskedParts& masked)
{
    QList<ImportRemark> remarks;
    const auto remark = [&](RemarkKind kind, qsizetype number) {
        if (number > 0) {
            remarks.append({kind, {}, 0, {}, QString::number(number)});
        }
    };
    remark(RemarkKind::CountsMasked, masked.limit);
    remark(RemarkKind::ObservationsMasked, masked.observations);
    remark(RemarkKind::ParticipantsMasked, masked.activities.size());
    return remarks;
}

QString countyName(const domain::County& county)
{
    return county.code + u' ' + county.name;
}

/// A county's rows in another county's file would be taken for its own, and nothing could tell them apart again.
base::Result<void> isOfThisCounty(const domain::County& ours, const JsonDocument& document)
{
    for (const domain::AnyRecord& record : document.rows) {
        const auto* county = std::get_if<domain::County>(&record);
        if (county && !ours.code.isEmpty() && county->code != ours.code) {
            return base::Error{base::ErrorKind::InvalidArgument, {u"county"_s, countyName(*county), countyName(ours)},
                u"of another county"_s};
        }
    }
    return {};
}

base::Error notAsDelivered(const QString& name, const QString& detail)
{
    return {base::ErrorKind::Unreadable, {name, u"manifest"_s}, detail};
}

/// All files of a delivery but the manifest. Folders have no bytes, and some programs add them when they pack it again.
base::Result<QList<ZipEntry>> filesOf(const ZipReader& zip)
{
    QList<ZipEntry> files;
    for (const QString& name : zip.names()) {
        if (name == kDeliveryManifest || name.endsWith(u'/')) {
            continue;
        }
        auto bytes = zip.read(name);
        if (!bytes) {
            const bool isDamaged = bytes.error().kind == base::ErrorKind::Unreadable;
            return isDamaged ? notAsDelivered(name, bytes.error().detail) : bytes.error();
        }
        files.append({name, *std::move(bytes)});
    }
    return files;
}

/// A delivery comes in whole and unchanged or not at all: damage on the way would be taken for the county's figures.
base::Result<QByteArray> deliveredJson(const QByteArray& bytes)
{
    const auto zip = ZipReader::open(bytes);
    if (!zip) {
        return zip.error();
    }
    if (!zip->names().contains(kDeliveryManifest)) {
        return notAsDelivered(kDeliveryManifest, u"missing"_s);
    }
    const auto lines = zip->read(kDeliveryManifest);
    const auto manifest = lines ? readManifest(*lines) : base::Result<QList<ManifestLine>>(lines.error());
    if (!manifest) {
        return notAsDelivered(kDeliveryManifest, manifest.error().detail);
    }
    const auto files = filesOf(*zip);
    if (!files) {
        return files.error();
    }
    if (const auto checked = checkManifest(*manifest, *files); !checked) {
        return notAsDelivered(checked.error().arguments.value(0), checked.error().detail);
    }
    const auto document = std::find_if(
        files->cbegin(), files->cend(), [](const ZipEntry& entry) { return entry.name == kDeliveryDocument; });
    return document == files->cend() ? base::Result<QByteArray>(notAsDelivered(kDeliveryDocument, u"missing"_s))
                                     : base::Result(document->bytes);
}

/// Attachments that come in, or back, while the file lacks their bytes: a document carries names and hashes only.
base::Result<int> withoutFiles(const storage::Reader& reader, const domain::ChangeSet& changes)
{
    int count = 0;
    for (const domain::Change& change : changes.changes()) {
        const auto* row = std::get_if<domain::Attachment>(&*change.after);
        if (!row || row->isWithdrawn()) {
            continue;
        }
        const auto held = reader.holdsContent(row->hash);
        if (!held) {
            return held.error();
        }
        count += *held ? 0 : 1;
    }
    return count;
}

/// Where each row stands in its table, from 1: people look for it there.
QHash<QUuid, int> placesOf(const QList<domain::AnyRecord>& rows)
{
    QHash<QUuid, int> places;
    QHash<domain::Entity, int> counts;
    for (const domain::AnyRecord& row : rows) {
        places.insert(domain::uuidOf(row), ++counts[domain::entityOf(row)]);
    }
    return places;
}

/// The first broken rule among the changes, with the row that breaks it.
base::Result<void> followsRules(const Company& company)
{
    const domain::SetRules rules(company.data, company.frozen, company.changes);
    for (const domain::Change& change : company.changes.changes()) {
        const auto problems = domain::problems(*change.after) + rules.problemsAmongOthers(*change.after);
        if (!problems.isEmpty()) {
            const QUuid id = domain::uuidOf(*change.after);
            const domain::Problem& problem = problems.first();
            return base::Error{base::ErrorKind::RuleBroken,
                {domain::entityName(domain::entityOf(*change.after)), id.toString(QUuid::WithoutBraces), problem.field,
                    QString::number(static_cast<int>(problem.kind)), QString::number(company.places.value(id)),
                    importLabel(*change.after)},
                {}};
        }
    }
    return {};
}

/// A limit that falls would let more small counts out of the program.
void tellOfLimit(ImportPlan& plan, const domain::Change& change)
{
    const auto* before = change.before ? std::get_if<domain::County>(&*change.before) : nullptr;
    const auto* after = std::get_if<domain::County>(&*change.after);
    if (before && after && before->maskLimit != after->maskLimit) {
        plan.remarks.append({RemarkKind::MaskLimitChanged, {}, 0, {},
            QString(QString::number(before->maskLimit) + u" → "_s + QString::number(after->maskLimit))});
    }
}

/// Refuses a row that breaks a rule by itself. What looks like a person's number is nowhere repeated.
void judge(ImportPlan& plan, ImportedRow& row, const domain::AnyRecord& record, int place)
{
    const auto problems = domain::problems(record);
    if (problems.isEmpty()) {
        return;
    }
    const domain::Problem& problem = problems.first();
    const bool isPersonal = std::any_of(problems.cbegin(), problems.cend(),
        [](const domain::Problem& each) { return each.kind == domain::ProblemKind::PersonalNumber; });
    if (isPersonal) {
        row.label = QString::number(place);
        row.values.clear();
        refuse(plan, row, {RemarkKind::PersonalNumber, {}, place, {}, {}});
        return;
    }
    refuse(plan, row, refusal(record, problem, place));
}

/// Lists what becomes of each of \a changes, and takes those that can be written.
void listRows(ImportPlan& plan, const Company& company, const QSet<QUuid>& leftOut)
{
    domain::PlanData named = company.data;
    addNames(named, company.changes);
    for (const domain::Change& change : company.changes.changes()) {
        ImportedRow row;
        row.id = domain::uuidOf(*change.after);
        row.state = change.before ? RowState::Changed : RowState::New;
        row.entity = domain::entityName(domain::entityOf(*change.after));
        row.label = importLabel(*change.after);
        row.values = importedValues(change, named);
        judge(plan, row, *change.after, company.places.value(row.id));
        if (leftOut.contains(row.id)) {
            row.state = RowState::LeftOut;
        }
        plan.rows.append(std::move(row));
    }
    refuseConflicts(plan, company);
    for (qsizetype at = 0; at < company.changes.size(); ++at) {
        const domain::Change& change = company.changes.changes().at(at);
        const RowState state = plan.rows.at(at).state;
        if (state == RowState::New || state == RowState::Changed) {
            ++(state == RowState::New ? plan.added : plan.changed);
            tellOfLimit(plan, change);
            plan.changes.append(change);
        }
    }
}

} // namespace

base::Result<ImportPlan> planDocument(
    const storage::Reader& reader, const ImportSource& source, const ImportOptions& options)
{
    const auto json =
        source.kind == ImportSource::Kind::Delivery ? deliveredJson(source.bytes) : base::Result(source.bytes);
    if (!json) {
        return json.error();
    }
    auto document = readJsonDocument(*json);
    const auto data = reader.planData();
    if (!document || !data) {
        return document ? data.error() : document.error();
    }
    if (const auto ours = isOfThisCounty(data->county, *document); !ours) {
        return ours.error();
    }
    if (const auto kept = keepMasked(reader, *document); !kept) {
        return kept.error();
    }
    ImportPlan plan;
    plan.remarks = remarksOn(document->masked);
    const auto count = static_cast<int>(document->rows.size());
    const QHash<QUuid, int> places = placesOf(document->rows);
    const auto changes = changesTo(reader, std::move(document->rows));
    if (!changes) {
        return changes.error();
    }
    const auto frozen = domain::concerns<domain::FrozenPeriod>(*changes) ? reader.rows<domain::FrozenPeriod>()
                                                                         : base::Result(QList<domain::FrozenPeriod>());
    if (!frozen) {
        return frozen.error();
    }
    const Company company{*changes, *data, *frozen, places};
    if (const auto fine = options.isWhole ? followsRules(company) : base::Result<void>(); !fine) {
        return fine.error();
    }
    listRows(plan, company, options.leftOut);
    const auto lacking = withoutFiles(reader, plan.changes);
    if (!lacking) {
        return lacking.error();
    }
    if (*lacking > 0) {
        plan.remarks.append({RemarkKind::AttachmentsWithoutFiles, {}, 0, {}, QString::number(*lacking)});
    }
    plan.unchanged = count - static_cast<int>(plan.rows.size());
    return plan;
}

} // namespace samordna::exchange
