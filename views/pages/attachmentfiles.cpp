#include "views/pages/attachmentfiles.h"

#include "views/dialogs/dialogservice.h"
#include "views/pages/follow.h"
#include "views/words/attachwords.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr qint64 kKilobyte = 1024;

} // namespace

AttachmentFiles::AttachmentFiles(const PageContext& context, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_ground(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &AttachmentFiles::finish);
    connect(&m_reading, &QFutureWatcherBase::started, this, &AttachmentFiles::readingChanged);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { Q_EMIT progressed(done, m_reading.progressMaximum()); });
}

AttachmentFiles::~AttachmentFiles()
{
    m_reading.cancel(); // the job holds values only and ends by itself
}

void AttachmentFiles::attach(const QStringList& paths, const domain::AttachedFiles& present)
{
    if (paths.isEmpty() || isReading()) {
        return;
    }
    m_reading.setFuture(QtConcurrent::run([paths, present](QPromise<Outcome>& promise) {
        promise.addResult(exchange::planAttachments(paths, present, [&promise](qint64 done, qint64 all) {
            promise.setProgressRange(0, static_cast<int>(all / kKilobyte));
            promise.setProgressValue(static_cast<int>(done / kKilobyte));
            return !promise.isCanceled();
        }));
    }));
}

void AttachmentFiles::stop()
{
    m_reading.cancel();
}

void AttachmentFiles::finish()
{
    Q_EMIT readingChanged();
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0) {
        Q_EMIT told(tr("Stopped. Nothing was attached."), true);
        return;
    }
    const Outcome outcome = m_reading.result();
    if (!outcome) {
        m_context.navigator.showError(outcome.error());
        return;
    }
    const auto count = static_cast<int>(outcome->attached.size());
    const bool isWritten = count > 0
        && m_context.apply(outcome->changes, tr("Attach %n file(s)", nullptr, count), attachedText(outcome->attached));
    Q_EMIT told(refusedText(outcome->refused), true);
    if (isWritten) {
        Q_EMIT attached(outcome->last);
    }
}

void AttachmentFiles::open(const domain::Attachment& attachment)
{
    using Copy = base::Result<std::optional<QString>>;
    if (!m_copies) {
        m_copies = std::make_shared<QTemporaryDir>(QDir::temp().filePath(u"samordna-XXXXXX"_s));
    }
    if (!m_copies->isValid()) {
        m_context.navigator.showError({base::ErrorKind::Io, {QDir::tempPath()}, m_copies->errorString()});
        m_copies.reset();
        return;
    }
    const auto job = [attachment, folder = m_copies](const storage::Reader& reader) {
        return exchange::copyToLookAt(reader, attachment, folder->path());
    };
    follow(this, m_context.workspace.read<Copy>(job), [this, name = attachment.name](const Copy& copy) {
        if (!copy) {
            tell(copy.error(), name);
        } else if (!*copy) {
            Q_EMIT told(tr("“%1” is a program or a script and is not opened from here. Save a copy, and open it only "
                           "if you know where it comes from.")
                            .arg(name),
                true);
        } else if (!m_context.navigator.dialogs().showDocument(**copy)) {
            Q_EMIT told(tr("This computer has no program that shows “%1”. Save a copy instead.").arg(name), true);
        } else {
            Q_EMIT told({}, false);
        }
    });
}

void AttachmentFiles::saveCopy(const domain::Attachment& attachment)
{
    const QString path =
        m_context.navigator.dialogs().saveFile(m_ground, FileKind::Copy, domain::nameOnDisk(attachment.name));
    if (path.isEmpty()) {
        return;
    }
    const auto job = [attachment, path](
                         const storage::Reader& reader) { return exchange::saveAttachment(reader, attachment, path); };
    follow(this, m_context.workspace.read<base::Result<void>>(job),
        [this, path, name = attachment.name](const base::Result<void>& saved) {
            if (saved) {
                Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), false);
            } else {
                tell(saved.error(), name);
            }
        });
}

void AttachmentFiles::tell(const base::Error& error, const QString& name)
{
    if (error.kind == base::ErrorKind::NotFound) {
        Q_EMIT told(tr("“%1” itself is not in this county file: it came with an import, which carries names only. "
                       "Attach it again to put it back.")
                        .arg(name),
            true);
    } else {
        m_context.navigator.showError(error);
    }
}

} // namespace samordna::views
