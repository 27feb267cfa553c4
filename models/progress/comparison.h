#pragma once

#include "models/progress/periodview.h"

#include <QStringList>

namespace samordna::progress {

/// One figure on both sides, in words: "58 %", "61 %", "+3".
struct FigureChange
{
    QString key; ///< for machines: "plan", "late", "held"; an area's id
    QString what; ///< "Degree of implementation, whole plan", "1 Samordning"
    QString then; ///< "–" for no figure
    QString now;
    QString difference; ///< with its sign, rounded for showing; "new" or "ended" where one side has none
    domain::AreaId area; ///< null unless it is an area's
    std::optional<double> before; ///< unrounded
    std::optional<double> after;

    [[nodiscard]] bool moved() const { return before != after; }

    friend bool operator==(const FigureChange&, const FigureChange&) = default;
};

/// One thing that is said of a measure, before and after, in words.
struct ValueChange
{
    QString what; ///< the field's name as on the screen, or "Progress"
    QString then;
    QString now;

    friend bool operator==(const ValueChange&, const ValueChange&) = default;
};

/// What became of a measure.
enum class MeasureMove { Added, Left, Changed };

struct MeasureChange
{
    domain::MeasureId measure;
    QString label; ///< "3.2 Rutin för upptäckt"
    MeasureMove move = MeasureMove::Changed;
    QList<ValueChange> values; ///< of one that left: why, where that is known

    friend bool operator==(const MeasureChange&, const MeasureChange&) = default;
};

/// What differs between two views, in the program's language. A measure that is withdrawn is not there.
struct Comparison
{
    QList<FigureChange> figures; ///< the plan's, the activities', then each area's; also those that did not move
    QList<MeasureChange> measures; ///< by number: added, left and changed ones

    /// True when no figure moved and no measure differs.
    [[nodiscard]] bool isSame() const;

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// Pure. A measure has changed when a field of it differs, a field of its follow-up for the view's period, a milestone,
/// the value it is counted from, or its progress, degree or lateness. Follow-ups are compared period with period, so
/// that two periods can be compared as well as two states of one.
[[nodiscard]] Comparison compare(const PeriodView& then, const PeriodView& now);

/// The words for a move: "Added", "No longer there", "Changed".
[[nodiscard]] QString moveWords(MeasureMove move);

} // namespace samordna::progress
