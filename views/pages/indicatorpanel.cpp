#include "views/pages/indicatorpanel.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/pages/indicatorvalues.h"
#include "views/pages/targettable.h"
#include "views/widgets/labels.h"
#include "views/widgets/scrolled.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kMargin = 16;
constexpr int kNarrowest = 34; // letters

} // namespace

IndicatorPanel::IndicatorPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_title(headingLabel(this))
    , m_state(captionLabel(this))
    , m_tabs(new QTabWidget)
    , m_form(new Form)
    , m_measures(new MultiEditor)
    , m_values(new IndicatorValues(context))
    , m_targets(new TargetTable(context))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* none = new QLabel(tr("Choose an indicator to see its values."));
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignCenter);
    none->setMargin(kMargin);
    m_stack->addWidget(none);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, kMargin - 4, 0, 0);
    column->setSpacing(6);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_state, "warning");
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_values, tr("Values"));
    m_tabs->addTab(m_targets, tr("Targets"));
    m_tabs->addTab(buildDefinition(), tr("Definition"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_values, m_targets}) {
        part->layout()->setContentsMargins(0, 10, kMargin, kMargin);
    }
    m_stack->addWidget(page);
    connect(m_form, &Form::committed, this, [this](const QString& field) { store(field); });
    setMinimumWidth(kNarrowest * fontMetrics().averageCharWidth() + 2 * kMargin);
}

QWidget* IndicatorPanel::buildDefinition()
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
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 10, kMargin, kMargin);
    layout->addWidget(m_form);
    layout->addStretch();
    return scrolled(content);
}

void IndicatorPanel::show(const domain::IndicatorId& indicator)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const domain::Indicator* row = domain::find(plan.indicators, indicator);
    const bool isOther = indicator != m_indicator;
    m_indicator = row ? indicator : domain::IndicatorId();
    m_stack->setCurrentIndex(row ? 1 : 0);
    if (!row) {
        return;
    }
    m_title->setText(domain::inLanguage(row->name, row->nameEn));
    m_state->setText(tr("Withdrawn: %1").arg(row->withdrawn));
    m_state->setVisible(row->isWithdrawn());
    const bool isReadOnly = m_context.workspace.isReadOnly() || row->isWithdrawn();
    m_measures->setChoices(measureChoices(plan));
    m_form->show(*row, isOther ? Form::Typed::Drop : Form::Typed::Keep);
    m_form->setReadOnly(isReadOnly);
    m_values->show(indicator, isReadOnly);
    m_targets->show(indicator, isReadOnly);
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
        m_tabs->setCurrentWidget(m_values);
        return false;
    }
    if (!m_targets->commitEdits()) {
        showTargets();
        return false;
    }
    const bool stored = commitFields(*m_form, [this](const QString& field) { return store(field); });
    if (!stored) {
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
    }
    return stored;
}

void IndicatorPanel::editName()
{
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    QWidget* name = m_form->editor(u"name"_s)->control();
    name->setFocus();
    QMetaObject::invokeMethod(name, "selectAll");
}

bool IndicatorPanel::showValue(const domain::ObservationId& observation)
{
    m_tabs->setCurrentWidget(m_values);
    return m_values->showValue(observation);
}

void IndicatorPanel::showTargets()
{
    m_tabs->setCurrentWidget(m_targets);
}

} // namespace samordna::views
