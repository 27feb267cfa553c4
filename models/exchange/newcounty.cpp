#include "models/exchange/newcounty.h"

#include "models/exchange/shippeddata.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

/// Builds the content of one county's first file, in the order in which rows refer to each other.
class Builder
{
public:
    explicit Builder(const CountyChoice& county)
        : m_code(county.code)
    {
    }

    void addCounty(const QHash<QString, QString>& row)
    {
        auto county = make<domain::County>(u"county/"_s + m_code);
        county.code = m_code;
        county.name = row.value(u"name_sv"_s);
        county.nameEn = row.value(u"name_en"_s);
        county.board = row.value(u"board_sv"_s);
        county.boardEn = row.value(u"board_en"_s);
        county.fictitious = row.value(u"fictitious"_s) == u"1";
        m_content.add(county);
        addOrganisation(u"board-"_s + m_code, county.board, county.boardEn, domain::OrganisationKind::CountyBoard,
            {u"Länsstyrelsen"_s});
    }

    void addOrganisations()
    {
        const QString ownRegion = u"region-"_s + m_code;
        const QJsonObject shipped = shippedJson(u":/samordna/organisations/organisations.json"_s);
        for (const QJsonValue& value : shipped.value(u"organisations"_s).toArray()) {
            const QString key = value[u"key"_s].toString();
            if (key.startsWith(u"region-"_s) && key != ownRegion) {
                continue;
            }
            const auto kind = domain::fromCode<domain::OrganisationKind>(value[u"kind"_s].toString());
            addOrganisation(key, value[u"sv"_s].toString(), value[u"en"_s].toString(),
                kind.value_or(domain::OrganisationKind::Other), value[u"aliases"_s].toVariant().toStringList());
        }
        for (const auto& row : shippedTable(u":/samordna/counties/municipalities.csv"_s)) {
            if (row.value(u"county_code"_s) == m_code) {
                addOrganisation(u"municipality-"_s + row.value(u"municipality_code"_s),
                    row.value(u"municipality_name"_s), {}, domain::OrganisationKind::Municipality,
                    {row.value(u"municipality_name_short"_s)});
            }
        }
    }

    void addPlan(const QJsonObject& shipped, DraftMeasures drafts)
    {
        QHash<int, domain::GoalId> goals;
        for (const QJsonValue& value : shipped[u"strategy"_s][u"goals"_s].toArray()) {
            auto goal = make<domain::Goal>(value[u"key"_s].toString());
            goal.number = value[u"no"_s].toInt();
            goal.name = value[u"sv"_s].toString();
            goal.nameEn = value[u"en"_s].toString();
            goals.insert(goal.number, goal.id);
            m_content.add(goal);
        }
        const domain::PlanId plan = addPlanRow(shipped);
        QHash<int, domain::Area> areas;
        for (const QJsonValue& value : shipped[u"areas"_s].toArray()) {
            auto area = make<domain::Area>(value[u"key"_s].toString());
            area.plan = plan;
            area.number = value[u"no"_s].toInt();
            area.name = value[u"sv"_s].toString();
            area.nameEn = value[u"en"_s].toString();
            area.checked = value[u"sv_checked"_s].toBool();
            for (const QJsonValue& goal : value[u"strategy_goals"_s].toArray()) {
                area.goals.append(goals.value(goal.toInt()));
            }
            areas.insert(area.number, area);
            m_content.add(area);
        }
        if (drafts == DraftMeasures::Included) {
            for (const QJsonValue& value : shipped[u"measures"_s].toArray()) {
                addDraft(value, areas.value(value[u"area"_s].toInt()));
            }
        }
    }

    void addNationalIndicators()
    {
        const QJsonObject shipped = shippedJson(u":/samordna/indicators/library.json"_s);
        for (const QJsonValue& value : shipped.value(u"indicators"_s).toArray()) {
            if (!value[u"national"_s].toBool()) {
                continue;
            }
            auto indicator = make<domain::Indicator>(u"indicator/"_s + value[u"key"_s].toString());
            indicator.name = value[u"sv"_s].toString();
            indicator.nameEn = value[u"en"_s].toString();
            indicator.unit = value[u"unit_sv"_s].toString();
            indicator.direction = domain::fromCode<domain::Direction>(value[u"direction"_s].toString())
                                      .value_or(domain::Direction::Neutral);
            indicator.definition = value[u"definition_sv"_s].toString();
            indicator.source = value[u"source"_s].toString();
            indicator.national = true;
            m_content.add(indicator);
            for (const QJsonValue& observed : value[u"observations"_s].toArray()) {
                addObservation(indicator, observed);
            }
        }
    }

    [[nodiscard]] domain::ChangeSet content() const { return m_content; }

private:
    template <class E>
    E make(const QString& name) const
    {
        E row;
        row.id = base::Id<E>::named(name);
        row.county = m_code;
        return row;
    }

    void addOrganisation(const QString& key, const QString& name, const QString& nameEn, domain::OrganisationKind kind,
        const QStringList& aliases)
    {
        auto organisation = make<domain::Organisation>(u"organisation/"_s + key);
        organisation.name = name;
        organisation.nameEn = nameEn;
        organisation.kind = kind;
        organisation.aliases = aliases;
        m_organisations.append(organisation);
        m_content.add(organisation);
    }

    domain::PlanId addPlanRow(const QJsonObject& shipped)
    {
        auto plan = make<domain::Plan>(u"plan/"_s + shipped[u"id"_s].toString());
        plan.title = shipped[u"title_sv"_s].toString();
        plan.titleEn = shipped[u"title_en"_s].toString();
        plan.version = shipped[u"version"_s].toString();
        plan.issuer = shipped[u"issuer"_s].toString();
        plan.first = QDate::fromString(shipped[u"adopted"_s].toString() + u"-01"_s, Qt::ISODate);
        plan.note = shipped[u"note_sv"_s].toString();
        plan.noteEn = shipped[u"note_en"_s].toString();
        m_content.add(plan);
        return plan.id;
    }

    void addDraft(const QJsonValue& value, const domain::Area& area)
    {
        auto measure = make<domain::Measure>(value[u"key"_s].toString());
        measure.area = area.id;
        measure.number = value[u"no"_s].toString();
        measure.title = value[u"sv"_s].toString();
        measure.titleEn = value[u"en"_s].toString();
        measure.draft = true;
        measure.lead = organisationNamed(m_organisations, value[u"lead"_s].toString());
        measure.goals = area.goals;
        bool concernsCounty = value[u"lead"_s].toString() == u"Länsstyrelserna";
        for (const QJsonValue& partner : value[u"partners"_s].toArray()) {
            concernsCounty |= partner.toString() == u"Länsstyrelserna";
            const auto id = organisationNamed(m_organisations, partner.toString());
            if (!id.isNull()) {
                measure.partners.append(id);
            }
        }
        measure.notApplicable = !concernsCounty;
        m_content.add(measure);
    }

    void addObservation(const domain::Indicator& indicator, const QJsonValue& observed)
    {
        const QString year = QString::number(observed[u"year"_s].toInt());
        const QString group = observed[u"group"_s].toString();
        auto row = make<domain::Observation>(indicator.id.text() + u'/' + year + u'/' + group);
        row.indicator = indicator.id;
        row.period = domain::Period::fromCode(year).value_or(domain::Period());
        row.group = domain::fromCode<domain::Group>(group).value_or(domain::Group::Total);
        row.value = observed[u"value"_s].toDouble();
        row.source = indicator.source;
        m_content.add(row);
    }

    QString m_code;
    QList<domain::Organisation> m_organisations;
    domain::ChangeSet m_content;
};

} // namespace

QList<CountyChoice> knownCounties()
{
    QList<CountyChoice> counties;
    for (const auto& row : shippedTable(u":/samordna/counties/counties.csv"_s)) {
        counties.append({row.value(u"county_code"_s), row.value(u"name_sv"_s), row.value(u"board_sv"_s),
            row.value(u"fictitious"_s) == u"1", row.value(u"name_en"_s)});
    }
    return counties;
}

/// By the English name: the Swedish one stands in the genitive.
QString fileNameOf(const CountyChoice& county)
{
    QString name = county.nameEn.toLower();
    name.remove(u" county"_s);
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber()) {
            plain += letter;
        } else if (letter == u' ') {
            plain += u'-';
        }
    }
    return plain + u".samordna"_s;
}

QStringList knownPlans()
{
    return {u"se-2018"_s};
}

base::Result<domain::ChangeSet> newCounty(const QString& countyCode, const QString& plan, DraftMeasures drafts)
{
    const auto counties = shippedTable(u":/samordna/counties/counties.csv"_s);
    const auto county = std::find_if(
        counties.cbegin(), counties.cend(), [&](const auto& row) { return row.value(u"county_code"_s) == countyCode; });
    if (county == counties.cend()) {
        return base::Error{base::ErrorKind::InvalidArgument, {countyCode}, u"no such county"_s};
    }
    if (!knownPlans().contains(plan)) {
        return base::Error{base::ErrorKind::InvalidArgument, {plan}, u"no such plan"_s};
    }
    Builder builder({countyCode, {}, {}, false, {}});
    builder.addCounty(*county);
    builder.addOrganisations();
    builder.addPlan(shippedJson(u":/samordna/plans/"_s + plan + u".json"_s), drafts);
    builder.addNationalIndicators();
    return builder.content();
}

domain::OrganisationId organisationNamed(const QList<domain::Organisation>& organisations, const QString& name)
{
    const QString wanted = name.simplified();
    const auto isSame = [&](const QString& other) { return other.compare(wanted, Qt::CaseInsensitive) == 0; };
    for (const domain::Organisation& organisation : organisations) {
        if (isSame(organisation.name) || isSame(organisation.nameEn)) {
            return organisation.id;
        }
    }
    for (const domain::Organisation& organisation : organisations) {
        if (std::any_of(organisation.aliases.cbegin(), organisation.aliases.cend(), isSame)) {
            return organisation.id;
        }
    }
    return {};
}

} // namespace samordna::exchange
