#pragma once

#include "views/page.h"
#include "models/domain/seriesplan.h"

#include <QJsonObject>

class QComboBox;
class QLabel;
class QSpinBox;

namespace samordna::views {

class DateEditor;

/// How an activity comes back: a preset or an own rhythm, until when, what happens on free days, the next days as they
/// will be, and for one that recurs already which of its series a change is for.
class RecursSection final : public QWidget
{
    Q_OBJECT

public:
    explicit RecursSection(const PageContext& context, QWidget* parent = nullptr);

    /// \a series is null for an activity that does not recur.
    void show(const domain::Activity& activity, const domain::Series* series, bool isReadOnly);
    /// The day in the form: where a new rule begins.
    void setStart(QDate start);
    /// What is chosen; nothing when it does not recur. Its title is empty.
    [[nodiscard]] std::optional<domain::Series> series() const;
    /// The rule, its end or what happens on free days differs from what was shown.
    [[nodiscard]] bool isDirty() const;
    /// A changed rule is never for one activity alone.
    [[nodiscard]] domain::SeriesReach reach() const;
    /// What is chosen and typed, while it differs from what was shown; else nothing.
    [[nodiscard]] QJsonObject typed() const;
    /// Puts that back, as if it had been chosen; nothing: as it was shown.
    void type(const QJsonObject& typed);
    /// A caption under the choice until \a sentence is empty: that what is chosen came back.
    void setCameBack(const QString& sentence);
    /// False, and says so, when the rule gives no day or its end cannot be read.
    bool check();

Q_SIGNALS:
    void edited();

private:
    /// Kept in what was typed, by its number: new ones stand last.
    enum class Way { None, Kept, Week, SecondWeek, FirstWorkingDay, FourTimes, Year, Own, WeekdayOfMonth };

    /// The wheel scrolls the form and chooses nothing.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void build();
    void showShown();
    void onEdited();
    void refresh();
    [[nodiscard]] QString rule() const;
    /// "Every month on the second Tuesday", by the day that the form begins with.
    [[nodiscard]] QString weekdayOfMonth() const;
    [[nodiscard]] QString nextDays(const domain::Series& series) const;
    /// Why it cannot be so; empty when it can.
    [[nodiscard]] QString problem() const;
    void say(const QString& problem);

    PageContext m_context;
    std::optional<domain::Series> m_shown;
    QDate m_start;
    domain::Series m_asShown; ///< as it read when untouched
    bool m_isFilling = false;
    QComboBox* m_way;
    QWidget* m_details;
    QWidget* m_own;
    QSpinBox* m_interval;
    QComboBox* m_unit;
    DateEditor* m_last;
    QComboBox* m_shift;
    QLabel* m_sentence;
    QLabel* m_days;
    QLabel* m_problem;
    QComboBox* m_reach;
    QLabel* m_reachName;
    QLabel* m_cameBack;
};

} // namespace samordna::views
