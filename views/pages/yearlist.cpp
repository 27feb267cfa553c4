#include "views/pages/yearlist.h"

#include "models/domain/format.h"

#include "views/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QMouseEvent>
#include <QStyledItemDelegate>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::YearEvent;
using progress::YearRow;

namespace {

constexpr int kEventRole = Qt::UserRole;
constexpr int kRowRole = Qt::UserRole + 1;
constexpr double kRowHeight = 1.7; ///< of a line of text
constexpr int kFewestRows = 4; ///< beside the fields of what is chosen

YearPlace placeOf(const QTreeWidgetItem& item)
{
    const QVariant event = item.data(0, kEventRole);
    const QVariant row = item.data(0, kRowRole);
    return {event.isValid() ? event.toInt() : -1, row.isValid() ? row.toInt() : -1};
}

/// A row is read whole: what does not fit goes on on the next line.
class LinesDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem own = option;
        const int line = own.fontMetrics.height();
        own.rect = QRect(0, 0, static_cast<const QTreeView*>(option.widget)->columnWidth(index.column()), line);
        const QSize size = QStyledItemDelegate::sizeHint(own, index);
        return {size.width(), std::max(qRound(line * kRowHeight), size.height() + qRound(line * (kRowHeight - 1)) / 2)};
    }
};

} // namespace

YearList::YearList(QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("The year's days"));
    setHeaderLabels({tr("Day"), tr("What")});
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setWordWrap(true);
    setItemDelegate(new LinesDelegate(this));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    setMinimumHeight(qRound(fontMetrics().height() * kRowHeight * kFewestRows));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && placeOf(*item) != YearPlace()) {
            Q_EMIT chosen(placeOf(*item));
        }
    });
}

void YearList::fill(const YearSheet& sheet, const QStringList& words, const QList<YearRow>& rows)
{
    const QSignalBlocker quiet(this);
    clear();
    addEvents(sheet, words);
    addRows(rows);
    expandAll();
}

QTreeWidgetItem* YearList::addHeading(const QString& words)
{
    auto* heading = new QTreeWidgetItem(this, {words});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(0, bold);
    return heading;
}

void YearList::addEvents(const YearSheet& sheet, const QStringList& words)
{
    QTreeWidgetItem* month = nullptr;
    int shown = 0;
    for (int i = 0; i < sheet.events.size(); ++i) {
        const YearEvent& event = sheet.events[i];
        if (event.day.month() != shown) {
            shown = event.day.month();
            month = addHeading(QLocale().standaloneMonthName(shown));
        }
        const QString weekday = QLocale().dayName(event.day.dayOfWeek(), QLocale::ShortFormat);
        auto* item = new QTreeWidgetItem(month, {domain::dateText(event.day) + u' ' + weekday, words.value(i)});
        item->setData(0, kEventRole, i);
        item->setToolTip(1, item->text(1).toHtmlEscaped());
        item->setData(1, Qt::AccessibleTextRole, QString(item->text(1) + u", "_s + eventKindName(event.kind)));
    }
}

void YearList::addRows(const QList<YearRow>& rows)
{
    QTreeWidgetItem* undated = nullptr;
    QTreeWidgetItem* withdrawn = nullptr;
    for (int i = 0; i < rows.size(); ++i) {
        const YearRow& row = rows[i];
        QTreeWidgetItem*& heading = row.isWithdrawn() ? withdrawn : undated;
        if (!heading) {
            heading = addHeading(row.isWithdrawn() ? tr("Withdrawn") : tr("Without a day"));
        }
        const QString kind = rowKindName(row.ref.entity);
        auto* item = new QTreeWidgetItem(
            heading, {kind, row.isWithdrawn() ? row.title + u" ("_s + row.withdrawn + u')' : row.title});
        item->setData(0, kRowRole, i);
        item->setToolTip(1, item->text(1).toHtmlEscaped());
        if (row.isWithdrawn()) {
            item->setForeground(0, tone(Tone::Muted, palette()));
            item->setForeground(1, tone(Tone::Muted, palette()));
        }
    }
}

QModelIndex YearList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QTreeWidget::moveCursor(action, modifiers);
    if (!to.isValid() || to.parent().isValid()) {
        return to;
    }
    const bool isUp = action == MoveUp || action == MovePageUp || action == MovePrevious || action == MoveLeft;
    const QModelIndex above = isUp ? indexAbove(to) : QModelIndex();
    return above.isValid() ? above : indexBelow(to);
}

void YearList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex at = indexAt(event->pos());
    if (!at.isValid() || at.parent().isValid()) {
        QTreeWidget::mousePressEvent(event);
    }
}

void YearList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    if (currentItem()) {
        scrollToItem(currentItem());
    }
}

QString YearList::choose(const YearPlace& place)
{
    const QSignalBlocker quiet(this);
    if (place == YearPlace()) {
        setCurrentItem(nullptr);
        return {};
    }
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        if (placeOf(**at) == place) {
            setCurrentItem(*at);
            return (*at)->text(0) + u' ' + (*at)->text(1);
        }
    }
    return {};
}

} // namespace samordna::views
