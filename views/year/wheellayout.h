#pragma once

#include "models/progress/yearevents.h"

namespace samordna::views {

/// A year as it is drawn.
struct YearSheet
{
    int year = 0;
    QDate today; ///< its line is drawn where it is of the year
    QList<progress::YearEvent> events; ///< by day; what is filtered away is not among them

    friend bool operator==(const YearSheet&, const YearSheet&) = default;
};

/// Where the marks of a year's wheel stand, so that none lies on another. Each kind has a band of its own, and a band
/// as many lanes as its events need while there is room. What still has no place stands with its nearest neighbour,
/// whose mark says how many it stands for. Lengths are parts of the wheel's radius.
class WheelLayout
{
public:
    static constexpr double kMonthRing = 0.86; ///< inner radius of the ring with the months' names
    static constexpr double kMark = 0.044; ///< side of a mark
    static constexpr double kHub = 0.26; ///< the year's number stands within

    struct Mark
    {
        double radius = 0;
        double angle = 0; ///< clockwise from the top, in radians: the middle of the day
        int count = 1; ///< events that it stands for; 0: another stands for this one, in the same place
    };

    WheelLayout() = default;
    explicit WheelLayout(const YearSheet& sheet);

    /// One for each event of the sheet, in its order.
    [[nodiscard]] const QList<Mark>& marks() const { return m_marks; }
    /// The circles between the bands, from outside.
    [[nodiscard]] const QList<double>& circles() const { return m_circles; }
    [[nodiscard]] static double angleOf(QDate day);

private:
    QList<Mark> m_marks;
    QList<double> m_circles;
};

} // namespace samordna::views
