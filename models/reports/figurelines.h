#pragma once

#include "models/progress/figurelist.h"

#include <QStringList>

namespace samordna::reports {

/// A list of figures as lines for people, in the program's language: each figure with its sentence, and its terms
/// indented below it.
[[nodiscard]] QStringList figureLines(const progress::FigureList& list);

/// "Area 3  Skydd och stöd", "The whole plan", "Goal 2  …", "Led by Polisen"; said too where nobody leads.
[[nodiscard]] QString groupName(const progress::GroupFigure& group);

} // namespace samordna::reports
