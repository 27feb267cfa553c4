#include "models/exchange/zipfile.h"

#include <memory>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr zip_int64_t kMostEntries = 2000;
constexpr qsizetype kLargestEntry = 512LL * 1024 * 1024;
constexpr qsizetype kHighestRatio = 200; ///< a sheet of empty cells deflates about 60 times
constexpr qsizetype kRatioFrom = 10LL * 1024 * 1024; ///< small entries may deflate as they like
constexpr zip_int64_t kFixedTime = 1514764800; ///< 2018-01-01

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

base::Error unreadable(const QString& detail)
{
    return {base::ErrorKind::Unreadable, {}, detail};
}

Archive opened(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (source && !archive) {
        zip_source_free(source);
    }
    zip_error_fini(&error);
    return {archive, &zip_discard};
}

base::Error tooLarge(const QString& name)
{
    return {base::ErrorKind::TooLarge, {name}, u"larger than is read"_s};
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
        return tooLarge(QString::number(count));
    }
    for (zip_int64_t index = 0; index < count; ++index) {
        reader.m_names.append(QString::fromUtf8(zip_get_name(archive.get(), static_cast<zip_uint64_t>(index), 0)));
    }
    return reader;
}

base::Result<QByteArray> ZipReader::read(const QString& name) const
{
    const Archive archive = opened(m_bytes);
    if (!m_names.contains(name) || !archive) {
        return base::Error {base::ErrorKind::NotFound, {name}, {}};
    }
    zip_file_t* file = zip_fopen(archive.get(), name.toUtf8().constData(), 0);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(file, &zip_fclose);
    if (!file) {
        return unreadable(name);
    }
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
        const bool isBomb = bytes.size() > kRatioFrom && bytes.size() / kHighestRatio > m_bytes.size();
        if (bytes.size() > kLargestEntry || isBomb) {
            return tooLarge(name);
        }
    }
}

base::Result<QByteArray> zipped(const QList<ZipEntry>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const ZipEntry& entry : entries) {
        zip_source_t* source = zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), kFixedTime, 0);
    }
    if (!archive || zip_close(archive) != 0) {
        zip_source_free(target);
        return base::Error {base::ErrorKind::Io, {}, u"the ZIP could not be written"_s};
    }
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace samordna::exchange
