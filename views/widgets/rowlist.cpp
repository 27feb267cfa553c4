#include "views/widgets/rowlist.h"

#include "views/delegates/marks.h"
#include "views/delegates/rowdelegate.h"
#include "views/theme/theme.h"

#include <QEvent>

namespace samordna::views {

namespace {

constexpr int kMostLines = 16; // then it scrolls
constexpr int kBorder = 4; // px: the style sheet's, above and below

} // namespace

RowList::RowList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setSpacing(RowDelegate::kBetween);
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
        item->setData(RowDelegate::LateRole, row.isLate);
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
    const int rows =
        count() == 0 ? 0 : rectForIndex(model()->index(count() - 1, 0)).bottom() + 1 + RowDelegate::kBetween;
    setFixedHeight(std::min(rows + 2 * frameWidth() + kBorder, kMostLines * fontMetrics().lineSpacing()));
    scrollToItem(currentItem());
}

} // namespace samordna::views
