#include "views/words/words.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::Words)

public:
    static QString problem(domain::ProblemKind kind, const QString& field);
    static QString outOfRange(const QString& field);
    static QString counted(const progress::Figure& figure);
    static QString exclusion(progress::Exclusion kind, int number);
    static QString attention(const progress::Attention& attention);
    static QString counted(const progress::AttentionCounts& counts, progress::AttentionKind kind);
    static QString counted(
        const progress::AttentionCounts& counts, std::initializer_list<progress::AttentionKind> kinds);
};

QString Words::outOfRange(const QString& field)
{
    static const QStringList counts{
        u"women"_s, u"men"_s, u"other"_s, u"unknown"_s, u"cost"_s, u"budget"_s, u"planned"_s, u"weight"_s};
    if (counts.contains(field)) {
        return tr("%1: this cannot be less than 0.");
    }
    return field == u"percent" ? tr("%1: write a number from 0 to 100.")
                               : tr("%1: the number is too small or too large.");
}

QString Words::problem(domain::ProblemKind kind, const QString& field)
{
    switch (kind) {
    case domain::ProblemKind::Blank: return tr("%1: write something here.");
    case domain::ProblemKind::TooLong: return tr("%1: the text is too long. Shorten it to at most %2 characters.");
    case domain::ProblemKind::EndBeforeStart:
        return tr("%1: this is before the start. Choose the same day or a later one.");
    case domain::ProblemKind::OutOfRange: return outOfRange(field);
    case domain::ProblemKind::Missing: return tr("%1: choose something here.");
    case domain::ProblemKind::Unknown: return tr("%1: this is not in the file any more. Choose something else.");
    case domain::ProblemKind::Duplicate: return tr("%1: this is taken already. Choose another.");
    case domain::ProblemKind::Cycle:
        return field == u"after" ? tr("%1: the measures would wait for each other. Take one of them away.")
                                 : tr("%1: a measure cannot be a part of itself.");
    case domain::ProblemKind::PersonalNumber:
        return tr("%1: this looks like a personal identity number. Remove it: the file must hold "
                  "no persons.");
    }
    return {};
}

QString Words::counted(const progress::Figure& figure)
{
    const auto full = [](const progress::Term& term) { return term.value && *term.value >= 100; };
    switch (figure.basis) {
    case progress::Basis::NoFigure: return tr("There is no figure yet.");
    case progress::Basis::Stated: return tr("As stated in the latest follow-up.");
    case progress::Basis::Milestones:
        return tr("Milestones done: %1 of %2.")
            .arg(std::count_if(figure.terms.cbegin(), figure.terms.cend(), full))
            .arg(figure.terms.size());
    case progress::Basis::Activities: return tr("Activities held, of those planned.");
    case progress::Basis::Indicator: return tr("The indicator's way from baseline to target.");
    case progress::Basis::SubMeasures: return tr("Mean of the sub-measures, by weight.");
    case progress::Basis::Continuous: return tr("Continuous, and it runs.");
    case progress::Basis::RollUp:
        return tr("Mean of %n measure(s), by weight.", nullptr, static_cast<int>(figure.terms.size()));
    }
    return {};
}

QString Words::exclusion(progress::Exclusion kind, int number)
{
    switch (kind) {
    case progress::Exclusion::Withdrawn: return tr("%n withdrawn", nullptr, number);
    case progress::Exclusion::NotApplicable: return tr("%n not applicable", nullptr, number);
    case progress::Exclusion::SubMeasure: return tr("%n sub-measure(s), counted in their parents", nullptr, number);
    case progress::Exclusion::WithoutFigure: return tr("%n without figure", nullptr, number);
    }
    return {};
}

QString Words::attention(const progress::Attention& attention)
{
    const QString due = domain::dateText(attention.due);
    switch (attention.kind) {
    case progress::AttentionKind::Late:
        return attention.lacksFollowUp ? tr("The due date %1 has passed, and the follow-up is missing").arg(due)
                                       : tr("The due date %1 has passed").arg(due);
    case progress::AttentionKind::ActionPointLate: return tr("Action point: was to be done by %1").arg(due);
    case progress::AttentionKind::FollowUpMissing: return tr("The follow-up of the period is missing");
    case progress::AttentionKind::FollowUpStale: return tr("Not followed up for more than a period");
    case progress::AttentionKind::DueSoon: return tr("To be done by %1").arg(due);
    case progress::AttentionKind::ObservationMissing: return tr("There is no value yet");
    case progress::AttentionKind::ObservationStale:
        return tr("The latest value is that of %1").arg(domain::term(attention.period));
    case progress::AttentionKind::TotalsDisagree:
        return tr("%1: the groups make %2, the stated total is %3")
            .arg(
                domain::term(attention.period), domain::numberText(attention.sum), domain::numberText(attention.total));
    case progress::AttentionKind::ActivitiesWithoutResult:
        return tr("%n activity(ies) held, result not filled in", nullptr, attention.count);
    }
    return {};
}

QString Words::counted(const progress::AttentionCounts& counts, progress::AttentionKind kind)
{
    using progress::AttentionKind;
    const auto some = [](int number, const QString& text) { return number > 0 ? text : QString(); };
    switch (kind) {
    case AttentionKind::Late: return some(counts.late, tr("%n late", nullptr, counts.late));
    case AttentionKind::ActionPointLate:
        return some(counts.lateActionPoints, tr("%n late action point(s)", nullptr, counts.lateActionPoints));
    case AttentionKind::FollowUpMissing:
        return some(counts.followUpMissing, tr("%n without follow-up", nullptr, counts.followUpMissing));
    case AttentionKind::FollowUpStale:
        return some(counts.followUpStale, tr("%n with an old follow-up", nullptr, counts.followUpStale));
    case AttentionKind::DueSoon: return some(counts.dueSoon, tr("%n due within 30 days", nullptr, counts.dueSoon));
    case AttentionKind::ObservationMissing:
        return some(
            counts.observationMissing, tr("%n indicator(s) without a value", nullptr, counts.observationMissing));
    case AttentionKind::ObservationStale:
        return some(counts.observationStale, tr("%n indicator(s) with an old value", nullptr, counts.observationStale));
    case AttentionKind::TotalsDisagree:
        return some(counts.totalsDisagree, tr("%n total(s) that disagree", nullptr, counts.totalsDisagree));
    case AttentionKind::ActivitiesWithoutResult:
        return some(counts.withoutResult, tr("%n held without a result", nullptr, counts.withoutResult));
    }
    return {};
}

QString Words::counted(const progress::AttentionCounts& counts, std::initializer_list<progress::AttentionKind> kinds)
{
    QStringList parts;
    for (const progress::AttentionKind kind : kinds) {
        parts.append(counted(counts, kind));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString problemSentence(const domain::Problem& problem)
{
    const QString sentence = Words::problem(problem.kind, problem.field).arg(fieldName(problem.field));
    return problem.kind == domain::ProblemKind::TooLong
        ? sentence.arg(domain::numberText(static_cast<double>(domain::kLongestText)))
        : sentence;
}

QString whyText(const progress::Figure& figure)
{
    QStringList left;
    for (const auto& [kind, number] : figure.exclusions) {
        left.append(Words::exclusion(kind, number));
    }
    const QString counted = Words::counted(figure);
    return left.isEmpty() ? counted : counted + u' ' + Words::tr("Not counted: %1.").arg(left.join(u", "_s));
}

QString withoutFigureText(const progress::Figure& figure)
{
    for (const auto& [kind, number] : figure.exclusions) {
        if (kind == progress::Exclusion::WithoutFigure) {
            return Words::exclusion(kind, number);
        }
    }
    return {};
}

QString attentionText(const progress::Attention& attention)
{
    return Words::attention(attention);
}

QString measuresAttentionText(const progress::AttentionCounts& counts)
{
    using progress::AttentionKind;
    return Words::counted(counts,
        {AttentionKind::Late, AttentionKind::FollowUpMissing, AttentionKind::FollowUpStale, AttentionKind::DueSoon});
}

QString activitiesAttentionText(const progress::AttentionCounts& counts)
{
    using progress::AttentionKind;
    return Words::counted(counts, {AttentionKind::ActionPointLate, AttentionKind::ActivitiesWithoutResult});
}

QString indicatorsAttentionText(const progress::AttentionCounts& counts)
{
    using progress::AttentionKind;
    return Words::counted(
        counts, {AttentionKind::ObservationMissing, AttentionKind::ObservationStale, AttentionKind::TotalsDisagree});
}

} // namespace samordna::views
