#pragma once

#include "views/editors/filterbar.h"
#include "views/page.h"
#include "models/storage/activityquery.h"

#include <QTimer>

class QComboBox;

namespace samordna::views {

class LinkedMeasures;

/// The bar above the activities: which of them are shown, and how many each choice would show.
class ActivityFilters final : public FilterBar
{
    Q_OBJECT

public:
    enum class Show { Period, ThisWeek, All, LacksResult };

    ActivityFilters(const PageContext& context, const domain::Period& period, QWidget* parent = nullptr);

    [[nodiscard]] const domain::MeasureId& measure() const { return m_measure; } ///< filtered by; null: by none
    /// \a query with what is chosen here; its order is kept.
    [[nodiscard]] storage::ActivityQuery applyTo(storage::ActivityQuery query) const;
    /// Of the period's activities; of those that lack a result where they are shown.
    [[nodiscard]] std::optional<Why> why() const;

    /// How many of \a listed rows are cancelled, which are listed and not counted; 0 where more than the span narrows
    /// the list, or while it is being counted.
    [[nodiscard]] int cancelledOf(int listed) const;

    void setPeriod(const domain::Period& period);
    /// A calendar shows days of its own: the period is then no choice.
    void setCalendar(bool isCalendar);
    /// Those of \a show, of every kind and whatever their words, that serve \a measure when it is not null.
    void choose(Show show, const domain::MeasureId& measure = {});
    void recount();
    void changeDay();
    /// What is chosen here, as part of \a state.
    void writeTo(items::ViewState& state) const;
    void show(const items::ViewState& state);
    /// What "of our measures" means.
    void setOwn(const items::Own& own);

Q_SIGNALS:
    void counted();

private:
    /// How many each filter shows; below 0: not known.
    struct Counts
    {
        qint64 period = -1;
        qint64 week = -1;
        qint64 all = -1;
        qint64 lacksResult = -1;
    };

    void build();
    void refresh();
    void showChoices();
    void setShow(Show show);
    /// Counted off the GUI thread: a period of a million activities takes its time.
    void count();
    void showCounts(const Counts& counts);
    [[nodiscard]] qint64 countOf(Show show, const Counts& counts) const;

    PageContext m_context;
    domain::Period m_period;
    Show m_show = Show::Period;
    bool m_isCalendar = false;
    domain::MeasureId m_measure;
    LinkedMeasures* m_linked; ///< of measures like that
    QComboBox* m_kind;
    MoreFilters* m_more = nullptr;
    FilterChip* m_measureChip = nullptr;
    Counts m_counts;
    QTimer m_typing; ///< a burst of letters is one question
    QTimer m_counting; ///< a burst of changes is counted once
    int m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace samordna::views
