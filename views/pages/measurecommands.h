#pragma once

#include "views/page.h"

namespace samordna::views {

/// What can be done with a measure as a whole, each as one undo step: made, withdrawn, taken back. Errors and what was
/// done are said through the navigator.
class MeasureCommands final : public QObject
{
    Q_OBJECT

public:
    explicit MeasureCommands(const PageContext& context, QWidget* parent);

    QAction* const newMeasure;
    QAction* const newSub;
    QAction* const withdrawMeasure;
    QAction* const restoreMeasure;

    /// What can be done now; \a current may be null.
    void refresh(const domain::Measure* current, bool hasAreas);
    /// The new measure; a null id when it was refused.
    domain::MeasureId addTo(const domain::AreaId& area);
    domain::MeasureId addUnder(const domain::MeasureId& parent);
    void withdraw(const domain::MeasureId& measure, const QString& reason);
    void restore(const domain::MeasureId& measure);
    /// Moves the measure on the board; false when it is refused, which is said.
    bool setDegree(const domain::ChangeSet& changes, const QString& number);

private:
    domain::MeasureId add(const domain::Measure& measure, const QString& step);

    PageContext m_context;
};

} // namespace samordna::views
