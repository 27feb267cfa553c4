#include "views/widgets/columnfit.h"

#include <QApplication>
#include <QHeaderView>
#include <QScopeGuard>
#include <QTableWidget>
#include <QTest>

using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Number, title, place and cost; the cost is missed least.
struct Table
{
    QTableWidget view{3, 4};
    QHeaderView& header = *view.horizontalHeader();
    ColumnFit* fit = new ColumnFit(view, header, {{6, 30, 20, 10}, 1, 20, {3, 2}});

    explicit Table(int letters)
    {
        view.setHorizontalHeaderLabels({u"Nr"_s, u"Title"_s, u"Place"_s, u"Cost"_s});
        view.verticalHeader()->hide();
        resize(letters);
        view.show();
        fit->fit();
    }
    void resize(int letters) { view.resize(letters * view.fontMetrics().averageCharWidth(), 300); }
    [[nodiscard]] QList<int> hidden() const
    {
        QList<int> columns;
        for (int column = 0; column < header.count(); ++column) {
            if (header.isSectionHidden(column)) {
                columns.append(column);
            }
        }
        return columns;
    }
};

} // namespace

/// Where there is little room the columns that matter most stand in sight.
class TestColumnFit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesWhatIsMissedLeast();
    void nothingShownIsOutsideTheView();
    void largerLettersHideMore();
    void columnsComeBackWithTheRoom();
    void whatTheUserChangesStays();
    void columnShownByTheUserStays();
    void headingIsNeverCut();
    void headingOfSeveralWordsMayStandOnSeveralLines();
    void whatMustBeReadWholeIsNeverCut();
    void elasticColumnIsHiddenWhereItIsMissedLeast();
    void whatIsHiddenAtLastStaysWhileTheElasticHasHalfItsLetters();
    void whatIsHiddenAtLastIsNarrowBefore();
    void whatIsMissedLeastGivesWayToAPleasantWidth();
};

void TestColumnFit::hidesWhatIsMissedLeast()
{
    QCOMPARE(Table(100).hidden(), QList<int>());
    QCOMPARE(Table(62).hidden(), QList<int>{3});
    const Table narrow(40);
    QCOMPARE(narrow.hidden(), (QList<int>{2, 3}));
    QVERIFY(ColumnFit::of(narrow.header)->hides(2));
}

void TestColumnFit::nothingShownIsOutsideTheView()
{
    for (const int letters : {120, 90, 70, 55, 45}) {
        const Table table(letters);
        QVERIFY2(table.header.length() <= table.view.viewport()->width(), qPrintable(QString::number(letters)));
    }
}

void TestColumnFit::largerLettersHideMore()
{
    Table table(84);
    QFont font = table.view.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    table.view.setFont(font);
    QCOMPARE(table.hidden(), (QList<int>{2, 3}));
}

void TestColumnFit::columnsComeBackWithTheRoom()
{
    Table table(40);
    table.resize(100);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(table.hidden(), QList<int>());
    QVERIFY(!table.fit->isOwn());
    table.resize(40);
    table.fit->showAll(); // as before the header's state is remembered
    QCOMPARE(table.hidden(), QList<int>());
}

void TestColumnFit::whatTheUserChangesStays()
{
    Table table(100);
    table.header.resizeSection(0, 200);
    QVERIFY(table.fit->isOwn());
    table.resize(40);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(table.header.sectionSize(0), 200);
    QCOMPARE(table.hidden(), QList<int>());
}

void TestColumnFit::columnShownByTheUserStays()
{
    Table table(40);
    table.header.setSectionHidden(3, false);
    table.fit->columnsChosen();
    table.resize(45);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!table.header.isSectionHidden(3));
    table.header.setSectionHidden(0, true); // another choice, with all in sight that is wanted: fitted again
    table.fit->columnsChosen();
    QVERIFY(table.header.isSectionHidden(0));
    QVERIFY(!table.fit->hides(0));
}

void TestColumnFit::headingIsNeverCut()
{
    Table table(100);
    table.view.horizontalHeaderItem(0)->setText(u"A rather long heading"_s);
    table.fit->fit();
    QVERIFY(table.header.sectionSize(0) >= table.header.sectionSizeHint(0));
}

void TestColumnFit::headingOfSeveralWordsMayStandOnSeveralLines()
{
    Table table(100);
    table.view.horizontalHeaderItem(0)->setText(u"A rather long heading"_s);
    delete table.fit;
    ColumnFit wrapping(table.view, table.header, {{6, 30, 20, 10}, 1, 20, {3, 2}, {}, true});
    wrapping.fit();
    QVERIFY(table.header.sectionSize(0) < table.header.sectionSizeHint(0));
    QVERIFY(table.header.sectionSize(0) > table.view.fontMetrics().horizontalAdvance(u"heading"_s));
}

void TestColumnFit::whatMustBeReadWholeIsNeverCut()
{
    Table table(100);
    int needed = 150;
    table.fit->setLeast([&](int column) { return column == 0 ? needed : 0; });
    table.fit->fitRows();
    QTRY_COMPARE(table.header.sectionSize(0), 150);
    table.header.resizeSection(2, 90); // the widths are the user's own now
    needed = 170;
    table.fit->fitRows();
    QTRY_COMPARE(table.header.sectionSize(0), 170);
    QCOMPARE(table.header.sectionSize(2), 90);
}

void TestColumnFit::elasticColumnIsHiddenWhereItIsMissedLeast()
{
    Table table(100);
    delete table.fit;
    ColumnFit fit(table.view, table.header, {{6, 30, 20, 10}, 1, 20, {1}});
    table.resize(44);
    fit.fit();
    QCOMPARE(table.hidden(), QList<int>{1});
    QVERIFY(table.header.length() <= table.view.viewport()->width());
    table.resize(100);
    fit.fit();
    QCOMPARE(table.hidden(), QList<int>());
}

void TestColumnFit::whatIsHiddenAtLastStaysWhileTheElasticHasHalfItsLetters()
{
    Table table(100);
    delete table.fit;
    ColumnFit fit(table.view, table.header, {{6, 30, 20, 10}, 1, 40, {3}, {2}});
    table.resize(60);
    fit.fit();
    QCOMPARE(table.hidden(), QList<int>{3});
    QVERIFY(table.header.length() <= table.view.viewport()->width());
    table.resize(40);
    fit.fit();
    QCOMPARE(table.hidden(), (QList<int>{2, 3}));
}

void TestColumnFit::whatIsHiddenAtLastIsNarrowBefore()
{
    Table table(100);
    delete table.fit;
    ColumnFit fit(table.view, table.header, {{6, 30, 20, 10}, 1, 40, {3}, {2}, false, 9});
    fit.fit();
    const int whole = table.header.sectionSize(2);
    table.resize(60);
    fit.fit();
    QCOMPARE(table.hidden(), QList<int>{3});
    QVERIFY(table.header.sectionSize(2) < whole);
    table.resize(100);
    fit.fit();
    QCOMPARE(table.header.sectionSize(2), whole);
}

void TestColumnFit::whatIsMissedLeastGivesWayToAPleasantWidth()
{
    Table table(100);
    delete table.fit;
    ColumnFit fit(table.view, table.header,
        {.letters = {6, 30, 20, 10}, .elastic = 1, .leastLetters = 20, .leastFirst = {3, 2}, .pleasantLetters = 50});
    const int letter = table.view.fontMetrics().averageCharWidth();
    table.resize(80);
    fit.fit();
    QCOMPARE(table.hidden(), QList<int>{3});
    QVERIFY(table.header.sectionSize(1) > 40 * letter);
    table.resize(62);
    fit.fit();
    QCOMPARE(table.hidden(), QList<int>{3}); // the next one stays until the least is needed
}

QTEST_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
