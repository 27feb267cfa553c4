#include "models/exchange/importshown.h"

#include "models/domain/fields.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/exchange/shippeddata.h"
#include "models/progress/changewords.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

void add(ShownTexts& texts, const QString& field, const QString& text)
{
    if (!text.simplified().isEmpty()) {
        texts[field].append(text.simplified());
    }
}

template <class E>
ShownTexts fieldTexts(const E& row, const domain::PlanData& data)
{
    ShownTexts texts;
    const QString entity = domain::entityName(domain::kEntityOf<E>);
    for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
        const QString name = QString::fromLatin1(field.name);
        if (field.type != domain::FieldType::Document) {
            add(texts, entity + u'.' + name,
                progress::valueWords(domain::kEntityOf<E>, name, field.type, field.get(row), data));
        }
    }
    return texts;
}

} // namespace

QString shownPlace(const domain::Activity& activity)
{
    const auto& known = municipalities();
    const auto at = std::find_if(
        known.cbegin(), known.cend(), [&](const Municipality& each) { return each.code == activity.municipality; });
    const QString municipality = at == known.cend() ? activity.municipality : at->shortName;
    const bool isOne = activity.place.isEmpty() || municipality.isEmpty();
    return isOne ? QString(activity.place + municipality) : QString(activity.place + u", "_s + municipality);
}

ShownTexts shownTexts(
    const domain::Measure& measure, const domain::PlanData& data, const progress::MeasureProgress& figures)
{
    ShownTexts texts = fieldTexts(measure, data);
    add(texts, u"follow_up.degree"_s, domain::term(figures.degree));
    add(texts, u"follow_up.percent"_s, domain::percentText(figures.figure.value));
    add(texts, u"follow_up.signal"_s, domain::term(figures.signal.value_or(figures.suggested)));
    return texts;
}

ShownTexts shownTexts(const domain::Activity& activity, const domain::PlanData& data)
{
    ShownTexts texts = fieldTexts(activity, data);
    add(texts, u"activity.place"_s, shownPlace(activity));
    QStringList numbers;
    for (const domain::MeasureId& id : activity.measures) {
        const auto* measure = domain::find(data.measures, id);
        numbers.append(measure ? measure->number : QString());
    }
    add(texts, u"activity.measures"_s, numbers.join(u", "_s));
    if (const auto* organiser = domain::find(data.organisations, activity.organiser)) {
        add(texts, u"activity.organiser"_s, organiser->name);
    }
    return texts;
}

} // namespace samordna::exchange
