#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace samordna;
using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

/// How numbers, days, periods and the field's words are written for people.
class TestWording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void percentIsRoundedHalfAwayFromZero();
    void noFigureIsADash();
    void changeCarriesItsSign();
    void numbersAreSwedish();
    void numbersAreBritish();
    void daysAreIso();
    void periodsAreNamed_data();
    void periodsAreNamed();
    void spanNamesTheYearOnce();
    void everyValueHasItsOwnWord();
    void englishNameIsShownWhereThereIsOne();
};

void TestWording::percentIsRoundedHalfAwayFromZero()
{
    QCOMPARE(percentText(42.5), u"43\u00a0%"_s);
    QCOMPARE(percentText(42.49), u"42\u00a0%"_s);
    QCOMPARE(percentText(0), u"0\u00a0%"_s);
}

void TestWording::noFigureIsADash()
{
    QCOMPARE(percentText(std::nullopt), u"–"_s);
    QCOMPARE(changeText(std::nullopt), QString());
    QCOMPARE(dateText({}), QString());
}

void TestWording::changeCarriesItsSign()
{
    QCOMPARE(changeText(6.5), u"+7"_s);
    QCOMPARE(changeText(-2.5), u"\u22123"_s);
    QCOMPARE(changeText(0.4), u"0"_s);
    QCOMPARE(changeText(-0.4), u"0"_s);
}

void TestWording::numbersAreSwedish()
{
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    QCOMPARE(numberText(1240), u"1\u00a0240"_s);
    QCOMPARE(numberText(34500.5, 2), u"34\u00a0500,50"_s);
    QCOMPARE(numberText(-12), u"\u221212"_s);
    QCOMPARE(numberText(2.5), u"3"_s);
    QCOMPARE(numberText(-0.2), u"0"_s);
    QCOMPARE(numberText(0.25, 1), u"0,3"_s);
}

void TestWording::numbersAreBritish()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(numberText(1240.5, 1), u"1,240.5"_s);
}

void TestWording::daysAreIso()
{
    QCOMPARE(dateText(QDate(2026, 11, 4)), u"2026-11-04"_s);
}

void TestWording::periodsAreNamed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("year") << u"2026"_s << u"2026"_s;
    QTest::newRow("half-year") << u"2026-H2"_s << u"2026, half-year 2"_s;
    QTest::newRow("tertial") << u"2026-T3"_s << u"2026, tertial 3"_s;
    QTest::newRow("quarter") << u"2026-Q4"_s << u"2026, quarter 4"_s;
    QTest::newRow("month") << u"2026-11"_s << u"November 2026"_s;
    QTest::newRow("own") << u"2026-01-15/2026-03-31"_s << u"15 January–31 March 2026"_s;
}

void TestWording::periodsAreNamed()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(term(*Period::fromCode(code)), name);
}

void TestWording::spanNamesTheYearOnce()
{
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    QCOMPARE(spanText(*Period::fromCode(u"2026-T3")), u"1 september–31 december 2026"_s);
    QCOMPARE(spanText(*Period::fromCode(u"2025-12-15/2026-01-31")), u"15 december 2025–31 januari 2026"_s);
    QCOMPARE(spanText(Period()), QString());
}

namespace {

/// Values whose word is empty or already taken by another value of the enumeration.
template <class Enum>
QStringList wordless()
{
    QStringList bad;
    QSet<QString> seen;
    for (const auto& code : codesOf<Enum>()) {
        const QString word = term(code.value);
        if (word.isEmpty() || seen.contains(word)) {
            bad.append(QString::fromLatin1(code.text));
        }
        seen.insert(word);
    }
    return bad;
}

} // namespace

void TestWording::everyValueHasItsOwnWord()
{
    QCOMPARE(wordless<Degree>(), QStringList());
    QCOMPARE(wordless<Signal>(), QStringList());
    QCOMPARE(wordless<ActivityKind>(), QStringList());
    QCOMPARE(wordless<OrganisationKind>(), QStringList());
    QCOMPARE(wordless<Exploitation>(), QStringList());
    QCOMPARE(wordless<TargetGroup>(), QStringList());
    QCOMPARE(wordless<ProgressWay>(), QStringList());
    QCOMPARE(wordless<Group>(), QStringList());
    QCOMPARE(wordless<Direction>(), QStringList());
}

void TestWording::englishNameIsShownWhereThereIsOne()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(inLanguage(u"åtgärd"_s, u"measure"_s), u"measure"_s);
    QCOMPARE(inLanguage(u"åtgärd"_s, QString()), u"åtgärd"_s);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    QCOMPARE(inLanguage(u"åtgärd"_s, u"measure"_s), u"åtgärd"_s);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
