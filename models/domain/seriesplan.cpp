#include "models/domain/seriesplan.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

/// What each time of a series has of its own: its days, and what came of it.
constexpr std::array<const char*, 10> kOwnFields{
    "start", "end", "women", "men", "other", "unknown", "cancelled", "result", "series", "occurrence"};

bool isOwn(const Field<Activity>& field)
{
    return std::any_of(kOwnFields.cbegin(), kOwnFields.cend(),
        [&](const char* name) { return QLatin1String(field.name) == QLatin1String(name); });
}

Activity timeOf(const Series& series, const Activity& like, const Occurrence& time)
{
    Activity row = like;
    row.id = ActivityId::create();
    row.revision = 0;
    row.withdrawn.clear();
    row.start = time.day;
    row.end = time.day.addDays(like.start.isValid() && like.end.isValid() ? like.start.daysTo(like.end) : 0);
    row.cancelled = false;
    row.result.clear();
    row.women.reset();
    row.men.reset();
    row.other.reset();
    row.unknown.reset();
    row.series = series.id;
    row.occurrence = time.given;
    return row;
}

/// The day that the rule gave it, moved as the series says, is the day it stands on.
/// Or, where the office has decided on its days since, the day it would stand on without that.
bool isWhereGiven(const Series& series, const Activity& row, const WorkingDays& isWorked)
{
    const auto isGivenBy = [&](const QList<Occurrence>& times) {
        return !times.isEmpty() && times.constFirst().day == row.start;
    };
    return isGivenBy(occurrences(series, row.occurrence, row.occurrence, isWorked))
        || isGivenBy(occurrences(series, row.occurrence, row.occurrence));
}

/// Takes over what differs between \a before and \a after into \a row. False, and nothing is changed, when the row has
/// a value of its own in one of those fields.
bool takeOver(const Activity& before, const Activity& after, Activity& row)
{
    Activity changed = row;
    for (const Field<Activity>& field : fieldsOf<Activity>()) {
        const QJsonValue was = field.get(before);
        const QJsonValue wanted = field.get(after);
        const QJsonValue has = field.get(row);
        if (isOwn(field) || was == wanted || has == wanted) {
            continue;
        }
        if (has != was || !field.set(changed, wanted)) {
            return false;
        }
    }
    row = changed;
    return true;
}

bool sameRule(const Series& one, const Series& other)
{
    return one.rule == other.rule && one.shift == other.shift && one.last == other.last && one.first == other.first;
}

/// One change that reaches more than its own row, worked out step by step.
class Replanning
{
public:
    explicit Replanning(const SeriesEdit& edit)
        : m_edit(edit)
        , m_from(edit.reach == SeriesReach::All ? edit.before.first : edit.rowBefore.occurrence)
        , m_isSplit(edit.reach == SeriesReach::ThisAndFollowing && m_from > edit.before.first)
    {
    }

    SeriesPlan plan()
    {
        makeSeries();
        QDate until = m_edit.until;
        for (const Activity& row : m_edit.rows) {
            until = std::max(until, row.occurrence); // none is taken for left out because it is far ahead
        }
        const auto times = occurrences(m_series, m_series.first, until, m_edit.isWorked);
        for (const Occurrence& time : times) {
            m_times.insert(time.given, time.day);
        }
        for (const Activity& row : m_edit.rows) {
            if (row.occurrence >= m_from) {
                changeRow(row);
            }
        }
        if (!sameRule(m_edit.before, m_edit.after)) {
            addMissing(times);
        }
        return std::move(m_plan);
    }

private:
    void makeSeries()
    {
        m_series = m_edit.after;
        m_series.county = m_edit.before.county;
        m_series.revision = m_edit.before.revision;
        m_series.id = m_edit.before.id;
        m_series.exceptions = m_edit.before.exceptions;
        m_series.title = m_edit.rowAfter.title;
        if (!m_isSplit) {
            m_plan.changes.change(m_edit.before, m_series);
            return;
        }
        Series old = m_edit.before;
        old.last = m_from.addDays(-1);
        m_series.id = SeriesId::create();
        m_series.revision = 0;
        m_series.first = std::max(m_from, m_edit.after.first);
        leaveRest();
        m_series.exceptions.removeIf([&](QDate day) { return day < m_from; });
        old.exceptions.removeIf([&](QDate day) { return day >= m_from; });
        m_plan.changes.add(m_series);
        m_plan.changes.change(m_edit.before, old);
    }

    /// A rule that ends after so many times has fewer left.
    void leaveRest()
    {
        auto rule = parseRecurrence(m_series.rule);
        if (!rule || !rule->count || m_edit.after.rule != m_edit.before.rule) {
            return;
        }
        Series whole = m_edit.before;
        whole.exceptions.clear();
        whole.shift = WorkingDayShift::Stay;
        const auto gone = occurrences(whole, whole.first, m_from.addDays(-1)).size();
        rule->count = std::max(1, *rule->count - static_cast<int>(gone));
        m_series.rule = recurrenceText(*rule);
    }

    void changeRow(const Activity& stored)
    {
        const bool isInHand = stored.id == m_edit.rowBefore.id;
        Activity row = isInHand ? m_edit.rowAfter : stored;
        row.series = m_series.id;
        m_seen.insert(row.occurrence);
        if (isInHand) {
            m_plan.changes.change(stored, row);
            return;
        }
        const bool isOpen = !stored.isWithdrawn() && !stored.cancelled && !isHeld(stored);
        const bool isTaken = isOpen && takeOver(m_edit.rowBefore, m_edit.rowAfter, row);
        const bool isMoved = isOpen && !isWhereGiven(m_edit.before, stored, m_edit.isWorked);
        const bool isRuled = sameRule(m_edit.before, m_edit.after);
        if (!stored.isWithdrawn() && (!isTaken || (isMoved && !isRuled))) {
            m_plan.kept.append(stored);
        } else if (isTaken && !isRuled) {
            follow(row);
        }
        m_plan.changes.change(stored, row);
    }

    /// Where the new rule has it, if it has it at all.
    void follow(Activity& row)
    {
        const QDate day = m_times.value(row.occurrence);
        if (!day.isValid()) {
            row.withdrawn = QCoreApplication::translate("SeriesPlan", "The series was changed");
            ++m_plan.withdrawn;
            return;
        }
        row.end = day.addDays(row.start.daysTo(row.end));
        row.start = day;
    }

    void addMissing(const QList<Occurrence>& times)
    {
        for (const Occurrence& time : times) {
            if (time.given >= m_from && !m_seen.contains(time.given)) {
                m_plan.changes.add(timeOf(m_series, m_edit.rowAfter, time));
                ++m_plan.made;
            }
        }
    }

    const SeriesEdit& m_edit;
    QDate m_from;
    bool m_isSplit;
    Series m_series;
    QHash<QDate, QDate> m_times; ///< by the new rule: day given → day held
    QSet<QDate> m_seen;
    SeriesPlan m_plan;
};

} // namespace

bool isHeld(const Activity& activity)
{
    return !activity.result.isEmpty() || activity.participants().has_value();
}

QDate defaultEnd(QDate today)
{
    return {today.year() + 1, 12, 31};
}

SeriesPlan planSeries(const Series& series, const Activity& like, const std::optional<Activity>& stored, QDate until,
    const WorkingDays& isWorked)
{
    SeriesPlan plan;
    plan.changes.add(series);
    const auto times = occurrences(series, series.first, until, isWorked);
    const bool isFixed = isHeld(like); // what has been held stays on its day
    for (const Occurrence& time : times) {
        const bool isFirst = time == times.constFirst();
        Activity row = timeOf(series, like, time);
        if (isFirst) {
            Activity own = like;
            own.series = series.id;
            const bool isMoved = time.day != like.start;
            own.occurrence = isFixed && isMoved ? like.start : time.given;
            if (!isFixed) {
                own.start = row.start;
                own.end = row.end;
            }
            stored ? plan.changes.change(*stored, own) : plan.changes.add(own);
            if (!isFixed || !isMoved) {
                continue;
            }
        }
        plan.changes.add(row);
        ++plan.made;
    }
    return plan;
}

SeriesPlan planExtension(const Series& series, const QList<Activity>& rows, QDate until, const WorkingDays& isWorked)
{
    SeriesPlan plan;
    const Activity* latest = nullptr;
    QDate from = series.first;
    for (const Activity& row : rows) {
        from = std::max(from, row.occurrence.addDays(1));
        if (!row.isWithdrawn() && (!latest || row.occurrence > latest->occurrence)) {
            latest = &row;
        }
    }
    if (!latest) {
        return plan; // nothing to be like
    }
    for (const Occurrence& time : occurrences(series, from, until, isWorked)) {
        plan.changes.add(timeOf(series, *latest, time));
        ++plan.made;
    }
    return plan;
}

SeriesPlan planChange(const SeriesEdit& edit)
{
    if (edit.reach != SeriesReach::OnlyThis) {
        return Replanning(edit).plan();
    }
    SeriesPlan plan;
    plan.changes.change(edit.rowBefore, edit.rowAfter);
    return plan;
}

SeriesPlan planWithdrawal(
    const Series& series, const QList<Activity>& rows, const Activity& row, SeriesReach reach, const QString& reason)
{
    SeriesPlan plan;
    Series after = series;
    const QDate from = reach == SeriesReach::All ? series.first : row.occurrence;
    if (reach == SeriesReach::OnlyThis) {
        if (!after.exceptions.contains(row.occurrence)) {
            after.exceptions.append(row.occurrence);
        }
    } else if (from > series.first) {
        after.last = from.addDays(-1);
    } else {
        after.withdrawn = reason;
    }
    for (const Activity& one : rows) {
        const bool isReached = one.id == row.id || (reach != SeriesReach::OnlyThis && one.occurrence >= from);
        if (!isReached || one.isWithdrawn()) {
            continue;
        }
        if (one.id != row.id && isHeld(one)) {
            plan.kept.append(one);
            continue;
        }
        Activity gone = one;
        gone.withdrawn = reason;
        plan.changes.change(one, gone);
        ++plan.withdrawn;
    }
    plan.changes.change(series, after);
    return plan;
}

} // namespace samordna::domain
