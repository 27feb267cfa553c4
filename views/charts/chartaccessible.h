#pragma once

namespace samordna::views {

/// Makes the plots known to screen readers as charts: name is the title, description the value the
/// keyboard is at and the sentence. May be called more than once.
void installChartAccessibility();

} // namespace samordna::views
