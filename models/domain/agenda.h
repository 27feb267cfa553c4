#pragma once

#include "models/domain/changes.h"

namespace samordna::domain {

enum class AgendaStep { Up, Down };

/// The points in force among \a rows, which are those of one activity, in the order of its agenda.
[[nodiscard]] QList<AgendaItem> agendaOf(QList<AgendaItem> rows);

/// What moves \a item past its neighbour among those in force; empty when there is none, or \a item is not in force.
/// \a rows are all of one activity, withdrawn ones too: these keep their places, so that they come back where they
/// were.
[[nodiscard]] ChangeSet moveItem(const QList<AgendaItem>& rows, const AgendaItemId& item, AgendaStep step);

/// The place after all of \a rows, withdrawn ones too.
[[nodiscard]] int placeAfter(const QList<AgendaItem>& rows);

/// The same agenda for another activity: titles only, since notes and decisions belong to the meeting they were made
/// at. New identities; places from 0.
[[nodiscard]] QList<AgendaItem> copiedAgenda(const QList<AgendaItem>& rows, const Activity& to);

/// The points of \a activity among \a rows, withdrawn ones too, in the order of \a rows.
[[nodiscard]] QList<ActionPoint> actionPointsOf(const QList<ActionPoint>& rows, const ActivityId& activity);

/// In force, not done, and its day passed before \a today. The day itself is in time.
[[nodiscard]] bool isOverdue(const ActionPoint& point, QDate today);

} // namespace samordna::domain
