#include "views/calendar/calendardelegate.h"

#include "views/calendar/calendarwords.h"
#include "views/calendar/kindshape.h"
#include "views/delegates/wrappedtext.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kSide = 4; // px left and right in a cell
constexpr int kGap = 2; // px between entries
constexpr int kPad = 2; // px above and below the text of an entry
constexpr int kShape = 9; // px
constexpr int kTall = 4; // lines of a title where the cell is as high as the page
constexpr int kTallRoom = 13; // lines
constexpr int kLeastLetters = 9; // of a column
constexpr int kLeastLines = 2; // of a row

QFont smallFont()
{
    return textFont(TextStep::Caption);
}

int lineHeight()
{
    return QFontMetrics(smallFont()).height();
}

bool goesOn(const storage::DayEntry& entry)
{
    return entry.start != entry.end;
}

/// The text of an entry in at most \a most lines; in a week's tall cells with its time and place on lines of their own.
QStringList linesOf(const storage::DayEntry& entry, QDate day, int width, int most)
{
    const bool isBegun = entry.start == day && entry.startTime.isValid();
    if (most < kTall) {
        const QString time = isBegun ? entry.startTime.toString(u"HH:mm "_s) : QString();
        return wrappedLines(time + entry.title, smallFont(), width, most);
    }
    QStringList lines = wrappedLines(entry.title, smallFont(), width, most);
    if (isBegun) {
        const QString whole = timeText(entry);
        const bool fits = QFontMetrics(smallFont()).horizontalAdvance(whole) <= width;
        lines.prepend(fits ? whole : entry.startTime.toString(u"HH:mm"_s));
    }
    for (const QString& note : {entry.place, entry.cancelled ? CalendarDelegate::tr("Cancelled") : QString()}) {
        if (!note.isEmpty()) {
            lines.append(QFontMetrics(smallFont()).elidedText(note, Qt::ElideRight, width));
        }
    }
    return lines;
}

/// Beside the shape, and the arrows of what goes on.
QRect textRect(const QRect& rect, const storage::DayEntry& entry)
{
    const int right = goesOn(entry) ? kShape : kSide;
    return rect.adjusted(kSide + kShape + kSide, kPad, -right, -kPad);
}

int heightOf(const storage::DayEntry& entry, QDate day, const QRect& rect, int most)
{
    return static_cast<int>(linesOf(entry, day, textRect(rect, entry).width(), most).size()) * lineHeight() + 2 * kPad;
}

/// How many lines a title may take: as many as leave room for all of the day's activities, else one. A week's one row
/// is as high as the page, and takes kTall.
int linesIn(const QRect& room, const items::CalendarCell& cell)
{
    if (room.height() > kTallRoom * lineHeight()) {
        return kTall;
    }
    for (int most = kTall - 1; most > 1 && cell.count == cell.entries.size(); --most) {
        int height = 0;
        for (const storage::DayEntry& entry : cell.entries) {
            height += heightOf(entry, cell.day, room, most) + kGap;
        }
        if (height <= room.height()) {
            return most;
        }
    }
    return 1;
}

/// Below the day's number.
QRect roomOf(const QRect& rect)
{
    const int head = kPad + QFontMetrics(textFont(TextStep::Body)).height() + kPad;
    return rect.adjusted(1, head + kGap, -1, -kGap);
}

void drawArrow(QPainter& painter, const QRectF& square, bool isRight)
{
    const double tip = isRight ? square.right() : square.left();
    const double back = isRight ? square.left() : square.right();
    painter.drawPolygon(
        QPolygonF{{QPointF(tip, square.center().y()), QPointF(back, square.top()), QPointF(back, square.bottom())}});
}

} // namespace

void CalendarDelegate::setChosen(QDate day, const domain::ActivityId& activity, bool isMore)
{
    m_day = day;
    m_activity = activity;
    m_isMore = isMore;
}

QSize CalendarDelegate::leastSize()
{
    const int line = lineHeight() + 2 * kPad + kGap;
    const int head = QFontMetrics(textFont(TextStep::Body)).height() + 2 * kPad;
    return {kLeastLetters * QFontMetrics(smallFont()).averageCharWidth(), head + kLeastLines * line + kGap};
}

CellLayout CalendarDelegate::layoutOf(const QRect& rect, const items::CalendarCell& cell)
{
    CellLayout layout;
    const QRect room = roomOf(rect);
    layout.head =
        QRect(rect.left() + kSide, rect.top() + kPad, rect.width() - 2 * kSide, room.top() - rect.top() - kGap);
    layout.lines = linesIn(room, cell);
    const int line = lineHeight() + 2 * kPad;
    int top = room.top();
    for (qsizetype at = 0; at < cell.entries.size(); ++at) {
        const storage::DayEntry& entry = cell.entries.at(at);
        const QRect place(room.left(), top, room.width(), heightOf(entry, cell.day, room, layout.lines));
        const bool isLast = at + 1 == cell.count;
        if (place.bottom() + (isLast ? 0 : kGap + line) > room.bottom()) {
            break; // there must be room to say how many more there are
        }
        layout.entries.append(place);
        top = place.bottom() + 1 + kGap;
    }
    if (layout.entries.size() < cell.count) {
        layout.more = QRect(room.left(), top, room.width(), line);
    }
    return layout;
}

void CalendarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto cell = index.data(items::ActivityCalendar::kCellRole).value<items::CalendarCell>();
    const CellLayout layout = layoutOf(option.rect, cell);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, cell);
    paintHead(*painter, layout.head, option, cell);
    for (qsizetype at = 0; at < layout.entries.size(); ++at) {
        paintEntry(*painter, layout.entries.at(at), option, cell.day, cell.entries.at(at), layout.lines);
    }
    if (!layout.more.isNull()) {
        const bool isChosen = m_isMore && cell.day == m_day;
        if (isChosen) {
            painter->fillRect(layout.more, tone(Tone::ActionSoft, option.palette));
        }
        const int more = cell.count - static_cast<int>(layout.entries.size());
        QFont font = smallFont();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(tone(Tone::Action, option.palette));
        const QRect text = layout.more.adjusted(kSide, 0, -kSide, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(tr("+%n more", nullptr, more), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

void CalendarDelegate::paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const items::CalendarCell& cell) const
{
    const bool isTarget = cell.day == m_target;
    const Tone ground = isTarget ? Tone::ActionSoft : cell.isWorked ? Tone::Card : Tone::Surface;
    painter.fillRect(option.rect, tone(ground, option.palette));
    painter.setPen(tone(Tone::Line, option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (cell.day.dayOfWeek() == Qt::Monday) {
        painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || isTarget) {
        const bool hasFocus = option.widget && option.widget->hasFocus();
        painter.setPen(QPen(tone(Tone::Action, option.palette), hasFocus || isTarget ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void CalendarDelegate::paintHead(
    QPainter& painter, const QRect& head, const QStyleOptionViewItem& option, const items::CalendarCell& cell)
{
    QFont font = textFont(TextStep::Body);
    font.setWeight(cell.isToday ? QFont::Bold : QFont::Normal);
    const QString number =
        cell.day.day() == 1 ? QLocale().toString(cell.day, u"d MMM"_s) : QString::number(cell.day.day());
    QRect place = head;
    place.setWidth(std::min(head.width(), QFontMetrics(font).horizontalAdvance(number) + 2 * kSide));
    // Red as in printed calendars; the note, or the column, says the same.
    const bool isRed = cell.day.dayOfWeek() == Qt::Sunday || cell.holiday;
    Tone ink = !cell.isInMonth ? Tone::Muted : isRed ? Tone::Stop : Tone::Text;
    if (cell.isToday) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone(Tone::Action, option.palette));
        painter.drawRoundedRect(place, 4, 4);
        ink = Tone::OnAction;
    }
    painter.setFont(font);
    painter.setPen(tone(ink, option.palette));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, number);
    const QRect rest = head.adjusted(place.width() + kSide, 0, 0, 0);
    painter.setFont(smallFont());
    painter.setPen(tone(Tone::Muted, option.palette));
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(smallFont()).elidedText(dayNote(cell), Qt::ElideRight, rest.width()));
}

void CalendarDelegate::paintEntry(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, QDate day,
    const storage::DayEntry& entry, int most) const
{
    const bool isChosen = !m_isMore && day == m_day && entry.id == m_activity && !m_activity.isNull();
    if (isChosen || goesOn(entry)) {
        painter.setPen(isChosen ? QPen(tone(Tone::Action, option.palette)) : QPen(Qt::NoPen));
        painter.setBrush(tone(isChosen ? Tone::ActionSoft : Tone::DegreeNotStarted, option.palette));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    const QColor ink = tone(entry.cancelled ? Tone::Muted : Tone::Action, option.palette);
    const QRect text = textRect(rect, entry);
    const double middle = text.top() + lineHeight() / 2.0;
    const QRectF square(rect.left() + kSide, middle - kShape / 2.0, kShape, kShape);
    painter.setRenderHint(QPainter::Antialiasing);
    if (entry.start < day) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        drawArrow(painter, square.adjusted(1, 1, -2, -1), false);
    } else {
        drawKind(painter, square, entry.kind, ink);
    }
    if (entry.end > day) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        drawArrow(
            painter, QRectF(rect.right() - kShape + 1, square.top(), kShape, kShape).adjusted(1, 1, -2, -1), true);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    QFont font = smallFont();
    painter.setPen(tone(entry.cancelled ? Tone::Muted : Tone::Text, option.palette));
    const QStringList lines = linesOf(entry, day, text.width(), most);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const bool isNote = most == kTall && line + 1 == lines.size(); // "Cancelled"
        font.setStrikeOut(entry.cancelled && !isNote);
        painter.setFont(font);
        const int top = text.top() + static_cast<int>(line) * lineHeight();
        painter.drawText(text.left(), top + QFontMetrics(font).ascent(), lines.at(line));
    }
}

} // namespace samordna::views
