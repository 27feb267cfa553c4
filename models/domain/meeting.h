#pragma once

#include "models/domain/record.h"

#include <QDate>

namespace samordna::domain {

/// A point on an activity's agenda (dagordning), and what was decided. No names: organisations and functions at most.
struct AgendaItem : Record
{
    AgendaItemId id;
    ActivityId activity;
    int position = 0; ///< its place on the agenda, from 0
    QString title; ///< never blank in a valid item
    QString note;
    QString decision; ///< empty when nothing was decided

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// What somebody promised to do (uppföljningspunkt): an organisation and a function, never a person.
struct ActionPoint : Record
{
    ActionPointId id;
    ActivityId activity; ///< where it was promised
    AgendaItemId item; ///< null when it belongs to no point of the agenda
    QString text; ///< never blank in a valid point
    QDate due; ///< null when no day was set
    OrganisationId owner;
    QString function; ///< who within the owner
    QDate done; ///< null until it is done

    friend bool operator==(const ActionPoint&, const ActionPoint&) = default;
};

} // namespace samordna::domain
