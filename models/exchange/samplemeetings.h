#pragma once

#include "models/domain/changes.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>

namespace samordna::exchange {

/// Agendas, decisions and action points for some of the sample's meetings: those held last and the next one of a kind.
/// Looks at the activities as they are made, so that a million need no memory. The same day and activities give the
/// same rows.
class SampleMeetings
{
public:
    /// \a content is what sampleCounty() gave for the same day.
    SampleMeetings(const domain::ChangeSet& content, QDate today);

    /// To be called with each activity, in the order of their days.
    void see(const domain::Activity& activity);
    /// The rows, once all activities have been seen. They refer to activities, so these are stored first.
    [[nodiscard]] domain::ChangeSet rows() const;

private:
    struct Seen
    {
        QList<domain::Activity> held; ///< the latest two, the latest first
        QList<domain::Activity> coming; ///< the next one
    };

    void addMeeting(domain::ChangeSet& rows, const domain::Activity& activity, const QJsonValue& told) const;

    QJsonArray m_told; ///< of the shipped sample
    QList<domain::Organisation> m_organisations;
    QHash<QString, Seen> m_seen; ///< by title
    QDate m_today;
};

} // namespace samordna::exchange
