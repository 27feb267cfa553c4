#include "views/pages/indicatorpanel.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/editors/multieditor.h"
#include "views/editors/typeddraft.h"
#include "views/pages/historypanel.h"
#include "views/pages/indicatorvalues.h"
#include "views/pages/targettable.h"

#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kNarrowest = 34; // letters
constexpr int kDefinitionTab = 2;

} // namespace

IndicatorPanel::IndicatorPanel(const PageContext& context, QWidget* parent)
    : SidePanel(tr("Choose an indicator to see its values."), kNarrowest, parent)
    , m_context(context)
    , m_form(new Form)
    , m_draft(new TypedDraft(*m_form, domain::Entity::Indicator, DraftStore(context.workspace)))
    , m_measures(new MultiEditor)
    , m_values(new IndicatorValues(context))
    , m_targets(new TargetTable(context))
    , m_history(new HistoryPanel(context))
{
    buildDefinition();
    addPart(m_values, tr("Values"));
    addPart(m_targets, tr("Targets"));
    addForm(m_form, tr("Definition"));
    addIconPart(m_history, tr("History"), u"history"_s);
    m_history->setCommitter([this] { return commitEdits(); });
    connect(m_form, &Form::committed, this, [this](const QString& field) { store(field); });
}

void IndicatorPanel::buildDefinition()
{
    auto* direction = new ChoiceEditor;
    direction->setChoices(codeChoices<domain::Direction>());
    m_form->add({{"name", new TextEditor}});
    m_form->add({{"name_en", new TextEditor}});
    m_form->add({{"unit", new TextEditor}, {"direction", direction}});
    m_form->add({{"definition", new LongTextEditor}});
    m_form->add({{"counted_by", new TextEditor}});
    m_form->add({{"source", new TextEditor}, {"baseline", new NumberEditor}});
    m_form->add({{"measures", m_measures}});
    m_form->add({{"national", new CheckEditor(tr("Published national series, shown for comparison"))}});
}

void IndicatorPanel::show(const domain::IndicatorId& indicator)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const domain::Indicator* row = domain::find(plan.indicators, indicator);
    const bool isOther = indicator != m_indicator;
    m_indicator = row ? indicator : domain::IndicatorId();
    setChosen(row);
    m_history->show(domain::Entity::Indicator, m_indicator.uuid());
    if (!row) {
        return;
    }
    setTitle(domain::inLanguage(row->name, row->nameEn));
    setState(row->isWithdrawn() ? tr("Withdrawn: %1").arg(row->withdrawn) : QString());
    const bool isReadOnly = m_context.workspace.isReadOnly() || row->isWithdrawn();
    m_measures->setChoices(measureChoices(plan));
    m_form->show(*row, isOther ? Form::Typed::Drop : Form::Typed::Keep);
    m_form->setReadOnly(isReadOnly);
    m_values->show(indicator, isReadOnly);
    m_targets->show(indicator, isReadOnly);
    m_draft->begin(indicator.text());
    const DraftPlace target{domain::Entity::Indicator, indicator.text(), QStringLiteral("targets")};
    if (isOther && !DraftStore(m_context.workspace).typed(target).isEmpty()) {
        showTargets(); // where something typed waits
    }
}

bool IndicatorPanel::store(const QString& field)
{
    const domain::Indicator* row = domain::find(m_context.workspace.data().indicators, m_indicator);
    return !row || commitField(*m_form, field, *row, m_context);
}

bool IndicatorPanel::commitEdits()
{
    if (m_indicator.isNull()) {
        return true;
    }
    if (!m_values->commitEdits()) {
        tabs().setCurrentWidget(m_values);
        return false;
    }
    if (!m_targets->commitEdits()) {
        showTargets();
        return false;
    }
    const bool stored = commitFields(*m_form, [this](const QString& field) { return store(field); });
    if (!stored) {
        showDefinition();
    }
    return stored;
}

void IndicatorPanel::editName()
{
    showDefinition();
    QWidget* name = m_form->editor(u"name"_s)->control();
    name->setFocus();
    QMetaObject::invokeMethod(name, "selectAll");
}

bool IndicatorPanel::showValue(const domain::ObservationId& observation)
{
    tabs().setCurrentWidget(m_values);
    return m_values->showValue(observation);
}

void IndicatorPanel::showDefinition()
{
    tabs().setCurrentIndex(kDefinitionTab);
}

void IndicatorPanel::showTargets()
{
    tabs().setCurrentWidget(m_targets);
}

} // namespace samordna::views
