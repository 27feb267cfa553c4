#include "models/exchange/sample.h"

#include "models/domain/recurrence.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/sampleindicators.h"
#include "models/exchange/sampleparts.h"
#include "models/exchange/shippeddata.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

/// Dates in the sample are [years from today's, month, day].
QDate dayIn(const QJsonValue& value, QDate today)
{
    return {today.year() + value[0].toInt(), value[1].toInt(), value[2].toInt()};
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
        m_indicatorOf = addSampleIndicators(m_content, m_sample, m_today);
        addSeries(m_sample[u"series"_s]);
        for (const QJsonValue& value : m_sample[u"measures"_s].toArray()) {
            addMeasure(value);
        }
        addYear();
        return m_content;
    }

private:
    void addOrganisations()
    {
        for (const QJsonValue& value : m_sample[u"organisations"_s].toArray()) {
            const QString name = value[u"name"_s].toString();
            if (!organisationNamed(m_organisations, name).isNull()) {
                continue;
            }
            auto organisation = sampleRow<domain::Organisation>(u"organisation/"_s + name);
            organisation.name = name;
            organisation.nameEn = value[u"name_en"_s].toString();
            organisation.kind = domain::fromCode<domain::OrganisationKind>(value[u"kind"_s].toString())
                                    .value_or(domain::OrganisationKind::Other);
            m_organisations.append(organisation);
            m_content.add(organisation);
        }
    }

    /// A meeting that recurs; its times come with the activities.
    void addSeries(const QJsonValue& value)
    {
        auto series = sampleRow<domain::Series>(u"series/"_s + value[u"title"_s].toString());
        series.title = value[u"title"_s].toString();
        series.rule = value[u"rule"_s].toString();
        series.first = dayIn(value[u"first"_s], m_today);
        series.shift = domain::fromCode<domain::WorkingDayShift>(value[u"shift"_s].toString())
                           .value_or(domain::WorkingDayShift::Next);
        m_recurring = series.title;
        m_times = domain::occurrences(series, series.first, m_today).size();
        m_content.add(series);
    }

    /// About how many of the sample's activities serve a measure, by the templates that name it.
    [[nodiscard]] double activitiesServing(const QString& number) const
    {
        const QJsonArray templates = m_sample[u"activities"_s].toArray();
        double serving = 0;
        for (const QJsonValue& value : templates) {
            if (value[u"measures"_s].toArray().contains(number)) {
                serving += value[u"title"_s].toString() == m_recurring
                    ? static_cast<double>(m_times)
                    : static_cast<double>(m_activities) / static_cast<double>(templates.size());
            }
        }
        return serving;
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
        auto measure = sampleRow<domain::Measure>(u"measure/"_s + number);
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
            const double held = activitiesServing(number) * 100 / std::max(1.0, reached);
            measure.planned = std::max(1, static_cast<int>(std::lround(held)));
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
            auto milestone = sampleRow<domain::Milestone>(u"milestone/%1/%2"_s.arg(measure.number).arg(i));
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
            auto day = sampleRow<domain::ReportingDay>(u"reporting/"_s + value[u"title"_s].toString());
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
            auto mandate = sampleRow<domain::Mandate>(u"mandate/"_s + value[u"paragraph"_s].toString());
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
        auto followUp = sampleRow<domain::FollowUp>(u"follow-up/%1/%2"_s.arg(measure.number, period.code()));
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

    QJsonObject m_sample;
    domain::ChangeSet m_content;
    QList<domain::Organisation> m_organisations;
    QList<domain::Area> m_areas;
    QHash<QString, domain::IndicatorId> m_indicatorOf;
    QDate m_today;
    qint64 m_activities;
    QString m_recurring; ///< the title of what recurs
    qsizetype m_times = 0; ///< how often it has happened
    qint64 m_measures = 0;
};

} // namespace

base::Result<domain::ChangeSet> sampleCounty(QDate today, qint64 activities)
{
    auto content = newCounty(u"99"_s, u"se-2018"_s, DraftMeasures::LeftOut);
    if (!content) {
        return content.error();
    }
    return Story(*std::move(content), today, activities).tell();
}

} // namespace samordna::exchange
