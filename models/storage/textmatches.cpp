#include "models/storage/textmatches.h"

#include "models/storage/activityclauses.h"
#include "models/storage/sqlitehandle.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// The longest beginning that the index knows (the table's prefix option).
constexpr qsizetype kIndexed = 3;
/// So many activities may hold the beginning of a word that is gathered: some milliseconds.
constexpr std::size_t kGathered = 25'000;
/// Wider apart than this, keys stand in no order of their own, and all matches may as well be read.
constexpr qint64 kWide = 200'000;

/// The letters of `"genomförd"*`.
QStringView lettersOf(const QString& word)
{
    return QStringView(word).sliced(1).chopped(2);
}

/// `"gen"*`
QString indexedPartOf(const QString& word)
{
    QStringView letters = lettersOf(word).first(kIndexed);
    if (letters.back().isHighSurrogate()) {
        letters.chop(1);
    }
    return u'"' + letters.toString() + u"\"*"_s;
}

} // namespace

TextMatches::TextMatches(sqlite3* handle, QString match)
    : m_handle(handle)
    , m_match(std::move(match))
{
    const QStringList words = m_match.split(u' ', Qt::SkipEmptyParts);
    std::copy_if(words.begin(), words.end(), std::back_inserter(m_long),
        [](const QString& word) { return lettersOf(word).size() > kIndexed; });
}

base::Result<bool> TextMatches::areNear() const
{
    const QByteArray limit = " LIMIT " + QByteArray::number(kGathered + 1);
    for (const QString& word : m_long) {
        const Clause clause = textClause(indexedPartOf(word));
        const auto keys = wholeNumbers(m_handle, clause.sql.toUtf8() + limit, clause.values);
        if (!keys) {
            return keys.error();
        }
        if (keys->size() > kGathered) {
            return false;
        }
    }
    return true;
}

base::Result<const TextMatches::Keys*> TextMatches::gathered()
{
    if (m_long.isEmpty()) {
        return nullptr;
    }
    const auto read = readBetween(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    return read ? base::Result<const Keys*>(&m_keys) : read.error();
}

base::Result<TextMatches::Keys> TextMatches::among(const Keys& keys)
{
    if (m_match.isEmpty() || keys.empty()) {
        return keys;
    }
    const auto [lowest, highest] = std::minmax_element(keys.begin(), keys.end());
    if (const auto read = readBetween(*lowest, *highest); !read) {
        return read.error();
    }
    Keys found;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(found),
        [&](qint64 key) { return std::binary_search(m_keys.begin(), m_keys.end(), key); });
    return found;
}

base::Result<void> TextMatches::readBetween(qint64 first, qint64 last)
{
    if (first >= m_first && last <= m_last) {
        return {};
    }
    const bool isFirstTime = m_first > m_last;
    const bool isAll = !isFirstTime || first < 0 || last - first > kWide;
    m_first = isAll ? std::numeric_limits<qint64>::min() : first;
    m_last = isAll ? std::numeric_limits<qint64>::max() : last;
    auto keys = wholeNumbers(
        m_handle, textClause(m_match).sql.toUtf8() + " AND rowid BETWEEN ? AND ?", {m_match, m_first, m_last});
    if (!keys) {
        return keys.error();
    }
    m_keys = *std::move(keys);
    return {};
}

} // namespace samordna::storage
