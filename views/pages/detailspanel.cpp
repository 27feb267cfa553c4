#include "views/pages/detailspanel.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/editors/multieditor.h"
#include "views/editors/searcheditor.h"
#include "views/editors/typeddraft.h"
#include "views/words/words.h"
#include "models/domain/collation.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

/// The tags in use, in Swedish order; a word that is none of them becomes a new one.
Choices tagChoices(const domain::PlanData& plan)
{
    QStringList tags;
    for (const domain::Measure& row : plan.measures) {
        tags += row.tags;
    }
    tags.removeDuplicates();
    std::sort(
        tags.begin(), tags.end(), [](const QString& a, const QString& b) { return domain::compareSwedish(a, b) < 0; });
    Choices choices;
    for (const QString& tag : std::as_const(tags)) {
        choices.append({tag, tag, {}});
    }
    return choices;
}

} // namespace

DetailsPanel::DetailsPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new Form(this))
    , m_draft(new TypedDraft(*m_form, domain::Entity::Measure, DraftStore(context.workspace)))
    , m_area(new ChoiceEditor)
    , m_parent(new SearchEditor)
    , m_lead(new SearchEditor)
    , m_partners(new MultiEditor)
    , m_indicator(new SearchEditor)
    , m_goals(new MultiEditor)
    , m_tags(new MultiEditor)
    , m_after(new MultiEditor)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addStretch(1);
    build();
    connect(m_form, &Form::committed, this, [this](const QString& field) { store(field); });
}

void DetailsPanel::build()
{
    const QDate today = m_context.workspace.clock().today();
    const auto check = [](const char* field) { return new CheckEditor(fieldName(QString::fromLatin1(field))); };
    auto* way = new ChoiceEditor;
    way->setChoices(codeChoices<domain::ProgressWay>());
    auto* groups = new MultiEditor;
    groups->setChoices(codeChoices<domain::TargetGroup>());
    auto* forms = new MultiEditor;
    forms->setChoices(codeChoices<domain::Exploitation>());
    m_form->add({{"number", new TextEditor}, {"area", m_area}});
    m_form->add({{"title", new LongTextEditor}});
    m_form->add({{"title_en", new LongTextEditor}});
    m_form->add({{"purpose", new LongTextEditor}});
    m_form->add({{"lead", m_lead}});
    m_form->add({{"function", new TextEditor}});
    m_form->add({{"partners", m_partners}});
    m_form->add({{"start", new DateEditor(today)}, {"due", new DateEditor(today)}});
    m_form->add({{"continuous", check("continuous")}});
    m_form->add({{"way", way},
        {"planned", new NumberEditor(NumberEditor::Takes::WholeNumbers, NumberEditor::Empty::IsRefused)}});
    m_form->add({{"indicator", m_indicator}});
    m_form->add({{"weight", new NumberEditor(NumberEditor::Empty::IsRefused)}, {"budget", new NumberEditor}});
    m_form->add({{"parent", m_parent}});
    m_form->add({{"after", m_after}});
    m_form->add({{"goals", m_goals}});
    m_form->add({{"target_groups", groups}});
    m_form->add({{"exploitation", forms}});
    m_form->add({{"tags", m_tags}});
    m_tags->setCreator([](const QString& name) { return Choice{name, name, {}}; });
    m_form->add({{"draft", check("draft")}});
    m_form->add({{"not_applicable", check("not_applicable")}});
    m_form->add({{"remark", new LongTextEditor}});
}

void DetailsPanel::offerChoices()
{
    const domain::PlanData& plan = m_context.workspace.data();
    const Choices organisations = organisationChoices(plan);
    m_area->setChoices(areaChoices(plan));
    m_lead->setChoices(organisations);
    m_partners->setChoices(organisations);
    m_parent->setChoices(measureChoices(plan));
    m_indicator->setChoices(indicatorChoices(plan));
    m_goals->setChoices(goalChoices(plan));
    m_tags->setChoices(tagChoices(plan));
    Choices others = measureChoices(plan);
    others.removeIf([this](const Choice& choice) { return choice.value == m_measure.text(); });
    m_after->setChoices(others);
}

void DetailsPanel::show(const domain::MeasureId& measure)
{
    const domain::Measure* row = domain::find(m_context.workspace.data().measures, measure);
    if (!row) {
        return;
    }
    const bool isOther = measure != m_measure;
    m_measure = measure;
    offerChoices();
    m_form->show(*row, isOther ? Form::Typed::Drop : Form::Typed::Keep);
    m_form->setReadOnly(m_context.workspace.isReadOnly() || row->isWithdrawn());
    m_form->box(u"indicator"_s)->setVisible(row->way == domain::ProgressWay::Indicator);
    m_form->box(u"planned"_s)->setVisible(row->way == domain::ProgressWay::Activities);
    m_draft->begin(measure.text());
}

bool DetailsPanel::store(const QString& field)
{
    const domain::Measure* row = domain::find(m_context.workspace.data().measures, m_measure);
    return !row || commitField(*m_form, field, *row, m_context);
}

bool DetailsPanel::commitEdits()
{
    return commitFields(*m_form, [this](const QString& field) { return store(field); });
}

void DetailsPanel::focusTitle()
{
    m_form->editor(u"title"_s)->control()->setFocus();
    QMetaObject::invokeMethod(m_form->editor(u"title"_s)->control(), "selectAll");
}

} // namespace samordna::views
