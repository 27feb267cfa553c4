#include "models/domain/rings.h"

#include <QHash>

#include <algorithm>

namespace samordna::domain {

namespace {

constexpr int kUnmet = -1;

/// Tarjan's strongly connected components, with a path of its own instead of recursion: a chain of measures may be as
/// long as the file. Places that reach each other are one component, so a ring is one of more than one place.
class RingSearch
{
public:
    explicit RingSearch(const std::vector<std::vector<int>>& next)
        : m_next(next)
        , m_order(next.size(), kUnmet)
        , m_lowest(next.size(), kUnmet)
        , m_isOpen(next.size(), false)
        , m_found(next.size(), false)
    {
    }

    std::vector<bool> run()
    {
        for (size_t at = 0; at < m_next.size(); ++at) {
            if (m_order[at] == kUnmet) {
                follow(at);
            }
        }
        return m_found;
    }

private:
    struct Visit
    {
        size_t at;
        size_t taken = 0; ///< of its ways
    };

    void follow(size_t start)
    {
        enter(start);
        while (!m_path.empty()) {
            Visit& visit = m_path.back();
            if (visit.taken == m_next[visit.at].size()) {
                leave();
                continue;
            }
            const size_t at = visit.at;
            const auto to = static_cast<size_t>(m_next[at][visit.taken++]);
            if (m_order[to] == kUnmet) {
                enter(to); // visit is no longer valid
            } else if (m_isOpen[to]) {
                m_lowest[at] = std::min(m_lowest[at], m_order[to]);
            }
        }
    }

    void enter(size_t at)
    {
        m_order[at] = m_lowest[at] = m_count++;
        m_open.push_back(at);
        m_isOpen[at] = true;
        m_path.push_back({at});
    }

    void leave()
    {
        const size_t at = m_path.back().at;
        m_path.pop_back();
        if (!m_path.empty()) {
            int& before = m_lowest[m_path.back().at];
            before = std::min(before, m_lowest[at]);
        }
        if (m_lowest[at] != m_order[at]) {
            return; // part of a component that began before it
        }
        const bool isAlone = m_open.back() == at;
        for (size_t member = m_next.size(); member != at;) {
            member = m_open.back();
            m_open.pop_back();
            m_isOpen[member] = false;
            m_found[member] = !isAlone;
        }
    }

    const std::vector<std::vector<int>>& m_next;
    std::vector<int> m_order; ///< in which they were met
    std::vector<int> m_lowest; ///< the first met that can be reached
    std::vector<bool> m_isOpen; ///< of no component yet
    std::vector<bool> m_found;
    std::vector<size_t> m_open;
    std::vector<Visit> m_path;
    int m_count = 0;
};

} // namespace

std::vector<bool> onRings(const std::vector<std::vector<int>>& next)
{
    return RingSearch(next).run();
}

MeasureRings ringsAmong(const QList<Measure>& measures)
{
    QHash<MeasureId, int> places;
    for (const Measure& measure : measures) {
        if (!places.contains(measure.id)) {
            places.insert(measure.id, static_cast<int>(places.size()));
        }
    }
    std::vector<std::vector<int>> parents(static_cast<size_t>(places.size()));
    std::vector<std::vector<int>> waits(parents.size());
    for (const Measure& measure : measures) {
        const auto at = static_cast<size_t>(places.value(measure.id));
        if (const auto parent = places.constFind(measure.parent); parent != places.cend()) {
            parents[at].push_back(*parent);
        }
        for (const MeasureId& before : measure.isWithdrawn() ? QList<MeasureId>() : measure.after) {
            if (const auto first = places.constFind(before); first != places.cend()) {
                waits[at].push_back(*first);
            }
        }
    }
    const auto chosen = [&](const std::vector<bool>& isOn) {
        QSet<MeasureId> found;
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            if (isOn[static_cast<size_t>(place.value())]) {
                found.insert(place.key());
            }
        }
        return found;
    };
    return {chosen(onRings(parents)), chosen(onRings(waits))};
}

} // namespace samordna::domain
