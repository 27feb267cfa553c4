#include "views/delegates/rowdelegate.h"

#include "views/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace samordna::views {

namespace {

/// Lays \a text out in \a width and gives its height; draws it from \a at where there is a painter.
qreal wrapped(const QString& text, const QFont& font, qreal width, QPainter* painter, QPointF at)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        layout.draw(painter, at);
    }
    return height;
}

// px between a row's edge, which shows when it is chosen, and its text.
constexpr int kBeside = 4;
constexpr int kAbove = 3;

QRectF textRect(const QStyleOptionViewItem& option)
{
    const QRectF whole = option.widget->style()->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    return whole.adjusted(kBeside, kAbove, -kBeside, -kAbove);
}

QFont fontOf(const QStyleOptionViewItem& option, bool isFirst)
{
    return isFirst ? option.font : textFont(TextStep::Caption);
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QRectF inside = textRect(option);
    option.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool isMuted = !index.data(Qt::ForegroundRole).isNull();
    const bool isLate = index.data(LateRole).toBool();
    const QStringList lines = index.data().toString().split(u'\n');
    qreal y = inside.top();
    painter->save();
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool isFirst = at == 0;
        const Tone colour = isLate && at == lines.size() - 1 ? Tone::Warning
            : isFirst && !isMuted                            ? Tone::Text
                                                             : Tone::Muted;
        painter->setPen(tone(colour, option.palette));
        y += wrapped(lines[at], fontOf(option, isFirst), inside.width(), painter, {inside.left(), y});
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto* list = static_cast<const QListView*>(option.widget);
    option.rect = QRect(0, 0, list->viewport()->width() - 2 * kBetween, option.fontMetrics.height());
    const qreal width = textRect(option).width();
    const QStringList lines = index.data().toString().split(u'\n');
    qreal height = 2 * kAbove;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        height += wrapped(lines[at], fontOf(option, at == 0), width, nullptr, {});
    }
    return {option.rect.width(), qCeil(height)};
}

} // namespace samordna::views
