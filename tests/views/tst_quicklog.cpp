#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/editors/form.h"
#include "views/pages/quicklog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Logging : test::SmallCounty
{
    test::FakeNavigator navigator;
    std::unique_ptr<QuickLog> form;

    Logging() { open(); }
    void open()
    {
        form = std::make_unique<QuickLog>(views::PageContext{*space, navigator});
        form->show();
        form->activateWindow();
        if (!QTest::qWaitForWindowActive(form.get())) {
            qFatal("no active window");
        }
    }
    [[nodiscard]] QLineEdit* line(const char* field) const
    {
        return form->findChild<FieldBox*>(QString::fromLatin1(field))->findChild<QLineEdit*>();
    }
    void type(const char* field, const QString& text) const
    {
        line(field)->setFocus();
        line(field)->selectAll();
        test::typeInto(*line(field), text);
    }
    [[nodiscard]] QList<domain::Activity> stored() const
    {
        QList<domain::Activity> rows;
        const auto read = space->reader().eachActivity([&](const domain::Activity& row) {
            rows.append(row);
            return true;
        });
        return read ? rows : QList<domain::Activity>();
    }
};

} // namespace

class TestQuickLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(u"quicklog"_s); }
    void titleAndEnterAreEnough();
    void whatIsTypedIsThereAgain();
    void lastChoicesAreRemembered();
    void ctrlEnterBeginsTheNext();
    void refusedFieldIsMarkedAndNothingIsStored();
    void allThatIsRefusedIsMarkedAtOnce();
};

void TestQuickLog::titleAndEnterAreEnough()
{
    const Logging it;
    QVERIFY(it.line("title")->hasFocus());
    it.type("title", u"Samråd"_s);
    it.type("start", u"i går"_s);
    it.type("women", u"7"_s);
    QTest::keyClick(it.line("women"), Qt::Key_Return);
    const auto rows = it.stored();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().start, QDate(2026, 11, 23));
    QCOMPARE(rows.constFirst().end, QDate(2026, 11, 23));
    QCOMPARE(rows.constFirst().women, std::optional(7));
    QVERIFY(!rows.constFirst().men);
    QVERIFY(!it.form->isVisible());
    QCOMPARE(it.space->undoStack().count(), 1);
    QCOMPARE(it.navigator.done.size(), 1);
}

void TestQuickLog::whatIsTypedIsThereAgain()
{
    Logging it;
    it.type("title", u"Halvskriv"_s);
    it.type("start", u"i g"_s); // not a day yet
    it.type("measures", u"Kamp"_s);
    QTest::keyClick(it.form.get(), Qt::Key_Escape);
    QVERIFY(!it.form->isVisible());
    it.open();
    QCOMPARE(it.line("title")->text(), u"Halvskriv"_s);
    QCOMPARE(it.line("start")->text(), u"i g"_s);
    QCOMPARE(it.line("measures")->text(), u"Kamp"_s);
    qobject_cast<QAbstractButton*>(test::named(*it.form, u"Clear"_s))->click();
    QVERIFY(it.line("title")->text().isEmpty());
    it.open();
    QCOMPARE(it.line("start")->text(), u"2026-11-24"_s);
    QVERIFY(it.stored().isEmpty());
}

void TestQuickLog::lastChoicesAreRemembered()
{
    Logging it;
    it.type("title", u"Samråd"_s);
    it.type("organiser", u"Länsstyrelsen"_s);
    auto* kind = it.form->findChild<FieldBox*>(u"kind"_s)->findChild<QComboBox*>();
    QTest::keyClick(kind, Qt::Key_Home); // training
    QTest::keyClick(it.line("title"), Qt::Key_Return);
    QCOMPARE(it.stored().size(), 1);
    it.open();
    QVERIFY(it.line("title")->text().isEmpty());
    QCOMPARE(it.line("organiser")->text(), u"Länsstyrelsen"_s);
    it.type("title", u"Igen"_s);
    QTest::keyClick(it.line("title"), Qt::Key_Return);
    for (const domain::Activity& row : it.stored()) {
        QVERIFY(row.organiser == it.board.id && row.kind == domain::ActivityKind::Training);
    }
}

void TestQuickLog::ctrlEnterBeginsTheNext()
{
    const Logging it;
    QSignalSpy logged(it.form.get(), &QuickLog::logged);
    it.type("title", u"Ett"_s);
    QTest::keyClick(it.line("title"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(logged.count(), 1);
    QVERIFY(it.form->isVisible() && it.line("title")->hasFocus());
    QVERIFY(it.line("title")->text().isEmpty());
}

void TestQuickLog::refusedFieldIsMarkedAndNothingIsStored()
{
    const Logging it;
    it.type("women", u"många"_s);
    QTest::keyClick(it.line("women"), Qt::Key_Return);
    QVERIFY(it.form->findChild<FieldBox*>(u"women"_s)->hasProblem());
    it.type("women", u"-3"_s);
    QTest::keyClick(it.line("women"), Qt::Key_Return);
    QVERIFY(it.form->findChild<FieldBox*>(u"title"_s)->hasProblem());
    QVERIFY(it.stored().isEmpty());
    QCOMPARE(it.line("women")->text(), u"-3"_s);
}

void TestQuickLog::allThatIsRefusedIsMarkedAtOnce()
{
    const Logging it;
    it.type("start", u"31 februari"_s);
    it.type("women", u"många"_s);
    it.type("men", u"-3"_s);
    QTest::keyClick(it.line("men"), Qt::Key_Return);
    for (const char* field : {"title", "start", "women", "men"}) {
        QVERIFY2(it.form->findChild<FieldBox*>(QString::fromLatin1(field))->hasProblem(), field);
    }
    QVERIFY(it.line("title")->hasFocus());
    QVERIFY(it.stored().isEmpty());
}

QTEST_MAIN(TestQuickLog)
#include "tst_quicklog.moc"
