#include "models/progress/changewords.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

using domain::Entity;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

template <class Enum>
QString termOfCode(const QString& code)
{
    const auto value = domain::fromCode<Enum>(code);
    return value ? domain::term(*value) : code;
}

/// By entity, since the same code is another word elsewhere: "other" of an activity, of an organisation.
struct CodeWords
{
    Entity entity;
    const char* field;
    QString (*words)(const QString& code);
};

constexpr CodeWords kCodes[]{
    {Entity::Organisation, "kind", termOfCode<domain::OrganisationKind>},
    {Entity::Indicator, "direction", termOfCode<domain::Direction>},
    {Entity::Measure, "way", termOfCode<domain::ProgressWay>},
    {Entity::Measure, "target_groups", termOfCode<domain::TargetGroup>},
    {Entity::Measure, "exploitation", termOfCode<domain::Exploitation>},
    {Entity::FollowUp, "degree", termOfCode<domain::Degree>},
    {Entity::FollowUp, "signal", termOfCode<domain::Signal>},
    {Entity::Observation, "group", termOfCode<domain::Group>},
    {Entity::Activity, "kind", termOfCode<domain::ActivityKind>},
    {Entity::Succession, "kind", termOfCode<domain::SuccessionKind>},
    {Entity::Series, "shift", termOfCode<domain::WorkingDayShift>},
    {Entity::CalendarDay, "kind", termOfCode<domain::CalendarDayKind>},
    {Entity::ReportingDay, "shift", termOfCode<domain::WorkingDayShift>},
};

QString codeWords(Entity entity, const QString& field, const QString& code)
{
    for (const CodeWords& each : kCodes) {
        if (entity == each.entity && field == QLatin1String(each.field)) {
            return each.words(code);
        }
    }
    return code;
}

template <class E>
QString nameIn(const QList<E>& rows, const QString& id)
{
    const E* row = domain::find(rows, base::Id<E>::fromText(id));
    return row ? domain::inLanguage(row->name, row->nameEn) : QString();
}

QString rowName(const QString& id, const domain::PlanData& data)
{
    if (const auto* measure = domain::find(data.measures, domain::MeasureId::fromText(id))) {
        return measure->number + u' ' + domain::inLanguage(measure->title, measure->titleEn);
    }
    for (const QString& name :
        {nameIn(data.organisations, id), nameIn(data.areas, id), nameIn(data.indicators, id), nameIn(data.goals, id)}) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    return id;
}

QString one(
    Entity entity, const QString& field, domain::FieldType type, const QJsonValue& value, const domain::PlanData& data)
{
    using domain::FieldType;
    switch (type) {
    case FieldType::Boolean: return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    case FieldType::Integer: return domain::numberText(value.toDouble());
    case FieldType::Real: {
        const double number = value.toDouble();
        return domain::numberText(number, number == std::floor(number) ? 0 : 2);
    }
    case FieldType::Code:
    case FieldType::CodeList: return codeWords(entity, field, value.toString());
    case FieldType::Reference:
    case FieldType::ReferenceList: return rowName(value.toString(), data);
    case FieldType::Period: {
        const auto period = domain::Period::fromCode(value.toString());
        return period ? domain::term(*period) : value.toString();
    }
    default: return value.toString();
    }
}

} // namespace

QString valueWords(
    Entity entity, const QString& field, domain::FieldType type, const QJsonValue& value, const domain::PlanData& data)
{
    QStringList words;
    if (value.isArray()) {
        const QJsonArray parts = value.toArray();
        for (const QJsonValue& part : parts) {
            words.append(one(entity, field, type, part, data));
        }
    } else if (!value.isNull() && !value.isUndefined()) {
        words.append(one(entity, field, type, value, data));
    }
    const QString text = words.join(u", "_s).simplified();
    return text.isEmpty() ? QString(QChar(0x2013)) : text;
}

} // namespace samordna::progress
