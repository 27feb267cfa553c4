#pragma once

#include "views/charts/chartsheet.h"

#include <QTableView>

class QStandardItemModel;

namespace samordna::views {

/// A chart's figures as a table: the same numbers, one row per category. Copies as text with tabs
/// and as HTML.
class ChartTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTable(QWidget* parent = nullptr);

    void setChart(const progress::Chart& chart);
    void setSource(const ChartSource& source) { m_source = source; }
    /// Puts the rows of the chosen cells, or all when at most one is chosen, on the clipboard with their
    /// headings.
    void copy() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QStandardItemModel* m_model;
    progress::Chart m_chart;
    ChartSource m_source;
};

} // namespace samordna::views
