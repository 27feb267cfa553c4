#pragma once

#include "views/page.h"
#include "models/progress/planprogress.h"

namespace samordna::views {

/// What can be done with a plan as a whole, each as one undo step: copied to the next year, and moved to a new version.
/// The questions are asked in dialogs; what was done is said through the navigator.
class PlanCommands final : public QObject
{
    Q_OBJECT

public:
    PlanCommands(const PageContext& context, QWidget* page);

    QAction* const copyPlan;
    QAction* const movePlan;

    /// The plan that the commands are about, a null id for none, and the figures that say what is finished.
    void setPlan(const domain::PlanId& plan, const progress::PlanProgress& progress);

private:
    void askCopy();
    void askMove();

    PageContext m_context;
    QWidget* m_page; ///< borrowed: the dialogs' parent
    domain::PlanId m_plan;
    QSet<domain::MeasureId> m_finished;
};

} // namespace samordna::views
