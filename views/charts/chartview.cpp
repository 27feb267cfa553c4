#include "views/charts/chartview.h"

#include "views/charts/chartaccessible.h"
#include "views/charts/chartplot.h"
#include "views/charts/charttable.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/sentencerow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMetaMethod>
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
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    installChartAccessibility();
    makeActions();
    makeMenu();
    auto* heading = new QWidget(this);
    auto* words = new QVBoxLayout(heading);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new SentenceRow(*heading, {m_toggle, m_more}, this));
    layout->addWidget(m_plot);
    layout->addWidget(m_table);
    layout->addWidget(m_sentence);
    // The frame stands before the figures are read; what says nothing yet is not shown.
    m_table->hide();
    m_toggle->hide();
    m_more->hide();
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
    m_toggle->setDefaultAction(m_tableAction);
    m_toggle->setToolTip(tr("Show the same figures as a table (Ctrl+T)"));
}

QAction* ChartView::addToMenu(const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_menu->addAction(action);
    return action;
}

void ChartView::makeMenu()
{
    m_menu->setAccessibleName(tr("Chart"));
    m_menu->addAction(m_tableAction);
    QAction* why = m_menu->addAction(tr("Why this figure?"));
    connect(why, &QAction::triggered, this, [this] {
        isTableShown() ? m_table->setFocus() : m_plot->setFocus();
        Q_EMIT whyRequested();
    });
    // Offered where somebody answers.
    connect(m_menu, &QMenu::aboutToShow, why,
        [this, why] { why->setVisible(isSignalConnected(QMetaMethod::fromSignal(&ChartView::whyRequested))); });
    m_menu->addSeparator();
    // The table has Ctrl+C for the rows that are chosen in it.
    m_copyAction = addToMenu(tr("Copy figures"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    connect(m_copyAction, &QAction::triggered, m_table, &ChartTable::copy);
    auto* picture = addToMenu(tr("Copy as picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(picture, &QAction::triggered, this, &ChartView::copyPicture);
    auto* pdf = addToMenu(tr("Save as PDF…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connect(pdf, &QAction::triggered, this, [this] { Q_EMIT saveRequested(ChartFormat::Pdf); });
    auto* svg = addToMenu(tr("Save as SVG…"), {});
    connect(svg, &QAction::triggered, this, [this] { Q_EMIT saveRequested(ChartFormat::Svg); });
    auto* png = addToMenu(tr("Save as PNG…"), {});
    connect(png, &QAction::triggered, this, [this] { Q_EMIT saveRequested(ChartFormat::Png); });
    m_handOut = {picture, pdf, svg, png};
    for (QAction* action : std::as_const(m_handOut)) {
        action->setVisible(false);
    }
    m_more->setText(u"⋯"_s);
    m_more->setFont(textFont(TextStep::PageTitle)); // three dots are small in the text's own size
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("Copy or save the chart"));
}

void ChartView::setSource(const ChartSource& source)
{
    m_source = source;
    m_table->setSource(source);
    showParts();
}

void ChartView::setSize(ChartSize size)
{
    m_plot->setSize(size);
}

ChartSheet ChartView::sheet() const
{
    return sheetOf(m_plot->chart(), m_source);
}

void ChartView::copyPicture() const
{
    QApplication::clipboard()->setImage(chartPicture(sheet()));
}

void ChartView::setChart(const progress::Chart& chart)
{
    m_title->setText(chart.title);
    m_unit->setText(chart.unit);
    m_unit->setVisible(!chart.unit.isEmpty());
    m_sentence->setText(chart.sentence);
    m_sentence->setVisible(!chart.sentence.isEmpty());
    m_plot->setChart(chart);
    m_plot->setAccessibleName(chart.title);
    m_table->setChart(chart);
    m_table->setAccessibleName(tr("%1, table").arg(chart.title));
    m_toggle->setAccessibleName(tr("%1: show as table").arg(chart.title));
    m_more->setAccessibleName(tr("%1: copy or save").arg(chart.title));
    showParts();
}

/// A chart without figures is only its sentence.
void ChartView::showParts()
{
    const bool isEmpty = m_plot->chart().isEmpty();
    m_plot->setVisible(!isEmpty && !isTableShown());
    m_table->setVisible(!isEmpty && isTableShown());
    m_toggle->setVisible(!isEmpty);
    m_more->setVisible(!isEmpty);
    m_tableAction->setEnabled(!isEmpty);
    m_copyAction->setEnabled(!isEmpty);
    // Saving is offered where somebody asks where to.
    const bool isSaved = isSignalConnected(QMetaMethod::fromSignal(&ChartView::saveRequested));
    for (QAction* action : std::as_const(m_handOut)) {
        action->setVisible(!isEmpty && !m_source.period.isNull() && (isSaved || action == m_handOut.first()));
    }
}

bool ChartView::isTableShown() const
{
    return m_tableAction->isChecked();
}

const progress::Chart& ChartView::chart() const
{
    return m_plot->chart();
}

QString ChartView::currentText() const
{
    const QModelIndex index = m_table->currentIndex();
    return isTableShown() && index.isValid() ? index.data().toString() : m_plot->currentText();
}

QString ChartView::currentKey() const
{
    return isTableShown() ? chart().categoryKeys.value(m_table->currentIndex().row()) : m_plot->currentKey();
}

void ChartView::showTable(bool shown)
{
    const bool hadFocus = m_plot->hasFocus() || m_table->hasFocus();
    showParts();
    if (hadFocus) {
        shown ? m_table->setFocus() : m_plot->setFocus();
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_plot->chart().isEmpty()) {
        m_menu->popup(event->globalPos());
    }
}

} // namespace samordna::views
