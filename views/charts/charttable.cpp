#include "views/charts/charttable.h"

#include "views/charts/figuretable.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QStandardItemModel>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

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
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
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
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * 1.6));
    setCurrentIndex(m_model->index(0, 0));
    updateGeometry();
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
    const int rows = verticalHeader()->defaultSectionSize() * m_model->rowCount();
    return {QTableView::sizeHint().width(), rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 20};
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
