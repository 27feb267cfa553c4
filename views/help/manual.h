#pragma once

#include <QList>
#include <QString>

namespace samordna::views {

/// One page of the manual.
struct Chapter
{
    QString topic; ///< "measures": the file's name, and what links lead to
    QString title; ///< its first heading
    QString text; ///< Markdown, without the first heading
};

/// Chapters that stand together in the contents.
struct ChapterGroup
{
    QString name;
    QList<Chapter> chapters;
};

/// The manual that the program carries, in one language. A value; read once, when help is first asked for.
class Manual
{
public:
    /// \a language: "sv" or "en". A chapter that is not shipped is left out.
    explicit Manual(const QString& language);

    /// In the order of the contents.
    [[nodiscard]] const QList<ChapterGroup>& groups() const { return m_groups; }
    /// Null when there is no such chapter; borrowed, lives as long as the manual.
    [[nodiscard]] const Chapter* chapter(const QString& topic) const;

    struct Hit
    {
        QString topic;
        qsizetype count = 0; ///< how often the words stand in the chapter
    };
    /// The chapters that hold every one of \a words, those that are named by them first, then by how often. Upper and
    /// lower case are one; å, ä and ö are letters of their own. Nothing for blank words.
    [[nodiscard]] QList<Hit> find(const QString& words) const;

    /// All topics, in the order of the contents, shipped or not.
    [[nodiscard]] static QStringList topics();
    /// "sv" or "en", as the program speaks.
    [[nodiscard]] static QString language();

private:
    QList<ChapterGroup> m_groups;
};

} // namespace samordna::views
