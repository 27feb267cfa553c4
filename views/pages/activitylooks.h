#pragma once

#include "models/items/activitycalendar.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;

namespace samordna::views {

/// How the activities are shown.
enum class ActivityLook { Table, Month, Week };

/// The switch between the views of the activities, and what turns the calendar's pages. What the user chooses is
/// remembered (QSettings).
class ActivityLooks final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityLooks(QWidget* parent = nullptr);

    [[nodiscard]] ActivityLook look() const { return m_look; }
    [[nodiscard]] bool isCalendar() const { return m_look != ActivityLook::Table; }
    [[nodiscard]] items::CalendarSpan span() const;
    /// For now: the next time the page is opened it has the look that the user chose.
    void setLook(ActivityLook look);
    /// What the look is called in the settings.
    [[nodiscard]] QString lookName() const;
    /// For now, likewise. Nothing happens for a name that is none.
    void setLook(const QString& name);
    /// The looks, Alt+1 to Alt+3, then previous, today and next. Owned by this widget.
    [[nodiscard]] QList<QAction*> actions() const;
    /// Those that turn the pages, with keys of their own in the calendar.
    [[nodiscard]] QList<QAction*> turning() const { return m_turning; }
    /// The buttons of those that turn to the previous page and to the next.
    [[nodiscard]] std::pair<QWidget*, QWidget*> turners() const;
    /// Beside the looks. Takes over \a chooser.
    void addChooser(QWidget& chooser);
    /// What the calendar shows.
    void setHeading(const QString& heading);

Q_SIGNALS:
    void lookChanged();
    /// -1: back; 1: on.
    void turned(int by);
    void todayAsked();

private:
    void build();
    void refresh();

    ActivityLook m_look;
    QList<QAction*> m_looks;
    QList<QAction*> m_turning;
    QLabel* m_heading;
    QWidget* m_pages; ///< the buttons that turn them
};

} // namespace samordna::views
