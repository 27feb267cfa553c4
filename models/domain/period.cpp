#include "models/domain/period.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

/// Months in one period of the kind; 0 where it is not made of whole months.
int months(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Year: return 12;
    case PeriodKind::HalfYear: return 6;
    case PeriodKind::Tertial: return 4;
    case PeriodKind::Quarter: return 3;
    case PeriodKind::Month: return 1;
    case PeriodKind::Own: return 0;
    }
    return 0;
}

std::optional<PeriodKind> kindOfLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'H': return PeriodKind::HalfYear;
    case u'T': return PeriodKind::Tertial;
    case u'Q': return PeriodKind::Quarter;
    default: return std::nullopt;
    }
}

} // namespace

Period Period::holding(QDate day, PeriodKind kind)
{
    const int length = months(kind);
    if (length == 0 || !day.isValid()) {
        return {PeriodKind::Own, day, day};
    }
    const int firstMonth = (day.month() - 1) / length * length + 1;
    const QDate first(day.year(), firstMonth, 1);
    return {kind, first, first.addMonths(length).addDays(-1)};
}

std::optional<Period> Period::between(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first) {
        return std::nullopt;
    }
    return Period(PeriodKind::Own, first, last);
}

std::optional<Period> Period::fromCode(QStringView code)
{
    if (const auto slash = code.indexOf(u'/'); slash >= 0) {
        return between(QDate::fromString(code.left(slash).toString(), Qt::ISODate),
            QDate::fromString(code.mid(slash + 1).toString(), Qt::ISODate));
    }
    const bool fourDigits =
        code.size() >= 4 && std::all_of(code.begin(), code.begin() + 4, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int year = fourDigits ? code.left(4).toInt() : 0;
    if (year < 1900 || year > 2200) {
        return std::nullopt;
    }
    if (code.size() == 4) {
        return holding(QDate(year, 1, 1), PeriodKind::Year);
    }
    if (code.size() != 7 || code[4] != u'-') {
        return std::nullopt;
    }
    bool isNumber = false;
    if (const auto kind = kindOfLetter(code[5])) {
        const int number = code.mid(6).toInt(&isNumber);
        const bool exists = isNumber && number >= 1 && number <= 12 / months(*kind);
        return exists ? std::optional(holding(QDate(year, (number - 1) * months(*kind) + 1, 1), *kind)) : std::nullopt;
    }
    const QDate first(year, code[5].isDigit() ? code.mid(5).toInt(&isNumber) : 0, 1);
    return isNumber && first.isValid() ? std::optional(holding(first, PeriodKind::Month)) : std::nullopt;
}

QString Period::code() const
{
    if (isNull()) {
        return {};
    }
    const QString year = u"%1"_s.arg(m_first.year(), 4, 10, QLatin1Char('0'));
    switch (m_kind) {
    case PeriodKind::Year: return year;
    case PeriodKind::HalfYear: return year + u"-H"_s + QString::number(number());
    case PeriodKind::Tertial: return year + u"-T"_s + QString::number(number());
    case PeriodKind::Quarter: return year + u"-Q"_s + QString::number(number());
    case PeriodKind::Month: return year + u"-%1"_s.arg(number(), 2, 10, QLatin1Char('0'));
    case PeriodKind::Own: return m_first.toString(Qt::ISODate) + u'/' + m_last.toString(Qt::ISODate);
    }
    return {};
}

int Period::number() const
{
    const int length = months(m_kind);
    return length == 0 || length == 12 ? 0 : (m_first.month() - 1) / length + 1;
}

Period Period::previous() const
{
    if (m_kind == PeriodKind::Own) {
        const auto days = m_first.daysTo(m_last);
        return {m_kind, m_first.addDays(-days - 1), m_first.addDays(-1)};
    }
    return holding(m_first.addDays(-1), m_kind);
}

Period Period::next() const
{
    if (m_kind == PeriodKind::Own) {
        const auto days = m_first.daysTo(m_last);
        return {m_kind, m_last.addDays(1), m_last.addDays(days + 1)};
    }
    return holding(m_last.addDays(1), m_kind);
}

} // namespace samordna::domain
