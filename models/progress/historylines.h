#pragma once

#include "models/base/result.h"
#include "models/domain/changes.h"
#include "models/storage/rowhistory.h"

#include <QHash>

namespace samordna::storage {
class Reader;
}

namespace samordna::progress {

/// What a line of the history tells of a row.
enum class HistoryKind {
    Made,
    Changed, ///< one field
    Withdrawn,
    Restored,
    TakenAway ///< its addition was undone
};

/// One change of the history as a person reads it, in the program's language.
struct HistoryLine
{
    qint64 line = 0; ///< number in the file's history: lines of one step share it
    QDateTime at; ///< UTC
    QString who; ///< the computer's user
    QString step; ///< what was done, in the words of the menu at that time
    domain::Entity entity = domain::Entity::Measure;
    QUuid id;
    QString row; ///< what the row is called: "Kick-off", "2026, tertial 3"; empty when it has no name
    HistoryKind kind = HistoryKind::Changed;
    QString field; ///< as in domain::fieldValues(); empty for a row that was made or taken away
    QJsonValue before; ///< of the field, to be put back
    QString then; ///< the same in words, whole; "–" for nothing
    QString now; ///< of a row that was made: a line for each field that was filled in
    bool countsPersons = false; ///< \c then and \c now may be counts of persons, which leave the program masked
};

/// Whether what a line changed can be put back as it was.
[[nodiscard]] bool hasEarlierValue(const HistoryLine& line);

/// Names of municipalities and counties by their codes.
using PlaceNames = QHash<QString, QString>;

struct HistoryLines
{
    QList<HistoryLine> lines; ///< newest first; a change of several fields is as many lines, in the fields' order
    storage::HistorySearch rest; ///< goes on where this ended
    bool isAll = false;
};

/// Goes on with a search, as Reader::historyPiece(), and says in words what it finds. Reads the names of the rows that
/// are referred to as they are now: on a reading thread.
[[nodiscard]] base::Result<HistoryLines> historyLines(
    const storage::Reader& reader, const storage::HistorySearch& search, const PlaceNames& places, int limit);

/// A row of any kind as it is now; nothing when it is not there or cannot be read.
[[nodiscard]] std::optional<domain::AnyRecord> rowNow(
    const storage::Reader& reader, domain::Entity entity, const QUuid& id);

} // namespace samordna::progress
