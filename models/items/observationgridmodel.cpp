#include "models/items/observationgridmodel.h"

#include "models/domain/terms.h"
#include "models/items/numbers.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

namespace {

using domain::EntryProblem;
using domain::Group;
using domain::ObservationRow;

Group groupOf(int column)
{
    return static_cast<Group>(column - ObservationGridModel::FirstGroupColumn);
}

bool isGroup(int column)
{
    return column >= ObservationGridModel::FirstGroupColumn && column <= ObservationGridModel::TotalColumn;
}

/// Every decimal that is stored. To be edited it goes without marks between thousands, so that it reads back as itself.
QString exactText(double value, QLocale::NumberOptions options)
{
    QLocale locale;
    locale.setNumberOptions(options);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

bool isSameRow(const ObservationRow& a, const ObservationRow& b)
{
    return a.period == b.period && a.source == b.source;
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

bool ObservationGridModel::isElsewhere(int row, Group group, const domain::Period& period) const
{
    for (size_t other = 0; other < m_rows.size(); ++other) {
        const ObservationRow& held = m_rows.at(other).held;
        if (static_cast<int>(other) != row && held.period == period && held.value(group)) {
            return true;
        }
    }
    return false;
}

/// The row with what can be taken of \a entries; what cannot stays in its cell. The groups come before the total, which
/// is judged by them.
ObservationRow ObservationGridModel::judged(int at, const QList<Entry>& entries, int& refusals)
{
    Row& row = m_rows.at(static_cast<size_t>(at));
    ObservationRow after = row.held;
    auto& total = after.values.at(static_cast<size_t>(Group::Total));
    const auto stated = total;
    QList<Entry> ordered = entries;
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const Entry& a, const Entry& b) { return a.column < b.column; });
    if (!ordered.isEmpty() && ordered.constLast().column == TotalColumn) {
        total.reset();
    }
    for (const Entry& entry : std::as_const(ordered)) {
        const Group group = groupOf(entry.column);
        const TypedNumber number = readNumber(entry.text);
        EntryProblem problem =
            number.readable ? domain::judgeEntry(after, group, number.value) : EntryProblem::Unreadable;
        if (problem == EntryProblem::None && number.value && isElsewhere(at, group, row.held.period)) {
            problem = EntryProblem::OtherSource;
        }
        Typed& typed = row.typed.at(static_cast<size_t>(entry.column));
        typed = problem == EntryProblem::None ? Typed() : Typed{entry.text, problem};
        refusals += problem == EntryProblem::None ? 0 : 1;
        auto& value = after.values.at(static_cast<size_t>(group));
        if (problem != EntryProblem::None) {
            value = group == Group::Total ? stated : value;
        } else if (!number.value) {
            value.reset();
        } else {
            domain::Observation written =
                row.held.values.at(static_cast<size_t>(group)).value_or(domain::Observation());
            written.value = *number.value;
            value = written;
        }
    }
    touch(at);
    return after;
}

void ObservationGridModel::addChanges(
    domain::ChangeSet& changes, const ObservationRow& before, const ObservationRow& after, const QString& step) const
{
    for (size_t group = 0; group < domain::kGroups; ++group) {
        const auto& was = before.values.at(group);
        const auto& is = after.values.at(group);
        if (was && is) {
            changes.change(*was, *is);
        } else if (was) {
            domain::Observation gone = *was;
            gone.withdrawn = step;
            changes.change(*was, gone);
        } else if (is) {
            domain::Observation made = *is;
            made.id = domain::ObservationId::create();
            made.county = m_workspace.data().county.code;
            made.indicator = m_indicator;
            made.period = before.period;
            made.source = before.source;
            made.group = static_cast<Group>(group);
            changes.add(made);
        }
    }
}

int ObservationGridModel::enter(const QList<Entry>& entries, const QString& step)
{
    QMap<int, QList<Entry>> byRow;
    for (const Entry& entry : entries) {
        if (isGroup(entry.column) && entry.row < rowCount()) {
            byRow[entry.row].append(entry);
        }
    }
    int refusals = 0;
    domain::ChangeSet changes;
    for (auto row = byRow.cbegin(); row != byRow.cend(); ++row) {
        const ObservationRow before = m_rows.at(static_cast<size_t>(row.key())).held;
        keepRow(before); // a row does not go from under the hand that empties it
        addChanges(changes, before, judged(row.key(), row.value(), refusals), step);
    }
    store(changes, step);
    return refusals;
}

bool ObservationGridModel::store(const domain::ChangeSet& changes, const QString& step)
{
    const auto done = m_workspace.apply(changes, step);
    if (!done) {
        Q_EMIT refused(done.error());
    }
    return done.hasValue();
}

int ObservationGridModel::paste(const QModelIndex& at, const QString& block)
{
    QStringList lines = QString(block).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    if (!at.isValid() || !m_isEditable) {
        return 0;
    }
    int refusals = 0;
    const int last = at.row() + static_cast<int>(lines.size()) - 1;
    while (rowCount() <= last && addPeriod({}) >= 0) { }
    QList<Entry> entries;
    for (int line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines.at(line).split(u'\t');
        for (int cell = 0; cell < cells.size() && at.column() + cell <= TotalColumn; ++cell) {
            entries.append({at.row() + line, at.column() + cell, cells.at(cell)});
        }
    }
    // Periods that are pasted beside the values must be those of the rows: a row is not moved by a paste.
    for (const Entry& entry : std::as_const(entries)) {
        if (entry.column == PeriodColumn) {
            Row& row = m_rows.at(static_cast<size_t>(entry.row));
            const bool fits = readPeriod(entry.text) == row.held.period;
            row.typed.at(PeriodColumn) = fits ? Typed() : Typed{entry.text, EntryProblem::UnknownPeriod};
            refusals += fits ? 0 : 1;
            touch(entry.row);
        }
    }
    entries.removeIf([this](const Entry& entry) {
        const auto& period = m_rows.at(static_cast<size_t>(entry.row)).typed.at(PeriodColumn);
        return period.problem != EntryProblem::None;
    });
    return refusals + enter(entries, tr("Paste values"));
}

EntryProblem ObservationGridModel::problemOfMove(int at, const domain::Period& period, const QString& source) const
{
    const ObservationRow& held = m_rows.at(static_cast<size_t>(at)).held;
    for (size_t group = 0; group < domain::kGroups; ++group) {
        if (held.values.at(group) && isElsewhere(at, static_cast<Group>(group), period)) {
            return EntryProblem::OtherSource;
        }
    }
    const bool isTaken = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const Row& row) {
        return &row != &m_rows.at(static_cast<size_t>(at)) && row.held.period == period && row.held.source == source;
    });
    return isTaken ? EntryProblem::PeriodTaken : EntryProblem::None;
}

/// Gives a whole row another period or source.
void ObservationGridModel::moveRow(
    int at, const domain::Period& period, const QString& source, Typed& typed, int column)
{
    const ObservationRow before = m_rows.at(static_cast<size_t>(at)).held;
    typed.problem = period.kind() != m_kind ? EntryProblem::UnknownPeriod : problemOfMove(at, period, source);
    if (typed.problem != EntryProblem::None) {
        touch(at);
        return;
    }
    typed = {};
    domain::ChangeSet changes;
    for (const auto& value : before.values) {
        if (value) {
            domain::Observation moved = *value;
            moved.period = period;
            moved.source = source;
            changes.change(*value, moved);
        }
    }
    m_begun.removeIf([&](const ObservationRow& row) { return isSameRow(row, before); });
    keepRow({period, source, {}});
    if (changes.isEmpty()) {
        reload();
    } else {
        store(changes, column == PeriodColumn ? tr("Change the period of values") : tr("Change the source of values"));
    }
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

bool ObservationGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString().trimmed();
    if (isGroup(index.column())) {
        return enter({{index.row(), index.column(), text}},
                   text.isEmpty() ? tr("Take away a value") : tr("Write a value"))
            == 0;
    }
    const ObservationRow held = m_rows.at(static_cast<size_t>(index.row())).held;
    Typed& typed = m_rows.at(static_cast<size_t>(index.row())).typed.at(static_cast<size_t>(index.column()));
    typed.text = text;
    const auto period = index.column() == PeriodColumn ? readPeriod(text) : std::optional(held.period);
    const QString source = index.column() == SourceColumn ? text : held.source;
    if (period == held.period && source == held.source) {
        forget(index);
        return true;
    }
    if (!period) {
        typed.problem = EntryProblem::UnknownPeriod;
        touch(index.row());
        return false;
    }
    const QPersistentModelIndex at(index);
    moveRow(index.row(), *period, source, typed, index.column());
    return !at.isValid() || !at.data(ProblemRole).isValid();
}

QVariant ObservationGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole && section < rowCount() ? data(index(section, PeriodColumn), role) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((isGroup(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
