#include "models/progress/rollup.h"

#include "models/domain/collation.h"
#include "models/domain/terms.h"

#include <algorithm>

namespace samordna::progress {

namespace {

/// "3.2 Rutin för upptäckt" with its value and weight.
Term termOf(const domain::Measure& measure, const std::optional<double>& value)
{
    return {
        measure.number + u' ' + domain::inLanguage(measure.title, measure.titleEn), value, measure.weight, measure.id};
}

/// By number, so that the order in which rows were read changes nothing, not even the last bit of a sum.
void sortByNumber(QList<Term>& terms)
{
    std::sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) {
        const int order = domain::compareNumbers(a.label, b.label);
        return order != 0 ? order < 0 : a.measure < b.measure;
    });
}

std::optional<double> weighted(const QList<Term>& terms)
{
    double sum = 0;
    double weights = 0;
    double lowest = 100;
    double highest = 0;
    for (const Term& term : terms) {
        if (term.value && term.weight > 0) {
            sum += term.weight * *term.value;
            weights += term.weight;
            lowest = std::min(lowest, *term.value);
            highest = std::max(highest, *term.value);
        }
    }
    // Binary fractions may carry a mean just past its terms: three weights of 0.1 that are all done would make more
    // than 100.
    return weights > 0 ? std::optional(std::clamp(sum / weights, lowest, highest)) : std::nullopt;
}

} // namespace

std::optional<Exclusion> exclusion(const domain::Measure& measure)
{
    if (measure.isWithdrawn()) {
        return Exclusion::Withdrawn;
    }
    if (measure.notApplicable) {
        return Exclusion::NotApplicable;
    }
    return measure.parent.isNull() ? std::nullopt : std::optional(Exclusion::SubMeasure);
}

void RollUp::add(
    const domain::Measure& measure, const std::optional<double>& value, const std::optional<Exclusion>& excluded)
{
    if (excluded || !value) {
        ++m_left.at(static_cast<size_t>(excluded.value_or(Exclusion::WithoutFigure)));
        return;
    }
    m_terms.append(termOf(measure, value));
}

Figure RollUp::figure(Basis basis, QDate asOf) const
{
    Figure figure;
    figure.terms = m_terms;
    sortByNumber(figure.terms);
    for (size_t kind = 0; kind < m_left.size(); ++kind) {
        if (m_left.at(kind) > 0) {
            figure.exclusions.append({static_cast<Exclusion>(kind), m_left.at(kind)});
        }
    }
    figure.value = weighted(figure.terms);
    figure.basis = figure.value ? basis : Basis::NoFigure;
    figure.asOf = asOf;
    return figure;
}

} // namespace samordna::progress
