#include "views/pages/measurepanel.h"

#include "views/pages/detailspanel.h"
#include "views/pages/followuppanel.h"
#include "views/pages/historypanel.h"
#include "views/pages/measureactivities.h"
#include "views/pages/measurelinks.h"
#include "views/pages/measureorigin.h"
#include "models/domain/terms.h"

#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kNarrowest = 48; // letters: the tabs beside each other
constexpr int kFollowUpTab = 0;
constexpr int kDetailsTab = 1;
constexpr int kActivitiesTab = 2;
constexpr int kLinksTab = 3;

} // namespace

MeasurePanel::MeasurePanel(const PageContext& context, QWidget* parent)
    : SidePanel(tr("Choose a measure to see its follow-up."), kNarrowest, parent)
    , m_context(context)
    , m_origin(new MeasureOrigin(context))
    , m_followUp(new FollowUpPanel(context))
    , m_details(new DetailsPanel(context))
    , m_activities(new MeasureActivities(context))
    , m_links(new MeasureLinks(context))
    , m_history(new HistoryPanel(context))
{
    addAbove(m_origin);
    addScrolledPart(m_followUp, tr("Follow-up"));
    addScrolledPart(m_details, tr("Details"));
    addScrolledPart(m_activities, tr("Activities"));
    addScrolledPart(m_links, tr("Links"));
    addIconPart(m_history, tr("History"), u"history"_s);
    m_history->setCommitter([this] { return commitEdits(); });
    connect(m_followUp, &FollowUpPanel::whyRequested, this, &MeasurePanel::whyRequested);
    connect(m_links, &MeasureLinks::counted, this, &MeasurePanel::showLinksCount);
}

void MeasurePanel::show(
    const domain::MeasureId& measure, const domain::Period& period, const progress::PlanProgress& progress)
{
    const domain::Measure* row = domain::find(m_context.workspace.data().measures, measure);
    m_measure = row ? measure : domain::MeasureId();
    setChosen(row);
    m_history->show(domain::Entity::Measure, m_measure.uuid());
    if (!row) {
        return;
    }
    showHeading(*row);
    m_followUp->show(measure, period, progress.measures.value(measure));
    m_details->show(measure);
    m_origin->show(measure);
    m_activities->show(measure);
    const int count = m_activities->count();
    const QString shown = count == MeasureActivities::kMost ? QString::number(count) + u'+' : QString::number(count);
    m_links->show(measure);
    showLinksCount();
    tabs().setTabText(kActivitiesTab, count == 0 ? tr("Activities") : tr("Activities %1").arg(shown));
}

void MeasurePanel::showHeading(const domain::Measure& measure)
{
    setTitle(measure.number + u' ' + domain::inLanguage(measure.title, measure.titleEn));
    QStringList state;
    if (measure.isWithdrawn()) {
        state.append(tr("Withdrawn: %1").arg(measure.withdrawn));
    }
    if (measure.draft) {
        state.append(tr("Draft: wording and number are not the plan's own."));
    }
    if (measure.notApplicable) {
        state.append(tr("Not the county's to do; not counted."));
    }
    setState(state.join(u'\n'), measure.isWithdrawn() ? "warning" : "caption");
}

void MeasurePanel::showLinksCount()
{
    const int links = m_links->count();
    tabs().setTabText(kLinksTab, links == 0 ? tr("Links") : tr("Links %1").arg(links));
}

void MeasurePanel::showMandate(const domain::MandateId& mandate)
{
    tabs().setCurrentIndex(kLinksTab);
    m_links->showMandate(mandate);
}

bool MeasurePanel::commitEdits()
{
    if (m_measure.isNull()) {
        return true;
    }
    if (!m_followUp->commitEdits()) {
        tabs().setCurrentIndex(kFollowUpTab);
        return false;
    }
    if (!m_details->commitEdits()) {
        tabs().setCurrentIndex(kDetailsTab);
        return false;
    }
    if (!m_links->commitEdits()) {
        tabs().setCurrentIndex(kLinksTab);
        return false;
    }
    return true;
}

void MeasurePanel::editTitle()
{
    tabs().setCurrentIndex(kDetailsTab);
    m_details->focusTitle();
}

QString MeasurePanel::focusedField() const
{
    return m_followUp->focusedField();
}

void MeasurePanel::askForReason()
{
    if (m_followUp->focusReason()) {
        tabs().setCurrentIndex(kFollowUpTab);
    }
}

void MeasurePanel::focusFollowUp()
{
    tabs().setCurrentIndex(kFollowUpTab);
    m_followUp->setFocus();
}

CellDrafts::Cell MeasurePanel::draftOf(
    const domain::MeasureId& measure, const QString& field, const domain::Period& period) const
{
    if (measure.isNull()) {
        return {};
    }
    return {{domain::Entity::Measure, measure.text(), m_followUp->has(field) ? period.code() : QString()}, field};
}

} // namespace samordna::views
