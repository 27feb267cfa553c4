#include "models/progress/activitymasks.h"

#include "models/storage/reader.h"

#include <algorithm>

namespace samordna::progress {

namespace {

constexpr int kGroups = 4;
constexpr int kPlacesOfPeriod = kGroups + 2; ///< a sum for each group, for all, and for all in another direction
constexpr int kNone = -1;

/// The counts of all activities as one network of sums (masking.h): the sums of each period, then a place for each
/// activity.
class Participants
{
public:
    explicit Participants(int periods)
        : m_sums(static_cast<std::size_t>(periods), {0, 0, 0, 0, 0})
    {
    }

    void add(const storage::PersonCounts& row, int period)
    {
        const int place = 1 + static_cast<int>(m_sums.size()) * kPlacesOfPeriod + static_cast<int>(m_rows.size());
        std::array<int, kGroups + 1> at{kNone, kNone, kNone, kNone, kNone};
        qint64 total = 0;
        for (std::size_t group = 0; group < kGroups; ++group) {
            const qint64 value = row.groups[group].value_or(0);
            if (value > 0) {
                at[group] = static_cast<int>(m_counts.size());
                m_counts.push_back({row.isCounted ? sumOf(period, static_cast<int>(group)) : 0, place, value, false});
                total += value;
                addTo(period, group, row.isCounted ? value : 0);
            }
        }
        at[kGroups] = static_cast<int>(m_counts.size());
        m_counts.push_back({place, row.isCounted ? sumOf(period, kGroups) : 0, total, true});
        addTo(period, kGroups, row.isCounted ? total : 0);
        m_rows.emplace_back(row.activity, at);
    }

    ActivityMasks masks(int limit)
    {
        const auto firstSum = m_counts.size();
        for (int period = 0; period < static_cast<int>(m_sums.size()); ++period) {
            const auto& sums = m_sums[static_cast<std::size_t>(period)];
            for (int group = 0; group < kGroups; ++group) {
                m_counts.push_back(
                    {sumOf(period, kGroups + 1), sumOf(period, group), sums[static_cast<std::size_t>(group)], true});
            }
            m_counts.push_back({sumOf(period, kGroups), sumOf(period, kGroups + 1), sums[kGroups], true});
        }
        const std::vector<Mark> marks = marksOf(m_counts, limit);
        ActivityMasks masks{limit, {}, {}};
        for (const auto& [activity, at] : m_rows) {
            ParticipantMarks of;
            for (std::size_t group = 0; group < kGroups; ++group) {
                of.groups[group] = at[group] == kNone ? Mark::Shown : marks[static_cast<std::size_t>(at[group])];
            }
            of.total = marks[static_cast<std::size_t>(at[kGroups])];
            if (of.isAnyMasked()) {
                masks.activities.insert(activity, of);
            }
        }
        std::copy_n(marks.begin() + static_cast<std::ptrdiff_t>(firstSum), kGroups, masks.sums.groups.begin());
        masks.sums.total = marks[firstSum + kGroups];
        return masks;
    }

private:
    static int sumOf(int period, int which) { return 1 + period * kPlacesOfPeriod + which; }
    void addTo(int period, std::size_t which, qint64 value)
    {
        m_sums[static_cast<std::size_t>(period)][which] += value;
    }

    std::vector<Count> m_counts;
    std::vector<std::array<qint64, kGroups + 1>> m_sums; ///< by period
    std::vector<std::pair<domain::ActivityId, std::array<int, kGroups + 1>>> m_rows; ///< where each count stands
};

/// Where an activity is told of.
struct Told
{
    int period = 0; ///< 0 is the one that is asked for, the others are numbered as they are met
    QDate asOf; ///< of that period
};

class PeriodNumbers
{
public:
    PeriodNumbers(const domain::Period& period, QDate today)
        : m_period(period)
        , m_today(today)
        , m_kind(period.isNull() || period.kind() == domain::PeriodKind::Own ? domain::PeriodKind::Year : period.kind())
    {
    }

    Told of(QDate day)
    {
        if (!m_period.isNull() && m_period.contains(day)) {
            return {0, m_period.asOf(m_today)};
        }
        const auto period = domain::Period::holding(day, m_kind);
        const auto known = m_numbers.constFind(period.first());
        const int number = known != m_numbers.cend()
            ? *known
            : *m_numbers.insert(period.first(), 1 + static_cast<int>(m_numbers.size()));
        return {number, period.asOf(m_today)};
    }

private:
    domain::Period m_period;
    QDate m_today;
    domain::PeriodKind m_kind;
    QHash<QDate, int> m_numbers;
};

} // namespace

bool ParticipantMarks::isAnyMasked() const
{
    return total != Mark::Shown
        || std::any_of(groups.begin(), groups.end(), [](Mark mark) { return mark != Mark::Shown; });
}

ActivityMasks activityMasks(
    const std::vector<storage::PersonCounts>& counts, const std::vector<int>& periods, int limit)
{
    const auto highest = std::max_element(periods.begin(), periods.end());
    Participants participants(1 + (highest == periods.end() ? 0 : *highest));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        participants.add(counts[i], periods[i]);
    }
    return participants.masks(limit);
}

base::Result<ActivityMasks> activityMasks(
    const storage::Reader& reader, const domain::Period& period, int limit, QDate today, MaskScope scope)
{
    if (limit == 0) {
        return ActivityMasks();
    }
    std::vector<storage::PersonCounts> counts;
    std::vector<int> periods;
    PeriodNumbers numbers(period, today);
    const bool isAll = scope == MaskScope::Everything || period.isNull();
    const auto read = reader.eachCountOfPersons(isAll ? std::nullopt : std::optional(period), [&](const auto& row) {
        const Told told = numbers.of(row.end);
        counts.push_back(row);
        counts.back().isCounted = row.isCounted && row.end <= told.asOf;
        periods.push_back(told.period);
    });
    return read ? base::Result(activityMasks(counts, periods, limit)) : read.error();
}

} // namespace samordna::progress
