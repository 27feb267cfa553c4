#include "models/exchange/jsondocument.h"

#include "models/domain/rowjson.h"
#include "models/exchange/exportmasks.h"
#include "models/storage/reader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr int kFormatVersion = 2;
constexpr qint64 kLargestDocument = 512LL * 1024 * 1024;
constexpr qint64 kRowsBetweenProgress = 1000;

base::Error unreadable(const QStringList& arguments, const QString& detail = u"not a valid Samordna JSON document"_s)
{
    return {base::ErrorKind::Unreadable, arguments, detail};
}

template <class E>
QJsonObject toJson(const E& row)
{
    QJsonObject json = domain::fieldValues(row);
    json.insert(u"id"_s, row.id.text());
    return json;
}

/// What an older version did not know yet is left as it is in a new row.
enum class Absent { Refused, LeftAsNew };

/// What a person knows a row by, whatever else is wrong with it.
QString labelOf(const QJsonObject& json)
{
    const QString number = json.value(u"number"_s).toVariant().toString();
    const QString title = json.value(u"title"_s).toString(json.value(u"name"_s).toString());
    return QString(number + u' ' + title).simplified();
}

/// \a number counts the table's rows from 1.
template <class E>
base::Result<E> fromJson(const QJsonObject& json, Absent absent, qsizetype number)
{
    const QString entity = domain::entityName(domain::kEntityOf<E>);
    const auto unfit = [&](const QString& field) {
        return unreadable({u"row"_s, entity, QString::number(number), labelOf(json), field});
    };
    E row;
    row.id = base::Id<E>::fromText(json.value(u"id"_s).toString());
    row.county = json.value(u"county"_s).toString();
    row.withdrawn = json.value(u"withdrawn"_s).toString();
    if (row.id.isNull() || row.county.isEmpty()) {
        return unfit(row.id.isNull() ? u"id"_s : u"county"_s);
    }
    for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
        const QJsonValue value = json.value(QLatin1String(field.name));
        if (value.isUndefined() && absent == Absent::LeftAsNew) {
            continue;
        }
        if (value.isUndefined() || !field.set(row, value)) {
            return unfit(QString::fromLatin1(field.name));
        }
    }
    return row;
}

/// An activity without the counts that are masked, which it names.
QJsonObject maskedJson(const domain::Activity& row, const ExportMasks& masks)
{
    QJsonObject json = toJson(row);
    const QStringList fields = maskedFields(masks.activities.of(row.id));
    for (const QString& field : fields) {
        json.insert(field, QJsonValue());
    }
    if (!fields.isEmpty()) {
        json.insert(kMaskedColumn, QJsonArray::fromStringList(fields));
    }
    return json;
}

/// Whether a delivery tells of \a row.
bool isTold(const domain::Observation& row, const ExportMasks& masks, const QSet<domain::IndicatorId>& ofPersons)
{
    return masks.limit == 0
        || (masks.observations.of(row.id) == progress::Mark::Shown
            && !(row.isWithdrawn() && ofPersons.contains(row.indicator)));
}

/// Writes rows as lines and keeps the first failure; counts for progress.
class RowWriter
{
public:
    /// \a masks is borrowed.
    RowWriter(QIODevice& out, const ExportMasks& masks, const Progress& progress)
        : m_out(out)
        , m_masks(masks)
        , m_progress(progress)
    {
    }

    template <class E>
    bool write(const E& row)
    {
        const QByteArray line = QJsonDocument(jsonOf(row)).toJson(QJsonDocument::Compact);
        put((m_isFirst ? "\n" : ",\n") + line);
        m_isFirst = false;
        ++m_done;
        m_cancelled |= m_done % kRowsBetweenProgress == 0 && m_progress && !m_progress(m_done);
        return !m_failed && !m_cancelled;
    }
    void open(domain::Entity entity, bool isFirstTable)
    {
        const QByteArray name = domain::entityName(entity).toUtf8();
        put((isFirstTable ? "\n\"" : ",\n\"") + name + "\": [");
        m_isFirst = true;
    }
    void close() { put("]"); }
    void put(const QByteArray& bytes) { m_failed |= m_out.write(bytes) != bytes.size(); }
    /// A device that failed counts more than a person who stopped it.
    [[nodiscard]] base::Result<void> result() const
    {
        if (m_failed) {
            return base::Error{base::ErrorKind::Io, {}, m_out.errorString()};
        }
        if (m_cancelled) {
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        }
        return {};
    }

private:
    template <class E>
    QJsonObject jsonOf(const E& row) const
    {
        if constexpr (std::is_same_v<E, domain::Activity>) {
            return maskedJson(row, m_masks);
        } else {
            return toJson(row);
        }
    }

    QIODevice& m_out;
    const ExportMasks& m_masks;
    const Progress& m_progress;
    qint64 m_done = 0;
    bool m_isFirst = true;
    bool m_failed = false;
    bool m_cancelled = false;
};

/// The observations that a delivery tells of.
base::Result<void> leaveOut(
    const storage::Reader& reader, const ExportMasks& masks, QList<domain::Observation>& observations)
{
    const auto indicators = reader.rows<domain::Indicator>();
    if (!indicators) {
        return indicators.error();
    }
    QSet<domain::IndicatorId> ofPersons;
    for (const domain::Indicator& indicator : *indicators) {
        if (progress::countsPersons(indicator, observations)) {
            ofPersons.insert(indicator.id);
        }
    }
    observations.removeIf([&](const domain::Observation& row) { return !isTold(row, masks, ofPersons); });
    return {};
}

template <class E>
base::Result<void> writeTable(const storage::Reader& reader, const ExportMasks& masks, RowWriter& writer)
{
    if constexpr (std::is_same_v<E, domain::Activity>) {
        const auto read = reader.eachActivity([&](const domain::Activity& row) { return writer.write(row); });
        const auto written = writer.result(); // why the reading was stopped, which the reader cannot know
        return written ? read : written;
    } else {
        auto rows = reader.rows<E>();
        if (!rows) {
            return rows.error();
        }
        if constexpr (std::is_same_v<E, domain::Observation>) {
            if (const auto left = leaveOut(reader, masks, *rows); !left) {
                return left;
            }
        }
        if constexpr (std::is_same_v<E, domain::FrozenPeriod>) {
            if (masks.limit > 0) {
                rows->clear(); // they hold all counts as they stood, and nothing is left of one without them
            }
        }
        std::sort(rows->begin(), rows->end(), [](const E& a, const E& b) { return a.id.text() < b.id.text(); });
        for (const E& row : *rows) {
            if (!writer.write(row)) {
                break;
            }
        }
        return writer.result();
    }
}

/// The limit, 0 in a whole document, and how many rows are concerned.
QByteArray headOf(const ExportMasks& masks)
{
    if (masks.limit == 0) {
        return ",\n\"masked\": {\"limit\": 0}";
    }
    const auto activities = std::count_if(masks.activities.activities.cbegin(), masks.activities.activities.cend(),
        [](const auto& marks) { return !maskedFields(marks).isEmpty(); });
    return ",\n\"masked\": {\"limit\": " + QByteArray::number(masks.limit)
        + ", \"observations\": " + QByteArray::number(masks.observations.observations.size())
        + ", \"activities\": " + QByteArray::number(activities) + '}';
}

MaskedParts maskedOf(const QJsonObject& document)
{
    const QJsonValue head = document.value(u"masked"_s);
    MaskedParts masked{head[u"limit"_s].toInt(), head[u"observations"_s].toInt(), {}};
    const QJsonArray activities = document.value(u"tables"_s)[u"activity"_s].toArray();
    for (const QJsonValue& row : activities) {
        const QStringList fields = row[kMaskedColumn].toVariant().toStringList();
        if (!fields.isEmpty()) {
            masked.activities.insert(domain::ActivityId::fromText(row[u"id"_s].toString()), fields);
        }
    }
    return masked;
}

template <class E>
base::Result<void> readTable(const QJsonObject& tables, Absent absent, QList<domain::AnyRecord>& rows)
{
    const QString name = domain::entityName(domain::kEntityOf<E>);
    const QJsonValue table = tables.value(name);
    if (table.isUndefined() && absent == Absent::LeftAsNew) {
        return {};
    }
    if (!table.isArray()) {
        return unreadable({u"json"_s}, name);
    }
    qsizetype number = 0;
    for (const QJsonValue& value : table.toArray()) {
        auto row = fromJson<E>(value.toObject(), absent, ++number);
        if (!row) {
            return row.error();
        }
        rows.append(domain::AnyRecord(*std::move(row)));
    }
    return {};
}

} // namespace

base::Result<void> writeJsonDocument(const storage::Reader& reader, QIODevice& out, const Progress& progress)
{
    return writeMaskedDocument(reader, ExportMasks(), out, progress);
}

base::Result<void> writeMaskedDocument(
    const storage::Reader& reader, const ExportMasks& masks, QIODevice& out, const Progress& progress)
{
    RowWriter writer(out, masks, progress);
    writer.put("{\"format\": \"samordna\",\n\"version\": " + QByteArray::number(kFormatVersion) + headOf(masks)
        + ",\n\"tables\": {");
    base::Result<void> result;
    bool isFirstTable = true;
    domain::forEachEntity([&]<class E>() {
        if (!result) {
            return;
        }
        writer.open(domain::kEntityOf<E>, isFirstTable);
        isFirstTable = false;
        result = writeTable<E>(reader, masks, writer);
        writer.close();
    });
    if (!result) {
        return result;
    }
    writer.put("\n}}\n");
    return writer.result();
}

base::Result<JsonDocument> readJsonDocument(const QByteArray& bytes)
{
    if (bytes.size() > kLargestDocument) {
        return base::Error{base::ErrorKind::TooLarge, {u"bytes"_s, QString::number(kLargestDocument)}, {}};
    }
    QJsonParseError parseError;
    const QJsonObject document = QJsonDocument::fromJson(bytes, &parseError).object();
    if (parseError.error != QJsonParseError::NoError) {
        return unreadable({u"json"_s}, parseError.errorString());
    }
    if (document.value(u"format"_s).toString() != u"samordna") {
        return unreadable({u"json"_s});
    }
    if (document.value(u"version"_s).toInt() > kFormatVersion) {
        return base::Error{base::ErrorKind::NewerVersion, {}, {}};
    }
    JsonDocument read{{}, maskedOf(document)};
    base::Result<void> result;
    const QJsonObject tables = document.value(u"tables"_s).toObject();
    const Absent absent = document.value(u"version"_s).toInt() < kFormatVersion ? Absent::LeftAsNew : Absent::Refused;
    domain::forEachEntity([&]<class E>() {
        if (result) {
            result = readTable<E>(tables, absent, read.rows);
        }
    });
    if (!result) {
        return result.error();
    }
    return read;
}

base::Result<domain::ChangeSet> changesTo(const storage::Reader& reader, QList<domain::AnyRecord> rows)
{
    domain::ChangeSet changes;
    for (domain::AnyRecord& record : rows) {
        const auto compared = std::visit(
            [&]<class E>(E& row) -> base::Result<void> {
                const auto stored = reader.row<E>(row.id);
                if (!stored) {
                    return stored.error();
                }
                if (*stored) {
                    row.revision = (*stored)->revision;
                    changes.change(**stored, row);
                } else {
                    changes.add(row);
                }
                return {};
            },
            record);
        if (!compared) {
            return compared.error();
        }
    }
    return changes;
}

} // namespace samordna::exchange
