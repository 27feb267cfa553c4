#pragma once

#include "models/items/measurecolumns.h"
#include "models/domain/plandata.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QAction;

namespace samordna::views {

class ElidedCombo;

/// How the measures are shown.
enum class MeasureLook { Table, ByArea, ByOrganisation, Board };

[[nodiscard]] items::MeasureGrouping groupingOf(MeasureLook look);

/// The switch between the views of the measures, and the chooser of the plan where a file has several. The view is
/// remembered for the user (QSettings); the plan is not, since it follows the period.
class MeasureLooks final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureLooks(QWidget* parent = nullptr);
    [[nodiscard]] MeasureLook look() const { return m_look; }
    void setLook(MeasureLook look);
    /// What the look is called in the settings.
    [[nodiscard]] QString lookName() const;
    /// Nothing happens for a name that is none.
    void setLook(const QString& name);
    /// With their shortcuts, Alt+1 to Alt+4. Owned by this widget.
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }

    /// Offers the plans of \a file; those in force on \a asOf are chosen until the user chooses another.
    void showPlans(const domain::PlanData& file, QDate asOf);
    /// Which plans' measures are shown; empty: all there are.
    [[nodiscard]] QSet<domain::PlanId> plans() const;
    /// Chooses the plan, where the ones in force do not hold it.
    void choosePlan(const domain::PlanId& plan);

Q_SIGNALS:
    void lookChanged();
    void plansChanged();

private:
    MeasureLook m_look = MeasureLook::ByArea;
    QList<QAction*> m_actions;
    ElidedCombo* m_plans;
    QSet<domain::PlanId> m_inForce;
    qsizetype m_planCount = 0;
};

} // namespace samordna::views
