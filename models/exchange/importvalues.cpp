#include "models/exchange/importvalues.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/exchange/newcounty.h"
#include "models/progress/changewords.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

QString numbered(const QString& number, const QString& title)
{
    return QString(number + u' ' + title).simplified();
}

/// By what the entity has: a name or a title in two languages, in one, what is written, or a period.
template <class E>
QString label(const E& row)
{
    if constexpr (requires { row.nameEn; }) {
        return domain::inLanguage(row.name, row.nameEn);
    } else if constexpr (requires { row.titleEn; }) {
        return domain::inLanguage(row.title, row.titleEn);
    } else if constexpr (requires { row.name; }) {
        return row.name;
    } else if constexpr (requires { row.title; }) {
        return row.title;
    } else if constexpr (requires { row.document; }) {
        return numbered(row.document, row.paragraph);
    } else if constexpr (requires { row.text; }) {
        return row.text;
    } else if constexpr (requires { row.period; }) {
        return domain::term(row.period);
    } else {
        return row.note;
    }
}
QString label(const domain::CalendarDay& row)
{
    return numbered(domain::dateText(row.day), row.note);
}
QString label(const domain::Area& row)
{
    return numbered(QString::number(row.number), domain::inLanguage(row.name, row.nameEn));
}
QString label(const domain::Measure& row)
{
    return numbered(row.number, domain::inLanguage(row.title, row.titleEn));
}
QString label(const domain::Observation& row)
{
    return numbered(domain::term(row.period), domain::term(row.group));
}
QString label(const domain::Activity& row)
{
    return numbered(domain::dateText(row.start), row.title);
}

template <class E>
void add(QList<E>& rows, const domain::ChangeSet& changes)
{
    rows += addedRows<E>(changes);
}

} // namespace

QString importLabel(const domain::AnyRecord& row)
{
    return std::visit([](const auto& one) { return label(one); }, row);
}

QList<ImportedValue> importedValues(const domain::Change& change, const domain::PlanData& data)
{
    QList<ImportedValue> values;
    if (!change.before || !change.after) {
        return values;
    }
    std::visit(
        [&]<class E>(const E& after) {
            const E& before = std::get<E>(*change.before);
            for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
                const QString name = QString::fromLatin1(field.name);
                const QJsonValue was = field.get(before);
                const QJsonValue is = field.get(after);
                if (was != is && field.type != domain::FieldType::Document) {
                    values.append({domain::entityName(domain::kEntityOf<E>), name, -1,
                        progress::valueWords(domain::kEntityOf<E>, name, field.type, was, data),
                        progress::valueWords(domain::kEntityOf<E>, name, field.type, is, data)});
                }
            }
        },
        *change.after);
    return values;
}

void addNames(domain::PlanData& data, const domain::ChangeSet& changes)
{
    add(data.organisations, changes);
    add(data.goals, changes);
    add(data.areas, changes);
    add(data.indicators, changes);
    add(data.measures, changes);
}

} // namespace samordna::exchange
