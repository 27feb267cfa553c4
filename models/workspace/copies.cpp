#include "models/workspace/copies.h"

#include "models/storage/filecopy.h"
#include "models/storage/opening.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace samordna::workspace {

namespace {

const QString kFolder = u"-kopior"_s; // one name in every language: a file is opened in both
const QString kSuffix = u".samordna"_s;

/// By the file's own path, as the lock is.
QDir folderOf(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo own(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath());
    return QDir(own.path() + u'/' + own.completeBaseName() + kFolder);
}

QDate dayOf(const QString& name)
{
    return QDate::fromString(name.chopped(kSuffix.size()), Qt::ISODate);
}

} // namespace

base::Result<void> saveCopy(const QString& from, const QString& to, const std::function<bool()>& goOn)
{
    return storage::copyFile(from, to, goOn);
}

QList<KeptCopy> keptCopies(const QString& path)
{
    QList<KeptCopy> copies;
    const QDir folder = folderOf(path);
    const QStringList names = folder.entryList({u'*' + kSuffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        if (const QDate day = dayOf(name); day.isValid()) {
            copies.append({day, folder.absoluteFilePath(name)});
        }
    }
    return copies;
}

base::Result<void> keepCopy(const QString& path, QDate today, const std::function<bool()>& goOn)
{
    const QDir folder = folderOf(path);
    QList<KeptCopy> copies = keptCopies(path);
    const bool isCopy = QFileInfo(folder.path()).dir().dirName().endsWith(kFolder);
    const bool isThere = !copies.isEmpty() && copies.constFirst().day >= today;
    if (isCopy || isThere || QFileInfo(path).size() > kLargestCopied) {
        return {};
    }
    if (!folder.mkpath(u"."_s)) {
        return storage::fileError(base::ErrorKind::ReadOnly, folder.path());
    }
    const QString name = folder.absoluteFilePath(today.toString(Qt::ISODate) + kSuffix);
    if (const auto copied = saveCopy(path, name, goOn); !copied) {
        return copied;
    }
    copies.prepend({today, name});
    while (copies.size() > kCopiesKept) {
        QFile::remove(copies.takeLast().path); // one that stays is in nobody's way
    }
    return {};
}

base::Result<QString> restoreCopy(const QString& path, const QString& copy)
{
    const QString aside = storage::freeName(path + u".damaged"_s);
    if (!QFile::rename(path, aside)) {
        return storage::fileError(base::ErrorKind::ReadOnly, path);
    }
    if (const auto copied = saveCopy(copy, path); !copied) {
        return QFile::rename(aside, path) ? copied.error() : storage::fileError(base::ErrorKind::Io, aside);
    }
    return aside;
}

} // namespace samordna::workspace
