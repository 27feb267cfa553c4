#pragma once

#include "models/domain/fields.h"
#include "models/storage/connection.h"

#include <span>

namespace samordna::storage {

/// What is found of one kind of row, as SQL over its table under the name `t`. The titles and texts are those of
/// resources/migrations/0003_search.sql.
struct RecordKind
{
    domain::Entity entity;
    int number; ///< its place in record_text's rowid: key * 32 + number; 0: in activity_text instead
    const char* title; ///< empty text where a row has none of its own and goes by its owner's
    const char* text;
    const char* owner; ///< the column of the row it is shown with; null where it stands by itself
    domain::Entity ownedBy;
    const char* ownerTitle; ///< over the owner's table under the name `o`
    const char* day; ///< when it was, is due …; null where there is none
    const char* period; ///< its code; null where there is none
};

/// How many numbers a key has room for in a rowid.
inline constexpr int kRecordNumbers = 32;

/// Every kind that is found, in the order in which hits are given.
[[nodiscard]] std::span<const RecordKind> recordKinds();
/// The one of \a entity; null when its rows are not found.
[[nodiscard]] const RecordKind* recordKindOf(domain::Entity entity);

/// Adds or removes the words of the row with the id that is bound.
[[nodiscard]] QString addRecordTextSql(const RecordKind& kind);
[[nodiscard]] QString removeRecordTextSql(const RecordKind& kind);

/// Writes all words anew from the rows.
base::Result<void> reindexRecords(const Connection& connection);

/// Rows whose words are not those that are kept, in words for `check`.
base::Result<QStringList> misindexed(const Connection& connection);

} // namespace samordna::storage
