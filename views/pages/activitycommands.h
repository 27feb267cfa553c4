#pragma once

#include "views/page.h"
#include "models/domain/seriesplan.h"

namespace samordna::views {

class ActivityEditor;
class ReasonBar;

/// What can be done with an activity as a whole, each as one undo step: made, made like another, withdrawn, taken back,
/// and continued as a series. What is typed in the editor is stored first; errors and what was done are said through
/// the navigator.
class ActivityCommands final : public QObject
{
    Q_OBJECT

public:
    /// Answers the stored activity that is chosen; nothing when none is.
    using Current = std::function<std::optional<domain::Activity>()>;

    /// \a editor and \a reason are borrowed and outlive this, as what \a current refers to.
    ActivityCommands(
        const PageContext& context, ActivityEditor& editor, ReasonBar& reason, Current current, QWidget* parent);
    ~ActivityCommands() override;

    QAction* const newActivity;
    QAction* const duplicateActivity;
    QAction* const withdrawActivity;
    QAction* const restoreActivity;
    QAction* const extendSeries; ///< further activities of the current one's series

    /// What can be done now.
    void refresh(bool hasCurrent, bool isWithdrawn);
    /// A new one opens with this kind: the one that was saved last.
    void setLastKind(domain::ActivityKind kind) { m_lastKind = kind; }
    /// A new one serves this measure; none when it is null.
    void setMeasure(const domain::MeasureId& measure) { m_measure = measure; }

    /// A new one is of this day; of today when it is null.
    void setDay(QDate day) { m_day = day; }

    /// Moves an activity so many days on, below 0 back; its times and its length stay. False when it was not moved.
    bool move(const domain::ActivityId& activity, int days);
    /// Opens a new one of \a day in the editor; nothing happens while something typed there is refused.
    void begin(const QDate& day);

Q_SIGNALS:
    void changed();

private:
    void duplicate();
    void askWhy();
    void withdraw(const QString& reason);
    void restore();
    void extend();
    /// The activities of \a series; nothing when they cannot be read, which is said.
    [[nodiscard]] std::optional<QList<domain::Activity>> activitiesOf(const domain::Series& series) const;
    void apply(const domain::ChangeSet& changes, const QString& step, const QString& sentence);
    void setWithdrawn(
        const domain::Activity& before, const QString& reason, const QString& step, const QString& sentence);

    PageContext m_context;
    ActivityEditor& m_editor;
    ReasonBar& m_reason;
    Current m_current;
    domain::ActivityKind m_lastKind = domain::ActivityKind::Meeting;
    domain::MeasureId m_measure;
    QDate m_day;
};

} // namespace samordna::views
