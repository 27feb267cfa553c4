#pragma once

#include "views/charts/chartlayout.h"
#include "views/printing/chartwriter.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace samordna::views {

class ChartPlot;
class ChartTable;

/// A chart on the screen: heading, unit, plot, the sentence that says what it shows, and the same
/// figures as a table (Ctrl+T). What can be done with it stands in a menu: "⋯", the context menu and keys.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(const progress::Chart& chart);
    /// Where the figures come from, for what is copied and saved. Pictures and files are offered once it is set.
    void setSource(const ChartSource& source);
    void setSize(ChartSize size);
    /// What would be handed out now.
    [[nodiscard]] ChartSheet sheet() const;
    [[nodiscard]] ChartPlot* plot() const { return m_plot; }
    [[nodiscard]] bool isTableShown() const;
    [[nodiscard]] const progress::Chart& chart() const;
    /// The value the keyboard is at, in the plot or in the table: in words, and what it leads to.
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] QString currentKey() const;

Q_SIGNALS:
    void categoryActivated(const QString& key);
    /// The chart shall be saved; who listens asks where to.
    void saveRequested(samordna::views::ChartFormat format);
    /// "Why this figure?" was chosen in the context menu; the chart has the focus.
    void whyRequested();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void makeActions();
    void makeMenu();
    QAction* addToMenu(const QString& text, const QKeySequence& keys);
    void copyPicture() const;
    void showParts();
    void showTable(bool shown);

    QLabel* m_title;
    QLabel* m_unit;
    QLabel* m_sentence;
    ChartPlot* m_plot;
    ChartTable* m_table;
    QToolButton* m_toggle;
    QToolButton* m_more;
    QMenu* m_menu;
    QList<QAction*> m_handOut; ///< offered when the source is known
    ChartSource m_source;
    QAction* m_tableAction = nullptr;
    QAction* m_copyAction = nullptr;
};

} // namespace samordna::views
