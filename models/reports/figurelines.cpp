#include "models/reports/figurelines.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/reports/figuretext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FigureLines)
};

using domain::numberText;
using domain::percentText;

const QString kIndent = QStringLiteral("    ");

/// "1 240" for whole numbers, else with what decimals are needed, at most two.
QString valueText(const std::optional<double>& value)
{
    return value ? briefNumber(*value) : QString(QChar(0x2013));
}

QString termLine(const progress::Term& term)
{
    const QString line = u"%1  %2"_s.arg(percentText(term.value), term.label);
    return term.weight == 1 ? line : line + u"  "_s + Tr::tr("(weight %1)").arg(briefNumber(term.weight));
}

/// The terms of a mean stand below it; what the other ways are counted from is said in the sentence.
bool hasLinesOfTerms(const progress::Figure& figure)
{
    return figure.basis == progress::Basis::RollUp || figure.basis == progress::Basis::SubMeasures
        || figure.basis == progress::Basis::Milestones;
}

QString sharesText(const progress::DegreeShares& shares)
{
    QStringList parts;
    for (const auto& code : domain::codesOf<domain::Degree>()) {
        const auto at = static_cast<size_t>(code.value);
        parts.append(u"%1 %2 (%3)"_s.arg(
            domain::term(code.value), QString::number(shares.counts.at(at)), percentText(shares.percents.at(at))));
    }
    return parts.join(u", "_s);
}

QString headingOf(progress::GroupKind kind)
{
    switch (kind) {
    case progress::GroupKind::Plan: return Tr::tr("Plan");
    case progress::GroupKind::Area: return Tr::tr("Focus areas");
    case progress::GroupKind::Organisation: return Tr::tr("Leading organisations");
    case progress::GroupKind::Goal: break;
    }
    return Tr::tr("Goals of the strategy");
}

QStringList groupLines(const progress::GroupFigure& group)
{
    const progress::GroupProgress& progress = group.progress;
    const QString change = progress::changeText(progress.change);
    QString head = u"%1: %2"_s.arg(groupName(group), percentText(progress.figure.value));
    head += change.isEmpty() ? QString() : u" ("_s + change + u')';
    QStringList lines{head, kIndent + whySentence(progress.figure)};
    if (progress.shares.total() > 0) {
        lines.append(kIndent + sharesText(progress.shares));
    }
    for (const progress::Term& term : progress.figure.terms) {
        lines.append(kIndent + kIndent + termLine(term));
    }
    return lines;
}

QString followUpText(progress::FollowUpState state)
{
    switch (state) {
    case progress::FollowUpState::Present: return Tr::tr("followed up");
    case progress::FollowUpState::Missing: return Tr::tr("follow-up is missing");
    case progress::FollowUpState::Stale: return Tr::tr("follow-up is stale");
    case progress::FollowUpState::NotNeeded: break;
    }
    return Tr::tr("no follow-up needed");
}

QString exclusionWord(progress::Exclusion kind)
{
    switch (kind) {
    case progress::Exclusion::Withdrawn: return Tr::tr("withdrawn, not counted");
    case progress::Exclusion::NotApplicable: return Tr::tr("not applicable, not counted");
    case progress::Exclusion::SubMeasure: return Tr::tr("sub-measure, counted in its parent");
    case progress::Exclusion::WithoutFigure: break;
    }
    return Tr::tr("without figure, not counted");
}

QString degreeText(const progress::MeasureProgress& progress)
{
    const QString derived = domain::term(progress.derivedDegree);
    const bool isStated = progress.statedDegree.has_value() && progress.statedDegree == progress.degree;
    return progress.degree == progress.derivedDegree
        ? (isStated ? Tr::tr("%1, stated and derived").arg(derived) : Tr::tr("%1, derived").arg(derived))
        : Tr::tr("%1, stated; %2, derived").arg(domain::term(progress.degree), derived);
}

QString signalText(const progress::MeasureProgress& progress)
{
    const QString suggested = domain::term(progress.suggested);
    return progress.signal ? Tr::tr("signal %1, set; %2, suggested").arg(domain::term(*progress.signal), suggested)
                           : Tr::tr("signal %1, suggested").arg(suggested);
}

/// Where the measure stands, in one line.
QString standing(const progress::MeasureFigure& measure)
{
    const progress::MeasureProgress& one = measure.progress;
    QStringList parts{degreeText(one), signalText(one), followUpText(one.followUp)};
    if (one.expected) {
        parts.append(Tr::tr("expected %1").arg(percentText(one.expected)));
    }
    if (measure.due.isValid()) {
        const QString due = domain::dateText(measure.due);
        parts.append(one.late ? Tr::tr("late, due %1").arg(due)
                : one.dueSoon ? Tr::tr("due soon, %1").arg(due)
                              : Tr::tr("due %1").arg(due));
    }
    if (measure.excluded || !one.figure.value) {
        parts.append(exclusionWord(measure.excluded.value_or(progress::Exclusion::WithoutFigure)));
    } else if (!one.counted) {
        parts.append(Tr::tr("weight 0, shown but not counted"));
    }
    return parts.join(u"; "_s);
}

QStringList measureLines(const progress::MeasureFigure& measure)
{
    const progress::Figure& figure = measure.progress.figure;
    QStringList lines{u"%1 %2: %3"_s.arg(measure.number, measure.title, percentText(figure.value)),
        kIndent + whySentence(figure), kIndent + standing(measure)};
    if (hasLinesOfTerms(figure)) {
        for (const progress::Term& term : figure.terms) {
            lines.append(kIndent + kIndent + termLine(term));
        }
    }
    return lines;
}

QString latestText(const progress::IndicatorValue& latest)
{
    QStringList groups;
    for (const auto& code : domain::codesOf<domain::Group>()) {
        const auto at = static_cast<size_t>(code.value);
        if (at < latest.groups.size() && latest.groups.at(at)) {
            groups.append(domain::term(code.value).toLower() + u' ' + valueText(latest.groups.at(at)));
        }
    }
    const QString value = Tr::tr("latest value %1, of %2").arg(valueText(latest.total), domain::term(latest.period));
    return groups.isEmpty() ? value : value + u" ("_s + groups.join(u", "_s) + u')';
}

QStringList indicatorLines(const progress::IndicatorFigure& indicator)
{
    const QString latest = indicator.latest ? latestText(*indicator.latest) : Tr::tr("no value yet");
    return {u"%1: %2"_s.arg(indicator.name, percentText(indicator.progress)),
        kIndent
            + Tr::tr("%1; baseline %2; target in force %3")
                  .arg(latest, valueText(indicator.baseline), valueText(indicator.target))};
}

QStringList activityLines(const storage::ActivityTotals& totals)
{
    const auto count = [](qint64 number) { return numberText(static_cast<double>(number)); };
    return {Tr::tr("%1 held, %2 planned").arg(count(totals.held), count(totals.planned)),
        Tr::tr("Participants in those held: %1 (women %2, men %3, other %4, not stated %5)")
            .arg(count(totals.participants()), count(totals.women), count(totals.men), count(totals.other),
                count(totals.unknown)),
        Tr::tr("Organisations in those held: %1; hours: %2; cost in SEK: %3")
            .arg(count(totals.organisations), valueText(totals.hours), valueText(totals.cost))};
}

} // namespace

QString groupName(const progress::GroupFigure& group)
{
    const QString numbered = QString::number(group.number) + u"  "_s + group.name;
    switch (group.kind) {
    case progress::GroupKind::Plan: return Tr::tr("The whole plan");
    case progress::GroupKind::Area: return Tr::tr("Area %1").arg(numbered);
    case progress::GroupKind::Organisation: return group.id.isNull() ? Tr::tr("Without a lead") : group.name;
    case progress::GroupKind::Goal: break;
    }
    return group.id.isNull() ? Tr::tr("Without a goal") : Tr::tr("Goal %1").arg(numbered);
}

QStringList figureLines(const progress::FigureList& list)
{
    QStringList lines{Tr::tr("Figures of %1, as of %2").arg(domain::term(list.period), domain::dateText(list.asOf))};
    lines.append(list.withDue == 0 ? Tr::tr("No measure has a due date.")
                                   : Tr::tr("%1 of %2 measures with a due date are in time, %3 late.")
                                         .arg(list.inTime)
                                         .arg(list.withDue)
                                         .arg(list.late));
    const auto section = [&](const QString& heading) { lines.append({QString(), heading.toUpper()}); };
    progress::GroupKind kind = progress::GroupKind::Plan;
    for (const progress::GroupFigure& group : list.groups) {
        if (group.kind != kind || lines.size() == 2) {
            section(headingOf(group.kind));
            kind = group.kind;
        }
        lines += groupLines(group);
    }
    section(Tr::tr("Measures"));
    for (const progress::MeasureFigure& measure : list.measures) {
        lines += measureLines(measure);
    }
    section(Tr::tr("Indicators"));
    for (const progress::IndicatorFigure& indicator : list.indicators) {
        lines += indicatorLines(indicator);
    }
    section(Tr::tr("Activities"));
    return lines + activityLines(list.activities);
}

} // namespace samordna::reports
