#pragma once

#include "models/domain/record.h"

#include <QDate>
#include <QList>

namespace samordna::domain {

/// The line in a regleringsbrev, an assignment or a decision that work answers to (uppdrag).
struct Mandate : Record
{
    MandateId id;
    QString document; ///< "Regleringsbrev 2026 för länsstyrelserna"; never blank in a valid mandate
    QString paragraph; ///< where in it: "uppdrag 3.14"
    QString wording; ///< what is asked for
    QString caseNumber; ///< diarienummer
    OrganisationId issuer;
    QDate deadline; ///< the day it must be answered; null when none is set
    QDate answered; ///< null until it is
    QList<MeasureId> measures; ///< that answer to it

    friend bool operator==(const Mandate&, const Mandate&) = default;
};

} // namespace samordna::domain
