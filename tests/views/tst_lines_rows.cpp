#include "tests/views/desk.h"
#include "tests/views/importeddialog.h"

#include "views/theme/theme.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QTimer>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kTable = u"Measures in a table"_s;

/// The window with its measures in a table, and a row on each other page.
struct Desk : test::Desk
{
    Desk()
    {
        auto indicator = made<domain::Indicator>();
        indicator.name = u"Utbildade"_s;
        bool isMade = add(indicator);
        for (const int day : {10, 12}) {
            auto held = activity(u"Samråd"_s, QDate(2026, 11, day));
            held.id = domain::ActivityId::create();
            held.county = u"99"_s;
            isMade = isMade && add(held);
        }
        if (!isMade) {
            qFatal("no rows");
        }
        openMeasures();
    }
    [[nodiscard]] QString writeFile(const QString& name, const QByteArray& bytes) const
    {
        QFile made(folder.filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
    }
    /// Over a widget: it, or one that it lies in, takes the file as a person's drop would be.
    static bool drop(QWidget* onto, const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        for (; onto; onto = onto->parentWidget()) {
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            if (onto->acceptDrops() && QApplication::sendEvent(onto, &enter) && enter.isAccepted()) {
                QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(onto, &event);
                return event.isAccepted();
            }
        }
        return false;
    }
    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    /// What a menu offers, with what the menus in it do.
    static QStringList offered(const QMenu& menu)
    {
        QStringList texts;
        for (const QAction* action : menu.actions()) {
            if (action->menu()) {
                texts.append(offered(*action->menu()));
            } else if (!action->isSeparator()) {
                texts.append(plainText(*action));
            }
        }
        return texts;
    }
    /// What the current row's context menu offers, opened by its key.
    [[nodiscard]] QStringList contextMenu() const
    {
        QStringList texts;
        QTimer::singleShot(0, window.get(), [&] {
            if (QMenu* open = menu()) {
                texts = offered(*open);
                open->close();
            }
        });
        key(Qt::Key_F10, Qt::ShiftModifier);
        (void)QTest::qWaitFor([&] { return !texts.isEmpty(); });
        return isBack() ? texts : QStringList();
    }
};

} // namespace

/// What is done with whole rows and with files, in the window by names and keys.
class TestLinesRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileIsDroppedToAttach();
    void aFileIsDroppedToImport();
    void theContextMenuHasTheMenusCommands();
    void rowsAreWithdrawnWithAReasonAndTakenBack_data();
    void rowsAreWithdrawnWithAReasonAndTakenBack();
};

void TestLinesRows::initTestCase()
{
    applyTheme();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLinesRows::aFileIsDroppedToAttach()
{
    const Desk desk;
    (void)desk.stand(kTable, u"2.1"_s);
    desk.openTab(u"Links"_s);
    QVERIFY(desk.drop(desk.field(u"Attach…"_s), desk.writeFile(u"beslut.txt"_s, "Beslut")));
    QTRY_VERIFY(desk.has(u"Attachments"_s) && desk.lines(u"Attachments"_s).value(0).startsWith(u"beslut.txt"));
    QCOMPARE(desk.steps(), 1);
    QVERIFY(desk.drop(desk.field(u"Attach…"_s), desk.writeFile(u"samma.txt"_s, "Beslut"))); // told by its content
    QTRY_VERIFY(desk.says(u"“samma.txt” is attached already"_s));
    QFile large(desk.folder.filePath(u"film.mp4"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(domain::kLargestAttachment + 1LL));
    QVERIFY(desk.drop(desk.field(u"Attach…"_s), large.fileName()));
    QTRY_VERIFY(desk.says(u"“film.mp4” is larger than 20\u00A0MB"_s));
    QVERIFY(desk.drop(desk.field(u"Attach…"_s), desk.writeFile(u"lista.csv"_s, "id\n640823-3234\n")));
    QTRY_VERIFY(desk.says(u"“lista.csv” holds a personal identity number on line 2"_s));
    QCOMPARE(desk.steps(), 1);
}

void TestLinesRows::aFileIsDroppedToImport()
{
    Desk desk;
    QStringList rows;
    desk.dialogs.importBy = test::importWith(desk.dialogs, [&](const test::ByName& dialog) {
        dialog.press(u"Next: look at the rows"_s);
        rows = dialog.lines(u"Rows to import"_s, 2);
        dialog.press(u"Cancel"_s);
    });
    QVERIFY(desk.drop(desk.view(kTable), desk.writeFile(u"plan.csv"_s, "Nr;Område;Åtgärd\n1.9;1;Ny\n")));
    QTRY_COMPARE(rows, QStringList{u"2 | New"_s});
    QCOMPARE(desk.steps(), 0);
}

void TestLinesRows::theContextMenuHasTheMenusCommands()
{
    const Desk desk;
    const std::pair<PageKind, QString> lists[]{{PageKind::Measures, kTable}, {PageKind::Activities, u"Activities"_s},
        {PageKind::Indicators, u"Indicators, own and national"_s},
        {PageKind::Organisations, u"Organisations by kind"_s}, {PageKind::Year, u"The year's days"_s}};
    // Of the list alone, which has a key for each.
    const QStringList own{u"Copy the chosen rows"_s, u"Copy the chosen rows with headings"_s, u"Columns"_s};
    for (const auto& [page, list] : lists) {
        desk.goTo(page);
        QTRY_VERIFY2(desk.has(list), qPrintable(list));
        QTRY_VERIFY2(desk.view(list)->model()->rowCount() > 0, qPrintable(list));
        (void)desk.brought(desk.view(list));
        QStringList shown = desk.contextMenu();
        QVERIFY2(shown.size() > own.size(), qPrintable(list));
        for (const Command& each : commandsOf(*desk.window->menuBar(), FileState::Open, nullptr)) {
            shown.removeAll(each.text);
        }
        for (const QString& text : own) {
            shown.removeAll(text);
        }
        QVERIFY2(shown.isEmpty(), qPrintable(list + shown.join(u"; ")));
    }
}

void TestLinesRows::rowsAreWithdrawnWithAReasonAndTakenBack_data()
{
    QTest::addColumn<PageKind>("page");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("show");
    QTest::addColumn<QString>("restore");
    const QString kept = u" It stays in the file, with its history."_s;
    QTest::newRow("measure") << PageKind::Measures << kTable << u"2.1"_s << u"Why is 2.1 withdrawn?"_s + kept
                             << u"Show withdrawn measures"_s << u"Take back into the plan"_s;
    QTest::newRow("activity") << PageKind::Activities << u"Activities"_s << u"2026-11-10"_s
                              << u"Why is “Samråd” withdrawn?"_s + kept << u"Show withdrawn activities"_s
                              << u"Take back"_s;
    QTest::newRow("indicator") << PageKind::Indicators << u"Indicators, own and national"_s << u"Utbildade"_s
                               << u"Why is Utbildade withdrawn?"_s + kept << u"Show withdrawn indicators"_s
                               << u"Take back into use"_s;
    QTest::newRow("organisation") << PageKind::Organisations << u"Organisations by kind"_s << u"Länsstyrelsen"_s
                                  << u"Why is Länsstyrelsen withdrawn?"_s + kept << u"Show withdrawn organisations"_s
                                  << u"Take back into use"_s;
}

void TestLinesRows::rowsAreWithdrawnWithAReasonAndTakenBack()
{
    QFETCH(PageKind, page);
    QFETCH(QString, list);
    QFETCH(QString, row);
    QFETCH(QString, question);
    QFETCH(QString, show);
    QFETCH(QString, restore);
    const Desk desk;
    desk.goTo(page);
    const auto isListed = [&] { return desk.has(list) && desk.lines(list).join(u'\n').contains(row); };
    QTRY_VERIFY(isListed());
    (void)desk.stand(list, row);
    desk.command(u"Withdraw"_s);
    QTest::keyClick(desk.field(question), Qt::Key_Return);
    QVERIFY(desk.has(question)); // without a reason it is not done
    QVERIFY(isListed());
    test::typeInto(*desk.field(question), u"Gäller inte länet"_s);
    QTest::keyClick(desk.field(question), Qt::Key_Return);
    QTRY_VERIFY(!isListed());
    desk.command(show);
    QTRY_VERIFY(isListed());
    (void)desk.stand(list, row);
    desk.command(restore);
    desk.command(show); // hidden again, were it not back
    QTRY_VERIFY(isListed());
    QCOMPARE(desk.steps(), 2);
}

QTEST_MAIN(TestLinesRows)
#include "tst_lines_rows.moc"
