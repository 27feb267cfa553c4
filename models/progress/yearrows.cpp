#include "models/progress/yearrows.h"

#include "models/domain/collation.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <algorithm>

namespace samordna::progress {

namespace {

constexpr int kYearsAhead = 8; ///< a reporting day that skips free days shows again before that

QString titleOf(const domain::ReportingDay& row)
{
    return row.title;
}

QString titleOf(const domain::Mandate& row)
{
    return row.paragraph.isEmpty() ? row.document : row.document + QStringLiteral(", ") + row.paragraph;
}

QString titleOf(const domain::Series& row)
{
    return row.title;
}

QString titleOf(const domain::CalendarDay& row)
{
    return domain::dateText(row.day) + QChar(u' ') + (row.note.isEmpty() ? domain::term(row.kind) : row.note);
}

template <class E>
YearRow rowOf(const E& row)
{
    return {{domain::kEntityOf<E>, row.id.uuid()}, titleOf(row), row.withdrawn};
}

/// Calls \a visitor with each of the four sets that the page keeps.
template <class Visitor>
void forEachSet(const domain::PlanData& data, Visitor visitor)
{
    visitor(data.reportingDays);
    visitor(data.mandates);
    visitor(data.series);
    visitor(data.calendarDays);
}

template <class E>
domain::ChangeSet marked(const E& before, const QString& reason)
{
    E after = before;
    after.withdrawn = reason;
    domain::ChangeSet changes;
    changes.change(before, after);
    return changes;
}

domain::ChangeSet marked(const domain::PlanData& data, const YearRef& ref, const QString& reason)
{
    domain::ChangeSet changes;
    forEachSet(data, [&]<class E>(const QList<E>& rows) {
        for (const E& row : rows) {
            const bool isOther = row.isWithdrawn() == reason.isEmpty();
            if (domain::kEntityOf<E> == ref.entity && row.id.uuid() == ref.id && isOther) {
                changes = marked(row, reason);
            }
        }
    });
    return changes;
}

/// The first of \a days from \a today, else the last.
std::optional<QDate> nearest(QList<QDate> days, QDate today)
{
    std::sort(days.begin(), days.end());
    const auto next = std::lower_bound(days.cbegin(), days.cend(), today);
    if (next != days.cend()) {
        return *next;
    }
    return days.isEmpty() ? std::nullopt : std::optional(days.last());
}

QList<QDate> reportingDays(const domain::PlanData& data, const YearRef& ref, int from)
{
    domain::PlanData only;
    only.calendarDays = data.calendarDays;
    if (const auto* row = domain::find(data.reportingDays, domain::ReportingDayId(ref.id))) {
        only.reportingDays = {*row};
    }
    QList<QDate> days;
    for (int year = from; year <= from + kYearsAhead; ++year) {
        for (const YearEvent& event : yearEvents(only, {}, year)) {
            if (refOf(event) == ref) {
                days.append(event.day);
            }
        }
    }
    return days;
}

} // namespace

YearRef refOf(const YearEvent& event)
{
    using domain::Entity;
    for (const YearRef& ref :
        {YearRef{Entity::ReportingDay, event.reporting.uuid()}, YearRef{Entity::Activity, event.activity.uuid()},
            YearRef{Entity::Mandate, event.mandate.uuid()}, YearRef{Entity::Milestone, event.milestone.uuid()},
            YearRef{Entity::CalendarDay, event.calendarDay.uuid()}, YearRef{Entity::Measure, event.measure.uuid()}}) {
        if (!ref.id.isNull()) {
            return ref;
        }
    }
    return {};
}

bool shows(const YearEvent& event, const YearRef& ref)
{
    return !ref.id.isNull() && (refOf(event) == ref || YearRef{domain::Entity::Series, event.series.uuid()} == ref);
}

std::optional<YearRow> yearRow(const domain::PlanData& data, const YearRef& ref)
{
    std::optional<YearRow> found;
    forEachSet(data, [&](const auto& rows) {
        for (const auto& row : rows) {
            if (rowOf(row).ref == ref) {
                found = rowOf(row);
            }
        }
    });
    return found;
}

QList<YearRow> undatedRows(const domain::PlanData& data, const QList<domain::Activity>& recurring)
{
    QList<YearRow> mandates;
    for (const domain::Mandate& row : data.mandates) {
        if (!row.isWithdrawn() && !row.deadline.isValid()) {
            mandates.append(rowOf(row));
        }
    }
    QList<YearRow> series;
    for (const domain::Series& row : data.series) {
        const bool hasTime = std::any_of(recurring.cbegin(), recurring.cend(),
            [&](const domain::Activity& time) { return time.series == row.id && !time.isWithdrawn(); });
        if (!row.isWithdrawn() && !hasTime) {
            series.append(rowOf(row));
        }
    }
    for (QList<YearRow>* rows : {&mandates, &series}) {
        std::stable_sort(rows->begin(), rows->end(),
            [](const YearRow& a, const YearRow& b) { return domain::compareSwedish(a.title, b.title) < 0; });
    }
    return mandates + series;
}

QList<YearRow> withdrawnRows(const domain::PlanData& data)
{
    QList<YearRow> found;
    forEachSet(data, [&](const auto& rows) {
        for (const auto& row : rows) {
            if (row.isWithdrawn()) {
                found.append(rowOf(row));
            }
        }
    });
    return found;
}

std::optional<QDate> dayOf(
    const domain::PlanData& data, const QList<domain::Activity>& recurring, const YearRef& ref, QDate today)
{
    QList<QDate> days;
    if (ref.id.isNull()) {
        return std::nullopt;
    }
    if (ref.entity == domain::Entity::ReportingDay) {
        days = reportingDays(data, ref, today.year());
    } else if (ref.entity == domain::Entity::Series) {
        for (const domain::Activity& time : recurring) {
            if (time.series.uuid() == ref.id && !time.isWithdrawn()) {
                days.append(time.start);
            }
        }
    } else if (const auto* row = domain::find(data.mandates, domain::MandateId(ref.id)); row && !row->isWithdrawn()) {
        days = {row->deadline};
    } else if (const auto* day = domain::find(data.calendarDays, domain::CalendarDayId(ref.id));
               day && !day->isWithdrawn()) {
        days = {day->day};
    }
    days.removeAll(QDate());
    return nearest(days, today);
}

domain::ChangeSet withdrawal(const domain::PlanData& data, const YearRef& ref, const QString& reason)
{
    return marked(data, ref, reason);
}

domain::ChangeSet takenBack(const domain::PlanData& data, const YearRef& ref, const QList<domain::Activity>& times)
{
    domain::ChangeSet changes = marked(data, ref, {});
    const auto* series = domain::find(data.series, domain::SeriesId(ref.id));
    if (ref.entity == domain::Entity::Series && series && series->isWithdrawn()) {
        for (const domain::Activity& time : times) {
            if (time.series == series->id && time.withdrawn == series->withdrawn) {
                domain::Activity after = time;
                after.withdrawn.clear();
                changes.change(time, after);
            }
        }
    }
    return changes;
}

} // namespace samordna::progress
