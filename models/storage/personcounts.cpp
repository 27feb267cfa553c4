#include "models/storage/personcounts.h"

#include "models/storage/reader.h"
#include "models/storage/rows.h"
#include "models/storage/sqlitehandle.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

const QByteArray kCounts =
    QByteArrayLiteral("SELECT id, start, cancelled = 0 AND withdrawn = '', women, men, other, \"unknown\" FROM activity"
                      " WHERE start BETWEEN ? AND ?"
                      " AND (women > 0 OR men > 0 OR other > 0 OR \"unknown\" > 0) ORDER BY start, id");

QString textOf(const Cell& cell)
{
    const auto* text = std::get_if<std::string_view>(&cell);
    return text ? QString::fromLatin1(text->data(), static_cast<qsizetype>(text->size())) : QString();
}

} // namespace

base::Result<void> Reader::eachCountOfPersons(
    const std::optional<domain::Period>& period, const std::function<void(const PersonCounts&)>& sink) const
{
    const QString first = period ? period->first().toString(Qt::ISODate) : QString();
    const QString last = period ? period->last().toString(Qt::ISODate) : u"9999-12-31"_s;
    return eachRow(m_connection->handle(), kCounts, {first, last}, [&](std::span<const Cell> row) {
        const auto* isCounted = std::get_if<std::int64_t>(&row[2]);
        PersonCounts counts{domain::ActivityId::fromText(textOf(row[0])),
            QDate::fromString(textOf(row[1]), Qt::ISODate), isCounted && *isCounted != 0, {}};
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
