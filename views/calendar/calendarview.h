#pragma once

#include "models/items/activitycalendar.h"

#include <QTableView>

namespace samordna::views {

class CalendarDelegate;
class CalendarWords;
class DragDwell;

/// A month or a week of activities. The arrows go from day to day, down through a day's activities first; Enter opens;
/// Ctrl with an arrow moves the chosen activity, and so does dragging it; held at the left or right edge for a while it
/// turns the page. The view asks for what changes the file;
/// whoever shows it does it.
class CalendarView final : public QTableView
{
    Q_OBJECT

public:
    /// \a calendar is borrowed and outlives the view; the view chooses what it shows.
    explicit CalendarView(items::ActivityCalendar& calendar, QWidget* parent = nullptr);

    void show(items::CalendarSpan span, QDate day);
    /// The month or the week before (-1) or after (1).
    void turn(int by);
    /// Chooses the day, and nothing on it; shows its month or week if it is not in sight.
    void goTo(QDate day);
    /// Chooses the activity on \a day, also while it is on its way there.
    void choose(const domain::ActivityId& activity, QDate day);
    /// Turns the page by \a by while an activity is held over \a button, which is borrowed.
    void turnOver(QWidget& button, int by);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] domain::ActivityId chosen() const { return m_isOnMore ? domain::ActivityId() : m_chosen; }

Q_SIGNALS:
    /// Another day or activity is chosen, or other days are shown.
    void moved();
    void opened(const samordna::domain::ActivityId& activity);
    void newAsked(QDate day);
    /// All of a day's activities.
    void listAsked(QDate day);
    /// By so many days; \a day is where it is then shown.
    void moveAsked(const samordna::domain::ActivityId& activity, int days, QDate day);
    /// Esc: what is open beside the calendar may go.
    void closeAsked();
    void todayAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& text) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// What stands at a point of the view.
    struct Spot
    {
        QDate day;
        domain::ActivityId activity; ///< null: the day itself
        bool isMore = false;
    };

    [[nodiscard]] Spot spotAt(const QPoint& point) const;
    [[nodiscard]] items::CalendarCell cell() const;
    /// Where in its day the choice is: -1 the day itself, then its activities in sight, then "+n more".
    [[nodiscard]] int place() const;
    [[nodiscard]] int lastPlace() const;
    void setPlace(int place);
    void step(int by);
    /// A key pressed alone; false for one that the calendar has no use for.
    bool onPlainKey(int key);
    void goByDays(int days);
    void open();
    void move(int days);
    void showChoice();
    void keepChoice();
    void startDragOf(const Spot& spot);
    void endDrag(const Spot& begun, bool isDropped);
    [[nodiscard]] int turnAt(const QPoint& point) const;
    void setTarget(QDate day);
    void fit();

    items::ActivityCalendar& m_calendar;
    CalendarWords* m_words;
    CalendarDelegate* m_delegate;
    DragDwell* m_dwell;
    QDate m_day;
    domain::ActivityId m_chosen; ///< null: the day itself
    bool m_isOnMore = false;
    Spot m_pressed; ///< where a drag may begin
    QPoint m_pressedAt;
};

} // namespace samordna::views
