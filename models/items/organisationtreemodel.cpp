#include "models/items/organisationtreemodel.h"

#include "models/domain/terms.h"
#include "models/items/roles.h"

namespace samordna::items {

namespace {

/// What stands inside an index: 0 for a kind, else one more than the place of the row's kind.
constexpr quintptr kGroup = 0;

bool isFigure(int column)
{
    return column >= LeadsColumn && column <= ActivitiesColumn;
}

QVariant cell(const OrganisationLine& line, int column)
{
    switch (column) {
    case OrganisationNameColumn: return line.name;
    case LeadsColumn: return line.leads;
    case PartnerInColumn: return line.partnerIn;
    case ActivitiesColumn: return line.activities;
    case MailboxColumn: return line.mailbox;
    default: return {};
    }
}

} // namespace

void OrganisationTreeModel::setLines(const QList<OrganisationLine>& lines)
{
    if (lines == m_lines) {
        return;
    }
    beginResetModel();
    m_lines = lines;
    m_groups.clear();
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        if (m_groups.isEmpty() || m_groups.last().kind != lines.at(i).kind) {
            m_groups.append({lines.at(i).kind, i, 0});
        }
        ++m_groups.last().count;
    }
    endResetModel();
}

const OrganisationLine* OrganisationTreeModel::lineAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kGroup) {
        return nullptr;
    }
    const Group& group = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
    return &m_lines.at(group.first + index.row());
}

domain::OrganisationId OrganisationTreeModel::organisationAt(const QModelIndex& index) const
{
    const OrganisationLine* line = lineAt(index);
    return line ? line->id : domain::OrganisationId();
}

QModelIndex OrganisationTreeModel::indexOf(const domain::OrganisationId& organisation) const
{
    for (int place = 0; place < static_cast<int>(m_groups.size()); ++place) {
        for (int row = 0; row < m_groups.at(place).count; ++row) {
            if (m_lines.at(m_groups.at(place).first + row).id == organisation) {
                return index(row, 0, index(place, 0));
            }
        }
    }
    return {};
}

QModelIndex OrganisationTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroup);
}

QModelIndex OrganisationTreeModel::parent(const QModelIndex& index) const
{
    return !index.isValid() || index.internalId() == kGroup
        ? QModelIndex()
        : createIndex(static_cast<int>(index.internalId()) - 1, 0, kGroup);
}

int OrganisationTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    return parent.internalId() == kGroup && parent.column() == 0 ? m_groups.at(parent.row()).count : 0;
}

int OrganisationTreeModel::columnCount(const QModelIndex&) const
{
    return OrganisationColumnCount;
}

QVariant OrganisationTreeModel::groupData(const Group& group, int column, int role)
{
    switch (role) {
    case GroupRole: return true;
    case Qt::DisplayRole: return column == 0 ? QVariant(domain::term(group.kind)) : QVariant();
    case NoteRole: return QString::number(group.count);
    case Qt::AccessibleTextRole:
        return column == 0 ? QVariant(tr("%1: %n organisation(s)", nullptr, group.count).arg(domain::term(group.kind)))
                           : QVariant();
    default: return {};
    }
}

QVariant OrganisationTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const OrganisationLine* line = lineAt(index);
    if (!line) {
        return groupData(m_groups.at(index.row()), index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole: return cell(*line, index.column());
    case Qt::ToolTipRole:
        return !isFigure(index.column()) ? QVariant(cell(*line, index.column()).toString().toHtmlEscaped())
                                         : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == 0 && line->isWithdrawn ? QVariant(tr("%1, withdrawn").arg(line->name))
                                                        : cell(*line, index.column()).toString();
    case IdRole: return line->id.uuid();
    case WithdrawnRole: return line->isWithdrawn;
    default: return {};
    }
}

QVariant OrganisationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == ActivitiesColumn) {
        return tr("Activities that end in the period, held and to come");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case OrganisationNameColumn: return tr("Name");
    case LeadsColumn: return tr("Leads");
    case PartnerInColumn: return tr("Partner in");
    case ActivitiesColumn: return tr("Activities");
    case MailboxColumn: return tr("Function mailbox");
    default: return {};
    }
}

} // namespace samordna::items
