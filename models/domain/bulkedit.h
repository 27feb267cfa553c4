#pragma once

#include "models/domain/changes.h"
#include "models/domain/rules.h"

namespace samordna::domain {

/// What is done to one field of many rows at once.
enum class BulkAction {
    Set, ///< every row gets the value
    Clear, ///< every row loses its value
    Add, ///< to a list, what it does not hold yet
    Remove ///< from a list, what it holds
};

struct BulkEdit
{
    QString field; ///< one of bulkFields()
    BulkAction action = BulkAction::Set;
    QJsonValue value; ///< as Field gives it; an array for Add and Remove; unused for Clear
};

/// A field that can be changed in many rows at once, and what it holds in them.
struct BulkField
{
    QString name; ///< in fieldsOf()
    FieldType type = FieldType::Text;
    bool isList = false; ///< Add and Remove; else Set
    bool canClear = false; ///< a value that must be there cannot be cleared
    bool differs = false; ///< the rows hold different values
    QJsonValue value; ///< what all rows hold; null when they differ
};

/// One row that the rules refuse, with the first reason.
struct BulkRefusal
{
    QUuid row;
    QString name; ///< "1.2 Title", or an activity's title
    Problem problem;
};

struct BulkPlan
{
    ChangeSet changes; ///< empty when any row is refused: all or nothing
    int rows = 0; ///< that differ afterwards
    QStringList fields; ///< that differ afterwards in some row, in the order of bulkFields()
    QList<BulkRefusal> refused; ///< in the order of the rows
};

/// The fields that can be changed in \a rows at once, in the order they are asked for. E is Measure or Activity.
template <class E>
[[nodiscard]] QList<BulkField> bulkFields(const QList<E>& rows);

/// What \a edits make of \a rows. A row that already holds the values is left out; a list holds nothing twice; an
/// edit of a field that is not one of bulkFields(), or whose value does not fit it, does nothing. An organiser is not
/// repeated among those who took part.
template <class E>
[[nodiscard]] BulkPlan bulkEdit(const QList<E>& rows, const QList<BulkEdit>& edits);

extern template QList<BulkField> bulkFields(const QList<Measure>& rows);
extern template QList<BulkField> bulkFields(const QList<Activity>& rows);
extern template BulkPlan bulkEdit(const QList<Measure>& rows, const QList<BulkEdit>& edits);
extern template BulkPlan bulkEdit(const QList<Activity>& rows, const QList<BulkEdit>& edits);

} // namespace samordna::domain
