#pragma once

#include "models/domain/activity.h"
#include "models/domain/period.h"

#include <QList>

#include <compare>
#include <optional>
#include <vector>

namespace samordna::storage {

/// Where a row stands in the file. Valid for the file it was read from only; never stored, shown or sent.
struct RowKey
{
    qint64 value = 0;
    friend auto operator<=>(const RowKey&, const RowKey&) = default;
};

enum class ActivityOrder { Start, Title, Kind, Participants };

/// What activities have in common that stand together: the month they end in, their kind, municipality or organiser.
enum class ActivityGrouping { None, Month, Kind, Municipality, Organiser };

enum class WithdrawnRows { Hidden, Shown };

/// Which activities, in which order. Every part that is set narrows the answer.
struct ActivityQuery
{
    QString text; ///< words or beginnings of words, all of which must occur; å ä ö are their own letters
    std::optional<domain::Period> period; ///< belongs to it (domain::belongsTo())
    std::optional<domain::ActivityKind> kind;
    domain::MeasureId measure; ///< serves it
    std::optional<QList<domain::MeasureId>> measures; ///< serves one of them, at least; empty: nothing is answered
    domain::OrganisationId organisation; ///< organises it or takes part
    bool lacksResult = false; ///< ended, not cancelled, without a result
    QDate today; ///< what "ended" means for lacksResult
    WithdrawnRows withdrawn = WithdrawnRows::Hidden;
    ActivityOrder order = ActivityOrder::Start;
    Qt::SortOrder direction = Qt::DescendingOrder;

    friend bool operator==(const ActivityQuery&, const ActivityQuery&) = default;
};

/// Activities that have something in common.
struct ActivityGroup
{
    QString value; ///< "2026-01", a kind's code, a municipality's code, an organisation's UUID; empty: none of these
    std::vector<RowKey> keys;

    friend bool operator==(const ActivityGroup&, const ActivityGroup&) = default;
};

/// The beginning of an answer (Reader::activityKeysAtOnce()).
struct KeysAtOnce
{
    std::vector<RowKey> keys;
    bool isWhole = false; ///< there are no more

    /// Nothing can be said at once.
    [[nodiscard]] bool isUnknown() const { return keys.empty() && !isWhole; }
    friend bool operator==(const KeysAtOnce&, const KeysAtOnce&) = default;
};

/// What an activity table shows of a row, with the names already looked up.
struct ActivityRow
{
    domain::ActivityId id;
    domain::ActivityKind kind = domain::ActivityKind::Meeting;
    QString title;
    QDate start;
    QTime startTime;
    QDate end;
    QString place;
    QString municipality;
    QString organiser;
    QString organiserEn; ///< empty where it has no English name
    QString measures; ///< "1.1, 3.2"
    std::optional<int> participants;
    std::optional<double> hours;
    std::optional<double> cost;
    QString result;
    bool cancelled = false;
    bool withdrawn = false;
};

/// Counted over the activities of a period (domain::belongsTo()) that are neither cancelled nor withdrawn: from what is
/// kept per day, so that it costs the same for a hundred and a million. An activity is held when it has ended at or
/// before as-of (progress.md); who takes part in one that is still to come is nobody's count yet.
struct ActivityCounts
{
    qint64 held = 0;
    qint64 planned = 0; ///< those still to come: not yet ended at as-of
    // Of those held:
    qint64 women = 0;
    qint64 men = 0;
    qint64 other = 0;
    qint64 unknown = 0;
    int organisations = 0; ///< different ones that organised or took part

    [[nodiscard]] qint64 participants() const { return women + men + other + unknown; }
    friend bool operator==(const ActivityCounts&, const ActivityCounts&) = default;
};

/// The counts, and what only the rows themselves add up to, of those held too.
struct ActivityTotals : ActivityCounts
{
    double hours = 0;
    double cost = 0; ///< SEK

    friend bool operator==(const ActivityTotals&, const ActivityTotals&) = default;
};

struct MonthCount
{
    QDate month; ///< its first day
    qint64 count = 0;
    friend bool operator==(const MonthCount&, const MonthCount&) = default;
};

} // namespace samordna::storage
