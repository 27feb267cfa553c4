#pragma once

#include "models/base/result.h"
#include "models/storage/cell.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

/// What every way out has to pass: no text that looks like a personal identity number leaves the program.
class IdentityGate
{
public:
    /// \a table and \a columns name the place in the error.
    IdentityGate(QString table, QStringList columns);

    /// False when a text of \a row looks like one; hit() then says where.
    bool passes(std::span<const storage::Cell> row, qint64 number);
    /// PersonalIdentity with table, row (from 1) and column; nothing while all have passed.
    [[nodiscard]] const std::optional<base::Error>& hit() const { return m_hit; }

private:
    QString m_table;
    QStringList m_columns;
    std::optional<base::Error> m_hit;
};

enum class GateScope { Everything, PlanOnly };

/// Passes every text of the file through the gate, withdrawn rows too; PlanOnly: all tables but the activities.
[[nodiscard]] base::Result<void> passGate(const storage::Reader& reader, GateScope scope = GateScope::Everything);

/// Writes a file beside \a path and moves it into place when \a write has succeeded: what is there is never half
/// written. DiskFull or Io when the device failed at any time, whatever \a write made of it; ReadOnly.
[[nodiscard]] base::Result<void> writtenTo(
    const QString& path, const std::function<base::Result<void>(QIODevice&)>& write);

} // namespace samordna::exchange
