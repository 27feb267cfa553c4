#pragma once

#include "models/domain/activity.h"
#include "models/domain/attachment.h"
#include "models/domain/fields.h"
#include "models/domain/frozenperiod.h"
#include "models/domain/plandata.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <utility>
#include <variant>

namespace samordna::domain {

/// Any row of the file.
using AnyRecord = std::variant<County, Organisation, Plan, Goal, Area, Indicator, Measure, Milestone, FollowUp, Mandate,
    Succession, Target, Observation, Series, Activity, AgendaItem, ActionPoint, Attachment, CalendarDay, ReportingDay,
    FrozenPeriod>;

/// One row before and after. Without a before it is new; without an after an undone addition is taken away again.
struct Change
{
    std::optional<AnyRecord> before;
    std::optional<AnyRecord> after;

    friend bool operator==(const Change&, const Change&) = default;
};

/// What is to be written together, or was. The one value from which the rows, the history, the undo step and the notice
/// are made.
class ChangeSet
{
public:
    template <class E>
    void add(E row)
    {
        m_changes.append({std::nullopt, AnyRecord(std::move(row))});
    }
    /// Left out when nothing differs.
    template <class E>
    void change(E before, E after)
    {
        if (before != after) {
            m_changes.append({AnyRecord(std::move(before)), AnyRecord(std::move(after))});
        }
    }
    void append(Change change) { m_changes.append(std::move(change)); }
    /// The bytes of an attachment of this set, and their hash for it. Equal bytes are kept once.
    QString addContent(const QByteArray& bytes);

    [[nodiscard]] const QList<Change>& changes() const { return m_changes; }
    /// By hash. What was written once stays in the file, so an inverted set has none.
    [[nodiscard]] const QHash<QString, QByteArray>& contents() const { return m_contents; }
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_changes.size(); }
    /// Undoes this set: the changes in reverse order, each turned round.
    [[nodiscard]] ChangeSet inverted() const;

    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;

private:
    QList<Change> m_changes;
    QHash<QString, QByteArray> m_contents;
};

/// Calls \a visitor.template operator()<E>() for every entity, in an order in which no row refers to a later entity
/// (but for measures' own parents and what they wait for, and an indicator's measures).
template <class Visitor>
void forEachEntity(Visitor&& visitor)
{
    visitor.template operator()<County>();
    visitor.template operator()<Organisation>();
    visitor.template operator()<Plan>();
    visitor.template operator()<Goal>();
    visitor.template operator()<Area>();
    visitor.template operator()<Indicator>();
    visitor.template operator()<Measure>();
    visitor.template operator()<Milestone>();
    visitor.template operator()<FollowUp>();
    visitor.template operator()<Mandate>();
    visitor.template operator()<Succession>();
    visitor.template operator()<Target>();
    visitor.template operator()<Observation>();
    visitor.template operator()<Series>();
    visitor.template operator()<Activity>();
    visitor.template operator()<AgendaItem>();
    visitor.template operator()<ActionPoint>();
    visitor.template operator()<Attachment>();
    visitor.template operator()<CalendarDay>();
    visitor.template operator()<ReportingDay>();
    visitor.template operator()<FrozenPeriod>();
}

[[nodiscard]] Entity entityOf(const AnyRecord& record);
[[nodiscard]] QUuid uuidOf(const AnyRecord& record);
/// What all kinds of row have in common.
[[nodiscard]] const Record& recordOf(const AnyRecord& record);
[[nodiscard]] Record& recordOf(AnyRecord& record);

} // namespace samordna::domain
