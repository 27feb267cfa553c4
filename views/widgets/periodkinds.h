#pragma once

#include "models/domain/period.h"

class QComboBox;

namespace samordna::views {

/// The kinds of period to choose among, longest first; a span of one's own is not one of them.
inline constexpr domain::PeriodKind kPeriodKinds[]{domain::PeriodKind::Year, domain::PeriodKind::HalfYear,
    domain::PeriodKind::Tertial, domain::PeriodKind::Quarter, domain::PeriodKind::Month};

/// "Tertial"; "Own span" for that.
[[nodiscard]] QString periodKindName(domain::PeriodKind kind);
/// Adds all, each with its kind as an int for data.
void fillPeriodKinds(QComboBox& box);

} // namespace samordna::views
