#include "models/exchange/shippeddata.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

QJsonObject shippedJson(const QString& resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QList<QHash<QString, QString>> shippedTable(const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<QHash<QString, QString>> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.value(0).trimmed().split(u',');
    for (const QString& line : lines.mid(1)) {
        const QStringList values = line.trimmed().split(u',');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            row.insert(columns.at(i), values.value(i));
        }
        rows.append(row);
    }
    return rows;
}

const QList<Municipality>& municipalities()
{
    static const QList<Municipality> known = [] {
        QList<Municipality> list;
        for (const auto& row : shippedTable(u":/samordna/counties/municipalities.csv"_s)) {
            list.append({row.value(u"municipality_code"_s), row.value(u"municipality_name"_s),
                row.value(u"municipality_name_short"_s)});
        }
        return list;
    }();
    return known;
}

QString municipalityCode(const QString& name)
{
    const QString wanted = name.simplified();
    for (const Municipality& municipality : municipalities()) {
        const bool isNamed = municipality.name.compare(wanted, Qt::CaseInsensitive) == 0
            || municipality.shortName.compare(wanted, Qt::CaseInsensitive) == 0;
        if (isNamed || municipality.code == wanted) {
            return municipality.code;
        }
    }
    return {};
}

} // namespace samordna::exchange
