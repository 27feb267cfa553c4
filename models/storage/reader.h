#pragma once

#include "models/base/result.h"
#include "models/domain/changes.h"
#include "models/storage/activityquery.h"
#include "models/storage/personcounts.h"
#include "models/storage/cell.h"
#include "models/storage/chartqueries.h"
#include "models/storage/dayactivities.h"
#include "models/storage/found.h"
#include "models/storage/rowhistory.h"

#include <QHash>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace samordna::storage {

class Connection;
class KeyGroups;
class KeyOrders;
struct KnownThen;

/// One line of the file's history: who changed what, when, chained to the line before.
struct HistoryEntry
{
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString who; ///< the computer's user
    QString text; ///< what was done, in the words of the menu
    QByteArray changes; ///< JSON: [{entity, id, revision: [old, new], fields: {name: [old, new]}}]
    QByteArray hash; ///< SHA-256 over the line before's hash and this line
};

/// A table that can be streamed out whole, with readable names and references as UUIDs.
struct StreamTable
{
    domain::Entity entity = domain::Entity::Activity;
    WithdrawnRows withdrawn = WithdrawnRows::Hidden;
    std::optional<domain::Period> period; ///< activities, observations and follow-ups of it; else all
};

/// Called for each row; return false to stop.
using RowSink = std::function<bool(std::span<const Cell>)>;

/// Reads a file or a snapshot of one. Names no Qt Sql type. Belongs to the thread that made it. All failures are
/// Damaged or Io.
class Reader
{
public:
    explicit Reader(std::shared_ptr<Connection> connection);
    ~Reader();
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;

    /// The bounded sets, whole. Milliseconds for a county.
    base::Result<domain::PlanData> planData() const;

    /// One row of any entity, withdrawn or not; nothing when there is none.
    template <class E>
    base::Result<std::optional<E>> row(const base::Id<E>& id) const;
    /// All rows of an entity, in the order of their keys. For bounded sets and for our own JSON; activities: use
    /// eachActivity().
    template <class E>
    base::Result<QList<E>> rows() const;
    /// The rows that refer to \a owner by \a field, withdrawn ones too: an activity's agenda ("activity"), a series'
    /// activities ("series"), a measure's attachments ("measure"). \a field must be an indexed reference of the entity.
    template <class E>
    base::Result<QList<E>> rowsOf(const char* field, const QUuid& owner) const;
    /// The bytes of an attachment by their hash; nothing when the file does not hold them, as after reading our JSON.
    base::Result<std::optional<QByteArray>> content(const QString& hash) const;
    /// Whether content() has them, without reading them.
    base::Result<bool> holdsContent(const QString& hash) const;
    /// Every activity with all its fields, one at a time, ordered by start and then by id (so that two files with the
    /// same rows give the same order); return false to stop.
    base::Result<void> eachActivity(const std::function<bool(const domain::Activity&)>& sink) const;

    /// Rows of every kind that hold all words of \a text (domain::findTerms()), at most \a limit of each kind,
    /// withdrawn ones too: by kind, first those that hold all in their title, then in Swedish order. Of the activities
    /// those entered last are looked at. Nothing when \a text holds no word. Interruptible as activityKeys().
    base::Result<QList<Found>> find(const QString& text, int limit) const;
    /// One row as find() gives it; nothing when there is none.
    base::Result<std::optional<Found>> found(domain::Entity entity, const QUuid& id) const;

    /// The ordered keys of the answer. Interruptible from another thread by interrupt(); then the error is Cancelled.
    base::Result<std::vector<RowKey>> activityKeys(const ActivityQuery& query) const;
    /// The first \a limit keys of the same answer, all of them. Milliseconds for a query without words and sets of
    /// measures.
    base::Result<std::vector<RowKey>> firstActivityKeys(const ActivityQuery& query, int limit) const;
    /// What a table shows at a keystroke while the rest is on its way: the beginning of the same answer, \a limit keys
    /// of it, or all where there are no more. Nothing (KeysAtOnce()) where the first ones are not near: words of more
    /// than three letters whose beginnings many rows hold, or when \a goOn, which is asked every fraction of a
    /// millisecond, says no. Then activityKeys() is to be waited for. A file of at most 10 000 activities is always
    /// answered. What is not stopped takes some milliseconds, whatever the file.
    base::Result<KeysAtOnce> activityKeysAtOnce(
        const ActivityQuery& query, int limit, const std::function<bool()>& goOn = {}) const;
    /// \a keys in groups of what they have in common, each in the order of \a keys; the groups are in no order, none is
    /// empty. Keys that are gone are left out. At most 20 000 are looked up in milliseconds; for more, all activities
    /// are passed over when the file has changed. Interruptible as activityKeys().
    base::Result<std::vector<ActivityGroup>> activityGroups(
        ActivityGrouping grouping, std::span<const RowKey> keys) const;
    /// Rows in the order of \a keys; a key that is gone is left out.
    base::Result<std::vector<ActivityRow>> activityRows(std::span<const RowKey> keys) const;
    base::Result<std::optional<RowKey>> activityKey(const domain::ActivityId& id) const;
    base::Result<qint64> activityCount() const;
    /// The activities of each day from \a first to \a last, cancelled ones too, withdrawn ones not: how many they are,
    /// and at most \a most of them. What began before the span and goes on into it is among them. \a filter narrows the
    /// answer as in activityKeys(), but for its period and what it says of withdrawn ones. Empty for an invalid span.
    base::Result<QList<DayActivities>> activitiesByDay(
        const ActivityQuery& filter, QDate first, QDate last, int most) const;
    /// Every activity that an organisation organises or takes part in, with all its fields, withdrawn ones too. Asks
    /// the indexes, so that it costs what is found. TooLarge (arguments: activities, and the most) when there are more
    /// than \a most: none is read then.
    base::Result<QList<domain::Activity>> activitiesOf(const domain::OrganisationId& organisation, int most) const;
    /// How many activities of \a period, held or still to come, each organisation organises or takes part in; those
    /// without any are left out. From what is kept per day: cancelled and withdrawn not counted.
    base::Result<QHash<domain::OrganisationId, int>> participations(const domain::Period& period) const;

    /// Of the activities of \a period: of those that end in it, here as everywhere (domain::belongsTo()).
    base::Result<ActivityCounts> activityCounts(const domain::Period& period, QDate asOf) const;
    /// Passes over the period's activities, for their hours and costs.
    base::Result<ActivityTotals> activityTotals(const domain::Period& period, QDate asOf) const;
    /// Every month of \a period, also those without activities; what is still to come counts, cancelled and withdrawn
    /// do not.
    base::Result<QList<MonthCount>> activitiesByMonth(const domain::Period& period) const;
    /// One for each of \a spans, in their order; \a asOf: the day that decides what has been held of all of them.
    base::Result<QList<SpanTotals>> spanTotals(const QList<domain::Period>& spans, QDate asOf) const;
    /// Held activities per measure: not cancelled, ended at or before \a asOf. Of every measure, since an activity that
    /// was held also tells that work on it has begun.
    base::Result<QHash<domain::MeasureId, int>> heldActivities(QDate asOf) const;
    /// Calls \a sink for each activity that counts anybody, by end and then by id; of \a period, or of all. Withdrawn
    /// ones too.
    base::Result<void> eachCountOfPersons(
        const std::optional<domain::Period>& period, const std::function<void(const PersonCounts&)>& sink) const;
    /// Activities of \a period without a result that ended at or before \a asOf.
    base::Result<qint64> activitiesWithoutResult(const domain::Period& period, QDate asOf) const;

    /// The columns that stream() gives for an entity: "id", "county", then the fields (lists joined by "|"; references
    /// as UUID).
    QStringList streamColumns(domain::Entity entity) const;
    /// Streams a table in a fixed order (by start/period/number, then id); memory does not grow with it.
    base::Result<void> stream(const StreamTable& table, const RowSink& sink) const;

    /// Newest first, at most \a limit.
    base::Result<QList<HistoryEntry>> history(int limit) const;
    /// The search for all changes of a row and of what stands with it and has no page of its own: a measure's
    /// milestones, follow-ups and files, an activity's agenda, action points, files and series, an indicator's targets
    /// and values.
    base::Result<HistorySearch> historyOf(domain::Entity entity, const QUuid& row) const;
    /// Goes on with a search, newest first, for at most \a limit changes and some milliseconds: an empty piece that is
    /// not all is no answer yet. Damaged when a line cannot be read.
    base::Result<HistoryPiece> historyPiece(const HistorySearch& search, int limit) const;
    /// The newest line's number; 0 when there is none. Microseconds.
    base::Result<qint64> newestLine() const;
    /// The number of the line that was the newest at \a moment; 0 before the first.
    base::Result<qint64> lineAt(const QDateTime& moment) const;
    /// Who wrote the first line that concerns a row; empty when none does.
    base::Result<QString> whoAdded(const QUuid& id) const;
    /// When that line was written (UTC); invalid when none does. Passes over the history: not on the GUI thread.
    base::Result<QDateTime> addedAt(const QUuid& id) const;
    /// What the file held when \a line was the newest (historyreplay.h). Costs as much as was changed since. Damaged
    /// when the history does not fit the rows.
    base::Result<KnownThen> knownAt(qint64 line) const;
    /// As above, for what was known then. \a known must be of this file as it is now.
    base::Result<QHash<domain::MeasureId, int>> heldActivities(const KnownThen& known, QDate asOf) const;
    base::Result<ActivityTotals> activityTotals(const KnownThen& known, const domain::Period& period, QDate asOf) const;
    /// The newest hash in hexadecimal: names exactly what was read.
    base::Result<QByteArray> fingerprint() const;
    /// The oldest hash in hexadecimal: told apart from every other file, and the same for ever, wherever the file
    /// stands. A copy of the file has it too. Empty before the first line.
    base::Result<QByteArray> origin() const;

    /// May be called from any thread: stops the running query.
    void interrupt() const;

private:
    std::shared_ptr<Connection> m_connection;
    std::unique_ptr<KeyOrders> m_orders; ///< what activityKeys() keeps between questions
    std::unique_ptr<KeyGroups> m_groups; ///< what activityGroups() keeps
};

} // namespace samordna::storage
