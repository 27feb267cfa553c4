#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace samordna::exchange {

/// A shipped JSON resource; an empty object when it does not exist.
[[nodiscard]] QJsonObject shippedJson(const QString& resource);

/// Rows of a shipped CSV resource (comma, no quoting) by column name; empty when it does not exist.
[[nodiscard]] QList<QHash<QString, QString>> shippedTable(const QString& resource);

struct Municipality
{
    QString code; ///< four digits; the first two are the county's
    QString name; ///< "Upplands Väsby kommun"
    QString shortName; ///< "Upplands Väsby"
};

/// All municipalities, in the order of their codes; read once.
[[nodiscard]] const QList<Municipality>& municipalities();
/// The code of a municipality by its name, its short name or the code itself; empty when there is none.
[[nodiscard]] QString municipalityCode(const QString& name);

} // namespace samordna::exchange
