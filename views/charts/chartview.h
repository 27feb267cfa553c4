#pragma once

#include "models/progress/chart.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace samordna::views {

class ChartPlot;
class ChartTable;

/// A chart on the screen: heading, unit, plot, the sentence that says what it shows, and the same
/// figures as a table (Ctrl+T).
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(const progress::Chart& chart);
    [[nodiscard]] ChartPlot* plot() const { return m_plot; }
    [[nodiscard]] bool isTableShown() const;

Q_SIGNALS:
    void categoryActivated(const QString& key);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void makeActions();
    void showTable(bool shown);

    QLabel* m_title;
    QLabel* m_unit;
    QLabel* m_sentence;
    ChartPlot* m_plot;
    ChartTable* m_table;
    QToolButton* m_toggle;
    QAction* m_tableAction = nullptr;
    QAction* m_copyAction = nullptr;
};

} // namespace samordna::views
