#pragma once

#include "models/items/activitycolumns.h"
#include "models/items/activityheadings.h"
#include "models/items/roles.h"
#include "models/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QItemSelection>

namespace samordna::items {

/// Activities as a window on a query: the keys of the whole answer and a bounded cache of rows, so that a million rows
/// scroll as ten do. The first rows of a new query stand at once, and the rest of its keys follow from the reading
/// thread; where the first ones are not near, the rows of the query before stand until all is there, so that what is
/// typed never waits. Later changes of the file become exact row signals.
///
/// Grouped, a heading stands above the activities of each group: a row that is no activity and cannot be chosen. How
/// many a group has is not known before all keys are there, so such a list is shown whole or not yet.
class ActivityTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// \a space is borrowed and outlives the model.
    explicit ActivityTableModel(workspace::Workspace& space, QObject* parent = nullptr);

    /// A new question: the model is reset to its first rows, at once or when they are there.
    void setQuery(const storage::ActivityQuery& query);
    [[nodiscard]] const storage::ActivityQuery& query() const { return m_query; }
    void setMunicipalityNames(const MunicipalityNames& names);
    /// The same question with its answer in groups, none of them folded.
    void setGrouping(storage::ActivityGrouping grouping);
    [[nodiscard]] storage::ActivityGrouping grouping() const { return m_grouping; }

    /// False while keys are still on their way: how many there are is not known then.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// Those of folded groups too, and no headings.
    [[nodiscard]] int activityCount() const { return m_headings.activityCount(); }
    /// Null when the row is gone from the file, and for a heading.
    [[nodiscard]] domain::ActivityId activityAt(const QModelIndex& index) const;
    /// Invalid when the activity is not in the list, not yet, or in a folded group.
    [[nodiscard]] QModelIndex indexOf(const domain::ActivityId& activity, int column = 0) const;

    /// Where the rows of \a selection stand in the file, in the order of the list; reads nothing.
    [[nodiscard]] std::vector<storage::RowKey> keysOf(const QItemSelection& selection) const;
    /// The rows of \a keys that are in the list, as one selection; one pass over the list.
    [[nodiscard]] QItemSelection selectionOf(std::vector<storage::RowKey> keys) const;

    [[nodiscard]] bool isHeading(const QModelIndex& index) const;
    /// Of the group that \a index is in, or its heading; invalid where there are no groups.
    [[nodiscard]] QModelIndex headingOf(const QModelIndex& index) const;
    /// The first row that is an activity; invalid when there is none.
    [[nodiscard]] QModelIndex firstActivity() const;
    /// Nothing happens for a row that is no heading.
    void setFolded(const QModelIndex& heading, bool isFolded);
    /// A reset. Returns where the heading of the group stands afterwards that \a kept was in.
    QModelIndex setAllFolded(bool isFolded, const QModelIndex& kept);
    /// Unfolds the group of \a activity, if it is in one.
    void reveal(const domain::ActivityId& activity);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks anew in that order; nothing happens for a column without one.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// A typed value was not stored.
    void refused(const samordna::base::Error& error);
    /// The list could not be read.
    void failed(const samordna::base::Error& error);
    /// All keys of the answer are there, after a new query or a change.
    void completed();

private:
    using Keys = std::vector<storage::RowKey>;
    using Groups = std::vector<storage::ActivityGroup>;

    /// What there is to show within what a keystroke may take.
    struct AtOnce
    {
        Groups groups; ///< one, where the list is not grouped
        bool isWhole = false;
        bool isUnknown = false;
    };

    void load();
    [[nodiscard]] base::Result<AtOnce> atOnce(int limit) const;
    [[nodiscard]] base::Result<storage::KeysAtOnce> keysAtOnce(int limit) const;
    [[nodiscard]] Keys arranged(Groups groups);
    [[nodiscard]] GroupNames names() const;
    void showHeadings();
    [[nodiscard]] QVariant headingData(storage::RowKey heading, int role) const;
    void reset(Keys keys);
    void onChanged(const workspace::ChangeNotice& notice);
    void showAgain(const QSet<QUuid>& activities);
    void showAllAgain();
    void readKeys();
    void readKeysElsewhere();
    void take(base::Result<Groups> answer);
    void step(const Keys& keys, const Keys& loose);
    void put(storage::RowKey key, int row);
    [[nodiscard]] int rowOf(storage::RowKey key) const;
    [[nodiscard]] std::optional<storage::RowKey> keyOf(const QUuid& activity) const;
    [[nodiscard]] const storage::ActivityRow* rowAt(int row) const;

    workspace::Workspace& m_workspace;
    storage::ActivityQuery m_query;
    MunicipalityNames m_municipalities;
    storage::ActivityGrouping m_grouping = storage::ActivityGrouping::None;
    storage::ActivityGrouping m_arrangedBy = storage::ActivityGrouping::None; ///< what m_headings are of
    ActivityHeadings m_headings;
    Keys m_keys; ///< of the rows: activities and headings
    Keys m_touched; ///< changed since the keys were read last
    mutable QCache<qint64, storage::ActivityRow> m_rows;
    int m_generation = 0; ///< answers of an older one are dropped
    bool m_isComplete = false;
    bool m_isOfQuery = false; ///< the keys are m_query's; else those of the one before, until its answer is here
    bool m_isReading = false; ///< one question at a time, so that fast typing does not queue up old ones
};

} // namespace samordna::items
