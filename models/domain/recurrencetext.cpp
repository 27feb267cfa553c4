// The text of a rule: RFC 5545, 3.3.10, without the rule parts that Recurrence has no place for.
#include "models/domain/recurrence.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

struct FrequencyName
{
    Frequency frequency;
    const char* name;
};

constexpr std::array<FrequencyName, 4> kFrequencies{{{Frequency::Daily, "DAILY"}, {Frequency::Weekly, "WEEKLY"},
    {Frequency::Monthly, "MONTHLY"}, {Frequency::Yearly, "YEARLY"}}};
constexpr std::array<const char*, 7> kWeekdays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr int kLongestMonth = 31;
constexpr int kMonths = 12;
constexpr int kMostWeeks = 5; // of one weekday in a month
constexpr int kLongestYear = 366;

/// Nothing when it is no whole number of the range, or 0.
std::optional<int> numberIn(const QString& text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number != 0 && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

bool readNumbers(const QString& text, int least, int most, QList<int>& numbers)
{
    for (const QString& part : text.split(u',')) {
        const auto number = numberIn(part, least, most);
        if (!number || numbers.contains(*number)) {
            return false;
        }
        numbers.append(*number);
    }
    return true;
}

bool readDays(const QString& text, QList<RuleDay>& days)
{
    for (const QString& part : text.split(u',')) {
        const QString name = part.right(2);
        const auto weekday = std::find_if(
            kWeekdays.cbegin(), kWeekdays.cend(), [&](const char* known) { return name == QLatin1String(known); });
        const QString ordinal = part.chopped(name.size());
        const auto number = ordinal.isEmpty() ? std::optional(0) : numberIn(ordinal, -kMostWeeks, kMostWeeks);
        if (weekday == kWeekdays.cend() || !number) {
            return false;
        }
        const RuleDay day{*number, static_cast<int>(weekday - kWeekdays.cbegin()) + 1};
        if (days.contains(day)) {
            return false;
        }
        days.append(day);
    }
    return true;
}

bool readPart(const QString& name, const QString& value, Recurrence& rule)
{
    if (name == u"FREQ") {
        const auto known = std::find_if(kFrequencies.cbegin(), kFrequencies.cend(),
            [&](const FrequencyName& one) { return value == QLatin1String(one.name); });
        return known != kFrequencies.cend() && (rule.frequency = known->frequency, true);
    }
    if (name == u"INTERVAL") {
        const auto number = numberIn(value, 1, kLongestInterval);
        return number && (rule.interval = *number, true);
    }
    if (name == u"COUNT") {
        rule.count = numberIn(value, 1, kMostOccurrences);
        return rule.count.has_value();
    }
    if (name == u"BYSETPOS") {
        const auto number = numberIn(value, -kLongestYear, kLongestYear);
        return number && (rule.position = *number, true);
    }
    if (name == u"BYDAY") {
        return readDays(value, rule.days);
    }
    if (name == u"BYMONTHDAY") {
        return readNumbers(value, -kLongestMonth, kLongestMonth, rule.monthDays);
    }
    return name == u"BYMONTH" && readNumbers(value, 1, kMonths, rule.months);
}

/// What the RFC forbids, and what this program would follow otherwise than the RFC.
bool isWhole(const Recurrence& rule)
{
    const bool isMonthly = rule.frequency == Frequency::Monthly;
    const bool isYearly = rule.frequency == Frequency::Yearly;
    const bool hasOrdinal =
        std::any_of(rule.days.cbegin(), rule.days.cend(), [](const RuleDay& day) { return day.ordinal != 0; });
    const bool hasDays = !rule.days.isEmpty() || !rule.monthDays.isEmpty();
    return (!hasOrdinal || isMonthly || isYearly) && (rule.monthDays.isEmpty() || rule.frequency != Frequency::Weekly)
        && (!isYearly || !hasDays || rule.months.size() == 1) && (rule.position == 0 || hasDays);
}

QString joined(const QList<int>& numbers)
{
    QStringList parts;
    for (const int number : numbers) {
        parts.append(QString::number(number));
    }
    return parts.join(u',');
}

} // namespace

std::optional<Recurrence> parseRecurrence(const QString& text)
{
    Recurrence rule;
    QSet<QString> seen;
    for (const QString& part : text.trimmed().toUpper().split(u';')) {
        const auto equals = part.indexOf(u'=');
        const QString name = part.left(std::max<qsizetype>(equals, 0));
        if (name.isEmpty() || seen.contains(name) || !readPart(name, part.mid(equals + 1), rule)) {
            return std::nullopt;
        }
        seen.insert(name);
    }
    return seen.contains(u"FREQ"_s) && isWhole(rule) ? std::optional(rule) : std::nullopt;
}

QString recurrenceText(const Recurrence& rule)
{
    QStringList parts;
    for (const FrequencyName& one : kFrequencies) {
        if (one.frequency == rule.frequency) {
            parts.append(QString(u"FREQ="_s + QLatin1String(one.name)));
        }
    }
    QStringList days;
    for (const RuleDay& day : rule.days) {
        const QString ordinal = day.ordinal == 0 ? QString() : QString::number(day.ordinal);
        days.append(ordinal + QLatin1String(kWeekdays.at(static_cast<std::size_t>(day.weekday - 1))));
    }
    const auto add = [&](const QString& name, const QString& value, bool isSaid) {
        if (isSaid) {
            parts.append(QString(name + u'=' + value));
        }
    };
    add(u"INTERVAL"_s, QString::number(rule.interval), rule.interval != 1);
    add(u"BYMONTH"_s, joined(rule.months), !rule.months.isEmpty());
    add(u"BYDAY"_s, days.join(u','), !rule.days.isEmpty());
    add(u"BYMONTHDAY"_s, joined(rule.monthDays), !rule.monthDays.isEmpty());
    add(u"BYSETPOS"_s, QString::number(rule.position), rule.position != 0);
    add(u"COUNT"_s, QString::number(rule.count.value_or(0)), rule.count.has_value());
    return parts.join(u';');
}

} // namespace samordna::domain
