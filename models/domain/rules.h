#pragma once

#include "models/domain/changes.h"

#include <QList>
#include <QString>

namespace samordna::domain {

/// What is wrong with a field. The sentence for it is made in views/words.
enum class ProblemKind {
    Blank, ///< a text that must be there is not
    TooLong, ///< longer than kLongestText
    EndBeforeStart, ///< due before start, or end before start
    OutOfRange, ///< negative, or over the highest allowed (per cent over 100)
    Missing, ///< a reference or a date that must be there is not
    Unknown, ///< a reference to a row that does not exist
    Duplicate, ///< a number, or a measure's period, that is taken
    Cycle, ///< a measure would be its own sub-measure
    PersonalNumber, ///< looks like a personal identity number
};

/// One broken rule at one field. \c field is the name in fieldsOf().
struct Problem
{
    QString field;
    ProblemKind kind = ProblemKind::Blank;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// A text, or a list of texts together, may hold this much (characters); more is refused: no row can fill the file.
inline constexpr qsizetype kLongestText = 20'000;

/// The rules that a row can be judged by alone; empty when it may be stored. One overload per entity that has rules.
[[nodiscard]] QList<Problem> problems(const AnyRecord& record);

} // namespace samordna::domain
