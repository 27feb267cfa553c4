#include "views/year/wheellayout.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace samordna::views {

using progress::YearEventKind;

namespace {

constexpr int kKinds = static_cast<int>(YearEventKind::Calendar) + 1;
constexpr double kLane = WheelLayout::kMark * 1.12; ///< from the middle of one lane to the next
constexpr double kBetween = WheelLayout::kMark * 1.2; ///< side by side on a lane: a frame is a little larger

/// The lanes of one kind.
struct Band
{
    double first = 0; ///< radius of the outermost lane
    int lanes = 1;
};

using Bands = std::array<Band, kKinds>;

int roomForLanes()
{
    return static_cast<int>((WheelLayout::kMonthRing - WheelLayout::kHub) / kLane) - 1;
}

void placeBands(Bands& bands)
{
    const int lanes = std::max(kKinds,
        std::accumulate(bands.cbegin(), bands.cend(), 0, [](int sum, const Band& band) { return sum + band.lanes; }));
    const double spare = (WheelLayout::kMonthRing - WheelLayout::kHub - lanes * kLane) / kKinds;
    double edge = WheelLayout::kMonthRing;
    for (Band& band : bands) {
        band.first = edge - (spare + kLane) / 2;
        edge -= spare + band.lanes * kLane;
    }
}

double between(double a, double b)
{
    const double gap = std::fabs(a - b);
    return std::min(gap, 2 * M_PI - gap);
}

/// The marks of one kind, lane by lane.
class Lanes
{
public:
    explicit Lanes(const Band& band)
        : m_band(band)
        , m_taken(static_cast<std::size_t>(band.lanes))
    {
    }

    /// Places the event with \a index among \a marks; false when it had to stand with another.
    bool place(int index, double angle, QList<WheelLayout::Mark>& marks)
    {
        WheelLayout::Mark& mark = marks[index];
        for (int lane = 0; lane < m_band.lanes; ++lane) {
            QList<int>& taken = m_taken[static_cast<std::size_t>(lane)];
            const double radius = m_band.first - lane * kLane;
            const bool isFree = std::none_of(taken.cbegin(), taken.cend(),
                [&](int other) { return between(marks[other].angle, angle) * radius < kBetween; });
            if (isFree) {
                mark = {radius, angle, 1};
                taken.append(index);
                return true;
            }
        }
        const QList<int>& last = m_taken.back();
        const int nearest = *std::min_element(last.cbegin(), last.cend(),
            [&](int a, int b) { return between(marks[a].angle, angle) < between(marks[b].angle, angle); });
        ++marks[nearest].count;
        mark = {marks[nearest].radius, marks[nearest].angle, 0};
        return false;
    }

private:
    Band m_band;
    std::vector<QList<int>> m_taken;
};

/// How many events of each kind have no place of their own.
std::array<int, kKinds> placeMarks(const YearSheet& sheet, const Bands& bands, QList<WheelLayout::Mark>& marks)
{
    std::array<int, kKinds> without{};
    std::vector<Lanes> lanes(bands.cbegin(), bands.cend());
    marks.resize(sheet.events.size());
    for (int i = 0; i < sheet.events.size(); ++i) {
        const auto kind = static_cast<std::size_t>(sheet.events[i].kind);
        without[kind] += lanes[kind].place(i, WheelLayout::angleOf(sheet.events[i].day), marks) ? 0 : 1;
    }
    return without;
}

} // namespace

WheelLayout::WheelLayout(const YearSheet& sheet)
{
    Bands bands;
    // One lane each, then one more to the kind that lacks most, while there is room.
    for (int spare = roomForLanes() - kKinds;; --spare) {
        placeBands(bands);
        const auto without = placeMarks(sheet, bands, m_marks);
        const auto most = std::max_element(without.cbegin(), without.cend());
        if (*most == 0 || spare <= 0) {
            break;
        }
        ++bands[static_cast<std::size_t>(most - without.cbegin())].lanes;
    }
    for (std::size_t kind = 0; kind + 1 < bands.size(); ++kind) {
        const double inner = bands[kind].first - (bands[kind].lanes - 1) * kLane;
        m_circles.append((inner + bands[kind + 1].first) / 2);
    }
}

double WheelLayout::angleOf(QDate day)
{
    return 2 * M_PI * (day.dayOfYear() - 0.5) / day.daysInYear();
}

} // namespace samordna::views
