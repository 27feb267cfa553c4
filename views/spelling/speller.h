#pragma once

#include "views/spelling/ownwords.h"

#include <memory>
#include <optional>
#include <vector>

namespace samordna::views {

class Dictionary;

/// A word of a text, by its place.
struct WordSpan
{
    int start = 0;
    int length = 0;

    friend bool operator==(const WordSpan&, const WordSpan&) = default;
};

/// The words of \a text that a speller is asked about: letters, with hyphens and apostrophes between them. Left out is
/// what is no word: anything with a digit, an address, and abbreviations in capitals.
[[nodiscard]] QList<WordSpan> wordsIn(const QString& text);

/// Says whether words are spelled as in Swedish or English, the plan's own words, or the user's. Reads nothing until it
/// is first asked; GUI thread only.
class Speller
{
public:
    /// \a ownWords: the file of the user's words.
    explicit Speller(const QString& ownWords);
    ~Speller();

    /// Which of "sv" and "en"; none of them marks nothing.
    void setLanguages(const QStringList& languages);
    /// Names that no dictionary has: organisations, places. Every word of each is known.
    void know(const QStringList& names);

    /// False when there is no dictionary to ask: then every word is right.
    [[nodiscard]] bool isReady();
    [[nodiscard]] bool isRight(const QString& word);
    [[nodiscard]] QStringList suggestions(const QString& word);
    /// Adds to the user's words. False when they cannot be written.
    bool learn(const QString& word);
    /// Until the program is closed.
    void ignore(const QString& word);

    /// The user's words, sorted.
    [[nodiscard]] QStringList ownWords();
    /// Replaces them. False when they cannot be written.
    bool setOwnWords(const QStringList& words);

private:
    void load();
    [[nodiscard]] bool isKnown(const QString& word);

    [[nodiscard]] OwnWords& own();

    QString m_ownPath;
    std::optional<OwnWords> m_own; ///< read with the dictionaries
    QStringList m_languages;
    bool m_isLoaded = false;
    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
    QSet<QString> m_names; ///< in lower case
    QSet<QString> m_ignored;
    QHash<QString, bool> m_answers; ///< hunspell takes longest to say no
};

} // namespace samordna::views
