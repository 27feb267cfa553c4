#pragma once

#include "models/domain/changes.h"
#include "models/exchange/shippeddata.h"

namespace samordna::exchange {

/// A number that looks random and is always the same for the same index and use.
[[nodiscard]] inline quint32 mixed(qint64 index, quint32 use)
{
    quint64 value = static_cast<quint64>(index) * 0x9E3779B97F4A7C15ULL + use * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<quint32>(value >> 33);
}

/// What the shipped sample tells.
[[nodiscard]] inline QJsonObject shippedSample()
{
    return shippedJson(QStringLiteral(":/samordna/sample/exempellan.json"));
}

/// A new row of the sample's county; the same name gives the same identity.
template <class E>
[[nodiscard]] E sampleRow(const QString& name)
{
    E row;
    row.id = base::Id<E>::named(QStringLiteral("sample/") + name);
    row.county = QStringLiteral("99");
    return row;
}

} // namespace samordna::exchange
