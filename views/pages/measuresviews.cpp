// The part of MeasuresPage that is about its views: the table, the groups, the board, and which plans they show.

#include "views/pages/measurespage.h"

#include "views/pages/measureboard.h"
#include "views/pages/measurecommands.h"
#include "views/pages/measurefilters.h"
#include "views/pages/measurelooks.h"
#include "views/pages/measurepanel.h"
#include "views/pages/measureview.h"
#include "views/words/words.h"
#include "models/domain/plansinforce.h"
#include "models/items/measuretreemodel.h"

#include <QHeaderView>
#include <QStackedWidget>

namespace samordna::views {

/// What the tree and the board show: another way to look at the same measures, with the same one chosen.
void MeasuresPage::applyLook()
{
    const domain::MeasureId kept = m_panel->measure();
    const bool hadFocus = m_list->isAncestorOf(window()->focusWidget());
    m_isReturning = true; // nothing is left: what is typed in the panel stays there
    m_model->setGrouping(groupingOf(m_looks->look()));
    m_view->setSortable(m_looks->look() == MeasureLook::Table);
    nameView();
    const QModelIndex index = m_model->indexOf(kept);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        m_view->expand(above);
    }
    m_view->setCurrentIndex(index);
    m_isReturning = false;
    refreshList();
    if (hadFocus) {
        focusFirst();
    }
    Q_EMIT viewChanged();
}

std::optional<items::ViewState> MeasuresPage::viewState() const
{
    items::ViewState state;
    m_filters->writeTo(state);
    state.look = m_looks->lookName();
    if (m_looks->look() == MeasureLook::Table) {
        state.sortedBy = m_view->header()->sortIndicatorSection();
        state.isFalling = m_view->header()->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    return state;
}

void MeasuresPage::showView(const items::ViewState& state)
{
    m_looks->setLook(state.look);
    if (m_looks->look() == MeasureLook::Table && state.sortedBy >= 0 && state.sortedBy < m_view->header()->count()) {
        m_view->sortByColumn(state.sortedBy, state.isFalling ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_filters->show(state);
}

void MeasuresPage::nameView()
{
    switch (m_looks->look()) {
    case MeasureLook::ByArea: m_view->setAccessibleName(tr("Measures by focus area")); break;
    case MeasureLook::ByOrganisation: m_view->setAccessibleName(tr("Measures by organisation")); break;
    case MeasureLook::Table:
    case MeasureLook::Board: m_view->setAccessibleName(tr("Measures in a table")); break;
    }
}

void MeasuresPage::applyPlans()
{
    m_model->setPlans(m_looks->plans());
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_view->firstMeasure());
    }
    refreshFigures(); // of the plans that are shown now
}

void MeasuresPage::refreshBoard()
{
    if (m_looks->look() == MeasureLook::Board) {
        m_board->show(items::boardOf(shownData(), m_model->filter(), m_model->figures()));
        m_board->choose(m_panel->measure());
    }
}

void MeasuresPage::moveCard(const domain::MeasureId& measure, items::BoardColumn column)
{
    if (m_context.workspace.isReadOnly()) {
        m_board->setSentence(errorSentence({base::ErrorKind::ReadOnly, {}, {}}));
        return;
    }
    if (!m_panel->commitEdits()) {
        return;
    }
    const domain::Measure* found = domain::find(m_context.workspace.data().measures, measure);
    if (!found) {
        return;
    }
    const domain::Measure row = *found;
    const QDate today = m_context.workspace.clock().today();
    const items::BoardMove move = items::moveTo(
        {m_context.workspace.data(), row, m_period, today}, m_model->figures().measures.value(measure), column);
    if (move.refusal != items::MoveRefusal::None) {
        m_board->refuse(row, move.refusal);
        return;
    }
    if (!move.changes.isEmpty() && m_commands->setDegree(move.changes, row.number)) {
        showMeasure(measure);
        refreshFigures();
        m_panel->askForReason();
    }
}

/// A plan that is chosen is counted also when it is not in force: alone in the data it is.
domain::PlanData MeasuresPage::countedData() const
{
    domain::PlanData counted = m_context.workspace.data();
    const QSet<domain::PlanId> chosen = m_looks->plans();
    if (!chosen.isEmpty()
        && chosen != domain::plansInForce(counted.plans, m_period.asOf(m_context.workspace.clock().today()))) {
        counted = domain::ofPlans(counted, chosen);
        counted.plans.removeIf([&](const domain::Plan& plan) { return !chosen.contains(plan.id); });
    }
    return counted;
}

domain::PlanData MeasuresPage::shownData() const
{
    const domain::PlanData& file = m_context.workspace.data();
    return m_model->plans().isEmpty() ? file : domain::ofPlans(file, m_model->plans());
}

} // namespace samordna::views
