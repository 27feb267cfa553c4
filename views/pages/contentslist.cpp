#include "views/pages/contentslist.h"

#include "views/delegates/wrappedtext.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace samordna::views {

namespace {

constexpr int kSide = 6; // px left and right in a row
constexpr int kAbove = 4; // px above and below its lines
constexpr int kGap = 8; // px between the page and the heading
constexpr int kMostLines = 9; // no heading of a report is longer in the narrowest list

constexpr int kPageRole = Qt::UserRole;

/// The heading's lines stand under each other, the page before them.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const QRect inside = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
        const int pages = pageWidth(option);
        const QRect page(inside.left(), inside.top(), pages, option.fontMetrics.height());
        painter->save();
        painter->setFont(option.font);
        painter->setPen(tone(Tone::Muted, option.palette));
        painter->drawText(page, Qt::AlignRight | Qt::AlignVCenter, index.data(kPageRole).toString());
        painter->setPen(tone(Tone::Text, option.palette));
        int y = inside.top() + option.fontMetrics.ascent();
        const QStringList lines = linesOf(option, index, inside.width());
        for (const QString& line : lines) {
            painter->drawText(inside.left() + pages + kGap, y, line);
            y += option.fontMetrics.lineSpacing();
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const auto* list = static_cast<const QListWidget*>(option.widget);
        const int width = list->viewport()->width();
        const auto lines = static_cast<int>(linesOf(option, index, width - 2 * kSide).size());
        return {width, lines * option.fontMetrics.lineSpacing() + 2 * kAbove};
    }

private:
    static int pageWidth(const QStyleOptionViewItem& option)
    {
        return option.fontMetrics.horizontalAdvance(QStringLiteral("00"));
    }
    static QStringList linesOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
    {
        return wrappedLines(index.data().toString(), option.font, width - pageWidth(option) - kGap, kMostLines);
    }
};

} // namespace

ContentsList::ContentsList(QWidget* parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust); // the lines follow the width
    setItemDelegate(new EntryDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Contents of the report"));
}

void ContentsList::setEntries(const QList<OutlineEntry>& entries)
{
    clear();
    for (const OutlineEntry& entry : entries) {
        auto* item = new QListWidgetItem(entry.text, this);
        item->setData(kPageRole, entry.page + 1);
        item->setData(Qt::AccessibleTextRole, tr("%1, page %2").arg(entry.text).arg(entry.page + 1));
    }
}

void ContentsList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace samordna::views
