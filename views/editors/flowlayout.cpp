#include "views/editors/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace samordna::views {

FlowLayout::FlowLayout(Fit fit, int spacing)
    : m_fit(fit)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return m_fit == Fit::Shares ? Qt::Horizontal : Qt::Orientations();
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Placing::Measure);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Placing::Place);
}

int FlowLayout::arrange(const QRect& rect, Placing placing) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const qsizetype most = mostInLine(inside.width());
    int y = inside.y();
    int width = 0;
    QList<QLayoutItem*> line;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const int wanted = item->sizeHint().width();
        const bool isFull = m_fit == Fit::Shares ? line.size() == most : width + spacing() + wanted > inside.width();
        if (!line.isEmpty() && isFull) {
            y += placeLine(line, inside, y, placing) + spacing();
            line.clear();
            width = 0;
        }
        width += (line.isEmpty() ? 0 : spacing()) + wanted;
        line.append(item);
    }
    y += line.isEmpty() ? 0 : placeLine(line, inside, y, placing);
    return y - rect.y() + margins.bottom();
}

/// For shares: as many as there is room for by the widest, spread evenly: four make two and two
/// rather than three and one.
qsizetype FlowLayout::mostInLine(int width) const
{
    qsizetype count = 0;
    int widest = 1;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            ++count;
            widest = std::max(widest, item->minimumSize().width());
        }
    }
    const qsizetype fitting = std::max(1, (width + spacing()) / (widest + spacing()));
    const qsizetype lines = (count + fitting - 1) / fitting;
    return lines == 0 ? 1 : (count + lines - 1) / lines;
}

int FlowLayout::placeLine(const QList<QLayoutItem*>& line, const QRect& rect, int y, Placing placing) const
{
    const int count = static_cast<int>(line.size());
    const int share = (rect.width() - (count - 1) * spacing()) / count;
    int height = 0;
    const int rest =
        rect.width() - count * share - (count - 1) * spacing(); // so that the last one ends where others do
    const auto widthOf = [&](const QLayoutItem* item) {
        return m_fit != Fit::Shares ? std::min(item->sizeHint().width(), rect.width())
            : item == line.last()   ? share + rest
                                    : share;
    };
    for (const QLayoutItem* item : line) {
        const int own = item->hasHeightForWidth() ? item->heightForWidth(widthOf(item)) : item->sizeHint().height();
        height = std::max(height, own);
    }
    int x = rect.x();
    for (QLayoutItem* item : line) {
        const int width = widthOf(item);
        if (placing == Placing::Place) {
            const int own = m_fit == Fit::Shares ? height : item->sizeHint().height();
            const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
            const int left = mirrored ? rect.right() - (x - rect.x()) - width + 1 : x;
            item->setGeometry(QRect(left, y + (height - own) / 2, width, own));
        }
        x += width + spacing();
    }
    return height;
}

} // namespace samordna::views
