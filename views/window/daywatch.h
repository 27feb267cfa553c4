#pragma once

#include "models/base/clock.h"

#include <QObject>
#include <QTimer>

namespace samordna::views {

/// Tells when the day changes while the window is open. The day is the clock's; the timer only says when to look: at
/// the clock's next midnight, and once a minute, since a computer that slept or was set anew has missed its midnight.
class DayWatch final : public QObject
{
    Q_OBJECT

public:
    /// \a clock is borrowed and outlives the watch.
    explicit DayWatch(const base::Clock& clock, QObject* parent = nullptr);

    /// Looks now: for a window that comes to the front again.
    void look();
    /// Until the next look, in milliseconds: 1 … 60 000. \a now in UTC; midnight is that of the computer's time zone.
    [[nodiscard]] static int untilNextLook(const QDateTime& now, QDate today);

Q_SIGNALS:
    void dayChanged(QDate today);

private:
    const base::Clock& m_clock;
    QDate m_today;
    QTimer m_timer;
};

} // namespace samordna::views
