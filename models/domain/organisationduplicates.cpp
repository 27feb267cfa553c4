#include "models/domain/organisationduplicates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::domain::OrganisationDuplicates)
};

constexpr qsizetype kShortWord = 6; ///< a word with fewer letters has no slips
constexpr qsizetype kLongWord = 10; ///< one with as many may have two

/// What is compared of an organisation, made once.
struct Names
{
    QString folded;
    QStringList words; ///< of the name, lower case
    QStringList others; ///< folded other names
    QString core; ///< folded name without "kommun" or "stad"
    bool isCore = false; ///< nothing was taken away for core
    bool isOfficial = false;
};

QStringList wordsOf(const QString& name)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}]+"_s);
    return name.normalized(QString::NormalizationForm_C).toLower().split(notWord, Qt::SkipEmptyParts);
}

Names namesOf(const Organisation& organisation, const QSet<QString>& official)
{
    Names names;
    names.words = wordsOf(organisation.name);
    names.folded = names.words.join(QString());
    for (const QString& alias : organisation.aliases) {
        names.others.append(foldedName(alias));
    }
    QStringList core = names.words;
    const bool isCut = core.size() > 1 && (core.last() == u"kommun" || core.last() == u"stad");
    if (isCut) {
        core.removeLast();
    }
    names.core = core.join(QString());
    names.isCore = !isCut;
    names.isOfficial = official.contains(names.folded);
    return names;
}

bool isSlip(const QString& a, const QString& b, int distance)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    return shorter >= kShortWord && a.front() == b.front() && distance <= (shorter >= kLongWord ? 2 : 1);
}

bool hasDigit(const QString& word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar sign) { return sign.isDigit(); });
}

/// Word by word, so that one short word that differs tells two names apart however long the rest is.
bool isTypingSlip(const Names& a, const Names& b)
{
    if (a.words.size() != b.words.size() || (a.isOfficial && b.isOfficial)) {
        return false;
    }
    int slips = 0;
    for (qsizetype i = 0; i < a.words.size(); ++i) {
        const QString& one = a.words.at(i);
        const QString& other = b.words.at(i);
        if (one == other) {
            continue;
        }
        if (std::abs(one.size() - other.size()) > 2 || hasDigit(one) || hasDigit(other)) {
            return false;
        }
        const int distance = typingDistance(one, other);
        slips += distance;
        if (!isSlip(one, other, distance)) {
            return false;
        }
    }
    return slips > 0 && slips <= 2;
}

/// "lidköpings" is "lidköping" with a genitive's s.
bool isSamePlace(const QString& a, const QString& b)
{
    return a == b || a == b + u's' || b == a + u's';
}

std::optional<QString> sharedName(const Organisation& first, const Names& a, const Organisation& second, const Names& b)
{
    if (const qsizetype at = b.others.indexOf(a.folded); at >= 0) {
        return second.aliases.at(at);
    }
    for (qsizetype i = 0; i < a.others.size(); ++i) {
        if (a.others.at(i) == b.folded || (!a.others.at(i).isEmpty() && b.others.contains(a.others.at(i)))) {
            return first.aliases.at(i);
        }
    }
    return std::nullopt;
}

std::optional<DuplicatePair> pairOf(
    const Organisation& first, const Names& a, const Organisation& second, const Names& b)
{
    DuplicatePair pair{first.id, second.id, DuplicateReason::SameName, {}};
    if (a.folded.isEmpty() || b.folded.isEmpty()) {
        return std::nullopt;
    }
    if (a.folded == b.folded) {
        return pair;
    }
    if (const auto shared = sharedName(first, a, second, b)) {
        pair.reason = DuplicateReason::OtherName;
        pair.name = *shared;
        return pair;
    }
    if (!(a.isCore && b.isCore) && isSamePlace(a.core, b.core)) {
        pair.reason = DuplicateReason::ShortForm;
        return pair;
    }
    pair.reason = DuplicateReason::TypingSlip;
    return isTypingSlip(a, b) ? std::optional(pair) : std::nullopt;
}

} // namespace

QString foldedName(const QString& name)
{
    return wordsOf(name).join(QString());
}

int typingDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width); // two rows up
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j) {
        row[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before.swap(above);
        above.swap(row);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int changed = above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[at] = std::min(row[at], before[at - 2] + 1);
            }
        }
    }
    return row.back();
}

QList<DuplicatePair> findDuplicates(const QList<Organisation>& organisations, const QStringList& official)
{
    QSet<QString> right;
    for (const QString& name : official) {
        right.insert(foldedName(name));
    }
    QList<const Organisation*> inForce;
    QList<Names> names;
    for (const Organisation& organisation : organisations) {
        if (!organisation.isWithdrawn()) {
            inForce.append(&organisation);
            names.append(namesOf(organisation, right));
        }
    }
    QList<DuplicatePair> pairs;
    for (qsizetype i = 0; i < inForce.size(); ++i) {
        for (qsizetype j = i + 1; j < inForce.size(); ++j) {
            if (const auto pair = pairOf(*inForce.at(i), names.at(i), *inForce.at(j), names.at(j))) {
                pairs.append(*pair);
            }
        }
    }
    std::stable_sort(
        pairs.begin(), pairs.end(), [](const DuplicatePair& a, const DuplicatePair& b) { return a.reason < b.reason; });
    return pairs;
}

QString reasonText(const DuplicatePair& pair)
{
    switch (pair.reason) {
    case DuplicateReason::SameName: return Texts::tr("The same name, but for signs and letter case");
    case DuplicateReason::OtherName: return Texts::tr("“%1” is another name of both").arg(pair.name);
    case DuplicateReason::ShortForm: return Texts::tr("The same place, with and without “kommun” or “stad”");
    case DuplicateReason::TypingSlip: break;
    }
    return Texts::tr("Alike but for a letter or two: perhaps a typing slip");
}

bool looksPersonal(const QString& mailbox)
{
    static const QRegularExpression names(u"^\\p{L}{2,}(-\\p{L}+)?(\\.\\p{L}+(-\\p{L}+)?){1,2}\\d?@"_s);
    static const QRegularExpression function(
        u"(kontakt|info|social|registrator|funktion|brevl|kommun|region|lansstyrelse|länsstyrelse|samordn|myndighet"
        "|forvaltning|förvaltning|namnd|nämnd|enhet|team|grupp|stod|stöd|jour|kansli|avdelning|post|office|polis"
        "|manniskohandel|människohandel|kvinnofrid|jamstalldhet|jämställdhet)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString local = mailbox.trimmed().section(u'@', 0, 0);
    return names.match(mailbox.trimmed()).hasMatch() && !function.match(local).hasMatch();
}

} // namespace samordna::domain
