#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace samordna::tests {

/// The bytes of `:/samordna/<path>`; empty when there is no such resource.
[[nodiscard]] QByteArray resource(const QString& path);

/// The object in a JSON resource; empty when it does not parse.
[[nodiscard]] QJsonObject jsonResource(const QString& path);

/// The objects of an array.
[[nodiscard]] QList<QJsonObject> objects(const QJsonValue& array);

/// The strings of an array.
[[nodiscard]] QStringList strings(const QJsonValue& array);

/// The rows of a comma-separated resource, the header first. The shipped ones hold no quotes.
[[nodiscard]] QList<QStringList> csvResource(const QString& path);

} // namespace samordna::tests
