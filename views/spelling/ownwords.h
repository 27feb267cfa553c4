#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace samordna::views {

/// The user's own words, one a line in a text file under the user's data folder, which anybody can read and mend.
class OwnWords
{
public:
    /// Reads \a path; a file that is not there is no words.
    explicit OwnWords(QString path);

    [[nodiscard]] bool contains(const QString& word) const { return m_words.contains(word.toLower()); }
    /// Sorted as in Swedish.
    [[nodiscard]] QStringList words() const;
    /// Writes them. False when the file cannot be written; they hold until the program is closed all the same.
    bool add(const QString& word);
    bool set(const QStringList& words);

    /// words.txt in the user's data folder.
    [[nodiscard]] static QString usualPath();

private:
    [[nodiscard]] bool write() const;

    QString m_path;
    QStringList m_asWritten;
    QSet<QString> m_words; ///< in lower case
};

} // namespace samordna::views
