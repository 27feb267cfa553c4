// What is typed and not stored yet survives a program that is killed: it stands in its field the next time, and the
// user decides. A killed program is a page that nobody has told to end.

#include "tests/views/pagetest.h"

#include "views/editors/form.h"
#include "views/pages/activitiespage.h"
#include "views/pages/activityeditor.h"
#include "views/pages/detailspanel.h"
#include "views/pages/followuppanel.h"
#include "views/pages/measurespage.h"
#include "views/pages/measureview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDrafts = u"typed"_s;

bool isKept()
{
    QSettings settings;
    settings.beginGroup(kDrafts);
    return !settings.allKeys().isEmpty();
}

struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;

    /// As the program begins: a new page on the same file.
    [[nodiscard]] std::unique_ptr<MeasuresPage> begun()
    {
        auto page = std::make_unique<MeasuresPage>(PageContext{*space, navigator}, period);
        page->resize(1100, 700);
        page->show();
        return page;
    }
    /// Types over what stands in the line of a field, and pauses.
    static void type(FieldBox& box, const QString& text)
    {
        auto* line = box.findChild<QLineEdit*>();
        line->selectAll();
        test::typeInto(*line, text);
    }
};

template <class Panel>
FieldBox& boxOf(const QWidget& page, const char* field)
{
    return *page.findChild<Panel*>()->template findChild<FieldBox*>(QString::fromLatin1(field));
}

QString lineOf(const FieldBox& box)
{
    return box.findChild<QLineEdit*>()->text();
}

bool saysThatItCameBack(const FieldBox& box)
{
    const auto labels = box.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->text().startsWith(u"You typed this before the program ended"); });
}

} // namespace

class TestTypedDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(kDrafts); }
    void cleanupTestCase() { QSettings().remove(kDrafts); }
    void typedTextComesBackAndIsNotStored();
    void whatCannotBeReadComesBackToo();
    void storedTextLeavesNoDraft();
    void textTypedBackLeavesNoDraft();
    void anotherRowHasNoDraft();
    void newActivityComesBack();
};

void TestTypedDraft::typedTextComesBackAndIsNotStored()
{
    Opened it;
    const auto killed = it.begun();
    auto* text = boxOf<DetailsPanel>(*killed, "purpose").findChild<QPlainTextEdit*>();
    test::typeInto(*text, u"Fler upptäcks"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    const FieldBox& box = boxOf<DetailsPanel>(*page, "purpose");
    QCOMPARE(box.findChild<QPlainTextEdit*>()->toPlainText(), u"Fler upptäcks"_s);
    QVERIFY(saysThatItCameBack(box));
    QCOMPARE(domain::find(it.space->data().measures, it.one.id)->purpose, it.one.purpose);
    QCOMPARE(it.space->undoStack().count(), 0);
}

void TestTypedDraft::whatCannotBeReadComesBackToo()
{
    Opened it;
    const auto killed = it.begun();
    Opened::type(boxOf<FollowUpPanel>(*killed, "due"), u"31 nove"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    QCOMPARE(lineOf(boxOf<FollowUpPanel>(*page, "due")), u"31 nove"_s);
}

void TestTypedDraft::storedTextLeavesNoDraft()
{
    Opened it;
    const auto killed = it.begun();
    Opened::type(boxOf<FollowUpPanel>(*killed, "due"), u"2027-01-31"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    FieldBox& box = boxOf<FollowUpPanel>(*page, "due");
    QTest::keyClick(box.findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(domain::find(it.space->data().measures, it.one.id)->due, QDate(2027, 1, 31));
    QVERIFY(!isKept());
    QVERIFY(!saysThatItCameBack(box));
}

void TestTypedDraft::textTypedBackLeavesNoDraft()
{
    Opened it;
    const auto page = it.begun();
    FieldBox& box = boxOf<FollowUpPanel>(*page, "due");
    Opened::type(box, u"2027-01-31"_s);
    QTRY_VERIFY(isKept());
    Opened::type(box, u"2026-12-31"_s);
    QTRY_VERIFY(!isKept());
}

void TestTypedDraft::anotherRowHasNoDraft()
{
    Opened it;
    const auto killed = it.begun();
    Opened::type(boxOf<FollowUpPanel>(*killed, "due"), u"2027-01-31"_s);
    QTRY_VERIFY(isKept());
    const auto page = it.begun();
    page->findChild<DetailsPanel*>()->show(it.two.id);
    QVERIFY(!saysThatItCameBack(boxOf<DetailsPanel>(*page, "purpose")));
    page->showMeasure(it.two.id);
    QVERIFY(!saysThatItCameBack(boxOf<FollowUpPanel>(*page, "due")));
    QCOMPARE(lineOf(boxOf<FollowUpPanel>(*page, "due")), QString());
}

void TestTypedDraft::newActivityComesBack()
{
    Opened it;
    const auto begun = [&] {
        auto page = std::make_unique<ActivitiesPage>(PageContext{*it.space, it.navigator}, it.period);
        page->resize(1100, 700);
        page->show();
        page->mainAction()->trigger();
        return page;
    };
    const auto killed = begun();
    Opened::type(boxOf<ActivityEditor>(*killed, "place"), u"Rådhuset"_s);
    QTRY_VERIFY(isKept());
    const auto page = begun();
    const FieldBox& box = boxOf<ActivityEditor>(*page, "place");
    QCOMPARE(lineOf(box), u"Rådhuset"_s);
    QVERIFY(saysThatItCameBack(box));
}

QTEST_MAIN(TestTypedDraft)
#include "tst_typeddraft.moc"
