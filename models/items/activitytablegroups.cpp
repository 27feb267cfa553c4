// The part of ActivityTableModel that is about its groups: their headings, and what is folded.

#include "models/items/activitytablemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

void ActivityTableModel::setGrouping(storage::ActivityGrouping grouping)
{
    if (grouping != m_grouping) {
        m_grouping = grouping;
        load();
    }
}

/// The rows of a new answer. What the headings say is told by showHeadings() when the rows are there.
ActivityTableModel::Keys ActivityTableModel::arranged(Groups groups)
{
    const bool isGrouped = m_grouping != storage::ActivityGrouping::None;
    if (m_arrangedBy != m_grouping) {
        m_arrangedBy = m_grouping;
        m_headings.unfoldAll();
    }
    if (isGrouped) {
        sortGroups(groups, m_grouping, m_query, names());
    }
    return m_headings.arrange(std::move(groups), isGrouped);
}

GroupNames ActivityTableModel::names() const
{
    return {m_municipalities, m_workspace.data().organisations};
}

void ActivityTableModel::showHeadings()
{
    for (const storage::RowKey heading : m_headings.changed()) {
        const int row = m_headings.rowOf(heading);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

QVariant ActivityTableModel::headingData(storage::RowKey heading, int role) const
{
    const storage::ActivityGroup* group = m_headings.group(heading);
    if (!group) {
        return {};
    }
    const auto title = [&] { return groupTitle(m_arrangedBy, group->value, names()); };
    const int count = static_cast<int>(group->keys.size());
    const bool isFolded = m_headings.isFolded(heading);
    switch (role) {
    case Qt::DisplayRole: return title();
    case Qt::AccessibleTextRole:
        return QString(
            title() + u", "_s + tr("%Ln activities", nullptr, count) + (isFolded ? u", "_s + tr("folded") : QString()));
    case GroupRole: return true;
    case CountRole: return count;
    case NoteRole: return tr("%Ln activities", nullptr, count);
    case FoldedRole: return isFolded;
    default: return {};
    }
}

bool ActivityTableModel::isHeading(const QModelIndex& index) const
{
    return index.isValid() && ActivityHeadings::isHeading(m_keys[static_cast<std::size_t>(index.row())]);
}

QModelIndex ActivityTableModel::headingOf(const QModelIndex& index) const
{
    for (int row = index.row(); m_headings.hasHeadings() && row >= 0; --row) {
        if (ActivityHeadings::isHeading(m_keys[static_cast<std::size_t>(row)])) {
            return this->index(row, 0);
        }
    }
    return {};
}

QModelIndex ActivityTableModel::firstActivity() const
{
    const auto at = std::find_if_not(m_keys.cbegin(), m_keys.cend(), ActivityHeadings::isHeading);
    return at == m_keys.cend() ? QModelIndex() : index(static_cast<int>(at - m_keys.cbegin()), 0);
}

void ActivityTableModel::setFolded(const QModelIndex& heading, bool isFolded)
{
    const auto* group =
        isHeading(heading) ? m_headings.group(m_keys[static_cast<std::size_t>(heading.row())]) : nullptr;
    const storage::RowKey key = group ? m_keys[static_cast<std::size_t>(heading.row())] : storage::RowKey();
    if (!group || m_headings.isFolded(key) == isFolded) {
        return;
    }
    const int first = heading.row() + 1;
    const auto count = static_cast<int>(group->keys.size());
    const auto at = m_keys.begin() + first;
    if (isFolded) {
        beginRemoveRows({}, first, first + count - 1);
        m_keys.erase(at, at + count);
        m_headings.setFolded(key, true);
        endRemoveRows();
    } else {
        beginInsertRows({}, first, first + count - 1);
        m_keys.insert(at, group->keys.begin(), group->keys.end());
        m_headings.setFolded(key, false);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(first - 1, 0), index(first - 1, columnCount() - 1));
}

QModelIndex ActivityTableModel::setAllFolded(bool isFolded, const QModelIndex& kept)
{
    const QModelIndex heading = headingOf(kept);
    const storage::RowKey key = heading.isValid() ? m_keys[static_cast<std::size_t>(heading.row())] : storage::RowKey();
    for (const storage::RowKey each : m_headings.headings()) {
        m_headings.setFolded(each, isFolded);
    }
    if (m_headings.hasHeadings()) {
        reset(m_headings.rows());
    }
    return m_headings.group(key) ? index(m_headings.rowOf(key), 0) : QModelIndex();
}

void ActivityTableModel::reveal(const domain::ActivityId& activity)
{
    const auto key = m_headings.hasHeadings() ? keyOf(activity.uuid()) : std::nullopt;
    const storage::RowKey heading = key ? m_headings.headingOf(*key) : storage::RowKey();
    if (m_headings.group(heading)) {
        setFolded(index(m_headings.rowOf(heading), 0), false);
    }
}

} // namespace samordna::items
