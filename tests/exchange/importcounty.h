#pragma once

#include "models/exchange/importsource.h"
#include "models/exchange/import.h"
#include "models/exchange/newcounty.h"
#include "models/storage/file.h"

#include <QFile>
#include <QTemporaryDir>

namespace samordna::exchange {

/// A new file of Exempellän in a folder of its own, and what comes of importing into it.
struct ImportCounty
{
    ImportCounty()
    {
        auto made = storage::File::create(folder.filePath(QStringLiteral("county.samordna")), clock);
        if (made
            && (*made)->write(*newCounty(QStringLiteral("99"), QStringLiteral("se-2018")), QStringLiteral("create"))) {
            file = *std::move(made);
        }
    }

    /// Where the bytes were written; empty when they could not be.
    [[nodiscard]] QString saved(const QString& name, const QByteArray& bytes) const
    {
        QFile out(folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
    }

    [[nodiscard]] ImportSource source(const QByteArray& csv) const
    {
        const auto opened = openSource(saved(QStringLiteral("source.csv"), csv));
        return opened ? *opened : ImportSource();
    }

    [[nodiscard]] ImportPlan plan(const ImportSource& from, const QList<ImportTable>& tables) const
    {
        const auto planned = planSource(file->reader(), from, tables, {std::nullopt, clock.today(), {}, {}});
        return planned ? *planned : ImportPlan();
    }

    [[nodiscard]] ImportPlan plan(const QByteArray& csv) const
    {
        const ImportSource from = source(csv);
        return plan(from, tablesOf(from.sheets, std::nullopt));
    }

    [[nodiscard]] ImportPlan write(const QByteArray& csv) const
    {
        ImportPlan planned = plan(csv);
        return file->write(planned.changes, QStringLiteral("import")) ? planned : ImportPlan();
    }

    base::FixedClock clock{QDate(2026, 11, 24)};
    QTemporaryDir folder;
    std::unique_ptr<storage::File> file; ///< null when it could not be made
};

} // namespace samordna::exchange
