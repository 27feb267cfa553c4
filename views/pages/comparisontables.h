#pragma once

#include "models/progress/comparison.h"

#include <QSplitter>

class QStandardItemModel;
class QTableView;
class QTreeView;

namespace samordna::views {

class Navigator;

/// What differs between two views: key figures at the left, measures at the right with old and new. What was is struck
/// through, and said in words for those who do not see it.
class ComparisonTables final : public QSplitter
{
    Q_OBJECT

public:
    /// \a navigator is borrowed: it says what could not be copied.
    explicit ComparisonTables(Navigator& navigator, QWidget* parent = nullptr);

    /// \a copied is what leaves the program instead (progress::maskedComparison()).
    void setComparison(const progress::Comparison& comparison, const progress::Comparison& copied);
    /// Figures that are the same as they are shown are left out.
    void setOnlyChanged(bool isOnlyChanged);
    /// Both tables to the clipboard, as cells, under \a heading.
    void copy(const QStringList& heading) const;

Q_SIGNALS:
    /// Double-click or Enter on a measure or on something of it.
    void measureActivated(const samordna::domain::MeasureId& measure);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString leavingFigure(const QModelIndex& cell) const;
    [[nodiscard]] QString leavingValue(const QModelIndex& cell) const;
    void makeFigures();
    void makeMeasures();
    void fillFigures();
    void fillMeasures();
    void fitColumns();
    void arrange();

    progress::Comparison m_comparison;
    progress::Comparison m_copied;
    bool m_isOnlyChanged = true;
    QTableView* m_figures;
    QStandardItemModel* m_figureModel;
    QTreeView* m_measures;
    QStandardItemModel* m_measureModel;
};

/// The comparison as rows of cells: figures, then measures with one row per value.
[[nodiscard]] QList<QStringList> comparisonCells(const progress::Comparison& comparison, bool isOnlyChanged);

} // namespace samordna::views
