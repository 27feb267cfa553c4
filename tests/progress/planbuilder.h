#pragma once

#include "models/progress/planprogress.h"

namespace samordna::test {

using namespace Qt::Literals::StringLiterals;

/// A plan in memory, made row by row, and its figures at 2026-12-31.
struct PlanBuilder
{
    domain::PlanData data;
    QHash<domain::MeasureId, int> held;
    QHash<domain::MeasureId, int> heldBefore;
    domain::Period period = periodOf(u"2026-T3");
    QDate today{2027, 1, 15};

    static domain::Period periodOf(QStringView code)
    {
        const auto period = domain::Period::fromCode(code);
        return period ? *period : domain::Period();
    }

    domain::AreaId area(int number)
    {
        for (const domain::Area& row : data.areas) {
            if (row.number == number) {
                return row.id;
            }
        }
        domain::Area row;
        row.id = domain::AreaId::create();
        row.number = number;
        row.name = u"Område %1"_s.arg(number);
        data.areas.append(row);
        return row.id;
    }

    domain::OrganisationId organisation(const QString& name)
    {
        domain::Organisation row;
        row.id = domain::OrganisationId::create();
        row.name = name;
        data.organisations.append(row);
        return row.id;
    }

    domain::GoalId goal(int number)
    {
        domain::Goal row;
        row.id = domain::GoalId::create();
        row.number = number;
        data.goals.append(row);
        return row.id;
    }

    /// The area is the number's first part. Good until the next measure is made.
    domain::Measure& measure(const QString& number, domain::ProgressWay way = domain::ProgressWay::Stated)
    {
        domain::Measure row;
        row.id = domain::MeasureId::create();
        row.area = area(number.section(u'.', 0, 0).toInt());
        row.number = number;
        row.title = u"Åtgärd "_s + number;
        row.way = way;
        data.measures.append(row);
        return data.measures.last();
    }

    domain::FollowUp& followUp(
        const domain::MeasureId& measure, std::optional<double> percent, QStringView code = u"2026-T3")
    {
        domain::FollowUp row;
        row.id = domain::FollowUpId::create();
        row.measure = measure;
        row.period = periodOf(code);
        row.percent = percent;
        data.followUps.append(row);
        return data.followUps.last();
    }

    domain::Milestone& milestone(const domain::MeasureId& measure, QDate done, double weight = 1)
    {
        domain::Milestone row;
        row.id = domain::MilestoneId::create();
        row.measure = measure;
        row.title = u"Delmål"_s;
        row.done = done;
        row.weight = weight;
        data.milestones.append(row);
        return data.milestones.last();
    }

    domain::Indicator& indicator(std::optional<double> baseline, domain::Direction direction = domain::Direction::More)
    {
        domain::Indicator row;
        row.id = domain::IndicatorId::create();
        row.name = u"Utbildade"_s;
        row.baseline = baseline;
        row.direction = direction;
        data.indicators.append(row);
        return data.indicators.last();
    }

    domain::Target& target(const domain::IndicatorId& indicator, double value, QStringView code = u"2026")
    {
        domain::Target row;
        row.id = domain::TargetId::create();
        row.indicator = indicator;
        row.period = periodOf(code);
        row.value = value;
        data.targets.append(row);
        return data.targets.last();
    }

    domain::Observation& observe(const domain::IndicatorId& indicator, double value,
        domain::Group group = domain::Group::Total, QStringView code = u"2026-T3")
    {
        domain::Observation row;
        row.id = domain::ObservationId::create();
        row.indicator = indicator;
        row.period = periodOf(code);
        row.group = group;
        row.value = value;
        data.observations.append(row);
        return data.observations.last();
    }

    /// A measure counted by an indicator: baseline, target, value.
    domain::MeasureId byIndicator(const QString& number, double baseline, double target_, double value,
        domain::Direction direction = domain::Direction::More)
    {
        const auto id = indicator(baseline, direction).id;
        target(id, target_);
        observe(id, value);
        domain::Measure& row = measure(number, domain::ProgressWay::Indicator);
        row.indicator = id;
        return row.id;
    }

    [[nodiscard]] progress::PlanProgress progress() const
    {
        return progress::planProgress(data, held, heldBefore, period, today);
    }
    [[nodiscard]] progress::MeasureProgress progressOf(const domain::MeasureId& id) const
    {
        return progress().measures.value(id);
    }
    [[nodiscard]] std::optional<double> value(const domain::MeasureId& id) const { return progressOf(id).figure.value; }
};

} // namespace samordna::test
