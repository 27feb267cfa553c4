#include "views/pages/yearforms.h"

#include "models/domain/terms.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/choices.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/editors/searcheditor.h"
#include "views/editors/typeddraft.h"
#include "views/widgets/scrolled.h"

#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using domain::Entity;
using progress::YearRef;

namespace {

constexpr int kBeside = 10; // px round the fields
constexpr int kAbove = 4;
constexpr int kBelow = 8;

} // namespace

YearForms::YearForms(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reporting(new Form(this))
    , m_mandate(new Form(this))
    , m_day(new Form(this))
    , m_recipient(new SearchEditor)
    , m_issuer(new SearchEditor)
{
    makeForms();
    const DraftStore store(context.workspace);
    new TypedDraft(*m_reporting, Entity::ReportingDay, store);
    new TypedDraft(*m_mandate, Entity::Mandate, store);
    new TypedDraft(*m_day, Entity::CalendarDay, store);
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(kBeside, kAbove, kBeside, kBelow);
    for (Form* form : forms()) {
        inside->addWidget(form);
        form->hide();
        connect(form, &Form::committed, this, [this](const QString& field) { storeField(field); });
    }
    inside->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void YearForms::makeForms()
{
    const QDate today = m_context.workspace.clock().today();
    auto* shift = new ChoiceEditor;
    shift->setChoices(codeChoices<domain::WorkingDayShift>());
    m_reporting->add({{"title", new TextEditor}});
    m_reporting->add({{"month", new NumberEditor(NumberEditor::Takes::WholeNumbers, NumberEditor::Empty::IsRefused)},
        {"day", new NumberEditor(NumberEditor::Takes::WholeNumbers, NumberEditor::Empty::IsRefused)},
        {"shift", shift}});
    m_reporting->add({{"recipient", m_recipient}});
    m_reporting->add({{"note", new TextEditor}});
    // In the order of the form at the measure that answers to it. The document is read whole in the list above, which
    // needs the room.
    m_mandate->add({{"document", new TextEditor}});
    m_mandate->add({{"paragraph", new TextEditor}, {"case_number", new TextEditor}});
    m_mandate->add({{"wording", new LongTextEditor(nullptr, 1)}});
    m_mandate->add({{"issuing_organisation", m_issuer}});
    m_mandate->add({{"deadline", new DateEditor(today)}, {"answered", new DateEditor(today)}});
    auto* kind = new ChoiceEditor;
    kind->setChoices(codeChoices<domain::CalendarDayKind>());
    m_day->add({{"day", new DateEditor(today)}, {"kind", kind}, {"hours", new NumberEditor}});
    m_day->add({{"note", new TextEditor}});
}

void YearForms::showRow(const YearRef& ref)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const auto typed = ref == m_shown ? Form::Typed::Keep : Form::Typed::Drop;
    m_shown = ref;
    Form* shown = nullptr;
    const auto fill = [&](Form* form, const auto* row) {
        if (row) {
            form->show(*row, typed);
            form->setReadOnly(m_context.workspace.isReadOnly() || row->isWithdrawn());
            form->findChild<TypedDraft*>()->begin(row->id.text());
            shown = form;
        }
    };
    switch (ref.entity) {
    case Entity::ReportingDay:
        m_recipient->setChoices(organisationChoices(plan));
        fill(m_reporting, domain::find(plan.reportingDays, domain::ReportingDayId(ref.id)));
        break;
    case Entity::Mandate:
        m_issuer->setChoices(organisationChoices(plan));
        fill(m_mandate, domain::find(plan.mandates, domain::MandateId(ref.id)));
        break;
    case Entity::CalendarDay: {
        const auto* row = domain::find(plan.calendarDays, domain::CalendarDayId(ref.id));
        fill(m_day, row);
        m_day->box(u"hours"_s)->setVisible(row && row->kind == domain::CalendarDayKind::Shortened);
        break;
    }
    default: break;
    }
    for (Form* form : forms()) {
        form->setVisible(form == shown);
    }
    setVisible(shown);
    updateGeometry();
}

QSize YearForms::sizeHint() const
{
    const Form* form = shownForm();
    return form ? QSize(form->sizeHint().width(), kAbove + form->heightForWidth(width() - 2 * kBeside) + kBelow)
                : QSize();
}

/// Fields that stand side by side where there is room take another height in another width.
void YearForms::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

Form* YearForms::shownForm() const
{
    const auto all = forms();
    const auto at = std::find_if(all.cbegin(), all.cend(), [](const Form* form) { return !form->isHidden(); });
    return isHidden() || at == all.cend() ? nullptr : *at;
}

bool YearForms::edit()
{
    const Form* form = shownForm();
    if (form) {
        // A day of the office stands on its day already: what is decided of it is its kind.
        QWidget* first = form->editor(form == m_day ? u"kind"_s : form->fields().constFirst())->control();
        first->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(first)) {
            line->selectAll();
        }
    }
    return form;
}

bool YearForms::storeField(const QString& field)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const auto store = [&](Form* form, const auto* row) { return !row || commitField(*form, field, *row, m_context); };
    switch (m_shown.entity) {
    case Entity::ReportingDay:
        return store(m_reporting, domain::find(plan.reportingDays, domain::ReportingDayId(m_shown.id)));
    case Entity::Mandate: return store(m_mandate, domain::find(plan.mandates, domain::MandateId(m_shown.id)));
    case Entity::CalendarDay: return store(m_day, domain::find(plan.calendarDays, domain::CalendarDayId(m_shown.id)));
    default: return true;
    }
}

bool YearForms::commitEdits()
{
    const Form* form = shownForm();
    return !form || commitFields(*form, [this](const QString& field) { return storeField(field); });
}

} // namespace samordna::views
