#pragma once

#include "models/exchange/sample.h"
#include "models/exchange/sampleactivities.h"
#include "models/storage/file.h"

namespace samordna::test {

/// The sample county with \a activities of its years in a new file at \a path; null when it cannot be made.
inline std::unique_ptr<storage::File> sampleFile(const QString& path, const base::Clock& clock, qint64 activities)
{
    const auto content = exchange::sampleCounty(clock.today(), activities);
    auto file = storage::File::create(path, clock);
    if (!content || !file || !(*file)->write(*content, QStringLiteral("create"))) {
        return nullptr;
    }
    exchange::SampleActivities rows(*content, activities, clock.today());
    const auto loaded = (*file)->load([&](domain::Activity& row) { return rows.next(row); }, QStringLiteral("load"));
    return loaded && *loaded == activities ? *std::move(file) : nullptr;
}

} // namespace samordna::test
