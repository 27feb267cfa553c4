#pragma once

#include "models/domain/fields.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <limits>

namespace samordna::storage {

/// One change of one row, as a line of the history tells it.
struct RowChange
{
    qint64 line = 0; ///< the line's number: changes of one step share it
    QDateTime at; ///< UTC
    QString who; ///< the computer's user
    QString step; ///< what was done, in the words of the menu
    domain::Entity entity = domain::Entity::Measure;
    QUuid id;
    bool existed = false; ///< there was a row before
    bool exists = false; ///< there was one afterwards
    QJsonObject fields; ///< {name: [old, new]}, as domain::fieldValues(); only those that differ
};

/// Which changes are looked for, and how far back the search has come. Made by Reader::historyOf() for one row with its
/// parts, or by naming no row: then every change later than \c after.
struct HistorySearch
{
    domain::Entity entity = domain::Entity::Measure; ///< of \c row
    QUuid row; ///< null: the changes of all rows
    QSet<QByteArray>
        rows; ///< identities of the row and its parts; parts that were taken away are added as they are met
    qint64 before = std::numeric_limits<qint64>::max(); ///< lines from this one on are done
    qint64 after = 0; ///< lines up to this one are not wanted
    qsizetype taken = 0; ///< of the line below \c before: so many of its changes are done
    bool isMade = false; ///< the row's own addition is done
};

/// Some of the changes, newest first.
struct HistoryPiece
{
    QList<RowChange> changes;
    HistorySearch rest; ///< goes on where this ended
    bool isAll = false; ///< there are no more
};

} // namespace samordna::storage
