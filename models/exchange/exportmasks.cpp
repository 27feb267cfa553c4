#include "models/exchange/exportmasks.h"

#include "models/storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

base::Result<ExportMasks> readMasks(
    const storage::Reader& reader, const ExportOptions& options, progress::MaskScope scope)
{
    const auto data = reader.planData();
    if (!data) {
        return data.error();
    }
    const int limit = options.maskLimit.value_or(data->county.maskLimit);
    auto activities = progress::activityMasks(reader, options.period, limit, options.today, scope);
    if (!activities) {
        return activities.error();
    }
    return ExportMasks{limit, *std::move(activities), progress::observationMasks(*data, limit)};
}

QStringList maskedFields(const progress::ParticipantMarks& marks)
{
    static const QStringList names{u"women"_s, u"men"_s, u"other"_s, u"unknown"_s};
    QStringList fields;
    for (std::size_t group = 0; group < marks.groups.size(); ++group) {
        if (marks.groups[group] != progress::Mark::Shown) {
            fields.append(names.at(static_cast<qsizetype>(group)));
        }
    }
    return fields;
}

bool hasCountsOfPersons(domain::Entity table)
{
    return table == domain::Entity::Activity || table == domain::Entity::Observation;
}

RowMasker::RowMasker(const ExportMasks& masks, domain::Entity table, const QStringList& columns)
    : m_masks(masks)
    , m_table(table)
    , m_columns(columns)
{
}

QStringList RowMasker::fieldsOf(std::string_view id) const
{
    const QUuid uuid = QUuid::fromString(QLatin1StringView(id.data(), static_cast<qsizetype>(id.size())));
    if (m_table == domain::Entity::Activity) {
        const auto marks = m_masks.activities.activities.constFind(domain::ActivityId(uuid));
        return marks == m_masks.activities.activities.cend() ? QStringList() : maskedFields(*marks);
    }
    const bool isShown = m_masks.observations.of(domain::ObservationId(uuid)) == progress::Mark::Shown;
    return isShown ? QStringList() : QStringList{u"value"_s};
}

std::span<const storage::Cell> RowMasker::masked(std::span<const storage::Cell> row)
{
    if (!hasCountsOfPersons(m_table)) {
        return row;
    }
    m_cells.assign(row.begin(), row.end());
    const auto* id = std::get_if<std::string_view>(&m_cells.front());
    const QStringList fields = id && m_masks.limit > 0 ? fieldsOf(*id) : QStringList();
    for (const QString& field : fields) {
        m_cells[static_cast<std::size_t>(m_columns.indexOf(field))] = storage::Cell();
    }
    m_fields = fields.join(u'|').toLatin1();
    m_cells.push_back(m_fields.isEmpty()
            ? storage::Cell()
            : storage::Cell(std::string_view(m_fields.constData(), static_cast<std::size_t>(m_fields.size()))));
    return m_cells;
}

} // namespace samordna::exchange
