#include "views/pages/measureboard.h"

#include "views/delegates/marks.h"
#include "views/pages/boardcolumn.h"
#include "views/theme/theme.h"
#include "models/domain/format.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

using items::BoardColumn;
using items::MoveRefusal;

constexpr int kLetters = 20; // a column's least width
constexpr int kMark = 14; // px

QString sentenceOf(const domain::Measure& measure, MoveRefusal refusal)
{
    switch (refusal) {
    case MoveRefusal::Counted:
        return MeasureBoard::tr("%1 is not moved: its degree is counted (%2). Change what it is counted from, or state "
                                "another degree under Follow-up.")
            .arg(measure.number, refusalNote(refusal, measure.way).toLower());
    case MoveRefusal::Runs:
        return MeasureBoard::tr("%1 is not moved: it runs on, and is done while it does. Clear “runs” under Follow-up.")
            .arg(measure.number);
    case MoveRefusal::Closed:
        return MeasureBoard::tr(
            "%1 is not moved: it is withdrawn, or not the county's to do. Change that under Details.")
            .arg(measure.number);
    case MoveRefusal::NotADegree:
        return MeasureBoard::tr("%1 is not moved: this column is no degree. Clear the degree under Follow-up instead.")
            .arg(measure.number);
    case MoveRefusal::None: break;
    }
    return {};
}

} // namespace

MeasureBoard::MeasureBoard(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_sentence(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("look", u"warning"_s);
    m_sentence->setMargin(10);
    m_sentence->hide();
    layout->addWidget(m_sentence);
    layout->addWidget(m_scroll, 1);
    auto* ground = new QWidget;
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(10);
    for (std::size_t at = 0; at < items::kBoardColumns; ++at) {
        auto* list = new BoardList(static_cast<BoardColumn>(at));
        m_lists.append(list);
        m_columns.append(makeColumn(*list));
        row->addWidget(m_columns.constLast(), 1);
    }
    m_scroll->setWidget(ground);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    ground->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    for (const BoardColumn column :
        {BoardColumn::NotStarted, BoardColumn::Started, BoardColumn::Half, BoardColumn::Done}) {
        auto* action = new QAction(
            degreeIcon(*items::degreeOf(column), palette()), tr("Set degree: %1").arg(columnName(column)), this);
        connect(action, &QAction::triggered, this, [this, column] { Q_EMIT moveAsked(m_current, column); });
        m_moves.append(action);
    }
    addCardActions(m_moves);
    show({});
}

QWidget* MeasureBoard::makeColumn(BoardList& list)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    if (const auto degree = items::degreeOf(list.column())) {
        auto* mark = new QLabel;
        mark->setPixmap(degreeIcon(*degree, palette()).pixmap(kMark, kMark));
        line->addWidget(mark);
    }
    auto* heading = new QLabel;
    heading->setFont(textFont(TextStep::Heading));
    heading->setContentsMargins(0, 0, 10, 0); // clear of the next one's mark
    if (list.column() == BoardColumn::NoFigure) {
        heading->setToolTip(
            tr("Counts as not started: no degree is stated, and there is nothing to count one from yet."));
    }
    line->addWidget(heading, 1);
    m_headings.append(heading);
    layout->addLayout(line);
    layout->addWidget(&list, 1);
    list.setMinimumWidth(kLetters * fontMetrics().averageCharWidth());
    connect(&list, &BoardList::chosen, this, [this, &list](const domain::MeasureId& measure) {
        if (measure != m_current) {
            setSentence({});
        }
        m_current = measure;
        for (BoardList* other : std::as_const(m_lists)) {
            if (other != &list) {
                other->choose({});
            }
        }
        Q_EMIT chosen(measure);
    });
    connect(&list, &BoardList::opened, this, &MeasureBoard::opened);
    connect(&list, &BoardList::stepped, this, [this, &list](int by) { step(list, by); });
    connect(&list, &BoardList::moveAsked, this, [this, &list](int by) { askMove(list, by); });
    connect(&list, &BoardList::dropped, this,
        [this, &list](const domain::MeasureId& measure) { Q_EMIT moveAsked(measure, list.column()); });
    return column;
}

void MeasureBoard::show(const items::Board& board)
{
    m_board = board;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    for (std::size_t at = 0; at < items::kBoardColumns; ++at) {
        const auto place = static_cast<qsizetype>(at);
        const QList<items::BoardCard>& cards = board.columns.at(at);
        BoardList& list = *m_lists.at(place);
        list.show(cards);
        m_headings.at(place)->setText(
            columnName(list.column()) + u"  "_s + domain::numberText(static_cast<double>(cards.size())));
        // The degrees always stand there, to be moved to; the two others only when something is in them.
        m_columns.at(place)->setVisible(items::degreeOf(list.column()) || !cards.isEmpty());
    }
    choose(m_current);
    if (hadFocus) {
        focusCard(); // the card may stand in another column now
    }
}

void MeasureBoard::choose(const domain::MeasureId& measure)
{
    m_current = measure;
    for (BoardList* list : std::as_const(m_lists)) {
        list->choose(measure);
    }
    bringIntoSight();
}

void MeasureBoard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    bringIntoSight();
}

void MeasureBoard::bringIntoSight()
{
    QTimer::singleShot(0, this, [this] {
        if (const BoardList* list = listOf(m_current)) {
            m_scroll->ensureWidgetVisible(m_columns.at(static_cast<qsizetype>(list->column())), 0, 0);
        }
    });
}

void MeasureBoard::refuse(const domain::Measure& measure, MoveRefusal refusal)
{
    setSentence(sentenceOf(measure, refusal));
}

void MeasureBoard::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (BoardList* list = listOf(m_current)) {
        list->setAccessibleDescription(sentence);
    }
}

BoardList* MeasureBoard::listOf(const domain::MeasureId& measure) const
{
    for (BoardList* list : m_lists) {
        const auto& cards = m_board.columns.at(static_cast<std::size_t>(list->column()));
        if (std::any_of(cards.cbegin(), cards.cend(), [&](const auto& card) { return card.id == measure; })) {
            return list;
        }
    }
    return nullptr;
}

void MeasureBoard::focusCard()
{
    BoardList* list = listOf(m_current);
    for (BoardList* other : std::as_const(m_lists)) {
        list = list ? list : other->count() > 0 ? other : nullptr;
    }
    if (list) {
        list->setFocus(Qt::OtherFocusReason);
    }
}

void MeasureBoard::step(BoardList& from, int by)
{
    const int row = from.currentRow();
    for (qsizetype at = m_lists.indexOf(&from) + by; at >= 0 && at < m_lists.size(); at += by) {
        BoardList* list = m_lists.at(at);
        if (list->count() > 0) { // an empty column holds nothing to go to
            list->setFocus(Qt::OtherFocusReason);
            list->setCurrentRow(std::clamp(row, 0, list->count() - 1));
            m_scroll->ensureWidgetVisible(m_columns.at(at), 0, 0);
            return;
        }
    }
}

void MeasureBoard::askMove(BoardList& from, int by)
{
    const qsizetype at = m_lists.indexOf(&from) + by;
    if (at >= 0 && at < m_lists.size() && !from.current().isNull()) {
        Q_EMIT moveAsked(from.current(), m_lists.at(at)->column());
    }
}

void MeasureBoard::addCardActions(const QList<QAction*>& actions)
{
    for (BoardList* list : std::as_const(m_lists)) {
        list->addActions(actions);
    }
}

} // namespace samordna::views
