#include "views/pages/followuppanel.h"

#include "views/delegates/marks.h"
#include "views/editors/choiceeditors.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/editors/typeddraft.h"
#include "views/pages/milestonelist.h"
#include "views/pages/notebox.h"
#include "views/pages/textwithlast.h"
#include "views/theme/theme.h"
#include "views/words/words.h"
#include "models/domain/format.h"
#include "models/items/followups.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr const char* kTexts[] = {"reason", "work_done", "result", "effect"};

} // namespace

FollowUpPanel::FollowUpPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new Form(this))
    , m_draft(new TypedDraft(*m_form, domain::Entity::Measure, DraftStore(context.workspace)))
    , m_degree(new ChoiceEditor)
    , m_signal(new ChoiceEditor)
    , m_why(new NoteBox(this))
    , m_asks(new QPushButton(tr("Show what it is made of (F8)"), this))
    , m_milestones(new MilestoneList(context, this))
{
    build();
    connect(m_form, &Form::committed, this, &FollowUpPanel::commit);
}

void FollowUpPanel::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_form->add({{"degree", m_degree}, {"percent", new NumberEditor}});
    m_form->add({{"signal", m_signal}, {"due", new DateEditor(m_context.workspace.clock().today())}});
    m_form->add({{"running", new CheckEditor(fieldName(u"running"_s))}});
    // The reason stands by the signal and the degree it is asked for.
    for (const char* text : kTexts) {
        m_texts.append(new TextWithLast);
        m_form->add({{text, m_texts.constLast()}});
        if (text == kTexts[0]) {
            m_form->addWidget(m_why);
            m_form->addWidget(m_asks);
        }
    }
    m_asks->setProperty("look", u"link"_s);
    m_asks->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_asks, &QPushButton::clicked, this, &FollowUpPanel::whyRequested);
    m_form->add({{"cost", new NumberEditor}});
    layout->addWidget(m_form);
    auto* heading = new QLabel(tr("Milestones"), this);
    heading->setFont(textFont(TextStep::Heading));
    layout->addWidget(heading);
    layout->addWidget(m_milestones);
    layout->addStretch(1);
}

void FollowUpPanel::show(
    const domain::MeasureId& measure, const domain::Period& period, const progress::MeasureProgress& figure)
{
    const bool isOther = measure != m_measure || period != m_period;
    m_measure = measure;
    m_period = period;
    const domain::PlanData& plan = m_context.workspace.data();
    const domain::Measure* row = domain::find(plan.measures, measure);
    if (!row) {
        return;
    }
    showChoices(figure);
    const auto hand = items::followUpInHand(plan, measure, period);
    const Form::Typed typed = isOther ? Form::Typed::Drop : Form::Typed::Keep;
    m_form->show(hand.value, typed);
    if (isOther || !m_form->editor(u"due"_s)->isDirty()) {
        m_form->showField(u"due"_s, *row);
    }
    m_form->box(u"running"_s)->setVisible(row->continuous);
    m_form->setReadOnly(m_context.workspace.isReadOnly() || row->isWithdrawn());
    const bool isStated = row->way == domain::ProgressWay::Stated && !row->continuous;
    if (!isStated) {
        m_form->editor(u"percent"_s)->setReadOnly(true);
    }
    showNotes(*row, figure);
    if (lacksReason(hand.value, figure)) {
        m_form->box(u"reason"_s)
            ->setProblem(
                tr("The signal differs from the suggestion, %1. Say why.").arg(domain::term(figure.suggested)));
        if (m_asksForReason && !isOther) {
            askForReason();
        }
    }
    m_asksForReason = false;
    m_milestones->show(measure);
    m_draft->begin(measure.text(), period.code());
}

/// Only what is said in this period's own follow-up needs a reason of its own.
bool FollowUpPanel::lacksReason(const domain::FollowUp& followUp, const progress::MeasureProgress& figure) const
{
    const bool isSaid = followUp.revision > 0 && followUp.signal && !followUp.isWithdrawn();
    return isSaid && *followUp.signal != figure.suggested && followUp.reason.trimmed().isEmpty()
        && !m_form->editor(u"reason"_s)->isDirty();
}

/// Where the work is: the signal is stored, and stays so whether or not a reason is given.
void FollowUpPanel::askForReason()
{
    if (m_signal->control()->hasFocus()) {
        m_form->editor(u"reason"_s)->control()->setFocus();
    }
}

bool FollowUpPanel::has(const QString& field) const
{
    return m_form->editor(field);
}

bool FollowUpPanel::focusReason()
{
    const bool isWanted = m_form->box(u"reason"_s)->hasProblem();
    if (isWanted) {
        m_form->editor(u"reason"_s)->control()->setFocus();
    }
    return isWanted;
}

QString FollowUpPanel::focusedField() const
{
    const QWidget* focus = window()->focusWidget();
    for (const QString& field : m_form->fields()) {
        const QWidget* editor = m_form->editor(field);
        if (editor == focus || (focus && editor->isAncestorOf(focus))) {
            return field;
        }
    }
    return {};
}

void FollowUpPanel::showChoices(const progress::MeasureProgress& figure)
{
    Choices degrees = codeChoices<domain::Degree>();
    for (Choice& choice : degrees) {
        choice.icon = degreeIcon(*domain::fromCode<domain::Degree>(choice.value.toString()), palette());
    }
    m_degree->setChoices(withNone(degrees, tr("By progress: %1").arg(domain::term(figure.derivedDegree))));
    Choices lights = codeChoices<domain::Signal>();
    for (Choice& choice : lights) {
        choice.icon = signalIcon(*domain::fromCode<domain::Signal>(choice.value.toString()), palette());
    }
    m_signal->setChoices(withNone(lights, tr("As suggested: %1").arg(domain::term(figure.suggested))));
}

void FollowUpPanel::showNotes(const domain::Measure& measure, const progress::MeasureProgress& figure)
{
    const auto& value = figure.figure.value;
    m_why->setNote(
        value ? tr("Why %1?").arg(domain::percentText(value)) : tr("Why no figure?"), whyText(figure.figure));
    const bool isStated = measure.way == domain::ProgressWay::Stated && !measure.continuous;
    m_form->box(u"percent"_s)
        ->setNote(isStated ? QString()
                           : tr("Counted: %1").arg(measure.continuous ? tr("runs on") : domain::term(measure.way)));
    const bool differs = figure.signal && *figure.signal != figure.suggested;
    m_form->box(u"signal"_s)->setNote(differs ? tr("Suggested: %1").arg(domain::term(figure.suggested)) : QString());
    m_form->box(u"degree"_s)
        ->setNote(figure.degree != figure.derivedDegree
                ? tr("The progress says: %1").arg(domain::term(figure.derivedDegree))
                : QString());
    m_form->box(u"due"_s)->setNote(figure.late ? tr("Has passed") : QString());
    const domain::FollowUp* before = items::followUpBefore(m_context.workspace.data(), m_measure, m_period);
    const QStringList texts = before ? QStringList{before->reason, before->workDone, before->result, before->effect}
                                     : QStringList{{}, {}, {}, {}};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_texts.at(i)->setLast(
            before ? domain::term(before->period) : QString(), texts.at(i), fieldName(QString::fromLatin1(kTexts[i])));
    }
}

void FollowUpPanel::commit(const QString& field)
{
    m_asksForReason = field == u"signal"_s;
    store(field);
}

bool FollowUpPanel::store(const QString& field)
{
    const domain::PlanData& plan = m_context.workspace.data();
    if (field == u"due") {
        const domain::Measure* row = domain::find(plan.measures, m_measure);
        return !row || commitField(*m_form, field, *row, m_context);
    }
    const items::FollowUpInHand hand = items::followUpInHand(plan, m_measure, m_period);
    return commitField(
        *m_form, field, hand.value, m_context, [&hand](const domain::FollowUp& after) { return hand.changeTo(after); });
}

bool FollowUpPanel::commitEdits()
{
    if (m_measure.isNull()) {
        return true;
    }
    const bool stored = commitFields(*m_form, [this](const QString& field) { return store(field); });
    return m_milestones->commitEdits() && stored;
}

} // namespace samordna::views
