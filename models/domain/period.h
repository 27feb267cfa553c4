#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace samordna::domain {

enum class PeriodKind { Year, HalfYear, Tertial, Quarter, Month, Own };

/// A span of whole days that work is followed up for. Both ends belong to it. A regular value.
class Period
{
public:
    /// No period.
    Period() = default;

    /// The period of \a kind that holds \a day. For Own: the day itself.
    [[nodiscard]] static Period holding(QDate day, PeriodKind kind);
    /// Any span; nothing when \a last is before \a first or a day is invalid.
    [[nodiscard]] static std::optional<Period> between(QDate first, QDate last);
    /// Reads `2026`, `2026-H1`, `2026-T3`, `2026-Q4`, `2026-11`, `2026-01-15/2026-03-31`; nothing for anything else.
    [[nodiscard]] static std::optional<Period> fromCode(QStringView code);

    /// The form that fromCode() reads; empty for no period.
    [[nodiscard]] QString code() const;
    [[nodiscard]] PeriodKind kind() const { return m_kind; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] int year() const { return m_first.year(); }
    /// 1 … 12 within the year by kind; 0 for Year and Own.
    [[nodiscard]] int number() const;
    [[nodiscard]] bool isNull() const { return m_first.isNull(); }
    [[nodiscard]] bool contains(QDate day) const { return day >= m_first && day <= m_last; }

    /// The period of the same kind just before; for Own: as many days, ending the day before.
    [[nodiscard]] Period previous() const;
    [[nodiscard]] Period next() const;
    /// The end of the period, or \a today if that is earlier: the day figures are counted at (progress.md).
    [[nodiscard]] QDate asOf(QDate today) const { return m_last < today ? m_last : today; }

    friend bool operator==(const Period&, const Period&) = default;

private:
    Period(PeriodKind kind, QDate first, QDate last)
        : m_kind(kind)
        , m_first(first)
        , m_last(last)
    {
    }

    PeriodKind m_kind = PeriodKind::Own;
    QDate m_first;
    QDate m_last;
};

} // namespace samordna::domain
