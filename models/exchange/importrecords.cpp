#include "models/exchange/importrecords.h"

#include "models/domain/setrules.h"
#include "models/exchange/importconflicts.h"
#include "models/exchange/importvalues.h"
#include "models/exchange/jsondocument.h"
#include "models/storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

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

base::Result<ImportPlan> planRecords(const storage::Reader& reader, const domain::PlanData& data,
    QList<domain::AnyRecord> rows, const ImportOptions& options, const QList<ImportRemark>& remarks)
{
    ImportPlan plan;
    plan.remarks = remarks;
    const auto count = static_cast<int>(rows.size());
    const QHash<QUuid, int> places = placesOf(rows);
    const auto changes = changesTo(reader, std::move(rows));
    if (!changes) {
        return changes.error();
    }
    const auto frozen = domain::concerns<domain::FrozenPeriod>(*changes) ? reader.rows<domain::FrozenPeriod>()
                                                                         : base::Result(QList<domain::FrozenPeriod>());
    if (!frozen) {
        return frozen.error();
    }
    const Company company{*changes, data, *frozen, places};
    if (const auto fine = options.isWhole ? followsRules(company) : base::Result<void>(); !fine) {
        return fine.error();
    }
    listRows(plan, company, options.leftOut);
    plan.unchanged = count - static_cast<int>(plan.rows.size());
    return plan;
}

base::Result<void> takeFiles(ImportPlan& plan, const storage::Reader& reader, const storage::Reader* other)
{
    int lacking = 0;
    const QList<domain::Change> changes = plan.changes.changes();
    for (const domain::Change& change : changes) {
        const auto* row = std::get_if<domain::Attachment>(&*change.after);
        const auto held = row && !row->isWithdrawn() ? reader.holdsContent(row->hash) : base::Result(true);
        if (!held) {
            return held.error();
        }
        if (*held) {
            continue;
        }
        const auto bytes = other ? other->content(row->hash) : base::Result(std::optional<QByteArray>());
        if (!bytes) {
            return bytes.error();
        }
        if (*bytes) {
            plan.changes.addContent(**bytes);
        } else {
            ++lacking;
        }
    }
    if (lacking > 0) {
        plan.remarks.append({RemarkKind::AttachmentsWithoutFiles, {}, 0, {}, QString::number(lacking)});
    }
    return {};
}

} // namespace samordna::exchange
