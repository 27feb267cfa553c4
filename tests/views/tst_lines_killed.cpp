#include "tests/views/pageforms.h"

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

const test::Forms kForms{{"follow-up", test::followUp}, {"details", test::details}, {"assignment", test::assignment},
    {"milestone", test::milestone}, {"activity", test::activity}, {"indicator", test::indicator},
    {"organisation", test::organisation}, {"agenda", test::agendaPoint}, {"action point", test::actionPoint},
    {"reporting day", test::reportingDay}, {"day of the office", test::officeDay}};

const QString kCameBack = u"You typed this before the program ended"_s;

} // namespace

/// What stands refused in each form when the program is killed, met by accessible names: all of it is there when the
/// program begins again. A killed program is a page that nobody has told to end.
class TestLinesKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void whatWasRefusedComesBack_data() { test::addForms(kForms); }
    void whatWasRefusedComesBack();
};

void TestLinesKilled::whatWasRefusedComesBack()
{
    QFETCH(test::FormMaker, make);
    const test::PageForm killed = make();
    const int steps = killed.county->space->undoStack().count();
    QMap<QString, QString> typed;
    for (const QString& name : killed.texts) {
        typed.insert(name, u"Möte 🙂 "_s + name + u" 19640823-3234"_s); // the tax agency's own example
    }
    for (const QString& name : killed.days) {
        typed.insert(name, u"2026-02-30"_s);
    }
    for (const QString& name : killed.numbers) {
        typed.insert(name, u"-1"_s);
    }
    for (auto field = typed.cbegin(); field != typed.cend(); ++field) {
        killed.on->write(field.key(), field.value());
        QVERIFY2(!killed.on->said(field.key()).isEmpty(), qPrintable(field.key()));
    }
    const std::unique_ptr<QWidget> page = killed.begun();
    const test::ByName begun(page.get());
    killed.reach(begun);
    for (auto field = typed.cbegin(); field != typed.cend(); ++field) {
        QTRY_COMPARE(begun.text(field.key()), field.value());
    }
    QCOMPARE(begun.allSaid().count(kCameBack), typed.size()); // at each field
    QCOMPARE(killed.county->space->undoStack().count(), steps); // it is not stored before somebody says so
}

QTEST_MAIN(TestLinesKilled)
#include "tst_lines_killed.moc"
