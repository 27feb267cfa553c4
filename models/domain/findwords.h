#pragma once

#include <QList>
#include <QStringList>

namespace samordna::domain {

/// One thing that somebody looks for: words that stand together ("3.2", "\"årligt möte\"").
struct FindTerm
{
    QStringList words; ///< never empty; letters and digits only
    bool isExact = false; ///< in quotes: the last word must be whole, else it may go on

    friend bool operator==(const FindTerm&, const FindTerm&) = default;
};

/// Where in a text something was found, in UTF-16 units.
struct TextSpan
{
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// More than this of a text that is looked for is not read: a page that was pasted by mistake asks nothing costly.
inline constexpr int kLongestFind = 200;

/// What \a text asks for, all of which must occur. Signs only divide words, so nothing of a query language gets
/// through.
[[nodiscard]] QList<FindTerm> findTerms(const QString& text);

/// Where the terms stand in \a text, by position and without overlaps; å, ä and ö are letters of their own, letter case
/// is ignored.
[[nodiscard]] QList<TextSpan> foundSpans(const QString& text, const QList<FindTerm>& terms);

/// Whether every one of \a terms stands in \a text.
[[nodiscard]] bool holdsTerms(const QString& text, const QList<FindTerm>& terms);

/// About \a length letters of \a text round the first that was found, on one line; empty where nothing was.
[[nodiscard]] QString foundExcerpt(const QString& text, const QList<FindTerm>& terms, int length);

} // namespace samordna::domain
