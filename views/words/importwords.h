#pragma once

#include "models/exchange/import.h"

#include <QString>

namespace samordna::exchange {
struct ImportSource;
}

namespace samordna::views {

/// A remark as a sentence, with the sheet's own headings and words.
[[nodiscard]] QString remarkText(const exchange::ImportRemark& remark);
/// Why a row is refused, to stand after "refused:"; empty for a remark that refuses nothing.
[[nodiscard]] QString refusalText(const exchange::ImportRemark& remark);
/// "Åtgärder, row 12"; empty for what concerns no row.
[[nodiscard]] QString placeText(const exchange::ImportRemark& remark);
/// What a remark is about, and the sentence: "Åtgärder, row 12, När: …".
[[nodiscard]] QString remarkLine(const exchange::ImportRemark& remark);
/// All of them, in order; the masked counts of a column are one line, where the first of them stands.
[[nodiscard]] QStringList remarkLines(const QList<exchange::ImportRemark>& remarks);

[[nodiscard]] QString stateName(exchange::RowState state);
[[nodiscard]] QString importKindName(exchange::ImportKind kind);
/// "Same number and title, else same number".
[[nodiscard]] QString importKeyName(exchange::ImportKind kind, exchange::ImportKey key);
/// What a column can be read into: "Due date", "Follow-up: Result".
[[nodiscard]] QString importFieldName(const QString& entity, const QString& field);
/// "measure" as a person says it: "Measure".
[[nodiscard]] QString entityWord(const QString& entity);
/// "Due date: 2026-12-31 → 2027-03-01".
[[nodiscard]] QString valueText(const exchange::ImportedValue& value);

/// Everything an import did, as text to keep: the counts, then each row with what was new, changed, refused and why.
[[nodiscard]] QString importLog(const exchange::ImportPlan& plan, const QString& source, const QDateTime& at);

} // namespace samordna::views
