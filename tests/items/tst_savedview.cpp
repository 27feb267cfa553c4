#include "models/items/savedview.h"

#include <QtTest>

using namespace samordna;
using namespace samordna::items;
using namespace Qt::Literals::StringLiterals;

class TestSavedView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textGivesTheSameViewsBack();
    void partsOfANewerVersionAreLeftOut();
    void wordThatWouldNotBeReadIsNotWritten();
    void hostileTextIsRefused_data();
    void hostileTextIsRefused();
    void stateIsReadAlone();
    void nameIsOneShortLine();
    void viewsStandInSwedishOrderOnceEach();
};

namespace {

ViewState everything()
{
    return {u"möte \"ö\""_s, u"late"_s, u"meeting"_s, u"BRÅ"_s, u"mine"_s, u"m"_s, u"a"_s, u"month"_s, u"board"_s,
        u"2026-T3"_s, u"from/to"_s, u"2026-T2"_s, u"2026-T3 2026-10-01"_s, u"due meeting"_s, 3, true, true};
}

} // namespace

void TestSavedView::textGivesTheSameViewsBack()
{
    const QList<SavedView> views{{u"Allt"_s, everything()}, {u"Inget"_s, {}}};
    QCOMPARE(*viewsFromText(textOf(views)), views);
    QCOMPARE(viewsFromText(textOf(QList<SavedView>()))->size(), 0);
    QCOMPARE(textOf({{u"Inget"_s, {}}}), u"{\"views\":[{\"name\":\"Inget\"}]}"_s);
}

void TestSavedView::partsOfANewerVersionAreLeftOut()
{
    const auto views = viewsFromText(u"{\"views\":[{\"name\":\"A\",\"show\":\"late\",\"mood\":[1]}],\"since\":3}"_s);
    ViewState late;
    late.show = u"late"_s;
    QCOMPARE(*views, QList<SavedView>({{u"A"_s, late}}));
}

void TestSavedView::wordThatWouldNotBeReadIsNotWritten()
{
    ViewState state;
    state.text = QString(5000, u'x');
    state.measure = u"a\u0007b"_s;
    state.show = u"late"_s;
    ViewState kept;
    kept.show = u"late"_s;
    QCOMPARE(*viewsFromText(textOf({{u"A"_s, state}})), QList<SavedView>({{u"A"_s, kept}}));
}

void TestSavedView::hostileTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"views"_s;
    QTest::newRow("a list") << u"[]"_s;
    QTest::newRow("no views") << u"{}"_s;
    QTest::newRow("views are no list") << u"{\"views\":{\"name\":\"A\"}}"_s;
    QTest::newRow("a view is no object") << u"{\"views\":[7]}"_s;
    QTest::newRow("no name") << u"{\"views\":[{\"show\":\"late\"}]}"_s;
    QTest::newRow("two lines") << u"{\"views\":[{\"name\":\"A\\nB\"}]}"_s;
    QTest::newRow("a name twice") << u"{\"views\":[{\"name\":\"Å\"},{\"name\":\"å\"}]}"_s;
    QTest::newRow("a number for a word") << u"{\"views\":[{\"name\":\"A\",\"show\":3}]}"_s;
    QTest::newRow("a null for a word") << u"{\"views\":[{\"name\":\"A\",\"text\":null}]}"_s;
    QTest::newRow("a control character") << u"{\"views\":[{\"name\":\"A\",\"text\":\"\\u0000\"}]}"_s;
    QTest::newRow("a long word") << u"{\"views\":[{\"name\":\"A\",\"text\":\"%1\"}]}"_s.arg(QString(2001, u'x'));
    QTest::newRow("a column beside all") << u"{\"views\":[{\"name\":\"A\",\"sortedBy\":1000000}]}"_s;
    QTest::newRow("deep") << QString(5000, u'[');
    QStringList many;
    for (int number = 0; number <= kMostViews; ++number) {
        many.append(u"{\"name\":\"%1\"}"_s.arg(number));
    }
    QTest::newRow("very many") << u"{\"views\":[%1]}"_s.arg(many.join(u','));
    QTest::newRow("very long") << u"{\"views\":[],\"x\":\"%1\"}"_s.arg(QString(1'000'001, u'x'));
}

void TestSavedView::hostileTextIsRefused()
{
    QFETCH(const QString, text);
    const auto views = viewsFromText(text);
    QVERIFY(!views);
    QCOMPARE(views.error().kind, base::ErrorKind::Damaged);
}

void TestSavedView::stateIsReadAlone()
{
    QCOMPARE(*stateFromText(textOf(everything())), everything());
    QCOMPARE(*stateFromText(u"{}"_s), ViewState());
    QVERIFY(!stateFromText(u"{\"look\":true}"_s));
    QVERIFY(!stateFromText(QString()));
}

void TestSavedView::nameIsOneShortLine()
{
    QCOMPARE(viewName(u"  Sena  åtgärder\n"_s), u"Sena åtgärder"_s);
    QVERIFY(isViewName(u"Sena åtgärder"_s));
    QVERIFY(!isViewName(QString()));
    QVERIFY(!isViewName(u" Sena"_s));
    QVERIFY(!isViewName(u"a\u2028b"_s));
    QVERIFY(isViewName(QString(kViewNameLength, u'å')));
    QVERIFY(!isViewName(QString(kViewNameLength + 1, u'å')));
}

void TestSavedView::viewsStandInSwedishOrderOnceEach()
{
    QList<SavedView> views;
    for (const QString& name : {u"Örebro"_s, u"Ana"_s, u"Åre"_s}) {
        views = withView(views, {name, {}});
    }
    views = withView(views, {u"ANA"_s, everything()});
    QStringList names;
    for (const SavedView& view : std::as_const(views)) {
        names.append(view.name);
    }
    QCOMPARE(names, QStringList({u"ANA"_s, u"Åre"_s, u"Örebro"_s}));
    QCOMPARE(findView(views, u"ana"_s)->state, everything());
    QVERIFY(!findView(withoutView(views, u"Ana"_s), u"ana"_s));
}

QTEST_GUILESS_MAIN(TestSavedView)
#include "tst_savedview.moc"
