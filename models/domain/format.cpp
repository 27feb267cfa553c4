#include "models/domain/format.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

const QChar kNoBreak(0x00A0);
const QChar kMinus(0x2212);
const QChar kDash(0x2013);

} // namespace

QString percentText(const std::optional<double>& value)
{
    return value ? QString::number(std::lround(*value)) + kNoBreak + u'%' : QString(kDash);
}

QString changeText(const std::optional<double>& change)
{
    if (!change) {
        return {};
    }
    const auto rounded = std::lround(*change);
    const QString sign = rounded > 0 ? u"+"_s : rounded < 0 ? QString(kMinus) : QString();
    return sign + QString::number(std::abs(rounded));
}

QString numberText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace samordna::domain
