#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/dialogs/reportpartsdialog.h"
#include "views/pages/reportspage.h"
#include "views/printing/pagesview.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    std::unique_ptr<ReportsPage> page;

    Opened()
        : page(std::make_unique<ReportsPage>(PageContext{*space, navigator}))
    {
        page->resize(1100, 700);
        page->setPeriod(period);
    }
    bool show() const
    {
        QSignalSpy shown(page.get(), &ReportsPage::shown);
        page->show();
        return shown.wait();
    }
};

} // namespace

class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesOnlyWhatIsLookedAt();
    void showsTheReportWithItsContents();
    void countsAgainWhenTheFileChanges();
    void movesByPageWithTheKeyboard();
    void savesThePdfAndSaysWhere();
    void savesBeforeItWasShown();
    void saysWhyItCannotBeSaved();
    void namesWhatTakesFocus();
    void isLeftInTheMiddleOfTheWork();
    void leavesOutTheChosenParts();
};

void TestReportsPage::computesOnlyWhatIsLookedAt()
{
    const Opened opened;
    QSignalSpy shown(opened.page.get(), &ReportsPage::shown);
    QVERIFY(!shown.wait(400));
    QVERIFY(!opened.page->isReady());
    QVERIFY(opened.show());
    QVERIFY(opened.page->isReady());
}

void TestReportsPage::showsTheReportWithItsContents()
{
    const Opened opened;
    QVERIFY(opened.show());
    QVERIFY(opened.page->findChild<QListWidget*>()->count() > 2);
    QVERIFY(opened.page->findChild<PagesView*>()->accessibleDescription().startsWith(u"Page 1 of"));
    QVERIFY(opened.navigator.errors.isEmpty());
}

void TestReportsPage::countsAgainWhenTheFileChanges()
{
    Opened opened;
    QVERIFY(opened.show());
    QSignalSpy shown(opened.page.get(), &ReportsPage::shown);
    QVERIFY(opened.add(test::SmallCounty::measure(opened.first.id, u"1.2"_s, u"Rutin"_s)));
    QVERIFY(shown.wait());
}

void TestReportsPage::movesByPageWithTheKeyboard()
{
    Opened opened;
    QVERIFY(opened.show());
    auto* pages = opened.page->findChild<PagesView*>();
    QTest::keyClick(pages, Qt::Key_PageDown);
    QCOMPARE(pages->currentPage(), 1);
    QTest::keyClick(pages, Qt::Key_PageUp);
    QCOMPARE(pages->currentPage(), 0);
    QTest::keyClick(pages, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(pages->zoom() > 1);
    QTest::keyClick(pages, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(pages->zoom(), 1.0);
}

void TestReportsPage::savesThePdfAndSaysWhere()
{
    const Opened opened;
    QVERIFY(opened.show());
    const QString path = opened.folder.filePath(u"r.pdf"_s);
    opened.page->saveAs(path);
    QTRY_VERIFY(opened.page->message().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestReportsPage::savesBeforeItWasShown()
{
    const Opened opened;
    const QString path = opened.folder.filePath(u"r.pdf"_s);
    opened.page->saveAs(path);
    QTRY_VERIFY(QFile::exists(path));
}

void TestReportsPage::saysWhyItCannotBeSaved()
{
    const Opened opened;
    opened.page->saveAs(u"/no/such/folder/r.pdf"_s);
    QTRY_COMPARE(opened.navigator.errors.size(), 1);
    QCOMPARE(opened.page->message(), QString());
}

void TestReportsPage::namesWhatTakesFocus()
{
    const Opened opened;
    QVERIFY(opened.show());
    const auto widgets = opened.page->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(hasName || widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(opened.page.get())
                || widget->focusProxy(),
            widget->metaObject()->className());
    }
}

void TestReportsPage::isLeftInTheMiddleOfTheWork()
{
    Opened opened;
    opened.page->saveAs(opened.folder.filePath(u"r.pdf"_s));
    opened.page.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
}

void TestReportsPage::leavesOutTheChosenParts()
{
    const Opened opened;
    QVERIFY(opened.show());
    auto* contents = opened.page->findChild<QListWidget*>();
    const int before = contents->count();
    qobject_cast<QAbstractButton*>(test::named(*opened.page, u"Choose parts…"_s))->click();
    auto* dialog = opened.page->findChild<ReportPartsDialog*>();
    QVERIFY(dialog);
    qobject_cast<QCheckBox*>(test::named(*dialog, u"How the figures were counted"_s))->click();
    QSignalSpy shown(opened.page.get(), &ReportsPage::shown);
    dialog->accept();
    QVERIFY(shown.wait());
    QVERIFY(contents->count() < before);
    // It is part of the view, so it is remembered and can be given a name.
    const auto state = opened.page->viewState();
    QCOMPARE(state->hidden, u"figures"_s);
    opened.page->showView({});
    QVERIFY(shown.wait());
    QCOMPARE(contents->count(), before);
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
