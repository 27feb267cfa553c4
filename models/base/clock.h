#pragma once

#include <QDate>
#include <QDateTime>

namespace samordna::base {

/// Where "now" and "today" come from, so that reports can be dated and tests do not depend on the day they run.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The day in the county's own time.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
};

/// A day that stands still: `--today`, and tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today)
        : m_today(today)
    {
    }
    [[nodiscard]] QDateTime now() const override { return {m_today, QTime(12, 0), Qt::UTC}; }
    [[nodiscard]] QDate today() const override { return m_today; }

private:
    QDate m_today;
};

} // namespace samordna::base
