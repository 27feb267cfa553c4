#include "views/charts/charttable.h"

#include "views/charts/chartlayout.h"
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
    m_model->clear();
    QStringList headings{tr("Category")};
    for (const progress::Series& series : chart.series) {
        headings.append(series.name);
    }
    if (!chart.notes.isEmpty()) {
        headings.append(tr("Note"));
    }
    m_model->setHorizontalHeaderLabels(headings);
    for (int category = 0; category < chart.categories.size(); ++category) {
        QList<QStandardItem*> row{new QStandardItem(chart.categories[category])};
        for (const progress::Series& series : chart.series) {
            row.append(new QStandardItem(chartValueText(series.values.value(category))));
            row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row.last()->setFont(figureFont());
        }
        if (!chart.notes.isEmpty()) {
            row.append(new QStandardItem(chart.notes.value(category)));
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
    QSet<int> rows;
    for (const QModelIndex& index : chosen) {
        rows.insert(index.row());
    }
    QString text;
    QString html = u"<table>"_s;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        if (row >= 0 && chosen.size() > 1 && !rows.contains(row)) {
            continue;
        }
        QStringList cells;
        html += u"<tr>"_s;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString cell =
                row < 0 ? m_model->headerData(column, Qt::Horizontal).toString() : m_model->item(row, column)->text();
            cells.append(cell);
            html += (row < 0 ? u"<th>"_s : u"<td>"_s) + cell.toHtmlEscaped() + (row < 0 ? u"</th>"_s : u"</td>"_s);
        }
        html += u"</tr>"_s;
        text += cells.join(u'\t') + u'\n';
    }
    auto* copied = new QMimeData;
    copied->setText(text);
    copied->setHtml(html + u"</table>"_s);
    QApplication::clipboard()->setMimeData(copied);
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
