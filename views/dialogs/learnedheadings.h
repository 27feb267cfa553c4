#pragma once

#include "models/exchange/importtable.h"

class QSettings;

namespace samordna::views {

/// What headings were matched with by hand in imports before, as this user's settings keep it.
[[nodiscard]] exchange::LearnedHeadings learnedHeadings(const QSettings& settings);
void keepLearnedHeadings(QSettings& settings, const exchange::LearnedHeadings& learned);

} // namespace samordna::views
