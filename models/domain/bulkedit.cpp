#include "models/domain/bulkedit.h"

#include <algorithm>
#include <array>

namespace samordna::domain {

namespace {

constexpr std::array kMeasureFields{"lead", "function", "start", "due", "continuous", "not_applicable", "draft",
    "weight", "tags", "goals", "target_groups", "exploitation"};
constexpr std::array kActivityFields{
    "kind", "organiser", "municipality", "place", "cancelled", "counties", "measures", "result"};

/// In the order they are asked for.
template <class E>
constexpr std::span<const char* const> namesOf()
{
    if constexpr (std::is_same_v<E, Measure>) {
        return kMeasureFields;
    } else {
        return kActivityFields;
    }
}

bool isList(FieldType type)
{
    return type == FieldType::ReferenceList || type == FieldType::CodeList || type == FieldType::TextList;
}

template <class E>
const Field<E>* fieldNamed(const QString& name)
{
    const auto known = std::any_of(
        namesOf<E>().begin(), namesOf<E>().end(), [&name](const char* field) { return name == QLatin1String(field); });
    const auto fields = fieldsOf<E>();
    const auto at = std::find_if(
        fields.begin(), fields.end(), [&name](const Field<E>& field) { return name == QLatin1String(field.name); });
    return known && at != fields.end() ? &*at : nullptr;
}

/// What \a field shall hold after \a edit; Undefined when the edit does not fit the field.
template <class E>
QJsonValue edited(const Field<E>& field, const QJsonValue& before, const BulkEdit& edit)
{
    const bool isOfList = edit.action == BulkAction::Add || edit.action == BulkAction::Remove;
    if (isOfList && (!isList(field.type) || !edit.value.isArray())) {
        return QJsonValue::Undefined;
    }
    QJsonArray list = before.toArray();
    switch (edit.action) {
    case BulkAction::Set: return edit.value;
    case BulkAction::Clear:
        return isList(field.type)           ? QJsonValue(QJsonArray())
            : field.type == FieldType::Text ? QJsonValue(QString())
                                            : QJsonValue();
    case BulkAction::Add:
        for (const QJsonValue& one : edit.value.toArray()) {
            if (!list.contains(one)) {
                list.append(one);
            }
        }
        return list;
    case BulkAction::Remove:
        for (qsizetype at = list.size(); at-- > 0;) {
            if (edit.value.toArray().contains(list.at(at))) {
                list.removeAt(at);
            }
        }
        return list;
    }
    return QJsonValue::Undefined;
}

template <class E>
void apply(E& row, const BulkEdit& edit)
{
    const Field<E>* field = fieldNamed<E>(edit.field);
    const QJsonValue value = field ? edited(*field, field->get(row), edit) : QJsonValue(QJsonValue::Undefined);
    if (!value.isUndefined()) {
        field->set(row, value);
    }
}

QString nameOf(const Measure& row)
{
    return row.number + u' ' + row.title;
}

QString nameOf(const Activity& row)
{
    return row.title;
}

void tidy(Measure& /*row*/, const Measure& /*before*/) { }

void tidy(Activity& row, const Activity& before)
{
    if (row.organiser != before.organiser) {
        row.organisations.removeAll(row.organiser);
    }
}

} // namespace

template <class E>
QList<BulkField> bulkFields(const QList<E>& rows)
{
    QList<BulkField> found;
    for (const char* name : namesOf<E>()) {
        const Field<E>& field = *fieldNamed<E>(QString::fromLatin1(name));
        BulkField one{QString::fromLatin1(name), field.type, isList(field.type), false, false, {}};
        one.canClear = !one.isList && (!field.required || field.type == FieldType::Text);
        one.value = rows.isEmpty() ? QJsonValue() : field.get(rows.constFirst());
        one.differs =
            std::any_of(rows.cbegin(), rows.cend(), [&](const E& row) { return field.get(row) != one.value; });
        if (one.differs) {
            one.value = QJsonValue();
        }
        found.append(one);
    }
    return found;
}

template <class E>
BulkPlan bulkEdit(const QList<E>& rows, const QList<BulkEdit>& edits)
{
    BulkPlan plan;
    QSet<QString> touched;
    for (const E& before : rows) {
        E after = before;
        for (const BulkEdit& edit : edits) {
            apply(after, edit);
        }
        if (after == before) {
            continue;
        }
        tidy(after, before);
        for (const BulkEdit& edit : edits) {
            const Field<E>* field = fieldNamed<E>(edit.field);
            if (field && field->get(after) != field->get(before)) {
                touched.insert(edit.field);
            }
        }
        const QList<Problem> problems = domain::problems(AnyRecord(after));
        if (!problems.isEmpty()) {
            plan.refused.append({before.id.uuid(), nameOf(before), problems.constFirst()});
        }
        ++plan.rows;
        plan.changes.change(before, after);
    }
    for (const char* name : namesOf<E>()) {
        if (touched.contains(QString::fromLatin1(name))) {
            plan.fields.append(QString::fromLatin1(name));
        }
    }
    if (!plan.refused.isEmpty()) {
        plan.changes = {};
    }
    return plan;
}

template QList<BulkField> bulkFields(const QList<Measure>& rows);
template QList<BulkField> bulkFields(const QList<Activity>& rows);
template BulkPlan bulkEdit(const QList<Measure>& rows, const QList<BulkEdit>& edits);
template BulkPlan bulkEdit(const QList<Activity>& rows, const QList<BulkEdit>& edits);

} // namespace samordna::domain
