#pragma once

#include <QList>
#include <QStringView>

#include <string_view>

namespace samordna::domain {

enum class IdentityStrength {
    Strong, ///< the date and the check digit are right: blocked until it is removed
    Weak, ///< the date is right and it is written as one, but the check digit is not: may be a slip of the pen
};

/// Where something that looks like a personal identity number stands. The number itself is never kept.
struct IdentityHit
{
    IdentityStrength strength = IdentityStrength::Strong;
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const IdentityHit&, const IdentityHit&) = default;
};

/// Personal identity numbers, coordination numbers (day + 60) and interim numbers in \a text. Organisation numbers,
/// registry numbers and telephone numbers are not hit (their month or day does not exist). Source: lag (2022:1697) 2
/// kap. 8 §, Skatteverket's check digit.
[[nodiscard]] QList<IdentityHit> findIdentityNumbers(QStringView text);

/// Whether one in \a text is beyond doubt. One that only looks like it may be a registry number.
[[nodiscard]] bool holdsIdentityNumber(QStringView text);

/// False when the UTF-8 text cannot hold one: quick enough for every cell of a million rows.
[[nodiscard]] bool mayHoldIdentityNumber(std::string_view text);

} // namespace samordna::domain
