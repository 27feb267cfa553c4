#include "tests/views/pagetest.h"

#include "views/editors/lineeditors.h"
#include "views/spelling/dictionary.h"
#include "views/spelling/spellguide.h"
#include "views/spelling/spellmarks.h"
#include "views/theme/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList words(const QString& text)
{
    QStringList found;
    for (const WordSpan& span : wordsIn(text)) {
        found.append(text.mid(span.start, span.length));
    }
    return found;
}

/// What has a wave under it, in the first line.
QStringList marked(const QPlainTextEdit& edit)
{
    QStringList found;
    const QTextBlock block = edit.document()->firstBlock();
    for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline) {
            found.append(block.text().mid(range.start, range.length));
        }
    }
    return found;
}

/// A window with a field of several lines and one of one line.
struct Bench
{
    QTemporaryDir folder;
    SpellGuide guide{folder.filePath(u"user/words.txt"_s), [] { return QStringList{u"Xylofonverket"_s}; }, nullptr};
    QWidget window;
    LongTextEditor text{&window};
    TextEditor line{&window};

    Bench()
    {
        guide.setLanguages({u"sv"_s, u"en"_s});
        line.move(0, 200);
        window.resize(400, 300);
        window.show();
        window.activateWindow();
    }
    [[nodiscard]] QPlainTextEdit& edit() { return *qobject_cast<QPlainTextEdit*>(text.control()); }
    void put(const QString& words)
    {
        edit().setPlainText(words);
        edit().setFocus();
        QTRY_VERIFY(SpellMarks::of(edit()));
    }
    static QMenu* menu()
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget* widget : widgets) {
            auto* menu = qobject_cast<QMenu*>(widget);
            if (menu && menu->isVisible() && menu->accessibleName().startsWith(u"Spelling"_s)) {
                return menu;
            }
        }
        return nullptr;
    }
    static void choose(const QString& text)
    {
        QMenu* open = menu();
        QVERIFY(open);
        const auto actions = open->actions();
        for (QAction* action : actions) {
            if (action->text().startsWith(text)) {
                action->trigger();
                open->close();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
};

} // namespace

class TestSpelling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreLetters_data();
    void wordsAreLetters();
    void knowsBothLanguagesAndTheField();
    void wordsOfOnesOwnAreKeptAsText();
    void withoutADictionaryNothingIsMarked();
    void marksFromTheFirstFocus();
    void leavesTheWordThatIsTypedAlone();
    void suggestsAtTheCursor();
    void goesToTheNextUnknownWord();
    void saysItWithoutTheWave();
    void aFieldsProblemIsSaidFirst();
    void fieldOfOneLineHasTheMenu();
    void learnsAndIgnores();
    void aPastedBookIsNotLookedThrough();
    void readOnlyFieldIsLeftAlone();
};

void TestSpelling::initTestCase()
{
    applyTheme();
    QVERIFY2(!Dictionary::installed(u"sv"_s).isEmpty(), "hunspell-sv is in resources/packages.txt");
    QVERIFY2(!Dictionary::installed(u"en"_s).isEmpty(), "hunspell-en-us is in resources/packages.txt");
}

void TestSpelling::wordsAreLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("sentence") << u"Vi höll två möten."_s << QStringList{u"Vi"_s, u"höll"_s, u"två"_s, u"möten"_s};
    QTest::newRow("hyphen") << u"e-post- och webb"_s << QStringList{u"e-post"_s, u"och"_s, u"webb"_s};
    QTest::newRow("slash") << u"och/eller"_s << QStringList{u"och"_s, u"eller"_s};
    QTest::newRow("abbreviation") << u"NMT och SKR"_s << QStringList{u"och"_s};
    QTest::newRow("digits") << u"T3 2026-11-24 v22 kl"_s << QStringList{u"kl"_s};
    QTest::newRow("addresses") << u"se https://lst.se/hem eller a.b@lst.se nu"_s
                               << QStringList{u"se"_s, u"eller"_s, u"nu"_s};
    QTest::newRow("emoji") << u"bra 👍🏽 jobbat"_s << QStringList{u"bra"_s, u"jobbat"_s};
    QTest::newRow("nothing") << u" – , ."_s << QStringList();
}

void TestSpelling::wordsAreLetters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(words(text), expected);
}

void TestSpelling::knowsBothLanguagesAndTheField()
{
    const QTemporaryDir folder;
    Speller speller(folder.filePath(u"words.txt"_s));
    speller.setLanguages({u"sv"_s, u"en"_s});
    for (const QString& word : {u"möten"_s, u"meeting"_s, u"Jämställdhetsmyndighetens"_s, u"Arjeplogs"_s, u"e-post"_s,
             u"genomförandegrad"_s, u"insatsområde"_s}) {
        QVERIFY2(speller.isRight(word), qPrintable(word));
    }
    for (const QString& word : {u"mötn"_s, u"meetign"_s, u"åtgärdd"_s}) {
        QVERIFY2(!speller.isRight(word), qPrintable(word));
    }
    QVERIFY(speller.suggestions(u"samvärkan"_s).contains(u"samverkan"_s));
    speller.setLanguages({u"en"_s});
    QVERIFY(!speller.isRight(u"cykelställning"_s));
}

void TestSpelling::wordsOfOnesOwnAreKeptAsText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/words.txt"_s);
    OwnWords own(path);
    QVERIFY(own.add(u"Östanvind"_s));
    QVERIFY(own.add(u"avhopparprogram"_s));
    QVERIFY(own.add(u"östanvind"_s)); // the same
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), u"avhopparprogram\nÖstanvind\n"_s);
    QVERIFY(OwnWords(path).contains(u"ÖSTANVIND"_s));
    QVERIFY(own.set({u" ett "_s, {}, u"Ett"_s}));
    QCOMPARE(OwnWords(path).words(), QStringList{u"ett"_s});
    QVERIFY(!OwnWords(u"/proc/none/words.txt"_s).add(u"ett"_s));
}

void TestSpelling::withoutADictionaryNothingIsMarked()
{
    const QTemporaryDir folder;
    Speller speller(folder.filePath(u"words.txt"_s));
    QVERIFY(!speller.isReady());
    QVERIFY(speller.isRight(u"qwrtzx"_s));
    QVERIFY(!Dictionary::load(folder.filePath(u"none"_s)));
    QFile broken(folder.filePath(u"odd.aff"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("SET KOI8-R\n") > 0);
    QFile list(folder.filePath(u"odd.dic"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("1\nett\n") > 0);
    broken.close();
    list.close();
    QVERIFY(!Dictionary::load(folder.filePath(u"odd"_s)));
}

void TestSpelling::marksFromTheFirstFocus()
{
    Bench bench;
    bench.edit().setPlainText(u"Ett mötte och ett mötn på Xylofonverket"_s);
    QVERIFY(!SpellMarks::of(bench.edit()));
    bench.edit().setFocus();
    QTRY_COMPARE(marked(bench.edit()), QStringList{u"mötn"_s});
    bench.guide.setLanguages({});
    QTRY_VERIFY(marked(bench.edit()).isEmpty());
}

void TestSpelling::leavesTheWordThatIsTypedAlone()
{
    Bench bench;
    bench.put(u""_s);
    QTest::keyClicks(&bench.edit(), u"qwrt"_s);
    QVERIFY(marked(bench.edit()).isEmpty());
    QTest::keyClicks(&bench.edit(), u" "_s);
    QTRY_COMPARE(marked(bench.edit()), QStringList{u"qwrt"_s});
    QTest::keyClicks(&bench.edit(), u"zxcv"_s);
    QCOMPARE(marked(bench.edit()), QStringList{u"qwrt"_s});
    bench.line.control()->setFocus();
    QTRY_COMPARE(marked(bench.edit()).size(), 2);
}

void TestSpelling::suggestsAtTheCursor()
{
    Bench bench;
    bench.put(u"God samvärkan nu"_s);
    QTextCursor cursor = bench.edit().textCursor();
    cursor.setPosition(6);
    bench.edit().setTextCursor(cursor);
    QSignalSpy edited(&bench.text, &FieldEditor::edited);
    QTest::keyClick(&bench.edit(), Qt::Key_Period, Qt::ControlModifier);
    Bench::choose(u"samverkan"_s);
    QCOMPARE(bench.edit().toPlainText(), u"God samverkan nu"_s);
    QVERIFY(edited.count() > 0);
    bench.edit().undo();
    QCOMPARE(bench.edit().toPlainText(), u"God samvärkan nu"_s);
}

void TestSpelling::goesToTheNextUnknownWord()
{
    Bench bench;
    bench.put(u"God samvärkan nu"_s);
    QTest::keyClick(&bench.edit(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(Bench::menu());
    QCOMPARE(Bench::menu()->accessibleName(), u"Spelling: samvärkan"_s);
    Bench::menu()->close();
    bench.edit().setPlainText(u"God samverkan"_s);
    QTest::keyClick(&bench.edit(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!Bench::menu());
}

void TestSpelling::saysItWithoutTheWave()
{
    Bench bench;
    bench.put(u"God samvärkan nu"_s);
    QTextCursor cursor = bench.edit().textCursor();
    cursor.setPosition(6);
    bench.edit().setTextCursor(cursor);
    QCOMPARE(
        bench.edit().accessibleDescription(), u"“samvärkan” is not in the dictionary. Ctrl+. shows suggestions."_s);
    cursor.setPosition(1);
    bench.edit().setTextCursor(cursor);
    QVERIFY(bench.edit().accessibleDescription().isEmpty());
}

void TestSpelling::aFieldsProblemIsSaidFirst()
{
    Bench bench;
    bench.put(u"God samvärkan nu"_s);
    bench.edit().setAccessibleDescription(u"Too long."_s);
    QTextCursor cursor = bench.edit().textCursor();
    cursor.setPosition(6);
    bench.edit().setTextCursor(cursor);
    QCOMPARE(bench.edit().accessibleDescription(), u"Too long."_s);
}

void TestSpelling::fieldOfOneLineHasTheMenu()
{
    Bench bench;
    auto* line = qobject_cast<QLineEdit*>(bench.line.control());
    line->setText(u"Regional samvärkan"_s);
    line->setFocus();
    line->setCursorPosition(12);
    QContextMenuEvent asks(QContextMenuEvent::Keyboard, QPoint(5, 5), line->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(line, &asks);
    Bench::choose(u"samverkan"_s);
    QCOMPARE(line->text(), u"Regional samverkan"_s);
    QVERIFY(bench.line.isDirty());
}

void TestSpelling::learnsAndIgnores()
{
    Bench bench;
    bench.put(u"qwrt zxcv"_s);
    QTest::keyClick(&bench.edit(), Qt::Key_Period, Qt::ControlModifier);
    Bench::choose(u"Add “"_s);
    QCOMPARE(marked(bench.edit()).size(), 1);
    QCOMPARE(OwnWords(bench.folder.filePath(u"user/words.txt"_s)).words().size(), 1);
    QTest::keyClick(&bench.edit(), Qt::Key_Period, Qt::ControlModifier);
    Bench::choose(u"Ignore for now"_s);
    QVERIFY(marked(bench.edit()).isEmpty());
    QCOMPARE(OwnWords(bench.folder.filePath(u"user/words.txt"_s)).words().size(), 1);
}

void TestSpelling::aPastedBookIsNotLookedThrough()
{
    Bench bench;
    bench.put(u"qwrt"_s);
    QTRY_COMPARE(marked(bench.edit()).size(), 1);
    bench.edit().setPlainText(u"qwrt zxcv "_s.repeated(20'000));
    QVERIFY(marked(bench.edit()).isEmpty());
    // Nor does a text without a blank take longer by the square of its length.
    QCOMPARE(wordsIn(u"ab."_s.repeated(200'000)).size(), 200'000);
}

void TestSpelling::readOnlyFieldIsLeftAlone()
{
    Bench bench;
    bench.edit().setPlainText(u"qwrt"_s);
    bench.text.setReadOnly(true);
    bench.edit().setFocus();
    QTest::keyClick(&bench.edit(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!Bench::menu());
    QVERIFY(!SpellMarks::of(bench.edit()));
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
