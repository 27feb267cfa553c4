#include "views/window/daywatch.h"

#include <algorithm>

namespace samordna::views {

namespace {

constexpr qint64 kLongest = 60'000; // ms

} // namespace

DayWatch::DayWatch(const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_today(clock.today())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may fire just before midnight
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    m_timer.start(untilNextLook(m_clock.now(), m_today));
}

void DayWatch::look()
{
    const QDate today = m_clock.today();
    m_timer.start(untilNextLook(m_clock.now(), today));
    if (today != m_today) {
        m_today = today;
        Q_EMIT dayChanged(today);
    }
}

int DayWatch::untilNextLook(const QDateTime& now, QDate today)
{
    // The first moment of tomorrow, which summer time may put at one o'clock.
    const qint64 left = now.msecsTo(today.addDays(1).startOfDay(Qt::LocalTime));
    return static_cast<int>(left > 0 ? std::min(left, kLongest) : kLongest);
}

} // namespace samordna::views
