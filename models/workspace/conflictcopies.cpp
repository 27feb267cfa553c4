#include "models/workspace/conflictcopies.h"

#include "models/storage/opening.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace samordna::workspace {

namespace {

const QString kSuffix = u".samordna"_s;

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(text), QRegularExpression::CaseInsensitiveOption);
}

/// Name and ending apart: what the program adds stands between them.
QString stemIn(const QString& stem, const QRegularExpression& form)
{
    const auto match = form.match(stem);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

/// The words themselves, after a mark that people seldom put before them: a bracket, or the program's own separator.
QString byWords(const QString& stem)
{
    static const QString kWords = u"(conflict|conflicted|konflikt|konfliktkopia|motstridig|case clash)"_s;
    static const QRegularExpression kBracketed =
        pattern(u"(.+?)[ _.-]*[(\\[][^()\\[\\]]*"_s + kWords + u"[^()\\[\\]]*[)\\]].*"_s);
    static const QRegularExpression kMarked = pattern(u"(.+?)([_.-]| - )(sync-)?"_s + kWords + u"([-_ .].*)?"_s);
    const QString bracketed = stemIn(stem, kBracketed);
    return bracketed.isEmpty() ? stemIn(stem, kMarked) : bracketed;
}

/// OneDrive puts the computer's name last: capitals and digits, at most fifteen, and a number should there be more.
QString byComputer(const QString& stem, bool isInOneDrive)
{
    const QString host = QSysInfo::machineHostName().section(u'.', 0, 0);
    if (!host.isEmpty() && stem.endsWith(QString(u'-' + host), Qt::CaseInsensitive)) {
        return stem.chopped(host.size() + 1);
    }
    // As short as it can be, so that "a-DESKTOP-AB12" goes back to "a".
    static const QRegularExpression kShort(
        QRegularExpression::anchoredPattern(u"(.+?)-((?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{0,17})"_s));
    return isInOneDrive ? stemIn(stem, kShort) : QString();
}

QString byNumber(const QString& stem, std::optional<SyncService> service)
{
    static const QRegularExpression kGoogle = pattern(u"(.+) ?\\(\\d{1,2}\\)"_s);
    static const QRegularExpression kApple = pattern(u"(.+) \\d{1,2}"_s);
    return service == SyncService::GoogleDrive ? stemIn(stem, kGoogle)
        : service == SyncService::ICloud       ? stemIn(stem, kApple)
                                               : QString();
}

} // namespace

QString originalOf(const QString& name, std::optional<SyncService> inFolderOf)
{
    if (!name.endsWith(kSuffix, Qt::CaseInsensitive)) {
        return {};
    }
    const QString stem = name.chopped(kSuffix.size());
    QString original = byWords(stem);
    original = original.isEmpty() ? byComputer(stem, inFolderOf == SyncService::OneDrive) : original;
    original = original.isEmpty() ? byNumber(stem, inFolderOf) : original;
    return original.isEmpty() ? QString() : original + name.last(kSuffix.size());
}

QList<ConflictCopy> conflictCopies(const QString& path)
{
    const QFileInfo opened(path);
    const auto folder = syncedFolderOf(path);
    const auto service = folder ? std::optional(folder->service) : std::nullopt;
    const QString from = originalOf(opened.fileName(), service);
    const QString original = from.isEmpty() ? opened.fileName() : from;
    QList<ConflictCopy> copies;
    const QFileInfoList files = opened.absoluteDir().entryInfoList({u'*' + kSuffix}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        const bool isOriginal = file.fileName() == original;
        const bool isKin = isOriginal || originalOf(file.fileName(), service) == original;
        if (isKin && file.fileName() != opened.fileName()) {
            copies.append({file.absoluteFilePath(), file.lastModified(), isOriginal});
        }
    }
    return copies;
}

base::Result<storage::Parting> partingOf(const QString& here, const QString& there)
{
    return storage::partingOf(here, there);
}

base::Result<void> moveToBin(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return storage::fileError(base::ErrorKind::NotFound, path);
    }
    const auto lock = storage::lockFor(path);
    if (!lock) {
        return lock.error();
    }
    return QFile::moveToTrash(path) ? base::Result<void>() : storage::fileError(base::ErrorKind::ReadOnly, path);
}

} // namespace samordna::workspace
