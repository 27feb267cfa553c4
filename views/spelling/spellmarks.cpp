#include "views/spelling/spellmarks.h"

#include "views/theme/theme.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace samordna::views {

namespace {

/// Letters of a text that are looked through. A pasted book is no follow-up, and would stop the typing.
constexpr int kMostLetters = 100'000;

} // namespace

SpellMarks::SpellMarks(QPlainTextEdit& edit, Speller& speller)
    : QSyntaxHighlighter(edit.document())
    , m_edit(edit)
    , m_speller(speller)
{
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::followCursor);
    followCursor();
}

SpellMarks* SpellMarks::of(const QPlainTextEdit& edit)
{
    return edit.document()->findChild<SpellMarks*>();
}

void SpellMarks::highlightBlock(const QString& text)
{
    if (document()->characterCount() > kMostLetters) {
        return;
    }
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(tone(Tone::Stop, QApplication::palette()));
    const QTextCursor cursor = m_edit.textCursor();
    const int typed = m_isTyping && cursor.block() == currentBlock() ? cursor.positionInBlock() : -1;
    for (const WordSpan& span : wordsIn(text)) {
        const bool isTyped = typed >= span.start && typed <= span.start + span.length;
        if (!isTyped && !m_speller.isRight(text.mid(span.start, span.length))) {
            setFormat(span.start, span.length, wave);
        }
    }
}

void SpellMarks::endTyping()
{
    if (m_isTyping) {
        m_isTyping = false;
        rehighlightBlock(m_edit.textCursor().block());
        followCursor();
    }
}

void SpellMarks::followCursor()
{
    const QTextCursor cursor = m_edit.textCursor();
    if (m_isTyping) {
        const int at = cursor.positionInBlock();
        if (at > 0 && cursor.block().text().at(at - 1).isLetter()) {
            return; // in the middle of a word
        }
        m_isTyping = false;
        rehighlightBlock(at > 0 ? cursor.block() : cursor.block().previous());
    }
    const auto word = wordAt(cursor.position());
    say(word ? word->selectedText() : QString());
}

/// What a field's rule says goes first: its description is left alone while there is one.
void SpellMarks::say(const QString& word)
{
    const QString said =
        word.isEmpty() ? QString() : tr("“%1” is not in the dictionary. Ctrl+. shows suggestions.").arg(word);
    if (said != m_said && m_edit.accessibleDescription() == m_said) {
        m_edit.setAccessibleDescription(said);
        m_edit.setToolTip(said.toHtmlEscaped());
        m_said = said;
    }
}

QList<QTextCursor> SpellMarks::unknownIn(const QTextBlock& block) const
{
    QList<QTextCursor> found;
    if (document()->characterCount() > kMostLetters) {
        return found;
    }
    const QString text = block.text();
    for (const WordSpan& span : wordsIn(text)) {
        if (!m_speller.isRight(text.mid(span.start, span.length))) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + span.start);
            cursor.setPosition(block.position() + span.start + span.length, QTextCursor::KeepAnchor);
            found.append(cursor);
        }
    }
    return found;
}

std::optional<QTextCursor> SpellMarks::wordAt(int position) const
{
    const auto words = unknownIn(document()->findBlock(position));
    const auto at = std::find_if(words.cbegin(), words.cend(), [position](const QTextCursor& word) {
        return word.selectionStart() <= position && position <= word.selectionEnd();
    });
    return at == words.cend() ? std::nullopt : std::optional(*at);
}

std::optional<QTextCursor> SpellMarks::wordAfter(int position) const
{
    std::optional<QTextCursor> first;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto words = unknownIn(block);
        for (const QTextCursor& word : words) {
            if (word.selectionStart() > position) {
                return word;
            }
            first = first ? first : std::optional(word);
        }
    }
    return first;
}

} // namespace samordna::views
