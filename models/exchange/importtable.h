#pragma once

#include "models/exchange/import.h"
#include "models/exchange/sheet.h"

#include <QHash>

namespace samordna::exchange {

/// Which column of a sheet holds which field of which entity ("measure", "follow_up", "activity", "observation").
struct ImportColumn
{
    int index = 0;
    QString heading; ///< as it stands in the file
    QString entity;
    QString field;
};

/// A sheet whose heading row was found: titles above it and notes beside it do not matter.
struct ImportTable
{
    ImportKind kind = ImportKind::Measures;
    const Sheet* sheet = nullptr; ///< borrowed
    int firstRow = 0; ///< index of the first row below the headings
    QList<ImportColumn> columns;
    QList<ImportColumn> unknown; ///< columns with a heading that is not known
};

/// The table in \a sheet, in Swedish or English headings; nothing when no row looks like headings.
[[nodiscard]] std::optional<ImportTable> recognise(const Sheet& sheet, std::optional<ImportKind> kind);

/// The code that a word stands for in an enumeration of resources/import/headings.json; empty when it is not known.
[[nodiscard]] QString codeForWord(const QString& enumeration, const QString& word);

} // namespace samordna::exchange
