#include "views/pages/measurepanel.h"

#include "views/pages/detailspanel.h"
#include "views/pages/followuppanel.h"
#include "views/pages/measureactivities.h"
#include "views/pages/measurelinks.h"
#include "views/pages/measureorigin.h"
#include "views/theme/theme.h"
#include "views/widgets/scrolled.h"
#include "models/domain/terms.h"

#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kMargin = 16;
constexpr int kNarrowest = 44; // letters: the four tabs beside each other

} // namespace

MeasurePanel::MeasurePanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_title(new QLabel)
    , m_state(new QLabel)
    , m_origin(new MeasureOrigin(context))
    , m_tabs(new QTabWidget)
    , m_followUp(new FollowUpPanel(context))
    , m_details(new DetailsPanel(context))
    , m_activities(new MeasureActivities(context))
    , m_links(new MeasureLinks(context))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* none = new QLabel(tr("Choose a measure to see its follow-up."));
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignCenter);
    none->setMargin(kMargin);
    m_stack->addWidget(none);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, kMargin - 4, 0, 0);
    column->setSpacing(6);
    for (QLabel* label : {m_title, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(0, 0, kMargin, 0);
        column->addWidget(label);
    }
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setFont(textFont(TextStep::Heading));
    column->addWidget(m_origin);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    for (const auto& [part, name] : std::initializer_list<std::pair<QWidget*, QString>>{{m_followUp, tr("Follow-up")},
             {m_details, tr("Details")}, {m_activities, tr("Activities")}, {m_links, tr("Links")}}) {
        part->layout()->setContentsMargins(0, 10, kMargin, kMargin);
        m_tabs->addTab(scrolled(part), name);
    }
    m_stack->addWidget(page);
    connect(m_followUp, &FollowUpPanel::whyRequested, this, &MeasurePanel::whyRequested);
    connect(m_links, &MeasureLinks::counted, this, &MeasurePanel::showLinksCount);
    setMinimumWidth(kNarrowest * fontMetrics().averageCharWidth() + 2 * kMargin);
}

void MeasurePanel::show(
    const domain::MeasureId& measure, const domain::Period& period, const progress::PlanProgress& progress)
{
    const domain::Measure* row = domain::find(m_context.workspace.data().measures, measure);
    m_measure = row ? measure : domain::MeasureId();
    m_stack->setCurrentIndex(row ? 1 : 0);
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
    m_tabs->setTabText(2, count == 0 ? tr("Activities") : tr("Activities %1").arg(shown));
}

void MeasurePanel::showHeading(const domain::Measure& measure)
{
    m_title->setText(measure.number + u' ' + domain::inLanguage(measure.title, measure.titleEn));
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
    m_state->setText(state.join(u'\n'));
    m_state->setVisible(!state.isEmpty());
    m_state->setFont(textFont(TextStep::Caption));
    m_state->setProperty("look", measure.isWithdrawn() ? u"warning"_s : u"caption"_s);
    m_state->style()->unpolish(m_state); // the style sheet reads the property
    m_state->style()->polish(m_state);
}

void MeasurePanel::showLinksCount()
{
    const int links = m_links->count();
    m_tabs->setTabText(3, links == 0 ? tr("Links") : tr("Links %1").arg(links));
}

void MeasurePanel::showMandate(const domain::MandateId& mandate)
{
    m_tabs->setCurrentIndex(3);
    m_links->showMandate(mandate);
}

bool MeasurePanel::commitEdits()
{
    if (m_measure.isNull()) {
        return true;
    }
    if (!m_followUp->commitEdits()) {
        m_tabs->setCurrentIndex(0);
        return false;
    }
    if (!m_details->commitEdits()) {
        m_tabs->setCurrentIndex(1);
        return false;
    }
    if (!m_links->commitEdits()) {
        m_tabs->setCurrentIndex(3);
        return false;
    }
    return true;
}

void MeasurePanel::editTitle()
{
    m_tabs->setCurrentIndex(1);
    m_details->focusTitle();
}

QString MeasurePanel::focusedField() const
{
    return m_followUp->focusedField();
}

void MeasurePanel::askForReason()
{
    if (m_followUp->focusReason()) {
        m_tabs->setCurrentIndex(0);
    }
}

void MeasurePanel::focusFollowUp()
{
    m_tabs->setCurrentIndex(0);
    m_followUp->setFocus();
}

} // namespace samordna::views
