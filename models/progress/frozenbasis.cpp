#include "models/progress/frozendocuments.h"

#include "models/domain/rowjson.h"

#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

constexpr int kVersion = 1;
constexpr quint32 kLargest = 64 * 1024 * 1024; // bytes unpacked: a length in the file is not trusted

base::Error unreadable(const QString& detail)
{
    return {base::ErrorKind::Unreadable, {u"frozen_period"_s}, detail};
}

template <class E>
QJsonObject rowJson(const E& row)
{
    QJsonObject json = domain::fieldValues(row);
    json.insert(u"id"_s, row.id.text());
    json.insert(u"revision"_s, row.revision);
    return json;
}

template <class E>
bool readRow(const QJsonObject& json, E& row)
{
    row.id = base::Id<E>::fromText(json.value(u"id"_s).toString());
    row.revision = json.value(u"revision"_s).toInt();
    bool isFit = !row.id.isNull();
    for (auto value = json.begin(); value != json.end(); ++value) {
        if (value.key() != u"id" && value.key() != u"revision") {
            isFit = domain::setFieldValue(row, value.key(), value.value()) && isFit;
        }
    }
    return isFit;
}

QJsonObject tablesJson(const domain::PlanData& data)
{
    QJsonObject tables{{domain::entityName(domain::Entity::County), QJsonArray{rowJson(data.county)}}};
    eachTable(data, [&]<class E>(const QList<E>& rows) {
        QJsonArray table;
        for (const E& row : rows) {
            table.append(rowJson(row));
        }
        tables.insert(domain::entityName(domain::kEntityOf<E>), table);
    });
    return tables;
}

bool readTables(const QJsonObject& tables, domain::PlanData& data)
{
    const QJsonArray county = tables.value(domain::entityName(domain::Entity::County)).toArray();
    bool isFit = readRow(county.at(0).toObject(), data.county);
    eachTable(data, [&]<class E>(QList<E>& rows) {
        const QJsonArray table = tables.value(domain::entityName(domain::kEntityOf<E>)).toArray();
        for (const QJsonValue& json : table) {
            E row;
            isFit = readRow(json.toObject(), row) && isFit;
            rows.append(row);
        }
    });
    return isFit;
}

QJsonObject heldJson(const QHash<domain::MeasureId, int>& held)
{
    QJsonObject json;
    for (auto count = held.cbegin(); count != held.cend(); ++count) {
        json.insert(count.key().text(), count.value());
    }
    return json;
}

QHash<domain::MeasureId, int> heldOf(const QJsonObject& json)
{
    QHash<domain::MeasureId, int> held;
    for (auto count = json.begin(); count != json.end(); ++count) {
        held.insert(domain::MeasureId::fromText(count.key()), count.value().toInt());
    }
    return held;
}

QJsonArray monthsJson(const QList<storage::MonthCount>& months)
{
    QJsonArray json;
    for (const storage::MonthCount& month : months) {
        json.append(QJsonArray{month.month.toString(Qt::ISODate), month.count});
    }
    return json;
}

QList<storage::MonthCount> monthsOf(const QJsonArray& json)
{
    QList<storage::MonthCount> months;
    for (const QJsonValue& month : json) {
        months.append(
            {QDate::fromString(month.toArray().at(0).toString(), Qt::ISODate), month.toArray().at(1).toInteger()});
    }
    return months;
}

template <class T>
QJsonValue written(const T& value)
{
    return domain::Codec<T>::write(value);
}

QJsonObject activityJson(const storage::ActivityRow& row)
{
    return {{u"id"_s, row.id.text()}, {u"kind"_s, written(row.kind)}, {u"title"_s, row.title},
        {u"start"_s, written(row.start)}, {u"start_time"_s, written(row.startTime)}, {u"end"_s, written(row.end)},
        {u"place"_s, row.place}, {u"municipality"_s, row.municipality}, {u"organiser"_s, row.organiser},
        {u"measures"_s, row.measures}, {u"participants"_s, written(row.participants)}, {u"hours"_s, written(row.hours)},
        {u"cost"_s, written(row.cost)}, {u"result"_s, row.result}, {u"cancelled"_s, row.cancelled},
        {u"withdrawn"_s, row.withdrawn}};
}

bool readActivity(const QJsonObject& json, storage::ActivityRow& row)
{
    const auto read = [&]<class T>(
                          const QString& name, T& into) { return domain::Codec<T>::read(json.value(name), into); };
    row.id = domain::ActivityId::fromText(json.value(u"id"_s).toString());
    return !row.id.isNull() && read(u"kind"_s, row.kind) && read(u"title"_s, row.title) && read(u"start"_s, row.start)
        && read(u"start_time"_s, row.startTime) && read(u"end"_s, row.end) && read(u"place"_s, row.place)
        && read(u"municipality"_s, row.municipality) && read(u"organiser"_s, row.organiser)
        && read(u"measures"_s, row.measures) && read(u"participants"_s, row.participants) && read(u"hours"_s, row.hours)
        && read(u"cost"_s, row.cost) && read(u"result"_s, row.result) && read(u"cancelled"_s, row.cancelled)
        && read(u"withdrawn"_s, row.withdrawn);
}

QJsonObject activitiesJson(const FrozenView& frozen)
{
    QJsonArray rows;
    for (const storage::ActivityRow& row : frozen.activities) {
        rows.append(activityJson(row));
    }
    return {{u"count"_s, frozen.activityCount}, {u"rows"_s, rows}};
}

bool readActivities(const QJsonObject& json, FrozenView& frozen)
{
    frozen.activityCount = json.value(u"count"_s).toInteger();
    const QJsonArray rows = json.value(u"rows"_s).toArray();
    for (const QJsonValue& value : rows) {
        storage::ActivityRow row;
        if (!readActivity(value.toObject(), row)) {
            return false;
        }
        frozen.activities.push_back(row);
    }
    return true;
}

/// The document inside the packed text; empty when it is none.
QJsonObject unpacked(const QString& text)
{
    const QByteArray packed = QByteArray::fromBase64(text.toLatin1());
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > kLargest) {
        return {};
    }
    return QJsonDocument::fromJson(qUncompress(packed)).object();
}

} // namespace

QString basisDocument(const FrozenView& frozen)
{
    const PeriodView& view = frozen.view;
    const QJsonObject basis{{u"version"_s, kVersion}, {u"tables"_s, tablesJson(view.data)},
        {u"held"_s, heldJson(view.held)}, {u"held_before"_s, heldJson(view.heldBefore)},
        {u"totals"_s, totalsJson(view.totals)},
        {u"months"_s,
            QJsonObject{{u"this_year"_s, monthsJson(frozen.thisYear)}, {u"last_year"_s, monthsJson(frozen.lastYear)}}},
        {u"activities"_s, activitiesJson(frozen)}};
    return QString::fromLatin1(qCompress(QJsonDocument(basis).toJson(QJsonDocument::Compact), 9).toBase64());
}

base::Result<FrozenView> readBasis(const domain::FrozenPeriod& row)
{
    const QJsonObject basis = unpacked(row.basis.text);
    if (basis.value(u"version"_s).toInt() > kVersion) {
        return base::Error{base::ErrorKind::NewerVersion, {}, u"basis"_s};
    }
    FrozenView frozen;
    PeriodView& view = frozen.view;
    view.period = row.period;
    view.asOf = row.asOf;
    if (basis.value(u"version"_s).toInt() != kVersion || !readTables(basis.value(u"tables"_s).toObject(), view.data)
        || !readTotals(basis.value(u"totals"_s).toObject(), view.totals)
        || !readActivities(basis.value(u"activities"_s).toObject(), frozen)) {
        return unreadable(u"basis"_s);
    }
    view.held = heldOf(basis.value(u"held"_s).toObject());
    view.heldBefore = heldOf(basis.value(u"held_before"_s).toObject());
    const QJsonObject months = basis.value(u"months"_s).toObject();
    frozen.thisYear = monthsOf(months.value(u"this_year"_s).toArray());
    frozen.lastYear = monthsOf(months.value(u"last_year"_s).toArray());
    return frozen;
}

} // namespace samordna::progress
