#include "models/exchange/zipfile.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr zip_int64_t kMostEntries = 2000;
constexpr qsizetype kLargestEntry = 512LL * 1024 * 1024;
constexpr qsizetype kHighestRatio = 200; ///< of an entry; a sheet of empty cells deflates about 60 times
constexpr qsizetype kRatioFrom = 10LL * 1024 * 1024; ///< small entries may deflate as they like
constexpr zip_uint16_t kFixedDate =
    (2018 - 1980) << 9 | 1 << 5 | 1; ///< 2018-01-01 as DOS writes it: the same in every time zone

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

base::Error unreadable(const QString& detail)
{
    return {base::ErrorKind::Unreadable, {}, detail};
}

Archive opened(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (source && !archive) {
        zip_source_free(source);
    }
    zip_error_fini(&error);
    return {archive, &zip_discard};
}

base::Error tooLarge(const QString& what, qint64 limit)
{
    return {base::ErrorKind::TooLarge, {what, QString::number(limit)}, {}};
}

/// What an entry may inflate to: by its packed size, which libzip never reads beyond, and not by
/// the size it claims.
qsizetype mostOf(zip_t* archive, const QByteArray& name)
{
    zip_stat_t stat;
    const bool isKnown = zip_stat(archive, name.constData(), 0, &stat) == 0 && (stat.valid & ZIP_STAT_COMP_SIZE);
    const auto packed = isKnown ? std::min(stat.comp_size, static_cast<zip_uint64_t>(kLargestEntry)) : 0;
    return std::clamp(static_cast<qsizetype>(packed) * kHighestRatio, kRatioFrom, kLargestEntry);
}

bool addTo(zip_t* archive, const ZipEntry& entry)
{
    zip_source_t* source =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    const zip_int64_t index =
        source ? zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (source && index < 0) {
        zip_source_free(source);
    }
    return index >= 0 && zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, kFixedDate, 0) == 0;
}

QByteArray bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

base::Result<ZipReader> ZipReader::open(QByteArray bytes)
{
    ZipReader reader;
    reader.m_bytes = std::move(bytes);
    const Archive archive = opened(reader.m_bytes);
    if (!archive) {
        return unreadable(u"not a whole ZIP file"_s);
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > kMostEntries) {
        return tooLarge(u"entries"_s, kMostEntries);
    }
    QSet<QString> seen;
    for (zip_int64_t index = 0; index < count; ++index) {
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), static_cast<zip_uint64_t>(index), 0));
        if (seen.contains(name)) {
            return unreadable(u"two entries of one name"_s); // which of them is meant differs from
                                                             // reader to reader
        }
        seen.insert(name);
        reader.m_names.append(name);
    }
    return reader;
}

base::Result<QByteArray> ZipReader::read(const QString& name) const
{
    const Archive archive = opened(m_bytes);
    if (!m_names.contains(name) || !archive) {
        return base::Error{base::ErrorKind::NotFound, {name}, {}};
    }
    zip_file_t* file = zip_fopen(archive.get(), name.toUtf8().constData(), 0);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(file, &zip_fclose);
    if (!file) {
        return unreadable(name);
    }
    const qsizetype most = mostOf(archive.get(), name.toUtf8());
    QByteArray bytes;
    QByteArray part(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t read = zip_fread(file, part.data(), static_cast<zip_uint64_t>(part.size()));
        if (read < 0) {
            return unreadable(name);
        }
        if (read == 0) {
            return bytes;
        }
        bytes.append(part.constData(), read);
        if (bytes.size() > most) {
            return tooLarge(u"bytes"_s, most);
        }
    }
}

base::Result<QByteArray> zipped(const QList<ZipEntry>& entries)
{
    const base::Error failed{base::ErrorKind::Io, {}, u"the ZIP could not be written"_s};
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(target, &zip_source_free);
    if (!target) {
        return failed;
    }
    zip_source_keep(target); // the archive frees it once, we read it after that
    Archive archive(zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr), &zip_discard);
    if (!archive) {
        zip_source_free(target);
        return failed;
    }
    for (const ZipEntry& entry : entries) {
        if (!addTo(archive.get(), entry)) {
            return failed;
        }
    }
    if (zip_close(archive.get()) != 0) {
        return failed;
    }
    archive.release(); // a closed archive is gone; one that failed to close is discarded
    const QByteArray bytes = bytesOf(target);
    return bytes.isEmpty() && !entries.isEmpty() ? base::Result<QByteArray>(failed) : bytes;
}

} // namespace samordna::exchange
