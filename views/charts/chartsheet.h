#pragma once

#include "models/base/result.h"
#include "models/domain/period.h"
#include "models/domain/plan.h"
#include "models/reports/report.h"

#include <QImage>

#include <memory>

class QMimeData;

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

/// Where a chart's figures come from; stands under it when it leaves the program.
struct ChartSource
{
    QString board; ///< the county administrative board
    QString caseNumber; ///< may be empty
    domain::Period period; ///< null: no source line
    QDateTime asOf; ///< local
    QString fingerprint; ///< first eight characters of the file's newest hash
    int maskLimit = domain::kDefaultMaskLimit; ///< the file's; counts of persons below it are masked, 0: none are

    friend bool operator==(const ChartSource&, const ChartSource&) = default;
};

/// The source of a chart of \a period in the open file, as it is now.
[[nodiscard]] ChartSource sourceIn(const workspace::Workspace& workspace, const domain::Period& period);

/// A chart as it leaves the program, by copying, saving or printing. Made by sheetOf() only, which is the one place
/// where a chart's figures are handed out: what may not be shown outside is kept back there.
class ChartSheet
{
public:
    [[nodiscard]] const progress::Chart& chart() const { return m_chart; }
    /// "Source: Länsstyrelsen i Exempellän · 2026, tertial 3 · as of 2026-11-24"; empty without a source.
    [[nodiscard]] QString sourceLine() const;
    /// On an A4 page, with the figures as a table below the chart, unless it shows all of them itself.
    [[nodiscard]] reports::Report page() const;
    /// Without the table, for a picture.
    [[nodiscard]] reports::Report picture() const;

private:
    friend ChartSheet sheetOf(const progress::Chart& chart, const ChartSource& source);
    ChartSheet(progress::Chart chart, ChartSource source);

    progress::Chart m_chart;
    ChartSource m_source;
};

[[nodiscard]] ChartSheet sheetOf(const progress::Chart& chart, const ChartSource& source);

/// The figures as text with tabs and as HTML, for cells. \a rows: those of figureTable() to take; empty: all.
[[nodiscard]] std::unique_ptr<QMimeData> copiedFigures(const ChartSheet& sheet, const QList<int>& rows = {});

} // namespace samordna::views
