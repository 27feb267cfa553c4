#include "views/pages/planfigures.h"

#include "models/storage/reader.h"

namespace samordna::views {

items::MeasureFigures figuresOf(
    const progress::PlanProgress& progress, const std::optional<ActivitiesPerMeasure>& activities)
{
    items::MeasureFigures figures;
    for (const progress::MeasureProgress& row : progress.measures) {
        const bool lacks =
            row.followUp == progress::FollowUpState::Missing || row.followUp == progress::FollowUpState::Stale;
        const bool runs = row.figure.basis == progress::Basis::Continuous && row.degree == domain::Degree::Done;
        const auto count = activities ? std::optional(activities->value(row.measure)) : std::nullopt;
        figures.measures.insert(row.measure,
            {row.figure.value, row.degree, row.signal.value_or(row.suggested), row.late, lacks,
                row.statedDegree.has_value(), runs, count});
    }
    for (const progress::AreaProgress& area : progress.areas) {
        figures.areas.insert(area.area, area.figure.value);
    }
    for (const progress::OrganisationProgress& one : progress.organisations) {
        figures.organisations.insert(one.organisation, one.figure.value);
    }
    return figures;
}

base::Result<ActivitiesPerMeasure> activitiesOf(const storage::Reader& reader, const domain::Period& period)
{
    const auto until = reader.heldActivities(period.last());
    const auto before = reader.heldActivities(period.first().addDays(-1));
    if (!until || !before) {
        return until ? before.error() : until.error();
    }
    ActivitiesPerMeasure activities = *until;
    for (auto it = activities.begin(); it != activities.end(); ++it) {
        *it -= before->value(it.key());
    }
    return activities;
}

} // namespace samordna::views
