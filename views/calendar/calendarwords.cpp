#include "views/calendar/calendarwords.h"

#include "views/year/yearwheel.h"
#include "models/domain/terms.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kSaid = 8; // of a day's activities; the list of the day says all
const QChar kDash(0x2013);

QString shortText(const storage::DayEntry& entry, QDate day)
{
    const QString time =
        entry.startTime.isValid() && entry.start == day ? entry.startTime.toString(u"HH:mm "_s) : u""_s;
    const QString text = time + entry.title;
    return entry.cancelled ? CalendarWords::tr("%1 (cancelled)").arg(text) : text;
}

} // namespace

QString dayText(QDate day)
{
    return QLocale().toString(day, u"dddd d MMMM yyyy"_s);
}

QString dayNote(const items::CalendarCell& cell)
{
    QStringList notes;
    if (cell.holiday) {
        notes.append(domain::term(*cell.holiday));
    }
    if (cell.decided || cell.isSqueezed) {
        notes.append(officeDayTitle(cell.decided ? &*cell.decided : nullptr));
    }
    return notes.join(u", "_s);
}

QString timeText(const storage::DayEntry& entry)
{
    if (!entry.startTime.isValid()) {
        return {};
    }
    const QString start = entry.startTime.toString(u"HH:mm"_s);
    const bool hasEnd = entry.endTime.isValid() && entry.start == entry.end;
    return hasEnd ? start + kDash + entry.endTime.toString(u"HH:mm"_s) : start;
}

QString entrySentence(const storage::DayEntry& entry, QDate day)
{
    const QString time = entry.start == day ? timeText(entry) : QString();
    QStringList parts{time.isEmpty() ? entry.title : QString(time + u' ' + entry.title)};
    if (entry.cancelled) {
        parts.append(CalendarWords::tr("cancelled"));
    }
    parts.append(domain::term(entry.kind));
    if (!entry.place.isEmpty()) {
        parts.append(entry.place);
    }
    if (entry.start != entry.end) {
        parts.append(
            CalendarWords::tr("day %1 of %2").arg(entry.start.daysTo(day) + 1).arg(entry.start.daysTo(entry.end) + 1));
    }
    return parts.join(u", "_s);
}

QString daySentence(const items::CalendarCell& cell)
{
    QStringList parts{dayText(cell.day)};
    if (cell.isToday) {
        parts.append(CalendarWords::tr("today"));
    }
    if (const QString note = dayNote(cell); !note.isEmpty()) {
        parts.append(note);
    }
    const QString count = CalendarWords::tr("%n activities", nullptr, cell.count);
    if (cell.entries.isEmpty()) {
        parts.append(count);
        return parts.join(u", "_s);
    }
    QStringList said;
    for (const storage::DayEntry& entry : cell.entries.mid(0, kSaid)) {
        said.append(shortText(entry, cell.day));
    }
    if (const int more = cell.count - static_cast<int>(said.size()); more > 0) {
        said.append(CalendarWords::tr("%n more", nullptr, more));
    }
    parts.append(count + u": "_s + said.join(u"; "_s));
    return parts.join(u", "_s);
}

QString spanHeading(items::CalendarSpan span, QDate day)
{
    const QLocale locale;
    if (span == items::CalendarSpan::Month) {
        return locale.standaloneMonthName(day.month()) + u' ' + QString::number(day.year());
    }
    const auto [first, last] = items::daysShown(span, day);
    const QString from = first.year() != last.year() ? locale.toString(first, u"d MMMM yyyy"_s)
        : first.month() != last.month()              ? locale.toString(first, u"d MMMM"_s)
                                                     : QString::number(first.day());
    return CalendarWords::tr("week %1, %2")
        .arg(QString::number(first.weekNumber()), from + kDash + locale.toString(last, u"d MMMM yyyy"_s));
}

void CalendarWords::say(QDate day, const QString& sentence)
{
    m_day = day;
    m_sentence = sentence;
}

QVariant CalendarWords::data(const QModelIndex& index, int role) const
{
    if (role != Qt::AccessibleTextRole) {
        return QIdentityProxyModel::data(index, role);
    }
    const auto cell = index.data(items::ActivityCalendar::kCellRole).value<items::CalendarCell>();
    return cell.day == m_day && !m_sentence.isEmpty() ? m_sentence : daySentence(cell);
}

QVariant CalendarWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    const QVariant text = QIdentityProxyModel::headerData(section, orientation, isText ? Qt::DisplayRole : role);
    if (!isText || orientation == Qt::Horizontal) {
        return text;
    }
    return role == Qt::DisplayRole ? tr("w. %1").arg(text.toString()) : tr("week %1").arg(text.toString());
}

} // namespace samordna::views
