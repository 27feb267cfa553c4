#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace samordna::views {

/// One language's word list, as hunspell reads it. Loading takes some tens of milliseconds and some megabytes.
class Dictionary
{
public:
    /// Null when \a path with ".aff" and ".dic" cannot be read, or is written in letters that are not known here.
    [[nodiscard]] static std::unique_ptr<Dictionary> load(const QString& path);
    ~Dictionary();

    [[nodiscard]] bool knows(const QString& word) const;
    /// The likeliest first; may take a tenth of a second.
    [[nodiscard]] QStringList suggestions(const QString& word) const;

    /// The path, without ending, of the word list of \a language ("sv" or "en") among the system's; empty when none is
    /// installed.
    [[nodiscard]] static QString installed(const QString& language);

private:
    Dictionary(std::unique_ptr<Hunspell> words, bool isUtf8);
    [[nodiscard]] std::string encoded(const QString& word) const;

    std::unique_ptr<Hunspell> m_words;
    bool m_isUtf8;
};

} // namespace samordna::views
