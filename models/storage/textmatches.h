#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

struct sqlite3;

namespace samordna::storage {

/// The activities in which the words of a text stand, among keys, at a keystroke. FTS5 gives matches by key and goes
/// straight to the first of a span: the words are asked for once, between the lowest and the highest key in hand. But a
/// beginning of more than three letters, which is what the table's index of beginnings knows, is gathered whole at
/// every question, in one step that cannot be stopped: it is asked once for all, and only where few activities hold the
/// first three letters. Belongs to the handle's thread; failures are Damaged, Io or Cancelled.
class TextMatches
{
public:
    using Keys = std::vector<qint64>;

    /// \a handle is borrowed. \a match: matchExpression(), or empty: everything matches.
    TextMatches(sqlite3* handle, QString match);

    /// False when a word would take too long to gather: nothing else may be asked then.
    base::Result<bool> areNear() const;
    /// All matches of a text with a word that is gathered; null for other texts. As long as this lives.
    base::Result<const Keys*> gathered();
    /// Those of \a keys that match, in the same order.
    base::Result<Keys> among(const Keys& keys);

private:
    base::Result<void> readBetween(qint64 first, qint64 last);

    sqlite3* m_handle;
    QString m_match;
    QStringList m_long; ///< the words that are gathered
    Keys m_keys; ///< FTS5 gives them in order
    qint64 m_first = 0; ///< between which they were read
    qint64 m_last = -1;
};

} // namespace samordna::storage
