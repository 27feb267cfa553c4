#include "views/widgets/pagesplitter.h"
#include "views/widgets/periodchooser.h"
#include "views/window/sidebar.h"
#include "views/window/topbar.h"

#include <QAction>
#include <QApplication>
#include <QAbstractButton>
#include <QLabel>
#include <QScopeGuard>
#include <QTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

/// What stands round every page has room for its words, whatever the letters' size.
class TestTopBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsKeepTheirWords_data();
    void buttonsKeepTheirWords();
    void entriesOfTheSideBarGiveWayToLargeLetters();
    void theBoardsNameIsReadWhole();
    void aPageThatIsNarrowDoesNotScrollSideways();
};

void TestTopBar::buttonsKeepTheirWords_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isOneLine");
    QTest::newRow("room") << 100 << 1200 << true;
    QTest::newRow("little room") << 100 << 420 << false;
    QTest::newRow("large letters") << 200 << 1020 << false;
}

void TestTopBar::buttonsKeepTheirWords()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    QFETCH(bool, isOneLine);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    const auto restored = qScopeGuard([&] { QApplication::setFont(before); });
    TopBar bar;
    QAction action(u"Ny organisation"_s);
    bar.setMainAction(&action);
    bar.period().setPeriod(*domain::Period::fromCode(u"2026-T3"));
    bar.setTitle(u"Organisationer"_s, u"36 åtgärder i 8 insatsområden"_s);
    bar.resize(width, bar.heightForWidth(width));
    bar.show();
    QCoreApplication::sendPostedEvents();
    const auto buttons = bar.findChildren<QAbstractButton*>();
    int top = -1;
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible()) {
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            top = std::max(top, button->mapTo(&bar, QPoint()).y());
        }
    }
    const auto labels = bar.findChildren<QLabel*>();
    QVERIFY(labels.first()->width() >= labels.first()->sizeHint().width());
    QCOMPARE(top < labels.first()->geometry().bottom(), isOneLine);
}

void TestTopBar::entriesOfTheSideBarGiveWayToLargeLetters()
{
    SideBar bar;
    bar.setBoard(u"Länsstyrelsen i Exempellän"_s);
    bar.setFile(u"x.samordna"_s, u"Sparat 03:25"_s);
    for (const int height : {1200, 400}) {
        bar.resize(220, height);
        bar.show();
        QCoreApplication::sendPostedEvents();
        const auto entries = bar.findChildren<QAbstractButton*>();
        QVERIFY(entries.size() > 5);
        for (const QAbstractButton* entry : entries) {
            QVERIFY(entry->height() >= entry->fontMetrics().height());
            QVERIFY(entry->geometry().bottom() < height);
        }
    }
}

/// Also where it comes to stand on two lines after the entries were given their heights.
void TestTopBar::theBoardsNameIsReadWhole()
{
    SideBar bar;
    bar.setFile(u"x.samordna"_s, u"Saved 15:22\nCopy of 2026-11-25"_s);
    bar.resize(220, bar.minimumSizeHint().height() + 40);
    bar.show();
    QCoreApplication::sendPostedEvents();
    bar.setBoard(u"Exempel County Administrative Board"_s);
    QCoreApplication::sendPostedEvents();
    for (const QLabel* label : bar.findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QVERIFY2(label->geometry().bottom() < bar.height(), qPrintable(label->text()));
    }
}

/// One below the other, the parts of a page need no more than its width.
void TestTopBar::aPageThatIsNarrowDoesNotScrollSideways()
{
    PageSplitter parts;
    for (const int letters : {20, 40}) {
        auto* part = new QWidget;
        part->setMinimumWidth(letters * parts.fontMetrics().averageCharWidth());
        parts.addWidget(part);
    }
    const int letter = parts.fontMetrics().averageCharWidth();
    parts.resize(120 * letter, 600);
    parts.show();
    QCOMPARE(parts.orientation(), Qt::Horizontal);
    QVERIFY(parts.minimumSizeHint().width() >= 60 * letter);
    parts.resize(70 * letter, 600);
    QCOMPARE(parts.orientation(), Qt::Vertical);
    QVERIFY(parts.minimumSizeHint().width() < 40 * letter);
    parts.resize(120 * letter, 600);
    QCOMPARE(parts.orientation(), Qt::Horizontal);
    QVERIFY(parts.minimumSizeHint().width() >= 60 * letter);
}

QTEST_MAIN(TestTopBar)
#include "tst_topbar.moc"
