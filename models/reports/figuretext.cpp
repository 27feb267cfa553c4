#include "models/reports/figuretext.h"

#include "models/domain/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

using domain::numberText;
using domain::percentText;
using progress::Term;

QString milestoneSentence(const progress::Figure& figure)
{
    const auto done = std::count_if(
        figure.terms.cbegin(), figure.terms.cend(), [](const Term& term) { return term.value.value_or(0) >= 100; });
    const bool isPlain =
        std::all_of(figure.terms.cbegin(), figure.terms.cend(), [](const Term& term) { return term.weight == 1; });
    return isPlain
        ? Tr::tr("%1 of %n milestone(s) are done, which gives %2.", nullptr, static_cast<int>(figure.terms.size()))
              .arg(QString::number(done), percentText(figure.value))
        : Tr::tr("%1 of %n milestone(s) are done; by their weights that gives %2.", nullptr,
            static_cast<int>(figure.terms.size()))
              .arg(QString::number(done), percentText(figure.value));
}

QString indicatorSentence(const progress::Figure& figure)
{
    const auto at = [&](qsizetype index) { return briefNumber(figure.terms.value(index).value.value_or(0)); };
    return Tr::tr("%1: the value is %2, the baseline %3 and the target %4, which gives %5.")
        .arg(figure.terms.value(0).label, at(0), at(1), at(2), percentText(figure.value));
}

QString weightedSentence(const progress::Figure& figure)
{
    const auto counted =
        std::count_if(figure.terms.cbegin(), figure.terms.cend(), [](const Term& term) { return term.weight > 0; });
    QString sentence = Tr::tr("The weighted mean of %n measure(s) is %1.", nullptr, static_cast<int>(counted))
                           .arg(percentText(figure.value));
    const QString excluded = exclusionText(figure);
    return excluded.isEmpty() ? sentence : sentence + u' ' + Tr::tr("Left out: %1.").arg(excluded);
}

} // namespace

QString whySentence(const progress::Figure& figure)
{
    if (figure.isMasked) {
        return Tr::tr("Left out, since it would tell a small count of persons.");
    }
    switch (figure.basis) {
    case progress::Basis::Stated:
        return Tr::tr("Stated in the follow-up of %1: %2.").arg(figure.terms.value(0).label, percentText(figure.value));
    case progress::Basis::Milestones: return milestoneSentence(figure);
    case progress::Basis::Activities:
        return Tr::tr("%1 of %2 planned activities have been held, which gives %3.")
            .arg(figure.terms.value(0).label, numberText(figure.terms.value(0).weight), percentText(figure.value));
    case progress::Basis::Indicator: return indicatorSentence(figure);
    case progress::Basis::Continuous:
        return Tr::tr("Continuous, and running according to the follow-up of %1: counted as done.")
            .arg(figure.terms.value(0).label);
    case progress::Basis::SubMeasures:
    case progress::Basis::RollUp: return weightedSentence(figure);
    case progress::Basis::NoFigure: break;
    }
    const QString excluded = exclusionText(figure);
    return excluded.isEmpty() ? Tr::tr("There is no figure yet.")
                              : Tr::tr("There is no figure yet. Left out: %1.").arg(excluded);
}

QString briefNumber(double value)
{
    const auto hundredths = std::llround(value * 100);
    return numberText(value, hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2);
}

QString exclusionText(const progress::Figure& figure)
{
    QStringList parts;
    for (const auto& [kind, count] : figure.exclusions) {
        switch (kind) {
        case progress::Exclusion::Withdrawn: parts.append(Tr::tr("%n withdrawn", nullptr, count)); break;
        case progress::Exclusion::NotApplicable: parts.append(Tr::tr("%n not applicable", nullptr, count)); break;
        case progress::Exclusion::SubMeasure: parts.append(Tr::tr("%n sub-measure(s)", nullptr, count)); break;
        case progress::Exclusion::WithoutFigure: parts.append(Tr::tr("%n without figure", nullptr, count)); break;
        }
    }
    return parts.join(u", "_s);
}

} // namespace samordna::reports
