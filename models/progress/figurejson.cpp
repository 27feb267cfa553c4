#include "models/progress/figurejson.h"

#include "models/domain/codes.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

constexpr int kFormatVersion = 1;

QString codeOf(Basis basis)
{
    switch (basis) {
    case Basis::NoFigure: return u"no_figure"_s;
    case Basis::Stated: return u"stated"_s;
    case Basis::Milestones: return u"milestones"_s;
    case Basis::Activities: return u"activities"_s;
    case Basis::Indicator: return u"indicator"_s;
    case Basis::SubMeasures: return u"sub_measures"_s;
    case Basis::Continuous: return u"continuous"_s;
    case Basis::RollUp: return u"roll_up"_s;
    }
    return {};
}

QString codeOf(Exclusion exclusion)
{
    switch (exclusion) {
    case Exclusion::Withdrawn: return u"withdrawn"_s;
    case Exclusion::NotApplicable: return u"not_applicable"_s;
    case Exclusion::SubMeasure: return u"sub_measure"_s;
    case Exclusion::WithoutFigure: return u"without_figure"_s;
    }
    return {};
}

QString codeOf(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Present: return u"present"_s;
    case FollowUpState::Missing: return u"missing"_s;
    case FollowUpState::Stale: return u"stale"_s;
    case FollowUpState::NotNeeded: return u"not_needed"_s;
    }
    return {};
}

QString codeOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NoFigure: return u"no_figure"_s;
    case ChangeKind::New: return u"new"_s;
    case ChangeKind::Ended: return u"ended"_s;
    case ChangeKind::Compared: return u"compared"_s;
    }
    return {};
}

QString keyOf(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Plan: return u"plan"_s;
    case GroupKind::Area: return u"areas"_s;
    case GroupKind::Organisation: return u"organisations"_s;
    case GroupKind::Goal: return u"goals"_s;
    }
    return {};
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

template <class Enum>
QJsonValue orNull(const std::optional<Enum>& value)
{
    return value ? QJsonValue(domain::codeText(*value)) : QJsonValue();
}

QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QUuid& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces));
}

/// What a term is depends on the way the figure was counted, see Figure.
QJsonArray termsOf(const Figure& figure)
{
    QJsonArray terms;
    for (const Term& term : figure.terms) {
        switch (figure.basis) {
        case Basis::Stated:
        case Basis::Continuous:
            terms.append(QJsonObject{{u"follow_up"_s, term.label}, {u"value"_s, orNull(term.value)}});
            break;
        case Basis::Activities:
            terms.append(QJsonObject{{u"held"_s, term.label.toInt()}, {u"planned"_s, term.weight}});
            break;
        case Basis::Indicator: {
            const QString key = QStringList{u"latest"_s, u"baseline"_s, u"target"_s}.value(terms.size());
            terms.append(QJsonObject{{key, orNull(term.value)}});
            break;
        }
        default:
            terms.append(QJsonObject{{u"id"_s, orNull(term.measure.uuid())}, {u"label"_s, term.label},
                {u"value"_s, orNull(term.value)}, {u"weight"_s, term.weight}});
        }
    }
    return terms;
}

QJsonObject figureObject(const Figure& figure)
{
    QJsonObject excluded;
    for (const auto& [kind, count] : figure.exclusions) {
        excluded.insert(codeOf(kind), count);
    }
    return {{u"value"_s, orNull(figure.value)}, {u"basis"_s, codeOf(figure.basis)}, {u"as_of"_s, orNull(figure.asOf)},
        {u"terms"_s, termsOf(figure)}, {u"excluded"_s, excluded}};
}

QJsonObject groupObject(const GroupFigure& group)
{
    QJsonObject shares;
    for (const auto& code : domain::codesOf<domain::Degree>()) {
        const auto at = static_cast<size_t>(code.value);
        shares.insert(QLatin1String(code.text),
            QJsonObject{{u"count"_s, group.progress.shares.counts.at(at)},
                {u"percent"_s, group.progress.shares.percents.at(at)}});
    }
    const Change& change = group.progress.change;
    return {{u"id"_s, orNull(group.id)}, {u"number"_s, group.number > 0 ? QJsonValue(group.number) : QJsonValue()},
        {u"name"_s, group.name}, {u"figure"_s, figureObject(group.progress.figure)}, {u"shares"_s, shares},
        {u"change"_s,
            QJsonObject{{u"kind"_s, codeOf(change.kind())}, {u"before"_s, orNull(change.before)},
                {u"points"_s, orNull(change.points())}}}};
}

QJsonObject measureObject(const MeasureFigure& measure)
{
    const MeasureProgress& one = measure.progress;
    return {{u"id"_s, orNull(one.measure.uuid())}, {u"number"_s, measure.number}, {u"title"_s, measure.title},
        {u"area"_s, orNull(measure.area.uuid())}, {u"lead"_s, orNull(measure.lead.uuid())},
        {u"weight"_s, measure.weight}, {u"counted"_s, one.counted},
        {u"excluded"_s, measure.excluded ? QJsonValue(codeOf(*measure.excluded)) : QJsonValue()},
        {u"figure"_s, figureObject(one.figure)},
        {u"degree"_s,
            QJsonObject{{u"counts"_s, domain::codeText(one.degree)}, {u"stated"_s, orNull(one.statedDegree)},
                {u"derived"_s, domain::codeText(one.derivedDegree)}}},
        {u"due"_s, orNull(measure.due)}, {u"late"_s, one.late}, {u"due_soon"_s, one.dueSoon},
        {u"expected"_s, orNull(one.expected)},
        {u"signal"_s, QJsonObject{{u"suggested"_s, domain::codeText(one.suggested)}, {u"set"_s, orNull(one.signal)}}},
        {u"follow_up"_s, codeOf(one.followUp)}};
}

QJsonValue latestObject(const std::optional<IndicatorValue>& latest)
{
    if (!latest) {
        return {};
    }
    QJsonObject groups;
    for (const auto& code : domain::codesOf<domain::Group>()) {
        if (code.value != domain::Group::Total) {
            groups.insert(QLatin1String(code.text), orNull(latest->groups.at(static_cast<size_t>(code.value))));
        }
    }
    return QJsonObject{{u"period"_s, latest->period.code()}, {u"source"_s, latest->source}, {u"total"_s, latest->total},
        {u"groups"_s, groups}};
}

QJsonObject indicatorObject(const IndicatorFigure& indicator)
{
    return {{u"id"_s, orNull(indicator.id.uuid())}, {u"name"_s, indicator.name}, {u"unit"_s, indicator.unit},
        {u"latest"_s, latestObject(indicator.latest)}, {u"baseline"_s, orNull(indicator.baseline)},
        {u"target"_s, orNull(indicator.target)}, {u"progress"_s, orNull(indicator.progress)}};
}

QJsonObject activityObject(const storage::ActivityTotals& totals)
{
    return {{u"held"_s, totals.held}, {u"planned"_s, totals.planned}, {u"women"_s, totals.women},
        {u"men"_s, totals.men}, {u"other"_s, totals.other}, {u"unknown"_s, totals.unknown},
        {u"participants"_s, totals.participants()}, {u"hours"_s, totals.hours}, {u"cost"_s, totals.cost},
        {u"organisations"_s, totals.organisations}};
}

} // namespace

QJsonObject figureJson(const FigureList& list)
{
    QJsonObject json{{u"format"_s, u"samordna-figures"_s}, {u"version"_s, kFormatVersion}, {u"county"_s, list.county},
        {u"period"_s, list.period.code()}, {u"as_of"_s, orNull(list.asOf)},
        {u"fingerprint"_s, QString::fromLatin1(list.fingerprint)}, {u"in_time"_s, list.inTime},
        {u"with_due"_s, list.withDue}, {u"late"_s, list.late}, {u"activities"_s, activityObject(list.activities)}};
    QHash<GroupKind, QJsonArray> groups;
    for (const GroupFigure& group : list.groups) {
        groups[group.kind].append(groupObject(group));
    }
    json.insert(keyOf(GroupKind::Plan), groups.value(GroupKind::Plan).at(0));
    for (const GroupKind kind : {GroupKind::Area, GroupKind::Organisation, GroupKind::Goal}) {
        json.insert(keyOf(kind), groups.value(kind));
    }
    QJsonArray measures;
    for (const MeasureFigure& measure : list.measures) {
        measures.append(measureObject(measure));
    }
    json.insert(u"measures"_s, measures);
    QJsonArray indicators;
    for (const IndicatorFigure& indicator : list.indicators) {
        indicators.append(indicatorObject(indicator));
    }
    json.insert(u"indicators"_s, indicators);
    return json;
}

} // namespace samordna::progress
