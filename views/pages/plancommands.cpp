#include "views/pages/plancommands.h"

#include "views/dialogs/plancopydialog.h"
#include "views/dialogs/planmovedialog.h"
#include "views/editors/draftstore.h"

#include <QAction>

namespace samordna::views {

PlanCommands::PlanCommands(const PageContext& context, QWidget* page)
    : QObject(page)
    , copyPlan(new QAction(tr("Copy the plan to the next year…"), this))
    , movePlan(new QAction(tr("Move to a new plan version…"), this))
    , m_context(context)
    , m_page(page)
{
    connect(copyPlan, &QAction::triggered, this, &PlanCommands::askCopy);
    connect(movePlan, &QAction::triggered, this, &PlanCommands::askMove);
}

void PlanCommands::setPlan(const domain::PlanId& plan, const progress::PlanProgress& progress)
{
    m_plan = plan;
    m_finished.clear();
    for (const progress::MeasureProgress& one : progress.measures) {
        if (one.degree == domain::Degree::Done) {
            m_finished.insert(one.measure);
        }
    }
    const bool isOpen = !m_context.workspace.isReadOnly() && !plan.isNull();
    copyPlan->setEnabled(isOpen);
    movePlan->setEnabled(isOpen);
}

void PlanCommands::askCopy()
{
    const domain::PlanData& file = m_context.workspace.data();
    const domain::Plan* plan = domain::find(file.plans, m_plan);
    if (!plan) {
        return;
    }
    const QDate today = m_context.workspace.clock().today();
    domain::PlanCopy begin = domain::planCopyFor(*plan, today);
    begin.finished = m_finished;
    auto* dialog = new PlanCopyDialog(file, begin, today, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->keepTyped(DraftStore(m_context.workspace));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const domain::PlanCopy copy = dialog->copy();
        m_context.apply(domain::planCopy(m_context.workspace.data(), copy), tr("Copy the plan"),
            tr("The plan %1 is made. It counts from its first day.").arg(copy.version));
    });
    dialog->open();
}

void PlanCommands::askMove()
{
    if (!domain::find(m_context.workspace.data().plans, m_plan)) {
        return;
    }
    auto* dialog = new PlanMoveDialog(m_context.workspace.data(), m_plan, m_context.workspace.clock().today(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->keepTyped(DraftStore(m_context.workspace));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.apply(domain::planMove(m_context.workspace.data(), dialog->mapping()),
            tr("Move to a new plan version"), tr("The plan has moved. Every measure keeps its history."));
    });
    dialog->open();
}

} // namespace samordna::views
