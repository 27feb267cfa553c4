#include "models/exchange/importdocument.h"

#include "models/exchange/deliveryfiles.h"
#include "models/exchange/importrecords.h"
#include "models/exchange/importsource.h"
#include "models/exchange/jsondocument.h"
#include "models/exchange/manifest.h"
#include "models/exchange/zipfile.h"
#include "models/storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

/// Where a delivery masks a count, the one that the file has is kept.
base::Result<void> keepMasked(const storage::Reader& reader, JsonDocument& document)
{
    for (domain::AnyRecord& record : document.rows) {
        auto* row = std::get_if<domain::Activity>(&record);
        const QStringList fields = row ? document.masked.activities.value(row->id) : QStringList();
        if (fields.isEmpty()) {
            continue;
        }
        const auto stored = reader.row<domain::Activity>(row->id);
        if (!stored) {
            return stored.error();
        }
        for (const auto& field : domain::fieldsOf<domain::Activity>()) {
            if (*stored && fields.contains(QLatin1StringView(field.name))) {
                field.set(*row, field.get(**stored));
            }
        }
    }
    return {};
}

QList<ImportRemark> remarksOn(const MaskedParts& masked)
{
    QList<ImportRemark> remarks;
    const auto remark = [&](RemarkKind kind, qsizetype number) {
        if (number > 0) {
            remarks.append({kind, {}, 0, {}, QString::number(number)});
        }
    };
    remark(RemarkKind::CountsMasked, masked.limit);
    remark(RemarkKind::ObservationsMasked, masked.observations);
    remark(RemarkKind::ParticipantsMasked, masked.activities.size());
    return remarks;
}

QString countyName(const domain::County& county)
{
    return county.code + u' ' + county.name;
}

/// A county's rows in another county's file would be taken for its own, and nothing could tell them apart again.
base::Result<void> isOfThisCounty(const domain::County& ours, const JsonDocument& document)
{
    for (const domain::AnyRecord& record : document.rows) {
        const auto* county = std::get_if<domain::County>(&record);
        if (county && !ours.code.isEmpty() && county->code != ours.code) {
            return base::Error{base::ErrorKind::InvalidArgument, {u"county"_s, countyName(*county), countyName(ours)},
                u"of another county"_s};
        }
    }
    return {};
}

base::Error notAsDelivered(const QString& name, const QString& detail)
{
    return {base::ErrorKind::Unreadable, {name, u"manifest"_s}, detail};
}

/// All files of a delivery but the manifest. Folders have no bytes, and some programs add them when they pack it again.
base::Result<QList<ZipEntry>> filesOf(const ZipReader& zip)
{
    QList<ZipEntry> files;
    for (const QString& name : zip.names()) {
        if (name == kDeliveryManifest || name.endsWith(u'/')) {
            continue;
        }
        auto bytes = zip.read(name);
        if (!bytes) {
            const bool isDamaged = bytes.error().kind == base::ErrorKind::Unreadable;
            return isDamaged ? notAsDelivered(name, bytes.error().detail) : bytes.error();
        }
        files.append({name, *std::move(bytes)});
    }
    return files;
}

/// A delivery comes in whole and unchanged or not at all: damage on the way would be taken for the county's figures.
base::Result<QByteArray> deliveredJson(const QByteArray& bytes)
{
    const auto zip = ZipReader::open(bytes);
    if (!zip) {
        return zip.error();
    }
    if (!zip->names().contains(kDeliveryManifest)) {
        return notAsDelivered(kDeliveryManifest, u"missing"_s);
    }
    const auto lines = zip->read(kDeliveryManifest);
    const auto manifest = lines ? readManifest(*lines) : base::Result<QList<ManifestLine>>(lines.error());
    if (!manifest) {
        return notAsDelivered(kDeliveryManifest, manifest.error().detail);
    }
    const auto files = filesOf(*zip);
    if (!files) {
        return files.error();
    }
    if (const auto checked = checkManifest(*manifest, *files); !checked) {
        return notAsDelivered(checked.error().arguments.value(0), checked.error().detail);
    }
    const auto document = std::find_if(
        files->cbegin(), files->cend(), [](const ZipEntry& entry) { return entry.name == kDeliveryDocument; });
    return document == files->cend() ? base::Result<QByteArray>(notAsDelivered(kDeliveryDocument, u"missing"_s))
                                     : base::Result(document->bytes);
}

} // namespace

base::Result<ImportPlan> planDocument(
    const storage::Reader& reader, const ImportSource& source, const ImportOptions& options)
{
    const auto json =
        source.kind == ImportSource::Kind::Delivery ? deliveredJson(source.bytes) : base::Result(source.bytes);
    if (!json) {
        return json.error();
    }
    auto document = readJsonDocument(*json);
    const auto data = reader.planData();
    if (!document || !data) {
        return document ? data.error() : document.error();
    }
    if (const auto ours = isOfThisCounty(data->county, *document); !ours) {
        return ours.error();
    }
    if (const auto kept = keepMasked(reader, *document); !kept) {
        return kept.error();
    }
    auto plan = planRecords(reader, *data, std::move(document->rows), options, remarksOn(document->masked));
    if (!plan) {
        return plan.error();
    }
    if (const auto taken = takeFiles(*plan, reader, nullptr); !taken) {
        return taken.error();
    }
    return plan;
}

} // namespace samordna::exchange
