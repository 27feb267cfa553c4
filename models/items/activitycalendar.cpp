#include "models/items/activitycalendar.h"

#include <QFutureWatcher>
#include <QLocale>

namespace samordna::items {

namespace {

constexpr int kWeek = 7; // days
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

/// How many of a day are read: more than fit on a large screen.
constexpr int mostOf(CalendarSpan span)
{
    return span == CalendarSpan::Month ? 20 : 100;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

std::pair<QDate, QDate> daysShown(CalendarSpan span, QDate day)
{
    if (span == CalendarSpan::Week) {
        return {mondayOf(day), mondayOf(day).addDays(kWeek - 1)};
    }
    const QDate last(day.year(), day.month(), day.daysInMonth());
    return {mondayOf(QDate(day.year(), day.month(), 1)), mondayOf(last).addDays(kWeek - 1)};
}

domain::Activity movedBy(const domain::Activity& activity, int days)
{
    domain::Activity moved = activity;
    moved.start = activity.start.addDays(days);
    moved.end = activity.end.addDays(days);
    return moved;
}

ActivityCalendar::ActivityCalendar(workspace::Workspace& space, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(space)
    , m_office(space.data().calendarDays)
{
    connect(&m_workspace, &workspace::Workspace::changed, this, &ActivityCalendar::onChanged);
}

void ActivityCalendar::show(CalendarSpan span, QDate day)
{
    if (!day.isValid() || day.year() < kFirstYear || day.year() > kLastYear) {
        return;
    }
    const auto [first, last] = daysShown(span, day);
    const bool isSameMonth = span == CalendarSpan::Week || (day.year() == m_day.year() && day.month() == m_day.month());
    const bool isSame = !m_cells.isEmpty() && span == m_span && m_cells.constFirst().day == first && isSameMonth;
    m_day = day;
    if (isSame) {
        return;
    }
    beginResetModel();
    m_span = span;
    m_cells.clear();
    for (QDate at = first; at <= last; at = at.addDays(1)) {
        m_cells.append(cellOf(at));
    }
    endResetModel();
    renew();
}

void ActivityCalendar::setQuery(const storage::ActivityQuery& query)
{
    if (query != m_query) {
        m_query = query;
        renew();
    }
}

void ActivityCalendar::setActive(bool isActive)
{
    m_isActive = isActive;
    if (m_isActive && m_isStale) {
        read();
    }
}

void ActivityCalendar::changeDay()
{
    for (qsizetype place = 0; place < m_cells.size(); ++place) {
        CalendarCell cell = m_cells.at(place);
        cell.isToday = cell.day == m_workspace.clock().today();
        put(place, cell);
    }
}

void ActivityCalendar::onChanged(const workspace::ChangeNotice& notice)
{
    if (notice.concerns(domain::Entity::CalendarDay)) {
        m_office = domain::OfficeCalendar(m_workspace.data().calendarDays);
        for (qsizetype place = 0; place < m_cells.size(); ++place) {
            CalendarCell cell = cellOf(m_cells.at(place).day);
            cell.count = m_cells.at(place).count;
            cell.entries = m_cells.at(place).entries;
            put(place, cell);
        }
    }
    // A filter may look at what the activities refer to.
    if (notice.concerns(domain::Entity::Activity) || notice.concerns(domain::Entity::Measure)) {
        renew();
    }
}

CalendarCell ActivityCalendar::cellOf(QDate day) const
{
    CalendarCell cell;
    cell.day = day;
    cell.isInMonth = m_span == CalendarSpan::Week || day.month() == m_day.month();
    cell.isToday = day == m_workspace.clock().today();
    cell.isWorked = m_office.isWorkingDay(day);
    cell.holiday = domain::holidayOn(day);
    if (const domain::CalendarDay* row = m_office.decided(day)) {
        cell.decided = *row;
    }
    cell.isSqueezed = !cell.decided && domain::OfficeCalendar::isSqueezed(day);
    return cell;
}

void ActivityCalendar::renew()
{
    m_isStale = true;
    if (m_isActive) {
        read();
    }
}

void ActivityCalendar::read()
{
    if (m_isReading || m_cells.isEmpty()) {
        return; // asked again when the running answer is here
    }
    m_isReading = true;
    m_isStale = false;
    auto* watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcher<Answer>::finished, this, [this, watcher] {
        m_isReading = false;
        watcher->deleteLater(); // it is the sender
        if (watcher->future().resultCount() == 0) {
            return;
        }
        if (!m_isStale) {
            take(watcher->result());
        } else if (m_isActive) {
            read();
        }
    });
    watcher->setFuture(m_workspace.read<Answer>(
        [query = m_query, first = m_cells.constFirst().day, last = m_cells.constLast().day, most = mostOf(m_span)](
            const storage::Reader& reader) { return reader.activitiesByDay(query, first, last, most); }));
}

void ActivityCalendar::take(const Answer& answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    for (qsizetype place = 0; place < std::min(m_cells.size(), answer->size()); ++place) {
        CalendarCell cell = m_cells.at(place);
        cell.count = answer->at(place).count;
        cell.entries = answer->at(place).entries;
        put(place, cell);
    }
    Q_EMIT completed();
}

void ActivityCalendar::put(qsizetype place, const CalendarCell& cell)
{
    if (cell != m_cells.at(place)) {
        m_cells[place] = cell;
        const QModelIndex at = indexOf(cell.day);
        Q_EMIT dataChanged(at, at);
    }
}

QList<storage::DayEntry> ActivityCalendar::entriesShown() const
{
    QList<storage::DayEntry> entries;
    QSet<QUuid> seen;
    for (const CalendarCell& cell : m_cells) {
        for (const storage::DayEntry& entry : cell.entries) {
            if (!seen.contains(entry.id.uuid())) {
                seen.insert(entry.id.uuid());
                entries.append(entry);
            }
        }
    }
    return entries;
}

int ActivityCalendar::countShown() const
{
    int count = 0;
    bool isFirst = true;
    for (const CalendarCell& cell : m_cells) {
        if (cell.isInMonth) { // what goes on since an earlier day was counted there, but for the first
            const auto goingOn = std::count_if(cell.entries.cbegin(), cell.entries.cend(),
                [&](const storage::DayEntry& entry) { return entry.start < cell.day; });
            count += cell.count - (isFirst ? 0 : static_cast<int>(goingOn));
            isFirst = false;
        }
    }
    return count;
}

CalendarCell ActivityCalendar::cellAt(const QModelIndex& index) const
{
    return index.isValid() ? m_cells.value(index.row() * kWeek + index.column()) : CalendarCell();
}

QModelIndex ActivityCalendar::indexOf(QDate day) const
{
    if (m_cells.isEmpty() || !day.isValid()) {
        return {};
    }
    const qint64 place = m_cells.constFirst().day.daysTo(day);
    return place >= 0 && place < m_cells.size()
        ? index(static_cast<int>(place / kWeek), static_cast<int>(place % kWeek))
        : QModelIndex();
}

int ActivityCalendar::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size() / kWeek);
}

int ActivityCalendar::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kWeek;
}

QVariant ActivityCalendar::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CalendarCell cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole: return QString::number(cell.day.day());
    case kCellRole: return QVariant::fromValue(cell);
    default: return {};
    }
}

Qt::ItemFlags ActivityCalendar::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant ActivityCalendar::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        return section < kWeek ? QLocale().standaloneDayName(section + 1, QLocale::ShortFormat) : QVariant();
    }
    return section < rowCount() ? QVariant(QString::number(m_cells.at(section * kWeek).day.weekNumber())) : QVariant();
}

} // namespace samordna::items
