#include "tests/views/desk.h"

#include "views/theme/theme.h"

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kTable = u"Measures in a table"_s;

/// What the settings hold of a text.
bool isKept(const QString& text)
{
    const QSettings settings;
    const QStringList keys = settings.allKeys();
    return std::any_of(keys.cbegin(), keys.cend(),
        [&](const QString& key) { return QString::fromUtf8(settings.value(key).toByteArray()).contains(text); });
}

/// The window with its measures in a table, and a program that can be killed.
struct Desk : test::Desk
{
    Desk() { openMeasures(); }
    /// As soon as \a typed is kept. The next window finds the file and the settings as they were at that moment: what
    /// this one stores when it is taken apart was never stored.
    void kill(const QString& typed)
    {
        if (!QTest::qWaitFor([&] { return isKept(typed); })) {
            qFatal("%s is not kept", qPrintable(typed));
        }
        QMap<QString, QVariant> kept;
        for (const QString& key : QSettings().allKeys()) {
            kept.insert(key, QSettings().value(key));
        }
        const QString then = folder.filePath(u"then"_s);
        const bool isCopied = QFile::copy(path, then);
        window.reset();
        if (!isCopied || !QFile::remove(path) || !QFile::rename(then, path)) {
            qFatal("no copy");
        }
        QSettings().clear();
        for (auto each = kept.cbegin(); each != kept.cend(); ++each) {
            QSettings().setValue(each.key(), each.value());
        }
        open();
        window->resize(1440, 900);
    }
    [[nodiscard]] bool offers() const
    {
        return window->message()
            == u"What you typed in 1 place(s) was not stored when the program ended. It is kept there.";
    }
    [[nodiscard]] bool saysThatItCameBack() const
    {
        return says(u"You typed this before the program ended. It is not stored yet."_s);
    }
    /// The form that Ctrl+L opens.
    [[nodiscard]] test::ByName log() const
    {
        key(Qt::Key_L, Qt::ControlModifier);
        if (!QTest::qWaitFor([] { return spoken() == u"Title"; })) {
            qFatal("no form");
        }
        return test::ByName(focus()->window());
    }
};

} // namespace

/// What is half typed when the program is killed is offered by the next window, led to and there, and nothing of it was
/// stored before it is left. In the window by names and keys.
class TestLinesKept final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTextComesBackInItsPanel();
    void aCellComesBackInThePanelOfItsRow();
    void aNewActivityComesBack();
    void aFilledDialogComesBack();
    void theQuickFormComesBack();
    void theQuickFormRemembersWhatWasChosenLast();
};

void TestLinesKept::initTestCase()
{
    applyTheme();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLinesKept::aTextComesBackInItsPanel()
{
    Desk desk;
    (void)desk.stand(kTable, u"2.1"_s);
    test::typeInto(*desk.focused(u"Work done"_s), u"Halvfärdig"_s);
    desk.kill(u"Halvfärdig"_s);
    QVERIFY2(desk.offers(), qPrintable(desk.window->message()));
    desk.press(u"Show it"_s);
    QTRY_COMPARE(desk.text(u"Work done"_s), u"Halvfärdig"_s);
    QVERIFY(desk.saysThatItCameBack());
    QVERIFY(desk.file().data().followUps.isEmpty());
    QTest::keyClick(desk.focused(u"Work done"_s), Qt::Key_Tab);
    QTRY_COMPARE(desk.file().data().followUps.value(0).workDone, u"Halvfärdig"_s);
    QCOMPARE(desk.file().data().followUps.constFirst().measure, desk.two.id);
    QVERIFY(!desk.saysThatItCameBack());
}

void TestLinesKept::aCellComesBackInThePanelOfItsRow()
{
    Desk desk;
    QTest::keyClick(desk.stand(kTable, u"2.1"_s, u"Measure"_s), Qt::Key_F2);
    test::typeInto(*desk.focus(), u"Kampanj på nä"_s);
    desk.kill(u"Kampanj på nä"_s);
    QVERIFY2(desk.offers(), qPrintable(desk.window->message()));
    desk.press(u"Show it"_s);
    QTRY_COMPARE(desk.text(u"Title"_s), u"Kampanj på nä"_s);
    QCOMPARE(domain::find(desk.file().data().measures, desk.two.id)->title, u"Kampanj"_s);
}

void TestLinesKept::aNewActivityComesBack()
{
    Desk desk;
    desk.goTo(PageKind::Activities);
    desk.command(u"New activity"_s);
    test::typeInto(*desk.focused(u"Title"_s), u"Halvskrivet"_s);
    desk.kill(u"Halvskrivet"_s);
    QVERIFY2(desk.offers(), qPrintable(desk.window->message()));
    desk.press(u"Show it"_s);
    QTRY_COMPARE(desk.window->page(), PageKind::Activities);
    QTRY_COMPARE(desk.text(u"Title"_s), u"Halvskrivet"_s);
    QCOMPARE(*desk.file().reader().activityCount(), 0);
}

void TestLinesKept::aFilledDialogComesBack()
{
    Desk desk;
    const auto bulk = [&desk] {
        (void)desk.brought(desk.view(kTable));
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        return desk.dialog();
    };
    const test::ByName filled = bulk();
    filled.choose(u"Due date: what to do"_s, u"Set"_s);
    test::typeInto(*filled.focused(u"Due date"_s), u"2027-06-3"_s);
    desk.kill(u"2027-06-3"_s);
    desk.goTo(PageKind::Measures);
    const test::ByName again = bulk();
    QCOMPARE(again.text(u"Due date: what to do"_s), u"Set"_s);
    QCOMPARE(again.text(u"Due date"_s), u"2027-06-3"_s);
    QVERIFY(again.says(u"You typed this before the program ended."_s));
    again.press(u"Start over"_s);
    QVERIFY(again.text(u"Due date: what to do"_s) != u"Set");
    QCOMPARE(desk.steps(), 0);
}

void TestLinesKept::theQuickFormComesBack()
{
    Desk desk;
    const test::ByName form = desk.log();
    desk.type(u"Halvskrivet"_s);
    form.write(u"Women"_s, u"-3"_s);
    desk.kill(u"Halvskrivet"_s);
    const test::ByName again = desk.log();
    QCOMPARE(again.text(u"Title"_s), u"Halvskrivet"_s);
    QCOMPARE(again.text(u"Women"_s), u"-3"_s);
    QVERIFY(again.says(u"This is your draft from last time."_s));
    QCOMPARE(*desk.file().reader().activityCount(), 0);
}

void TestLinesKept::theQuickFormRemembersWhatWasChosenLast()
{
    Desk desk;
    const test::ByName form = desk.log();
    desk.type(u"Samråd"_s);
    form.choose(u"Kind"_s, u"Training"_s);
    test::typeInto(*form.focused(u"Organiser"_s), u"Länsstyrelsen"_s);
    desk.key(Qt::Key_Tab);
    form.press(u"Save"_s);
    QVERIFY(desk.isBack());
    QCOMPARE(*desk.file().reader().activityCount(), 1);
    desk.open(); // the next morning
    const test::ByName again = desk.log();
    QCOMPARE(again.text(u"Title"_s), QString());
    QCOMPARE(again.text(u"Kind"_s), u"Training"_s);
    QCOMPARE(again.text(u"Organiser"_s), u"Länsstyrelsen"_s);
}

QTEST_MAIN(TestLinesKept)
#include "tst_lines_kept.moc"
