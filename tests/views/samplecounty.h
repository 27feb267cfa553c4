#pragma once

#include "tests/storage/samplefile.h"

#include "models/workspace/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

namespace samordna::test {

/// The sample county with some of its activities, open for writing.
struct SampleCounty
{
    base::FixedClock clock{QDate(2026, 11, 24)};
    domain::Period period = domain::Period::holding(QDate(2026, 11, 24), domain::PeriodKind::Tertial);
    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> space;

    explicit SampleCounty(qint64 activities)
    {
        const QString path = folder.filePath(QStringLiteral("a.samordna"));
        const bool isMade = sampleFile(path, clock, activities) != nullptr;
        auto opened = workspace::Workspace::open(path, storage::Access::ReadWrite, clock);
        if (!isMade || !opened) {
            qFatal("no file");
        }
        space = *std::move(opened);
    }
};

} // namespace samordna::test
