#include "models/domain/changes.h"

#include <QCryptographicHash>

namespace samordna::domain {

QString ChangeSet::addContent(const QByteArray& bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_contents.insert(hash, bytes);
    return hash;
}

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
