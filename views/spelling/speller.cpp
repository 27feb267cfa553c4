#include "views/spelling/speller.h"

#include "models/exchange/shippeddata.h"

#include "views/spelling/dictionary.h"

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAnswersKept = 20'000;
constexpr int kLongestAddress = 200; ///< letters to each side; so that a text without blanks takes no longer
constexpr int kLongestWord = 60; ///< longer is no word, and hunspell's time grows with it

bool isJoint(QChar letter)
{
    return letter == u'-' || letter == u'\'' || letter == u'’';
}

bool isPartOfAddress(QChar letter)
{
    return letter == u'@' || letter == u'/' || letter == u'\\' || letter == u'_' || letter.isDigit();
}

bool isAbbreviation(const QString& word)
{
    return word.size() > 1 && word == word.toUpper();
}

/// The run of what is not blank round \a start; an address or a number is one run.
bool standsInAddress(const QString& text, qsizetype start, qsizetype end)
{
    const qsizetype first = std::max<qsizetype>(0, start - kLongestAddress);
    const qsizetype last = std::min(text.size(), end + kLongestAddress);
    while (start > first && !text.at(start - 1).isSpace()) {
        --start;
    }
    while (end < last && !text.at(end).isSpace()) {
        ++end;
    }
    const QString run = text.mid(start, end - start);
    return run.contains(u"://"_s) || run.contains(u'@') || run.startsWith(u"www."_s);
}

QStringList shippedNames()
{
    QStringList names;
    const auto add = [&names](const QString& resource, const QString& list, const QStringList& keys) {
        const QJsonArray rows = exchange::shippedJson(resource)[list].toArray();
        for (const QJsonValue& row : rows) {
            for (const QString& key : keys) {
                const QJsonValue value = row[key];
                names.append(value.isArray() ? value.toVariant().toStringList() : QStringList{value.toString()});
            }
        }
    };
    add(u":/samordna/glossary/glossary.json"_s, u"terms"_s, {u"sv"_s, u"en"_s});
    add(u":/samordna/organisations/organisations.json"_s, u"organisations"_s, {u"sv"_s, u"en"_s, u"aliases"_s});
    const auto counties = exchange::shippedTable(u":/samordna/counties/counties.csv"_s);
    for (const auto& county : counties) {
        names += QStringList(county.values());
    }
    for (const exchange::Municipality& municipality : exchange::municipalities()) {
        names.append(municipality.name);
        names.append(municipality.shortName);
    }
    return names;
}

} // namespace

QList<WordSpan> wordsIn(const QString& text)
{
    QList<WordSpan> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text.at(at).isLetter() && !isPartOfAddress(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        bool isWord = true;
        while (at < text.size()
            && (text.at(at).isLetter() || text.at(at).isMark() || isPartOfAddress(text.at(at))
                || (isJoint(text.at(at)) && at + 1 < text.size() && text.at(at + 1).isLetter()))) {
            // A slash stands between words as often as in an address: "och/eller".
            if (text.at(at) == u'/') {
                break;
            }
            isWord = isWord && !isPartOfAddress(text.at(at));
            ++at;
        }
        const QString word = text.mid(start, at - start);
        if (isWord && word.size() > 1 && !isAbbreviation(word) && !standsInAddress(text, start, at)) {
            words.append({static_cast<int>(start), static_cast<int>(at - start)});
        }
        at = std::max(at, start + 1);
    }
    return words;
}

Speller::Speller(const QString& ownWords)
    : m_ownPath(ownWords)
{
}

Speller::~Speller() = default;

void Speller::setLanguages(const QStringList& languages)
{
    if (languages != m_languages) {
        m_languages = languages;
        m_isLoaded = false;
        m_answers.clear();
    }
}

void Speller::know(const QStringList& names)
{
    for (const QString& name : names) {
        for (const WordSpan& span : wordsIn(name)) {
            m_names.insert(name.mid(span.start, span.length).toLower());
        }
    }
    m_answers.clear();
}

void Speller::load()
{
    if (m_isLoaded) {
        return;
    }
    m_isLoaded = true;
    m_dictionaries.clear();
    for (const QString& language : std::as_const(m_languages)) {
        if (auto dictionary = Dictionary::load(Dictionary::installed(language))) {
            m_dictionaries.push_back(std::move(dictionary));
        }
    }
    if (!m_dictionaries.empty()) {
        know(shippedNames());
    }
}

bool Speller::isReady()
{
    load();
    return !m_dictionaries.empty();
}

bool Speller::isKnown(const QString& word)
{
    const QString lower = word.toLower();
    const auto isOurs = [this](const QString& each) {
        return m_names.contains(each) || m_ignored.contains(each) || own().contains(each);
    };
    // Swedish says whose with an s and no apostrophe: "Polismyndighetens".
    if (isOurs(lower) || (lower.endsWith(u's') && isOurs(lower.chopped(1)))) {
        return true;
    }
    return std::any_of(m_dictionaries.cbegin(), m_dictionaries.cend(),
        [&](const std::unique_ptr<Dictionary>& each) { return each->knows(word); });
}

bool Speller::isRight(const QString& word)
{
    if (!isReady() || word.size() > kLongestWord) {
        return true;
    }
    const auto before = m_answers.constFind(word);
    if (before != m_answers.cend()) {
        return *before;
    }
    const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
    const bool isRight =
        isKnown(word) || (parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [this](const QString& part) {
            return part.size() == 1 || isAbbreviation(part) || isKnown(part);
        }));
    if (m_answers.size() > kAnswersKept) {
        m_answers.clear();
    }
    m_answers.insert(word, isRight);
    return isRight;
}

QStringList Speller::suggestions(const QString& word)
{
    load();
    QStringList found;
    for (const auto& dictionary : m_dictionaries) {
        for (const QString& suggestion : dictionary->suggestions(word)) {
            if (!found.contains(suggestion)) {
                found.append(suggestion);
            }
        }
    }
    return found;
}

bool Speller::learn(const QString& word)
{
    m_answers.clear();
    return own().add(word);
}

OwnWords& Speller::own()
{
    return m_own ? *m_own : m_own.emplace(m_ownPath);
}

QStringList Speller::ownWords()
{
    return own().words();
}

bool Speller::setOwnWords(const QStringList& words)
{
    m_answers.clear();
    return own().set(words);
}

void Speller::ignore(const QString& word)
{
    m_answers.clear();
    m_ignored.insert(word.toLower());
}

} // namespace samordna::views
