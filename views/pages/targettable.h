#pragma once

#include "views/page.h"

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace samordna::views {

class CellDrafts;

/// An indicator's targets: from which period, and what. A cell is stored when it is left; what is refused stays in it.
class TargetTable final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetTable(const PageContext& context, QWidget* parent = nullptr);
    /// Another indicator: what was refused is gone.
    void show(const domain::IndicatorId& indicator, bool isReadOnly);
    /// False while something is refused.
    [[nodiscard]] bool commitEdits() const { return !m_isRefused; }

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void fill();
    void putBackStored();
    void add();
    void takeAway();
    void store(const QTableWidgetItem* item);
    bool apply(const domain::ChangeSet& changes, const QString& step);
    void refuse(const QString& sentence);
    /// True while something is refused: it has the focus then.
    bool leadToRefused();

    PageContext m_context;
    domain::IndicatorId m_indicator;
    bool m_isReadOnly = false;
    bool m_isRefused = false;
    int m_refusedRow = -1; ///< while something is
    QTableWidget* m_table;
    CellDrafts* m_cells; ///< a child of the table
    QLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace samordna::views
