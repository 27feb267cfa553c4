#include "views/widgets/periodkinds.h"

#include "views/widgets/periodchooser.h"

#include <QComboBox>

namespace samordna::views {

QString periodKindName(domain::PeriodKind kind)
{
    switch (kind) {
    case domain::PeriodKind::Year: return PeriodChooser::tr("Year");
    case domain::PeriodKind::HalfYear: return PeriodChooser::tr("Half-year");
    case domain::PeriodKind::Tertial: return PeriodChooser::tr("Tertial");
    case domain::PeriodKind::Quarter: return PeriodChooser::tr("Quarter");
    case domain::PeriodKind::Month: return PeriodChooser::tr("Month");
    case domain::PeriodKind::Own: break;
    }
    return PeriodChooser::tr("Own span");
}

void fillPeriodKinds(QComboBox& box)
{
    for (const domain::PeriodKind kind : kPeriodKinds) {
        box.addItem(periodKindName(kind), static_cast<int>(kind));
    }
}

} // namespace samordna::views
