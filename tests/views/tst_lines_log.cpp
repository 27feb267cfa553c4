#include "tests/views/desk.h"

#include "models/domain/terms.h"

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window, where an activity is logged with Ctrl+L.
struct Desk : test::Desk
{
    Desk() { open(); }
    [[nodiscard]] ByName log() const
    {
        if (!isBack()) {
            qFatal("another dialog is open");
        }
        key(Qt::Key_L, Qt::ControlModifier);
        return dialog();
    }
    [[nodiscard]] QList<domain::Activity> logged() const
    {
        QList<domain::Activity> rows;
        const auto read = file().reader().eachActivity([&](const domain::Activity& row) {
            rows.append(row);
            return true;
        });
        return read ? rows : QList<domain::Activity>();
    }
    /// Leaves it by Tab: Enter saves.
    static void choose(const ByName& log, const QString& field, const QString& text)
    {
        test::typeInto(*log.focused(field), text);
        QWidget* offered = QApplication::activePopupWidget(); // what fits takes the keys
        QTest::keyClick(offered ? offered : focus(), Qt::Key_Tab);
    }
    static void pressIn(const ByName& log, const QString& field, Qt::Key key)
    {
        QTest::keyClick(log.focused(field), key);
    }
};

} // namespace

/// Logging an activity from Ctrl+L, by names and keys.
class TestLinesLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void theNextNeedsATitleAlone();
    void whatCannotBeIsRefusedAtItsField();
    void whatIsTypedIsThereAgain();
};

void TestLinesLog::theNextNeedsATitleAlone()
{
    const Desk desk;
    const test::ByName first = desk.log();
    first.write(u"Title"_s, u"Utbildning"_s);
    first.choose(u"Kind"_s, domain::term(domain::ActivityKind::Training));
    first.write(u"Start"_s, u"i går"_s);
    first.write(u"Women"_s, u"7"_s);
    desk.choose(first, u"Measures"_s, u"2.1"_s);
    desk.choose(first, u"Organiser"_s, u"Länsstyrelsen"_s);
    first.press(u"Save"_s);
    const test::ByName next = desk.log();
    QCOMPARE(next.text(u"Kind"_s), domain::term(domain::ActivityKind::Training));
    QCOMPARE(next.text(u"Organiser"_s), u"Länsstyrelsen"_s);
    QCOMPARE(next.text(u"Title"_s) + next.text(u"Women"_s), QString()); // these are of each
    test::typeInto(*next.focused(u"Title"_s), u"Igen"_s);
    desk.pressIn(next, u"Title"_s, Qt::Key_Return);
    QVERIFY(desk.isBack());
    QCOMPARE(desk.steps(), 2);
    QCOMPARE(desk.logged().size(), 2);
    for (const domain::Activity& row : desk.logged()) {
        const bool isFirst = row.title == u"Utbildning";
        QCOMPARE(row.start, QDate(2026, 11, isFirst ? 23 : 24));
        QCOMPARE(row.women, isFirst ? std::optional(7) : std::nullopt);
        QCOMPARE(row.kind, domain::ActivityKind::Training);
        QCOMPARE(row.organiser, desk.board.id);
        QCOMPARE(row.measures, QList{desk.two.id});
    }
}

void TestLinesLog::whatCannotBeIsRefusedAtItsField()
{
    const Desk desk;
    const test::ByName log = desk.log();
    const std::pair<QString, QString> all[]{{u"Title"_s, u"Möte 🙂 19640823-3234"_s}, // the tax agency's own example
        {u"Start"_s, u"2026-02-30"_s}, {u"Women"_s, u"-1"_s}, {u"Men"_s, u"tolv"_s}, {u"Other"_s, u"1,5"_s},
        {u"Not stated"_s, u"1e999"_s}};
    for (const auto& [field, text] : all) {
        log.write(field, text);
    }
    log.press(u"Save"_s);
    for (const auto& [field, text] : all) {
        QVERIFY2(log.said(field).startsWith(field + u": "_s), qPrintable(QString(field + u' ' + log.said(field))));
        QCOMPARE(log.text(field), text);
    }
    QCOMPARE(desk.steps(), 0);
    desk.pressIn(log, u"Title"_s, Qt::Key_Escape);
}

void TestLinesLog::whatIsTypedIsThereAgain()
{
    const Desk desk;
    const test::ByName log = desk.log();
    log.write(u"Title"_s, u"שלום 👩🏽‍⚖️"_s);
    log.write(u"Start"_s, u"snart"_s); // no day yet
    desk.pressIn(log, u"Women"_s, Qt::Key_Escape);
    const test::ByName again = desk.log();
    QCOMPARE(again.text(u"Title"_s), u"שלום 👩🏽‍⚖️"_s);
    QCOMPARE(again.text(u"Start"_s), u"snart"_s);
    again.press(u"Clear"_s);
    QCOMPARE(again.text(u"Title"_s), QString());
    desk.pressIn(again, u"Title"_s, Qt::Key_Escape);
    QVERIFY(desk.isBack());
    QCOMPARE(desk.steps(), 0);
}

QTEST_MAIN(TestLinesLog)
#include "tst_lines_log.moc"
