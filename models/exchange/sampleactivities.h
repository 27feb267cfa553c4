#pragma once

#include "models/domain/changes.h"
#include "models/domain/recurrence.h"

#include <QDate>

#include <vector>

namespace samordna::exchange {

/// Makes the sample's activities one at a time, in the order of their days, so that a million need no memory. The first
/// ones from each day of the sample's series on are held that day as its times.
class SampleActivities
{
public:
    /// \a content is what sampleCounty() gave for the same day.
    SampleActivities(const domain::ChangeSet& content, qint64 count, QDate today);

    /// The next one in \a activity; false when all have been made.
    bool next(domain::Activity& activity);

private:
    [[nodiscard]] QDate dayOf(qint64 index) const;
    void choose(domain::Activity& activity, qint64 index);

    std::vector<domain::Activity> m_templates; ///< what each kind of activity looks like
    size_t m_recurring = 0; ///< the one that the times of the series look like
    QList<domain::Occurrence> m_times; ///< of the series, those still to come, in order
    QList<domain::OrganisationId> m_partners;
    QStringList m_places;
    QStringList m_municipalities;
    std::vector<std::pair<QDate, double>> m_days; ///< each working day with the share of the activities up to its end
    qint64 m_count;
    qint64 m_made = 0;
    QDate m_today;
};

} // namespace samordna::exchange
