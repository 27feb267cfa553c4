#include "models/items/observationgridmodel.h"

#include "models/items/numbers.h"
#include "models/items/observationgridcolumns.h"

#include <QMap>

#include <algorithm>

// What is written into the grid: judged, made into changes and given to the workspace.

namespace samordna::items {

namespace {

using domain::EntryProblem;
using domain::Group;
using domain::ObservationRow;

} // namespace

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

/// Of \a text as the period or the source of a row.
EntryProblem ObservationGridModel::problemOfName(int at, int column, const QString& text) const
{
    const ObservationRow& held = m_rows.at(static_cast<size_t>(at)).held;
    const auto period = column == PeriodColumn ? readPeriod(text) : std::optional(held.period);
    return !period || period->kind() != m_kind
        ? EntryProblem::UnknownPeriod
        : problemOfMove(at, *period, column == SourceColumn ? text : held.source);
}

void ObservationGridModel::putBack(const QList<Kept>& cells)
{
    for (const Kept& cell : cells) {
        if (cell.period.kind() == m_kind) {
            keepRow({cell.period, cell.source, {}});
        }
    }
    reload();
    for (int at = 0; at < rowCount(); ++at) {
        Row& row = m_rows.at(static_cast<size_t>(at));
        QList<Entry> entries;
        for (const Kept& cell : cells) {
            const bool isHere =
                cell.isRefused && isSameRow({cell.period, cell.source, {}}, row.held) && cell.column < ColumnCount;
            if (isHere && isGroup(cell.column)) {
                entries.append({at, cell.column, cell.text});
            } else if (const auto problem = isHere ? problemOfName(at, cell.column, cell.text) : EntryProblem::None;
                       problem != EntryProblem::None) {
                row.typed.at(static_cast<size_t>(cell.column)) = {cell.text, problem};
                touch(at);
            }
        }
        int refusals = 0;
        (void)judged(at, entries, refusals); // marks what is refused; the rest is for the hand to store
    }
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

} // namespace samordna::items
