#include "models/domain/hyphenation.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

constexpr QChar kSoftHyphen(0x00AD);
constexpr qsizetype kLeastLetters = 3; ///< on each side

bool isVowel(QChar letter)
{
    return u"aeiouyåäöéü"_s.contains(letter.toLower());
}

/// Whether the consonant at \a at begins a syllable together with the one before it, as in "arbets-krafts", where
/// another consonant stands before them; after a vowel only the last one goes over: "säk-ring".
bool isOnset(QStringView letters, qsizetype at)
{
    if (at < 2 || isVowel(letters[at - 2])) {
        return false;
    }
    const QChar a = letters[at - 1].toLower();
    const QChar b = letters[at].toLower();
    return (b == u'r' && u"bdfgkptv"_s.contains(a)) || (b == u'l' && u"bfgkp"_s.contains(a));
}

/// Whether the s at \a at, before a vowel, joins two words to one, as in "kraftsexploatering", and does not begin a
/// syllable, as in "verksamma" or "utsatta": likely after -t, -d, -g, -k and -ion.
bool isJoint(QStringView letters, qsizetype at)
{
    const QString before = letters.first(at).toString().toLower();
    const bool isSuffix = letters.mid(at).startsWith(u"sam", Qt::CaseInsensitive);
    return letters[at].toLower() == u's' && !isSuffix && !before.endsWith(u"ut")
        && (before.endsWith(u"ion") || u"tdgk"_s.contains(before.back()));
}

/// Letters only.
QString parted(QStringView letters)
{
    QString text;
    qsizetype done = 0;
    bool hasVowel = false;
    for (qsizetype at = 0; at + 1 < letters.size(); ++at) {
        const bool begins = hasVowel && !isVowel(letters[at]) && isVowel(letters[at + 1]);
        hasVowel = hasVowel || isVowel(letters[at]);
        const qsizetype start = !begins ? at : isJoint(letters, at) ? at + 1 : isOnset(letters, at) ? at - 1 : at;
        if (begins && start >= kLeastLetters && letters.size() - start >= kLeastLetters) {
            text += letters.mid(done, start - done);
            text += kSoftHyphen;
            done = start;
        }
    }
    text += letters.mid(done);
    return text;
}

} // namespace

QString hyphenated(const QString& word)
{
    QString text;
    for (qsizetype at = 0; at < word.size();) {
        qsizetype end = at;
        while (end < word.size() && word[end].isLetter()) {
            ++end;
        }
        text += parted(QStringView(word).mid(at, end - at));
        if (end < word.size()) {
            text += word[end];
        }
        at = end + 1;
    }
    return text;
}

QString hyphenated(const QString& text, const std::function<bool(const QString& word)>& isTooWide)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace()) {
            ++end;
        }
        const QString word = text.mid(at, end - at);
        result += isTooWide(word) ? hyphenated(word) : word;
        if (end < text.size()) {
            result += text[end];
        }
        at = end + 1;
    }
    return result;
}

QString shownLine(QString line)
{
    line = line.trimmed();
    if (line.endsWith(kSoftHyphen)) {
        line.back() = u'-';
    }
    return line.remove(kSoftHyphen);
}

} // namespace samordna::domain
