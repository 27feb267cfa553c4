#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace samordna::views {

/// Days to lengths along the axis. Lengths are pixels on the screen and the paper's units on paper.
class TimelineScale
{
public:
    TimelineScale(QDate origin, double dayWidth)
        : m_origin(origin)
        , m_dayWidth(dayWidth)
    {
    }

    [[nodiscard]] double dayWidth() const { return m_dayWidth; }
    /// Where \a day begins.
    [[nodiscard]] double x(QDate day) const { return static_cast<double>(m_origin.daysTo(day)) * m_dayWidth; }
    /// Where it ends.
    [[nodiscard]] double end(QDate day) const { return x(day) + m_dayWidth; }
    [[nodiscard]] QDate day(double x) const;
    /// Whole days in a length, to the nearest.
    [[nodiscard]] int days(double length) const { return qRound(length / m_dayWidth); }

private:
    QDate m_origin;
    double m_dayWidth; ///< above 0
};

/// A part of the axis with its word: a year, a quarter, a month, an ISO week or a day.
struct TimelineTick
{
    QDate first;
    QDate last;
    QString text;

    friend bool operator==(const TimelineTick&, const TimelineTick&) = default;
};

enum class TimelineUnit { Year, Quarter, Month, Week, Day };

/// The units of the two lines of the header for a scale: the finer is the smallest whose words (\a wordWidth: of about
/// four letters) have room.
struct TimelineUnits
{
    TimelineUnit coarse = TimelineUnit::Year;
    TimelineUnit fine = TimelineUnit::Quarter;

    friend bool operator==(const TimelineUnits&, const TimelineUnits&) = default;
};
[[nodiscard]] TimelineUnits unitsFor(double dayWidth, double wordWidth);
/// Those that meet \a first to \a last; whole, so the outer ones may reach beyond.
[[nodiscard]] QList<TimelineTick> ticks(TimelineUnit unit, QDate first, QDate last);

/// At least a week and at most ten years fit into \a width.
[[nodiscard]] double boundedDayWidth(double dayWidth, double width);

} // namespace samordna::views
