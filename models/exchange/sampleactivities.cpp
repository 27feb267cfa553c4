#include "models/exchange/sampleactivities.h"

#include "models/domain/calendar.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/sampleparts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

/// Working days from three years back to a little ahead, each with how much of the work has come by its end: little in
/// July.
std::vector<std::pair<QDate, double>> sampleDays(QDate today)
{
    static constexpr std::array<double, 12> kMonthWeight = {6, 8, 9, 7, 8, 5, 1, 5, 9, 10, 9, 5};
    std::vector<std::pair<QDate, double>> days;
    double sum = 0;
    const QDate last = today.addDays(40);
    for (QDate day(today.year() - 2, 1, 1); day <= last; day = day.addDays(1)) {
        if (domain::isWorkingDay(day)) {
            sum += kMonthWeight.at(static_cast<size_t>(day.month() - 1));
            days.emplace_back(day, sum);
        }
    }
    for (auto& day : days) {
        day.second /= sum;
    }
    return days;
}

std::optional<int> jittered(const QJsonValue& value, qint64 index, quint32 use)
{
    if (value.isNull()) {
        return std::nullopt;
    }
    const int base = value.toInt();
    return std::max(0, base + static_cast<int>(mixed(index, use) % static_cast<quint32>(base / 2 + 2)) - base / 4);
}

} // namespace

SampleActivities::SampleActivities(const domain::ChangeSet& content, qint64 count, QDate today)
    : m_days(sampleDays(today))
    , m_count(count)
    , m_today(today)
{
    const QJsonObject sample = shippedSample();
    const auto organisations = addedRows<domain::Organisation>(content);
    for (const QJsonValue& value : sample[u"activities"_s].toArray()) {
        domain::Activity activity;
        activity.county = u"99"_s;
        activity.counties = {u"99"_s};
        activity.kind =
            domain::fromCode<domain::ActivityKind>(value[u"kind"_s].toString()).value_or(domain::ActivityKind::Other);
        activity.title = value[u"title"_s].toString();
        activity.organiser = organisationNamed(organisations, value[u"organiser"_s].toString());
        for (const QJsonValue& number : value[u"measures"_s].toArray()) {
            activity.measures.append(domain::MeasureId::named(u"sample/measure/"_s + number.toString()));
        }
        activity.hours = value[u"hours"_s].toDouble();
        activity.cost = value[u"cost"_s].toDouble();
        activity.women = jittered(value[u"women"_s], 0, 0);
        activity.men = jittered(value[u"men"_s], 0, 0);
        m_templates.push_back(activity);
    }
    for (const domain::Series& series : addedRows<domain::Series>(content)) {
        const auto recurs = std::find_if(m_templates.begin(), m_templates.end(),
            [&](const domain::Activity& each) { return each.title == series.title; });
        if (recurs != m_templates.end()) {
            recurs->series = series.id;
            m_recurring = static_cast<size_t>(recurs - m_templates.begin());
            m_times = domain::occurrences(series, m_days.front().first, m_days.back().first);
        }
    }
    for (const QJsonValue& name : sample[u"partners"_s].toArray()) {
        if (const auto id = organisationNamed(organisations, name.toString()); !id.isNull()) {
            m_partners.append(id);
        }
    }
    m_places = sample[u"places"_s].toVariant().toStringList();
    m_municipalities = sample[u"municipalities"_s].toVariant().toStringList();
}

QDate SampleActivities::dayOf(qint64 index) const
{
    const double share = (static_cast<double>(index) + 0.5) / static_cast<double>(m_count);
    const auto at = std::lower_bound(
        m_days.begin(), m_days.end(), share, [](const auto& day, double wanted) { return day.second < wanted; });
    return at == m_days.end() ? m_days.back().first : at->first;
}

void SampleActivities::choose(domain::Activity& activity, qint64 index)
{
    const QDate day = dayOf(index);
    if (m_times.isEmpty() || day < m_times.first().day) {
        const size_t at = mixed(index, 11) % m_templates.size();
        const bool recurs = !m_templates[at].series.isNull(); // which happens on its own days alone
        activity =
            m_templates[recurs ? (at + 1 + mixed(index, 24) % (m_templates.size() - 1)) % m_templates.size() : at];
        activity.start = day;
        activity.startTime = QTime(8 + static_cast<int>(mixed(index, 12) % 6), 0);
        return;
    }
    const domain::Occurrence time = m_times.takeFirst();
    activity = m_templates[m_recurring];
    activity.start = time.day; // the activity before was held before it
    activity.startTime = QTime(9, 0);
    activity.occurrence = time.given;
}

bool SampleActivities::next(domain::Activity& activity)
{
    if (m_made >= m_count || m_templates.empty()) {
        return false;
    }
    const qint64 index = m_made++;
    choose(activity, index);
    activity.end = activity.start;
    activity.id = domain::ActivityId::named(u"sample/activity/"_s + QString::number(index));
    activity.endTime = activity.startTime.addSecs(3 * 3600);
    activity.place = m_places.at(mixed(index, 13) % m_places.size());
    activity.municipality =
        activity.place == u"Digitalt" ? QString() : m_municipalities.at(mixed(index, 14) % m_municipalities.size());
    for (quint32 use = 15; use < 18; ++use) {
        const auto& partner = m_partners.at(mixed(index, use) % m_partners.size());
        if (partner != activity.organiser && !activity.organisations.contains(partner)) {
            activity.organisations.append(partner);
        }
    }
    activity.women = activity.women ? jittered(*activity.women, index, 18) : std::nullopt;
    activity.men = activity.men ? jittered(*activity.men, index, 19) : std::nullopt;
    if (activity.women && mixed(index, 20) % 5 == 0) {
        activity.unknown = static_cast<int>(mixed(index, 21) % 4);
    }
    const bool isPast = activity.end <= m_today;
    activity.cancelled = isPast && mixed(index, 22) % 50 == 0;
    if (!isPast) {
        activity.women = activity.men = activity.unknown = std::nullopt;
    } else if (!activity.cancelled && mixed(index, 23) % 30 != 0) {
        activity.result = u"Genomförd enligt planen."_s; // no count: a text is not masked
    }
    return true;
}

} // namespace samordna::exchange
