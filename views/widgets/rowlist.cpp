#include "views/widgets/rowlist.h"

#include "views/delegates/marks.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QtMath>

namespace samordna::views {

namespace {

constexpr int kMostLines = 16; // then it scrolls
constexpr int kBetween = 3; // px around each row
constexpr int kBorder = 4; // px: the style sheet's, above and below
constexpr int kLateRole = Qt::UserRole + 1;

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

/// Wraps at the width there is, and tells the first line from those that say more.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QRectF inside = textRect(option);
        option.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool isMuted = !index.data(Qt::ForegroundRole).isNull();
        const bool isLate = index.data(kLateRole).toBool();
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

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const auto* list = static_cast<const QListWidget*>(option.widget);
        option.rect = QRect(0, 0, list->viewport()->width() - 2 * kBetween, option.fontMetrics.height());
        const qreal width = textRect(option).width();
        const QStringList lines = index.data().toString().split(u'\n');
        qreal height = 0;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            height += wrapped(lines[at], fontOf(option, at == 0), width, nullptr, {});
        }
        return {option.rect.width(), qCeil(height)};
    }

private:
    static QRectF textRect(const QStyleOptionViewItem& option)
    {
        return option.widget->style()->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    }
    static QFont fontOf(const QStyleOptionViewItem& option, bool isFirst)
    {
        return isFirst ? option.font : textFont(TextStep::Caption);
    }
};

} // namespace

RowList::RowList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setSpacing(kBetween);
    setItemDelegate(new RowDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        Q_EMIT ticked(item->data(Qt::UserRole).toUuid(), item->checkState() == Qt::Checked);
    });
}

void RowList::setRows(const QList<ListedRow>& rows, const QUuid& chosen, bool isOpen)
{
    const QSignalBlocker quiet(this);
    const int place = chosen.isNull() ? 0 : currentRow();
    clear();
    for (const ListedRow& row : rows) {
        auto* item = new QListWidgetItem(row.text, this);
        item->setIcon(row.isLate ? signalIcon(domain::Signal::Red, palette()) : QIcon());
        item->setData(kLateRole, row.isLate);
        item->setData(Qt::UserRole, row.id);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (row.ticked) {
            item->setCheckState(*row.ticked ? Qt::Checked : Qt::Unchecked);
            flags |= isOpen && !row.isMuted ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
        }
        item->setFlags(flags);
        if (row.isMuted) {
            item->setForeground(tone(Tone::Muted, palette()));
        }
        if (row.id == chosen) {
            setCurrentItem(item);
        }
    }
    if (!currentItem() && count() > 0) {
        setCurrentRow(std::clamp(place, 0, count() - 1));
    }
    fit();
}

QUuid RowList::chosen() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toUuid() : QUuid();
}

bool RowList::choose(const QUuid& id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toUuid() == id) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void RowList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void RowList::fit()
{
    // As they are laid out: a hint knows nothing of the width that words wrap at.
    const int rows = count() == 0 ? 0 : rectForIndex(model()->index(count() - 1, 0)).bottom() + 1 + kBetween;
    setFixedHeight(std::min(rows + 2 * frameWidth() + kBorder, kMostLines * fontMetrics().lineSpacing()));
    scrollToItem(currentItem());
}

} // namespace samordna::views
