#pragma once

#include <QString>

namespace samordna::views {

/// The glossary that the program ships, as a Markdown table of the terms in \a language ("sv" or "en") with what they
/// mean and what they are called in the other. In the language's order; values of lists are left out, since they stand
/// in the program itself.
[[nodiscard]] QString glossaryTable(const QString& language);

} // namespace samordna::views
