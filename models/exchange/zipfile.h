#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace samordna::exchange {

/// Reads named entries of a ZIP into memory; nothing is ever unpacked to disk. Sizes are counted
/// while inflating, since declared ones lie.
class ZipReader
{
public:
    /// Unreadable when \a bytes is no whole ZIP or names two entries the same; TooLarge beyond the
    /// limit for entries.
    static base::Result<ZipReader> open(QByteArray bytes);

    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// NotFound, Unreadable or TooLarge.
    [[nodiscard]] base::Result<QByteArray> read(const QString& name) const;

private:
    QByteArray m_bytes;
    QStringList m_names;
};

struct ZipEntry
{
    QString name;
    QByteArray bytes;
};

/// The entries in their order as one ZIP with a fixed time, so that equal entries give equal bytes,
/// whatever the time zone.
[[nodiscard]] base::Result<QByteArray> zipped(const QList<ZipEntry>& entries);

} // namespace samordna::exchange
