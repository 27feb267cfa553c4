#pragma once

#include "models/progress/yearevents.h"

namespace samordna::progress {

/// A row that the year page keeps or shows.
struct YearRef
{
    domain::Entity entity = domain::Entity::ReportingDay;
    QUuid id; ///< null: none

    friend bool operator==(const YearRef&, const YearRef&) = default;
};

/// A row of the year page that stands on no day: withdrawn, or without one.
struct YearRow
{
    YearRef ref;
    QString title;
    QString withdrawn; ///< why; empty: it has no day

    [[nodiscard]] bool isWithdrawn() const { return !withdrawn.isEmpty(); }
    friend bool operator==(const YearRow&, const YearRow&) = default;
};

/// The row that an event comes from, a milestone before its measure; null for a klämdag and for the yearly account that
/// nobody has written.
[[nodiscard]] YearRef refOf(const YearEvent& event);
/// Whether \a event shows \a ref: its own row, or the series that its activity is a time of.
[[nodiscard]] bool shows(const YearEvent& event, const YearRef& ref);

/// One of the four kinds that the page keeps: a reporting day, a mandate, a series or a day of the office. Nothing for
/// another kind, or when there is none.
[[nodiscard]] std::optional<YearRow> yearRow(const domain::PlanData& data, const YearRef& ref);
/// Mandates in force without a deadline and series in force with no time left, by title within each. \a recurring as
/// for yearEvents().
[[nodiscard]] QList<YearRow> undatedRows(const domain::PlanData& data, const QList<domain::Activity>& recurring);
/// Withdrawn reporting days, mandates, series and days of the office, in that order.
[[nodiscard]] QList<YearRow> withdrawnRows(const domain::PlanData& data);

/// The day a row shows on: the next from \a today, else the last before it. Nothing for a row that is withdrawn, has no
/// day, or is none of the four kinds.
[[nodiscard]] std::optional<QDate> dayOf(
    const domain::PlanData& data, const QList<domain::Activity>& recurring, const YearRef& ref, QDate today);

/// One of those four kinds withdrawn for \a reason. Nothing when there is no such row in force.
[[nodiscard]] domain::ChangeSet withdrawal(const domain::PlanData& data, const YearRef& ref, const QString& reason);
/// The same taken back. \a times: every activity of a series, withdrawn ones too; those that went for the series' own
/// reason come back with it.
[[nodiscard]] domain::ChangeSet takenBack(
    const domain::PlanData& data, const YearRef& ref, const QList<domain::Activity>& times);

} // namespace samordna::progress
