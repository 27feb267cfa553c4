#include "models/exchange/importtable.h"

#include "models/exchange/importheadings.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr int kRowsSearched = 30; ///< titles and notes may stand above the headings
constexpr int kRowsLookedAt = 200; ///< below the headings, for columns without one

bool hasOwn(const char* list, const ImportTable& table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(),
        [&](const ImportColumn& column) { return isOwnHeading(list, column.heading); });
}

bool holdsField(const ImportTable& table, const QString& field)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(),
        [&](const ImportColumn& column) { return column.use == ColumnUse::Field && column.field == field; });
}

/// The columns with a heading, and those without one that hold something.
QList<ImportColumn> columnsOf(const Sheet& sheet, int headingRow)
{
    const Row headings = sheet.rows.value(headingRow);
    qsizetype width = headings.size();
    QSet<qsizetype> filled;
    const auto last = std::min<qsizetype>(sheet.rows.size(), headingRow + 1 + kRowsLookedAt);
    for (qsizetype row = headingRow + 1; row < last; ++row) {
        const Row& cells = sheet.rows.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (!cells.at(column).isEmpty()) {
                filled.insert(column);
                width = std::max(width, column + 1);
            }
        }
    }
    QList<ImportColumn> columns;
    for (qsizetype column = 0; column < width; ++column) {
        const QString heading = headings.value(column).text().simplified();
        if (!heading.isEmpty() || filled.contains(column)) {
            columns.append({static_cast<int>(column), heading});
        }
    }
    return columns;
}

void use(ImportTable& table, ImportColumn& column, const ImportField& field)
{
    const bool isTaken = std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const ImportColumn& other) {
        return other.use == ColumnUse::Field && other.entity == field.entity && other.field == field.field;
    });
    if (isTaken && !field.isList) {
        column.use = ColumnUse::Repeated;
        return;
    }
    column.use = ColumnUse::Field;
    column.entity = field.entity;
    column.field = field.field;
}

/// What was matched by hand goes before what is known.
void useLearned(ImportTable& table, const LearnedHeadings& learned)
{
    const QList<ImportField> fields = importFields(table.kind);
    for (ImportColumn& column : table.columns) {
        const auto match = learned.constFind(learnedKey(table.kind, column.heading));
        if (column.heading.isEmpty() || match == learned.cend()) {
            continue;
        }
        column.use = ColumnUse::LeftOut;
        for (const ImportField& field : fields) {
            if (*match == QString(field.entity + u'.' + field.field)) {
                use(table, column, field);
            }
        }
    }
}

/// Recognition asks more than reading: a list with a heading "Name" may be of anything.
bool looksLike(const ImportTable& table)
{
    const bool isOrganisations = table.kind != ImportKind::Organisations || holdsField(table, u"kind"_s)
        || holdsField(table, u"mailbox"_s) || holdsField(table, u"aliases"_s);
    return isOrganisations && missingFields(table).isEmpty();
}

qsizetype matched(const ImportTable& table)
{
    return std::count_if(table.columns.cbegin(), table.columns.cend(),
        [](const ImportColumn& column) { return column.use == ColumnUse::Field; });
}

/// The first row with several cells, as headings usually are.
int likelyHeadings(const Sheet& sheet)
{
    const auto last = std::min<qsizetype>(kRowsSearched, sheet.rows.size());
    for (qsizetype row = 0; row < last; ++row) {
        const Row& cells = sheet.rows.at(row);
        if (std::count_if(cells.cbegin(), cells.cend(), [](const Cell& cell) { return !cell.isEmpty(); }) > 1) {
            return static_cast<int>(row);
        }
    }
    return 0;
}

} // namespace

ImportTable tableAt(const Sheet& sheet, int headingRow, ImportKind kind, const LearnedHeadings& learned)
{
    ImportTable table{true, kind, headingRow, ImportKey::Usual, columnsOf(sheet, headingRow)};
    useLearned(table, learned);
    const QHash<QString, ImportField>& headings = knownHeadings(kind);
    for (ImportColumn& column : table.columns) {
        const auto known = headings.constFind(normalisedHeading(column.heading));
        if (column.use == ColumnUse::Unknown && known != headings.cend()) {
            use(table, column, *known);
        }
    }
    if (hasOwn("progress", table)) {
        for (ImportColumn& column : table.columns) {
            const bool isFigure = isOwnHeading("progress", column.heading)
                || (column.use == ColumnUse::Field && column.entity == u"follow_up" && isComputedField(column.field));
            column = isFigure ? ImportColumn{column.index, column.heading, ColumnUse::Computed} : column;
        }
    }
    return table;
}

std::optional<ImportTable> recognise(const Sheet& sheet, std::optional<ImportKind> kind, const LearnedHeadings& learned)
{
    std::optional<ImportTable> best;
    for (const ImportKind candidate :
        {ImportKind::Measures, ImportKind::Activities, ImportKind::Observations, ImportKind::Organisations}) {
        if (kind && *kind != candidate) {
            continue;
        }
        for (int row = 0; row < std::min<qsizetype>(kRowsSearched, sheet.rows.size()); ++row) {
            ImportTable table = tableAt(sheet, row, candidate, learned);
            if (looksLike(table) && !hasOwn("figures", table) && (!best || matched(table) > matched(*best))) {
                best = std::move(table);
            }
        }
    }
    return best;
}

QList<ImportTable> tablesOf(const QList<Sheet>& sheets, std::optional<ImportKind> kind, const LearnedHeadings& learned)
{
    QList<ImportTable> tables;
    for (const Sheet& sheet : sheets) {
        auto table = recognise(sheet, kind, learned);
        if (!table) {
            table = tableAt(sheet, likelyHeadings(sheet), kind.value_or(ImportKind::Activities), learned);
            table->isRead = sheets.size() == 1;
        }
        tables.append(*std::move(table));
    }
    return tables;
}

QList<QStringList> missingFields(const ImportTable& table)
{
    QList<QStringList> needed;
    switch (table.kind) {
    case ImportKind::Measures: needed = {{u"title"_s}, {u"number"_s, u"area"_s}}; break;
    case ImportKind::Activities: needed = {{u"title"_s}, {u"start"_s}}; break;
    case ImportKind::Observations: needed = {{u"indicator"_s}, {u"period"_s}, {u"value"_s}}; break;
    case ImportKind::Organisations: needed = {{u"name"_s}}; break;
    }
    needed.removeIf([&](const QStringList& fields) {
        return std::any_of(
            fields.cbegin(), fields.cend(), [&](const QString& field) { return holdsField(table, field); });
    });
    return needed;
}

QList<ImportKey> importKeys(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Measures: return {ImportKey::Usual, ImportKey::Title};
    case ImportKind::Activities:
        return {ImportKey::Usual, ImportKey::DayTitleKind, ImportKey::DayTitleTime, ImportKey::DayTitlePlace};
    case ImportKind::Observations:
    case ImportKind::Organisations: break;
    }
    return {ImportKey::Usual};
}

void matchColumn(ImportTable& table, int index, const std::optional<ImportField>& field)
{
    for (ImportColumn& column : table.columns) {
        const bool hasIt =
            field && column.use == ColumnUse::Field && column.entity == field->entity && column.field == field->field;
        if (column.index == index) {
            column = {index, column.heading, field ? ColumnUse::Field : ColumnUse::LeftOut,
                field ? field->entity : QString(), field ? field->field : QString()};
        } else if (hasIt && !field->isList) {
            column = {column.index, column.heading, ColumnUse::LeftOut};
        }
    }
}

int rowsBelow(const Sheet& sheet, int headingRow)
{
    const auto from = std::min<qsizetype>(headingRow + 1, sheet.rows.size());
    return static_cast<int>(
        std::count_if(sheet.rows.cbegin() + from, sheet.rows.cend(), [](const Row& row) { return !isBlank(row); }));
}

bool isBlank(const Row& row)
{
    return std::all_of(row.cbegin(), row.cend(), [](const Cell& cell) { return cell.text().trimmed().isEmpty(); });
}

} // namespace samordna::exchange
