#include "views/pages/measureboard.h"

#include <QListWidget>
#include <QTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

/// The board of measures, where not all of its columns have room.
class TestBoardView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenCardIsInSightFromTheBeginning();
};

void TestBoardView::theChosenCardIsInSightFromTheBeginning()
{
    items::Board board;
    items::BoardCard card;
    for (const auto column : {items::BoardColumn::NoFigure, items::BoardColumn::Done}) {
        card.id = domain::MeasureId::create();
        card.number = u"1.1"_s;
        card.title = u"Samverkansgrupp"_s;
        board.columns.at(static_cast<std::size_t>(column)).append(card);
    }
    MeasureBoard view;
    view.choose(card.id); // before there is anything to see, as the page does
    view.resize(300, 300);
    view.setVisible(true);
    QCoreApplication::sendPostedEvents();
    view.show(board); // with a column more, which has no place yet
    const auto lists = view.findChildren<QListWidget*>();
    const QListWidget* done = lists.at(static_cast<qsizetype>(items::BoardColumn::Done));
    QCOMPARE(done->count(), 1);
    QTRY_VERIFY(done->mapTo(&view, QPoint()).x() >= 0);
    QTRY_VERIFY(done->mapTo(&view, QPoint(done->width(), 0)).x() <= view.width());
}

QTEST_MAIN(TestBoardView)
#include "tst_boardview.moc"
