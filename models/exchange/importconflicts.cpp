#include "models/exchange/importconflicts.h"

#include "models/domain/fieldnames.h"
#include "models/domain/fields.h"
#include "models/domain/setrules.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qsizetype kMostText = 200; ///< characters of a value that is refused

/// The rows that \a record refers to.
QSet<QUuid> referencesOf(const domain::AnyRecord& record)
{
    QSet<QUuid> ids;
    std::visit(
        [&]<class E>(const E& row) {
            for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
                if (field.type == domain::FieldType::Reference) {
                    ids.insert(QUuid(field.get(row).toString()));
                } else if (field.type == domain::FieldType::ReferenceList) {
                    const QJsonArray parts = field.get(row).toArray();
                    for (const QJsonValue& part : parts) {
                        ids.insert(QUuid(part.toString()));
                    }
                }
            }
        },
        record);
    return ids;
}

QString fieldText(const domain::AnyRecord& record, const QString& name)
{
    QString text;
    std::visit(
        [&]<class E>(const E& row) {
            for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
                if (name == QLatin1StringView(field.name)) {
                    text = field.get(row).toVariant().toString().left(kMostText);
                }
            }
        },
        record);
    return text;
}

bool isTaken(const ImportedRow& row)
{
    return row.state == RowState::New || row.state == RowState::Changed;
}

/// Refuses what refers to new rows that are not taken, and what refers to that, so that no reference leads nowhere.
void refuseOrphans(ImportPlan& plan, const Company& company)
{
    QHash<QUuid, QString> missing;
    const auto miss = [&](qsizetype at) {
        if (!company.changes.changes().at(at).before) {
            missing.insert(plan.rows.at(at).id, plan.rows.at(at).label);
        }
    };
    for (qsizetype at = 0; at < company.changes.size(); ++at) {
        if (!isTaken(plan.rows.at(at))) {
            miss(at);
        }
    }
    for (bool isMore = !missing.isEmpty(); std::exchange(isMore, false);) {
        for (qsizetype at = 0; at < company.changes.size(); ++at) {
            if (!isTaken(plan.rows.at(at))) {
                continue;
            }
            const QSet<QUuid> wanted = referencesOf(*company.changes.changes().at(at).after);
            const auto lacking =
                std::find_if(wanted.cbegin(), wanted.cend(), [&](const QUuid& id) { return missing.contains(id); });
            if (lacking != wanted.cend()) {
                refuse(plan, plan.rows[at],
                    {RemarkKind::RowLacksOther, {}, company.places.value(plan.rows.at(at).id), {},
                        missing.value(*lacking)});
                miss(at);
                isMore = true;
            }
        }
    }
}

/// Whether the row has the place already that it is to have.
bool staysInPlace(const domain::Change& change)
{
    return change.before && domain::placeOf(*change.before) == domain::placeOf(*change.after);
}

template <class E>
void addPlaces(QSet<domain::Place>& places, const QList<E>& rows, const QSet<QUuid>& changed)
{
    for (const E& row : rows) {
        const auto place = changed.contains(row.id.uuid()) ? std::nullopt : domain::placeOf(domain::AnyRecord(row));
        if (place) {
            places.insert(*place);
        }
    }
}

/// The places of rows that are not changed, or not in that.
QSet<domain::Place> placesKept(const Company& company, const domain::ChangeSet& taken)
{
    QSet<domain::Place> places;
    QSet<QUuid> changed;
    for (const domain::Change& change : taken.changes()) {
        changed.insert(domain::uuidOf(*change.after));
        if (const auto place = domain::placeOf(*change.after); place && staysInPlace(change)) {
            places.insert(*place);
        }
    }
    addPlaces(places, company.data.measures, changed);
    addPlaces(places, company.data.followUps, changed);
    addPlaces(places, company.data.observations, changed);
    addPlaces(places, company.frozen, changed);
    return places;
}

/// Whether a row that is to have a place beside another is the one to give way.
bool givesWay(const domain::Change& change, QSet<domain::Place>& kept)
{
    const auto place = domain::placeOf(*change.after);
    if (!place || staysInPlace(change)) {
        return false;
    }
    const bool isKept = kept.contains(*place);
    kept.insert(*place); // by this row, the first
    return isKept;
}

/// One round: a row that is refused stays as it is in the file, where it may be in another's way. False when none was.
bool refuseAmongOthers(ImportPlan& plan, const Company& company)
{
    domain::ChangeSet taken;
    QList<qsizetype> rows;
    for (qsizetype at = 0; at < company.changes.size(); ++at) {
        if (isTaken(plan.rows.at(at))) {
            taken.append(company.changes.changes().at(at));
            rows.append(at);
        }
    }
    const domain::SetRules rules(company.data, company.frozen, taken);
    QSet<domain::Place> kept = placesKept(company, taken);
    bool isAny = false;
    for (const qsizetype at : std::as_const(rows)) {
        const domain::Change& change = company.changes.changes().at(at);
        const auto problems = rules.problemsAmongOthers(*change.after);
        const auto problem = std::find_if(problems.cbegin(), problems.cend(), [&](const domain::Problem& each) {
            return each.kind != domain::ProblemKind::Duplicate || givesWay(change, kept);
        });
        if (problem != problems.cend()) {
            refuse(plan, plan.rows[at], refusal(*change.after, *problem, company.places.value(plan.rows.at(at).id)));
            isAny = true;
        }
    }
    return isAny;
}

} // namespace

void refuse(ImportPlan& plan, ImportedRow& row, ImportRemark remark)
{
    row.state = RowState::Refused;
    row.remarks.append(plan.remarks.size());
    plan.remarks.append(std::move(remark));
}

ImportRemark refusal(const domain::AnyRecord& record, const domain::Problem& problem, int place)
{
    return {RemarkKind::RowRefused, {}, place, domain::fieldName(problem.field), fieldText(record, problem.field),
        problem.field, problem.kind};
}

void refuseConflicts(ImportPlan& plan, const Company& company)
{
    do {
        refuseOrphans(plan, company);
    } while (refuseAmongOthers(plan, company));
}

} // namespace samordna::exchange
