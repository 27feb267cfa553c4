#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"

#include <QStringList>

namespace samordna::domain {

enum class OrganisationKind { Agency, CountyBoard, Municipality, Region, CivilSociety, Business, University, Other };

/// Somebody who leads, takes part or organises. Never a person: a function mailbox at most.
struct Organisation : Record
{
    OrganisationId id;
    QString name;
    QString nameEn;
    OrganisationKind kind = OrganisationKind::Other;
    QString mailbox; ///< of a function, not of a person
    QStringList aliases; ///< other names it goes by in spreadsheets

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

} // namespace samordna::domain
