#include "views/page.h"

#include "views/words/why.h"

namespace samordna::views {

bool PageContext::apply(const domain::ChangeSet& changes, const QString& step, const QString& done) const
{
    const auto applied = workspace.apply(changes, step);
    if (!applied) {
        navigator.showError(applied.error());
    } else if (!done.isEmpty()) {
        navigator.showDone(done);
    }
    return applied.hasValue();
}

bool Page::showRow(domain::Entity /*entity*/, const QUuid& /*id*/)
{
    return false;
}

std::optional<Why> Page::why() const
{
    return std::nullopt;
}

} // namespace samordna::views
