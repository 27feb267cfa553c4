#pragma once

#include "models/storage/connection.h"

#include <QByteArray>
#include <QStringList>

namespace samordna::storage {

/// "SAMO": stands in the file's head and names it as one of ours.
inline constexpr int kApplicationId = 0x53414d4f;

/// The newest schema version: the number of the last script in resources/migrations.
[[nodiscard]] int newestVersion();

/// Runs the scripts after \a version, each in a transaction of its own with the version set last.
base::Result<void> migrate(const Connection& connection, int version);

/// The statements of a script: split at semicolons that are not inside a text, a comment or a trigger's body.
[[nodiscard]] QStringList splitStatements(const QString& script);

/// The schema's own text, in a fixed order: two files of one version have the same.
base::Result<QStringList> schemaText(const Connection& connection);
/// The schema text that the scripts give; made once in memory, which takes some milliseconds.
base::Result<QStringList> expectedSchema();

/// SHA-256 over a schema text, as it stands in resources/migrations/schema.sha256.
[[nodiscard]] QByteArray fingerprintOf(const QStringList& schema);
/// What resources/migrations/schema.sha256 says of the newest version: a file whose schema has this needs no replay of
/// the scripts to be known as ours. Written anew whenever a script is added or changed; tst_migrations says how.
[[nodiscard]] QByteArray shippedFingerprint();

} // namespace samordna::storage
