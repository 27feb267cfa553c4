#include "models/domain/putback.h"

#include "models/domain/rowjson.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

const QString kWithdrawn = u"withdrawn"_s;

template <class E>
const Field<E>* fieldNamed(const QString& name)
{
    for (const Field<E>& field : fieldsOf<E>()) {
        if (name == QLatin1String(field.name)) {
            return &field;
        }
    }
    return nullptr;
}

/// Whether all rows that \a value refers to are there and in force.
PutBack stateOfReferences(Entity entity, const QJsonValue& value, const RowNow& now)
{
    const QJsonArray ids = value.isArray() ? value.toArray() : value.isNull() ? QJsonArray() : QJsonArray{value};
    for (const QJsonValue& id : ids) {
        const auto row = now(entity, QUuid(id.toString()));
        if (!row) {
            return PutBack::ReferenceGone;
        }
        if (recordOf(*row).isWithdrawn()) {
            return PutBack::ReferenceWithdrawn;
        }
    }
    return PutBack::Possible;
}

/// Writes one value into \a row, or says why not.
template <class E>
PutBack write(E& row, const EarlierValue& value, const RowNow& now)
{
    if (value.field == kWithdrawn) {
        return setFieldValue(row, value.field, value.value) ? PutBack::Possible : PutBack::Unfit;
    }
    const Field<E>* field = fieldNamed<E>(value.field);
    if (!field) {
        return PutBack::Unfit;
    }
    if (row.isWithdrawn()) {
        return PutBack::RowWithdrawn;
    }
    const bool isReference = field->type == FieldType::Reference || field->type == FieldType::ReferenceList;
    const PutBack state = isReference ? stateOfReferences(field->refersTo, value.value, now) : PutBack::Possible;
    if (state != PutBack::Possible) {
        return state;
    }
    return field->set(row, value.value) ? PutBack::Possible : PutBack::Unfit;
}

struct Row
{
    AnyRecord before;
    AnyRecord after;
};

} // namespace

PutBackPlan planPutBack(const QList<EarlierValue>& values, const RowNow& now)
{
    PutBackPlan plan;
    QList<Row> rows; // few: those that somebody chose
    for (const EarlierValue& value : values) {
        auto at =
            std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return uuidOf(row.before) == value.id; });
        if (at == rows.end()) {
            const auto row = now(value.entity, value.id);
            if (!row) {
                return {PutBack::RowGone, {}};
            }
            at = rows.insert(rows.end(), {*row, *row});
        }
        const PutBack state = std::visit([&](auto& row) { return write(row, value, now); }, at->after);
        if (state != PutBack::Possible) {
            return {state, {}};
        }
        plan.state = PutBack::SameNow;
    }
    for (const Row& row : std::as_const(rows)) {
        if (row.before != row.after) {
            plan.changes.append({row.before, row.after});
            plan.state = PutBack::Possible;
        }
    }
    return plan;
}

} // namespace samordna::domain
