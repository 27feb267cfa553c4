#pragma once

#include "models/domain/holidays.h"
#include "models/domain/officecalendar.h"
#include "models/workspace/workspace.h"

#include <QAbstractTableModel>

namespace samordna::items {

enum class CalendarSpan { Month, Week };

/// One day of the calendar: what kind of day it is, and what is held on it.
struct CalendarCell
{
    QDate day;
    bool isInMonth = true; ///< false: of the month before or after
    bool isToday = false;
    bool isWorked = true; ///< by the office
    bool isSqueezed = false; ///< a klämdag that the office has decided nothing of
    std::optional<domain::Holiday> holiday;
    std::optional<domain::CalendarDay> decided; ///< by the office
    int count = 0; ///< activities
    QList<storage::DayEntry> entries; ///< the first of them

    friend bool operator==(const CalendarCell&, const CalendarCell&) = default;
};

/// The whole weeks, Monday to Sunday, that show the month or the week of \a day.
[[nodiscard]] std::pair<QDate, QDate> daysShown(CalendarSpan span, QDate day);

/// \a activity some days later (or earlier, below 0): its times, its length and the day its series gave it stay.
[[nodiscard]] domain::Activity movedBy(const domain::Activity& activity, int days);

/// The activities of a month or a week by day: a column for each day of the week, a row for each week with its ISO
/// number. The days stand at once; what is held on them follows from the reading thread, and again after each change.
class ActivityCalendar final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kCellRole = Qt::UserRole + 100; ///< CalendarCell

    /// \a space is borrowed and outlives the model.
    explicit ActivityCalendar(workspace::Workspace& space, QObject* parent = nullptr);

    /// The month or the week of \a day; nothing happens for a day before 1900 or after 2999.
    void show(CalendarSpan span, QDate day);
    [[nodiscard]] CalendarSpan shownSpan() const { return m_span; }
    /// The day the span was chosen by: of the month that is shown.
    [[nodiscard]] QDate shownDay() const { return m_day; }
    /// Which activities; the period and the order of \a query are not looked at.
    void setQuery(const storage::ActivityQuery& query);
    [[nodiscard]] const storage::ActivityQuery& query() const { return m_query; }
    /// While nobody looks at it, nothing is read; what changed is read when somebody does.
    void setActive(bool isActive);
    /// Another day is today.
    void changeDay();

    /// False while the activities are on their way.
    [[nodiscard]] bool isComplete() const { return !m_isStale && !m_isReading; }
    /// Every activity of the shown days once; those that the cells leave out are not known.
    [[nodiscard]] QList<storage::DayEntry> entriesShown() const;
    /// How many activities the shown month or week has, those too that the cells leave out.
    [[nodiscard]] int countShown() const;
    [[nodiscard]] CalendarCell cellAt(const QModelIndex& index) const;
    /// Invalid for a day that is not shown.
    [[nodiscard]] QModelIndex indexOf(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The activities of the shown days are there.
    void completed();
    void failed(const samordna::base::Error& error);

private:
    using Answer = base::Result<QList<storage::DayActivities>>;

    void onChanged(const workspace::ChangeNotice& notice);
    [[nodiscard]] CalendarCell cellOf(QDate day) const;
    void renew();
    void read();
    void take(const Answer& answer);
    void put(qsizetype place, const CalendarCell& cell);

    workspace::Workspace& m_workspace;
    domain::OfficeCalendar m_office;
    storage::ActivityQuery m_query;
    CalendarSpan m_span = CalendarSpan::Month;
    QDate m_day;
    QList<CalendarCell> m_cells; ///< by day
    bool m_isActive = false;
    bool m_isStale = true;
    bool m_isReading = false; ///< one question at a time, so that fast paging does not queue up old ones
};

} // namespace samordna::items

Q_DECLARE_METATYPE(samordna::items::CalendarCell)
