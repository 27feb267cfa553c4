#include "models/domain/recurrence.h"

#include "models/domain/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

constexpr qsizetype kMostNamed = 4; // exceptions; more are counted
constexpr int kWeekdays = 5;

QString word(const char* source, int count = -1)
{
    return QCoreApplication::translate("Recurrence", source, nullptr, count);
}

QString listed(const QStringList& parts)
{
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    return word(QT_TRANSLATE_NOOP("Recurrence", "%1 and %2"))
        .arg(parts.mid(0, parts.size() - 1).join(u", "_s), parts.constLast());
}

QString weekdayName(int weekday)
{
    return QLocale().dayName(weekday);
}

/// Monday to Friday, however often.
bool isWeekdays(const Recurrence& rule)
{
    return rule.days.size() == kWeekdays && std::all_of(rule.days.cbegin(), rule.days.cend(), [](const RuleDay& day) {
        return day.ordinal == 0 && day.weekday <= kWeekdays;
    });
}

QString ordinalWord(int ordinal)
{
    switch (ordinal) {
    case 1: return word(QT_TRANSLATE_NOOP("Recurrence", "first"));
    case 2: return word(QT_TRANSLATE_NOOP("Recurrence", "second"));
    case 3: return word(QT_TRANSLATE_NOOP("Recurrence", "third"));
    case 4: return word(QT_TRANSLATE_NOOP("Recurrence", "fourth"));
    case 5: return word(QT_TRANSLATE_NOOP("Recurrence", "fifth"));
    case -1: return word(QT_TRANSLATE_NOOP("Recurrence", "last"));
    case -2: return word(QT_TRANSLATE_NOOP("Recurrence", "last but one"));
    default: return {};
    }
}

QString dailyWords(const Recurrence& rule)
{
    if (rule.interval == 1 && isWeekdays(rule)) {
        return word(QT_TRANSLATE_NOOP("Recurrence", "every weekday, Monday to Friday"));
    }
    if (!rule.days.isEmpty() || !rule.monthDays.isEmpty()) {
        return {};
    }
    return rule.interval == 1 ? word(QT_TRANSLATE_NOOP("Recurrence", "every day"))
        : rule.interval == 2  ? word(QT_TRANSLATE_NOOP("Recurrence", "every second day"))
                              : word(QT_TRANSLATE_N_NOOP("Recurrence", "every %n days"), rule.interval);
}

QString weeklyWords(const Recurrence& rule, QDate first)
{
    QStringList names;
    for (const RuleDay& day : rule.days) {
        names.append(weekdayName(day.weekday));
    }
    if (names.isEmpty()) {
        names.append(weekdayName(first.dayOfWeek()));
    }
    if (names.size() == 1 && rule.interval <= 2) {
        return (rule.interval == 1 ? word(QT_TRANSLATE_NOOP("Recurrence", "every %1"))
                                   : word(QT_TRANSLATE_NOOP("Recurrence", "every second %1")))
            .arg(names.constFirst());
    }
    const QString weeks = rule.interval == 1 ? word(QT_TRANSLATE_NOOP("Recurrence", "every week on %1"))
        : rule.interval == 2                 ? word(QT_TRANSLATE_NOOP("Recurrence", "every second week on %1"))
                             : word(QT_TRANSLATE_N_NOOP("Recurrence", "every %n weeks on %1"), rule.interval);
    return weeks.arg(listed(names));
}

/// "on the last day"; empty when there are no words for it.
QString dayOfMonth(const Recurrence& rule, QDate first, WorkingDayShift shift)
{
    if (isWeekdays(rule) && rule.monthDays.isEmpty() && !ordinalWord(rule.position).isEmpty()) {
        // Moved towards the inside of the month, the first weekday is the first working day.
        const auto inward = rule.position > 0 ? WorkingDayShift::Next : WorkingDayShift::Previous;
        return (shift == inward ? word(QT_TRANSLATE_NOOP("Recurrence", "on the %1 working day"))
                                : word(QT_TRANSLATE_NOOP("Recurrence", "on the %1 weekday")))
            .arg(ordinalWord(rule.position));
    }
    QStringList parts;
    for (const RuleDay& day : rule.days) {
        const QString ordinal = ordinalWord(day.ordinal != 0 ? day.ordinal : rule.position);
        const bool isOne = day.ordinal != 0 ? rule.position == 0 : rule.days.size() == 1;
        if (ordinal.isEmpty() || !isOne || !rule.monthDays.isEmpty()) {
            return {};
        }
        parts.append(word(QT_TRANSLATE_NOOP("Recurrence", "on the %1 %2")).arg(ordinal, weekdayName(day.weekday)));
    }
    if (!parts.isEmpty()) {
        return listed(parts);
    }
    for (const int day : rule.monthDays.isEmpty() ? QList<int>{first.day()} : rule.monthDays) {
        if (day < -1 || rule.position != 0) {
            return {};
        }
        parts.append(day == -1 ? word(QT_TRANSLATE_NOOP("Recurrence", "on the last day"))
                               : word(QT_TRANSLATE_NOOP("Recurrence", "on day %1")).arg(day));
    }
    return listed(parts);
}

QString monthlyWords(const Recurrence& rule, const Series& series)
{
    const QString day = dayOfMonth(rule, series.first, series.shift);
    if (day.isEmpty() || !rule.months.isEmpty()) {
        return {};
    }
    const QString months = rule.interval == 1 ? word(QT_TRANSLATE_NOOP("Recurrence", "every month %1"))
        : rule.interval == 2                  ? word(QT_TRANSLATE_NOOP("Recurrence", "every second month %1"))
        : rule.interval == 3 ? word(QT_TRANSLATE_NOOP("Recurrence", "four times a year, every third month %1"))
                             : word(QT_TRANSLATE_N_NOOP("Recurrence", "every %n months %1"), rule.interval);
    return months.arg(day);
}

QString yearlyWords(const Recurrence& rule, QDate first)
{
    if (!rule.days.isEmpty() || !rule.monthDays.isEmpty() || !rule.months.isEmpty()) {
        return {};
    }
    const QString day = QLocale().toString(first, u"d MMMM"_s);
    return rule.interval == 1 ? word(QT_TRANSLATE_NOOP("Recurrence", "every year on %1")).arg(day)
                              : word(QT_TRANSLATE_N_NOOP("Recurrence", "every %n years on %1"), rule.interval).arg(day);
}

QString ruleWords(const Recurrence& rule, const Series& series)
{
    switch (rule.frequency) {
    case Frequency::Daily: return dailyWords(rule);
    case Frequency::Weekly: return weeklyWords(rule, series.first);
    case Frequency::Monthly: return monthlyWords(rule, series);
    case Frequency::Yearly: return yearlyWords(rule, series.first);
    }
    return {};
}

QString exceptionWords(QList<QDate> days)
{
    std::sort(days.begin(), days.end());
    QStringList named;
    for (const QDate day : days.mid(0, kMostNamed)) {
        named.append(dateText(day));
    }
    const auto more = static_cast<int>(days.size() - named.size());
    if (more > 0) {
        named.append(word(QT_TRANSLATE_N_NOOP("Recurrence", "%n other days"), more));
    }
    return word(QT_TRANSLATE_NOOP("Recurrence", ", not %1")).arg(listed(named));
}

QString shiftWords(const Series& series, bool isSaid)
{
    if (isSaid) {
        return {};
    }
    switch (series.shift) {
    case WorkingDayShift::Stay: return {};
    case WorkingDayShift::Next:
        return word(QT_TRANSLATE_NOOP("Recurrence", ", on the next working day where it is a free day"));
    case WorkingDayShift::Previous:
        return word(QT_TRANSLATE_NOOP("Recurrence", ", on the working day before where it is a free day"));
    case WorkingDayShift::Skip: return word(QT_TRANSLATE_NOOP("Recurrence", ", left out on free days"));
    }
    return {};
}

} // namespace

QString recurrenceSentence(const Series& series)
{
    const auto rule = parseRecurrence(series.rule);
    QString sentence = rule ? ruleWords(*rule, series) : QString();
    if (sentence.isEmpty()) {
        sentence = word(QT_TRANSLATE_NOOP("Recurrence", "by the rule %1")).arg(series.rule);
    }
    if (rule && rule->count) {
        sentence += word(QT_TRANSLATE_N_NOOP("Recurrence", ", %n times"), *rule->count);
    }
    if (series.last.isValid()) {
        sentence += word(QT_TRANSLATE_NOOP("Recurrence", " until %1")).arg(dateText(series.last));
    }
    sentence += shiftWords(series, rule && isWeekdays(*rule) && rule->position != 0);
    return series.exceptions.isEmpty() ? sentence : QString(sentence + exceptionWords(series.exceptions));
}

} // namespace samordna::domain
