#include "views/pages/milestonelist.h"

#include "views/editors/flowlayout.h"
#include "views/editors/lineeditors.h"
#include "views/theme/theme.h"
#include "models/domain/fields.h"
#include "models/domain/format.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kTitleLetters = 18; // shown at least before the day goes to the next line

void fitTitle(QWidget& title)
{
    title.setMinimumWidth(kTitleLetters * title.fontMetrics().averageCharWidth());
}

/// Beside each other where there is room.
FlowLayout* titleAndDay(QWidget* title, QWidget* day)
{
    auto* flow = new FlowLayout(FlowLayout::Fit::Shares, 4);
    flow->addWidget(title);
    flow->addWidget(day);
    return flow;
}

} // namespace

MilestoneList::MilestoneList(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_new(new QLineEdit(this))
    , m_newDue(new DateEditor(context.workspace.clock().today(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    m_new->setPlaceholderText(tr("New milestone"));
    m_new->setAccessibleName(tr("New milestone"));
    m_newDue->control()->setAccessibleName(tr("Due date of the new milestone"));
    fitTitle(*m_new);
    auto* add = new QToolButton(this);
    add->setIcon(icon(u"add"_s, palette()));
    add->setToolTip(tr("Add the milestone"));
    add->setAccessibleName(tr("Add the milestone"));
    line->addLayout(titleAndDay(m_new, m_newDue), 1);
    line->addWidget(add);
    layout->addLayout(line);
    connect(m_new, &QLineEdit::returnPressed, this, &MilestoneList::addTyped);
    connect(add, &QToolButton::clicked, this, &MilestoneList::addTyped);
}

void MilestoneList::show(const domain::MeasureId& measure)
{
    if (measure != m_measure) {
        m_new->clear();
        m_newDue->show(QJsonValue::Null);
    }
    m_measure = measure;
    refresh();
}

void MilestoneList::refresh()
{
    QList<domain::Milestone> rows;
    for (const domain::Milestone& row : m_context.workspace.data().milestones) {
        if (row.measure == m_measure && !row.isWithdrawn()) {
            rows.append(row);
        }
    }
    const bool isReadOnly = m_context.workspace.isReadOnly();
    m_new->setEnabled(!isReadOnly);
    if (rows == m_shown && isReadOnly == m_isReadOnly) {
        return; // what is being typed stays
    }
    m_shown = rows;
    m_isReadOnly = isReadOnly;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the change may come from one of its own boxes
        delete item;
    }
    for (const domain::Milestone& row : rows) {
        addRow(row);
    }
}

void MilestoneList::addRow(const domain::Milestone& milestone)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    const QDate today = m_context.workspace.clock().today();
    const bool isDone = milestone.done.isValid();
    auto* check = new QCheckBox(row);
    check->setChecked(isDone);
    check->setAccessibleName(tr("%1: done").arg(milestone.title));
    auto* title = new TextEditor(row);
    title->show(milestone.title);
    title->control()->setAccessibleName(tr("Milestone"));
    auto* day = new DateEditor(today, row);
    fitTitle(*title->control());
    day->show(domain::Codec<QDate>::write(isDone ? milestone.done : milestone.due));
    const bool isLate = !isDone && milestone.due.isValid() && milestone.due < today;
    day->control()->setAccessibleName(isDone ? tr("Done on") : isLate ? tr("Due, has passed") : tr("Due"));
    day->setToolTip(isDone ? tr("Done on %1").arg(domain::dateText(milestone.done))
            : isLate       ? tr("Due %1, has passed").arg(domain::dateText(milestone.due))
                           : tr("Due"));
    if (isLate) {
        day->control()->setStyleSheet(u"color: %1;"_s.arg(tone(Tone::Warning, palette()).name()));
    }
    auto* drop = new QToolButton(row);
    drop->setIcon(icon(u"close"_s, palette(), Tone::Muted));
    drop->setAutoRaise(true);
    drop->setAccessibleName(tr("Take away %1").arg(milestone.title));
    drop->setToolTip(tr("Take away"));
    line->addWidget(check);
    line->addLayout(titleAndDay(title, day), 1);
    line->addWidget(drop);
    row->setEnabled(!m_isReadOnly);
    connect(check, &QCheckBox::clicked, this, [this, milestone, today](bool done) {
        domain::Milestone after = milestone;
        after.done = done ? today : QDate();
        m_context.change(milestone, after, done ? tr("Tick off milestone") : tr("Reopen milestone"));
    });
    connect(title, &FieldEditor::committed, this, [this, milestone, title] {
        domain::Milestone after = milestone;
        after.title = title->value().toString();
        m_context.change(milestone, after, tr("Rename milestone"));
    });
    connect(day, &FieldEditor::committed, this, [this, milestone, day, isDone] {
        domain::Milestone after = milestone;
        if (domain::Codec<QDate>::read(day->value(), isDone ? after.done : after.due)) {
            m_context.change(milestone, after, tr("Change the milestone's date"));
        }
    });
    connect(drop, &QToolButton::clicked, this, [this, milestone] { withdraw(milestone); });
    m_rows->addWidget(row);
}

void MilestoneList::withdraw(const domain::Milestone& milestone)
{
    domain::Milestone after = milestone;
    after.withdrawn = tr("Taken away from the list");
    m_context.change(milestone, after, tr("Take away milestone"));
}

void MilestoneList::addTyped()
{
    const QString title = m_new->text().trimmed();
    domain::Milestone row;
    if (title.isEmpty() || !domain::Codec<QDate>::read(m_newDue->value(), row.due)) {
        (title.isEmpty() ? static_cast<QWidget*>(m_new) : m_newDue)->setFocus();
        return;
    }
    row.id = domain::MilestoneId::create();
    row.county = m_context.workspace.data().county.code;
    row.measure = m_measure;
    row.title = title;
    m_new->clear(); // before the list is made anew
    m_newDue->show(QJsonValue::Null);
    if (!m_context.add(row, tr("New milestone"))) {
        m_new->setText(title);
    }
}

bool MilestoneList::commitEdits()
{
    if (!m_new->text().trimmed().isEmpty()) {
        addTyped();
    }
    return m_new->text().trimmed().isEmpty();
}

} // namespace samordna::views
