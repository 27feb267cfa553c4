#include "models/exchange/sheet.h"

#include <cmath>

namespace samordna::exchange {

namespace {

constexpr double kWholeBelow = 1e15; ///< beyond, a spreadsheet itself no longer holds every digit

} // namespace

Cell Cell::ofTruth(bool isTrue)
{
    Cell cell;
    cell.m_value = isTrue;
    return cell;
}

QString Cell::text() const
{
    if (const auto* text = std::get_if<QString>(&m_value)) {
        return *text;
    }
    if (const auto* number = std::get_if<double>(&m_value)) {
        const bool isWhole = std::abs(*number) <= kWholeBelow && std::floor(*number) == *number;
        return isWhole ? QString::number(static_cast<qint64>(*number)) : QString::number(*number, 'g', 15);
    }
    if (const auto* isTrue = std::get_if<bool>(&m_value)) {
        return *isTrue ? QStringLiteral("1") : QStringLiteral("0");
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

std::optional<bool> Cell::truth() const
{
    const auto* isTrue = std::get_if<bool>(&m_value);
    return isTrue ? std::optional(*isTrue) : std::nullopt;
}

QString cellName(qsizetype row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    }
    return letters + QString::number(row + 1);
}

} // namespace samordna::exchange
