#include "tests/resources/resourcereader.h"

#include "models/domain/indicator.h"
#include "models/domain/organisation.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace samordna;
using namespace samordna::tests;

/// The data that the program ships with: all there, whole, and agreeing with each other.
class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLinkedIn_data();
    void isLinkedIn();
    void holdsTheWholeFolder_data();
    void holdsTheWholeFolder();
    void planHasEightAreasInOrder();
    void strategyHasFourGoalsThatAreasServe();
    void measuresAreThirtyDraftsOfTheirAreas();
    void everyLeadAndPartnerIsAnOrganisation();
    void has21CountiesAndTheFictitiousOne();
    void has290MunicipalitiesInTheirCounties();
    void organisationsHaveKnownKindsAndUniqueNames();
    void indicatorsAreComplete();
    void publishedValuesAddUpAsPublished_data();
    void publishedValuesAddUpAsPublished();
    void iconsHaveOneColourAndOneSize();
};

namespace {

QSet<QString> namesOfOrganisations()
{
    QSet<QString> names;
    for (const QJsonObject& row : objects(jsonResource(u"organisations/organisations.json"_s)[u"organisations"])) {
        names.insert(row[u"sv"].toString());
        for (const QString& alias : strings(row[u"aliases"])) {
            names.insert(alias);
        }
    }
    return names;
}

QList<QJsonObject> indicators()
{
    return objects(jsonResource(u"indicators/library.json"_s)[u"indicators"]);
}

/// Whether \a text is new to \a seen, and not empty.
bool isNew(QSet<QString>& seen, const QString& text)
{
    const bool known = text.isEmpty() || seen.contains(text);
    seen.insert(text);
    return !known;
}

} // namespace

void TestResources::isLinkedIn_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"plans/se-2018.json", "counties/counties.csv", "counties/municipalities.csv",
             "organisations/organisations.json", "indicators/library.json", "glossary/glossary.json",
             "import/headings.json", "translations/samordna_sv.qm", "translations/samordna_en.qm",
             "translations/qt_sv.qm"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void TestResources::isLinkedIn()
{
    QFETCH(const QString, path);
    QVERIFY(!resource(path).isEmpty());
    QVERIFY(!path.endsWith(u".json"_s) || !jsonResource(path).isEmpty());
}

void TestResources::holdsTheWholeFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("migrations") << u"migrations"_s << u"*.sql"_s;
    QTest::newRow("format") << u"format"_s << u"*.*"_s;
    QTest::newRow("sample") << u"sample"_s << u"*.json"_s;
    QTest::newRow("icons") << u"icons"_s << u"*.svg"_s;
}

void TestResources::holdsTheWholeFolder()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, pattern);
    const QDir source(QStringLiteral(SAMORDNA_SOURCE) + u"/resources/"_s + folder);
    const QDir linked(u":/samordna/"_s + folder);
    QCOMPARE(
        linked.entryList({pattern}, QDir::Files, QDir::Name), source.entryList({pattern}, QDir::Files, QDir::Name));
}

void TestResources::planHasEightAreasInOrder()
{
    const auto areas = objects(jsonResource(u"plans/se-2018.json"_s)[u"areas"]);
    QCOMPARE(areas.size(), 8);
    QSet<QString> seen;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        QCOMPARE(areas[i][u"no"].toInt(), int(i) + 1);
        QCOMPARE(areas[i][u"key"].toString(), u"se-2018/area/%1"_s.arg(i + 1));
        QVERIFY(isNew(seen, areas[i][u"sv"].toString()) && isNew(seen, areas[i][u"en"].toString()));
        QVERIFY(areas[i][u"sv_checked"].isBool());
    }
}

void TestResources::strategyHasFourGoalsThatAreasServe()
{
    const auto plan = jsonResource(u"plans/se-2018.json"_s);
    const auto goals = objects(plan[u"strategy"].toObject()[u"goals"]);
    QCOMPARE(goals.size(), 4);
    for (const QJsonObject& goal : goals) {
        QVERIFY(!goal[u"sv"].toString().isEmpty() && !goal[u"en"].toString().isEmpty());
    }
    for (const QJsonObject& area : objects(plan[u"areas"])) {
        for (const QJsonValue& number : area[u"strategy_goals"].toArray()) {
            QVERIFY(number.toInt() >= 1 && number.toInt() <= 4);
        }
    }
}

void TestResources::measuresAreThirtyDraftsOfTheirAreas()
{
    const auto measures = objects(jsonResource(u"plans/se-2018.json"_s)[u"measures"]);
    QCOMPARE(measures.size(), 30);
    QSet<QString> seen;
    for (const QJsonObject& measure : measures) {
        const QString number = measure[u"no"].toString();
        QVERIFY2(isNew(seen, number), qPrintable(number));
        QVERIFY(isNew(seen, measure[u"key"].toString()));
        QVERIFY(isNew(seen, measure[u"sv"].toString()) && isNew(seen, measure[u"en"].toString()));
        QCOMPARE(number.section(u'.', 0, 0).toInt(), measure[u"area"].toInt());
        QVERIFY(measure[u"draft"].toBool());
    }
}

void TestResources::everyLeadAndPartnerIsAnOrganisation()
{
    const QSet<QString> known = namesOfOrganisations();
    for (const QJsonObject& measure : objects(jsonResource(u"plans/se-2018.json"_s)[u"measures"])) {
        const QStringList names = strings(measure[u"partners"]) + QStringList(measure[u"lead"].toString());
        for (const QString& name : names) {
            QVERIFY2(known.contains(name), qPrintable(name));
        }
    }
}

void TestResources::has21CountiesAndTheFictitiousOne()
{
    auto rows = csvResource(u"counties/counties.csv"_s);
    QCOMPARE(rows.takeFirst().join(u','),
        u"county_code,county_letter,name_sv,name_en,board_sv,board_en,seat,police_region,group_2022_593,fictitious"_s);
    QCOMPARE(rows.size(), 22);
    QSet<QString> seen;
    for (const QStringList& row : rows) {
        QCOMPARE(row.size(), 10);
        QVERIFY(row[0].size() == 2 && isNew(seen, row[0]) && isNew(seen, row[1]) && isNew(seen, row[2]));
        QCOMPARE(row[9], row[0] == u"99"_s ? u"1"_s : u"0"_s);
    }
    QCOMPARE(rows.first()[4], u"Länsstyrelsen i Stockholms län"_s);
    QCOMPARE(rows.last()[4], u"Länsstyrelsen i Exempellän"_s);
}

void TestResources::has290MunicipalitiesInTheirCounties()
{
    QSet<QString> counties;
    for (const QStringList& row : csvResource(u"counties/counties.csv"_s)) {
        counties.insert(row[0]);
    }
    auto rows = csvResource(u"counties/municipalities.csv"_s);
    QCOMPARE(rows.takeFirst().first(), u"municipality_code"_s);
    QSet<QString> seen;
    int real = 0;
    for (const QStringList& row : rows) {
        QVERIFY2(row.size() == 7 && row[0].size() == 4 && isNew(seen, row[0]), qPrintable(row.join(u',')));
        QVERIFY(row[0].startsWith(row[3]) && counties.contains(row[3]));
        QCOMPARE(row[6], row[3] == u"99"_s ? u"1"_s : u"0"_s);
        real += row[6] == u"0"_s ? 1 : 0;
    }
    QCOMPARE(real, 290);
    QCOMPARE(rows.size(), 295);
}

void TestResources::organisationsHaveKnownKindsAndUniqueNames()
{
    QSet<QString> seen;
    for (const QJsonObject& row : objects(jsonResource(u"organisations/organisations.json"_s)[u"organisations"])) {
        const QString key = row[u"key"].toString();
        QVERIFY2(isNew(seen, u"key:"_s + key), qPrintable(key));
        QVERIFY2(domain::fromCode<domain::OrganisationKind>(row[u"kind"].toString()), qPrintable(key));
        QVERIFY(!row[u"en"].toString().isEmpty());
        const QStringList names = strings(row[u"aliases"]) + QStringList(row[u"sv"].toString());
        for (const QString& name : names) {
            QVERIFY2(isNew(seen, name.toCaseFolded()), qPrintable(name));
        }
    }
    QVERIFY(seen.contains(u"polismyndigheten"_s));
}

void TestResources::indicatorsAreComplete()
{
    QSet<QString> seen;
    for (const QJsonObject& row : indicators()) {
        const QString key = row[u"key"].toString();
        QVERIFY2(isNew(seen, key) && isNew(seen, row[u"sv"].toString()), qPrintable(key));
        QVERIFY(domain::fromCode<domain::Direction>(row[u"direction"].toString()));
        for (const char* field : {"en", "unit_sv", "unit_en", "definition_sv", "definition_en", "source"}) {
            QVERIFY2(!row[QLatin1String(field)].toString().isEmpty(), qPrintable(key + u": "_s + QLatin1String(field)));
        }
        const auto values = objects(row[u"observations"]);
        QCOMPARE(values.isEmpty(), !row[u"national"].toBool());
        for (const QJsonObject& value : values) {
            QVERIFY(domain::fromCode<domain::Group>(value[u"group"].toString()));
            QVERIFY(value[u"year"].toInt() >= 2008 && value[u"value"].toDouble() > 0);
        }
    }
}

void TestResources::publishedValuesAddUpAsPublished_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("sum");
    QTest::newRow("NMT 2016, total only") << u"nmt-possible-victims"_s << 2016 << 150.;
    QTest::newRow("NMT 2017") << u"nmt-possible-victims"_s << 2017 << 225.;
    QTest::newRow("NMT 2018") << u"nmt-possible-victims"_s << 2018 << 262.;
    QTest::newRow("NMT 2019") << u"nmt-possible-victims"_s << 2019 << 298.;
    QTest::newRow("coordinators 2021") << u"coordinators-known-cases"_s << 2021 << 490.;
    QTest::newRow("coordinators 2022") << u"coordinators-known-cases"_s << 2022 << 375.;
    QTest::newRow("asylum seekers 2020") << u"migration-possible-victims"_s << 2020 << 366.;
    QTest::newRow("purchases 2018") << u"reported-purchases"_s << 2018 << 848.;
}

void TestResources::publishedValuesAddUpAsPublished()
{
    QFETCH(const QString, key);
    QFETCH(const int, year);
    double sum = 0;
    for (const QJsonObject& row : indicators()) {
        for (const QJsonObject& value : objects(row[u"observations"])) {
            sum += row[u"key"].toString() == key && value[u"year"].toInt() == year ? value[u"value"].toDouble() : 0;
        }
    }
    QTEST(sum, "sum");
}

void TestResources::iconsHaveOneColourAndOneSize()
{
    const QStringList icons = QDir(u":/samordna/icons"_s).entryList(QDir::Files);
    QVERIFY(icons.contains(u"overview.svg"_s));
    for (const QString& icon : icons) {
        const QByteArray svg = resource(u"icons/"_s + icon);
        QVERIFY2(svg.contains("viewBox=\"0 0 24 24\""), qPrintable(icon));
        QCOMPARE(svg.count('#'), 1);
        QCOMPARE(svg.count("#1F2933"), 1);
    }
}

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
