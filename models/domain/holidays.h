#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace samordna::domain {

/// The public holidays of the law (1989:253), Sundays not counted, and the three eves that are not worked.
enum class Holiday {
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterDay,
    EasterMonday,
    FirstOfMay,
    Ascension,
    Pentecost,
    NationalDay,
    MidsummersEve,
    MidsummersDay,
    AllSaintsDay,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve
};

/// Which holiday \a day is, 1583 – 9999; of two on one day (2008-05-01) the one with a fixed date.
[[nodiscard]] std::optional<Holiday> holidayOn(QDate day);
/// Its name in the program's language.
[[nodiscard]] QString term(Holiday holiday);

} // namespace samordna::domain
