#include "tests/views/pageforms.h"

#include <QClipboard>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

namespace {

const test::Forms kForms{{"follow-up", test::followUp}, {"details", test::details}, {"assignment", test::assignment},
    {"milestone", test::milestone}, {"agenda", test::agendaPoint}, {"action point", test::actionPoint},
    {"reporting day", test::reportingDay}, {"day of the office", test::officeDay}};

const QString kNumber = u"19640823-3234"_s; // the tax agency's own example

} // namespace

/// Text in each form, met by accessible names: it is kept exactly, or refused with a sentence at the field, where it
/// stays and holds the page. Activities', indicators' and organisations' texts are in tst_workinglines.
class TestLinesBadText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void oddTextIsKeptExactly_data() { test::addForms(kForms); }
    void oddTextIsKeptExactly();
    void textThatCannotBeIsRefused_data() { test::addForms(kForms); }
    void textThatCannotBeIsRefused();
};

void TestLinesBadText::oddTextIsKeptExactly()
{
    QFETCH(test::FormMaker, make);
    const test::PageForm form = make();
    for (const QString& text : {u"Möte 👩🏽‍⚖️🇸🇪"_s, u"שלום \u200Fمرحبا\u200E 12"_s,
             u"<b>=1+1</b> & 'x'; DROP TABLE activity;-- a\u030A 10\u00A0000 kr"_s}) {
        form.on->writeInAll(form.texts, text);
        for (int at = 0; at < form.texts.size(); ++at) {
            QCOMPARE(form.stored().at(at), text);
            QCOMPARE(form.on->text(form.texts.at(at)), text);
            QCOMPARE(form.on->said(form.texts.at(at)), QString());
        }
    }
    QVERIFY(form.commits());
}

void TestLinesBadText::textThatCannotBeIsRefused()
{
    QFETCH(test::FormMaker, make);
    const test::PageForm form = make();
    const QString book = u"ett ord till "_s.repeated(domain::kLongestText / 13 + 1).trimmed();
    const std::pair<QString, QString> all[]{{book, u"too long"_s}, {u"Se "_s + kNumber, u"personal identity number"_s}};
    for (const auto& [text, sentence] : all) {
        const QStringList before = form.stored();
        form.on->writeInAll(form.texts, text);
        for (int at = 0; at < form.texts.size(); ++at) {
            const QString name = form.texts.at(at);
            QVERIFY2(form.on->said(name).contains(sentence), qPrintable(QString(name + u": " + form.on->said(name))));
            QCOMPARE(form.on->text(name), text); // nothing typed is lost
            QCOMPARE(form.stored().at(at), before.at(at));
        }
        QVERIFY(!form.commits());
    }
    QGuiApplication::clipboard()->setText(QString(10'000'000, u'å'));
    for (const QString& name : form.texts) {
        form.on->write(name, u"Bra"_s);
        form.on->field(name)->setFocus();
        QTest::keySequence(form.on->field(name), QKeySequence::Paste);
        QTest::keyClick(form.on->field(name), Qt::Key_Tab);
        QVERIFY2(form.on->said(name).contains(u"too long"), qPrintable(name));
    }
    for (int at = 0; at < form.texts.size(); ++at) {
        QCOMPARE(form.stored().at(at), u"Bra"_s);
    }
}

QTEST_MAIN(TestLinesBadText)
#include "tst_lines_badtext.moc"
