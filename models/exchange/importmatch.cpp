#include "models/exchange/importrows.h"

#include "models/exchange/newcounty.h"
#include "models/exchange/textparse.h"
#include "models/storage/reader.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

bool isSameText(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

bool isTitled(const domain::Measure& measure, const QString& title)
{
    return isSameText(measure.title, title) || (!measure.titleEn.isEmpty() && isSameText(measure.titleEn, title));
}

/// What a new organisation is, as far as its name tells.
domain::OrganisationKind kindByName(const QString& name)
{
    if (name.endsWith(u"kommun"_s, Qt::CaseInsensitive)) {
        return domain::OrganisationKind::Municipality;
    }
    return name.startsWith(u"Region "_s) ? domain::OrganisationKind::Region : domain::OrganisationKind::Other;
}

} // namespace

const domain::Measure* ImportRows::storedMeasure(const Line& line, const QString& number, const QString& title) const
{
    // A draft of the national plan may share the number: number and title together tell best, then the number of the
    // county's own measure.
    const auto find = [&](auto fits) -> const domain::Measure* {
        const domain::Measure* found = nullptr;
        int most = 0; // one that no row before stands for, then the county's own
        for (const domain::Measure& measure : m_data.measures) {
            const int rank = 1 + (measure.draft ? 0 : 1) + (isTaken(line, measure.id.uuid()) ? 0 : 2);
            if (!measure.isWithdrawn() && rank > most && isInForce(measure.area) && fits(measure)) {
                found = &measure;
                most = rank;
            }
        }
        return found;
    };
    const bool byTitle = line.table.key == ImportKey::Title || number.isEmpty();
    if (byTitle) {
        return find([&](const domain::Measure& it) { return isTitled(it, title); });
    }
    const auto* same = find([&](const domain::Measure& it) { return it.number == number && isTitled(it, title); });
    return same ? same : find([&](const domain::Measure& it) { return it.number == number && !it.draft; });
}

const domain::Measure* ImportRows::withdrawnMeasure(const QString& number, const QString& title) const
{
    const auto at = std::find_if(m_data.measures.cbegin(), m_data.measures.cend(), [&](const domain::Measure& measure) {
        return measure.isWithdrawn() && !number.isEmpty() && measure.number == number && isTitled(measure, title)
            && isInForce(measure.area);
    });
    return at == m_data.measures.cend() ? nullptr : &*at;
}

base::Result<QList<domain::ActivityId>> ImportRows::activitiesOf(QDate day, const QString& title)
{
    const auto period = domain::Period::between(day, day);
    if (!period) {
        return QList<domain::ActivityId>();
    }
    if (!m_days.contains(day)) {
        storage::ActivityQuery query;
        query.period = period;
        query.withdrawn = storage::WithdrawnRows::Shown; // such a row is refused, and not added once more
        const auto keys = m_reader.activityKeys(query);
        const auto rows =
            keys ? m_reader.activityRows(*keys) : base::Result<std::vector<storage::ActivityRow>>(keys.error());
        if (!rows) {
            return rows.error();
        }
        auto& titles = m_days[day];
        for (const storage::ActivityRow& row : *rows) {
            titles[row.title.simplified().toCaseFolded()].append(row.id);
        }
    }
    return m_days.value(day).value(title.simplified().toCaseFolded());
}

ImportRows::Traits ImportRows::traitsOf(const Line& line) const
{
    return {
        domain::fromCode<domain::ActivityKind>(codeForWord(u"activity_kind"_s, textOf(line, u"activity"_s, u"kind"_s))),
        startTimeOf(line), textOf(line, u"activity"_s, u"place"_s).simplified()};
}

base::Result<std::optional<domain::Activity>> ImportRows::storedActivity(Line& line, const domain::Activity& wanted)
{
    const auto ids = activitiesOf(wanted.start, wanted.title);
    if (!ids) {
        return ids.error();
    }
    const Traits traits = traitsOf(line);
    std::optional<domain::Activity> best;
    int most = -1;
    for (const domain::ActivityId& id : *ids) {
        const auto row = m_reader.row<domain::Activity>(id);
        if (!row) {
            return row.error();
        }
        if (!*row) {
            continue;
        }
        const bool isKind = !traits.kind || (*row)->kind == *traits.kind;
        const bool isTime = (*row)->startTime == traits.time;
        const bool isPlace = isSameText((*row)->place, traits.place) || isSameText(shownPlace(**row), traits.place);
        const bool fits = (line.table.key != ImportKey::DayTitleKind || isKind)
            && (line.table.key != ImportKey::DayTitleTime || isTime)
            && (line.table.key != ImportKey::DayTitlePlace || isPlace);
        // One in use, then one that no row before stands for, then the one that is most alike.
        const int rank =
            isKind + isTime + isPlace + (isTaken(line, id.uuid()) ? 0 : 4) + ((*row)->isWithdrawn() ? 0 : 8);
        if (fits && rank > most) {
            most = rank;
            best = **row;
        }
    }
    if (best) {
        return best;
    }
    // One that came from such a row before and has been given another day or title since.
    return m_reader.row<domain::Activity>(newActivityId(line, wanted));
}

domain::ActivityId ImportRows::newActivityId(const Line& line, const domain::Activity& wanted) const
{
    QString name =
        u"import/%1/activity/%2/%3"_s.arg(m_county, wanted.start.toString(Qt::ISODate), wanted.title.toCaseFolded());
    const Traits traits = traitsOf(line);
    switch (line.table.key) {
    case ImportKey::DayTitleKind: name += u'/' + (traits.kind ? domain::codeText(*traits.kind) : QString()); break;
    case ImportKey::DayTitleTime: name += u'/' + traits.time.toString(u"HH:mm"_s); break;
    case ImportKey::DayTitlePlace: name += u'/' + traits.place.toCaseFolded(); break;
    case ImportKey::Usual:
    case ImportKey::Title: break;
    }
    return domain::ActivityId::named(name);
}

QJsonValue ImportRows::reference(Line& line, domain::Entity entity, const QString& text)
{
    if (entity == domain::Entity::Organisation) {
        return organisation(line, text).id.text();
    }
    if (entity == domain::Entity::Measure) {
        const domain::Measure* measure = measureNumbered(text);
        return measure ? QJsonValue(measure->id.text()) : QJsonValue(QJsonValue::Undefined);
    }
    if (entity == domain::Entity::Indicator) {
        for (const domain::Indicator& indicator : m_data.indicators) {
            if (isSameText(indicator.name, text) || isSameText(indicator.nameEn, text)) {
                return indicator.id.text();
            }
        }
    }
    if (entity == domain::Entity::Goal) {
        for (const domain::Goal& goal : m_data.goals) {
            if (QString::number(goal.number) == text.section(u'.', 0, 0).trimmed() || isSameText(goal.name, text)) {
                return goal.id.text();
            }
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

ImportRows::Named ImportRows::organisation(Line& line, const QString& text)
{
    if (const auto known = organisationNamed(m_data.organisations, text); !known.isNull()) {
        return {known, {}};
    }
    const QString beforeComma = text.section(u',', 0, 0);
    if (const auto known = organisationNamed(m_data.organisations, beforeComma);
        beforeComma != text && !known.isNull()) {
        return {known, text.section(u',', 1).trimmed()};
    }
    domain::Organisation added;
    added.id =
        domain::OrganisationId::named(u"import/%1/organisation/%2"_s.arg(m_county, text.simplified().toCaseFolded()));
    added.county = m_county;
    added.name = text.simplified();
    added.kind = kindByName(added.name);
    m_data.organisations.append(added);
    line.changes.append({std::nullopt, domain::AnyRecord(added)});
    remark(line, RemarkKind::OrganisationAdded, {}, added.name);
    return {added.id, {}};
}

QStringList ImportRows::organisationNames(const QString& text) const
{
    // Some names hold a comma themselves: the longest run of parts that is known goes first.
    QStringList names;
    const QStringList parts = splitList(text);
    for (qsizetype from = 0; from < parts.size();) {
        qsizetype length = std::min<qsizetype>(4, parts.size() - from);
        while (length > 1 && organisationNamed(m_data.organisations, parts.mid(from, length).join(u", "_s)).isNull()) {
            --length;
        }
        names.append(parts.mid(from, length).join(u", "_s));
        from += length;
    }
    return names;
}

const domain::Measure* ImportRows::measureNumbered(const QString& number) const
{
    const domain::Measure* draft = nullptr;
    for (const domain::Measure& measure : m_data.measures) {
        if (measure.number == number.simplified() && !measure.isWithdrawn() && isInForce(measure.area)) {
            if (!measure.draft) {
                return &measure;
            }
            draft = &measure;
        }
    }
    return draft;
}

bool ImportRows::isInForce(const domain::AreaId& area) const
{
    const domain::Area* row = domain::find(m_data.areas, area);
    return !row || m_plans.contains(row->plan) || !domain::find(m_data.plans, row->plan);
}

QString ImportRows::nameOf(const Line& line, const QUuid& id) const
{
    const QString period =
        line.table.kind == ImportKind::Measures ? textOf(line, u"follow_up"_s, u"period"_s) : QString();
    return QString(id.toString(QUuid::WithoutBraces) + u'/' + period);
}

bool ImportRows::isTaken(const Line& line, const QUuid& id) const
{
    return m_taken.contains(nameOf(line, id));
}

bool ImportRows::isRepeated(Line& line, const QString& name)
{
    line.name = name;
    const auto other = m_taken.constFind(name);
    if (other != m_taken.cend()) {
        remark(line, RemarkKind::RowRepeated, {}, QString::number(*other));
    }
    return other != m_taken.cend();
}

} // namespace samordna::exchange
