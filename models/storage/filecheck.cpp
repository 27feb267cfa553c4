#include "models/storage/filecheck.h"

#include "models/domain/rings.h"
#include "models/domain/rules.h"
#include "models/storage/connection.h"
#include "models/storage/history.h"
#include "models/storage/keptcounts.h"
#include "models/storage/opening.h"
#include "models/storage/recordtext.h"
#include "models/storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

/// Calls \a found for each row of \a sql.
base::Result<void> findIn(
    const Connection& connection, const QString& sql, const std::function<void(const Statement&)>& found)
{
    Statement statement(connection, sql);
    const auto read = statement.execute();
    while (read && statement.next()) {
        found(statement);
    }
    return read;
}

base::Result<QStringList> rulesOf(const Reader& reader, QStringList findings)
{
    const auto judge = [&](const auto& row) {
        for (const domain::Problem& problem : domain::problems(domain::AnyRecord(row))) {
            findings.append(u"rule: %1 %2, field %3"_s.arg(
                domain::entityName(domain::entityOf(domain::AnyRecord(row))), row.id.text(), problem.field));
        }
        return true;
    };
    base::Result<void> done;
    domain::forEachEntity([&]<class E>() {
        if constexpr (std::is_same_v<E, domain::Activity>) {
            done = done ? reader.eachActivity(judge) : done;
        } else if (done) {
            const auto rows = reader.rows<E>();
            if (rows) {
                std::for_each(rows->cbegin(), rows->cend(), judge);
            } else {
                done = rows.error();
            }
        }
    });
    const auto measures = done ? reader.rows<domain::Measure>() : base::Result<QList<domain::Measure>>(done.error());
    if (!measures) {
        return measures.error();
    }
    const domain::MeasureRings rings = domain::ringsAmong(*measures);
    for (const domain::Measure& measure : *measures) {
        if (rings.ownParts.contains(measure.id)) {
            findings.append(u"rule: measure %1 is its own sub-measure"_s.arg(measure.id.text()));
        }
        if (rings.waiting.contains(measure.id)) {
            findings.append(u"rule: measure %1 waits for itself"_s.arg(measure.id.text()));
        }
    }
    return findings;
}

} // namespace

base::Result<QStringList> findingsIn(const Connection& connection, const Reader& reader, const QString& path)
{
    QStringList findings;
    base::Result<void> read = findIn(connection, u"PRAGMA integrity_check"_s, [&](const Statement& line) {
        if (line.value(0).toString() != u"ok") {
            findings.append(u"integrity: "_s + line.value(0).toString());
        }
    });
    read = read ? findIn(connection, u"PRAGMA foreign_key_check"_s,
               [&](const Statement& line) {
                   findings.append(u"reference: %1 row %2 refers to no %3"_s.arg(
                       line.value(0).toString(), line.value(1).toString(), line.value(2).toString()));
               })
                : read;
    const auto counted = read ? miscounted(connection) : base::Result<QStringList>(read.error());
    if (counted) {
        findings += *counted;
    } else {
        read = counted.error();
    }
    const auto words = read ? misindexed(connection) : base::Result<QStringList>(read.error());
    if (words) {
        findings += *words;
    } else {
        read = words.error();
    }
    const auto schema = read ? hasOurSchema(connection, path) : read;
    if (!schema && read) {
        findings.append(u"schema: "_s + schema.error().detail);
    }
    const auto broken = read ? firstBrokenLine(connection) : base::Result<std::optional<qint64>>(read.error());
    if (broken && *broken) {
        findings.append(u"history: line %1 is not as it was written"_s.arg(**broken));
    }
    const auto all = broken ? rulesOf(reader, findings) : base::Result<QStringList>(broken.error());
    if (!all && all.error().kind == base::ErrorKind::Damaged) {
        // What cannot be read is a finding, not a reason to be silent about the others.
        findings.append(u"integrity: "_s + all.error().detail);
        return findings;
    }
    return all ? all : at(path, all.error());
}

} // namespace samordna::storage
