#include "models/progress/maskingaudit.h"

#include <algorithm>

/// A hidden count can have another value when, and only when, some counts can be moved up and others down by one so
/// that every sum stands: when it lies on a cycle of hidden counts that can each be moved the way the cycle runs. So
/// hidden counts are drawn as edges between their sums: an edge that can be moved both ways has no direction, one that
/// is at the end of its range (a small count that is 1, or limit − 1) runs one way only. An edge lies on such a cycle
/// exactly when its ends are strongly connected and it is no bridge between two parts of what is so connected
/// (D. Gusfield, "A graph theoretic approach to statistical data security", SIAM J. Comput. 17, 1988; that an
/// undirected edge may be turned the way that is needed: F. Boesch and R. Tindell, "Robbins's theorem for mixed
/// multigraphs", Amer. Math. Monthly 87, 1980). Sums of counts are a network, so whole numbers add nothing.

namespace samordna::progress {

namespace {

/// The hidden counts at each sum.
class HiddenGraph
{
public:
    HiddenGraph(std::span<const Count> counts, std::span<const Mark> marks, int limit)
        : m_counts(counts)
        , m_marks(marks)
        , m_limit(limit)
    {
        int places = 1;
        for (const Count& count : counts) {
            places = std::max({places, count.from + 1, count.to + 1});
        }
        m_first.assign(static_cast<std::size_t>(places) + 1, 0);
        eachHidden([&](int /*edge*/, const Count& count) {
            ++m_first[static_cast<std::size_t>(count.from) + 1];
            ++m_first[static_cast<std::size_t>(count.to) + 1];
        });
        for (std::size_t at = 1; at < m_first.size(); ++at) {
            m_first[at] += m_first[at - 1];
        }
        m_edges.resize(static_cast<std::size_t>(m_first.back()));
        std::vector<int> next(m_first.begin(), m_first.end() - 1);
        eachHidden([&](int edge, const Count& count) {
            m_edges[static_cast<std::size_t>(next[static_cast<std::size_t>(count.from)]++)] = edge;
            m_edges[static_cast<std::size_t>(next[static_cast<std::size_t>(count.to)]++)] = edge;
        });
    }

    [[nodiscard]] int places() const { return static_cast<int>(m_first.size()) - 1; }
    [[nodiscard]] std::span<const int> edgesAt(int place) const
    {
        const auto first = static_cast<std::size_t>(m_first[static_cast<std::size_t>(place)]);
        const auto end = static_cast<std::size_t>(m_first[static_cast<std::size_t>(place) + 1]);
        return std::span(m_edges).subspan(first, end - first);
    }
    [[nodiscard]] int otherEnd(int edge, int place) const
    {
        const Count& count = m_counts[static_cast<std::size_t>(edge)];
        return count.from == place ? count.to : count.from;
    }
    /// Whether the count may be moved the way that leads on from \a place.
    [[nodiscard]] bool leadsOn(int edge, int place) const
    {
        const Count& count = m_counts[static_cast<std::size_t>(edge)];
        return count.from == place ? canGrow(edge) : canShrink(edge);
    }
    [[nodiscard]] bool canMove(int edge) const { return canGrow(edge) || canShrink(edge); }

    template <class Visit>
    void eachHidden(Visit visit) const
    {
        for (std::size_t edge = 0; edge < m_counts.size(); ++edge) {
            if (m_marks[edge] != Mark::Shown) {
                visit(static_cast<int>(edge), m_counts[edge]);
            }
        }
    }

private:
    [[nodiscard]] bool isSmall(int edge) const { return m_marks[static_cast<std::size_t>(edge)] == Mark::Small; }
    [[nodiscard]] bool canGrow(int edge) const
    {
        return !isSmall(edge) || m_counts[static_cast<std::size_t>(edge)].value < m_limit - 1;
    }
    [[nodiscard]] bool canShrink(int edge) const
    {
        return m_counts[static_cast<std::size_t>(edge)].value > (isSmall(edge) ? 1 : 0);
    }

    std::span<const Count> m_counts;
    std::span<const Mark> m_marks;
    int m_limit;
    std::vector<int> m_first;
    std::vector<int> m_edges;
};

constexpr int kUnseen = -1;

/// What both searches keep of a place: when it was met and the earliest place that it leads back to.
struct Place
{
    int met = kUnseen;
    int earliest = 0;
    int part = kUnseen; ///< which strongly connected part it belongs to
    int cameBy = -1; ///< the edge
    std::size_t next = 0; ///< of its edges, the one to look at next
};

/// Tarjan's searches without recursion, since a chain of sums may be as long as the table.
class Search
{
public:
    explicit Search(const HiddenGraph& graph)
        : m_graph(graph)
        , m_places(static_cast<std::size_t>(graph.places()))
    {
    }

    void findParts()
    {
        for (int place = 0; place < m_graph.places(); ++place) {
            if (at(place).met == kUnseen) {
                walkParts(place);
            }
        }
    }

    /// Call after findParts().
    std::vector<bool> bridges(std::size_t edges)
    {
        std::vector<bool> isBridge(edges, false);
        for (Place& place : m_places) {
            place = {kUnseen, 0, place.part, -1, 0};
        }
        m_clock = 0;
        for (int place = 0; place < m_graph.places(); ++place) {
            if (at(place).met == kUnseen) {
                walkBridges(place, isBridge);
            }
        }
        return isBridge;
    }

    [[nodiscard]] bool isWithinPart(const Count& count) const
    {
        return m_places[static_cast<std::size_t>(count.from)].part == m_places[static_cast<std::size_t>(count.to)].part;
    }

private:
    Place& at(int place) { return m_places[static_cast<std::size_t>(place)]; }
    void meet(int place, int cameBy)
    {
        at(place).met = at(place).earliest = m_clock++;
        at(place).cameBy = cameBy;
        m_path.push_back(place);
    }

    void walkParts(int start)
    {
        meet(start, -1);
        m_open.push_back(start);
        while (!m_path.empty()) {
            const int place = m_path.back();
            const auto edges = m_graph.edgesAt(place);
            if (at(place).next == edges.size()) {
                leavePart(place);
                continue;
            }
            const int edge = edges[at(place).next++];
            const int other = m_graph.otherEnd(edge, place);
            if (!m_graph.leadsOn(edge, place)) {
                continue;
            }
            if (at(other).met == kUnseen) {
                meet(other, edge);
                m_open.push_back(other);
            } else if (at(other).part == kUnseen) {
                at(place).earliest = std::min(at(place).earliest, at(other).met);
            }
        }
    }

    void leavePart(int place)
    {
        m_path.pop_back();
        if (!m_path.empty()) {
            at(m_path.back()).earliest = std::min(at(m_path.back()).earliest, at(place).earliest);
        }
        if (at(place).earliest < at(place).met) {
            return;
        }
        int last = kUnseen;
        do {
            last = m_open.back();
            m_open.pop_back();
            at(last).part = place;
        } while (last != place);
    }

    void walkBridges(int start, std::vector<bool>& isBridge)
    {
        meet(start, -1);
        while (!m_path.empty()) {
            const int place = m_path.back();
            const auto edges = m_graph.edgesAt(place);
            if (at(place).next == edges.size()) {
                m_path.pop_back();
                if (!m_path.empty()) {
                    const int before = m_path.back();
                    at(before).earliest = std::min(at(before).earliest, at(place).earliest);
                    isBridge[static_cast<std::size_t>(at(place).cameBy)] = at(place).earliest > at(before).met;
                }
                continue;
            }
            const int edge = edges[at(place).next++];
            const int other = m_graph.otherEnd(edge, place);
            if (edge == at(place).cameBy || at(other).part != at(place).part) {
                continue;
            }
            if (at(other).met == kUnseen) {
                meet(other, edge);
            } else {
                at(place).earliest = std::min(at(place).earliest, at(other).met);
            }
        }
    }

    const HiddenGraph& m_graph;
    std::vector<Place> m_places;
    std::vector<int> m_path;
    std::vector<int> m_open; ///< met, and of no part yet
    int m_clock = 0;
};

} // namespace

std::vector<int> derivable(std::span<const Count> counts, std::span<const Mark> marks, int limit)
{
    const HiddenGraph graph(counts, marks, limit);
    Search search(graph);
    search.findParts();
    const std::vector<bool> isBridge = search.bridges(counts.size());
    std::vector<int> found;
    graph.eachHidden([&](int edge, const Count& count) {
        if (!graph.canMove(edge) || !search.isWithinPart(count) || isBridge[static_cast<std::size_t>(edge)]) {
            found.push_back(edge);
        }
    });
    return found;
}

} // namespace samordna::progress
