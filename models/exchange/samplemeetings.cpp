#include "models/exchange/samplemeetings.h"

#include "models/exchange/newcounty.h"
#include "models/exchange/shippeddata.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qsizetype kHeld = 2;

template <class E>
E make(const QString& kind, const domain::Activity& activity, qsizetype number)
{
    E row;
    row.id = base::Id<E>::named(u"sample/%1/%2/%3"_s.arg(kind, activity.id.text()).arg(number));
    row.county = activity.county;
    row.activity = activity.id;
    return row;
}

} // namespace

SampleMeetings::SampleMeetings(const domain::ChangeSet& content, QDate today)
    : m_told(shippedJson(u":/samordna/sample/exempellan.json"_s)[u"meetings"_s].toArray())
    , m_organisations(addedRows<domain::Organisation>(content))
    , m_today(today)
{
    for (const QJsonValue& meeting : std::as_const(m_told)) {
        m_seen.insert(meeting[u"activity"_s].toString(), {});
    }
}

void SampleMeetings::see(const domain::Activity& activity)
{
    const auto seen = m_seen.find(activity.title);
    if (seen == m_seen.end() || activity.cancelled) {
        return;
    }
    if (activity.end > m_today) {
        if (seen->coming.isEmpty()) {
            seen->coming.append(activity);
        }
        return;
    }
    seen->held.prepend(activity);
    seen->held.resize(std::min(seen->held.size(), kHeld));
}

domain::ChangeSet SampleMeetings::rows() const
{
    domain::ChangeSet rows;
    for (const QJsonValue& told : m_told) {
        const Seen seen = m_seen.value(told[u"activity"_s].toString());
        const int back = told[u"back"_s].toInt(); // 0: the latest, 1: the one before, -1: the next one
        const auto& activities = back < 0 ? seen.coming : seen.held;
        const qsizetype at = std::max(0, back);
        if (at < activities.size()) {
            addMeeting(rows, activities.at(at), told);
        }
    }
    return rows;
}

void SampleMeetings::addMeeting(domain::ChangeSet& rows, const domain::Activity& activity, const QJsonValue& told) const
{
    QList<domain::AgendaItemId> items;
    for (const QJsonValue& each : told[u"agenda"_s].toArray()) {
        auto item = make<domain::AgendaItem>(u"agenda"_s, activity, items.size());
        item.position = static_cast<int>(items.size());
        item.title = each[u"title"_s].toString();
        item.note = each[u"note"_s].toString();
        item.decision = each[u"decision"_s].toString();
        items.append(item.id);
        rows.add(item);
    }
    qsizetype number = 0;
    for (const QJsonValue& each : told[u"points"_s].toArray()) {
        auto point = make<domain::ActionPoint>(u"action"_s, activity, number++);
        point.item = items.value(each[u"item"_s].toInt() - 1);
        point.text = each[u"text"_s].toString();
        point.owner = organisationNamed(m_organisations, each[u"owner"_s].toString());
        point.function = each[u"function"_s].toString();
        point.due = activity.end.addDays(each[u"due"_s].toInt());
        const QDate done = activity.end.addDays(each[u"done"_s].toInt());
        if (each[u"done"_s].isDouble() && done <= m_today) {
            point.done = done;
        }
        rows.add(point);
    }
}

} // namespace samordna::exchange
