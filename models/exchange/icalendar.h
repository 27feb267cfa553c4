#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace samordna::exchange {

/// A whole day or more in a calendar. Whoever reads it keeps it by its identity: the same one read again replaces what
/// was read before.
struct CalendarDayEvent
{
    QString uid; ///< unique in the world, and the same each time
    int sequence = 0; ///< counts the changes of what it tells
    QDate first;
    QDate last; ///< the same day or later
    QString title;
    QString text; ///< several lines; may be empty
    QString category; ///< may be empty

    friend bool operator==(const CalendarDayEvent&, const CalendarDayEvent&) = default;
};

/// The events as an iCalendar object (RFC 5545): UTF-8, CRLF, lines folded at 75 octets and never inside a letter, text
/// escaped and without control characters. All days are DATE values without a time zone, and block nobody's time. \a
/// name: what the reader may call the calendar. \a stamp: the day the object was made. An object without events is none
/// by the standard; callers do not write one.
[[nodiscard]] QByteArray icalendar(const QList<CalendarDayEvent>& events, const QString& name, QDate stamp);

} // namespace samordna::exchange
