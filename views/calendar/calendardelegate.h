#pragma once

#include "models/items/activitycalendar.h"

#include <QStyledItemDelegate>

namespace samordna::views {

/// Where the parts of a day stand in its cell.
struct CellLayout
{
    QRect head; ///< the day's number and what kind of day it is
    QList<QRect> entries; ///< the first of the day's activities
    int lines = 1; ///< that a title may take
    QRect more; ///< "+3 more"; null when all are there
};

/// How the days of the calendar look: their number, what kind of day it is, their activities with the shape of their
/// kind; cancelled ones struck through, those of several days on a bar with arrows.
class CalendarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What is chosen in \a day: the activity, or "+n more"; which day something is dragged over.
    void setChosen(QDate day, const domain::ActivityId& activity, bool isMore);
    void setTarget(QDate day) { m_target = day; }

    [[nodiscard]] static CellLayout layoutOf(const QRect& rect, const items::CalendarCell& cell);
    /// A cell in which every part can be seen.
    [[nodiscard]] static QSize leastSize();

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const items::CalendarCell& cell) const;
    static void paintHead(
        QPainter& painter, const QRect& head, const QStyleOptionViewItem& option, const items::CalendarCell& cell);
    void paintEntry(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, QDate day,
        const storage::DayEntry& entry, int most) const;

    QDate m_day;
    domain::ActivityId m_activity;
    bool m_isMore = false;
    QDate m_target;
};

} // namespace samordna::views
