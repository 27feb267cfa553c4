#include "views/pages/measurecommands.h"

#include "views/theme/theme.h"
#include "models/items/measurecolumns.h"
#include "models/items/newmeasure.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

MeasureCommands::MeasureCommands(const PageContext& context, QWidget* parent)
    : QObject(parent)
    , newMeasure(new QAction(icon(u"add"_s, parent->palette(), Tone::OnAction), tr("New measure"), this))
    , newSub(new QAction(tr("New sub-measure"), this))
    , withdrawMeasure(new QAction(tr("Withdraw…"), this))
    , restoreMeasure(new QAction(tr("Take back into the plan"), this))
    , m_context(context)
{
    newMeasure->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
}

void MeasureCommands::refresh(const domain::Measure* current, bool hasAreas)
{
    const bool isOpen = !m_context.workspace.isReadOnly();
    newMeasure->setEnabled(isOpen && hasAreas);
    newSub->setEnabled(isOpen && current && !current->isWithdrawn());
    withdrawMeasure->setEnabled(isOpen && current && !current->isWithdrawn());
    restoreMeasure->setEnabled(isOpen && current && current->isWithdrawn());
}

domain::MeasureId MeasureCommands::addTo(const domain::AreaId& area)
{
    return area.isNull()
        ? domain::MeasureId()
        : add(items::newMeasure(m_context.workspace.data(), area, tr("New measure")), tr("New measure"));
}

domain::MeasureId MeasureCommands::addUnder(const domain::MeasureId& parent)
{
    const domain::Measure row = items::newSubMeasure(m_context.workspace.data(), parent, tr("New sub-measure"));
    return row.id.isNull() ? row.id : add(row, tr("New sub-measure"));
}

domain::MeasureId MeasureCommands::add(const domain::Measure& measure, const QString& step)
{
    return m_context.add(measure, step) ? measure.id : domain::MeasureId();
}

void MeasureCommands::withdraw(const domain::MeasureId& measure, const QString& reason)
{
    if (const domain::Measure* row = domain::find(m_context.workspace.data().measures, measure)) {
        const domain::Measure before = *row;
        domain::Measure after = before;
        after.withdrawn = reason;
        m_context.change(before, after, tr("Withdraw measure"), tr("%1 is withdrawn.").arg(before.number));
    }
}

void MeasureCommands::restore(const domain::MeasureId& measure)
{
    if (const domain::Measure* row = domain::find(m_context.workspace.data().measures, measure)) {
        const domain::Measure before = *row;
        domain::Measure after = before;
        after.withdrawn.clear();
        m_context.change(
            before, after, tr("Take measure back into the plan"), tr("%1 is in the plan again.").arg(before.number));
    }
}

bool MeasureCommands::setDegree(const domain::ChangeSet& changes, const QString& number)
{
    return m_context.apply(changes, items::columnStep(items::measureColumns()[items::DegreeColumn]),
        tr("The degree of %1 is set.").arg(number));
}

} // namespace samordna::views
