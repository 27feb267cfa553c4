#include "tests/views/pageforms.h"

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

const test::Forms kWithDays{{"follow-up", test::followUp}, {"details", test::details}, {"assignment", test::assignment},
    {"milestone", test::milestone}, {"activity", test::activity}, {"action point", test::actionPoint},
    {"day of the office", test::officeDay}};
const test::Forms kWithNumbers{{"follow-up", test::followUp}, {"details", test::details}, {"activity", test::activity},
    {"reporting day", test::reportingDay}, {"day of the office", test::officeDay}};
const test::Forms kWithSpan{{"details", test::details}, {"activity", test::activity}};

} // namespace

/// Days and numbers in each form, met by accessible names: what cannot be is refused with a sentence at the field,
/// where it stays and holds the page. Indicators' values are in tst_lines_indicators.
class TestLinesBadValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void daysThatDoNotExistAreRefused_data() { test::addForms(kWithDays); }
    void daysThatDoNotExistAreRefused();
    void numbersThatCannotBeAreRefused_data() { test::addForms(kWithNumbers); }
    void numbersThatCannotBeAreRefused();
    void anEndBeforeItsStartIsRefused_data() { test::addForms(kWithSpan); }
    void anEndBeforeItsStartIsRefused();
};

void TestLinesBadValues::daysThatDoNotExistAreRefused()
{
    QFETCH(test::FormMaker, make);
    const test::PageForm form = make();
    const int steps = form.county->space->undoStack().count();
    for (const QString& name : form.days) {
        for (const QString& day : {u"2026-02-30"_s, u"31/11"_s, u"snart 🙂"_s}) {
            form.on->write(name, day);
            QVERIFY2(form.on->said(name).contains(u"cannot be read"),
                qPrintable(QString(name + u' ' + day + u": " + form.on->said(name))));
            QCOMPARE(form.on->text(name), day);
            QVERIFY(!form.commits());
        }
    }
    QCOMPARE(form.county->space->undoStack().count(), steps);
}

void TestLinesBadValues::numbersThatCannotBeAreRefused()
{
    QFETCH(test::FormMaker, make);
    const test::PageForm form = make();
    const int steps = form.county->space->undoStack().count();
    for (const QString& name : form.numbers) {
        for (const QString& number : {u"-1"_s, u"tolv"_s, u"1e999"_s, u"👍"_s}) {
            form.on->write(name, number);
            const QString said = form.on->said(name);
            QVERIFY2(said.startsWith(name + u": "_s), qPrintable(QString(name + u' ' + number + u": " + said)));
            QCOMPARE(form.on->text(name), number);
            QVERIFY(!form.commits());
        }
    }
    QCOMPARE(form.county->space->undoStack().count(), steps);
}

void TestLinesBadValues::anEndBeforeItsStartIsRefused()
{
    QFETCH(test::FormMaker, make);
    const test::PageForm form = make();
    const auto& [first, last] = form.span;
    form.on->write(last, u"2026-12-10"_s);
    form.on->write(first, u"2026-12-11"_s);
    QVERIFY(!form.commits());
    const QString said = form.on->said(first) + form.on->said(last);
    QVERIFY2(said.contains(u"before the start") || said.contains(u"after the end"), qPrintable(said));
    QCOMPARE(form.on->text(first), u"2026-12-11"_s);
    form.on->write(first, u"2026-12-09"_s);
    QCOMPARE(form.on->said(first) + form.on->said(last), QString());
}

QTEST_MAIN(TestLinesBadValues)
#include "tst_lines_badvalues.moc"
