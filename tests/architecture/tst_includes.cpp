#include "tests/architecture/includerules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using samordna::architecture::IncludeRules;

namespace {

const auto kRoot = QStringLiteral(SAMORDNA_SOURCE);

QJsonObject layersTable()
{
    QFile file(kRoot + u"/tests/architecture/layers.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void write(const QString& root, const QString& file, const QByteArray& text)
{
    const QString path = root + u'/' + file; // not auto: the builder would outlive its parts
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile target(path);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(text), text.size());
}

// A house in small, without a fault.
void writeHouse(const QString& root)
{
    write(root, u"models/base/result.h"_s, "#include <QString>\n#include <variant>\n");
    write(root, u"models/domain/period.h"_s, "#include \"models/base/result.h\"\n");
    write(root, u"models/storage/connection.h"_s, "#include <QSqlDatabase>\n");
    write(root, u"models/storage/file.h"_s, "#include \"models/storage/connection.h\"\n");
    write(root, u"models/storage/snapshot.h"_s, "#include \"models/domain/period.h\"\n");
    write(root, u"models/workspace/workspace.h"_s, "#include <QUndoStack>\n");
    write(root, u"models/progress/figure.h"_s, "#include \"models/storage/snapshot.h\"\n");
    write(root, u"views/page.h"_s, "#include <QtWidgets/QWidget>\n#include <QPainter>\n");
}

} // namespace

class TestIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeKeepsItsLayers();
    void tableNamesWhatIsThere();
    void acceptsAHouseWithoutFault();
    void judgesAnInclude_data();
    void judgesAnInclude();
};

void TestIncludes::treeKeepsItsLayers()
{
    const IncludeRules rules(kRoot, layersTable());
    QVERIFY(rules.fileCount() > 0);
    const auto faults = rules.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

// A renamed folder or header would otherwise leave its rule behind, holding nothing.
void TestIncludes::tableNamesWhatIsThere()
{
    const auto table = layersTable();
    for (const auto& header : table[u"readingFace"_s].toArray()) {
        QVERIFY2(QFileInfo::exists(kRoot + u'/' + header.toString()), qPrintable(header.toString()));
    }
    for (const auto& layer : table[u"layers"_s].toArray()) {
        const auto folder = layer.toObject()[u"folder"_s].toString();
        QVERIFY2(QFileInfo(kRoot + u'/' + folder).isDir(), qPrintable(folder));
    }
}

void TestIncludes::acceptsAHouseWithoutFault()
{
    const QTemporaryDir house;
    writeHouse(house.path());
    const IncludeRules rules(house.path(), layersTable());
    QCOMPARE(rules.fileCount(), 8);
    QCOMPARE(rules.faults(), QStringList());
}

void TestIncludes::judgesAnInclude_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<QString>("fault"); // empty when the include is right

    const auto row = [](const char* tag, const QString& file, const QByteArray& include, const QString& fault) {
        QTest::newRow(tag) << file << include << fault;
    };
    row("downwards", u"models/items/model.h"_s, "\"models/workspace/workspace.h\"", {});
    row("upwards", u"models/domain/area.h"_s, "\"views/page.h\"",
        u"models/domain may not include views (\"views/page.h\")"_s);
    row("sideways", u"models/items/model.h"_s, "\"models/progress/figure.h\"",
        u"models/items may not include models/progress (\"models/progress/figure.h\")"_s);
    row("storage's face", u"views/dialog.h"_s, "\"models/storage/snapshot.h\"", {});
    row("behind storage's face", u"models/reports/report.cpp"_s, "\"models/storage/file.h\"",
        u"models/reports may not include models/storage (\"models/storage/file.h\")"_s);
    row("SQL through a header", u"models/workspace/workspace.cpp"_s, "\"models/storage/file.h\"",
        u"\"models/storage/file.h\" leads to <QSqlDatabase> in models/storage/connection.h,"
        " which its layer hides"_s);
    row("SQL in storage", u"models/storage/rows.h"_s, "<QSqlQuery>", {});
    row("SQL outside storage", u"app/main.cpp"_s, "<QSqlQuery>", u"app may not include <QSqlQuery> (QtSql)"_s);
    row("widget in a model", u"models/items/model.cpp"_s, "<QWidget>",
        u"models/items may not include <QWidget> (QtWidgets)"_s);
    row("module written out", u"models/base/id.h"_s, "<QtGui/QColor>",
        u"models/base may not include <QtGui/QColor> (QtGui)"_s);
    row("network in the program", u"app/main.cpp"_s, "<QNetworkReply>",
        u"app may not include <QNetworkReply> (QtNetwork)"_s);
    row("Boost in a source", u"models/domain/calendar.cpp"_s, "<boost/date_time/date.hpp>", {});
    row("Boost in a header", u"models/domain/calendar.h"_s, "<boost/date_time/date.hpp>",
        u"<boost/date_time/date.hpp> (boost/date_time/date.hpp) may stand in models/domain's .cpp "
        u"files"
        " only"_s);
    row("Boost elsewhere", u"views/page.cpp"_s, "<boost/date_time/date.hpp>",
        u"views may not include <boost/date_time/date.hpp> (boost/date_time/date.hpp)"_s);
    row("not from the root", u"views/page.cpp"_s, "\"page.h\"",
        u"\"page.h\" is not a file of a layer, written from the root"_s);
    row("moc's", u"app/main.cpp"_s, "\"main.moc\"", {});
}

void TestIncludes::judgesAnInclude()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, include);
    QFETCH(const QString, fault);

    const QTemporaryDir house;
    writeHouse(house.path());
    write(house.path(), file, "// first line\n  #include " + include + "\n");

    const auto faults = IncludeRules(house.path(), layersTable()).faults();

    const auto expected = fault.isEmpty() ? QStringList() : QStringList(file + u":2: "_s + fault);
    QCOMPARE(faults, expected);
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
