#include "tests/resources/resourcereader.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace samordna::tests {

QByteArray resource(const QString& path)
{
    QFile file(u":/samordna/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonResource(const QString& path)
{
    return QJsonDocument::fromJson(resource(path)).object();
}

QList<QJsonObject> objects(const QJsonValue& array)
{
    QList<QJsonObject> list;
    for (const QJsonValue& value : array.toArray()) {
        list.append(value.toObject());
    }
    return list;
}

QStringList strings(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray()) {
        list.append(value.toString());
    }
    return list;
}

QList<QStringList> csvResource(const QString& path)
{
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(resource(path)).split(u'\n', Qt::SkipEmptyParts)) {
        rows.append(line.split(u','));
    }
    return rows;
}

} // namespace samordna::tests
