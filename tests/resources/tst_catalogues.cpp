#include "tests/resources/resourcereader.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace samordna::tests;

/// The Swedish of Qt's own strings: complete for what it lists, and safe to put in Qt's place.
class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads_data();
    void loads();
    void translatesQtsOwnStrings_data();
    void translatesQtsOwnStrings();
    void keepsPlaceholdersAndMarks();
    void mnemonicsDifferWithinAMenu_data();
    void mnemonicsDifferWithinAMenu();
};

namespace {

struct Entry
{
    QString context;
    QString source;
    QString translation;
    bool finished = true;
};

QList<Entry> entriesOf(const QString& name)
{
    QFile file(QStringLiteral(SAMORDNA_SOURCE) + u"/translations/"_s + name);
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly)) {
        return entries;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"source"_s) {
            entries.append({context, xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation"_s) {
            entries.last().finished = !xml.attributes().hasAttribute(u"type"_s);
            entries.last().translation = xml.readElementText();
        }
    }
    return entries;
}

/// The placeholders, line breaks and ending of a text, which a translation must keep.
QStringList marks(const QString& text)
{
    static const QRegularExpression kMark(u"%[0-9]|\n|:$|\\.\\.\\.$"_s);
    QStringList found;
    for (auto match = kMark.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

/// The letter after the & of a text; null when it has none.
QChar mnemonic(const QString& text)
{
    const auto at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text[at + 1].toLower() : QChar();
}

} // namespace

void TestCatalogues::loads_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"samordna_sv", "samordna_en", "qt_sv"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCatalogues::loads()
{
    QFETCH(const QString, name);
    QTranslator translator;
    QVERIFY(translator.load(u":/samordna/translations/"_s + name + u".qm"_s));
}

void TestCatalogues::translatesQtsOwnStrings_data()
{
    QTest::addColumn<QString>("swedish");
    QTest::newRow("QPlatformTheme|Cancel") << u"Avbryt"_s;
    QTest::newRow("QPlatformTheme|&Yes") << u"&Ja"_s;
    QTest::newRow("QDialogButtonBox|OK") << u"OK"_s;
    QTest::newRow("QFileDialog|Save As") << u"Spara som"_s;
    QTest::newRow("QPrintDialog|&Print") << u"&Skriv ut"_s;
    QTest::newRow("QPrintPreviewDialog|Print Preview") << u"Förhandsgranskning"_s;
    QTest::newRow("QWidgetTextControl|&Paste") << u"Kl&istra in"_s;
    QTest::newRow("QCommandLineParser|Usage: %1") << u"Användning: %1"_s;
    QTest::newRow("QShortcut|Shift") << u"Skift"_s;
    QTest::newRow("QGuiApplication|QT_LAYOUT_DIRECTION") << u"LTR"_s;
}

void TestCatalogues::translatesQtsOwnStrings()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/samordna/translations/qt_sv.qm"_s));
    const QList<QByteArray> parts = QByteArray(QTest::currentDataTag()).split('|');
    const char* comment = parts[1] == "QT_LAYOUT_DIRECTION"
        ? "Translate this string to the string 'LTR' in left-to-right languages or to 'RTL' in "
          "right-to-left languages "
          "(such as Hebrew and Arabic) to get proper widget layout."
        : nullptr;
    QTEST(translator.translate(parts[0].constData(), parts[1].constData(), comment), "swedish");
}

void TestCatalogues::keepsPlaceholdersAndMarks()
{
    const auto entries = entriesOf(u"qt_sv.ts"_s);
    QVERIFY(entries.size() > 300);
    for (const Entry& entry : entries) {
        const QString where = entry.context + u": "_s + entry.source + u" -> "_s + entry.translation;
        QVERIFY2(entry.finished && !entry.translation.isEmpty(), qPrintable(where));
        QCOMPARE(marks(entry.translation), marks(entry.source));
        QVERIFY2(mnemonic(entry.translation).isNull() == mnemonic(entry.source).isNull(), qPrintable(where));
        QVERIFY2(entry.translation.count(u'&') <= 1, qPrintable(where));
    }
}

void TestCatalogues::mnemonicsDifferWithinAMenu_data()
{
    QTest::addColumn<QString>("except");
    QTest::newRow("QWidgetTextControl") << QString();
    QTest::newRow("QLineEdit") << QString();
    QTest::newRow("QAbstractSpinBox") << QString();
    QTest::newRow("QPlatformTheme") << QString();
    QTest::newRow("QColorDialog") << QString();
    QTest::newRow("QPrintWidget") << QString();
    // The two titles of one button, shown one at a time.
    QTest::newRow("QWizard") << u"&Next >"_s;
    QTest::newRow("QPrintDialog") << u"&Options <<"_s;
    QTest::newRow("QMdiSubWindow") << QString();
}

void TestCatalogues::mnemonicsDifferWithinAMenu()
{
    QFETCH(const QString, except);
    QSet<QChar> seen;
    for (const Entry& entry : entriesOf(u"qt_sv.ts"_s)) {
        const QChar letter = mnemonic(entry.translation);
        if (letter.isNull() || entry.context != QLatin1String(QTest::currentDataTag()) || entry.source == except) {
            continue;
        }
        QVERIFY2(!seen.contains(letter), qPrintable(entry.translation));
        seen.insert(letter);
    }
    QVERIFY(!seen.isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
