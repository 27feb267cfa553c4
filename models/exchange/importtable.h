#pragma once

#include "models/exchange/sheet.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace samordna::exchange {

enum class ImportKind { Measures, Activities, Observations, Organisations };

/// By what a row is known to be one that the file has, so that it is updated and not doubled.
enum class ImportKey {
    Usual, ///< number and title, else the number; day and title; indicator, period and group; name or another name
    Title, ///< of measures: the number may change
    DayTitleKind, ///< of activities, as the next two
    DayTitleTime,
    DayTitlePlace,
};

enum class ColumnUse {
    Field, ///< read into a field
    Unknown, ///< its heading is not known
    Repeated, ///< its heading is known, but another column has the field
    Computed, ///< ours, of an exported workbook, that the program works out itself
    LeftOut, ///< by choice
};

/// A field that a column can be read into: of which entity ("measure", "follow_up", "activity" …) and its name.
struct ImportField
{
    QString entity;
    QString field;
    bool isList = false; ///< several columns may be read into it

    friend bool operator==(const ImportField&, const ImportField&) = default;
};

struct ImportColumn
{
    int index = 0;
    QString heading; ///< as it stands in the file
    ColumnUse use = ColumnUse::Unknown;
    QString entity = {}; ///< of ColumnUse::Field
    QString field = {};

    friend bool operator==(const ImportColumn&, const ImportColumn&) = default;
};

/// The heading row of a sheet that has none.
inline constexpr int kNoHeadings = -1;

/// What is read of a sheet, and how.
struct ImportTable
{
    bool isRead = false;
    ImportKind kind = ImportKind::Measures;
    int headingRow = 0; ///< index; titles above it do not matter; or kNoHeadings
    ImportKey key = ImportKey::Usual;
    QList<ImportColumn> columns; ///< all with a heading or, where there is none, something below it
    QSet<int> leftOut = {}; ///< rows, as the spreadsheet counts, that are not to be imported

    friend bool operator==(const ImportTable&, const ImportTable&) = default;
};

/// What headings were matched with by hand: by learnedKey(), "measure.title" or nothing for a column left out.
using LearnedHeadings = QHash<QString, QString>;
[[nodiscard]] QString learnedKey(ImportKind kind, const QString& heading);

/// The table in \a sheet, in Swedish, English or learned headings; nothing when no row looks like headings, or the
/// sheet is one of figures that the program itself exported.
[[nodiscard]] std::optional<ImportTable> recognise(
    const Sheet& sheet, std::optional<ImportKind> kind, const LearnedHeadings& learned = {});

/// \a sheet with its headings in that row (an index; rows beyond the last are empty), whatever they are; with
/// kNoHeadings all columns are without one, to be matched by hand.
[[nodiscard]] ImportTable tableAt(
    const Sheet& sheet, int headingRow, ImportKind kind, const LearnedHeadings& learned = {});

/// One for each of \a sheets: those that are recognised are read, the others are not, unless there is one only.
[[nodiscard]] QList<ImportTable> tablesOf(
    const QList<Sheet>& sheets, std::optional<ImportKind> kind, const LearnedHeadings& learned = {});

/// The fields without which a row of the kind says nothing and that no column has, as alternatives: number or area.
[[nodiscard]] QList<QStringList> missingFields(const ImportTable& table);

/// What columns of the kind can be read into, in the order they are shown.
[[nodiscard]] QList<ImportField> importFields(ImportKind kind);
[[nodiscard]] QList<ImportKey> importKeys(ImportKind kind);

/// Reads the column at \a index (of the sheet) into \a field, or leaves it out; a field that is no list leaves the
/// column that had it.
void matchColumn(ImportTable& table, int index, const std::optional<ImportField>& field);

/// How many rows below the headings hold anything.
[[nodiscard]] int rowsBelow(const Sheet& sheet, int headingRow);
[[nodiscard]] bool isBlank(const Row& row);

/// The code that a word stands for in an enumeration of resources/import/headings.json; empty when it is not known.
[[nodiscard]] QString codeForWord(const QString& enumeration, const QString& word);

} // namespace samordna::exchange
