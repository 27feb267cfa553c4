#include "models/items/measuretreemodel.h"

#include "models/domain/plansinforce.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

/// A row as it stands in the tree. Lives as long as its row, so that an index can point at it.
struct MeasureTreeModel::Node
{
    QUuid id;
    MeasureRow row;
    Node* parent = nullptr; ///< null for the root only
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int place() const
    {
        const auto& all = parent->children;
        const auto at = std::find_if(all.cbegin(), all.cend(), [this](const auto& node) { return node.get() == this; });
        return static_cast<int>(at - all.cbegin());
    }
    [[nodiscard]] Node* find(const QUuid& wanted)
    {
        for (const auto& child : children) {
            if (child->id == wanted) {
                return child.get();
            }
            if (Node* below = child->find(wanted)) {
                return below;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool isWithin(const Node& other) const
    {
        return this == &other || (parent && parent->isWithin(other));
    }
};

MeasureTreeModel::MeasureTreeModel(workspace::Workspace& space, const domain::Period& period, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(space)
    , m_root(std::make_unique<Node>())
{
    m_choice.period = period;
    refresh();
    connect(&m_workspace, &workspace::Workspace::changed, this, &MeasureTreeModel::onChanged);
}

MeasureTreeModel::~MeasureTreeModel() = default;

void MeasureTreeModel::setFilter(const MeasureFilter& filter)
{
    if (filter != m_choice.filter) {
        m_choice.filter = filter;
        refresh();
    }
}

void MeasureTreeModel::setFigures(const MeasureFigures& figures)
{
    if (figures != m_figures) {
        m_figures = figures;
        refresh();
    }
}

void MeasureTreeModel::setPeriod(const domain::Period& period)
{
    if (period != m_choice.period) {
        m_choice.period = period;
        refresh();
    }
}

void MeasureTreeModel::setPlans(const QSet<domain::PlanId>& plans)
{
    if (plans != m_plans) {
        m_plans = plans;
        refresh();
    }
}

void MeasureTreeModel::setGrouping(MeasureGrouping grouping)
{
    if (grouping == m_choice.grouping) {
        return;
    }
    beginResetModel();
    m_choice.grouping = grouping;
    m_root = std::make_unique<Node>();
    endResetModel();
    refresh();
}

void MeasureTreeModel::sort(int column, Qt::SortOrder order)
{
    const bool isKnown = column >= 0 && column < columnCount();
    const auto place = isKnown ? static_cast<MeasureColumnPlace>(column) : NumberColumn;
    if (place != m_choice.sortedBy || order != m_choice.order) {
        m_choice.sortedBy = place;
        m_choice.order = order;
        refresh();
    }
}

void MeasureTreeModel::onChanged(const workspace::ChangeNotice& notice)
{
    using domain::Entity;
    for (const Entity entity : {Entity::Plan, Entity::Area, Entity::Measure, Entity::FollowUp, Entity::Organisation}) {
        if (notice.concerns(entity)) {
            refresh();
            return;
        }
    }
}

void MeasureTreeModel::refresh()
{
    const domain::PlanData& file = m_workspace.data();
    const MeasureTree wanted =
        measureTree(m_plans.isEmpty() ? file : domain::ofPlans(file, m_plans), m_figures, m_choice);
    moveAcross(*m_root, wanted);
    bringInStep(*m_root, wanted);
}

/// Rows whose parent is another now go there first, so that they are moved and not taken away and
/// made anew.
void MeasureTreeModel::moveAcross(Node& node, const MeasureTree& root)
{
    for (std::size_t i = node.children.size(); i-- > 0;) {
        Node& child = *node.children[i];
        moveAcross(child, root);
        const MeasureTree* parent = root.parentOf(child.id);
        Node* target = parent && !parent->id.isNull() ? find(parent->id) : nullptr;
        if (!target || target == &node || target->isWithin(child)) {
            continue;
        }
        const int row = static_cast<int>(i);
        const int last = static_cast<int>(target->children.size());
        beginMoveRows(indexOf(node), row, row, indexOf(*target), last);
        auto moved = std::move(node.children[i]);
        node.children.erase(node.children.begin() + row);
        moved->parent = target;
        target->children.push_back(std::move(moved));
        endMoveRows();
    }
}

void MeasureTreeModel::bringInStep(Node& node, const MeasureTree& wanted)
{
    const QModelIndex index = indexOf(node);
    for (int row = static_cast<int>(node.children.size()); row-- > 0;) {
        const QUuid id = node.children[static_cast<std::size_t>(row)]->id;
        const auto& all = wanted.children;
        if (std::none_of(all.cbegin(), all.cend(), [&](const MeasureTree& child) { return child.id == id; })) {
            beginRemoveRows(index, row, row);
            node.children.erase(node.children.begin() + row);
            endRemoveRows();
        }
    }
    for (std::size_t i = 0; i < wanted.children.size(); ++i) {
        moveOrInsert(node, static_cast<int>(i), wanted.children[i]);
        bringInStep(*node.children[i], wanted.children[i]);
    }
}

void MeasureTreeModel::moveOrInsert(Node& node, int row, const MeasureTree& wanted)
{
    auto& all = node.children;
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto& child) { return child->id == wanted.id; });
    const QModelIndex index = indexOf(node);
    if (at == all.end()) {
        beginInsertRows(index, row, row);
        auto made = std::make_unique<Node>();
        made->id = wanted.id;
        made->row = wanted.row;
        made->parent = &node;
        all.insert(all.begin() + row, std::move(made));
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(at - all.begin());
    if (from != row) { // all before row stand right already, so it can only move up
        beginMoveRows(index, from, from, index, row);
        std::rotate(all.begin() + row, at, at + 1);
        endMoveRows();
    }
    show(*all[static_cast<std::size_t>(row)], wanted);
}

void MeasureTreeModel::show(Node& node, const MeasureTree& wanted)
{
    if (node.row != wanted.row) {
        node.row = wanted.row;
        Q_EMIT dataChanged(indexOf(node), indexOf(node, columnCount() - 1));
    }
}

QModelIndex MeasureTreeModel::indexOf(const domain::MeasureId& measure, int column) const
{
    const Node* node = find(measure.uuid());
    return node && !node->row.isGroup() ? indexOf(*node, column) : QModelIndex();
}

QModelIndex MeasureTreeModel::indexOf(const domain::AreaId& area) const
{
    const Node* node = find(area.uuid());
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex MeasureTreeModel::indexOf(const Node& node, int column) const
{
    return node.parent ? createIndex(node.place(), column, &node) : QModelIndex();
}

MeasureTreeModel::Node* MeasureTreeModel::find(const QUuid& id) const
{
    return m_root->find(id);
}

const MeasureTreeModel::Node& MeasureTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const Node*>(index.constInternalPointer()) : *m_root;
}

domain::MeasureId MeasureTreeModel::measureAt(const QModelIndex& index) const
{
    const Node& node = nodeOf(index);
    return index.isValid() && !node.row.isGroup() ? node.row.measure.id : domain::MeasureId();
}

int MeasureTreeModel::measureCount() const
{
    int count = 0;
    for (const auto& child : m_root->children) {
        count += child->row.isGroup() ? child->row.count : 1;
    }
    return count;
}

QModelIndex MeasureTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex MeasureTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*nodeOf(child).parent) : QModelIndex();
}

int MeasureTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int MeasureTreeModel::columnCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(measureColumns().size());
}

namespace {

QString spokenText(const MeasureRow& row, const MeasureColumn& column)
{
    if (row.isGroup()) {
        return cellText(row, column);
    }
    QString text = columnTitle(column) + u": "_s + cellText(row, column);
    if (row.figure.late && &column == &measureColumns()[DueColumn]) {
        text += u", "_s + QCoreApplication::translate("samordna::items::MeasureTreeModel", "late");
    }
    return text;
}

QVariant optionalOf(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

/// The roles that are the same in every cell of the row.
QVariant rowValue(const MeasureRow& row, const QUuid& id, int role)
{
    switch (role) {
    case IdRole: return id;
    case GroupRole: return row.isGroup();
    case CountRole: return row.isGroup() ? QVariant(row.count) : QVariant();
    case PercentRole: return optionalOf(row.isGroup() ? row.groupPercent : row.figure.percent);
    case DegreeRole: return row.isGroup() ? QVariant() : QVariant(static_cast<int>(row.figure.degree));
    case SignalRole: return row.isGroup() ? QVariant() : QVariant(static_cast<int>(row.figure.signal));
    case LateRole: return !row.isGroup() && row.figure.late;
    case WithdrawnRole: return row.isGroup() ? row.group->isWithdrawn : row.measure.isWithdrawn();
    case DraftRole: return !row.isGroup() && row.measure.draft;
    default: return {};
    }
}

} // namespace

QVariant MeasureTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node& node = nodeOf(index);
    const MeasureColumn& column = measureColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cellText(node.row, column);
    case Qt::EditRole:
    case SortRole: return node.row.isGroup() ? QVariant(cellText(node.row, column)) : column.edit(node.row);
    case Qt::AccessibleTextRole: return spokenText(node.row, column);
    case Qt::TextAlignmentRole: return QVariant(column.alignment | Qt::AlignVCenter);
    default: return rowValue(node.row, node.id, role);
    }
}

bool MeasureTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const MeasureColumn& column = measureColumns()[static_cast<std::size_t>(index.column())];
    const domain::Measure measure = nodeOf(index).row.measure;
    const QDate today = m_workspace.clock().today();
    const auto changes = column.change({m_workspace.data(), measure, m_choice.period, today}, value);
    if (!changes) {
        Q_EMIT refused({base::ErrorKind::Unreadable, {u"cell"_s, QString::fromLatin1(column.field)}, {}});
        return false;
    }
    const auto done = m_workspace.apply(*changes, columnStep(column));
    if (!done) {
        Q_EMIT refused(done.error());
    }
    return done.hasValue();
}

Qt::ItemFlags MeasureTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Node& node = nodeOf(index);
    const MeasureColumn& column = measureColumns()[static_cast<std::size_t>(index.column())];
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isOpen = !node.row.isGroup() && !m_workspace.isReadOnly() && !node.row.measure.isWithdrawn();
    return isOpen && column.isEditable(node.row) ? flags | Qt::ItemIsEditable : flags;
}

QVariant MeasureTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const MeasureColumn& column = measureColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return columnTitle(column);
    }
    return role == Qt::TextAlignmentRole ? QVariant(column.alignment | Qt::AlignVCenter) : QVariant();
}

} // namespace samordna::items
