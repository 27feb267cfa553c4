#pragma once

#include "models/progress/figurelist.h"

#include <QJsonObject>

namespace samordna::progress {

/// A list of figures for programs: stable keys and codes, unrounded numbers, and null for no figure. Only names, titles
/// and units are words, in the program's language. The document `resources/format/figures-json.md` says what each key
/// holds.
[[nodiscard]] QJsonObject figureJson(const FigureList& list);

} // namespace samordna::progress
