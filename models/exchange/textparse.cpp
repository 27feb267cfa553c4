#include "models/exchange/textparse.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

/// Numbers that a spreadsheet means as days when they stand where a date is due: 1954-10-03 until
/// 2119. Years are lower.
constexpr double kFirstSerial = 20'000;
constexpr double kEndOfSerials = 80'000;

/// 1 … 12 for a month's name or its beginning of three letters or more, in Swedish or English.
int monthNamed(const QString& word)
{
    static const QList<QStringList> names{{u"januari"_s, u"january"_s}, {u"februari"_s, u"february"_s},
        {u"mars"_s, u"march"_s}, {u"april"_s}, {u"maj"_s, u"may"_s}, {u"juni"_s, u"june"_s}, {u"juli"_s, u"july"_s},
        {u"augusti"_s, u"august"_s}, {u"september"_s, u"sept"_s}, {u"oktober"_s, u"october"_s}, {u"november"_s},
        {u"december"_s}};
    const QString wanted = word.toCaseFolded();
    for (int month = 0; month < names.size() && wanted.size() >= 3; ++month) {
        for (const QString& name : names.at(month)) {
            if (name.startsWith(wanted)) {
                return month + 1;
            }
        }
    }
    return 0;
}

std::optional<ParsedTime> span(QDate first, QDate last)
{
    return first.isValid() && last.isValid() ? std::optional(ParsedTime{first, last, false}) : std::nullopt;
}

std::optional<ParsedTime> span(const std::optional<domain::Period>& period)
{
    return period ? span(period->first(), period->last()) : std::nullopt;
}

/// The Monday of an ISO week; null when the year has no such week.
QDate monday(int year, int week)
{
    const QDate fourth(year, 1, 4); // always in week 1
    const QDate day = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int yearOfWeek = 0;
    return day.weekNumber(&yearOfWeek) == week && yearOfWeek == year ? day : QDate();
}

/// Reads one form of date: a pattern, and what its groups mean.
struct Form
{
    QRegularExpression pattern;
    std::optional<ParsedTime> (*read)(const QRegularExpressionMatch& match, int year);
};

int number(const QRegularExpressionMatch& match, const QString& group, int otherwise = 0)
{
    const QString text = match.captured(group);
    return text.isEmpty() ? otherwise : text.toInt();
}

std::optional<ParsedTime> readDay(const QRegularExpressionMatch& match, int year)
{
    const QString word = match.captured(u"name"_s);
    const int month = word.isEmpty() ? number(match, u"month"_s) : monthNamed(word);
    const QDate day(number(match, u"year"_s, year), month, number(match, u"day"_s));
    return span(day, day);
}

std::optional<ParsedTime> readMonth(const QRegularExpressionMatch& match, int year)
{
    const QDate first(number(match, u"year"_s, year), monthNamed(match.captured(u"name"_s)), 1);
    return first.isValid() ? span(first, first.addMonths(1).addDays(-1)) : std::nullopt;
}

std::optional<ParsedTime> readWeeks(const QRegularExpressionMatch& match, int year)
{
    const int inYear = number(match, u"year"_s, year);
    const QDate first = monday(inYear, number(match, u"week"_s));
    const QDate last = monday(inYear, number(match, u"to"_s, number(match, u"week"_s)));
    return first.isValid() && last.isValid() && last >= first ? span(first, last.addDays(6)) : std::nullopt;
}

std::optional<ParsedTime> readPart(const QRegularExpressionMatch& match, int year)
{
    const QChar letter = match.captured(u"kind"_s).at(0).toUpper();
    const QChar kind = letter == u'K' ? u'Q' : letter;
    const QString code = QString::number(number(match, u"year"_s, year)) + u'-' + kind + match.captured(u"part"_s);
    return span(domain::Period::fromCode(code));
}

const QList<Form>& forms()
{
    const auto pattern = [](const QString& text) {
        return QRegularExpression(u"^(?:"_s + text + u")$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QList<Form> known{
        {pattern(u"(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"_s), readDay},
        {pattern(u"(?<day>\\d{1,2})[/.](?<month>\\d{1,2})(?:[ /.-]+(?<year>\\d{4}))?"_s), readDay},
        {pattern(u"(?:den )?(?<day>\\d{1,2})\\.? (?<name>\\p{L}+)\\.?(?: (?<year>\\d{4}))?"_s), readDay},
        {pattern(u"(?<name>\\p{L}+)\\.?(?: (?<year>\\d{4}))"_s), readMonth},
        {pattern(
             u"(?:v|w|vecka|week|veckorna|weeks)\\.? ?(?<week>\\d{1,2})(?: ?[-–] ?(?:v\\.? ?)?(?<to>\\d{1,2}))?(?:,? (?<year>\\d{4}))?"_s),
            readWeeks},
        {pattern(u"(?<kind>tertial|kvartal|quarter|halvår|half|t|k|q|h)\\.? ?(?<part>\\d)(?:,? (?<year>\\d{4}))?"_s),
            readPart},
        {pattern(u"(?<year>\\d{4})[- ](?<kind>tertial|kvartal|quarter|halvår|half|t|k|q|h) ?(?<part>\\d)"_s), readPart},
    };
    return known;
}

std::optional<ParsedTime> parseOne(const QString& text, int year)
{
    for (const Form& form : forms()) {
        if (const auto match = form.pattern.match(text); match.hasMatch()) {
            if (auto time = form.read(match, year)) {
                return time;
            }
        }
    }
    return span(domain::Period::fromCode(text));
}

bool isContinuous(const QString& text)
{
    static const QStringList words{u"löpande"_s, u"pågår löpande"_s, u"kontinuerligt"_s, u"pågår kontinuerligt"_s,
        u"tills vidare"_s, u"ongoing"_s, u"continuous"_s, u"continuously"_s, u"until further notice"_s};
    return words.contains(text.toCaseFolded());
}

} // namespace

std::optional<ParsedTime> parseTime(const QString& text, int year)
{
    const QString whole = text.simplified();
    if (isContinuous(whole)) {
        return ParsedTime{{}, {}, true};
    }
    if (const auto one = parseOne(whole, year)) {
        return one;
    }
    static const QRegularExpression between(u"[,;]| och | and | samt "_s);
    std::optional<ParsedTime> all;
    const QStringList parts = whole.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const auto one = parseOne(part.trimmed(), year);
        if (!one || parts.size() < 2) {
            return std::nullopt;
        }
        all = all ? ParsedTime{std::min(all->first, one->first), std::max(all->last, one->last), false} : *one;
    }
    return all;
}

std::optional<ParsedTime> parseTime(const Cell& cell, int year)
{
    if (const QDate day = cell.date(); day.isValid()) {
        return span(day, day);
    }
    const auto number = cell.number();
    const bool isSerial = number && *number >= kFirstSerial && *number < kEndOfSerials;
    if (isSerial) {
        const QDate day = QDate(1899, 12, 30).addDays(static_cast<qint64>(*number));
        return span(day, day);
    }
    return parseTime(cell.text(), year);
}

domain::Period periodOf(const ParsedTime& time)
{
    using domain::PeriodKind;
    for (const PeriodKind kind :
        {PeriodKind::Year, PeriodKind::HalfYear, PeriodKind::Tertial, PeriodKind::Quarter, PeriodKind::Month}) {
        const auto period = domain::Period::holding(time.first, kind);
        if (period.first() == time.first && period.last() == time.last) {
            return period;
        }
    }
    return domain::Period::between(time.first, time.last).value_or(domain::Period());
}

std::optional<QTime> parseClock(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(?:kl\\.? ?)?(\\d{1,2})(?:[.:](\\d{2}))?(?::\\d{2})?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.simplified());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<std::pair<QDate, QTime>> parseDayAndTime(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\d{4}-\\d{2}-\\d{2})[ T](\\d{1,2}:\\d{2}(?::\\d{2})?)$"_s);
    const auto match = pattern.match(text.simplified());
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const auto time = parseClock(match.captured(2));
    return day.isValid() && time ? std::optional(std::pair(day, *time)) : std::nullopt;
}

std::optional<double> parseNumber(const QString& text)
{
    // simplified() turns no-break spaces into plain ones. Groups are of three digits, or "12 5"
    // would become 125.
    static const QRegularExpression pattern(u"^(?<whole>-?(?:\\d{1,3}(?: \\d{3})+|\\d+))(?:[.,](?<part>\\d+))?"
                                            "(?: ?(?:kr|sek|%|st)\\.?|:-)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    // With both signs the last is the decimal one: "1,234.5", "1.234,5".
    static const QRegularExpression grouped(u"^-?\\d{1,3}(?:(?:,\\d{3})+(?=\\.)|(?:\\.\\d{3})+(?=,))"_s);
    QString digits = text.simplified().replace(QChar(0x2212), u'-');
    if (const auto group = grouped.match(digits); group.hasMatch()) {
        digits = group.captured().remove(u'.').remove(u',') + digits.mid(group.capturedLength());
    }
    const auto match = pattern.match(digits);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString plain = match.captured(u"whole"_s).remove(u' ') + u'.' + match.captured(u"part"_s) + u'0';
    return plain.toDouble();
}

QStringList splitList(const QString& text)
{
    static const QRegularExpression between(u"[,;\\n\\r|]+"_s);
    QStringList parts;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        parts.append(part.simplified());
    }
    parts.removeAll(QString());
    return parts;
}

QStringList splitOrganisations(const QString& text)
{
    static const QRegularExpression between(u"[;\\n\\r|/]+"_s);
    QStringList parts;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        parts.append(part.simplified());
    }
    parts.removeAll(QString());
    return parts;
}

} // namespace samordna::exchange
