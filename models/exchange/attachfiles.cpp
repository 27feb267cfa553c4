#include "models/exchange/attachfiles.h"

#include "models/exchange/exportfile.h"
#include "models/storage/reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

using domain::AttachProblem;

constexpr qint64 kPart = 1024LL * 1024; // between two looks at whether to stop

/// Reads files one after another within what one step may hold.
class FileTaker
{
public:
    FileTaker(const QStringList& paths, domain::AttachedFiles present, const ReadProgress& progress)
        : m_present(std::move(present))
        , m_progress(progress)
    {
        for (const QString& path : paths) {
            const qint64 size = QFileInfo(path).size();
            m_all += size <= domain::kLargestAttachment ? size : 0;
        }
    }

    /// False when it was stopped.
    bool take(const QString& path)
    {
        const QFileInfo info(path);
        const QString name = info.fileName().isEmpty() ? path : info.fileName();
        QByteArray bytes;
        auto problem = problemBefore(info);
        if (problem == AttachProblem::None && !read(path, bytes, problem)) {
            return false;
        }
        if (problem == AttachProblem::None) {
            problem = domain::attachFile(m_plan.changes, m_present, name, bytes);
        }
        if (problem == AttachProblem::None) {
            m_taken += bytes.size();
            m_plan.attached.append(domain::attachmentName(name));
            const domain::Change& change = m_plan.changes.changes().constLast();
            m_plan.last = std::get<domain::Attachment>(*change.after).id;
        } else {
            const bool isInside = problem == AttachProblem::IdentityNumberInside;
            m_plan.refused.append({name, problem, isInside ? domain::lineWithIdentityNumber(name, bytes) : 0});
        }
        return true;
    }
    [[nodiscard]] AttachPlan plan() { return std::move(m_plan); }

private:
    [[nodiscard]] AttachProblem problemBefore(const QFileInfo& info) const
    {
        if (!info.isFile()) { // nor a device or a pipe, whose reading never ends
            return AttachProblem::NotAFile;
        }
        if (info.size() > domain::kLargestAttachment) {
            return AttachProblem::TooLarge;
        }
        const bool isTooMuch =
            m_plan.attached.size() >= domain::kMostFilesAtOnce || m_taken + info.size() > domain::kMostAttachedAtOnce;
        return isTooMuch ? AttachProblem::TooMuchAtOnce : AttachProblem::None;
    }

    bool read(const QString& path, QByteArray& bytes, AttachProblem& problem)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            problem = AttachProblem::Unreadable;
            return true;
        }
        // One that grows meanwhile is read no further than shows that it is too large.
        while (!file.atEnd() && bytes.size() <= domain::kLargestAttachment) {
            const QByteArray part = file.read(kPart);
            if (part.isEmpty()) {
                break;
            }
            bytes += part;
            m_done += part.size();
            if (m_progress && !m_progress(m_done, std::max(m_done, m_all))) {
                return false;
            }
        }
        problem = file.error() == QFileDevice::NoError ? AttachProblem::None : AttachProblem::Unreadable;
        return true;
    }

    domain::AttachedFiles m_present;
    const ReadProgress& m_progress;
    AttachPlan m_plan;
    qint64 m_all = 0;
    qint64 m_done = 0;
    qint64 m_taken = 0;
};

base::Result<QByteArray> bytesOf(const storage::Reader& reader, const domain::Attachment& attachment)
{
    const auto bytes = reader.content(attachment.hash);
    if (!bytes) {
        return bytes.error();
    }
    if (!*bytes) {
        return base::Error{base::ErrorKind::NotFound, {attachment.name}, u"the file lacks the bytes"_s};
    }
    const auto hash = QCryptographicHash::hash(**bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(hash) != attachment.hash) {
        return base::Error{base::ErrorKind::Damaged, {attachment.name}, u"another hash"_s};
    }
    return **bytes;
}

base::Result<void> writeBytes(const QByteArray& bytes, const QString& path)
{
    return writtenTo(path, [&bytes](QIODevice& out) {
        return out.write(bytes) == bytes.size() ? base::Result<void>()
                                                : base::Error{base::ErrorKind::Io, {}, out.errorString()};
    });
}

} // namespace

base::Result<AttachPlan> planAttachments(
    const QStringList& paths, domain::AttachedFiles present, const ReadProgress& progress)
{
    FileTaker taker(paths, std::move(present), progress);
    for (const QString& path : paths) {
        if (!taker.take(path)) {
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        }
    }
    return taker.plan();
}

base::Result<void> saveAttachment(
    const storage::Reader& reader, const domain::Attachment& attachment, const QString& path)
{
    const auto bytes = bytesOf(reader, attachment);
    return bytes ? writeBytes(*bytes, path) : bytes.error();
}

base::Result<std::optional<QString>> copyToLookAt(
    const storage::Reader& reader, const domain::Attachment& attachment, const QString& folder)
{
    const auto bytes = bytesOf(reader, attachment);
    if (!bytes) {
        return bytes.error();
    }
    const QString name = domain::nameOnDisk(attachment.name);
    if (domain::mayRun(name, *bytes)) {
        return std::optional<QString>();
    }
    // A folder for each content: two files of the same name do not get in each other's way.
    const QDir place(QDir(folder).filePath(attachment.hash.left(16)));
    const QString path = place.filePath(name);
    if (QFileInfo::exists(path)) {
        return std::optional(path); // it may be open, and cannot have been changed
    }
    if (!QDir().mkpath(place.path())) {
        return base::Error{base::ErrorKind::Io, {path}, u"no folder"_s};
    }
    if (const auto written = writeBytes(*bytes, path); !written) {
        return written.error();
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return std::optional(path);
}

} // namespace samordna::exchange
