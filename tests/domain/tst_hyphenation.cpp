#include "models/domain/hyphenation.h"

#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

class TestHyphenation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsArePartedBeforeSyllables_data();
    void wordsArePartedBeforeSyllables();
    void onlyWideWordsAreParted();
    void aLineEndsInAHyphenOnlyWhereItsWordGoesOn();
};

void TestHyphenation::wordsArePartedBeforeSyllables_data()
{
    QTest::addColumn<QString>("parted");
    QTest::newRow("onset of two") << u"sam|ver|kans|grup|pen"_s;
    QTest::newRow("no vowel before") << u"skrift"_s;
    QTest::newRow("three letters on each side") << u"agera"_s;
    QTest::newRow("ends") << u"yrkes|verk|samma"_s;
    QTest::newRow("joint") << u"arbets|krafts|ex|ploa|te|ring"_s;
    QTest::newRow("joint before a vowel") << u"vålds|ut|satta"_s;
    QTest::newRow("a name") << u"för|säk|rings|kas|san"_s;
    QTest::newRow("sign after") << u"region|koor|di|na|to|rer)"_s;
    QTest::newRow("hyphen within") << u"TIP-rap|por|terna"_s;
    QTest::newRow("Swedish letters") << u"ÅTER|VÄN|DANDE"_s;
    QTest::newRow("figures") << u"2026-11-25"_s;
    QTest::newRow("nothing") << QString();
}

void TestHyphenation::wordsArePartedBeforeSyllables()
{
    QFETCH(QString, parted);
    const QString word = QString(parted).remove(u'|');
    QCOMPARE(hyphenated(word).replace(QChar(0x00AD), u'|'), parted);
}

void TestHyphenation::onlyWideWordsAreParted()
{
    const auto isLong = [](const QString& word) { return word.size() > 12; };
    QCOMPARE(hyphenated(u"Parter i\u2028samverkansgruppen samlas"_s, isLong).replace(QChar(0x00AD), u'|'),
        u"Parter i\u2028sam|ver|kans|grup|pen samlas"_s);
}

void TestHyphenation::aLineEndsInAHyphenOnlyWhereItsWordGoesOn()
{
    QCOMPARE(shownLine(u"sam\u00ADver\u00AD"_s), u"samver-"_s);
    QCOMPARE(shownLine(u"kans\u00ADgrup\u00ADpen "_s), u"kansgruppen"_s);
    QCOMPARE(shownLine({}), QString());
}

QTEST_GUILESS_MAIN(TestHyphenation)
#include "tst_hyphenation.moc"
