#include "models/items/numbers.h"

#include "models/domain/terms.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

TypedNumber readNumber(const QString& text)
{
    QString digits = text;
    static const QRegularExpression unit(u"(%|kr|SEK|h|tim)\\.?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    digits.remove(unit);
    digits.removeIf([](QChar letter) { return letter.isSpace(); });
    digits.replace(QChar(0x2212), u'-');
    // "1,240" is a thousand and more where the comma groups thousands. Where a mark is
    // none of the locale's own the two readings differ by a thousand, so that it is not read at all.
    static const QRegularExpression grouped(u"^-?[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d+)?$"_s);
    const QRegularExpressionMatch match = grouped.match(digits);
    if (match.hasMatch() && match.captured(1) != QLocale().decimalPoint()) {
        if (match.captured(1) != QLocale().groupSeparator()) {
            return {false, std::nullopt};
        }
        digits.remove(match.captured(1));
    }
    digits.replace(u',', u'.');
    if (digits.isEmpty()) {
        return {text.trimmed().isEmpty(), std::nullopt};
    }
    bool readable = false;
    const double value = digits.toDouble(&readable);
    readable = readable && std::isfinite(value);
    return {readable, readable ? std::optional(value) : std::nullopt};
}

namespace {

/// "i går", "yesterday", "v. 12" (its Monday); null for anything else.
QDate dayInWords(const QString& typed, QDate today)
{
    const QString words = typed.toLower().remove(u' ');
    static const QHash<QString, int> kDays{{u"iförrgår"_s, -2}, {u"igår"_s, -1}, {u"yesterday"_s, -1}, {u"idag"_s, 0},
        {u"today"_s, 0}, {u"imorgon"_s, 1}, {u"imorron"_s, 1}, {u"tomorrow"_s, 1}};
    if (kDays.contains(words)) {
        return today.addDays(kDays.value(words));
    }
    static const QRegularExpression week(u"^(?:v|w|vecka|week)\\.?(\\d{1,2})$"_s);
    const QRegularExpressionMatch match = week.match(words);
    if (!match.hasMatch()) {
        return {};
    }
    const QDate fourth(today.year(), 1, 4); // always in week 1 (ISO 8601)
    const int number = match.captured(1).toInt();
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (number - 1));
    return number == monday.weekNumber() ? monday : QDate();
}

} // namespace

std::optional<QDate> readDate(const QString& text, QDate today, QDate earliest)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return QDate();
    }
    QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid()) {
        day = QDate::fromString(typed, u"yyyyMMdd"_s);
    }
    static const QRegularExpression dayMonth(u"^(\\d{1,2})/(\\d{1,2})(?:[ /](\\d{4}))?$"_s);
    const QRegularExpressionMatch match = dayMonth.match(typed);
    if (!day.isValid() && match.hasMatch()) {
        const bool isBare = match.captured(3).isEmpty();
        const int year = !isBare ? match.captured(3).toInt() : (earliest.isValid() ? earliest : today).year();
        day = QDate(year, match.captured(2).toInt(), match.captured(1).toInt());
        if (isBare && earliest.isValid() && day < earliest) {
            day = QDate(year + 1, match.captured(2).toInt(), match.captured(1).toInt());
        }
    }
    if (!day.isValid()) {
        day = dayInWords(typed, today);
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QTime> readTime(const QString& text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return QTime();
    }
    static const QRegularExpression clock(u"^(\\d{1,2})(?:[:.]?(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = clock.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<domain::Period> readPeriod(const QString& text)
{
    using domain::Period;
    const QString typed = text.simplified().toUpper();
    if (auto code = Period::fromCode(typed)) {
        return code;
    }
    static const QRegularExpression year(u"\\b(19|20|21)\\d\\d\\b"_s);
    const QRegularExpressionMatch match = year.match(typed);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString rest = QString(typed).remove(match.capturedStart(), 4).remove(u',').trimmed();
    const QString yearFirst = match.captured() + u'-' + rest;
    if (const auto turned = Period::fromCode(yearFirst)) {
        return turned;
    }
    for (const auto kind : {domain::PeriodKind::Year, domain::PeriodKind::HalfYear, domain::PeriodKind::Tertial,
             domain::PeriodKind::Quarter, domain::PeriodKind::Month}) {
        const QDate first(match.captured().toInt(), 1, 1);
        for (Period each = Period::holding(first, kind); each.year() == first.year(); each = each.next()) {
            if (domain::term(each).toUpper() == typed) {
                return each;
            }
        }
    }
    return std::nullopt;
}

} // namespace samordna::items
