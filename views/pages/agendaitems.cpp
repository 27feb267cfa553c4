#include "views/pages/agendaitems.h"

#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/theme/theme.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

RowSection::Words words()
{
    return {
        .heading = AgendaItems::tr("Agenda"),
        .none = AgendaItems::tr("The agenda is empty. Write its first point and press Enter."),
        .newOne = AgendaItems::tr("New point of the agenda"),
        .newPlace = u"new-agenda-item"_s,
        .add = AgendaItems::tr("Add the point"),
        .chosen = AgendaItems::tr("The chosen point"),
        .withdraw = AgendaItems::tr("Take the point off the agenda"),
        .restore = AgendaItems::tr("Take the point back"),
        .reason = AgendaItems::tr("Taken off the agenda"),
        .added = AgendaItems::tr("New point of the agenda"),
        .withdrew = AgendaItems::tr("Take a point off the agenda"),
        .restored = AgendaItems::tr("Take a point of the agenda back"),
    };
}

QString lineOf(const domain::AgendaItem& item, int number)
{
    if (item.isWithdrawn()) {
        return item.title + u'\n' + AgendaItems::tr("Taken off");
    }
    const QString line = QString::number(number) + u". "_s + item.title;
    return item.decision.isEmpty() ? line : line + u'\n' + AgendaItems::tr("Decision: %1").arg(item.decision);
}

} // namespace

AgendaItems::AgendaItems(const PageContext& context, QWidget* parent)
    : RowSection(context, words(), parent)
    , m_up(new QAction(icon(u"chevron-up"_s, palette()), tr("Move the point up"), this))
    , m_down(new QAction(icon(u"chevron-down"_s, palette()), tr("Move the point down"), this))
{
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    addTool(m_up);
    addTool(m_down);
    connect(m_up, &QAction::triggered, this, [this] { move(domain::AgendaStep::Up); });
    connect(m_down, &QAction::triggered, this, [this] { move(domain::AgendaStep::Down); });
    form().add({{"title", new TextEditor}});
    form().add({{"note", new LongTextEditor}});
    form().add({{"decision", new LongTextEditor}});
}

void AgendaItems::read()
{
    const auto rows = context().workspace.reader().rowsOf<domain::AgendaItem>("activity", activity().uuid());
    if (!rows) {
        context().navigator.showError(rows.error());
        return;
    }
    m_items = *rows;
    std::stable_sort(m_items.begin(), m_items.end(),
        [](const domain::AgendaItem& a, const domain::AgendaItem& b) { return a.position < b.position; });
}

QList<ListedRow> AgendaItems::listed() const
{
    QList<ListedRow> rows;
    int number = 0;
    for (const domain::AgendaItem& item : m_items) {
        number += item.isWithdrawn() ? 0 : 1;
        rows.append({item.id.uuid(), lineOf(item, number), false, {}, item.isWithdrawn()});
    }
    return rows;
}

domain::ChangeSet AgendaItems::added(const QUuid& id, const QString& text) const
{
    domain::AgendaItem row;
    row.id = domain::AgendaItemId(id);
    row.county = context().workspace.data().county.code;
    row.activity = activity();
    row.position = domain::placeAfter(m_items);
    row.title = text;
    domain::ChangeSet changes;
    changes.add(row);
    return changes;
}

domain::ChangeSet AgendaItems::withdrawn(const QUuid& id, const QString& reason) const
{
    domain::ChangeSet changes;
    if (const domain::AgendaItem* row = domain::find(m_items, domain::AgendaItemId(id))) {
        domain::AgendaItem after = *row;
        after.withdrawn = reason;
        changes.change(*row, after);
    }
    return changes;
}

void AgendaItems::showFields(const QUuid& id, bool isOther)
{
    if (const domain::AgendaItem* row = domain::find(m_items, domain::AgendaItemId(id))) {
        form().show(*row, isOther ? Form::Typed::Drop : Form::Typed::Keep);
    }
    refreshMoves();
}

bool AgendaItems::store(const QString& field)
{
    const domain::AgendaItem* row = domain::find(m_items, domain::AgendaItemId(shown()));
    return !row || commitField(form(), field, domain::AgendaItem(*row), context());
}

domain::ChangeSet AgendaItems::moved(domain::AgendaStep step) const
{
    return domain::moveItem(m_items, domain::AgendaItemId(chosen()), step);
}

void AgendaItems::refreshMoves()
{
    m_up->setEnabled(isOpen() && !moved(domain::AgendaStep::Up).isEmpty());
    m_down->setEnabled(isOpen() && !moved(domain::AgendaStep::Down).isEmpty());
}

void AgendaItems::move(domain::AgendaStep step)
{
    if (storeFields()) {
        context().apply(moved(step), tr("Move a point of the agenda"));
        refresh();
    }
}

} // namespace samordna::views
