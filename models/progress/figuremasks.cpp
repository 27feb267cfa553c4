#include "models/progress/figuremasks.h"

#include "models/progress/indicatorvalue.h"

#include <algorithm>
#include <cmath>

namespace samordna::progress {

namespace {

/// How a figure moves with a masked count below it, for one person more or less. Nothing below: 0.
struct Pull
{
    double perPerson = 0; ///< per cent
    bool canGrow = false; ///< the reader must hold one person more possible
    bool canShrink = false;
};

class FigureMasker
{
public:
    FigureMasker(PlanProgress& progress, const domain::PlanData& data, const ObservationMasks& masks)
        : m_progress(progress)
        , m_data(data)
        , m_masks(masks)
    {
        for (const domain::Measure& measure : data.measures) {
            m_pulls.insert(measure.id, ofIndicator(measure));
        }
    }

    void mask()
    {
        // All pulls before the first figure is taken out, since they are counted from terms.
        QHash<domain::MeasureId, Pull> pulls;
        for (auto one = m_progress.measures.cbegin(); one != m_progress.measures.cend(); ++one) {
            pulls.insert(one.key(), ofMeasure(one.key(), 0));
        }
        m_pulls = pulls;
        for (auto one = m_progress.measures.begin(); one != m_progress.measures.end(); ++one) {
            maskFigure(one->figure, pulls.value(one.key()));
        }
        maskGroup(m_progress);
        for (AreaProgress& area : m_progress.areas) {
            maskGroup(area);
        }
        for (OrganisationProgress& organisation : m_progress.organisations) {
            maskGroup(organisation);
        }
        for (GoalProgress& goal : m_progress.goals) {
            maskGroup(goal);
        }
    }

private:
    static constexpr int kDeepest = 16; ///< sub-measures of sub-measures; a file may hold a cycle

    [[nodiscard]] Pull ofIndicator(const domain::Measure& measure) const
    {
        const Figure& figure = m_progress.measures.value(measure.id).figure;
        const domain::Indicator* indicator = domain::find(m_data.indicators, measure.indicator);
        const auto latest = indicator && figure.basis == Basis::Indicator
            ? latestValue(*indicator, m_data, m_progress.asOf)
            : std::nullopt;
        const Mark mark = latest ? m_masks.total(indicator->id, latest->period, latest->source) : Mark::Shown;
        if (mark == Mark::Shown) {
            return {};
        }
        const double way =
            std::abs(targetInForce(*indicator, m_data, m_progress.asOf).value_or(0) - indicator->baseline.value_or(0));
        const bool isSmall = mark == Mark::Small;
        return {
            way > 0 ? 100 / way : 100, !isSmall || latest->total<m_masks.limit - 1, latest->total>(isSmall ? 1 : 0)};
    }

    [[nodiscard]] Pull ofMeasure(const domain::MeasureId& measure, int depth) const
    {
        const Pull own = m_pulls.value(measure);
        const auto one = m_progress.measures.constFind(measure);
        return own.perPerson > 0 || one == m_progress.measures.cend() || depth > kDeepest
            ? own
            : ofTerms(one->figure, depth + 1);
    }

    /// The strongest of the terms'.
    [[nodiscard]] Pull ofTerms(const Figure& figure, int depth = 0) const
    {
        double weights = 0;
        for (const Term& term : figure.terms) {
            weights += term.weight;
        }
        Pull strongest;
        for (const Term& term : figure.terms) {
            Pull pull = term.measure.isNull() || weights <= 0 ? Pull() : ofMeasure(term.measure, depth);
            pull.perPerson *= weights > 0 ? term.weight / weights : 0;
            strongest = pull.perPerson > strongest.perPerson ? pull : strongest;
        }
        return strongest;
    }

    /// Whether the whole per cent would be another with any other count that the reader must hold possible.
    static bool tells(double value, const Pull& pull)
    {
        const auto isAlike = [&](double other) { return shownPercent(other) == shownPercent(value); };
        return !(pull.canGrow && isAlike(value + pull.perPerson))
            && !(pull.canShrink && isAlike(value - pull.perPerson));
    }

    bool maskFigure(Figure& figure, const Pull& pull) const
    {
        if (pull.perPerson > 0 && figure.value) {
            figure.isMasked = tells(*figure.value, pull) || figure.basis == Basis::Indicator;
            figure.value = figure.isMasked ? std::nullopt : std::optional<double>(shownPercent(*figure.value));
        }
        for (Term& term : figure.terms) {
            const Pull ofTerm = term.measure.isNull() ? Pull() : m_pulls.value(term.measure);
            if (ofTerm.perPerson > 0 && term.value) {
                term.value =
                    tells(*term.value, ofTerm) ? std::nullopt : std::optional<double>(shownPercent(*term.value));
            }
        }
        if (figure.isMasked && figure.basis == Basis::Indicator) {
            figure.terms.clear(); // the first is the count itself
        }
        return figure.isMasked;
    }

    /// A roll-up of measures, whose pulls are known.
    void maskGroup(GroupProgress& group) const
    {
        const Pull pull = ofTerms(group.figure);
        if (maskFigure(group.figure, pull)) {
            group.change = {};
        } else if (pull.perPerson > 0) {
            for (std::optional<double>* const value : {&group.change.before, &group.change.now}) {
                *value = *value ? std::optional<double>(shownPercent(**value)) : std::nullopt;
            }
        }
    }

    PlanProgress& m_progress;
    const domain::PlanData& m_data;
    const ObservationMasks& m_masks;
    QHash<domain::MeasureId, Pull> m_pulls;
};

} // namespace

PlanProgress maskedProgress(PlanProgress progress, const domain::PlanData& data, const ObservationMasks& masks)
{
    if (!masks.totals.isEmpty()) {
        FigureMasker(progress, data, masks).mask();
    }
    return progress;
}

} // namespace samordna::progress
