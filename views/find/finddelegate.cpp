#include "views/find/finddelegate.h"

#include "views/find/findlist.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace samordna::views {

namespace {

constexpr int kSide = 14; // px left and right
constexpr int kAbove = 5; // px above and below a line
constexpr int kGap = 16; // px between the title and what stands at the right

const FindList& listOf(const QModelIndex& index)
{
    return static_cast<const FindList&>(*index.model());
}

/// Draws \a text on one line at the top of \a inside, with what was found marked by weight and a line under it.
void drawMarked(QPainter& painter, const QRect& inside, const QFont& font, const QColor& colour, const QString& text,
    const QList<domain::FindTerm>& terms)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold); // measured as if all were found, so that what is marked still has room
    const QString shown = QFontMetrics(bold).elidedText(text, Qt::ElideRight, inside.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const domain::TextSpan& span : domain::foundSpans(shown, terms)) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setFontUnderline(true);
        formats.append({static_cast<int>(span.position), static_cast<int>(span.length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(inside.width() + 1);
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, inside.topLeft());
}

} // namespace

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FindLine line = listOf(index).line(index.row());
    const QPalette& palette = option.palette;
    const bool isHeading = line.kind == FindLine::Kind::Heading;
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, tone(isChosen ? Tone::ActionSoft : Tone::Card, palette));
    if (isChosen) {
        painter->fillRect(option.rect.adjusted(0, 0, 3 - option.rect.width(), 0), tone(Tone::Action, palette));
    }
    QRect inside = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    const QFont small = textFont(TextStep::Caption);
    const QColor muted = tone(Tone::Muted, palette);
    if (isHeading) {
        QFont heading = small;
        heading.setWeight(QFont::DemiBold);
        drawMarked(*painter, inside, heading, muted, line.title, {});
        painter->restore();
        return;
    }
    painter->setFont(small);
    painter->setPen(muted);
    const int asideWidth = QFontMetrics(small).horizontalAdvance(line.aside);
    const int height = QFontMetrics(option.font).height();
    painter->drawText(
        QRect(inside.left(), inside.top(), inside.width(), height), Qt::AlignRight | Qt::AlignVCenter, line.aside);
    QFont font = option.font;
    font.setStrikeOut(line.found.withdrawn);
    const auto& terms = listOf(index).terms();
    drawMarked(*painter, inside.adjusted(0, 0, asideWidth > 0 ? -asideWidth - kGap : 0, 0), font,
        line.isFaint ? muted : tone(Tone::Text, palette), line.title, terms);
    if (!line.detail.isEmpty()) {
        drawMarked(*painter, inside.adjusted(0, height, 0, 0), small, muted, line.detail, terms);
    }
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FindLine line = listOf(index).line(index.row());
    const int small = QFontMetrics(textFont(TextStep::Caption)).height();
    const int height = line.kind == FindLine::Kind::Heading ? small
        : line.detail.isEmpty()                             ? QFontMetrics(option.font).height()
                                                            : QFontMetrics(option.font).height() + small;
    return {0, height + 2 * kAbove};
}

} // namespace samordna::views
