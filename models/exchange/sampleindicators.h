#pragma once

#include "models/domain/changes.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

namespace samordna::exchange {

/// Adds the sample's indicators with their targets and eight tertials of observations before that of \a today.
/// Returns which indicator a measure's number is followed by.
QHash<QString, domain::IndicatorId> addSampleIndicators(
    domain::ChangeSet& content, const QJsonObject& sample, QDate today);

} // namespace samordna::exchange
