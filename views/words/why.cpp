#include "views/words/why.h"

#include "models/domain/format.h"
#include "models/domain/plansinforce.h"
#include "models/domain/terms.h"
#include "models/progress/rollup.h"
#include "models/reports/figuretext.h"

#include <QCoreApplication>
#include <QLocale>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::Why)
};

using domain::percentText;
using progress::Basis;
using progress::Figure;
using progress::Term;

/// A weight as it was typed: 1, 0,5.
QString weightText(double weight)
{
    return QLocale().toString(weight, 'g', 6);
}

QString nameOf(const domain::Measure& measure)
{
    return measure.number + u' ' + domain::inLanguage(measure.title, measure.titleEn);
}

QString formulaOf(Basis basis)
{
    switch (basis) {
    case Basis::NoFigure: return Tr::tr("No figure is not 0: it is shown as “–” and left out of every mean.");
    case Basis::Stated: return Tr::tr("The per cent that the latest follow-up states.");
    case Basis::Milestones:
        return Tr::tr("100 × the weights of the milestones that are done ÷ the weights of all of them.");
    case Basis::Activities: return Tr::tr("100 × activities held ÷ activities planned, at most 100.");
    case Basis::Indicator: return Tr::tr("100 × (latest value − baseline) ÷ (target − baseline), from 0 to 100.");
    case Basis::SubMeasures:
        return Tr::tr("Sum of weight × progress ÷ sum of weights, over the sub-measures that have a figure.");
    case Basis::Continuous:
        return Tr::tr("A continuous measure is at 100 while its latest follow-up says that it runs.");
    case Basis::RollUp:
        return Tr::tr("Sum of weight × progress ÷ sum of weights, over the measures themselves, not over areas.");
    }
    return {};
}

QString termsTitleOf(Basis basis)
{
    switch (basis) {
    case Basis::Milestones: return Tr::tr("Milestones");
    case Basis::Activities: return Tr::tr("Activities");
    case Basis::Indicator: return Tr::tr("Values");
    case Basis::SubMeasures: return Tr::tr("Sub-measures");
    case Basis::RollUp: return Tr::tr("Measures");
    default: return Tr::tr("Follow-up");
    }
}

QString periodName(const QString& code)
{
    const auto period = domain::Period::fromCode(code);
    return period ? domain::term(*period) : code;
}

QList<WhyTerm> termsOf(const Figure& figure)
{
    const auto number = [&](qsizetype at) { return domain::numberText(figure.terms.value(at).value.value_or(0)); };
    const Term first = figure.terms.value(0);
    QList<WhyTerm> terms;
    switch (figure.basis) {
    case Basis::Activities:
        return {{Tr::tr("Held"), first.label, {}, {}, {}},
            {Tr::tr("Planned"), domain::numberText(first.weight), {}, {}, {}}};
    case Basis::Indicator:
        return {{Tr::tr("%1, latest value").arg(first.label), number(0), {}, {}, {}, true},
            {Tr::tr("Baseline"), number(1), {}, {}, {}, true},
            {Tr::tr("Target in force"), number(2), {}, {}, {}, true}};
    case Basis::Milestones:
        for (const Term& term : figure.terms) {
            const bool isDone = term.value.value_or(0) >= 100;
            terms.append({term.label, isDone ? Tr::tr("done") : Tr::tr("not done"), weightText(term.weight), {}, {}});
        }
        return terms;
    case Basis::SubMeasures:
    case Basis::RollUp:
    case Basis::NoFigure:
        for (const Term& term : figure.terms) {
            terms.append({term.label, percentText(term.value), weightText(term.weight), term.measure, {}});
        }
        return terms;
    case Basis::Stated:
    case Basis::Continuous: return {{periodName(first.label), percentText(first.value), {}, {}, {}}};
    }
    return terms;
}

QStringList dayNotes(const domain::Period& period, QDate asOf)
{
    return {
        Tr::tr("As of %1, for %2 (%3).").arg(domain::dateText(asOf), domain::term(period), domain::spanText(period))};
}

QString leftOutNote(const Figure& figure)
{
    const QString left = reports::exclusionText(figure);
    return left.isEmpty() ? Tr::tr("Nothing was left out.") : Tr::tr("Left out: %1.").arg(left);
}

/// What a person says beside what the figures say; both are always shown.
QStringList differences(const progress::MeasureProgress& progress)
{
    QStringList notes;
    if (progress.statedDegree && *progress.statedDegree != progress.derivedDegree) {
        notes.append(Tr::tr("The follow-up states “%1”. The progress itself gives “%2”.")
                         .arg(domain::term(*progress.statedDegree), domain::term(progress.derivedDegree)));
    }
    if (progress.signal && *progress.signal != progress.suggested) {
        notes.append(Tr::tr("The signal is set to %1. The suggestion is %2.")
                         .arg(domain::term(*progress.signal), domain::term(progress.suggested)));
    }
    return notes;
}

} // namespace

Why whyFigure(const QString& subject, const Figure& figure, const domain::Period& period)
{
    Why why;
    why.subject = subject;
    why.figure = percentText(figure.value);
    why.sentence = reports::whySentence(figure);
    why.formula = formulaOf(figure.basis);
    why.termsTitle = termsTitleOf(figure.basis);
    why.terms = termsOf(figure);
    if (figure.basis == Basis::RollUp || figure.basis == Basis::NoFigure) {
        why.notes.append(leftOutNote(figure));
    }
    why.notes += dayNotes(period, figure.asOf);
    return why;
}

Why whyPlan(const QString& subject, const domain::PlanData& data, const progress::PlanProgress& progress)
{
    Why why = whyFigure(subject, progress.figure, progress.period);
    QList<WhyTerm> areas;
    for (const progress::AreaProgress& one : progress.areas) {
        const domain::Area* area = domain::find(data.areas, one.area);
        double weight = 0;
        for (const Term& term : one.figure.terms) {
            weight += term.weight;
        }
        if (area) {
            areas.append(
                {Tr::tr("Area %1, %2").arg(QString::number(area->number), domain::inLanguage(area->name, area->nameEn)),
                    percentText(one.figure.value), weightText(weight), {}, area->id});
        }
    }
    why.termsTitle = Tr::tr("Areas, then measures");
    why.terms = areas + why.terms;
    return why;
}

std::optional<Why> whyArea(
    const domain::PlanData& data, const progress::PlanProgress& progress, const domain::AreaId& area)
{
    const domain::Area* row = domain::find(data.areas, area);
    const auto counted = std::find_if(progress.areas.cbegin(), progress.areas.cend(),
        [&](const progress::AreaProgress& each) { return each.area == area; });
    if (!row || counted == progress.areas.cend()) {
        return std::nullopt;
    }
    const QString name =
        Tr::tr("Area %1, %2").arg(QString::number(row->number), domain::inLanguage(row->name, row->nameEn));
    Why why = whyFigure(name, counted->figure, progress.period);
    QStringList degrees;
    for (const auto& code : domain::codesOf<domain::Degree>()) {
        const int count = counted->shares.counts.at(static_cast<size_t>(code.value));
        if (count > 0) {
            degrees.append(domain::term(code.value) + u": "_s + QString::number(count));
        }
    }
    if (!degrees.isEmpty()) {
        why.notes.prepend(Tr::tr("By degree: %1.").arg(degrees.join(u", "_s)));
    }
    return why;
}

Why whyChart(const progress::Chart& chart, const QString& value, QDate asOf)
{
    Why why;
    why.subject = chart.title;
    why.figure = value;
    why.sentence = chart.sentence;
    why.formula = chart.unit;
    why.termsTitle = Tr::tr("Values");
    why.notes = {Tr::tr("As of %1.").arg(domain::dateText(asOf))};
    return why;
}

Why whyMeasure(const domain::Measure& measure, const progress::MeasureProgress& progress, const domain::Period& period)
{
    Why why = whyFigure(Tr::tr("Progress, %1").arg(nameOf(measure)), progress.figure, period);
    if (progress.figure.basis == Basis::NoFigure) {
        why.notes.removeFirst();
    }
    why.notes += differences(progress);
    const auto excluded = progress::exclusion(measure);
    if (excluded || measure.weight == 0) {
        why.notes.append(Tr::tr("It is not counted in the figures of its area and of the plan."));
    }
    return why;
}

Why whyDegree(const domain::Measure& measure, const progress::MeasureProgress& progress, const domain::Period& period)
{
    Why why = whyMeasure(measure, progress, period);
    why.subject = Tr::tr("Degree of implementation, %1").arg(nameOf(measure));
    why.figure = domain::term(progress.degree);
    why.sentence = progress.degree != progress.derivedDegree
        ? Tr::tr("Stated in the follow-up. The progress is %1.").arg(percentText(progress.figure.value))
        : Tr::tr("The progress is %1.").arg(percentText(progress.figure.value));
    why.formula =
        Tr::tr("Done at 100; half or more from 50; started above 0, or at 0 when some work is recorded; else not "
               "started. What a follow-up states counts before that.");
    return why;
}

Why whySignal(const domain::Measure& measure, const progress::MeasureProgress& progress, const domain::Period& period)
{
    Why why;
    why.subject = Tr::tr("Signal, %1").arg(nameOf(measure));
    why.figure = domain::term(progress.signal.value_or(progress.suggested));
    why.sentence = progress.signal ? Tr::tr("Set in the follow-up.") : Tr::tr("As suggested; nobody has set another.");
    why.formula =
        Tr::tr("Suggested: green when done; red when late or more than 30 points behind what was expected; yellow when "
               "more than 15 points behind, or when the follow-up is missing or old; else green. Expected: 100 × "
               "working days from the start to today ÷ working days from the start to the due date.");
    why.termsTitle = Tr::tr("What it is made of");
    const auto yesNo = [](bool is) { return is ? Tr::tr("yes") : Tr::tr("no"); };
    const bool isMissing = progress.followUp == progress::FollowUpState::Missing;
    const bool isStale = progress.followUp == progress::FollowUpState::Stale;
    why.terms = {{Tr::tr("Expected by now"), percentText(progress.expected), {}, {}, {}},
        {Tr::tr("Progress"), percentText(progress.figure.value), {}, {}, {}},
        {Tr::tr("Late"), yesNo(progress.late), {}, {}, {}},
        {Tr::tr("Follow-up of the period"),
            isMissing     ? Tr::tr("missing")
                : isStale ? Tr::tr("old")
                          : Tr::tr("there"),
            {}, {}, {}}};
    why.notes = differences(progress) + dayNotes(period, progress.figure.asOf);
    return why;
}

Why whyInTime(const QString& subject, const domain::PlanData& data, const progress::PlanProgress& progress)
{
    Why why;
    why.subject = subject;
    why.figure = Tr::tr("%1 of %2").arg(progress.inTime).arg(progress.withDue);
    why.sentence =
        progress.late == 0 ? Tr::tr("None is late.") : Tr::tr("%n measure(s) are late.", nullptr, progress.late);
    why.formula = Tr::tr(
        "In time: not late, of those with a due date. Late: the due date has passed and the measure is not done.");
    why.termsTitle = Tr::tr("Late measures");
    std::array<int, 3> left{};
    int withoutDue = 0;
    const auto measures = domain::inForce(data, progress.asOf).measures;
    for (const domain::Measure& measure : measures) {
        if (const auto excluded = progress::exclusion(measure)) {
            ++left.at(static_cast<size_t>(*excluded));
            continue;
        }
        withoutDue += measure.due.isValid() ? 0 : 1;
        if (progress.measures.constFind(measure.id)->late) {
            why.terms.append({nameOf(measure), domain::dateText(measure.due), {}, measure.id, {}});
        }
    }
    Figure figure;
    for (size_t kind = 0; kind < left.size(); ++kind) {
        if (left.at(kind) > 0) {
            figure.exclusions.append({static_cast<progress::Exclusion>(kind), left.at(kind)});
        }
    }
    why.notes = {leftOutNote(figure)};
    if (withoutDue > 0) {
        why.notes.append(Tr::tr("%n without a due date.", nullptr, withoutDue));
    }
    why.notes += dayNotes(progress.period, progress.asOf);
    return why;
}

Why whyActivities(const QString& subject, CountedActivities counted, const storage::ActivityCounts& counts,
    const domain::Period& period, QDate asOf)
{
    const auto number = [](qint64 count) { return domain::numberText(static_cast<double>(count)); };
    Why why;
    why.subject = subject;
    why.figure = number(counted == CountedActivities::All ? counts.held + counts.planned : counts.held);
    why.sentence = Tr::tr("%1 activities that end in the period have been held, and %2 are still to come.")
                       .arg(number(counts.held), number(counts.planned));
    why.formula =
        Tr::tr("An activity belongs to the period it ends in, and is held when its last day has passed or is today.");
    why.termsTitle = Tr::tr("Participants and partners of those held");
    const std::pair<QString, qint64> lines[] = {{Tr::tr("Women"), counts.women}, {Tr::tr("Men"), counts.men},
        {Tr::tr("Other"), counts.other}, {Tr::tr("Not stated"), counts.unknown},
        {Tr::tr("Participants in all"), counts.participants()},
        {Tr::tr("Partners that organised or took part"), counts.organisations}};
    for (const auto& [label, count] : lines) {
        why.terms.append({label, number(count), {}, {}, {}, true});
    }
    why.notes = {Tr::tr("Left out: those that were cancelled or withdrawn.")};
    why.notes += dayNotes(period, asOf);
    return why;
}

Why whyAccount(const QString& subject, QDate account, QDate today)
{
    Why why;
    why.subject = subject;
    why.figure = Tr::tr("%n day(s)", nullptr, static_cast<int>(today.daysTo(account)));
    why.sentence = Tr::tr("From %1 to %2.").arg(domain::dateText(today), domain::dateText(account));
    why.formula = Tr::tr("The yearly account is due on 1 March, moved to the next working day (förordning 2021:995).");
    return why;
}

} // namespace samordna::views
