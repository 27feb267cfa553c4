#pragma once

#include "models/exchange/export.h"
#include "models/progress/activitymasks.h"
#include "models/progress/observationmasks.h"
#include "models/storage/cell.h"

#include <QJsonObject>

#include <span>

namespace samordna::exchange {

/// Which counts of persons an export masks; the same in each of its forms.
struct ExportMasks
{
    int limit = 0; ///< 0: nothing is masked
    progress::ActivityMasks activities;
    progress::ObservationMasks observations;
};

/// The limit is the options', else the file's.
[[nodiscard]] base::Result<ExportMasks> readMasks(
    const storage::Reader& reader, const ExportOptions& options, progress::MaskScope scope);

/// The fields of a masked activity that hold nothing for it, in their order: "women", "men".
[[nodiscard]] QStringList maskedFields(const progress::ParticipantMarks& marks);

/// Whether rows of \a table hold counts of persons: then a machine's table has a column that says which are masked.
[[nodiscard]] bool hasCountsOfPersons(domain::Entity table);
inline constexpr QLatin1StringView kMaskedColumn("masked"); ///< "women|men"; empty when nothing is

/// Masks streamed rows for a machine's table: what is masked is empty, and the column after the last says what it was.
class RowMasker
{
public:
    /// \a masks is borrowed. \a columns as storage::Reader::streamColumns().
    RowMasker(const ExportMasks& masks, domain::Entity table, const QStringList& columns);

    /// \a row, masked, with one cell more where the table has counts of persons. Good until the next call.
    [[nodiscard]] std::span<const storage::Cell> masked(std::span<const storage::Cell> row);

private:
    [[nodiscard]] QStringList fieldsOf(std::string_view id) const;

    const ExportMasks& m_masks;
    domain::Entity m_table;
    QStringList m_columns;
    std::vector<storage::Cell> m_cells;
    QByteArray m_fields;
};

} // namespace samordna::exchange
