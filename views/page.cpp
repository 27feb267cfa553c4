#include "views/page.h"

#include "views/words/why.h"

namespace samordna::views {

bool Page::showRow(domain::Entity /*entity*/, const QUuid& /*id*/)
{
    return false;
}

std::optional<Why> Page::why() const
{
    return std::nullopt;
}

} // namespace samordna::views
