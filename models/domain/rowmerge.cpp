#include "models/domain/rowmerge.h"

#include "models/domain/rowjson.h"

#include <algorithm>

namespace samordna::domain {

namespace {

/// \a here with what \a there has more than \a before, and without what it has less.
QJsonArray mergedList(const QJsonArray& before, const QJsonArray& here, const QJsonArray& there)
{
    QJsonArray merged;
    for (const QJsonValue& value : here) {
        if (there.contains(value) || !before.contains(value)) {
            merged.append(value);
        }
    }
    for (const QJsonValue& value : there) {
        if (!before.contains(value) && !merged.contains(value)) {
            merged.append(value);
        }
    }
    return merged;
}

/// What one field becomes; nothing when the two have changed it each in its own way.
std::optional<QJsonValue> mergedValue(
    const QJsonValue& here, const QJsonValue& there, const QJsonArray& heldHere, const QJsonArray& heldThere)
{
    const QJsonValue before = heldThere.last();
    if (here == there || there == before) {
        return here; // also where it was changed there and taken back
    }
    if (here == before) {
        return there;
    }
    const bool isBehind = heldThere.contains(here);
    const bool isAhead = heldHere.contains(there);
    if (isBehind != isAhead) {
        return isBehind ? there : here;
    }
    if (here.isArray() && there.isArray()) {
        return mergedList(before.toArray(), here.toArray(), there.toArray());
    }
    return std::nullopt;
}

} // namespace

MergedRow mergedRow(
    const AnyRecord& here, const AnyRecord& there, const RowPath& pathHere, const RowPath& pathThere, Clash clash)
{
    MergedRow merged{here, {}};
    const auto values = [](const AnyRecord& record) {
        return std::visit([](const auto& row) { return fieldValues(row); }, record);
    };
    const QJsonObject own = values(here);
    const QJsonObject other = values(there);
    for (auto field = pathThere.held.cbegin(); field != pathThere.held.cend(); ++field) {
        const QString& name = field.key();
        if (!own.contains(name)) {
            continue; // a field of an older version
        }
        const auto value =
            mergedValue(own.value(name), other.value(name), pathHere.held.value(name), pathThere.held.value(name));
        if (!value) {
            merged.clashes.append(name);
        }
        const QJsonValue chosen = value ? *value : clash == Clash::TakeThere ? other.value(name) : own.value(name);
        std::visit([&](auto& row) { (void)setFieldValue(row, name, chosen); }, merged.row);
    }
    std::sort(merged.clashes.begin(), merged.clashes.end());
    return merged;
}

} // namespace samordna::domain
