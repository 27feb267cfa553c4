#pragma once

#include <QString>

#include <functional>

namespace samordna::domain {

/// \a word with soft hyphens (U+00AD) where a line may end inside it: before the consonant that begins a syllable, or
/// after an s that joins two words, with at least three letters on both sides. By letters alone: it knows no words.
[[nodiscard]] QString hyphenated(const QString& word);

/// \a text with soft hyphens in those of its words that are too wide for a line, and only there.
[[nodiscard]] QString hyphenated(const QString& text, const std::function<bool(const QString& word)>& isTooWide);

/// A line as it is shown: a soft hyphen at its end is a hyphen, those inside are nothing.
[[nodiscard]] QString shownLine(QString line);

} // namespace samordna::domain
