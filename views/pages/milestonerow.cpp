#include "views/pages/milestonerow.h"

#include "views/editors/flowlayout.h"
#include "views/editors/form.h"
#include "views/editors/lineeditors.h"
#include "views/editors/typeddraft.h"
#include "views/theme/theme.h"
#include "views/words/words.h"
#include "models/domain/format.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kTitleLetters = 18; // shown at least before the day goes to the next line

} // namespace

MilestoneFields::MilestoneFields(const QString& titleName, const QString& dayName, QDate today, QWidget* parent)
    : title(new TextEditor)
    , day(new DateEditor(today))
    , titleBox(new FieldBox(titleName, title, FieldBox::Heading::Hidden, parent))
    , dayBox(new FieldBox(dayName, day, FieldBox::Heading::Hidden, parent))
    , line(new FlowLayout(FlowLayout::Fit::Shares, 4))
{
    QWidget* control = title->control();
    control->setMinimumWidth(kTitleLetters * control->fontMetrics().averageCharWidth());
    line->addWidget(titleBox);
    line->addWidget(dayBox);
}

TypedDraft* MilestoneFields::draft(QObject& owner, const DraftStore& store) const
{
    return new TypedDraft(
        owner, {{u"title"_s, title, titleBox}, {u"day"_s, day, dayBox}}, domain::Entity::Measure, store);
}

bool MilestoneFields::readDay(QDate& read, const QString& field) const
{
    const bool isRead = domain::Codec<QDate>::read(day->value(), read);
    dayBox->setProblem(isRead ? QString() : unreadableSentence(fieldName(field), *day));
    return isRead;
}

bool MilestoneFields::check(
    const workspace::Workspace& space, const domain::ChangeSet& changes, const QString& dayField) const
{
    bool isFine = true;
    titleBox->setProblem({});
    for (const domain::Problem& problem : space.problems(changes)) {
        FieldBox* box = problem.field == u"title" ? titleBox : problem.field == dayField ? dayBox : nullptr;
        if (box) {
            box->setProblem(problemSentence(problem));
            isFine = false;
        }
    }
    return isFine;
}

MilestoneRow::MilestoneRow(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_done(new QCheckBox(this))
    , m_fields(tr("Milestone"), tr("Due"), context.workspace.clock().today(), this)
    , m_drop(new QToolButton(this))
    , m_draft(m_fields.draft(*this, DraftStore(context.workspace)))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_drop->setIcon(icon(u"close"_s, palette(), Tone::Muted));
    m_drop->setAutoRaise(true);
    m_drop->setToolTip(tr("Take away"));
    line->addWidget(m_done);
    line->addLayout(m_fields.line, 1);
    line->addWidget(m_drop);
    m_fields.title->show(QString()); // nothing is typed yet
    m_fields.day->show(QJsonValue::Null);
    connect(m_done, &QCheckBox::clicked, this, &MilestoneRow::setDone);
    connect(m_fields.title, &FieldEditor::committed, this, &MilestoneRow::storeTitle);
    connect(m_fields.day, &FieldEditor::committed, this, &MilestoneRow::storeDay);
    connect(m_drop, &QToolButton::clicked, this, &MilestoneRow::withdraw);
}

void MilestoneRow::show(const domain::Milestone& milestone)
{
    m_milestone = milestone;
    m_done->setChecked(isDone());
    m_done->setAccessibleName(tr("%1: done").arg(milestone.title));
    m_drop->setAccessibleName(tr("Take away %1").arg(milestone.title));
    if (!m_fields.title->isDirty()) {
        m_fields.title->show(milestone.title);
        m_fields.titleBox->setProblem({});
    }
    if (!m_fields.day->isDirty()) {
        m_fields.day->show(domain::Codec<QDate>::write(isDone() ? milestone.done : milestone.due));
        m_fields.dayBox->setProblem({});
    }
    const bool isLate = !isDone() && milestone.due.isValid() && milestone.due < m_context.workspace.clock().today();
    QWidget* day = m_fields.day->control();
    day->setAccessibleName(isDone() ? tr("Done on") : isLate ? tr("Due, has passed") : tr("Due"));
    m_fields.day->setToolTip(isDone() ? tr("Done on %1").arg(domain::dateText(milestone.done))
            : isLate                  ? tr("Due %1, has passed").arg(domain::dateText(milestone.due))
                                      : tr("Due"));
    day->setStyleSheet(isLate ? u"color: %1;"_s.arg(tone(Tone::Warning, palette()).name()) : QString());
    m_draft->begin(milestone.measure.text(), milestone.id.text());
}

bool MilestoneRow::commitEdits()
{
    const bool isTitleStored = storeTitle();
    return storeDay() && isTitleStored;
}

void MilestoneRow::setDone(bool done)
{
    domain::Milestone after = m_milestone;
    after.done = done ? m_context.workspace.clock().today() : QDate();
    if (!m_context.change(m_milestone, after, done ? tr("Tick off milestone") : tr("Reopen milestone"))) {
        m_done->setChecked(isDone());
    }
}

bool MilestoneRow::storeTitle()
{
    domain::Milestone after = m_milestone;
    after.title = m_fields.title->value().toString();
    return !m_fields.title->isDirty() || store(*m_fields.title, after, tr("Rename milestone"));
}

bool MilestoneRow::storeDay()
{
    if (!m_fields.day->isDirty()) {
        m_fields.dayBox->setProblem({});
        return true;
    }
    domain::Milestone after = m_milestone;
    return m_fields.readDay(isDone() ? after.done : after.due, dayField())
        && store(*m_fields.day, after, tr("Change the milestone's date"));
}

bool MilestoneRow::store(FieldEditor& editor, const domain::Milestone& after, const QString& step)
{
    domain::ChangeSet changes;
    changes.change(m_milestone, after);
    if (!m_fields.check(m_context.workspace, changes, dayField()) || !m_context.apply(changes, step)) {
        return false;
    }
    editor.show(editor.value()); // stored: nothing is typed any more
    if (const auto* stored = domain::find(m_context.workspace.data().milestones, after.id)) {
        show(*stored);
    }
    return true;
}

void MilestoneRow::withdraw()
{
    domain::Milestone after = m_milestone;
    after.withdrawn = tr("Taken away from the list");
    if (m_context.change(m_milestone, after, tr("Take away milestone"))) {
        m_draft->end();
    }
}

QString MilestoneRow::dayField() const
{
    return isDone() ? u"done"_s : u"due"_s;
}

} // namespace samordna::views
