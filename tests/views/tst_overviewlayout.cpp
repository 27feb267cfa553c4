#include "views/pages/overviewlayout.h"
#include "views/widgets/keyfigurecard.h"

#include <QLabel>
#include <QTest>

using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

class TestOverviewLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheStandardCards();
    void survivesTheSettings();
    void forgetsUnknownCardsAndAddsNewOnesUnshown();
    void everyCardHasAName();
    void rowsAreFilled_data();
    void rowsAreFilled();
    void figuresBesideEachOtherStandOnOneLine();
};

void TestOverviewLayout::beginsWithTheStandardCards()
{
    QCOMPARE(OverviewLayout::standard().shown(),
        (QStringList{u"plan"_s, u"in-time"_s, u"activities"_s, u"account"_s, u"areas"_s, u"attention"_s, u"months"_s,
            u"indicators"_s}));
    QCOMPARE(OverviewLayout::fromSettings({}), OverviewLayout::standard());
}

void TestOverviewLayout::survivesTheSettings()
{
    OverviewLayout layout = OverviewLayout::standard();
    layout.move(5, 0);
    layout.move(0, -1); // nowhere
    layout.setShown(u"account"_s, false);
    QCOMPARE(layout.shown().first(), u"attention"_s);
    QVERIFY(!layout.shown().contains(u"account"_s));
    QCOMPARE(OverviewLayout::fromSettings(layout.toSettings()), layout);
}

void TestOverviewLayout::forgetsUnknownCardsAndAddsNewOnesUnshown()
{
    const OverviewLayout layout = OverviewLayout::fromSettings({u"months"_s, u"from-the-future"_s, u"-plan"_s});
    QCOMPARE(layout.shown(), QStringList{u"months"_s});
    QCOMPARE(layout.places().size(), OverviewLayout::standard().places().size());
    QCOMPARE(layout.places().at(1), (CardPlace{u"plan"_s, false}));
}

void TestOverviewLayout::everyCardHasAName()
{
    const OverviewLayout layout = OverviewLayout::standard();
    for (const CardPlace& place : layout.places()) {
        QVERIFY2(!cardTitle(place.key).isEmpty(), qPrintable(place.key));
    }
}

void TestOverviewLayout::rowsAreFilled_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("expected"); // row: key from+wide
    QTest::newRow("standard, wide")
        << u"plan in-time activities account areas attention"_s << 12
        << u"0: plan 0+3, 0: in-time 3+3, 0: activities 6+3, 0: account 9+3, 1: areas 0+7, 1: attention 7+5"_s;
    QTest::newRow("three figures share the row")
        << u"plan in-time account"_s << 12 << u"0: plan 0+4, 0: in-time 4+4, 0: account 8+4"_s;
    QTest::newRow("narrow") << u"plan in-time account areas attention"_s << 6
                            << u"0: plan 0+3, 0: in-time 3+3, 1: account 0+6, 2: areas 0+6, 3: attention 0+6"_s;
    QTest::newRow("narrowest") << u"plan areas"_s << 3 << u"0: plan 0+3, 1: areas 0+3"_s;
    QTest::newRow("a figure does not stand beside a large card")
        << u"areas plan attention"_s << 12 << u"0: areas 0+12, 1: plan 0+12, 2: attention 0+12"_s;
    QTest::newRow("none") << QString() << 12 << QString();
}

void TestOverviewLayout::rowsAreFilled()
{
    QFETCH(const QString, keys);
    QFETCH(const int, columns);
    QFETCH(const QString, expected);
    QStringList found;
    for (const CardCell& cell : cellsOf(keys.split(u' ', Qt::SkipEmptyParts), columns)) {
        found.append(u"%1: %2 %3+%4"_s.arg(cell.row).arg(cell.key).arg(cell.column).arg(cell.columns));
    }
    QCOMPARE(found.join(u", "_s), expected);
}

/// Also where a heading takes two lines.
void TestOverviewLayout::figuresBesideEachOtherStandOnOneLine()
{
    const auto bottomOf = [](KeyFigureCard& card) {
        card.setFigure(u"61"_s, u"of 100"_s);
        card.resize(220, 140);
        card.show();
        QCoreApplication::sendPostedEvents();
        const auto labels = card.findChildren<QLabel*>();
        const auto figure =
            std::find_if(labels.cbegin(), labels.cend(), [](const QLabel* label) { return label->text() == u"61"_s; });
        return figure == labels.cend() ? -1 : (*figure)->geometry().bottom();
    };
    KeyFigureCard one(u"In time"_s);
    KeyFigureCard two(u"Degree of implementation of the whole plan, by measure"_s);
    QVERIFY(bottomOf(one) > 0);
    QCOMPARE(bottomOf(one), bottomOf(two));
}

QTEST_MAIN(TestOverviewLayout)
#include "tst_overviewlayout.moc"
