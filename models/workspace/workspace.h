#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/changes.h"
#include "models/domain/rules.h"
#include "models/storage/file.h"
#include "models/storage/snapshot.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QUndoStack>

#include <array>
#include <functional>
#include <memory>

namespace samordna::workspace {

/// What a commit changed, by entity. Sent once, after the commit.
struct ChangeNotice
{
    QHash<domain::Entity, QSet<QUuid>> ids;

    [[nodiscard]] bool concerns(domain::Entity entity) const { return ids.contains(entity); }
};

/// Which way a step goes.
enum class Move { Apply, Undo, Redo };

class Writing;
struct Order;
struct Written;

/// The open file as the rest of the program sees it: reading, one door for writing, undo, and one notice after each
/// commit. Lives on the GUI thread; Opening makes it on another.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Opens \a path; \a goOn and errors as storage::File::open(). \a clock is borrowed and outlives the workspace.
    static base::Result<std::unique_ptr<Workspace>> open(
        const QString& path, storage::Access access, const base::Clock& clock, const std::function<bool()>& goOn = {});
    /// Creates a new file that holds \a content. Errors as storage::File::create().
    static base::Result<std::unique_ptr<Workspace>> create(
        const QString& path, const domain::ChangeSet& content, const QString& text, const base::Clock& clock);
    ~Workspace() override;

    /// With everything that belongs to it, before anybody reads or is connected.
    void handOver(QThread* thread);

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }
    /// Short queries, on the GUI thread.
    [[nodiscard]] const storage::Reader& reader() const;
    /// The bounded sets as they are now; read once after each change that concerns them.
    [[nodiscard]] const domain::PlanData& data() const;

    /// Which of the two reading threads: what is short does not wait behind what is long.
    enum class Queue { Lists, Figures };
    /// Runs \a job with a reader of its own on a reading thread (one at a time, in order); the future gives what it
    /// returned.
    template <class T>
    QFuture<T> read(std::function<T(const storage::Reader&)> job, Queue queue = Queue::Lists);
    /// A copy to work on at length, taken now.
    base::Result<std::shared_ptr<storage::Snapshot>> snapshot() const;

    /// The one door: checks the rules, writes, puts the step on the undo stack and sends changed(). \a text names the
    /// step ("Change due date"). Nothing happens for an empty set. RuleBroken carries entity, id, field and the
    /// ProblemKind's number of the first problem. Locked with the argument "writing" while a Writing goes on.
    base::Result<void> apply(const domain::ChangeSet& changes, const QString& text);

    /// So many changes that the window would stand still while they are written: begin() rather than apply().
    [[nodiscard]] static bool isLong(const domain::ChangeSet& changes);
    /// The same door for such a set: checks, writes and reads on a thread of its own. Locked as apply().
    base::Result<std::unique_ptr<Writing>> begin(const domain::ChangeSet& changes, const QString& text);

    /// For actions and texts; undo and redo go through undo() and redo(), whose errors can be shown.
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    base::Result<void> undo();
    base::Result<void> redo();
    /// Whether what Undo or Redo would take is isLong(), and the beginning of it. Of a stack that has such a step.
    [[nodiscard]] bool isLong(Move move) const;
    base::Result<std::unique_ptr<Writing>> begin(Move move);

    /// Every broken rule of a set, as apply() would find them: for previews and fields.
    [[nodiscard]] QList<domain::Problem> problems(const domain::ChangeSet& changes) const;

Q_SIGNALS:
    void changed(const samordna::workspace::ChangeNotice& notice);

private:
    friend class Writing;
    class Step;

    Workspace(std::unique_ptr<storage::File> file, const base::Clock& clock);
    /// The step that Undo or Redo would take; null when there is none.
    [[nodiscard]] const Step* stepOf(Move move) const;
    [[nodiscard]] Order orderOf(Move move, const Step& step) const;
    base::Result<void> carryOut(const Order& order);
    base::Result<std::unique_ptr<Writing>> begin(Order order);
    /// What was written becomes what is known here, and a step; then tells of it.
    base::Result<void> take(const Order& order, base::Result<Written> written);
    base::Result<void> loadData();

    /// One thread, so that answers come in the order they were asked for, and its reader.
    struct ReadingThread
    {
        std::unique_ptr<storage::Reader> reader; ///< made, used and ended on the thread
        QThreadPool pool;
    };
    const storage::Reader& readerOf(ReadingThread& thread);

    std::unique_ptr<storage::File> m_file;
    const base::Clock& m_clock;
    domain::PlanData m_data;
    QUndoStack m_undoStack;
    bool m_isWriting = false; ///< a Writing goes on
    std::array<ReadingThread, 2> m_threads; ///< by Queue
};

template <class T>
QFuture<T> Workspace::read(std::function<T(const storage::Reader&)> job, Queue queue)
{
    // Not QtConcurrent::run(): who waits for its future may run the job instead, on another thread than the reader's.
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    ReadingThread& thread = m_threads.at(static_cast<size_t>(queue));
    thread.pool.start([this, promise, &thread, job = std::move(job)] {
        promise->addResult(job(readerOf(thread)));
        promise->finish();
    });
    return promise->future();
}

} // namespace samordna::workspace
