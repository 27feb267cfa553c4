#include "views/charts/chartview.h"

#include "views/charts/chartaccessible.h"
#include "views/charts/chartplot.h"
#include "views/charts/charttable.h"
#include "views/widgets/labels.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , m_title(headingLabel(this))
    , m_unit(captionLabel(this))
    , m_sentence(softLabel(this))
    , m_plot(new ChartPlot(this))
    , m_table(new ChartTable(this))
    , m_toggle(new QToolButton(this))
{
    installChartAccessibility();
    makeActions();
    auto* heading = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_unit);
    heading->addLayout(words, 1);
    heading->addWidget(m_toggle, 0, Qt::AlignTop | Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(heading);
    layout->addWidget(m_plot);
    layout->addWidget(m_table);
    layout->addWidget(m_sentence);
    // The frame stands before the figures are read; what says nothing yet is not shown.
    m_table->hide();
    m_toggle->hide();
    m_sentence->hide();
    m_plot->setAccessibleName(tr("Chart, being read"));
    connect(m_plot, &ChartPlot::categoryActivated, this, &ChartView::categoryActivated);
}

void ChartView::makeActions()
{
    m_tableAction = new QAction(tr("Show as table"), this);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(Qt::CTRL | Qt::Key_T);
    // The chart that has the focus, since a page may hold several.
    m_tableAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_tableAction);
    connect(m_tableAction, &QAction::toggled, this, &ChartView::showTable);
    m_copyAction = new QAction(tr("Copy figures"), this);
    connect(m_copyAction, &QAction::triggered, m_table, &ChartTable::copy);
    m_toggle->setDefaultAction(m_tableAction);
    m_toggle->setToolTip(tr("Show the same figures as a table (Ctrl+T)"));
}

void ChartView::setChart(const progress::Chart& chart)
{
    m_title->setText(chart.title);
    m_unit->setText(chart.unit);
    m_unit->setVisible(!chart.unit.isEmpty());
    m_sentence->setText(chart.sentence);
    m_sentence->setVisible(!chart.sentence.isEmpty());
    m_toggle->show();
    m_plot->setChart(chart);
    m_plot->setAccessibleName(chart.title);
    m_table->setChart(chart);
    m_table->setAccessibleName(tr("%1, table").arg(chart.title));
    m_toggle->setAccessibleName(tr("%1: show as table").arg(chart.title));
}

bool ChartView::isTableShown() const
{
    return m_tableAction->isChecked();
}

void ChartView::showTable(bool shown)
{
    const bool hadFocus = m_plot->hasFocus() || m_table->hasFocus();
    m_plot->setVisible(!shown);
    m_table->setVisible(shown);
    if (hadFocus) {
        shown ? m_table->setFocus() : m_plot->setFocus();
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.setAccessibleName(tr("Chart"));
    menu.addAction(m_tableAction);
    menu.addAction(m_copyAction);
    menu.exec(event->globalPos());
}

} // namespace samordna::views
