#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include "views/window/fileactions.h"

namespace samordna::app {

/// Makes a county's file that holds the plan's drafts. On failure nothing is left at \a path.
[[nodiscard]] base::Result<void> makeCounty(
    const QString& path, const QString& county, const QString& plan, const base::Clock& clock);

/// Makes the fictitious county with so many activities. On failure nothing is left at \a path.
[[nodiscard]] base::Result<void> makeSample(const QString& path, qint64 activities, const base::Clock& clock);

/// The window's ways to make files. \a clock is borrowed.
class Creator final : public views::FileCreator
{
public:
    explicit Creator(const base::Clock& clock)
        : m_clock(clock)
    {
    }
    base::Result<void> createCounty(const views::NewCounty& county) override;
    base::Result<void> createSample(const QString& path) override;

private:
    const base::Clock& m_clock;
};

/// The window's ways in and out.
class Formats final : public views::Exchange
{
public:
    base::Result<void> write(views::FileKind kind, const storage::Reader& reader,
        const exchange::ExportOptions& options, const QString& path) override;
};

} // namespace samordna::app
