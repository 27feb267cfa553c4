#include "models/exchange/manifest.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qsizetype kHashLength = 64;

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray escaped(QByteArray name)
{
    return name.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
}

QByteArray unescaped(const QByteArray& name)
{
    QByteArray plain;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool isEscape = name.at(at) == '\\' && at + 1 < name.size();
        const char character = isEscape ? name.at(++at) : name.at(at);
        plain.append(isEscape && character == 'n' ? '\n' : isEscape && character == 'r' ? '\r' : character);
    }
    return plain;
}

bool isHash(const QByteArray& text)
{
    return text.size() == kHashLength && std::all_of(text.cbegin(), text.cend(), [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    });
}

/// Nothing of it when \a line is none: an empty name.
ManifestLine lineOf(QByteArray line)
{
    const bool isEscaped = line.startsWith('\\');
    line = line.mid(isEscaped ? 1 : 0);
    const QByteArray hash = line.left(kHashLength).toLower();
    const QByteArray gap = line.mid(kHashLength, 2); // " *" is how sha256sum marks a file read as binary
    if (!isHash(hash) || (gap != "  " && gap != " *")) {
        return {};
    }
    const QByteArray name = line.mid(kHashLength + 2);
    return {QString::fromUtf8(isEscaped ? unescaped(name) : name), hash};
}

} // namespace

QByteArray manifestOf(const QList<ZipEntry>& entries)
{
    QByteArray lines;
    for (const ZipEntry& entry : entries) {
        const QByteArray name = entry.name.toUtf8();
        const QByteArray written = escaped(name);
        lines += (written == name ? QByteArray() : QByteArray("\\")) + hashOf(entry.bytes) + QByteArray("  ") + written
            + QByteArray("\n");
    }
    return lines;
}

base::Result<QList<ManifestLine>> readManifest(const QByteArray& bytes)
{
    QList<ManifestLine> manifest;
    QSet<QString> names;
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QByteArray text = lines.at(at).endsWith('\r') ? lines.at(at).chopped(1) : lines.at(at);
        if (text.isEmpty()) {
            continue;
        }
        ManifestLine line = lineOf(text);
        if (line.name.isEmpty() || names.contains(line.name)) {
            return base::Error{base::ErrorKind::Unreadable, {QString::number(at + 1)}, u"no line of a manifest"_s};
        }
        names.insert(line.name);
        manifest.append(std::move(line));
    }
    return manifest;
}

base::Result<void> checkManifest(const QList<ManifestLine>& manifest, const QList<ZipEntry>& entries)
{
    QHash<QString, QByteArray> expected;
    for (const ManifestLine& line : manifest) {
        expected.insert(line.name, line.sha256);
    }
    for (const ZipEntry& entry : entries) {
        if (expected.take(entry.name) != hashOf(entry.bytes)) {
            return base::Error{base::ErrorKind::Damaged, {entry.name}, u"differs from the manifest"_s};
        }
    }
    for (const ManifestLine& line : manifest) {
        if (expected.contains(line.name)) {
            return base::Error{base::ErrorKind::Damaged, {line.name}, u"missing"_s};
        }
    }
    return {};
}

} // namespace samordna::exchange
