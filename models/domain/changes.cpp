#include "models/domain/changes.h"

namespace samordna::domain {

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse;
    for (auto change = m_changes.crbegin(); change != m_changes.crend(); ++change) {
        inverse.append({change->after, change->before});
    }
    return inverse;
}

Entity entityOf(const AnyRecord& record)
{
    return std::visit([](const auto& row) { return kEntityOf<std::remove_cvref_t<decltype(row)>>; }, record);
}

QUuid uuidOf(const AnyRecord& record)
{
    return std::visit([](const auto& row) { return row.id.uuid(); }, record);
}

const Record& recordOf(const AnyRecord& record)
{
    return std::visit([](const auto& row) -> const Record& { return row; }, record);
}

Record& recordOf(AnyRecord& record)
{
    return std::visit([](auto& row) -> Record& { return row; }, record);
}

} // namespace samordna::domain
