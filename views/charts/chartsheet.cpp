#include "views/charts/chartsheet.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/chartmask.h"
#include "models/workspace/workspace.h"

#include "views/charts/figuretable.h"
#include "views/widgets/tablecopy.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::ChartSheet)
};

reports::Table tableOf(const progress::Chart& chart)
{
    const FigureTable figures = figureTable(chart);
    reports::Table table;
    for (int column = 0; column < figures.headings.size(); ++column) {
        const bool isFigure = column > 0 && column <= figures.figures;
        table.columns.append(
            {figures.headings[column], isFigure ? reports::Align::Right : reports::Align::Left, column == 0 ? 1 : 0});
    }
    for (const QStringList& row : figures.rows) {
        QList<reports::TableCell> cells;
        for (const QString& cell : row) {
            cells.append({cell, {}, {}});
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace

ChartSource sourceIn(const workspace::Workspace& workspace, const domain::Period& period)
{
    const domain::County& county = workspace.data().county;
    const auto fingerprint = workspace.reader().fingerprint();
    return {domain::inLanguage(county.board, county.boardEn), county.caseNumber, period,
        workspace.clock().now().toLocalTime(), fingerprint ? QString::fromLatin1(fingerprint->left(8)) : QString(),
        county.maskLimit};
}

ChartSheet::ChartSheet(progress::Chart chart, ChartSource source)
    : m_chart(std::move(chart))
    , m_source(std::move(source))
{
}

ChartSheet sheetOf(const progress::Chart& chart, const ChartSource& source)
{
    return {progress::maskedFor(chart, source.maskLimit), source};
}

QString ChartSheet::sourceLine() const
{
    if (m_source.period.isNull()) {
        return {};
    }
    const QDate asOf = m_source.period.asOf(m_source.asOf.date());
    return Texts::tr("Source: %1 · %2 · as of %3")
        .arg(m_source.board, domain::term(m_source.period), domain::dateText(asOf));
}

reports::Report ChartSheet::picture() const
{
    reports::Report report;
    report.title = m_chart.title;
    report.subtitle = m_chart.unit;
    report.board = m_source.board;
    report.caseNumber = m_source.caseNumber;
    report.asOf = m_source.asOf;
    report.fingerprint = m_source.fingerprint;
    report.language = QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
    progress::Chart drawn = m_chart;
    // They stand above as the title of the page.
    drawn.title.clear();
    drawn.unit.clear();
    report.blocks.append(reports::ChartBlock{drawn, true});
    if (const QString line = sourceLine(); !line.isEmpty()) {
        report.blocks.append(reports::Paragraph{line, true});
    }
    return report;
}

reports::Report ChartSheet::page() const
{
    reports::Report report = picture();
    // A matrix has its numbers in its cells already.
    if (!m_chart.isEmpty() && m_chart.kind != progress::ChartKind::Matrix) {
        report.blocks.append(reports::Heading{Texts::tr("The figures"), 2});
        report.blocks.append(tableOf(m_chart));
    }
    return report;
}

std::unique_ptr<QMimeData> copiedFigures(const ChartSheet& sheet, const QList<int>& rows)
{
    const FigureTable figures = figureTable(sheet.chart());
    CopiedTable table{figures.headings, {}};
    for (int row = 0; row < figures.rows.size(); ++row) {
        if (rows.isEmpty() || rows.contains(row)) {
            table.rows.append(figures.rows[row]);
        }
    }
    return copiedCells(table);
}

} // namespace samordna::views
