#pragma once

#include "views/spelling/speller.h"

#include <QSyntaxHighlighter>

#include <optional>

class QPlainTextEdit;

namespace samordna::views {

/// Draws a wave under the words of a text field that no dictionary knows. The word that is being typed is left alone
/// until it is left. A screen reader, which sees no wave, hears of the word at the cursor.
class SpellMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Lives as long as \a edit's text; \a speller is borrowed.
    SpellMarks(QPlainTextEdit& edit, Speller& speller);

    /// The marks of \a edit; null when it has none.
    [[nodiscard]] static SpellMarks* of(const QPlainTextEdit& edit);

    /// A letter is about to be typed, or the typing is over.
    void beginTyping() { m_isTyping = true; }
    void endTyping();
    /// The unknown word that \a position stands in or beside.
    [[nodiscard]] std::optional<QTextCursor> wordAt(int position) const;
    /// The first after \a position, round the end; nothing when every word is known.
    [[nodiscard]] std::optional<QTextCursor> wordAfter(int position) const;

protected:
    void highlightBlock(const QString& text) override;

private:
    void followCursor();
    void say(const QString& word);
    [[nodiscard]] QList<QTextCursor> unknownIn(const QTextBlock& block) const;

    QPlainTextEdit& m_edit;
    Speller& m_speller;
    bool m_isTyping = false;
    QString m_said;
};

} // namespace samordna::views
