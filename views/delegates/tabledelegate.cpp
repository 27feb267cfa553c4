#include "views/delegates/tabledelegate.h"

#include "views/theme/theme.h"
#include "models/domain/format.h"
#include "models/items/roles.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr const char* kShown = "shown"; // of a line: what stood in the cell
constexpr const char* kRefused = "refused"; // of a line: bool

constexpr int kSide = 6; // px left and right in a cell
constexpr int kEdge = 2; // px of a chosen row in high contrast
constexpr int kAbove = 6; // px above and below the text: 28–32 px at the usual sizes

} // namespace

int TableDelegate::rowHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 2 * kAbove;
}

void TableDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isGroup = index.data(items::GroupRole).toBool();
    const Tone ground = isSelected ? Tone::ActionSoft : isGroup ? Tone::Surface : Tone::Card;
    painter->fillRect(option.rect, tone(ground, option.palette));
    const QColor ink = tone(Tone::Action, option.palette);
    painter->setPen(tone(Tone::Line, option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isSelected && isHighContrast(option.palette)) { // the soft ground alone would not be seen
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), kEdge), ink);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - kEdge, option.rect.width(), kEdge), ink);
    }
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const bool isGroup = index.data(items::GroupRole).toBool();
    const QRect whole = isGroup ? groupRect(option) : option.rect;
    const QRect inside = whole.adjusted(kSide, 0, -kSide, -1);
    painter->setClipRect(option.rect);
    if (isGroup) {
        paintGroup(painter, inside, option, index);
    } else {
        QStyleOptionViewItem own = option;
        own.font.setStrikeOut(index.data(items::WithdrawnRole).toBool());
        paintCell(painter, inside, own, index);
    }
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    if (isGroup ? hasGroupFocus(option, index) : hasFocus) { // which cell the keys work on
        painter->setPen(QPen(tone(Tone::Action, option.palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(whole.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void TableDelegate::paintGroup(
    QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant percent = index.data(items::PercentRole);
    const auto figure = percent.isValid() ? std::optional(percent.toDouble()) : std::nullopt;
    const int count = index.data(items::CountRole).toInt();
    const QString own = index.data(items::NoteRole).toString();
    QString note = own.isEmpty() ? tr("%n measure(s)", nullptr, count) + u" · "_s + domain::percentText(figure) : own;
    QStyleOptionViewItem bold = option;
    bold.font.setWeight(QFont::DemiBold);
    const int titleNeeds = QFontMetrics(bold.font).horizontalAdvance(index.data().toString());
    const int gap = 12;
    if (titleNeeds + gap + QFontMetrics(option.font).horizontalAdvance(note) + 4 > inside.width()) {
        note =
            own.isEmpty() ? domain::percentText(figure) : QString(); // how many there are is seen below, their name not
    }
    const int noteWidth = QFontMetrics(option.font).horizontalAdvance(note) + 2;
    const QString title = QFontMetrics(bold.font).elidedText(index.data().toString(), Qt::ElideRight,
        std::max(0, inside.width() - noteWidth - (note.isEmpty() ? 0 : gap) - 2));
    const int titleWidth = QFontMetrics(bold.font).horizontalAdvance(title) + 2;
    paintText(painter, inside, bold, title, Tone::Text, Qt::AlignLeft);
    paintText(painter, inside.adjusted(titleWidth + gap, 0, 0, 0), option, note, Tone::Muted, Qt::AlignLeft);
}

void TableDelegate::paintCell(
    QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isFaint = index.data(items::WithdrawnRole).toBool() || index.data(items::CancelledRole).toBool();
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    QStyleOptionViewItem own = option;
    if (alignment & Qt::AlignRight) {
        const bool isStruck = own.font.strikeOut();
        own.font = figureFont();
        own.font.setStrikeOut(isStruck);
    }
    paintText(painter, inside, own, index.data().toString(), isFaint ? Tone::Muted : Tone::Text,
        alignment & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft);
}

void TableDelegate::paintText(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
    const QString& text, Tone colour, Qt::Alignment alignment)
{
    painter->setFont(option.font);
    painter->setPen(tone(colour, option.palette));
    const QString shown = QFontMetrics(option.font).elidedText(text, Qt::ElideRight, inside.width());
    painter->drawText(inside, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

QRect TableDelegate::groupRect(const QStyleOptionViewItem& option) const
{
    return option.rect;
}

bool TableDelegate::hasGroupFocus(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return option.state & QStyle::State_HasFocus;
}

int TableDelegate::extraWidth(const QStyleOptionViewItem&) const
{
    return 0;
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = QFontMetrics(option.font).horizontalAdvance(index.data().toString());
    return {text + 2 * kSide + extraWidth(option) + 4, rowHeight(option.font)};
}

QWidget* TableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    Q_EMIT opened(line, index);
    return line;
}

void TableDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || line->isModified()) { // the row is shown anew under somebody who types
        return;
    }
    const QVariant value = index.data(Qt::EditRole);
    const bool isDate = value.typeId() == QMetaType::QDate;
    const QString text = isDate ? domain::dateText(value.toDate()) : value.toString();
    const QVariant shown = line->property(kShown);
    if (shown.isValid() && shown.toString() == text) { // the same again: all of it stays selected
        return;
    }
    line->setText(text);
    line->setProperty(kShown, line->text());
    if (m_refused.isValid() && m_refused == index) {
        line->setText(m_typed);
        line->setModified(true);
    }
    m_refused = QPersistentModelIndex();
}

void TableDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || line->text() == line->property(kShown).toString()) { // untouched: a shown number may be rounded
        return;
    }
    const QPersistentModelIndex cell(index); // storing may move the row
    const bool isTaken = model->setData(index, line->text());
    if (!isTaken && cell.data(Qt::EditRole).toString() != line->text().trimmed()) { // else the model keeps it, marked
        line->setProperty(kRefused, true);
        openAgain(*line, cell, line->text());
    }
}

bool TableDelegate::isRefused(const QLineEdit& line)
{
    return line.property(kRefused).toBool();
}

/// When the editor that was left has closed.
void TableDelegate::openAgain(const QWidget& editor, const QModelIndex& index, const QString& typed) const
{
    auto* view = qobject_cast<QAbstractItemView*>(editor.parentWidget()->parentWidget());
    if (!view) {
        return;
    }
    m_refused = index;
    m_typed = typed;
    QTimer::singleShot(0, view, [view, cell = m_refused] {
        if (cell.isValid() && view->isVisible()) {
            view->setCurrentIndex(cell);
            view->edit(cell);
        }
    });
}

} // namespace samordna::views
