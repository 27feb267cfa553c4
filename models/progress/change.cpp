#include "models/progress/change.h"

#include "models/domain/format.h"

#include <QCoreApplication>

namespace samordna::progress {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

} // namespace

ChangeKind Change::kind() const
{
    if (before) {
        return now ? ChangeKind::Compared : ChangeKind::Ended;
    }
    return now ? ChangeKind::New : ChangeKind::NoFigure;
}

std::optional<double> Change::points() const
{
    return before && now ? std::optional(*now - *before) : std::nullopt;
}

QString changeText(const Change& change)
{
    switch (change.kind()) {
    case ChangeKind::New: return Tr::tr("new");
    case ChangeKind::Ended: return Tr::tr("ended");
    case ChangeKind::Compared: return domain::changeText(change.points());
    case ChangeKind::NoFigure: break;
    }
    return {};
}

} // namespace samordna::progress
