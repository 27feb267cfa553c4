#include "views/pages/bulkrows.h"

#include "views/pages/follow.h"
#include "models/items/activitytablemodel.h"
#include "models/items/measuretreemodel.h"

#include <QAbstractItemView>

namespace samordna::views {

namespace {

using Question = base::Result<BulkQuestion>;

/// In the reading thread: thousands of rows with their lists take longer than a keystroke.
Question readActivities(const storage::Reader& reader, const std::vector<storage::RowKey>& keys)
{
    const auto lines = reader.activityRows(keys);
    if (!lines) {
        return lines.error();
    }
    QList<domain::Activity> rows;
    for (const storage::ActivityRow& line : *lines) {
        const auto row = line.withdrawn ? base::Result(std::optional<domain::Activity>()) : reader.row(line.id);
        if (!row) {
            return row.error();
        }
        if (*row) {
            rows.append(**row);
        }
    }
    return bulkQuestion(rows);
}

} // namespace

MeasureBulk::MeasureBulk(
    const PageContext& context, Page* page, QAbstractItemView& view, const items::MeasureTreeModel& model)
    : BulkCommands(context, page, view)
    , m_model(model)
{
}

/// In the list's order, each once; headings are none of them.
QList<domain::MeasureId> MeasureBulk::chosen() const
{
    QList<domain::MeasureId> ids;
    QSet<domain::MeasureId> seen;
    for (const QItemSelectionRange& range : view().selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const domain::MeasureId id = m_model.measureAt(m_model.index(row, 0, range.parent()));
            if (!id.isNull() && !seen.contains(id)) {
                seen.insert(id);
                ids.append(id);
            }
        }
    }
    return ids;
}

qsizetype MeasureBulk::countChosen(qsizetype most) const
{
    return std::min(most, chosen().size());
}

void MeasureBulk::read()
{
    const QList<domain::Measure>& all = context().workspace.data().measures;
    QHash<domain::MeasureId, const domain::Measure*> known;
    for (const domain::Measure& row : all) {
        known.insert(row.id, &row);
    }
    QList<domain::Measure> rows;
    for (const domain::MeasureId& id : chosen()) {
        const domain::Measure* row = known.value(id);
        if (row && !row->isWithdrawn()) {
            rows.append(*row);
        }
    }
    show(bulkQuestion(rows));
}

std::function<void()> MeasureBulk::wayBack() const
{
    return [this, ids = chosen()] {
        QItemSelection selection;
        for (const domain::MeasureId& id : ids) {
            const QModelIndex index = m_model.indexOf(id);
            if (index.isValid() && !view().selectionModel()->isSelected(index)) {
                selection.select(index, index);
            }
        }
        view().selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
}

ActivityBulk::ActivityBulk(
    const PageContext& context, Page* page, QAbstractItemView& view, items::ActivityTableModel& model)
    : BulkCommands(context, page, view)
    , m_model(model)
{
}

/// Reads nothing, and of a selection that only grows no more than the first rows.
qsizetype ActivityBulk::countChosen(qsizetype most) const
{
    qsizetype rows = 0;
    for (const QItemSelectionRange& range : view().selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows < most; ++row) {
            rows += m_model.flags(m_model.index(row, 0)) & Qt::ItemIsSelectable ? 1 : 0;
        }
    }
    return rows;
}

void ActivityBulk::read()
{
    const auto job = [keys = m_model.keysOf(view().selectionModel()->selection())](
                         const storage::Reader& reader) { return readActivities(reader, keys); };
    follow(this, context().workspace.read<Question>(job), [this](const Question& question) {
        if (question) {
            show(*question);
        } else {
            fail(question.error());
        }
    });
}

std::function<void()> ActivityBulk::wayBack() const
{
    const auto choose = [this, keys = m_model.keysOf(view().selectionModel()->selection())] {
        QItemSelectionModel& chosen = *view().selectionModel();
        if (m_model.keysOf(chosen.selection()) != keys) {
            chosen.select(m_model.selectionOf(keys), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    };
    return [this, choose] {
        if (m_model.isComplete()) {
            choose();
        } else { // the list is asked for anew, and may come in another order
            connect(&m_model, &items::ActivityTableModel::completed, this, choose, Qt::SingleShotConnection);
        }
    };
}

} // namespace samordna::views
