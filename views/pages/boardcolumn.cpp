#include "views/pages/boardcolumn.h"

#include "views/delegates/wrappedtext.h"
#include "views/theme/theme.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kSide = 9; // px inside a card
constexpr int kGap = 6; // px between cards
constexpr int kFrame = 2; // px beside a card
constexpr int kTitleLines = 4;

enum CardRole { IdRole = Qt::UserRole, NumberRole, TitleRole, NoteRole, DueRole, LateRole, LeadRole };

QString wayNote(domain::ProgressWay way)
{
    switch (way) {
    case domain::ProgressWay::Milestones: return BoardList::tr("By milestones");
    case domain::ProgressWay::Activities: return BoardList::tr("By activities");
    case domain::ProgressWay::Indicator: return BoardList::tr("By an indicator");
    case domain::ProgressWay::SubMeasures: return BoardList::tr("By sub-measures");
    case domain::ProgressWay::Stated: break;
    }
    return {};
}

QString dueText(const items::BoardCard& card)
{
    if (card.due.isNull()) {
        return {};
    }
    return card.late ? BoardList::tr("%1, late").arg(domain::dateText(card.due)) : domain::dateText(card.due);
}

/// Draws a card: number and per cent, the title, who leads and when, and why it cannot be moved.
class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* list = static_cast<const QListWidget*>(option.widget);
        const int width = list->viewport()->width() - 2 * (kSide + kFrame); // as it is painted
        const QFontMetrics body(option.font);
        const QFontMetrics small(textFont(TextStep::Caption));
        const auto title = wrappedLines(index.data(TitleRole).toString(), option.font, width, kTitleLines).size();
        int lines = 1;
        for (const int role : {DueRole, NoteRole, LeadRole}) {
            lines += index.data(role).toString().isEmpty() ? 0 : 1;
        }
        return {60, static_cast<int>(title) * body.lineSpacing() + lines * small.lineSpacing() + 2 * kSide + kGap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool hasFocus = isChosen && option.widget && option.widget->hasFocus();
        const QRectF frame = QRectF(option.rect).adjusted(kFrame, kGap / 2.0, -kFrame, -kGap / 2.0);
        painter->setPen(QPen(tone(isChosen ? Tone::Action : Tone::Line, option.palette), hasFocus ? 2 : 1));
        painter->setBrush(tone(isChosen ? Tone::ActionSoft : Tone::Card, option.palette));
        painter->drawRoundedRect(frame, 5, 5);
        QRect inside = frame.toRect().adjusted(kSide, kSide, -kSide, -kSide);
        const QFont small = textFont(TextStep::Caption);
        const auto line = [&](const QString& text, Tone colour) {
            if (!text.isEmpty()) {
                painter->setFont(small);
                painter->setPen(tone(colour, option.palette));
                const QFontMetrics metrics(small);
                painter->drawText(inside.left(), inside.top() + metrics.ascent(),
                    metrics.elidedText(text, Qt::ElideRight, inside.width()));
                inside.setTop(inside.top() + metrics.lineSpacing());
            }
        };
        line(index.data(NumberRole).toString(), Tone::Muted);
        paintTitle(*painter, inside, option, index.data(TitleRole).toString());
        line(index.data(LeadRole).toString(), Tone::Muted);
        line(index.data(DueRole).toString(), index.data(LateRole).toBool() ? Tone::Warning : Tone::Muted);
        line(index.data(NoteRole).toString(), Tone::Muted);
        painter->restore();
    }

private:
    static void paintTitle(QPainter& painter, QRect& inside, const QStyleOptionViewItem& option, const QString& title)
    {
        const QFontMetrics metrics(option.font);
        painter.setFont(option.font);
        painter.setPen(tone(Tone::Text, option.palette));
        const QStringList lines = wrappedLines(title, option.font, inside.width(), kTitleLines);
        for (const QString& text : lines) {
            painter.drawText(inside.left(), inside.top() + metrics.ascent(), text);
            inside.setTop(inside.top() + metrics.lineSpacing());
        }
    }
};

} // namespace

QString columnName(items::BoardColumn column)
{
    switch (column) {
    case items::BoardColumn::NoFigure: return BoardList::tr("Not started, no figure");
    case items::BoardColumn::NotApplicable: return BoardList::tr("Not applicable");
    default: break;
    }
    return domain::term(*items::degreeOf(column));
}

QString refusalNote(items::MoveRefusal refusal, domain::ProgressWay way)
{
    switch (refusal) {
    case items::MoveRefusal::Counted: return wayNote(way);
    case items::MoveRefusal::Runs: return BoardList::tr("Runs on");
    default: break;
    }
    return {};
}

BoardList::BoardList(items::BoardColumn column, QWidget* parent)
    : QListWidget(parent)
    , m_column(column)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new CardDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(QAbstractItemView::DragDrop);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (!current().isNull()) {
            Q_EMIT chosen(current());
        }
    });
    connect(this, &QListWidget::itemClicked, this, [this] { Q_EMIT chosen(current()); });
    connect(this, &QListWidget::itemDoubleClicked, this, [this] { Q_EMIT opened(current()); });
    show({});
}

void BoardList::show(const QList<items::BoardCard>& cards)
{
    setAccessibleName(columnName(m_column) + u", "_s + tr("%n measure(s)", nullptr, static_cast<int>(cards.size())));
    if (cards == m_cards) {
        return;
    }
    m_cards = cards;
    const domain::MeasureId kept = current();
    const QSignalBlocker quiet(this);
    clear();
    for (const items::BoardCard& card : cards) {
        auto* item = new QListWidgetItem(this);
        const QString percent = card.percent ? domain::percentText(card.percent) : QString();
        const QString number = percent.isEmpty() ? card.number : card.number + u" · "_s + percent;
        item->setData(IdRole, card.id.uuid());
        item->setData(NumberRole, number);
        item->setData(TitleRole, card.title);
        item->setData(LeadRole, card.lead);
        item->setData(DueRole, dueText(card));
        item->setData(LateRole, card.late);
        item->setData(NoteRole, refusalNote(card.refusal, card.way));
        QStringList spoken{number, card.title};
        for (const QString& part : {card.lead, dueText(card), refusalNote(card.refusal, card.way)}) {
            if (!part.isEmpty()) {
                spoken.append(part);
            }
        }
        item->setText(spoken.join(u", "_s));
        item->setToolTip(card.number + u' ' + card.title);
    }
    choose(kept);
}

domain::MeasureId BoardList::current() const
{
    return currentItem() && currentItem()->isSelected() ? domain::MeasureId(currentItem()->data(IdRole).toUuid())
                                                        : domain::MeasureId();
}

bool BoardList::choose(const domain::MeasureId& measure)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toUuid() == measure.uuid()) {
            setCurrentRow(row);
            scrollToItem(item(row));
            return true;
        }
    }
    setCurrentRow(-1);
    viewport()->update();
    return false;
}

void BoardList::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (by != 0 && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT moveAsked(by);
    } else if (by != 0 && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT stepped(by);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !current().isNull()) {
        Q_EMIT opened(current());
    } else {
        QListWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void BoardList::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    if (current().isNull() && count() > 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrentRow(0);
    }
}

void BoardList::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(qobject_cast<BoardList*>(event->source()));
}

void BoardList::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(qobject_cast<BoardList*>(event->source()) && event->source() != this);
}

/// Copied, so that the list it comes from takes no row away: the change in the file does.
void BoardList::dropEvent(QDropEvent* event)
{
    const auto* from = qobject_cast<BoardList*>(event->source());
    if (from && from != this) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        Q_EMIT dropped(from->current());
    }
}

void BoardList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap at the width
}

} // namespace samordna::views
