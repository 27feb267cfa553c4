#include "views/charts/charttable.h"

#include "views/charts/figuretable.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QResizeEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeastCategory = 24; // letters

} // namespace

ChartTable::ChartTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(false);
}

void ChartTable::setChart(const progress::Chart& chart)
{
    m_chart = chart;
    m_model->clear();
    const FigureTable figures = figureTable(chart);
    m_model->setHorizontalHeaderLabels(figures.headings);
    for (const QStringList& cells : figures.rows) {
        QList<QStandardItem*> row;
        for (int column = 0; column < cells.size(); ++column) {
            row.append(new QStandardItem(cells[column]));
            if (column > 0 && column <= figures.figures) {
                row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                row.last()->setFont(figureFont());
            }
        }
        m_model->appendRow(row);
    }
    verticalHeader()->setMinimumSectionSize(qRound(fontMetrics().height() * 1.6));
    setCurrentIndex(m_model->index(0, 0));
    fit();
}

/// The figures have what they need; a long category stands on several lines rather than that the last figure is
/// outside.
void ChartTable::fit()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnWidth(column, std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    }
    const int others = horizontalHeader()->length() - columnWidth(0);
    const int least = kLeastCategory * fontMetrics().averageCharWidth();
    setColumnWidth(0, std::min(columnWidth(0), std::max(least, viewport()->width() - others)));
    resizeRowsToContents();
    updateGeometry();
}

void ChartTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void ChartTable::copy() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    QList<int> rows;
    for (const QModelIndex& index : chosen) {
        if (chosen.size() > 1 && !rows.contains(index.row())) {
            rows.append(index.row());
        }
    }
    QApplication::clipboard()->setMimeData(copiedFigures(sheetOf(m_chart, m_source), rows).release());
}

QSize ChartTable::sizeHint() const
{
    return {QTableView::sizeHint().width(),
        verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 20};
}

QSize ChartTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void ChartTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace samordna::views
