#include "models/exchange/importtable.h"

#include "models/exchange/shippeddata.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr int kRowsSearched = 30; ///< titles and notes may stand above the headings

/// Two headings or words are the same without regard to case, white space and a full stop or colon at the end.
QString normalised(const QString& text)
{
    QString word = text.simplified().toCaseFolded();
    while (word.endsWith(u'.') || word.endsWith(u':')) {
        word.chop(1);
    }
    return word;
}

struct KnownHeading
{
    QString entity;
    QString field;
};

using Headings = QHash<QString, KnownHeading>; ///< by normalised heading

QString tableName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Measures: return u"measures"_s;
    case ImportKind::Activities: return u"activities"_s;
    case ImportKind::Observations: return u"observations"_s;
    }
    return {};
}

const QJsonObject& vocabulary()
{
    static const QJsonObject shipped = shippedJson(u":/samordna/import/headings.json"_s);
    return shipped;
}

Headings headingsOf(ImportKind kind)
{
    Headings headings;
    for (const QJsonValue& table : vocabulary()[u"tables"_s].toArray()) {
        if (table[u"table"_s].toString() != tableName(kind)) {
            continue;
        }
        for (const QJsonValue& field : table[u"fields"_s].toArray()) {
            const KnownHeading known{field[u"entity"_s].toString(), field[u"field"_s].toString()};
            headings.insert(normalised(known.field), known); // machine names, as a script writes them
            for (const QJsonValue& heading : field[u"headings"_s].toArray()) {
                headings.insert(normalised(heading.toString()), known);
            }
        }
    }
    return headings;
}

ImportTable tableAt(const Sheet& sheet, int row, ImportKind kind, const Headings& headings)
{
    ImportTable table{kind, &sheet, row + 1, {}, {}};
    const Row& cells = sheet.rows.at(row);
    for (int column = 0; column < cells.size(); ++column) {
        const QString heading = cells.at(column).text().simplified();
        if (heading.isEmpty()) {
            continue;
        }
        const auto known = headings.constFind(normalised(heading));
        if (known == headings.cend()) {
            table.unknown.append({column, heading, {}, {}});
        } else {
            table.columns.append({column, heading, known->entity, known->field});
        }
    }
    return table;
}

bool holdsField(const ImportTable& table, const QString& field)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(),
        [&](const ImportColumn& column) { return column.field == field; });
}

/// The columns without which a row of the kind says nothing: a measure without a number or an area has no place.
bool saysEnough(const ImportTable& table)
{
    switch (table.kind) {
    case ImportKind::Measures:
        return holdsField(table, u"title"_s) && (holdsField(table, u"number"_s) || holdsField(table, u"area"_s));
    case ImportKind::Activities: return holdsField(table, u"title"_s) && holdsField(table, u"start"_s);
    case ImportKind::Observations:
        return holdsField(table, u"indicator"_s) && holdsField(table, u"period"_s) && holdsField(table, u"value"_s);
    }
    return false;
}

} // namespace

std::optional<ImportTable> recognise(const Sheet& sheet, std::optional<ImportKind> kind)
{
    std::optional<ImportTable> best;
    for (const ImportKind candidate : {ImportKind::Measures, ImportKind::Activities, ImportKind::Observations}) {
        if (kind && *kind != candidate) {
            continue;
        }
        const Headings headings = headingsOf(candidate);
        for (int row = 0; row < std::min<qsizetype>(kRowsSearched, sheet.rows.size()); ++row) {
            ImportTable table = tableAt(sheet, row, candidate, headings);
            if (saysEnough(table) && (!best || table.columns.size() > best->columns.size())) {
                best = std::move(table);
            }
        }
    }
    return best;
}

QString codeForWord(const QString& enumeration, const QString& word)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> known;
        for (const QJsonValue& value : vocabulary()[u"values"_s].toArray()) {
            const QString prefix = value[u"enum"_s].toString() + u'/';
            const QString code = value[u"code"_s].toString();
            known.insert(prefix + normalised(code), code);
            for (const QJsonValue& alias : value[u"words"_s].toArray()) {
                known.insert(prefix + normalised(alias.toString()), code);
            }
        }
        return known;
    }();
    return codes.value(enumeration + u'/' + normalised(word));
}

} // namespace samordna::exchange
