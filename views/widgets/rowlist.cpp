#include "views/widgets/rowlist.h"

#include "views/theme/theme.h"

#include <QEvent>

namespace samordna::views {

namespace {

constexpr int kMostLines = 16; // then it scrolls

} // namespace

RowList::RowList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
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
        auto* item = new QListWidgetItem(row.icon, row.text, this);
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
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row) {
        height += sizeHintForRow(row);
    }
    setFixedHeight(std::min(height, kMostLines * fontMetrics().lineSpacing()));
}

} // namespace samordna::views
