#pragma once

#include "models/domain/organisation.h"
#include "models/items/activitycolumns.h"

#include <QSet>

#include <vector>

namespace samordna::items {

/// The written form in the settings, empty for None; and back: nothing for a word that is none.
[[nodiscard]] QString codeOf(storage::ActivityGrouping grouping);
[[nodiscard]] std::optional<storage::ActivityGrouping> groupingFromCode(const QString& code);

/// The names of what activities are grouped by, where the rows hold codes and ids.
struct GroupNames
{
    const MunicipalityNames& municipalities; ///< borrowed
    const QList<domain::Organisation>& organisations; ///< borrowed
};

/// "januari 2026", "Möte", "Lund", "Ingen arrangör": what the activities of a group have in common.
[[nodiscard]] QString groupTitle(storage::ActivityGrouping grouping, const QString& value, const GroupNames& names);

/// The groups in the order they are shown. Months go the way of \a query's days, the newest first where another column
/// is the order; kinds stand as they are offered; names stand in Swedish order, those without one last.
void sortGroups(std::vector<storage::ActivityGroup>& groups, storage::ActivityGrouping grouping,
    const storage::ActivityQuery& query, const GroupNames& names);

/// The groups of a list as rows: each has a heading, and under it its activities unless it is folded. A heading is a
/// row of its own with a key below 0, which it keeps as long as this lives, so that lists can be compared row by row.
/// What is folded stays so through every question. A list that is not grouped is one group without a heading.
class ActivityHeadings
{
public:
    using Keys = std::vector<storage::RowKey>;

    [[nodiscard]] static bool isHeading(storage::RowKey row) { return row.value < 0; }

    /// Takes over \a groups, in the order they are shown, and gives the rows. Not \a hasHeadings: there is one group at
    /// most.
    Keys arrange(std::vector<storage::ActivityGroup> groups, bool hasHeadings);
    /// The rows anew, after something was folded or not.
    [[nodiscard]] Keys rows() const;

    /// All activities, those of folded groups too.
    [[nodiscard]] int activityCount() const { return m_count; }
    [[nodiscard]] bool hasHeadings() const { return !m_groups.empty(); }
    /// Null for a row that is no heading of a group here. Until arrange().
    [[nodiscard]] const storage::ActivityGroup* group(storage::RowKey heading) const;
    /// Of the group that \a activity is in; 0 where it is in none. Passes over all activities.
    [[nodiscard]] storage::RowKey headingOf(storage::RowKey activity) const;
    /// Those of all groups, in their order.
    [[nodiscard]] Keys headings() const;

    /// Those that the last arrange() gave another number of activities.
    [[nodiscard]] const Keys& changed() const { return m_changed; }
    /// Where a heading stands in rows(); how many rows there are, for one that is none.
    [[nodiscard]] int rowOf(storage::RowKey heading) const;

    void unfoldAll() { m_folded.clear(); }
    [[nodiscard]] bool isFolded(storage::RowKey heading) const;
    void setFolded(storage::RowKey heading, bool isFolded);

private:
    [[nodiscard]] storage::RowKey headingFor(const QString& value) const;

    std::vector<storage::ActivityGroup> m_groups; ///< empty without headings
    QHash<qint64, std::size_t> m_places; ///< of the groups, by their headings' keys
    QHash<QString, qint64> m_headings; ///< by value, all there ever were
    QSet<qint64> m_folded;
    Keys m_changed;
    int m_count = 0;
};

} // namespace samordna::items
