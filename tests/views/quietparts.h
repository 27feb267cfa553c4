#pragma once

#include "views/window/fileactions.h"

namespace samordna::test {

/// Writes no file.
class NoExchange final : public views::Exchange
{
public:
    base::Result<void> write(
        views::FileKind, const storage::Reader&, const exchange::ExportOptions&, const QString& path) override
    {
        return base::Error{base::ErrorKind::Io, {path}, {}};
    }
};

/// Makes no file.
class NoCreator final : public views::FileCreator
{
public:
    base::Result<void> createCounty(const views::NewCounty& county) override
    {
        return base::Error{base::ErrorKind::Io, {county.path}, {}};
    }
    base::Result<void> createSample(const QString& path) override
    {
        return base::Error{base::ErrorKind::Io, {path}, {}};
    }
};

} // namespace samordna::test
