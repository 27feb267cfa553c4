#pragma once

#include "models/exchange/importsource.h"
#include "models/exchange/importtable.h"

namespace samordna::exchange {

/// What the clipboard holds, and the table that it is pasted into.
struct PastedCells
{
    /// Rows that are pasted at most: more belong in a file.
    static constexpr int kMostRows = 20'000;
    static constexpr qsizetype kMostLetters = 16 * 1024 * 1024;

    QString text; ///< empty when there is none
    QString html; ///< empty when there is none
    ImportKind kind = ImportKind::Measures;
    QStringList headings; ///< of the columns that the table shows, in that order: what cells without headings are

    /// False for what pastedSource() is sure to refuse, told at once.
    [[nodiscard]] bool mayBeRows() const;
};

/// The cells as a source with one sheet, without the apostrophes that keep a text from being a formula: the
/// tab-separated text where all its rows have as many cells, since it is exact; else the HTML, whose cells hold
/// paragraphs; else the text as it stands. Two columns at least. Unreadable with "clipboard" when there are no such
/// rows. TooLarge: "pasted" with kMostRows, "bytes", "columns" or "cells".
[[nodiscard]] base::Result<ImportSource> pastedSource(const PastedCells& cells);

/// What is read of them: by a row of headings where one is recognised; else the columns are those of the table, where
/// there are as many and the first row fits them; else each is to be matched. Of measures a row with a single cell,
/// as a group's name is copied, is left out at first.
[[nodiscard]] ImportTable pastedTable(
    const Sheet& sheet, const PastedCells& cells, const LearnedHeadings& learned = {});

/// The columns one after the other as \a headings say, without a row of headings of their own.
[[nodiscard]] ImportTable tableInOrder(
    const Sheet& sheet, ImportKind kind, const QStringList& headings, const LearnedHeadings& learned = {});

} // namespace samordna::exchange
