#include "views/pages/bulkcommands.h"

#include "views/editors/draftstore.h"

#include <QAbstractItemView>
#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr qsizetype kMostRows = 5000; // what is planned anew at every letter

} // namespace

BulkCommands::BulkCommands(const PageContext& context, Page* page, QAbstractItemView& view)
    : QObject(page)
    , change(new QAction(tr("Change the chosen rows…"), this))
    , m_context(context)
    , m_page(page)
    , m_view(view)
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
    change->setEnabled(!m_context.workspace.isReadOnly() && (areTooMany() || countChosen(2) == 2));
}

bool BulkCommands::areTooMany() const
{
    qsizetype rows = 0; // by ranges: a million chosen rows are one
    for (const QItemSelectionRange& range : m_view.selectionModel()->selection()) {
        rows += range.height();
    }
    return rows > kMostRows;
}

void BulkCommands::ask()
{
    if (areTooMany()) {
        fail({base::ErrorKind::TooLarge, {u"chosen"_s, QString::number(kMostRows)}, {}});
    } else if (!m_isReading && m_page->commitEdits()) { // else what was refused is in sight
        m_isReading = true;
        read();
    }
}

void BulkCommands::fail(const base::Error& error)
{
    m_isReading = false;
    m_context.navigator.showError(error);
}

void BulkCommands::show(const BulkQuestion& question)
{
    m_isReading = false;
    if (question.rows == 0) {
        return; // all of them are withdrawn
    }
    auto* dialog =
        new BulkEditDialog(question, m_context.workspace.data(), m_context.workspace.clock().today(), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->keepTyped(DraftStore(m_context.workspace));
    connect(
        dialog, &QDialog::accepted, this, [this, dialog, entity = question.entity] { apply(dialog->plan(), entity); });
    dialog->open();
}

void BulkCommands::apply(const domain::BulkPlan& plan, domain::Entity entity)
{
    const auto chooseAgain = wayBack();
    const bool isMeasure = entity == domain::Entity::Measure;
    const bool isWritten = m_context.apply(plan.changes,
        isMeasure ? tr("Change %n measure(s)", nullptr, plan.rows) : tr("Change %n activities", nullptr, plan.rows),
        isMeasure ? tr("%n measure(s) are changed.", nullptr, plan.rows)
                  : tr("%n activities are changed.", nullptr, plan.rows));
    if (isWritten) {
        chooseAgain();
    }
}

} // namespace samordna::views
