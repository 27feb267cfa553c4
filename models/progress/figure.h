#pragma once

#include "models/domain/measure.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace samordna::progress {

/// Why a row was left out of a figure (progress.md, "Roll-up").
enum class Exclusion { Withdrawn, NotApplicable, SubMeasure, WithoutFigure };

/// One part of a figure: "3.2 Rutin för upptäckt", 40 per cent, weight 1.
struct Term
{
    QString label;
    std::optional<double> value; ///< nothing: it has no figure
    double weight = 1;
    domain::MeasureId measure; ///< null when the term is not a measure

    friend bool operator==(const Term&, const Term&) = default;
};

/// How a figure came about; the words for it are made where it is shown.
enum class Basis { NoFigure, Stated, Milestones, Activities, Indicator, SubMeasures, Continuous, RollUp };

/// A figure with its reasons: the same object on the screen, on paper and in exports.
struct Figure
{
    std::optional<double> value; ///< unrounded; nothing is shown as "–" and is not 0
    Basis basis = Basis::NoFigure;
    QList<Term> terms;
    QList<std::pair<Exclusion, int>> exclusions; ///< only those that occur
    QDate asOf;
    bool isMasked = false; ///< there is a value, but it would tell a small count of persons (figuremasks.h)

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// Whole per cent, half away from zero: the one rounding, done where a figure is shown.
[[nodiscard]] int shownPercent(double value);

} // namespace samordna::progress
