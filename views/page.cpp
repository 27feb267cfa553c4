#include "views/page.h"

#include "views/words/why.h"

namespace samordna::views {

std::optional<Why> Page::why() const
{
    return std::nullopt;
}

} // namespace samordna::views
