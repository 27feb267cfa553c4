#include "models/exchange/xlsxformat.h"

#include <QRegularExpression>
#include <QTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr double kEndOfDays = 2'958'466; ///< the day after 9999-12-31
constexpr int kMinutesOfDay = 24 * 60;

bool holdsAny(const QString& text, const QString& letters)
{
    return std::any_of(
        letters.cbegin(), letters.cend(), [&](QChar letter) { return text.contains(letter, Qt::CaseInsensitive); });
}

QDate dateOf(double number, DateSystem system)
{
    const auto days = static_cast<qint64>(std::floor(number));
    if (system == DateSystem::From1904) {
        return QDate(1904, 1, 1).addDays(days);
    }
    return days == 60 || days < 1 ? QDate() : (days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(days);
}

} // namespace

NumberKind kindOfFormat(int id, const QString& code)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
        return NumberKind::Date;
    }
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) {
        return NumberKind::Time;
    }
    // Quoted text, colours and conditions, and the characters after \ _ * are no part of the
    // pattern; negative numbers come after ";".
    static const QRegularExpression literal(
        u"\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].|General|Standard"_s, QRegularExpression::CaseInsensitiveOption);
    const QString pattern = QString(code).remove(literal).section(u';', 0, 0);
    if (holdsAny(pattern, u"dy"_s)) {
        return NumberKind::Date;
    }
    if (holdsAny(pattern, u"hs"_s)) {
        return NumberKind::Time;
    }
    return holdsAny(pattern, u"m"_s) ? NumberKind::Date : NumberKind::Number;
}

Cell cellOfNumber(double number, NumberKind kind, DateSystem system)
{
    if (kind == NumberKind::Time && number >= 0 && number < 1) {
        const auto minutes = static_cast<int>(std::lround(number * kMinutesOfDay));
        const QTime time(minutes / 60, minutes % 60);
        return time.isValid() ? Cell(time.toString(u"HH:mm"_s)) : Cell(number);
    }
    const bool isDay = kind == NumberKind::Date && number >= 0 && number < kEndOfDays;
    const QDate date = isDay ? dateOf(number, system) : QDate();
    return date.isValid() ? Cell(date) : Cell(number);
}

} // namespace samordna::exchange
