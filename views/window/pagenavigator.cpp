#include "views/window/pagenavigator.h"

#include "views/delegates/celldrafts.h"
#include "views/editors/form.h"
#include "views/find/findlines.h"
#include "views/pages/activitiespage.h"
#include "views/pages/attachmentlist.h"
#include "views/pages/chartspage.h"
#include "views/pages/measurespage.h"
#include "views/pages/overviewpage.h"
#include "views/widgets/messagebar.h"
#include "views/words/words.h"
#include "models/progress/chartcatalogue.h"

#include <QStackedWidget>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

PageNavigator::PageNavigator(workspace::Workspace& workspace, const domain::Period& period, DialogService& dialogs,
    QStackedWidget& stack, MessageBar& message, PageSet::Made made)
    : m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_stack(stack)
    , m_message(message)
    , m_pages(PageContext{workspace, *this}, period, dialogs, stack, std::move(made))
{
}

PageKind PageNavigator::page() const
{
    return m_pages.kindOf(m_stack.currentWidget());
}

bool PageNavigator::enter(PageKind kind)
{
    Page& next = m_pages.page(kind);
    const auto* now = qobject_cast<Page*>(m_stack.currentWidget());
    if (now && now != &next && !settle()) {
        Q_EMIT stayed(page());
        return false;
    }
    m_stack.setCurrentWidget(&next);
    Q_EMIT entered(kind);
    return true;
}

void PageNavigator::showPage(PageKind kind)
{
    if (enter(kind)) {
        m_pages.page(kind).focusFirst();
    }
}

void PageNavigator::showMeasure(const domain::MeasureId& measure)
{
    if (enter(PageKind::Measures)) {
        m_pages.measures().showMeasure(measure);
    }
}

void PageNavigator::showArea(const domain::AreaId& area)
{
    if (enter(PageKind::Measures)) {
        m_pages.measures().showArea(area);
    }
}

void PageNavigator::showMeasures(items::MeasureShow show)
{
    if (enter(PageKind::Measures)) {
        m_pages.measures().showOnly(show);
    }
}

void PageNavigator::showActivitiesWithoutResult(const domain::Period& period)
{
    if (enter(PageKind::Activities)) {
        m_pages.activities().showWithoutResult(period);
    }
}

void PageNavigator::showActivities(const domain::Period& period)
{
    if (enter(PageKind::Activities)) {
        m_pages.activities().showPeriod(period);
    }
}

void PageNavigator::showIndicator(const domain::IndicatorId& indicator)
{
    const domain::PlanData& plan = m_workspace.data();
    const domain::Indicator* row = domain::find(plan.indicators, indicator);
    const bool hasValues = std::any_of(plan.observations.cbegin(), plan.observations.cend(),
        [&](const domain::Observation& each) { return each.indicator == indicator && !each.isWithdrawn(); });
    if (hasValues) {
        if (enter(PageKind::Charts)) {
            m_pages.charts().setChoice(
                progress::chartCode(progress::ChartId::IndicatorTrend) + u' ' + indicator.text());
        }
        return;
    }
    const auto counted = std::find_if(plan.measures.cbegin(), plan.measures.cend(),
        [&](const domain::Measure& measure) { return measure.indicator == indicator && !measure.isWithdrawn(); });
    if (counted != plan.measures.cend()) {
        showMeasure(counted->id);
    } else if (row && !row->measures.isEmpty()) {
        showMeasure(row->measures.first());
    } else {
        showPage(PageKind::Measures);
    }
}

void PageNavigator::showActivitiesOf(const domain::MeasureId& measure)
{
    if (enter(PageKind::Activities)) {
        m_pages.activities().showMeasure(measure);
    }
}

void PageNavigator::showAgenda(const domain::ActivityId& activity, const QUuid& point)
{
    if (enter(PageKind::Activities)) {
        m_pages.activities().showAgenda(activity, point);
    }
}

void PageNavigator::pasteRows(const exchange::PastedCells& cells)
{
    if (settle()) {
        Q_EMIT pasteRequested(cells);
    }
}

void PageNavigator::showError(const base::Error& error)
{
    m_message.showError(errorSentence(error));
}

void PageNavigator::showDone(const QString& sentence)
{
    m_message.showDone(sentence, m_workspace.undoStack().canUndo());
}

bool PageNavigator::settle()
{
    const QString held = tr("One field cannot be taken as it is. The reason stands at the field.");
    const QString before = m_message.text();
    Page& shown = m_pages.page(page());
    if (!commitCells(shown)) {
        return false; // the reason is told of already
    }
    if (shown.commitEdits()) {
        if (before == held) {
            m_message.dismiss();
        }
        return true;
    }
    if (m_message.text() == before) { // else a failure has been told of
        m_message.showError(held);
    }
    leadToRefused(shown);
    return false;
}

bool PageNavigator::showRow(domain::Entity entity, const QUuid& id)
{
    using domain::Entity;
    switch (entity) {
    case Entity::Measure: showMeasure(domain::MeasureId(id)); return true;
    case Entity::Area: showArea(domain::AreaId(id)); return true;
    case Entity::Activity:
        if (enter(PageKind::Activities)) {
            m_pages.activities().showActivity(domain::ActivityId(id));
        }
        return true;
    case Entity::Organisation: return showRowOn(PageKind::Organisations, entity, id);
    case Entity::Indicator: return showRowOn(PageKind::Indicators, entity, id);
    case Entity::Mandate: // where it can be changed; one that no measure answers to yet, by its deadline
        return showRowOn(PageKind::Measures, entity, id) || showRowOn(PageKind::Year, entity, id);
    case Entity::ReportingDay:
    case Entity::Series:
    case Entity::CalendarDay: return showRowOn(PageKind::Year, entity, id);
    default: return false;
    }
}

bool PageNavigator::showRowOn(PageKind page, domain::Entity entity, const QUuid& id)
{
    const bool isListed = m_pages.page(page).showRow(entity, id);
    if (isListed) {
        showPage(page);
    }
    return isListed;
}

/// At its owner; false when no page lists that.
bool PageNavigator::showAttachment(const storage::Found& found)
{
    const bool isOfActivity = found.ownedBy == domain::Entity::Activity;
    const PageKind kind = isOfActivity ? PageKind::Activities : PageKind::Measures;
    if (!enter(kind)) {
        return true; // what holds is said
    }
    Page& page = m_pages.page(kind);
    if (isOfActivity) {
        m_pages.activities().showActivity(domain::ActivityId(found.owner));
    } else if (!page.showRow(found.ownedBy, found.owner)) {
        return false;
    }
    const auto lists = page.findChildren<AttachmentList*>();
    for (AttachmentList* list : lists) {
        list->choose(domain::AttachmentId(found.id));
    }
    return true;
}

void PageNavigator::showFound(const storage::Found& found)
{
    using domain::Entity;
    const Entity entity = found.owner.isNull() ? found.entity : found.ownedBy;
    const QUuid id = found.owner.isNull() ? found.id : found.owner;
    if (found.entity == Entity::FollowUp && found.period) {
        Q_EMIT periodRequested(*found.period);
    }
    if (found.entity == Entity::Attachment && showAttachment(found)) {
        return;
    }
    if (found.entity == Entity::AgendaItem || found.entity == Entity::ActionPoint) {
        showAgenda(domain::ActivityId(id), found.id);
        return;
    }
    if (showRow(entity, id)) {
        return;
    }
    QStringList words{foundKindText(found.entity) + u": "_s + found.title, found.ownerTitle, found.text};
    words.removeAll(QString());
    m_message.showDone(words.join(u" · "_s), false);
}

} // namespace samordna::views
