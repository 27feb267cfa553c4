#include "models/progress/observationmasks.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

constexpr std::size_t kGroups = 6; ///< Women … Unknown
constexpr std::size_t kTotal = kGroups;

struct Value
{
    domain::ObservationId id; ///< null: a sum that nobody stated
    qint64 count = 0;
};

/// What one source gave for one period.
struct Told
{
    domain::Period period;
    QString source;
    std::array<std::optional<Value>, kGroups + 1> values;
    std::optional<Value> otherTotal; ///< stated, but not the sum of the groups
    bool hasGroups = false;
    bool isPart = false; ///< of a longer period
    std::array<int, kGroups + 1> sums{}; ///< the place that each value is a part of; 0: none
};

qint64 countOf(double value)
{
    return value > 0 ? std::max<qint64>(1, std::llround(value)) : 0;
}

QList<Told> toldOf(const domain::Indicator& indicator, const QList<domain::Observation>& observations)
{
    QList<Told> all;
    for (const domain::Observation& row : observations) {
        if (row.indicator != indicator.id || row.isWithdrawn()) {
            continue;
        }
        auto told = std::find_if(all.begin(), all.end(),
            [&](const Told& one) { return one.period == row.period && one.source == row.source; });
        if (told == all.end()) {
            told = all.insert(all.end(), Told{row.period, row.source, {}, {}, false, false, {}});
        }
        told->values[static_cast<std::size_t>(row.group)] = Value{row.id, countOf(row.value)};
        told->hasGroups |= row.group != domain::Group::Total;
    }
    for (Told& told : all) {
        if (!told.hasGroups) {
            continue;
        }
        qint64 sum = 0;
        for (std::size_t group = 0; group < kGroups; ++group) {
            sum += told.values[group] ? told.values[group]->count : 0;
        }
        if (told.values[kTotal] && told.values[kTotal]->count != sum) {
            told.otherTotal = told.values[kTotal];
            told.values[kTotal].reset();
        }
        told.values[kTotal] = Value{told.values[kTotal] ? told.values[kTotal]->id : domain::ObservationId(), sum};
    }
    // The longest first, so that a year takes its halves before it would take their months.
    std::stable_sort(all.begin(), all.end(), [](const Told& a, const Told& b) {
        return std::tuple(b.period.first().daysTo(b.period.last()), a.period.first(), a.source)
            < std::tuple(a.period.first().daysTo(a.period.last()), b.period.first(), b.source);
    });
    return all;
}

/// The longest periods within \a whole, of the same source and part of no other, that lie side by side and fill it.
QList<qsizetype> partsOf(const QList<Told>& all, qsizetype whole)
{
    QList<qsizetype> parts;
    QDate next = all.at(whole).period.first();
    const QDate end = all.at(whole).period.last();
    for (qsizetype at = whole + 1; at < all.size() && next <= end; ++at) {
        const Told& told = all.at(at);
        if (!told.isPart && told.source == all.at(whole).source && told.period.first() == next
            && told.period.last() <= end && told.period != all.at(whole).period) {
            parts.append(at);
            next = told.period.last().addDays(1);
            at = whole; // the next part may be longer than this one
        }
    }
    return next == end.addDays(1) ? parts : QList<qsizetype>();
}

bool addUp(const QList<Told>& all, qsizetype whole, const QList<qsizetype>& parts)
{
    for (std::size_t at = 0; at <= kTotal; ++at) {
        const auto& value = all.at(whole).values[at];
        qint64 sum = 0;
        for (const qsizetype part : parts) {
            sum += all.at(part).values[at] ? all.at(part).values[at]->count : 0;
        }
        const bool isAsked = value || all.at(whole).hasGroups;
        if (isAsked && sum != (value ? value->count : 0)) {
            return false;
        }
    }
    return !parts.isEmpty();
}

/// One indicator's values as a network of sums (masking.h).
class Network
{
public:
    explicit Network(QList<Told> all)
        : m_all(std::move(all))
    {
        for (qsizetype whole = 0; whole < m_all.size(); ++whole) {
            const auto parts = partsOf(m_all, whole);
            addUp(m_all, whole, parts) ? addWhole(whole, parts) : addRow(whole);
        }
    }

    void mask(const domain::IndicatorId& indicator, int limit, ObservationMasks& masks) const
    {
        const auto marks = marksOf(m_counts, limit);
        for (std::size_t at = 0; at < marks.size(); ++at) {
            const auto& [told, value] = m_values[at];
            if (marks[at] == Mark::Shown) {
                continue;
            }
            const Told& row = m_all.at(told);
            const bool isOther = value > kTotal;
            const auto id = (isOther ? row.otherTotal : row.values[value])->id;
            if (!id.isNull()) {
                masks.observations.insert(id, marks[at]);
            }
            if (value == kTotal) {
                masks.totals.insert(ObservationMasks::placeOf(indicator, row.period, row.source), marks[at]);
            }
        }
    }

private:
    void add(qsizetype told, std::size_t value, int from, int to, qint64 count)
    {
        m_counts.push_back({from, to, count, value >= kTotal});
        m_values.emplace_back(told, value);
    }

    /// A period that is no sum of others: its groups add up to its total.
    void addRow(qsizetype at)
    {
        const Told& told = m_all.at(at);
        const int row = told.hasGroups ? ++m_places : 0;
        for (std::size_t value = 0; value <= kTotal; ++value) {
            if (told.values[value]) {
                const bool isTotal = value == kTotal;
                add(at, value, isTotal ? row : told.sums[value], isTotal ? told.sums[value] : row,
                    told.values[value]->count);
            }
        }
        if (told.otherTotal) {
            add(at, kTotal + 1, 0, 0, told.otherTotal->count);
        }
    }

    /// A period whose values are the sums of its parts'; that its own groups add up follows from theirs.
    void addWhole(qsizetype at, const QList<qsizetype>& parts)
    {
        for (std::size_t value = 0; value <= kTotal; ++value) {
            const auto& whole = m_all.at(at).values[value];
            if (!whole) {
                continue;
            }
            const int sum = ++m_places;
            const int outer = m_all.at(at).sums[value];
            const bool isTotal = value == kTotal;
            add(at, value, isTotal ? sum : outer, isTotal ? outer : sum, whole->count);
            for (const qsizetype part : parts) {
                m_all[part].sums[value] = sum;
            }
        }
        for (const qsizetype part : parts) {
            m_all[part].isPart = true;
        }
        if (const auto& other = m_all.at(at).otherTotal) {
            add(at, kTotal + 1, 0, 0, other->count);
        }
    }

    QList<Told> m_all;
    int m_places = 0;
    std::vector<Count> m_counts;
    std::vector<std::pair<qsizetype, std::size_t>> m_values; ///< what each count is
};

} // namespace

bool countsPersons(const domain::Indicator& indicator, const QList<domain::Observation>& observations)
{
    const QString unit = indicator.unit.toCaseFolded();
    if (unit.contains(u'%') || unit.contains(u"procent"_s) || unit.contains(u"per cent"_s)) {
        return false;
    }
    for (const QString& word : {u"person"_s, u"deltagar"_s, u"participant"_s}) {
        if (unit.contains(word)) {
            return true;
        }
    }
    return std::any_of(observations.cbegin(), observations.cend(), [&](const domain::Observation& row) {
        return row.indicator == indicator.id && row.group != domain::Group::Total;
    });
}

QString ObservationMasks::placeOf(
    const domain::IndicatorId& indicator, const domain::Period& period, const QString& source)
{
    return indicator.text() + u'/' + period.code() + u'/' + source;
}

ObservationMasks observationMasks(const domain::PlanData& data, int limit)
{
    ObservationMasks masks{limit, {}, {}};
    for (const domain::Indicator& indicator : data.indicators) {
        if (limit > 0 && countsPersons(indicator, data.observations)) {
            Network(toldOf(indicator, data.observations)).mask(indicator.id, limit, masks);
        }
    }
    return masks;
}

} // namespace samordna::progress
