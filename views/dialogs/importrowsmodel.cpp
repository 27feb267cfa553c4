#include "views/dialogs/importrowsmodel.h"

#include "views/dialogs/importsession.h"
#include "views/words/importwords.h"
#include "models/domain/rules.h"

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShown = 300; ///< characters of a cell on the screen

bool isRefusal(const exchange::ImportRemark& remark)
{
    return !refusalText(remark).isEmpty();
}

/// As a sentence of its own.
QString sentence(const QString& words)
{
    return words.isEmpty() ? QString() : QString(words.left(1).toUpper() + words.mid(1) + u'.');
}

exchange::RowState stateOf(ImportFilter filter)
{
    switch (filter) {
    case ImportFilter::New: return exchange::RowState::New;
    case ImportFilter::Changed: return exchange::RowState::Changed;
    case ImportFilter::Refused: return exchange::RowState::Refused;
    case ImportFilter::LeftOut: return exchange::RowState::LeftOut;
    default: return exchange::RowState::Unchanged;
    }
}

} // namespace

ImportRowsModel::ImportRowsModel(ImportSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &ImportSession::planned, this, &ImportRowsModel::takePlan);
}

void ImportRowsModel::showSheet(int sheet)
{
    beginResetModel();
    m_sheet = sheet;
    fill();
    endResetModel();
}

void ImportRowsModel::setFilter(ImportFilter filter)
{
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

void ImportRowsModel::fill()
{
    m_plan = m_session.plan();
    m_columns.clear();
    if (m_sheet >= 0 && m_sheet < m_session.tables().size()) {
        for (const exchange::ImportColumn& column : m_session.tables().at(m_sheet).columns) {
            if (column.use == exchange::ColumnUse::Field) {
                m_columns.append(column);
            }
        }
    }
    m_ofSheet.clear();
    m_shown.clear();
    for (qsizetype at = 0; at < m_plan.rows.size(); ++at) {
        if (m_plan.rows.at(at).sheet == m_sheet) {
            if (passes(m_plan.rows.at(at), m_filter)) {
                m_shown.append(m_ofSheet.size());
            }
            m_ofSheet.append(at);
        }
    }
}

void ImportRowsModel::takePlan()
{
    const exchange::ImportPlan& now = m_session.plan();
    const bool isSame = now.rows.size() == m_plan.rows.size()
        && std::equal(now.rows.cbegin(), now.rows.cend(), m_plan.rows.cbegin(),
            [](const auto& a, const auto& b) { return a.sheet == b.sheet && a.row == b.row && a.id == b.id; });
    const auto isRead = [](const exchange::ImportColumn& column) { return column.use == exchange::ColumnUse::Field; };
    QList<exchange::ImportColumn> columns;
    if (m_sheet >= 0 && m_sheet < m_session.tables().size()) {
        const auto& all = m_session.tables().at(m_sheet).columns;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(columns), isRead);
    }
    if (!isSame || columns != m_columns) {
        beginResetModel();
        fill();
        endResetModel();
        return;
    }
    m_plan = now;
    if (!m_shown.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

bool ImportRowsModel::passes(const exchange::ImportedRow& row, ImportFilter filter) const
{
    switch (filter) {
    case ImportFilter::All: return true;
    case ImportFilter::Remarks:
        return std::any_of(
            row.remarks.cbegin(), row.remarks.cend(), [&](qsizetype at) { return !isRefusal(m_plan.remarks.at(at)); });
    default: return row.state == stateOf(filter);
    }
}

int ImportRowsModel::count(ImportFilter filter) const
{
    return static_cast<int>(std::count_if(
        m_ofSheet.cbegin(), m_ofSheet.cend(), [&](qsizetype at) { return passes(m_plan.rows.at(at), filter); }));
}

const exchange::ImportedRow& ImportRowsModel::rowAt(int row) const
{
    return m_plan.rows.at(m_ofSheet.at(m_shown.at(row)));
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_columns.size());
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && section >= FirstCell) {
        const exchange::ImportColumn& column = m_columns.at(section - FirstCell);
        return tr("Read into: %1").arg(importFieldName(column.entity, column.field));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RowColumn: return tr("Row");
    case StateColumn: return tr("What happens");
    case NoteColumn: return m_sheet < 0 ? tr("What changes") : tr("To know");
    default: break;
    }
    const exchange::ImportColumn& column = m_columns.at(section - FirstCell);
    return column.heading.isEmpty() ? importFieldName(column.entity, column.field) : column.heading;
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    const bool isIn = rowAt(index.row()).state != exchange::RowState::LeftOut;
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == RowColumn);
    flags.setFlag(Qt::ItemIsEditable, m_sheet >= 0 && index.column() >= FirstCell && isIn);
    return flags;
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const exchange::ImportedRow& row = rowAt(index.row());
    if (role == StateRole) {
        return static_cast<int>(row.state);
    }
    return index.column() < FirstCell ? head(row, index.column(), role) : cell(row, index.column(), role);
}

QVariant ImportRowsModel::head(const exchange::ImportedRow& row, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == RowColumn) {
        return row.state == exchange::RowState::LeftOut ? Qt::Unchecked : Qt::Checked;
    }
    if (column == NoteColumn && role == Qt::ToolTipRole) {
        return (changedText(row) + notes(row)).join(u'\n');
    }
    if (column == RowColumn && role == Qt::AccessibleTextRole && m_sheet < 0) {
        const QString name = entityWord(row.entity) + u": "_s + row.label;
        return row.state == exchange::RowState::LeftOut ? tr("%1, not to be imported").arg(name)
                                                        : tr("%1, to be imported").arg(name);
    }
    if (column == RowColumn && role == Qt::AccessibleTextRole) {
        return row.state == exchange::RowState::LeftOut ? tr("Row %1, not to be imported").arg(row.row)
                                                        : tr("Row %1, to be imported").arg(row.row);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case RowColumn:
        return row.row > 0 ? QString::number(row.row) : QString(entityWord(row.entity) + u": "_s + row.label);
    case StateColumn: return stateName(row.state);
    default: return (changedText(row) + notes(row)).join(u" · "_s).left(kShown);
    }
}

QVariant ImportRowsModel::cell(const exchange::ImportedRow& row, int column, int role) const
{
    const exchange::ImportColumn& at = m_columns.at(column - FirstCell);
    const exchange::Row cells = m_session.source().sheets.at(row.sheet).rows.value(row.row - 1);
    const QString text = cells.value(at.index).text();
    const auto value = std::find_if(row.values.cbegin(), row.values.cend(),
        [&](const exchange::ImportedValue& each) { return each.column == at.index; });
    const bool isChanged = value != row.values.cend();
    switch (role) {
    case Qt::EditRole: return text.left(domain::kLongestText);
    case Qt::DisplayRole:
        return isChanged ? QString(value->before + u" → "_s + value->after).left(2 * kShown)
                         : text.left(kShown).simplified();
    case BeforeRole: return isChanged ? QVariant(value->before) : QVariant();
    case AfterRole: return isChanged ? QVariant(value->after) : QVariant();
    case ProblemRole: return remarkOn(row, at.index, true);
    case KeptRole: return remarkOn(row, at.index, false);
    case Qt::AccessibleTextRole:
        return isChanged ? tr("was %1, becomes %2").arg(value->before, value->after) : text.left(kShown).simplified();
    case Qt::ToolTipRole: {
        const QString problem = remarkOn(row, at.index, true) + remarkOn(row, at.index, false);
        return problem.isEmpty() ? QVariant() : QVariant(problem);
    }
    default: return {};
    }
}

QString ImportRowsModel::remarkOn(const exchange::ImportedRow& row, int column, bool isRefusing) const
{
    for (const qsizetype at : row.remarks) {
        const exchange::ImportRemark& remark = m_plan.remarks.at(at);
        if (isRefusal(remark) != isRefusing || remark.column.isEmpty()) {
            continue;
        }
        for (const exchange::ImportColumn& each : m_columns) {
            if (each.index == column && each.heading == remark.column) {
                return sentence(isRefusing ? refusalText(remark) : remarkText(remark));
            }
        }
    }
    return {};
}

QStringList ImportRowsModel::notes(const exchange::ImportedRow& row) const
{
    QStringList notes;
    for (const qsizetype at : row.remarks) {
        const exchange::ImportRemark& remark = m_plan.remarks.at(at);
        const QString reason = refusalText(remark);
        const QString column = remark.column.isEmpty() ? QString() : QString(remark.column + u": "_s);
        notes.append(reason.isEmpty() ? QString(column + sentence(remarkText(remark))) : sentence(reason));
    }
    for (const exchange::ImportedValue& value : row.values) {
        if (value.column < 0) {
            notes.append(valueText(value));
        }
    }
    return notes;
}

/// Which columns change: they may stand far to the right.
QStringList ImportRowsModel::changedText(const exchange::ImportedRow& row) const
{
    QStringList headings;
    for (const exchange::ImportedValue& value : row.values) {
        for (const exchange::ImportColumn& column : m_columns) {
            if (column.index == value.column) {
                headings.append(column.heading);
            }
        }
    }
    return headings.isEmpty() ? headings : QStringList(tr("Changes: %1").arg(headings.join(u", "_s)));
}

QString ImportRowsModel::noteOf(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const exchange::ImportedRow& at = rowAt(row);
    QStringList lines{at.row > 0
            ? tr("Row %1: %2.").arg(at.row).arg(stateName(at.state).toLower())
            : QString(entityWord(at.entity) + u' ' + at.label + u": "_s + stateName(at.state).toLower() + u'.')};
    lines += notes(at);
    for (const exchange::ImportedValue& value : at.values) {
        if (value.column >= 0) {
            lines.append(valueText(value));
        }
    }
    return lines.join(u'\n');
}

std::optional<std::array<int, 3>> ImportRowsModel::placeOf(const QModelIndex& index) const
{
    if (!index.isValid() || m_sheet < 0 || index.column() < FirstCell) {
        return std::nullopt;
    }
    return std::array<int, 3>{m_sheet, rowAt(index.row()).row - 1, m_columns.at(index.column() - FirstCell).index};
}

bool ImportRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid()) {
        return false;
    }
    if (m_sheet < 0) {
        const bool isTurned = role == Qt::CheckStateRole && index.column() == RowColumn;
        if (isTurned) {
            m_session.setLeftOut(rowAt(index.row()).id, value.toInt() == Qt::Unchecked);
        }
        return isTurned;
    }
    const int row = rowAt(index.row()).row - 1;
    if (role == Qt::CheckStateRole && index.column() == RowColumn) {
        m_session.setLeftOut(m_sheet, row, value.toInt() == Qt::Unchecked);
        return true;
    }
    if (const auto place = placeOf(index); place && role == Qt::EditRole) {
        m_session.setCell((*place)[0], (*place)[1], (*place)[2], value.toString());
        Q_EMIT dataChanged(index, index);
        return true;
    }
    return false;
}

} // namespace samordna::views
