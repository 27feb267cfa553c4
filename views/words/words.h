#pragma once

#include "models/base/error.h"
#include "models/domain/fieldnames.h"
#include "models/domain/rules.h"
#include "models/progress/attention.h"

#include <QString>

namespace samordna::views {

/// The one place for sentences about what went wrong: what happened, what is safe, what to do.
[[nodiscard]] QString errorSentence(const base::Error& error);
[[nodiscard]] QString problemSentence(const domain::Problem& problem);
using domain::fieldName;

/// One line that says why a figure is what it is.
[[nodiscard]] QString whyText(const progress::Figure& figure);
/// "25 without figure", to stand beside it: they are no part of it. Empty when none is.
[[nodiscard]] QString withoutFigureText(const progress::Figure& figure);
/// The line under a heading in "needs attention".
[[nodiscard]] QString attentionText(const progress::Attention& attention);
/// "4 late, 6 without follow-up": what a page's badge counts; empty when nothing is.
[[nodiscard]] QString measuresAttentionText(const progress::AttentionCounts& counts);
[[nodiscard]] QString activitiesAttentionText(const progress::AttentionCounts& counts);
[[nodiscard]] QString indicatorsAttentionText(const progress::AttentionCounts& counts);

} // namespace samordna::views
