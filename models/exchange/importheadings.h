#pragma once

#include "models/exchange/importtable.h"

namespace samordna::exchange {

/// Two headings or words are the same without regard to case, white space and a full stop or colon at the end.
[[nodiscard]] QString normalisedHeading(const QString& text);

/// What resources/import/headings.json and the fields' own names say of headings, by normalisedHeading(). Read once.
[[nodiscard]] const QHash<QString, ImportField>& knownHeadings(ImportKind kind);

/// Whether \a heading is in that list of those which only our own exported workbook has ("figures", "progress").
[[nodiscard]] bool isOwnHeading(const char* list, const QString& heading);
/// Whether our own workbook writes that field as a figure, beside what a person has written.
[[nodiscard]] bool isComputedField(const QString& field);

} // namespace samordna::exchange
