#pragma once

#include "models/base/result.h"
#include "models/exchange/zipfile.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace samordna::exchange {

/// One file of a delivery and what its bytes add up to.
struct ManifestLine
{
    QString name;
    QByteArray sha256; ///< 64 hexadecimal digits, lower case

    friend bool operator==(const ManifestLine&, const ManifestLine&) = default;
};

/// A manifest as sha256sum writes it, so that "sha256sum -c" checks it: two spaces before the name;
/// a name with a line break or a backslash is escaped and its line begins with a backslash.
[[nodiscard]] QByteArray manifestOf(const QList<ZipEntry>& entries);

/// Reads what manifestOf() or sha256sum wrote. Unreadable with the line's number for a line that is
/// none, and for a name that stands twice.
[[nodiscard]] base::Result<QList<ManifestLine>> readManifest(const QByteArray& bytes);

/// Damaged, with its name, for the first entry that differs from \a manifest, is not in it or is
/// missing. \a entries without the manifest.
[[nodiscard]] base::Result<void> checkManifest(const QList<ManifestLine>& manifest, const QList<ZipEntry>& entries);

} // namespace samordna::exchange
