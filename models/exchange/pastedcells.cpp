#include "models/exchange/pastedcells.h"

#include "models/exchange/formulaguard.h"
#include "models/exchange/htmltable.h"
#include "models/exchange/textparse.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

SheetLimits limits()
{
    SheetLimits most;
    most.rows = PastedCells::kMostRows + 1; // with headings
    return most;
}

bool hasRowsInHtml(const QString& html)
{
    return html.contains(u"<table"_s, Qt::CaseInsensitive);
}

/// Tabs and line ends alone, where a quotation mark is nothing but a letter.
QList<Row> plainRows(const QString& text)
{
    QList<Row> rows;
    const QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    for (const QString& line : lines) {
        Row row;
        for (const QString& cell : line.split(u'\t')) {
            row.append(cell.isEmpty() ? Cell() : Cell(cell));
        }
        rows.append(row);
    }
    return rows;
}

base::Result<QList<Row>> tabbedRows(const QString& text)
{
    if (!text.contains(u'\t') || text.contains(QChar(u'\0'))) {
        return QList<Row>();
    }
    const auto sheet = readCsv(text.toUtf8(), {u'\t', limits(), CsvEncoding::Utf8});
    if (!sheet && sheet.error().kind == base::ErrorKind::Unreadable) {
        return plainRows(text); // a quotation mark that is not closed
    }
    return sheet ? base::Result(sheet->rows) : base::Result<QList<Row>>(sheet.error());
}

qsizetype widthOf(const QList<Row>& rows)
{
    qsizetype width = 0;
    for (const Row& row : rows) {
        width = std::max(width, row.size());
    }
    return width;
}

bool areEven(const QList<Row>& rows)
{
    return std::all_of(rows.cbegin(), rows.cend(), [&](const Row& row) { return row.size() == rows.first().size(); });
}

base::Result<QList<Row>> rowsOf(const PastedCells& cells)
{
    const auto tabbed = tabbedRows(cells.text);
    if (!tabbed || (areEven(*tabbed) && widthOf(*tabbed) > 1)) {
        return tabbed;
    }
    if (cells.html.size() <= PastedCells::kMostLetters) {
        const auto html = readHtmlTable(cells.html, limits());
        if (!html || widthOf(*html) > 1) {
            return html;
        }
    }
    return tabbed;
}

/// What was copied here comes back as it is kept, also by way of a spreadsheet.
void dropGuards(QList<Row>& rows)
{
    for (Row& row : rows) {
        for (Cell& cell : row) {
            if (!cell.isEmpty()) { // a text: whatever is pasted is
                QString text = cell.text();
                dropGuard(text);
                cell = Cell(text);
            }
        }
    }
}

base::Error inWordsOfPasting(const base::Error& error)
{
    const bool isRows = error.kind == base::ErrorKind::TooLarge && error.arguments.value(0) == u"rows";
    return isRows ? base::Error{error.kind, {u"pasted"_s, QString::number(PastedCells::kMostRows)}, error.detail}
                  : error;
}

/// Whether the first row could be one of the table, taken in its order.
bool fits(const Sheet& sheet, const ImportTable& table, qsizetype headings)
{
    if (widthOf(sheet.rows) != headings || !missingFields(table).isEmpty()) {
        return false;
    }
    const auto first = std::find_if_not(sheet.rows.cbegin(), sheet.rows.cend(), isBlank);
    for (const ImportColumn& column : table.columns) {
        const QString text = first->value(column.index).text().simplified();
        const bool isTitle = column.use == ColumnUse::Field && column.field == u"title";
        const bool isDay = column.use == ColumnUse::Field && column.entity == u"activity" && column.field == u"start";
        if ((isTitle && text.isEmpty()) || (isDay && !parseTime(text, 2000) && !parseDayAndTime(text))) {
            return false;
        }
    }
    return true;
}

void leaveGroupsOut(ImportTable& table, const Sheet& sheet)
{
    for (qsizetype index = table.headingRow + 1; index < sheet.rows.size(); ++index) {
        const Row& row = sheet.rows.at(index);
        const auto filled = std::count_if(row.cbegin(), row.cend(), [](const Cell& cell) { return !cell.isEmpty(); });
        if (filled == 1 && table.columns.size() > 2) {
            table.leftOut.insert(static_cast<int>(index) + 1);
        }
    }
}

} // namespace

bool PastedCells::mayBeRows() const
{
    return text.contains(u'\t') || hasRowsInHtml(html);
}

base::Result<ImportSource> pastedSource(const PastedCells& cells)
{
    const bool isTextTooLong = cells.text.contains(u'\t') && cells.text.size() > PastedCells::kMostLetters;
    const bool isHtmlTooLong = !cells.text.contains(u'\t') && cells.html.size() > PastedCells::kMostLetters;
    if (isTextTooLong || isHtmlTooLong) {
        return base::Error{
            base::ErrorKind::TooLarge, {u"bytes"_s, QString::number(PastedCells::kMostLetters)}, u"clipboard"_s};
    }
    auto rows = rowsOf(cells);
    if (!rows) {
        return inWordsOfPasting(rows.error());
    }
    while (!rows->isEmpty() && isBlank(rows->last())) {
        rows->removeLast();
    }
    if (widthOf(*rows) < 2) {
        return base::Error{base::ErrorKind::Unreadable, {u"clipboard"_s}, u"no rows of several cells"_s};
    }
    ImportSource source{ImportSource::Kind::Pasted, {}, {}, {}, {}};
    dropGuards(*rows);
    source.sheets.append({{}, *std::move(rows)});
    return source;
}

ImportTable pastedTable(const Sheet& sheet, const PastedCells& cells, const LearnedHeadings& learned)
{
    ImportTable table;
    if (const auto known = recognise(sheet, cells.kind, learned)) {
        table = *known;
    } else {
        table = tableInOrder(sheet, cells.kind, cells.headings, learned);
        if (!fits(sheet, table, cells.headings.size())) {
            table = tableAt(sheet, kNoHeadings, cells.kind, learned);
        }
    }
    if (cells.kind == ImportKind::Measures) {
        leaveGroupsOut(table, sheet);
    }
    return table;
}

ImportTable tableInOrder(
    const Sheet& sheet, ImportKind kind, const QStringList& headings, const LearnedHeadings& learned)
{
    Row row;
    for (const QString& heading : headings) {
        row.append(Cell(heading));
    }
    Sheet headed = sheet;
    headed.rows.prepend(row);
    ImportTable table = tableAt(headed, 0, kind, learned);
    table.headingRow = kNoHeadings;
    return table;
}

} // namespace samordna::exchange
