#include "views/calendar/calendarview.h"

#include "views/calendar/calendardelegate.h"
#include "views/calendar/calendarwords.h"
#include "views/calendar/dragdwell.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace samordna::views {

namespace {

constexpr int kWeek = 7; // days

/// How many days an arrow goes; nothing for other keys.
std::optional<int> daysOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return -1;
    case Qt::Key_Right: return 1;
    case Qt::Key_Up: return -kWeek;
    case Qt::Key_Down: return kWeek;
    default: return std::nullopt;
    }
}

} // namespace

CalendarView::CalendarView(items::ActivityCalendar& calendar, QWidget* parent)
    : QTableView(parent)
    , m_calendar(calendar)
    , m_words(new CalendarWords(this))
    , m_delegate(new CalendarDelegate(this))
    , m_dwell(new DragDwell(this))
{
    connect(m_dwell, &DragDwell::held, this, &CalendarView::turn);
    m_words->setSourceModel(&calendar);
    setModel(m_words);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leads on
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setAcceptDrops(true);
    setMouseTracking(true);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
        header->setSectionResizeMode(QHeaderView::Stretch);
    }
    verticalHeader()->setDefaultAlignment(Qt::AlignTop | Qt::AlignHCenter); // beside the days' numbers
    fit();
    connect(&m_calendar, &QAbstractItemModel::dataChanged, this, &CalendarView::showChoice);
    connect(&m_calendar, &items::ActivityCalendar::completed, this, &CalendarView::keepChoice);
}

void CalendarView::fit()
{
    const QSize least = CalendarDelegate::leastSize();
    horizontalHeader()->setMinimumSectionSize(least.width());
    verticalHeader()->setMinimumSectionSize(least.height());
}

void CalendarView::show(items::CalendarSpan span, QDate day)
{
    setAccessibleName(span == items::CalendarSpan::Month ? tr("Month of activities") : tr("Week of activities"));
    m_calendar.show(span, day);
    goTo(m_calendar.indexOf(day).isValid() ? day : m_calendar.shownDay());
}

void CalendarView::turn(int by)
{
    const QDate shown = m_calendar.shownDay();
    if (m_calendar.shownSpan() == items::CalendarSpan::Week) {
        show(m_calendar.shownSpan(), m_day.addDays(static_cast<qint64>(by) * kWeek));
        return;
    }
    const QDate month = QDate(shown.year(), shown.month(), 1).addMonths(by);
    show(m_calendar.shownSpan(), QDate(month.year(), month.month(), std::min(m_day.day(), month.daysInMonth())));
}

void CalendarView::turnOver(QWidget& button, int by)
{
    m_dwell->watch(button, by);
}

void CalendarView::goTo(QDate day)
{
    choose({}, day);
}

void CalendarView::choose(const domain::ActivityId& activity, QDate day)
{
    if (!m_calendar.indexOf(day).isValid()) {
        m_calendar.show(m_calendar.shownSpan(), day);
    }
    const QModelIndex source = m_calendar.indexOf(day);
    if (!source.isValid()) {
        return; // out of the calendar's reach
    }
    m_day = day;
    m_chosen = activity;
    m_isOnMore = false;
    setCurrentIndex(m_words->mapFromSource(source));
    showChoice();
    Q_EMIT moved();
}

items::CalendarCell CalendarView::cell() const
{
    return m_calendar.cellAt(m_calendar.indexOf(m_day));
}

int CalendarView::lastPlace() const
{
    const CellLayout layout = CalendarDelegate::layoutOf(visualRect(currentIndex()), cell());
    return static_cast<int>(layout.entries.size()) - (layout.more.isNull() ? 1 : 0);
}

int CalendarView::place() const
{
    const int last = lastPlace();
    if (m_isOnMore) {
        return last;
    }
    const auto entries = cell().entries;
    for (int at = 0; at < entries.size() && !m_chosen.isNull(); ++at) {
        if (entries.at(at).id == m_chosen) {
            return std::min(at, last); // what is not in sight is among those more
        }
    }
    return -1;
}

void CalendarView::setPlace(int place)
{
    const items::CalendarCell shown = cell();
    const CellLayout layout = CalendarDelegate::layoutOf(visualRect(currentIndex()), shown);
    m_isOnMore = place >= layout.entries.size();
    m_chosen = place >= 0 && !m_isOnMore ? shown.entries.at(place).id : domain::ActivityId();
    showChoice();
    Q_EMIT moved();
}

/// Down through the day's activities and on to the day below; up the same way back.
void CalendarView::step(int by)
{
    const int next = place() + by;
    if (next >= -1 && next <= lastPlace()) {
        setPlace(next);
    } else if (m_calendar.shownSpan() == items::CalendarSpan::Month) {
        goByDays(by * kWeek);
    }
}

void CalendarView::goByDays(int days)
{
    goTo(m_day.addDays(days));
}

void CalendarView::open()
{
    if (m_isOnMore || (m_chosen.isNull() && cell().count > 0)) {
        Q_EMIT listAsked(m_day);
    } else if (m_chosen.isNull()) {
        Q_EMIT newAsked(m_day);
    } else {
        Q_EMIT opened(m_chosen);
    }
}

void CalendarView::move(int days)
{
    if (!chosen().isNull()) {
        Q_EMIT moveAsked(m_chosen, days, m_day.addDays(days));
    }
}

/// Draws what is chosen, and has it said.
void CalendarView::showChoice()
{
    const items::CalendarCell shown = cell();
    QString sentence;
    const auto at = std::find_if(shown.entries.cbegin(), shown.entries.cend(),
        [&](const storage::DayEntry& entry) { return entry.id == m_chosen; });
    if (!m_isOnMore && !m_chosen.isNull() && at != shown.entries.cend()) {
        sentence = tr("%1. %2 of %3, %4")
                       .arg(entrySentence(*at, m_day), QString::number(at - shown.entries.cbegin() + 1),
                           QString::number(shown.count), dayText(m_day));
    } else if (m_isOnMore) {
        sentence = tr("Show all %n activities, %1", nullptr, shown.count).arg(dayText(m_day));
    }
    m_words->say(m_day, sentence);
    const bool isHidden = !m_chosen.isNull() && place() >= 0 && at - shown.entries.cbegin() > place();
    m_delegate->setChosen(m_day, m_chosen, m_isOnMore || isHidden);
    viewport()->update();
    QAccessibleInterface* interface = hasFocus() ? QAccessible::queryAccessibleInterface(this) : nullptr;
    QAccessibleTableInterface* table = interface ? interface->tableInterface() : nullptr;
    QAccessibleInterface* spoken =
        table && currentIndex().isValid() ? table->cellAt(currentIndex().row(), currentIndex().column()) : nullptr;
    if (spoken) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(interface->indexOfChild(spoken));
        QAccessible::updateAccessibility(&focus);
    }
}

/// What is no longer on its day is not chosen any more.
void CalendarView::keepChoice()
{
    const items::CalendarCell shown = cell();
    const bool isThere = std::any_of(shown.entries.cbegin(), shown.entries.cend(),
        [&](const storage::DayEntry& entry) { return entry.id == m_chosen; });
    if (!m_chosen.isNull() && !isThere) {
        m_chosen = {};
    }
    m_isOnMore = m_isOnMore && shown.count > 0;
    showChoice();
    Q_EMIT moved();
}

bool CalendarView::onPlainKey(int key)
{
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        step(key == Qt::Key_Up ? -1 : 1);
    } else if (const auto days = daysOf(key)) {
        goByDays(*days);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        open();
    } else if (key == Qt::Key_N) {
        Q_EMIT newAsked(m_day);
    } else if (key == Qt::Key_Home) {
        Q_EMIT todayAsked();
    } else if (key == Qt::Key_Escape) {
        Q_EMIT closeAsked();
    } else {
        return false;
    }
    return true;
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto days = daysOf(event->key());
    if (days && modifiers == Qt::ControlModifier) {
        move(*days);
    } else if (modifiers != Qt::NoModifier || !onPlainKey(event->key())) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

/// Letters choose nothing here: days begin with digits.
void CalendarView::keyboardSearch(const QString&) { }

void CalendarView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    showChoice();
}

CalendarView::Spot CalendarView::spotAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    const items::CalendarCell at = m_calendar.cellAt(m_words->mapToSource(index));
    Spot spot{at.day, {}, false};
    const CellLayout layout = CalendarDelegate::layoutOf(visualRect(index), at);
    for (qsizetype place = 0; place < layout.entries.size(); ++place) {
        if (layout.entries.at(place).contains(point)) {
            spot.activity = at.entries.at(place).id;
        }
    }
    spot.isMore = !layout.more.isNull() && layout.more.contains(point);
    return spot;
}

bool CalendarView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Spot spot = spotAt(help->pos());
        const items::CalendarCell at = m_calendar.cellAt(m_calendar.indexOf(spot.day));
        QString sentence = dayNote(at);
        for (const storage::DayEntry& entry : at.entries) {
            if (!spot.activity.isNull() && entry.id == spot.activity) {
                sentence = entrySentence(entry, spot.day);
            }
        }
        QToolTip::showText(help->globalPos(), sentence.toHtmlEscaped(), this);
        return true;
    }
    return QTableView::viewportEvent(event);
}

void CalendarView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

} // namespace samordna::views
