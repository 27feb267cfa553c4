#include "views/pages/indicatorview.h"

#include "models/domain/terms.h"
#include "models/items/roles.h"

#include "views/charts/chartlayout.h"
#include "views/delegates/marks.h"
#include "views/delegates/tabledelegate.h"
#include "views/delegates/wrappedtext.h"
#include "views/theme/theme.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/sparkline.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

using progress::TargetStanding;

namespace {

enum Column { NameColumn, TrendColumn, ValueColumn, TargetColumn, MetColumn, ColumnCount };

/// What was reached comes before the line of how it went, which the chart shows too.
ColumnPlan plan()
{
    return {{22, 14, 9, 9, 16}, NameColumn, 24, {TrendColumn, TargetColumn, MetColumn}};
}

constexpr int kLineRole = Qt::UserRole + 100; ///< IndicatorLine: what the trend shows

/// A name is read whole: it goes on on the next line.
class NameDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize usual = TableDelegate::sizeHint(option, index);
        if (index.data(items::GroupRole).toBool()) {
            return usual;
        }
        const auto* view = static_cast<const QTreeView*>(option.widget);
        const int width = view->columnWidth(NameColumn) - view->indentation() - kSides;
        const auto lines = wrappedLines(index.data().toString(), option.font, width, kMostLines);
        const int more = static_cast<int>(lines.size()) - 1;
        return {usual.width(), usual.height() + std::max(0, more) * option.fontMetrics.lineSpacing()};
    }

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto lines = wrappedLines(index.data().toString(), option.font, inside.width(), kMostLines);
        const bool isFaint = index.data(items::WithdrawnRole).toBool();
        painter->setFont(option.font);
        painter->setPen(tone(isFaint ? Tone::Muted : Tone::Text, option.palette));
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, lines.join(u'\n'));
    }

private:
    static constexpr int kMostLines = 8;
    static constexpr int kSides = 12; ///< px left and right in a cell, as every table's
};

/// The values over time with the target; what it says stands in the other columns too.
class TrendDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto line = index.data(kLineRole).value<IndicatorLine>();
        QRect one(0, 0, inside.width(), rowHeight(option.font)); // however many lines the name has
        one.moveCenter(inside.center());
        drawSparkline(*painter, one, line.values, line.target, option.palette);
    }
};

/// Whether the target is met: a shape before its words.
class MetDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const QVariant signal = index.data(items::SignalRole);
        const int side = QFontMetrics(option.font).height() * 2 / 3;
        const QRectF square(inside.left(), inside.center().y() - side / 2.0, side, side);
        if (signal.isValid()) {
            drawSignal(*painter, square, static_cast<domain::Signal>(signal.toInt()), option.palette);
        } else { // neither met nor missed
            painter->setPen(QPen(tone(Tone::Muted, option.palette), 2));
            painter->drawLine(QLineF(square.left(), square.center().y(), square.right(), square.center().y()));
        }
        TableDelegate::paintCell(painter, inside.adjusted(side + 6, 0, 0, 0), option, index);
    }
};

QString standingText(TargetStanding standing)
{
    switch (standing) {
    case TargetStanding::NoTarget: return IndicatorView::tr("No target");
    case TargetStanding::NoValue: return IndicatorView::tr("No value");
    case TargetStanding::Neutral: return IndicatorView::tr("Neutral");
    case TargetStanding::Met: return IndicatorView::tr("Met");
    case TargetStanding::NotMet: break;
    }
    return IndicatorView::tr("Not met");
}

} // namespace

IndicatorView::IndicatorView(QWidget* parent)
    : QTreeWidget(parent)
    , m_fit(new ColumnFit(*this, *header(), plan()))
{
    setAccessibleName(tr("Indicators, own and national"));
    setHeaderLabels({tr("Indicator"), tr("Trend"), tr("Latest"), tr("Target"), tr("Target met")});
    for (const int column : {ValueColumn, TargetColumn}) {
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setRootIsDecorated(false);
    setItemsExpandable(false); // two groups: both stand open
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));
    setItemDelegateForColumn(NameColumn, new NameDelegate(this));
    setItemDelegateForColumn(TrendColumn, new TrendDelegate(this));
    setItemDelegateForColumn(MetColumn, new MetDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == NameColumn) {
            scheduleDelayedItemsLayout(); // the names stand on more lines, or on fewer
        }
    });
    m_fit->fit();
}

void IndicatorView::setFigures(
    const QList<IndicatorLine>& lines, const QHash<domain::IndicatorId, progress::IndicatorStanding>& standings)
{
    m_standings = standings;
    m_lines.clear();
    for (const IndicatorLine& line : lines) {
        m_lines.insert(line.indicator, line);
    }
}

QTreeWidgetItem* IndicatorView::addLine(QTreeWidgetItem& group, const domain::Indicator& row) const
{
    const IndicatorLine line = m_lines.value(row.id);
    const TargetStanding standing = m_standings.value(row.id).target;
    auto* item = new QTreeWidgetItem(&group);
    item->setText(NameColumn, domain::inLanguage(row.name, row.nameEn));
    item->setToolTip(
        NameColumn, row.unit.isEmpty() ? item->text(NameColumn) : item->text(NameColumn) + u"\n"_s + row.unit);
    item->setText(ValueColumn, line.values.isEmpty() ? u"–"_s : chartValueText(line.values.constLast()));
    item->setText(TargetColumn, line.target ? chartValueText(*line.target) : u"–"_s);
    item->setText(MetColumn, standingText(standing));
    item->setData(TrendColumn, kLineRole, QVariant::fromValue(line));
    for (int column = 0; column < ColumnCount; ++column) {
        item->setData(column, items::IdRole, row.id.uuid());
        item->setData(column, items::WithdrawnRole, row.isWithdrawn());
        const bool isFigure = column == ValueColumn || column == TargetColumn;
        item->setTextAlignment(column, (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (standing == TargetStanding::Met || standing == TargetStanding::NotMet) {
        const auto signal = standing == TargetStanding::Met ? domain::Signal::Green : domain::Signal::Yellow;
        item->setData(MetColumn, items::SignalRole, static_cast<int>(signal));
    }
    return item;
}

bool IndicatorView::show(const domain::PlanData& plan, const QList<domain::IndicatorId>& shown)
{
    const domain::IndicatorId kept = current();
    const QSet<domain::IndicatorId> wanted(shown.cbegin(), shown.cend());
    const QSignalBlocker quiet(this);
    clear();
    for (const bool isNational : {false, true}) {
        auto* group = new QTreeWidgetItem;
        group->setText(NameColumn, isNational ? tr("Published national series") : tr("The county's own"));
        group->setFlags(Qt::ItemIsEnabled);
        for (const domain::Indicator& row : plan.indicators) {
            if (row.national == isNational && wanted.contains(row.id)) {
                addLine(*group, row);
            }
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        group->setData(NameColumn, items::GroupRole, true);
        group->setData(NameColumn, items::NoteRole, tr("%n indicator(s)", nullptr, group->childCount()));
        addTopLevelItem(group);
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
    }
    setCurrent(kept);
    return topLevelItemCount() > 0;
}

domain::IndicatorId IndicatorView::current() const
{
    return currentItem() ? domain::IndicatorId(currentItem()->data(0, items::IdRole).toUuid()) : domain::IndicatorId();
}

void IndicatorView::setCurrent(const domain::IndicatorId& indicator)
{
    QTreeWidgetItem* found = topLevelItemCount() > 0 ? topLevelItem(0)->child(0) : nullptr;
    for (int group = 0; group < topLevelItemCount(); ++group) {
        for (int at = 0; at < topLevelItem(group)->childCount(); ++at) {
            QTreeWidgetItem* item = topLevelItem(group)->child(at);
            found = item->data(0, items::IdRole).toUuid() == indicator.uuid() ? item : found;
        }
    }
    setCurrentItem(found);
    if (found) {
        scrollToItem(found);
    }
}

bool IndicatorView::isValue(const QModelIndex& cell)
{
    return cell.column() == ValueColumn && cell.data(items::IdRole).isValid();
}

void IndicatorView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    TableDelegate::paintGround(painter, option, index);
}

} // namespace samordna::views
