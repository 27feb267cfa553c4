#include "models/storage/personcounts.h"

#include "models/storage/reader.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

const QByteArray kCounts = QByteArrayLiteral(
    "SELECT id, \"end\", cancelled = 0 AND withdrawn = '', women, men, other, \"unknown\" FROM activity"
    " WHERE \"end\" BETWEEN ? AND ?"
    " AND (women > 0 OR men > 0 OR other > 0 OR \"unknown\" > 0) ORDER BY \"end\", id");

QLatin1StringView textOf(const Cell& cell)
{
    const auto* text = std::get_if<std::string_view>(&cell);
    return text ? QLatin1StringView(text->data(), static_cast<qsizetype>(text->size())) : QLatin1StringView();
}

/// "2026-11-24", read a million times, so not by QDate's own way; no day for anything else.
QDate dayOf(QLatin1StringView iso)
{
    return {iso.mid(0, 4).toInt(), iso.mid(5, 2).toInt(), iso.mid(8, 2).toInt()};
}

} // namespace

base::Result<void> Reader::eachCountOfPersons(
    const std::optional<domain::Period>& period, const std::function<void(const PersonCounts&)>& sink) const
{
    const QString first = period ? period->first().toString(Qt::ISODate) : QString();
    const QString last = period ? period->last().toString(Qt::ISODate) : u"9999-12-31"_s;
    return eachRow(m_connection->handle(), kCounts, {first, last}, [&](std::span<const Cell> row) {
        const auto* isCounted = std::get_if<std::int64_t>(&row[2]);
        PersonCounts counts{domain::ActivityId(QUuid::fromString(textOf(row[0]))), dayOf(textOf(row[1])),
            isCounted && *isCounted != 0, {}};
        for (std::size_t group = 0; group < counts.groups.size(); ++group) {
            if (const auto* count = std::get_if<std::int64_t>(&row[3 + group])) {
                counts.groups[group] = *count;
            }
        }
        sink(counts);
        return true;
    });
}

} // namespace samordna::storage
