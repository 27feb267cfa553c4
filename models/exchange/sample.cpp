#include "models/exchange/sample.h"

#include "models/domain/calendar.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/shippeddata.h"

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

/// A number that looks random and is always the same for the same index and use.
quint32 mixed(qint64 index, quint32 use)
{
    quint64 value = static_cast<quint64>(index) * 0x9E3779B97F4A7C15ULL + use * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<quint32>(value >> 33);
}

QJsonObject shippedSample()
{
    return shippedJson(u":/samordna/sample/exempellan.json"_s);
}

/// Dates in the sample are [years from today's, month, day].
QDate dayIn(const QJsonValue& value, QDate today)
{
    return {today.year() + value[0].toInt(), value[1].toInt(), value[2].toInt()};
}

/// How many of the sample's activities serve a measure, by the templates that name it.
double shareOfActivities(const QJsonObject& sample, const QString& number)
{
    const QJsonArray templates = sample[u"activities"_s].toArray();
    const auto serving = std::count_if(templates.cbegin(), templates.cend(),
        [&](const QJsonValue& value) { return value[u"measures"_s].toArray().contains(number); });
    return static_cast<double>(serving) / static_cast<double>(templates.size());
}

/// Tells the story of one county: how far each measure has come by each tertial.
class Story
{
public:
    Story(domain::ChangeSet content, QDate today, qint64 activities)
        : m_sample(shippedSample())
        , m_content(std::move(content))
        , m_organisations(addedRows<domain::Organisation>(m_content))
        , m_areas(addedRows<domain::Area>(m_content))
        , m_today(today)
        , m_activities(activities)
    {
    }

    domain::ChangeSet tell()
    {
        addOrganisations();
        for (const QJsonValue& value : m_sample[u"indicators"_s].toArray()) {
            addIndicator(value);
        }
        for (const QJsonValue& value : m_sample[u"measures"_s].toArray()) {
            addMeasure(value);
        }
        addYear();
        return m_content;
    }

private:
    template <class E>
    static E make(const QString& name)
    {
        E row;
        row.id = base::Id<E>::named(u"sample/"_s + name);
        row.county = u"99"_s;
        return row;
    }

    void addOrganisations()
    {
        for (const QJsonValue& value : m_sample[u"organisations"_s].toArray()) {
            const QString name = value[u"name"_s].toString();
            if (!organisationNamed(m_organisations, name).isNull()) {
                continue;
            }
            auto organisation = make<domain::Organisation>(u"organisation/"_s + name);
            organisation.name = name;
            organisation.nameEn = value[u"name_en"_s].toString();
            organisation.kind = domain::fromCode<domain::OrganisationKind>(value[u"kind"_s].toString())
                                    .value_or(domain::OrganisationKind::Other);
            m_organisations.append(organisation);
            m_content.add(organisation);
        }
    }

    /// 0 … 1: how much of what is reached today was reached at \a day.
    double gone(const domain::Measure& measure, QDate day) const
    {
        const QDate end = measure.due.isValid() && measure.due < m_today ? measure.due : m_today;
        const double whole = std::max<double>(1, static_cast<double>(measure.start.daysTo(end)));
        return std::clamp(static_cast<double>(measure.start.daysTo(day)) / whole, 0.0, 1.0);
    }

    void addMeasure(const QJsonValue& value)
    {
        const QString number = value[u"number"_s].toString();
        auto measure = make<domain::Measure>(u"measure/"_s + number);
        const domain::Area& area = m_areas.at(number.section(u'.', 0, 0).toInt() - 1);
        measure.area = area.id;
        measure.number = number;
        measure.title = value[u"title"_s].toString();
        measure.titleEn = value[u"title_en"_s].toString();
        measure.lead = organisationNamed(m_organisations, value[u"lead"_s].toString());
        measure.start = dayIn(value[u"start"_s], m_today);
        measure.due = dayIn(value[u"due"_s], m_today);
        measure.continuous = value[u"continuous"_s].toBool();
        measure.way =
            domain::fromCode<domain::ProgressWay>(value[u"way"_s].toString()).value_or(domain::ProgressWay::Stated);
        measure.weight = value[u"weight"_s].toDouble(1);
        measure.budget = budgetOfNext();
        measure.goals = area.goals;
        measure.indicator = m_indicatorOf.value(number);
        for (const QJsonValue& before : value[u"after"_s].toArray()) {
            measure.after.append(domain::MeasureId::named(u"sample/measure/"_s + before.toString()));
        }
        addBreadth(measure);
        const double reached = value[u"reached"_s].toDouble();
        if (measure.way == domain::ProgressWay::Activities) {
            const double held = shareOfActivities(m_sample, number) * static_cast<double>(m_activities);
            measure.planned = std::max(1, static_cast<int>(std::lround(held * 100 / std::max(1.0, reached))));
        }
        m_content.add(measure);
        ++m_measures;
        addMilestones(measure, reached);
        addFollowUps(measure, reached);
    }

    /// Partners, target groups and forms of exploitation, several at once as in life.
    void addBreadth(domain::Measure& measure) const
    {
        const QJsonArray partners = m_sample[u"partners"_s].toArray();
        for (quint32 use = 1; use <= 3; ++use) {
            const auto id =
                organisationNamed(m_organisations, partners.at(mixed(m_measures, use) % partners.size()).toString());
            if (!id.isNull() && id != measure.lead && !measure.partners.contains(id)) {
                measure.partners.append(id);
            }
        }
        const auto groups = domain::codesOf<domain::TargetGroup>();
        measure.targetGroups = {groups[mixed(m_measures, 4) % groups.size()].value};
        measure.exploitation = {domain::Exploitation::SexualPurposes};
        if (mixed(m_measures, 5) % 3 != 0) {
            measure.exploitation.append(domain::Exploitation::ForcedLabour);
        }
        for (const auto form : {domain::Exploitation::ForcedBegging, domain::Exploitation::CriminalActivity,
                 domain::Exploitation::ForcedMarriage}) {
            if (mixed(m_measures, 30 + static_cast<quint32>(form)) % 6 == 0) {
                measure.exploitation.append(form);
            }
        }
    }

    /// Two measures of three have money of their own.
    [[nodiscard]] std::optional<double> budgetOfNext() const
    {
        return mixed(m_measures, 10) % 3 == 0 ? std::nullopt
                                              : std::optional(10'000.0 * (4 + mixed(m_measures, 11) % 27));
    }

    /// What a period took of the budget: its share of the measure's days, more or less.
    [[nodiscard]] std::optional<double> costIn(const domain::Measure& measure, const domain::Period& period) const
    {
        const QDate last = std::min({period.last(), measure.due.isValid() ? measure.due : m_today, m_today});
        const auto days = std::max(measure.start, period.first()).daysTo(last);
        const auto all = measure.start.daysTo(measure.due.isValid() ? measure.due : m_today);
        if (!measure.budget || days <= 0 || all <= 0) {
            return {};
        }
        const double lean = 0.7 + mixed(m_measures + period.first().toJulianDay(), 12) % 50 / 100.0;
        return std::round(*measure.budget * lean * static_cast<double>(days) / static_cast<double>(all) / 100) * 100;
    }

    void addMilestones(const domain::Measure& measure, double reached)
    {
        if (measure.way != domain::ProgressWay::Milestones) {
            return;
        }
        const QJsonArray titles = m_sample[u"milestones"_s].toArray();
        const auto done = std::lround(reached / 100 * static_cast<double>(titles.size()));
        const auto days = measure.start.daysTo(measure.due);
        for (qsizetype i = 0; i < titles.size(); ++i) {
            auto milestone = make<domain::Milestone>(u"milestone/%1/%2"_s.arg(measure.number).arg(i));
            milestone.measure = measure.id;
            milestone.title = titles.at(i).toString();
            milestone.due = measure.start.addDays(days * (i + 1) / titles.size());
            if (i < done) {
                milestone.done = std::min(milestone.due.addDays(mixed(m_measures, 7) % 15), m_today.addDays(-3));
            }
            m_content.add(milestone);
        }
    }

    /// What comes back each year, and a mandate that some of the measures answer to.
    void addYear()
    {
        for (const QJsonValue& value : m_sample[u"reporting_days"_s].toArray()) {
            auto day = make<domain::ReportingDay>(u"reporting/"_s + value[u"title"_s].toString());
            day.title = value[u"title"_s].toString();
            day.month = value[u"month"_s].toInt();
            day.day = value[u"day"_s].toInt();
            day.shift = domain::fromCode<domain::WorkingDayShift>(value[u"shift"_s].toString())
                            .value_or(domain::WorkingDayShift::Next);
            day.recipient = organisationNamed(m_organisations, value[u"recipient"_s].toString());
            day.note = value[u"note"_s].toString();
            m_content.add(day);
        }
        for (const QJsonValue& value : m_sample[u"mandates"_s].toArray()) {
            auto mandate = make<domain::Mandate>(u"mandate/"_s + value[u"paragraph"_s].toString());
            mandate.document = value[u"document"_s].toString();
            mandate.paragraph = value[u"paragraph"_s].toString();
            mandate.wording = value[u"wording"_s].toString();
            mandate.issuer = organisationNamed(m_organisations, value[u"issuer"_s].toString());
            mandate.deadline = dayIn(value[u"deadline"_s], m_today);
            for (const QJsonValue& number : value[u"measures"_s].toArray()) {
                mandate.measures.append(domain::MeasureId::named(u"sample/measure/"_s + number.toString()));
            }
            m_content.add(mandate);
        }
    }

    void addFollowUps(const domain::Measure& measure, double reached)
    {
        // The last tertial is still being written when the manager opens the file: some follow-ups are not there yet.
        const bool writtenThisTertial = mixed(m_measures, 8) % 7 != 0;
        const auto current = domain::Period::holding(m_today, domain::PeriodKind::Tertial);
        for (auto period = domain::Period::holding(measure.start, domain::PeriodKind::Tertial);
             period.first() <= m_today && (period != current || writtenThisTertial); period = period.next()) {
            addFollowUp(measure, period, reached * gone(measure, std::min(period.last(), m_today)));
        }
    }

    void addFollowUp(const domain::Measure& measure, const domain::Period& period, double percent)
    {
        auto followUp = make<domain::FollowUp>(u"follow-up/%1/%2"_s.arg(measure.number, period.code()));
        followUp.measure = measure.id;
        followUp.period = period;
        if (measure.way == domain::ProgressWay::Stated) {
            followUp.percent = std::round(percent / 5) * 5;
        }
        followUp.running = measure.continuous;
        followUp.cost = costIn(measure, period);
        const QString degree = percent >= 100 ? u"G"_s : percent >= 50 ? u"H"_s : percent > 0 ? u"P"_s : u"E"_s;
        const auto pick = [&](const QJsonArray& texts) {
            return texts.at(mixed(m_measures + period.first().toJulianDay(), 9) % texts.size()).toString();
        };
        followUp.reason = pick(m_sample[u"reasons"_s][degree].toArray());
        if (percent > 0) {
            followUp.workDone = pick(m_sample[u"work_done"_s].toArray());
        }
        m_content.add(followUp);
    }

    void addIndicator(const QJsonValue& value)
    {
        auto indicator = make<domain::Indicator>(u"indicator/"_s + value[u"key"_s].toString());
        indicator.name = value[u"name"_s].toString();
        indicator.nameEn = value[u"name_en"_s].toString();
        indicator.unit = value[u"unit"_s].toString();
        indicator.direction =
            domain::fromCode<domain::Direction>(value[u"direction"_s].toString()).value_or(domain::Direction::More);
        indicator.definition = value[u"definition"_s].toString();
        indicator.source = value[u"source"_s].toString();
        if (value[u"baseline"_s].isDouble()) {
            indicator.baseline = value[u"baseline"_s].toDouble();
        }
        for (const QJsonValue& number : value[u"measures"_s].toArray()) {
            m_indicatorOf.insert(number.toString(), indicator.id);
        }
        m_content.add(indicator);
        if (value[u"target"_s].isDouble()) {
            auto target = make<domain::Target>(u"target/"_s + value[u"key"_s].toString());
            target.indicator = indicator.id;
            target.period = domain::Period::holding(m_today, domain::PeriodKind::Year);
            target.value = value[u"target"_s].toDouble();
            m_content.add(target);
        }
        addObservations(indicator, value);
    }

    void addObservations(const domain::Indicator& indicator, const QJsonValue& value)
    {
        constexpr int kTertials = 8;
        auto period = domain::Period::holding(m_today, domain::PeriodKind::Tertial);
        for (int back = 1; back <= kTertials; ++back) {
            period = period.previous();
            const double gone = static_cast<double>(kTertials - back) / (kTertials - 1);
            const double start = value[u"start"_s].toDouble();
            const double total = std::round(start + (value[u"end"_s].toDouble() - start) * gone);
            addGroups(indicator, period, total, value[u"groups"_s].toObject());
        }
    }

    void addGroups(
        const domain::Indicator& indicator, const domain::Period& period, double total, const QJsonObject& groups)
    {
        double left = total;
        qsizetype groupsLeft = groups.size();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            const double value = --groupsLeft == 0 ? left : std::round(total * group.value().toDouble());
            left -= value;
            auto row = make<domain::Observation>(
                u"observation/%1/%2/%3"_s.arg(indicator.id.text(), period.code(), group.key()));
            row.indicator = indicator.id;
            row.period = period;
            row.group = domain::fromCode<domain::Group>(group.key()).value_or(domain::Group::Total);
            row.value = value;
            row.source = indicator.source;
            m_content.add(row);
        }
    }

    QJsonObject m_sample;
    domain::ChangeSet m_content;
    QList<domain::Organisation> m_organisations;
    QList<domain::Area> m_areas;
    QHash<QString, domain::IndicatorId> m_indicatorOf;
    QDate m_today;
    qint64 m_activities;
    qint64 m_measures = 0;
};

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

base::Result<domain::ChangeSet> sampleCounty(QDate today, qint64 activities)
{
    auto content = newCounty(u"99"_s, u"se-2018"_s, DraftMeasures::LeftOut);
    if (!content) {
        return content.error();
    }
    return Story(*std::move(content), today, activities).tell();
}

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

bool SampleActivities::next(domain::Activity& activity)
{
    if (m_made >= m_count || m_templates.empty()) {
        return false;
    }
    const qint64 index = m_made++;
    const domain::Activity& chosen = m_templates[mixed(index, 11) % m_templates.size()];
    activity = chosen;
    activity.id = domain::ActivityId::named(u"sample/activity/"_s + QString::number(index));
    activity.start = dayOf(index);
    activity.end = activity.start;
    activity.startTime = QTime(8 + static_cast<int>(mixed(index, 12) % 6), 0);
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
    activity.women = chosen.women ? jittered(*chosen.women, index, 18) : std::nullopt;
    activity.men = chosen.men ? jittered(*chosen.men, index, 19) : std::nullopt;
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
