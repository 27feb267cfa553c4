#include "models/items/observationgridmodel.h"

#include "models/domain/terms.h"
#include "models/items/observationgridcolumns.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

namespace {

using domain::EntryProblem;
using domain::Group;
using domain::ObservationRow;

/// Every decimal that is stored. To be edited it goes without marks between thousands, so that it reads back as itself.
QString exactText(double value, QLocale::NumberOptions options)
{
    QLocale locale;
    locale.setNumberOptions(options);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

ObservationGridModel::ObservationGridModel(workspace::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeNotice& notice) {
        if (notice.concerns(domain::Entity::Observation) || notice.concerns(domain::Entity::Indicator)) {
            reload();
        }
    });
}

void ObservationGridModel::show(const domain::IndicatorId& indicator, domain::PeriodKind kind)
{
    if (indicator == m_indicator && kind == m_kind) {
        reload();
        return;
    }
    beginResetModel();
    m_indicator = indicator;
    m_kind = kind;
    m_rows.clear();
    m_begun.clear();
    endResetModel();
    reload();
}

void ObservationGridModel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
}

void ObservationGridModel::reload()
{
    const domain::PlanData& plan = m_workspace.data();
    QList<ObservationRow> rows = domain::observationRows(m_indicator, plan.observations);
    rows.removeIf([this](const ObservationRow& row) { return row.period.kind() != m_kind; });
    for (const ObservationRow& begun : std::as_const(m_begun)) {
        const bool isThere =
            std::any_of(rows.cbegin(), rows.cend(), [&](const ObservationRow& row) { return isSameRow(row, begun); });
        if (!isThere) {
            rows.append(begun);
        }
    }
    std::sort(rows.begin(), rows.end(), domain::isBefore);
    sync(rows);
}

/// Both lists are in the same order, so rows go and come where they stand.
void ObservationGridModel::sync(const QList<ObservationRow>& rows)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const ObservationRow& held = m_rows.at(static_cast<size_t>(row)).held;
        const bool stays =
            std::any_of(rows.cbegin(), rows.cend(), [&](const ObservationRow& kept) { return isSameRow(kept, held); });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        const auto place = static_cast<size_t>(row);
        if (place >= m_rows.size() || !isSameRow(m_rows.at(place).held, rows.at(row))) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, Row{rows.at(row), {}});
            endInsertRows();
        } else if (m_rows.at(place).held != rows.at(row)) {
            m_rows.at(place).held = rows.at(row);
            touch(row);
        }
    }
}

void ObservationGridModel::touch(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ObservationGridModel::keepRow(const ObservationRow& row)
{
    const bool isKept =
        std::any_of(m_begun.cbegin(), m_begun.cend(), [&](const ObservationRow& kept) { return isSameRow(kept, row); });
    if (!isKept) {
        m_begun.append({row.period, row.source, {}});
    }
}

int ObservationGridModel::addPeriod(QDate today)
{
    const domain::Indicator* indicator = domain::find(m_workspace.data().indicators, m_indicator);
    if (!indicator) {
        return -1;
    }
    const domain::Period period =
        m_rows.empty() ? domain::Period::holding(today, m_kind) : m_rows.back().held.period.next();
    keepRow({period, m_rows.empty() ? indicator->source : m_rows.back().held.source, {}});
    reload();
    return rowCount() - 1;
}

void ObservationGridModel::forget(const QModelIndex& index)
{
    if (index.isValid()) {
        m_rows.at(static_cast<size_t>(index.row())).typed.at(static_cast<size_t>(index.column())) = {};
        touch(index.row());
    }
}

QModelIndex ObservationGridModel::firstRefused() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (index(row, column).data(ProblemRole).isValid()) {
                return index(row, column);
            }
        }
    }
    return {};
}

int ObservationGridModel::refusedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            count += index(row, column).data(ProblemRole).isValid() ? 1 : 0;
        }
    }
    return count;
}

std::optional<domain::Observation> ObservationGridModel::observationAt(const QModelIndex& index) const
{
    return index.isValid() && isGroup(index.column())
        ? m_rows.at(static_cast<size_t>(index.row())).held.values.at(static_cast<size_t>(groupOf(index.column())))
        : std::nullopt;
}

QModelIndex ObservationGridModel::indexOf(const domain::ObservationId& observation) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = FirstGroupColumn; column <= TotalColumn; ++column) {
            const auto held = observationAt(index(row, column));
            if (held && held->id == observation) {
                return index(row, column);
            }
        }
    }
    return {};
}

int ObservationGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObservationGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ObservationGridModel::shownText(const Row& row, int column) const
{
    const Typed& typed = row.typed.at(static_cast<size_t>(column));
    if (typed.problem != EntryProblem::None) {
        return typed.text;
    }
    if (!isGroup(column)) {
        return column == PeriodColumn ? domain::term(row.held.period) : row.held.source;
    }
    const auto value = column == TotalColumn ? row.held.total() : row.held.value(groupOf(column));
    return value ? exactText(*value, QLocale::DefaultNumberOptions) : QString();
}

QString ObservationGridModel::spokenText(const QModelIndex& index) const
{
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    const QString text = shownText(row, index.column());
    if (!isGroup(index.column())) {
        return text;
    }
    QStringList parts{text.isEmpty() ? tr("not filled in") : text};
    if (index.data(ProblemRole).isValid()) {
        parts.append(tr("refused, not stored"));
    } else if (index.data(ComputedRole).toBool()) {
        parts.append(tr("computed from the groups"));
    }
    if (index.data(DisagreesRole).toBool()) {
        parts.append(tr("is not the sum of the groups"));
    }
    if (index.data(NotedRole).toBool()) {
        parts.append(tr("has a comment"));
    }
    return parts.join(u", "_s);
}

QVariant ObservationGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    const Typed& typed = row.typed.at(static_cast<size_t>(index.column()));
    const bool isTotal = index.column() == TotalColumn;
    switch (role) {
    case Qt::DisplayRole: return shownText(row, index.column());
    case Qt::AccessibleTextRole: return spokenText(index);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isGroup(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ProblemRole: return typed.problem == EntryProblem::None ? QVariant() : static_cast<int>(typed.problem);
    case ComputedRole: return isTotal && !row.held.value(Group::Total) && row.held.sum();
    case DisagreesRole: return isTotal && !row.held.agrees();
    case NotedRole: {
        const auto held = observationAt(index);
        return held && !held->comment.isEmpty();
    }
    case SumRole: {
        const auto sum = row.held.sum();
        return sum ? QVariant(*sum) : QVariant();
    }
    case KeyRole: return QString(row.held.period.code() + u'|' + row.held.source);
    case Qt::EditRole: break;
    default: return {};
    }
    if (typed.problem != EntryProblem::None || !isGroup(index.column())) {
        return index.column() == PeriodColumn && typed.problem == EntryProblem::None ? row.held.period.code()
                                                                                     : shownText(row, index.column());
    }
    const auto stated = row.held.value(groupOf(index.column())); // a computed total is not there to be edited
    return stated ? exactText(*stated, QLocale::OmitGroupSeparator) : QString();
}

QVariant ObservationGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole && section < rowCount() ? data(index(section, PeriodColumn), role) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        // A heading of several words may stand on several lines.
        return static_cast<int>(isGroup(section) ? Qt::AlignRight : Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter)
            | static_cast<int>(Qt::TextWordWrap);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return isGroup(section) ? domain::term(groupOf(section)) : section == PeriodColumn ? tr("Period") : tr("Source");
}

Qt::ItemFlags ObservationGridModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    return index.isValid() && m_isEditable ? shown | Qt::ItemIsEditable : shown;
}

} // namespace samordna::items
