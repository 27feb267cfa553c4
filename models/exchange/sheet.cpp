#include "models/exchange/sheet.h"

namespace samordna::exchange {

QString Cell::text() const
{
    if (const auto* text = std::get_if<QString>(&m_value)) {
        return *text;
    }
    if (const auto* number = std::get_if<double>(&m_value)) {
        return QString::number(*number, 'g', 15);
    }
    return date().toString(Qt::ISODate);
}

std::optional<double> Cell::number() const
{
    const auto* number = std::get_if<double>(&m_value);
    return number ? std::optional(*number) : std::nullopt;
}

QDate Cell::date() const
{
    const auto* date = std::get_if<QDate>(&m_value);
    return date ? *date : QDate();
}

} // namespace samordna::exchange
