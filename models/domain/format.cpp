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
    // Half away from zero, as everywhere; QLocale alone would round half to even and keep the sign
    // of a zero.
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    return QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', decimals);
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kStep = 1024;
    if (bytes < kStep) {
        return QString::number(bytes) + kNoBreak + u'B';
    }
    const double kilobytes = static_cast<double>(bytes) / kStep;
    const bool isMega = std::round(kilobytes) >= kStep;
    const double value = isMega ? kilobytes / kStep : kilobytes;
    return numberText(value, value < 9.95 ? 1 : 0) + kNoBreak + (isMega ? u"MB"_s : u"kB"_s);
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace samordna::domain
