#include "views/timeline/timelinetable.h"

#include "models/domain/format.h"

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::TimelineMark;
using progress::TimelinePart;
using progress::TimelineRow;

namespace {

QString waitsFor(const progress::Timeline& line, const domain::PlanData& data, const domain::MeasureId& measure)
{
    QStringList numbers;
    for (const progress::TimelineLink& link : line.links) {
        const domain::Measure* before = domain::find(data.measures, link.before);
        if (link.after == measure && before) {
            numbers.append(
                link.breaksOrder ? TimelineTable::tr("%1 (ends later)").arg(before->number) : before->number);
        }
    }
    return numbers.join(u", "_s);
}

QString stateOf(const TimelineMark& mark)
{
    if (mark.isLate) {
        return TimelineTable::tr("Late");
    }
    if (mark.isDone) {
        return TimelineTable::tr("Done");
    }
    return mark.isOpen ? TimelineTable::tr("Runs on") : QString();
}

} // namespace

TimelineTable::TimelineTable(Setter set, QObject* parent)
    : QAbstractTableModel(parent)
    , m_set(std::move(set))
{
}

void TimelineTable::setTimeline(const progress::Timeline& line, const domain::PlanData& data, bool isReadOnly)
{
    QList<Row> rows;
    for (const TimelineRow& it : line.rows) {
        if (it.isHeading()) {
            continue;
        }
        const QString waiting = waitsFor(line, data, it.measure);
        if (it.marks.isEmpty() || !it.marks.first().milestone.isNull()) {
            TimelineMark none;
            none.measure = it.measure;
            rows.append({it, none, waiting});
        }
        for (const TimelineMark& mark : it.marks) {
            rows.append({it, mark, mark.milestone.isNull() ? waiting : QString()});
        }
    }
    m_isReadOnly = isReadOnly;
    if (rows.size() == m_rows.size()) { // the selection and the editor stay
        m_rows = rows;
        if (!rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TimelineTable::rowOf(const domain::MeasureId& measure, const domain::MilestoneId& milestone) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&](const Row& row) { return row.mark.measure == measure && row.mark.milestone == milestone; });
    return at == m_rows.cend() ? -1 : static_cast<int>(at - m_rows.cbegin());
}

int TimelineTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineTable::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Percent) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    const bool isMilestone = !row.mark.milestone.isNull();
    switch (index.column()) {
    case Number: return row.line.number;
    case Title: return isMilestone ? tr("Milestone: %1").arg(row.mark.title) : row.line.title;
    case Start: return domain::dateText(row.mark.start);
    case Due: return domain::dateText(isMilestone ? row.mark.first : row.mark.due);
    case Percent: return isMilestone ? QString() : domain::percentText(row.mark.percent);
    case State: return stateOf(row.mark);
    case WaitsFor: return row.waitsFor;
    default: return {};
    }
}

QVariant TimelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Percent) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList headings{
        tr("No."), tr("Measure or milestone"), tr("Start"), tr("Due"), tr("Progress"), tr("State"), tr("Waits for")};
    return headings.value(section);
}

Qt::ItemFlags TimelineTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isDate = index.column() == Due
        || (index.column() == Start && index.isValid() && m_rows[index.row()].mark.milestone.isNull());
    return isDate && !m_isReadOnly ? flags | Qt::ItemIsEditable : flags;
}

bool TimelineTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const QString typed = value.toString().trimmed();
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    const bool isMilestone = !m_rows[index.row()].mark.milestone.isNull();
    if (day.isValid() || (typed.isEmpty() && !isMilestone)) {
        const TimelineMark mark = m_rows[index.row()].mark; // the rows may be new when it is set
        return m_set(mark, index.column() == Start ? TimelinePart::Start : TimelinePart::End, day);
    }
    Q_EMIT refused(typed);
    return false;
}

} // namespace samordna::views
