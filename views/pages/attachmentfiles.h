#pragma once

#include "models/domain/attaching.h"
#include "models/exchange/attachfiles.h"

#include "views/page.h"

#include <QFutureWatcher>
#include <QTemporaryDir>

#include <memory>

namespace samordna::views {

/// Moves files between the disk and the county's file for a list of attachments: reads and writes off the GUI thread,
/// and says what became of it.
class AttachmentFiles final : public QObject
{
    Q_OBJECT

public:
    /// \a parent stands under the questions.
    AttachmentFiles(const PageContext& context, QWidget* parent);
    /// Stops reading; the copies that were opened are taken away.
    ~AttachmentFiles() override;

    /// Reads \a paths and attaches those that can be, as one undo step. Not while it is reading.
    void attach(const QStringList& paths, const domain::AttachedFiles& present);
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    void stop();
    /// Shows a copy in the program that the system has for it, unless the system would run it.
    void open(const domain::Attachment& attachment);
    /// Asks where to.
    void saveCopy(const domain::Attachment& attachment);

Q_SIGNALS:
    void readingChanged();
    /// Kilobytes, of \a all.
    void progressed(int done, int all);
    void attached(const samordna::domain::AttachmentId& last);
    /// A sentence that stands at the list; \a isProblem: it tells of what was not done.
    void told(const QString& sentence, bool isProblem);

private:
    using Outcome = base::Result<exchange::AttachPlan>;
    void finish();
    void tell(const base::Error& error, const QString& name);

    PageContext m_context;
    QWidget* m_ground;
    QFutureWatcher<Outcome> m_reading;
    std::shared_ptr<QTemporaryDir> m_copies; ///< made when a file is first opened; a job that writes into it has it too
};

} // namespace samordna::views
