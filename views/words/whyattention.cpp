#include "views/words/why.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/indicatorvalue.h"

#include "views/words/words.h"

#include <QCoreApplication>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::Why)
};

using progress::Attention;
using progress::AttentionKind;

QString ruleOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::Late: return Tr::tr("Late: the due date has passed and the measure is not done.");
    case AttentionKind::ActionPointLate:
        return Tr::tr("Late action point: what was promised at an activity is not ticked off, and its day has passed.");
    case AttentionKind::FollowUpMissing: return Tr::tr("Missing: there is no follow-up for the current period.");
    case AttentionKind::FollowUpStale:
        return Tr::tr("Old: the latest follow-up belongs to a period before the previous one.");
    case AttentionKind::DueSoon: return Tr::tr("Due soon: due within 30 days.");
    case AttentionKind::ObservationMissing:
        return Tr::tr("No value: the indicator has a target or counts a measure, and no value was ever given.");
    case AttentionKind::ObservationStale:
        return Tr::tr("Old value: the latest one belongs to a period before the previous one of its kind.");
    case AttentionKind::TotalsDisagree: return Tr::tr("Disagreeing: the stated total is not the sum of the groups.");
    case AttentionKind::ActivitiesWithoutResult:
        return Tr::tr("Without a result: held in the period, not cancelled, and the result is not filled in.");
    }
    return {};
}

QString nameOf(const Attention& item, const domain::PlanData& data)
{
    if (const domain::Measure* measure = domain::find(data.measures, item.measure)) {
        return measure->number + u' ' + domain::inLanguage(measure->title, measure->titleEn);
    }
    if (const domain::ActionPoint* point = domain::find(data.actionPoints, item.actionPoint)) {
        return point->text;
    }
    const domain::Indicator* indicator = domain::find(data.indicators, item.indicator);
    return indicator ? domain::inLanguage(indicator->name, indicator->nameEn) : Tr::tr("Activities");
}

} // namespace

Why whyIndicator(const domain::Indicator& indicator, const domain::PlanData& data, QDate asOf)
{
    const auto latest = progress::latestValue(indicator, data, asOf);
    const auto target = progress::targetInForce(indicator, data, asOf);
    Why why;
    why.subject = domain::inLanguage(indicator.name, indicator.nameEn);
    why.figure = latest ? domain::numberText(latest->total) : u"–"_s;
    why.sentence = latest ? Tr::tr("The latest value, of %1.").arg(domain::term(latest->period))
                          : Tr::tr("There is no value yet.");
    why.formula =
        Tr::tr("The latest period that has begun counts. Its groups are added up; a stated total counts only where "
               "there are no groups. Values from different sources are never added.");
    why.termsTitle = Tr::tr("Values");
    for (const auto& code : domain::codesOf<domain::Group>()) {
        const auto at = static_cast<size_t>(code.value);
        if (latest && at < latest->groups.size() && latest->groups.at(at)) {
            why.terms.append({domain::term(code.value), domain::numberText(*latest->groups.at(at)), {}, {}, {}, true});
        }
    }
    if (indicator.baseline) {
        why.terms.append({Tr::tr("Baseline"), domain::numberText(*indicator.baseline), {}, {}, {}, true});
    }
    if (target) {
        why.terms.append({Tr::tr("Target in force"), domain::numberText(*target), {}, {}, {}, true});
    }
    for (const domain::Measure& measure : data.measures) {
        if (measure.indicator == indicator.id && measure.way == domain::ProgressWay::Indicator
            && !measure.isWithdrawn()) {
            why.terms.append(
                {Tr::tr("Counts %1").arg(measure.number + u' ' + domain::inLanguage(measure.title, measure.titleEn)),
                    {}, {}, measure.id, {}});
        }
    }
    if (latest && !latest->source.isEmpty()) {
        why.notes.append(Tr::tr("Source: %1.").arg(latest->source));
    }
    if (!indicator.definition.isEmpty()) {
        why.notes.append(indicator.definition);
    }
    why.notes.append(Tr::tr("As of %1.").arg(domain::dateText(asOf)));
    return why;
}

Why whyAttention(const QString& subject, const QList<Attention>& items, const domain::PlanData& data, QDate asOf)
{
    Why why;
    why.subject = subject;
    int number = 0;
    QStringList rules;
    for (const Attention& item : items) {
        number += std::max(1, item.count);
        why.terms.append({nameOf(item, data), attentionText(item), {}, item.measure, {}});
        if (!rules.contains(ruleOf(item.kind))) {
            rules.append(ruleOf(item.kind));
        }
    }
    why.figure = domain::numberText(number);
    why.sentence = items.isEmpty() ? Tr::tr("Nothing is late and nothing is missing.")
                                   : Tr::tr("So many need somebody. Each is listed below, the most pressing first.");
    if (items.size() == 1) {
        why.sentence = attentionText(items.first()) + u'.';
    }
    why.formula = rules.join(u'\n');
    why.termsTitle = Tr::tr("What needs somebody");
    why.notes = {Tr::tr("As of %1.").arg(domain::dateText(asOf))};
    return why;
}

} // namespace samordna::views
