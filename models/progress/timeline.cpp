#include "models/progress/timeline.h"

#include "models/domain/terms.h"

namespace samordna::progress {

namespace {

TimelineMark barOf(const domain::Measure& row, const MeasureProgress& progress)
{
    TimelineMark bar;
    bar.measure = row.id;
    bar.title = domain::inLanguage(row.title, row.titleEn);
    bar.start = row.start;
    bar.due = row.due;
    bar.first = row.start.isValid() ? row.start : row.due;
    bar.last = row.due.isValid() ? std::max(row.due, bar.first) : row.start;
    bar.isOpen = row.continuous;
    bar.isLate = progress.late;
    bar.isDone = progress.degree == domain::Degree::Done && !row.continuous;
    bar.percent = std::clamp(progress.figure.value.value_or(0), 0.0, 100.0);
    return bar;
}

TimelineMark diamondOf(const domain::Milestone& row, QDate today)
{
    TimelineMark mark;
    mark.measure = row.measure;
    mark.milestone = row.id;
    mark.title = row.title;
    mark.due = row.due;
    mark.first = mark.last = row.done.isValid() ? row.done : row.due;
    mark.isDone = row.done.isValid();
    mark.isLate = !mark.isDone && row.due < today;
    return mark;
}

TimelineRow rowOf(
    const domain::PlanData& data, const domain::Measure& measure, const PlanProgress& progress, QDate today)
{
    TimelineRow row{
        measure.area, measure.id, measure.number, domain::inLanguage(measure.title, measure.titleEn), false, 0, {}};
    const TimelineMark bar = barOf(measure, progress.measures.value(measure.id));
    if (bar.first.isValid()) {
        row.marks.append(bar);
    }
    for (const domain::Milestone& milestone : data.milestones) {
        if (milestone.measure == measure.id && !milestone.isWithdrawn()
            && (milestone.due.isValid() || milestone.done.isValid())) {
            row.marks.append(diamondOf(milestone, today));
        }
    }
    return row;
}

void addLinks(Timeline& line, const domain::PlanData& data)
{
    for (const domain::Measure& after : data.measures) {
        for (const domain::MeasureId& id : after.after) {
            const domain::Measure* before = domain::find(data.measures, id);
            if (!after.isWithdrawn() && before && !before->isWithdrawn()) {
                const bool breaks = after.start.isValid() && before->due.isValid() && after.start < before->due;
                line.links.append({id, after.id, breaks});
            }
        }
    }
}

void addGroup(Timeline& line, TimelineRow heading, const QList<TimelineRow>& rows, bool isCollapsed)
{
    if (rows.isEmpty()) {
        return;
    }
    heading.count = static_cast<int>(rows.size());
    heading.isCollapsed = isCollapsed;
    line.rows.append(heading);
    if (!isCollapsed) {
        line.rows += rows;
    }
    for (const TimelineRow& row : rows) { // also of those that are folded away: the axis stands still
        for (const TimelineMark& mark : row.marks) {
            line.first = std::min(line.first, mark.first);
            line.last = std::max(line.last, mark.last);
        }
    }
}

} // namespace

Timeline timeline(
    const domain::PlanData& data, const PlanProgress& progress, QDate today, const QSet<domain::AreaId>& collapsed)
{
    Timeline line;
    line.first = line.last = line.today = today;
    QList<TimelineRow> undated;
    for (const domain::Area& area : data.areas) {
        QList<TimelineRow> rows;
        for (const domain::Measure& measure : data.measures) {
            if (measure.area == area.id && !measure.isWithdrawn()) {
                const TimelineRow row = rowOf(data, measure, progress, today);
                (row.marks.isEmpty() ? undated : rows).append(row);
            }
        }
        TimelineRow heading;
        heading.area = area.id;
        heading.number = QString::number(area.number);
        heading.title = domain::inLanguage(area.name, area.nameEn);
        addGroup(line, heading, rows, collapsed.contains(area.id));
    }
    addGroup(line, {}, undated, collapsed.contains(domain::AreaId()));
    addLinks(line, data);
    return line;
}

domain::ChangeSet moved(const domain::PlanData& data, const TimelineMark& mark, TimelinePart part, int days)
{
    domain::ChangeSet changes;
    const auto move = [days](QDate& day) { day = day.isValid() ? day.addDays(days) : day; };
    if (const domain::Milestone* row = domain::find(data.milestones, mark.milestone)) {
        domain::Milestone after = *row;
        move(row->done.isValid() ? after.done : after.due);
        changes.change(*row, after);
    } else if (const domain::Measure* measure = domain::find(data.measures, mark.measure)) {
        domain::Measure after = *measure;
        if (part != TimelinePart::End) {
            move(after.start);
        }
        if (part != TimelinePart::Start) {
            move(after.due);
        }
        changes.change(*measure, after);
    }
    return changes;
}

domain::ChangeSet withWaiting(
    const domain::PlanData& data, const domain::MeasureId& after, const domain::MeasureId& before, bool waits)
{
    domain::ChangeSet changes;
    if (const domain::Measure* row = domain::find(data.measures, after)) {
        domain::Measure changed = *row;
        changed.after.removeAll(before);
        if (waits) {
            changed.after.append(before);
        }
        changes.change(*row, row->after.contains(before) == waits ? *row : changed);
    }
    return changes;
}

} // namespace samordna::progress
