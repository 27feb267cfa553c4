#include "models/domain/week.h"

namespace samordna::domain {

Period weekOf(QDate day)
{
    if (!day.isValid()) {
        return {};
    }
    const QDate monday = day.addDays(Qt::Monday - day.dayOfWeek());
    return Period::between(monday, monday.addDays(Qt::Sunday - Qt::Monday)).value_or(Period());
}

} // namespace samordna::domain
