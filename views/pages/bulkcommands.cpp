#include "views/pages/bulkcommands.h"

#include "views/editors/draftstore.h"

#include <QAbstractItemView>
#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr qsizetype kMostRows = 5000; // what is planned anew at every letter

} // namespace

BulkCommands::BulkCommands(const PageContext& context, Page* page, QAbstractItemView& view, Rows rows)
    : QObject(page)
    , change(new QAction(tr("Change the chosen rows…"), this))
    , m_context(context)
    , m_page(page)
    , m_view(view)
    , m_rows(std::move(rows))
{
    change->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    change->setEnabled(false);
    connect(change, &QAction::triggered, this, &BulkCommands::ask);
}

void BulkCommands::watch()
{
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkCommands::refresh);
    connect(m_view.model(), &QAbstractItemModel::modelReset, this, &BulkCommands::refresh);
    refresh();
}

void BulkCommands::refresh()
{
    change->setEnabled(!m_context.workspace.isReadOnly() && (areTooMany() || chosen(2).size() == 2));
}

bool BulkCommands::areTooMany() const
{
    qsizetype rows = 0; // by ranges: a million chosen rows are one
    for (const QItemSelectionRange& range : m_view.selectionModel()->selection()) {
        rows += range.height();
    }
    return rows > kMostRows;
}

QList<QUuid> BulkCommands::chosen(qsizetype most) const
{
    QList<QUuid> ids;
    if (areTooMany()) {
        return ids;
    }
    for (const QItemSelectionRange& range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && ids.size() < most; ++row) {
            const QUuid id = m_rows.idAt(m_view.model()->index(row, 0, range.parent()));
            if (!id.isNull() && !ids.contains(id)) {
                ids.append(id);
            }
        }
    }
    return ids;
}

void BulkCommands::ask()
{
    if (areTooMany()) {
        m_context.navigator.showError({base::ErrorKind::TooLarge, {u"chosen"_s, QString::number(kMostRows)}, {}});
        return;
    }
    if (!m_page->commitEdits()) {
        return; // what was refused is in sight
    }
    const QList<QUuid> ids = chosen(kMostRows);
    if (m_rows.entity == domain::Entity::Measure) {
        askOf<domain::Measure>(ids);
    } else {
        askOf<domain::Activity>(ids);
    }
}

template <class E>
void BulkCommands::askOf(const QList<QUuid>& ids)
{
    QList<E> rows;
    for (const QUuid& id : ids) {
        const auto row = m_context.workspace.reader().row<E>(base::Id<E>(id));
        if (!row) {
            m_context.navigator.showError(row.error());
            return;
        }
        if (*row && !(*row)->isWithdrawn()) {
            rows.append(**row);
        }
    }
    if (!rows.isEmpty()) {
        show(bulkQuestion(rows));
    }
}

void BulkCommands::show(const BulkQuestion& question)
{
    auto* dialog =
        new BulkEditDialog(question, m_context.workspace.data(), m_context.workspace.clock().today(), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->keepTyped(DraftStore(m_context.workspace));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { apply(dialog->plan()); });
    dialog->open();
}

void BulkCommands::apply(const domain::BulkPlan& plan)
{
    const QList<QUuid> before = chosen(kMostRows);
    const bool isMeasure = m_rows.entity == domain::Entity::Measure;
    const bool isWritten = m_context.apply(plan.changes,
        isMeasure ? tr("Change %n measure(s)", nullptr, plan.rows) : tr("Change %n activities", nullptr, plan.rows),
        isMeasure ? tr("%n measure(s) are changed.", nullptr, plan.rows)
                  : tr("%n activities are changed.", nullptr, plan.rows));
    if (isWritten) {
        chooseAgain(before);
    }
}

/// Rows that moved to another group are chosen there; those that left the list are not.
void BulkCommands::chooseAgain(const QList<QUuid>& ids)
{
    QItemSelection selection;
    for (const QUuid& id : ids) {
        const QModelIndex index = m_rows.indexOf(id);
        if (index.isValid() && !m_view.selectionModel()->isSelected(index)) {
            selection.select(index, index);
        }
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace samordna::views
