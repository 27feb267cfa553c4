#include "models/exchange/importheadings.h"

#include "models/domain/changes.h"
#include "models/exchange/shippeddata.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

const QJsonObject& vocabulary()
{
    static const QJsonObject shipped = shippedJson(u":/samordna/import/headings.json"_s);
    return shipped;
}

QString tableName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Measures: return u"measures"_s;
    case ImportKind::Activities: return u"activities"_s;
    case ImportKind::Observations: return u"observations"_s;
    case ImportKind::Organisations: return u"organisations"_s;
    }
    return {};
}

QJsonArray fieldsOfKind(ImportKind kind)
{
    for (const QJsonValue& table : vocabulary()[u"tables"_s].toArray()) {
        if (table[u"table"_s].toString() == tableName(kind)) {
            return table[u"fields"_s].toArray();
        }
    }
    return {};
}

bool isList(const QString& entity, const QString& name)
{
    bool found = false;
    domain::forEachEntity([&]<class E>() {
        if (entity == domain::entityName(domain::kEntityOf<E>)) {
            for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
                found |= name == QLatin1StringView(field.name)
                    && (field.type == domain::FieldType::ReferenceList || field.type == domain::FieldType::CodeList
                        || field.type == domain::FieldType::TextList);
            }
        }
    });
    return found;
}

using Headings = QHash<QString, ImportField>; ///< by normalised heading

Headings readHeadings(ImportKind kind)
{
    Headings headings;
    for (const QJsonValue& field : fieldsOfKind(kind)) {
        ImportField known{field[u"entity"_s].toString(), field[u"field"_s].toString(), false};
        known.isList = isList(known.entity, known.field);
        headings.insert(normalisedHeading(known.field), known); // machine names, as a script writes them
        for (const QJsonValue& heading : field[u"headings"_s].toArray()) {
            headings.insert(normalisedHeading(heading.toString()), known);
        }
    }
    return headings;
}

} // namespace

QString normalisedHeading(const QString& text)
{
    QString word = text.simplified().toCaseFolded();
    while (word.endsWith(u'.') || word.endsWith(u':')) {
        word.chop(1);
        word = word.trimmed();
    }
    return word;
}

const QHash<QString, ImportField>& knownHeadings(ImportKind kind)
{
    static const QHash<ImportKind, Headings> all = [] {
        QHash<ImportKind, Headings> read;
        for (const ImportKind each :
            {ImportKind::Measures, ImportKind::Activities, ImportKind::Observations, ImportKind::Organisations}) {
            read.insert(each, readHeadings(each));
        }
        return read;
    }();
    return *all.constFind(kind);
}

bool isOwnHeading(const char* list, const QString& heading)
{
    const QJsonArray own = vocabulary()[u"own"_s][QLatin1StringView(list)].toArray();
    return std::any_of(own.begin(), own.end(),
        [&](const QJsonValue& each) { return normalisedHeading(each.toString()) == normalisedHeading(heading); });
}

bool isComputedField(const QString& field)
{
    return vocabulary()[u"own"_s][u"computed"_s].toArray().contains(field);
}

QString learnedKey(ImportKind kind, const QString& heading)
{
    return tableName(kind) + u'/' + normalisedHeading(heading);
}

QList<ImportField> importFields(ImportKind kind)
{
    QList<ImportField> fields;
    for (const QJsonValue& field : fieldsOfKind(kind)) {
        const QString entity = field[u"entity"_s].toString();
        const QString name = field[u"field"_s].toString();
        fields.append({entity, name, isList(entity, name)});
    }
    return fields;
}

QString codeForWord(const QString& enumeration, const QString& word)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> known;
        for (const QJsonValue& value : vocabulary()[u"values"_s].toArray()) {
            const QString prefix = value[u"enum"_s].toString() + u'/';
            const QString code = value[u"code"_s].toString();
            known.insert(prefix + normalisedHeading(code), code);
            for (const QJsonValue& alias : value[u"words"_s].toArray()) {
                known.insert(prefix + normalisedHeading(alias.toString()), code);
            }
        }
        return known;
    }();
    return codes.value(enumeration + u'/' + normalisedHeading(word));
}

} // namespace samordna::exchange
