#pragma once

#include "models/progress/frozenfigures.h"

#include <QJsonObject>

namespace samordna::progress {

/// The two documents of a frozen period, written and read (resources/format/samordna-json.md). Canonical: equal values
/// give equal text, so that figures can be compared as text.

[[nodiscard]] QString figuresDocument(const PeriodView& view);
/// Puts the document's figures in the place of those that \a view has; what the document does not name is left.
/// Unreadable or NewerVersion, and nothing changed, when it is not one of these documents.
[[nodiscard]] base::Result<void> readFigures(const QString& document, PeriodView& view);

[[nodiscard]] QString basisDocument(const FrozenView& frozen);
/// Rows and counts without figures. Errors as thawed().
[[nodiscard]] base::Result<FrozenView> readBasis(const domain::FrozenPeriod& row);

/// The totals as they stand in both documents.
[[nodiscard]] QJsonObject totalsJson(const storage::ActivityTotals& totals);
[[nodiscard]] bool readTotals(const QJsonObject& json, storage::ActivityTotals& totals);

/// Calls \a visitor with each list of rows.
template <class Data, class Visitor>
void eachTable(Data& data, Visitor&& visitor)
{
    visitor(data.organisations);
    visitor(data.plans);
    visitor(data.goals);
    visitor(data.areas);
    visitor(data.indicators);
    visitor(data.measures);
    visitor(data.milestones);
    visitor(data.followUps);
    visitor(data.targets);
    visitor(data.observations);
}

} // namespace samordna::progress
