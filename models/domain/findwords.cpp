#include "models/domain/findwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

constexpr int kMostTerms = 12;

/// A word of a text, folded for comparing, and where it stands.
struct Word
{
    QString folded;
    TextSpan span;
};

/// As FTS5's unicode61 divides them: runs of letters and digits.
QList<Word> wordsOf(const QString& text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{Co}\\p{Mn}]*"_s);
    QList<Word> words;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        words.append({match.captured().toLower(), {match.capturedStart(), match.capturedLength()}});
    }
    return words;
}

void addTerm(QList<FindTerm>& terms, const QString& text, bool isExact)
{
    FindTerm term{{}, isExact};
    for (const Word& word : wordsOf(text)) {
        term.words.append(word.folded);
    }
    if (!term.words.isEmpty() && terms.size() < kMostTerms && !terms.contains(term)) {
        terms.append(term);
    }
}

/// How much of \a words from \a at the term covers; 0 when it does not stand there.
qsizetype lengthAt(const QList<Word>& words, qsizetype at, const FindTerm& term)
{
    const qsizetype count = term.words.size();
    if (at + count > words.size()) {
        return 0;
    }
    for (qsizetype i = 0; i < count; ++i) {
        const QString& word = words.at(at + i).folded;
        const bool mayGoOn = i == count - 1 && !term.isExact;
        if (mayGoOn ? !word.startsWith(term.words.at(i)) : word != term.words.at(i)) {
            return 0;
        }
    }
    const TextSpan& last = words.at(at + count - 1).span;
    const qsizetype shown = term.isExact ? last.length : std::min(last.length, term.words.last().size());
    return last.position + shown - words.at(at).span.position;
}

} // namespace

QList<FindTerm> findTerms(const QString& text)
{
    QList<FindTerm> terms;
    const QString read = text.left(kLongestFind).normalized(QString::NormalizationForm_C);
    const QStringList parts = read.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isQuoted = i % 2 == 1 && i + 1 < parts.size(); // what is still being written is not exact yet
        if (isQuoted) {
            addTerm(terms, parts.at(i), true);
            continue;
        }
        for (const QString& chunk : parts.at(i).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
            addTerm(terms, chunk, false);
        }
    }
    return terms;
}

QList<TextSpan> foundSpans(const QString& text, const QList<FindTerm>& terms)
{
    const QList<Word> words = wordsOf(text);
    QList<TextSpan> spans;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const qsizetype position = words.at(at).span.position;
        qsizetype length = 0;
        for (const FindTerm& term : terms) {
            length = std::max(length, lengthAt(words, at, term));
        }
        const bool isCovered = !spans.isEmpty() && spans.last().position + spans.last().length > position;
        if (length > 0 && !isCovered) {
            spans.append({position, length});
        }
    }
    return spans;
}

bool holdsTerms(const QString& text, const QList<FindTerm>& terms)
{
    const QList<Word> words = wordsOf(text);
    return std::all_of(terms.cbegin(), terms.cend(), [&](const FindTerm& term) {
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (lengthAt(words, at, term) > 0) {
                return true;
            }
        }
        return false;
    });
}

QString foundExcerpt(const QString& text, const QList<FindTerm>& terms, int length)
{
    const QList<TextSpan> spans = foundSpans(text, terms);
    if (spans.isEmpty()) {
        return {};
    }
    qsizetype from = std::max<qsizetype>(0, spans.first().position - length / 3);
    if (from > 0) { // begins with a whole word
        const qsizetype blank = text.indexOf(u' ', from);
        from = blank >= 0 && blank < spans.first().position ? blank + 1 : from;
    }
    const QString part = text.mid(from, length).simplified();
    return (from > 0 ? u"… "_s : QString()) + part + (from + length < text.size() ? u" …"_s : QString());
}

} // namespace samordna::domain
