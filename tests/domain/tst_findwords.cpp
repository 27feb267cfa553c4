#include "models/domain/findwords.h"

#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

class TestFindWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreBeginnings();
    void quotesAreExact();
    void numbersStandTogether();
    void signsAreNeverAProgram_data();
    void signsAreNeverAProgram();
    void whatIsPastedByMistakeIsShortened();
    void marksWhatWasFound();
    void lettersWithDotsAreTheirOwn();
    void excerptHoldsTheFirstFound();
};

void TestFindWords::wordsAreBeginnings()
{
    QCOMPARE(findTerms(u"  Utbild  möte utbild"_s), (QList<FindTerm>{{{u"utbild"_s}}, {{u"möte"_s}}}));
    QVERIFY(holdsTerms(u"Möten och utbildning"_s, findTerms(u"utbild möte"_s)));
    QVERIFY(!holdsTerms(u"Möten och utbildning"_s, findTerms(u"bildning"_s)));
}

void TestFindWords::quotesAreExact()
{
    const auto terms = findTerms(u"\"Årligt möte\""_s);
    QCOMPARE(terms, (QList<FindTerm>{{{u"årligt"_s, u"möte"_s}, true}}));
    QVERIFY(holdsTerms(u"Ett årligt möte hålls"_s, terms));
    QVERIFY(!holdsTerms(u"Årligt mötesforum"_s, terms));
    QVERIFY(!holdsTerms(u"Möte, årligt"_s, terms));
    QCOMPARE(findTerms(u"\"årligt mö"_s), (QList<FindTerm>{{{u"årligt"_s}}, {{u"mö"_s}}})); // not closed yet
}

void TestFindWords::numbersStandTogether()
{
    const auto terms = findTerms(u"3.2"_s);
    QVERIFY(holdsTerms(u"3.2 Utbilda"_s, terms));
    QVERIFY(holdsTerms(u"3.21 Utbilda"_s, terms));
    QVERIFY(!holdsTerms(u"2.3 Utbilda"_s, terms));
}

void TestFindWords::signsAreNeverAProgram_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"\""_s, u"*"_s, u"(("_s, u"😀"_s, u"-"_s, u"^"_s, QString(), u" : "_s}) {
        QTest::newRow(qPrintable(u"<"_s + text + u'>')) << text;
    }
}

void TestFindWords::signsAreNeverAProgram()
{
    QFETCH(QString, text);
    QVERIFY(findTerms(text).isEmpty());
    const auto mixed = findTerms(u"a\" OR NEAR(b* title:c"_s);
    for (const FindTerm& term : mixed) {
        for (const QString& word : term.words) {
            QVERIFY2(std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); }),
                qPrintable(word));
        }
    }
}

void TestFindWords::whatIsPastedByMistakeIsShortened()
{
    QVERIFY(findTerms(QString(1'000'000, u'a')).first().words.first().size() <= kLongestFind);
    QStringList many;
    for (int i = 0; i < 1000; ++i) {
        many.append(QString::number(i));
    }
    QVERIFY(findTerms(many.join(u' ')).size() < 20);
}

void TestFindWords::marksWhatWasFound()
{
    const QString text = u"Utbilda utbildare i möten"_s;
    QCOMPARE(foundSpans(text, findTerms(u"utb mö"_s)), (QList<TextSpan>{{0, 3}, {8, 3}, {20, 2}}));
    QCOMPARE(foundSpans(u"3.2 Utbilda"_s, findTerms(u"3.2"_s)), (QList<TextSpan>{{0, 3}}));
    QVERIFY(foundSpans(text, {}).isEmpty());
}

void TestFindWords::lettersWithDotsAreTheirOwn()
{
    QVERIFY(holdsTerms(u"ÅLAND"_s, findTerms(u"ål"_s)));
    QVERIFY(!holdsTerms(u"Åland"_s, findTerms(u"al"_s)));
    QVERIFY(holdsTerms(u"Åland"_s, findTerms(u"A\u030Aland"_s))); // typed as A and a ring
}

void TestFindWords::excerptHoldsTheFirstFound()
{
    const QString text =
        QString(u"ord "_s).repeated(100) + u"samverkan\n\nmed polisen "_s + QString(u"ord "_s).repeated(100);
    const QString excerpt = foundExcerpt(text, findTerms(u"samv"_s), 60);
    QVERIFY2(excerpt.contains(u"samverkan med polisen"_s), qPrintable(excerpt));
    QVERIFY(excerpt.startsWith(u"… ord"_s) && excerpt.endsWith(u'…'));
    QVERIFY(excerpt.size() < 70);
    QVERIFY(foundExcerpt(text, findTerms(u"annat"_s), 60).isEmpty());
}

QTEST_GUILESS_MAIN(TestFindWords)
#include "tst_findwords.moc"
