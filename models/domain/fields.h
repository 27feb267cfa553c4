#pragma once

#include "models/domain/codes.h"
#include "models/domain/period.h"
#include "models/domain/record.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>
#include <QTime>

#include <optional>
#include <span>
#include <type_traits>

namespace samordna::domain {

/// One description of each entity's fields drives the table it is stored in, its history (old → new), our own JSON and
/// the tables of a delivery, so that a field is added in one place.
enum class Entity {
    County,
    Organisation,
    Plan,
    Goal,
    Area,
    Indicator,
    Measure,
    Milestone,
    FollowUp,
    Mandate,
    Succession,
    Target,
    Observation,
    Series,
    Activity,
    AgendaItem,
    ActionPoint,
    Attachment,
    CalendarDay,
    ReportingDay,
    FrozenPeriod
};

enum class FieldType {
    Text,
    Document,
    Integer,
    Real,
    Boolean,
    Date,
    Time,
    Code,
    Period,
    Reference,
    ReferenceList,
    CodeList,
    TextList
};

/// The name of an entity's table and of its key in JSON: "measure".
[[nodiscard]] QString entityName(Entity entity);

template <class E>
constexpr Entity kEntityOf = Entity::County;
template <>
inline constexpr Entity kEntityOf<Organisation> = Entity::Organisation;
template <>
inline constexpr Entity kEntityOf<Plan> = Entity::Plan;
template <>
inline constexpr Entity kEntityOf<Goal> = Entity::Goal;
template <>
inline constexpr Entity kEntityOf<Area> = Entity::Area;
template <>
inline constexpr Entity kEntityOf<Indicator> = Entity::Indicator;
template <>
inline constexpr Entity kEntityOf<Measure> = Entity::Measure;
template <>
inline constexpr Entity kEntityOf<Milestone> = Entity::Milestone;
template <>
inline constexpr Entity kEntityOf<FollowUp> = Entity::FollowUp;
template <>
inline constexpr Entity kEntityOf<Target> = Entity::Target;
template <>
inline constexpr Entity kEntityOf<Observation> = Entity::Observation;
template <>
inline constexpr Entity kEntityOf<Activity> = Entity::Activity;
template <>
inline constexpr Entity kEntityOf<Mandate> = Entity::Mandate;
template <>
inline constexpr Entity kEntityOf<Succession> = Entity::Succession;
template <>
inline constexpr Entity kEntityOf<Series> = Entity::Series;
template <>
inline constexpr Entity kEntityOf<AgendaItem> = Entity::AgendaItem;
template <>
inline constexpr Entity kEntityOf<ActionPoint> = Entity::ActionPoint;
template <>
inline constexpr Entity kEntityOf<Attachment> = Entity::Attachment;
template <>
inline constexpr Entity kEntityOf<CalendarDay> = Entity::CalendarDay;
template <>
inline constexpr Entity kEntityOf<ReportingDay> = Entity::ReportingDay;
template <>
inline constexpr Entity kEntityOf<FrozenPeriod> = Entity::FrozenPeriod;

/// A field of an entity: its column and JSON name, what it holds, and how to read and write it. A value that is absent
/// is JSON null.
template <class E>
struct Field
{
    const char* name;
    FieldType type;
    Entity refersTo; ///< for Reference and ReferenceList
    bool required; ///< NOT NULL in the table
    QJsonValue (*get)(const E&);
    bool (*set)(E&, const QJsonValue&); ///< false, and nothing changed, when the value does not fit
};

/// The fields of an entity in the order they are shown; id, county, revision and withdrawn (Record) are not repeated
/// here.
template <class E>
std::span<const Field<E>> fieldsOf();

/// How one C++ type is written as a JSON value. References are written as the text of their UUID.
template <class T>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr FieldType kType = FieldType::Text;
    static constexpr bool kRequired = true;
    static QJsonValue write(const QString& value) { return value; }
    static bool read(const QJsonValue& json, QString& value)
    {
        return json.isString() && (value = json.toString(), true);
    }
};

template <>
struct Codec<Document>
{
    static constexpr FieldType kType = FieldType::Document;
    static constexpr bool kRequired = true;
    static QJsonValue write(const Document& value) { return value.text; }
    static bool read(const QJsonValue& json, Document& value)
    {
        return json.isString() && (value.text = json.toString(), true);
    }
};

template <>
struct Codec<int>
{
    static constexpr FieldType kType = FieldType::Integer;
    static constexpr bool kRequired = true;
    static QJsonValue write(int value) { return value; }
    static bool read(const QJsonValue& json, int& value)
    {
        const double number = json.toDouble();
        const bool fits = json.isDouble() && number == static_cast<int>(number);
        return fits && (value = static_cast<int>(number), true);
    }
};

template <>
struct Codec<double>
{
    static constexpr FieldType kType = FieldType::Real;
    static constexpr bool kRequired = true;
    static QJsonValue write(double value) { return value; }
    static bool read(const QJsonValue& json, double& value)
    {
        return json.isDouble() && (value = json.toDouble(), true);
    }
};

template <>
struct Codec<bool>
{
    static constexpr FieldType kType = FieldType::Boolean;
    static constexpr bool kRequired = true;
    static QJsonValue write(bool value) { return value; }
    static bool read(const QJsonValue& json, bool& value) { return json.isBool() && (value = json.toBool(), true); }
};

template <>
struct Codec<QDate>
{
    static constexpr FieldType kType = FieldType::Date;
    static constexpr bool kRequired = false;
    static QJsonValue write(QDate value)
    {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    }
    static bool read(const QJsonValue& json, QDate& value)
    {
        const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
        return (json.isNull() || day.isValid()) && (value = day, true);
    }
};

template <>
struct Codec<QTime>
{
    static constexpr FieldType kType = FieldType::Time;
    static constexpr bool kRequired = false;
    static QJsonValue write(QTime value)
    {
        return value.isValid() ? QJsonValue(value.toString(QStringLiteral("HH:mm"))) : QJsonValue();
    }
    static bool read(const QJsonValue& json, QTime& value)
    {
        const QTime time = QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
        return (json.isNull() || time.isValid()) && (value = time, true);
    }
};

template <>
struct Codec<Period>
{
    static constexpr FieldType kType = FieldType::Period;
    static constexpr bool kRequired = true;
    static QJsonValue write(const Period& value) { return value.code(); }
    static bool read(const QJsonValue& json, Period& value)
    {
        const auto period = Period::fromCode(json.toString());
        return period && (value = *period, true);
    }
};

template <class T>
struct Codec<std::optional<T>>
{
    static constexpr FieldType kType = Codec<T>::kType;
    static constexpr bool kRequired = false;
    static QJsonValue write(const std::optional<T>& value) { return value ? Codec<T>::write(*value) : QJsonValue(); }
    static bool read(const QJsonValue& json, std::optional<T>& value)
    {
        T inner{};
        if (json.isNull()) {
            value.reset();
            return true;
        }
        return Codec<T>::read(json, inner) && (value = inner, true);
    }
};

template <class Enum>
requires std::is_enum_v<Enum>
struct Codec<Enum>
{
    static constexpr FieldType kType = FieldType::Code;
    static constexpr bool kRequired = true;
    static QJsonValue write(Enum value) { return codeText(value); }
    static bool read(const QJsonValue& json, Enum& value)
    {
        const auto known = fromCode<Enum>(json.toString());
        return known && (value = *known, true);
    }
};

template <class E>
struct Codec<base::Id<E>>
{
    static constexpr FieldType kType = FieldType::Reference;
    static constexpr bool kRequired = false;
    static constexpr Entity kRefersTo = kEntityOf<E>;
    static QJsonValue write(const base::Id<E>& id) { return id.isNull() ? QJsonValue() : QJsonValue(id.text()); }
    static bool read(const QJsonValue& json, base::Id<E>& id)
    {
        const auto known = base::Id<E>::fromText(json.toString());
        return (json.isNull() || !known.isNull()) && (id = known, true);
    }
};

/// The type of a list, from the type of what it lists.
constexpr FieldType listOf(FieldType element)
{
    return element == FieldType::Reference ? FieldType::ReferenceList
        : element == FieldType::Code       ? FieldType::CodeList
                                           : FieldType::TextList;
}

template <class T>
struct Codec<QList<T>>
{
    static constexpr FieldType kType = listOf(Codec<T>::kType);
    static constexpr bool kRequired = false;
    static constexpr Entity kRefersTo = [] {
        if constexpr (Codec<T>::kType == FieldType::Reference) {
            return Codec<T>::kRefersTo;
        } else {
            return Entity::County;
        }
    }();
    static QJsonValue write(const QList<T>& values)
    {
        QJsonArray array;
        for (const T& value : values) {
            array.append(Codec<T>::write(value));
        }
        return array;
    }
    static bool read(const QJsonValue& json, QList<T>& values)
    {
        QList<T> read;
        for (const QJsonValue& element : json.toArray()) {
            T value{};
            if (!Codec<T>::read(element, value)) {
                return false;
            }
            read.append(value);
        }
        return json.isArray() && (values = read, true);
    }
};

/// Builds the description of a field from its member: `field<Measure, &Measure::title>("title")`.
template <class E, auto member>
constexpr Field<E> field(const char* name)
{
    using T = std::remove_cvref_t<decltype(std::declval<E>().*member)>;
    Entity refersTo = Entity::County;
    if constexpr (requires { Codec<T>::kRefersTo; }) {
        refersTo = Codec<T>::kRefersTo;
    }
    return {name, Codec<T>::kType, refersTo, Codec<T>::kRequired,
        [](const E& row) { return Codec<T>::write(row.*member); },
        [](E& row, const QJsonValue& json) { return Codec<T>::read(json, row.*member); }};
}

} // namespace samordna::domain
