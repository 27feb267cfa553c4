#include "views/pages/actionpoints.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/editors/neworganisation.h"
#include "views/editors/searcheditor.h"
#include "models/domain/agenda.h"
#include "models/domain/minutes.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

RowSection::Words words()
{
    return {
        .heading = ActionPoints::tr("Action points"),
        .none = ActionPoints::tr("Nobody has promised anything yet. Write what is to be done and press Enter."),
        .newOne = ActionPoints::tr("New action point"),
        .newPlace = u"new-action-point"_s,
        .add = ActionPoints::tr("Add the action point"),
        .chosen = ActionPoints::tr("The chosen action point"),
        .withdraw = ActionPoints::tr("Withdraw the action point"),
        .restore = ActionPoints::tr("Take the action point back"),
        .reason = ActionPoints::tr("Taken away from the list"),
        .added = ActionPoints::tr("New action point"),
        .withdrew = ActionPoints::tr("Withdraw an action point"),
        .restored = ActionPoints::tr("Take an action point back"),
    };
}

} // namespace

ActionPoints::ActionPoints(const PageContext& context, QWidget* parent)
    : RowSection(context, words(), parent)
    , m_owner(new SearchEditor)
    , m_item(new ChoiceEditor)
    , m_due(new DateEditor(context.workspace.clock().today()))
{
    const QDate today = context.workspace.clock().today();
    m_owner->setCreator([this](const QString& name) {
        return newOrganisation(m_made, this->context().workspace.data().county.code, name);
    });
    form().add({{"text", new LongTextEditor}});
    form().add({{"owner", m_owner}, {"function", new TextEditor}});
    form().add({{"due", m_due}, {"done", new DateEditor(today)}});
    form().add({{"item", m_item}});
    // Queued: the rows are made anew, and the press that ticked one is not over.
    connect(&list(), &RowList::ticked, this, &ActionPoints::tickOff, Qt::QueuedConnection);
}

void ActionPoints::offerItems(const QList<domain::AgendaItem>& items)
{
    Choices choices;
    for (const domain::AgendaItem& item : items) {
        if (!item.isWithdrawn()) {
            choices.append({item.id.text(), QString::number(choices.size() + 1) + u". "_s + item.title, {}});
        }
    }
    m_item->setChoices(withNone(choices, tr("None")));
    form().box(u"item"_s)->setVisible(!choices.isEmpty());
}

void ActionPoints::read()
{
    m_points = domain::actionPointsOf(context().workspace.data().actionPoints, activity());
    m_owner->setChoices(organisationChoices(context().workspace.data()));
    const auto meeting = context().workspace.reader().row<domain::Activity>(activity());
    m_due->setEarliest(meeting && *meeting ? (*meeting)->start : QDate()); // nothing is promised for a day before
}

ListedRow ActionPoints::rowOf(const domain::ActionPoint& point) const
{
    const QDate today = context().workspace.clock().today();
    const QString owner = domain::ownerText(point, context().workspace.data().organisations);
    QStringList lines{point.text, owner.isEmpty() ? tr("Owner not chosen") : owner,
        point.isWithdrawn() ? tr("Withdrawn") : domain::dueText(point, today)};
    lines.removeAll(QString());
    return {
        point.id.uuid(), lines.join(u'\n'), domain::isOverdue(point, today), point.done.isValid(), point.isWithdrawn()};
}

QList<ListedRow> ActionPoints::listed() const
{
    QList<ListedRow> rows;
    for (const domain::ActionPoint& point : m_points) {
        rows.append(rowOf(point));
    }
    return rows;
}

domain::ChangeSet ActionPoints::added(const QUuid& id, const QString& text) const
{
    domain::ActionPoint row;
    row.id = domain::ActionPointId(id);
    row.county = context().workspace.data().county.code;
    row.activity = activity();
    row.text = text;
    domain::ChangeSet changes;
    changes.add(row);
    return changes;
}

domain::ChangeSet ActionPoints::withdrawn(const QUuid& id, const QString& reason) const
{
    domain::ChangeSet changes;
    if (const domain::ActionPoint* row = domain::find(m_points, domain::ActionPointId(id))) {
        domain::ActionPoint after = *row;
        after.withdrawn = reason;
        changes.change(*row, after);
    }
    return changes;
}

void ActionPoints::showFields(const QUuid& id, bool isOther)
{
    if (const domain::ActionPoint* row = domain::find(m_points, domain::ActionPointId(id))) {
        form().show(*row, isOther ? Form::Typed::Drop : Form::Typed::Keep);
    }
}

bool ActionPoints::store(const QString& field)
{
    const domain::ActionPoint* found = domain::find(m_points, domain::ActionPointId(shown()));
    if (!found) {
        return true;
    }
    const domain::ActionPoint row = *found; // the list is read again when it is stored
    return commitField(form(), field, row, context(), [&](const domain::ActionPoint& after) {
        domain::ChangeSet changes;
        const domain::Organisation* made = domain::find(m_made, after.owner);
        if (made && !domain::find(context().workspace.data().organisations, made->id)) {
            changes.add(*made);
        }
        changes.change(row, after);
        return changes;
    });
}

void ActionPoints::tickOff(const QUuid& id, bool isDone)
{
    const domain::ActionPoint* row = domain::find(m_points, domain::ActionPointId(id));
    if (!row || isDone == row->done.isValid()) {
        return;
    }
    const domain::ActionPoint before = *row;
    domain::ActionPoint after = before;
    after.done = isDone ? context().workspace.clock().today() : QDate();
    if (!context().change(before, after, isDone ? tr("Tick off an action point") : tr("Reopen an action point"))) {
        refresh(); // the box goes back
    }
}

} // namespace samordna::views
