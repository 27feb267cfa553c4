#include "views/pages/milestonelist.h"

#include "views/editors/flowlayout.h"
#include "views/editors/form.h"
#include "views/editors/lineeditors.h"
#include "views/editors/typeddraft.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

MilestoneList::MilestoneList(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_new(tr("New milestone"), tr("Due date of the new milestone"), context.workspace.clock().today(), this)
    , m_add(new QToolButton(this))
    , m_draft(m_new.draft(*this, DraftStore(context.workspace)))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    m_new.title->setPlaceholder(tr("New milestone"));
    m_add->setIcon(icon(u"add"_s, palette()));
    m_add->setToolTip(tr("Add the milestone"));
    m_add->setAccessibleName(tr("Add the milestone"));
    line->addLayout(m_new.line, 1);
    line->addWidget(m_add);
    layout->addLayout(line);
    for (const LineEditor* each : {static_cast<LineEditor*>(m_new.title), static_cast<LineEditor*>(m_new.day)}) {
        connect(qobject_cast<QLineEdit*>(each->control()), &QLineEdit::returnPressed, this, &MilestoneList::addTyped);
    }
    connect(m_add, &QToolButton::clicked, this, &MilestoneList::addTyped);
}

void MilestoneList::show(const domain::MeasureId& measure)
{
    if (measure != m_measure) {
        clearNew();
    }
    m_measure = measure;
    refresh();
    m_draft->begin(measure.text(), u"new-milestone"_s);
}

QList<domain::Milestone> MilestoneList::milestones() const
{
    QList<domain::Milestone> rows;
    for (const domain::Milestone& row : m_context.workspace.data().milestones) {
        if (row.measure == m_measure && !row.isWithdrawn()) {
            rows.append(row);
        }
    }
    return rows;
}

void MilestoneList::refresh()
{
    const bool isReadOnly = m_context.workspace.isReadOnly();
    m_new.title->setEnabled(!isReadOnly);
    m_new.day->setEnabled(!isReadOnly);
    m_add->setEnabled(!isReadOnly);
    QHash<domain::MilestoneId, MilestoneRow*> known;
    for (MilestoneRow* row : std::as_const(m_list)) {
        m_rows->removeWidget(row);
        known.insert(row->id(), row);
    }
    m_list.clear();
    for (const domain::Milestone& milestone : milestones()) {
        MilestoneRow* row = known.take(milestone.id);
        row = row ? row : new MilestoneRow(m_context, this);
        row->setEnabled(!isReadOnly); // first: nothing comes back where nothing can be stored
        row->show(milestone);
        m_rows->addWidget(row);
        m_list.append(row);
    }
    for (MilestoneRow* gone : std::as_const(known)) {
        gone->hide();
        gone->deleteLater(); // the change may come from one of its own buttons
    }
}

void MilestoneList::clearNew()
{
    m_new.title->show(QString());
    m_new.day->show(QJsonValue::Null);
    m_new.titleBox->setProblem({});
    m_new.dayBox->setProblem({});
}

bool MilestoneList::addTyped()
{
    domain::Milestone row;
    row.id = domain::MilestoneId::create();
    row.county = m_context.workspace.data().county.code;
    row.measure = m_measure;
    row.title = m_new.title->value().toString();
    domain::ChangeSet changes;
    if (m_new.readDay(row.due, u"due"_s)) {
        changes.add(row);
    }
    if (changes.isEmpty()) {
        m_new.day->control()->setFocus();
        return false;
    }
    if (!m_new.check(m_context.workspace, changes, u"due"_s)) {
        m_new.title->control()->setFocus();
        return false;
    }
    if (!m_context.apply(changes, tr("New milestone"))) {
        return false;
    }
    clearNew();
    m_new.title->control()->setFocus(); // for the next one
    return true;
}

bool MilestoneList::commitEdits()
{
    bool isStored = !(m_new.title->isDirty() || m_new.day->isDirty()) || addTyped();
    const QList<MilestoneRow*> rows = m_list; // storing shows them anew
    for (MilestoneRow* row : rows) {
        isStored = row->commitEdits() && isStored;
    }
    return isStored;
}

} // namespace samordna::views
