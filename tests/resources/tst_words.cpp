#include "tests/resources/resourcereader.h"

#include "models/domain/activity.h"
#include "models/domain/fieldnames.h"
#include "models/domain/fields.h"
#include "models/domain/indicator.h"
#include "models/domain/measure.h"
#include "models/domain/organisation.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace samordna;
using namespace samordna::tests;

/// The words an import knows and the glossary: each leads to one field or value that the domain
/// has.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsNameFieldsOfTheDomain();
    void headingIsKnownOncePerTable();
    void theProgramsOwnNamesOfFieldsAreHeadings();
    void wordIsKnownOncePerEnumeration();
    void everyValueHasItsWords_data();
    void everyValueHasItsWords();
    void knowsTheHeadingsOfTheExamples_data();
    void knowsTheHeadingsOfTheExamples();
    void glossaryHasBothLanguages();
};

namespace {

/// As the importer compares (see "about" in headings.json).
QString folded(QString text)
{
    text = text.simplified().toCaseFolded();
    while (text.endsWith(u':') || text.endsWith(u'.')) {
        text.chop(1);
    }
    return text;
}

template <class E>
void addFields(QSet<QString>& names)
{
    for (const auto& field : domain::fieldsOf<E>()) {
        names.insert(domain::entityName(domain::kEntityOf<E>) + u'.' + QLatin1String(field.name));
    }
}

QSet<QString> fieldsOfTheDomain()
{
    QSet<QString> names;
    addFields<domain::Measure>(names);
    addFields<domain::FollowUp>(names);
    addFields<domain::Activity>(names);
    addFields<domain::Observation>(names);
    addFields<domain::Organisation>(names);
    return names;
}

template <class Enum>
QStringList codes()
{
    QStringList list;
    for (const auto& code : domain::codesOf<Enum>()) {
        list.append(QString::fromLatin1(code.text));
    }
    return list;
}

/// "enum:code" of each entry of an array.
QSet<QString> valuesIn(const QJsonValue& array)
{
    QSet<QString> values;
    for (const QJsonObject& entry : objects(array)) {
        values.insert(entry[u"enum"].toString() + u':' + entry[u"code"].toString());
    }
    return values;
}

} // namespace

void TestWords::headingsNameFieldsOfTheDomain()
{
    // The stated total of participants is not stored: it is compared with the sum of the groups.
    const QSet<QString> known = fieldsOfTheDomain() << u"activity.participants"_s;
    const auto tables = objects(jsonResource(u"import/headings.json"_s)[u"tables"]);
    QCOMPARE(tables.size(), 4);
    for (const QJsonObject& table : tables) {
        for (const QJsonObject& field : objects(table[u"fields"])) {
            const QString name = field[u"entity"].toString() + u'.' + field[u"field"].toString();
            QVERIFY2(known.contains(name), qPrintable(name));
        }
    }
}

void TestWords::headingIsKnownOncePerTable()
{
    for (const QJsonObject& table : objects(jsonResource(u"import/headings.json"_s)[u"tables"])) {
        QSet<QString> seen;
        for (const QJsonObject& field : objects(table[u"fields"])) {
            for (const QString& heading : strings(field[u"headings"])) {
                QVERIFY2(!folded(heading).isEmpty() && !seen.contains(folded(heading)), qPrintable(heading));
                seen.insert(folded(heading));
            }
        }
    }
}

/// What stands above a field in the window can stand above a column.
void TestWords::theProgramsOwnNamesOfFieldsAreHeadings()
{
    QTranslator swedish;
    QVERIFY(swedish.load(u":/samordna/translations/samordna_sv.qm"_s));
    for (const QJsonObject& table : objects(jsonResource(u"import/headings.json"_s)[u"tables"])) {
        for (const QJsonObject& field : objects(table[u"fields"])) {
            QSet<QString> known;
            for (const QString& heading : strings(field[u"headings"])) {
                known.insert(folded(heading));
            }
            const QString english = domain::fieldName(field[u"field"].toString());
            if (field[u"field"] == u"participants"_s) {
                continue; // no field: it is compared with the sum of the groups
            }
            for (const QString& name : {english, swedish.translate("FieldNames", english.toUtf8().constData())}) {
                QVERIFY2(known.contains(folded(name)), qPrintable(field[u"field"].toString() + u": "_s + name));
            }
        }
    }
}

void TestWords::wordIsKnownOncePerEnumeration()
{
    QSet<QString> seen;
    for (const QJsonObject& value : objects(jsonResource(u"import/headings.json"_s)[u"values"])) {
        for (const QString& word : strings(value[u"words"])) {
            const QString key = value[u"enum"].toString() + u':' + folded(word);
            QVERIFY2(!folded(word).isEmpty() && !seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
    }
}

void TestWords::everyValueHasItsWords_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("degree") << codes<domain::Degree>();
    QTest::newRow("signal") << codes<domain::Signal>();
    QTest::newRow("activity_kind") << codes<domain::ActivityKind>();
    QTest::newRow("organisation_kind") << codes<domain::OrganisationKind>();
    QTest::newRow("exploitation") << codes<domain::Exploitation>();
    QTest::newRow("target_group") << codes<domain::TargetGroup>();
    QTest::newRow("way") << codes<domain::ProgressWay>();
    QTest::newRow("direction") << codes<domain::Direction>();
    QTest::newRow("group") << codes<domain::Group>();
}

void TestWords::everyValueHasItsWords()
{
    QFETCH(const QStringList, codes);
    const auto words = valuesIn(jsonResource(u"import/headings.json"_s)[u"values"]);
    const auto terms = valuesIn(jsonResource(u"glossary/glossary.json"_s)[u"terms"]);
    QVERIFY(!codes.isEmpty());
    for (const QString& code : codes) {
        const QString value = QString::fromLatin1(QTest::currentDataTag()) + u':' + code;
        QVERIFY2(words.contains(value), qPrintable(value));
        QVERIFY2(terms.contains(value), qPrintable(value));
    }
}

void TestWords::knowsTheHeadingsOfTheExamples_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("header");
    QFile file(QStringLiteral(SAMORDNA_TEST_DATA) + u"/aktiviteter_exempel.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString line = QString::fromUtf8(file.readLine()).remove(QChar(0xFEFF)).trimmed();
    QTest::newRow("aktiviteter_exempel.csv") << u"activities"_s << line.split(u';');
    QTest::newRow("atgardsplan_exempel.xlsx, row 4")
        << u"measures"_s << u"Nr|Insatsområde|Orsak|Åtgärd|Operativa mål|När|Vem|Uppföljning"_s.split(u'|');
}

void TestWords::knowsTheHeadingsOfTheExamples()
{
    QFETCH(const QString, table);
    QFETCH(const QStringList, header);
    QHash<QString, QString> fields;
    for (const QJsonObject& each : objects(jsonResource(u"import/headings.json"_s)[u"tables"])) {
        for (const QJsonObject& field : objects(each[u"table"].toString() == table ? each[u"fields"] : QJsonValue())) {
            for (const QString& heading : strings(field[u"headings"])) {
                fields.insert(folded(heading), field[u"field"].toString());
            }
        }
    }
    QSet<QString> used;
    for (const QString& heading : header) {
        const QString field = fields.value(folded(heading));
        QVERIFY2(!field.isEmpty() && !used.contains(field), qPrintable(heading));
        used.insert(field);
    }
}

void TestWords::glossaryHasBothLanguages()
{
    const auto terms = objects(jsonResource(u"glossary/glossary.json"_s)[u"terms"]);
    QSet<QString> seen;
    int ofTheField = 0;
    for (const QJsonObject& term : terms) {
        const QString key = term[u"enum"].toString() + u':' + term[u"sv"].toString();
        QVERIFY2(!term[u"sv"].toString().isEmpty() && !term[u"en"].toString().isEmpty(), qPrintable(key));
        QVERIFY2(!seen.contains(key), qPrintable(key));
        QCOMPARE(term.contains(u"definition_sv"), term.contains(u"definition_en"));
        seen.insert(key);
        ofTheField += term.contains(u"enum") ? 0 : 1;
    }
    QVERIFY(ofTheField >= 60);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
