#include "models/workspace/workspace.h"

#include "models/base/lettinggo.h"
#include "models/workspace/writing.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::workspace {

namespace {

constexpr qsizetype kMany = 500; ///< changes, of some tenths of a millisecond each

base::Error isBeingWritten()
{
    return {base::ErrorKind::Locked, {u"writing"_s}, {}};
}

} // namespace

/// One step that undo takes back. QUndoStack runs undo() and redo() itself; the writing is done before, by Workspace,
/// because it may fail.
class Workspace::Step final : public QUndoCommand
{
public:
    Step(domain::ChangeSet changes, const QString& text)
        : QUndoCommand(text)
        , m_changes(std::move(changes))
    {
    }
    ~Step() override
    {
        if (isLong(m_changes)) {
            base::letGo(std::move(m_changes));
        }
    }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

    [[nodiscard]] const domain::ChangeSet& changes() const { return m_changes; }

private:
    domain::ChangeSet m_changes;
};

Workspace::Workspace(std::unique_ptr<storage::File> file, const base::Clock& clock)
    : m_file(std::move(file))
    , m_clock(clock)
{
    for (ReadingThread& thread : m_threads) {
        thread.pool.setMaxThreadCount(1);
        thread.pool.setExpiryTimeout(-1); // the thread keeps its reader
    }
}

Workspace::~Workspace()
{
    // A thread's reader holds a connection to the file: it ends where it was made, before the file is let go.
    for (ReadingThread& thread : m_threads) {
        thread.pool.clear();
        thread.pool.start([&thread] { thread.reader.reset(); });
        thread.pool.waitForDone();
    }
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString& path, storage::Access access, const base::Clock& clock, const std::function<bool()>& goOn)
{
    auto file = storage::File::open(path, access, clock, goOn);
    if (!file) {
        return file.error();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(*std::move(file), clock));
    const auto loaded = workspace->loadData();
    return loaded ? base::Result(std::move(workspace)) : loaded.error();
}

base::Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString& path, const domain::ChangeSet& content, const QString& text, const base::Clock& clock)
{
    auto file = storage::File::create(path, clock);
    if (!file) {
        return file.error();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(*std::move(file), clock));
    if (const auto written = workspace->m_file->write(content, text); !written) {
        return written.error();
    }
    const auto loaded = workspace->loadData();
    return loaded ? base::Result(std::move(workspace)) : loaded.error();
}

void Workspace::handOver(QThread* thread)
{
    m_file->moveToThread(thread);
    m_undoStack.moveToThread(thread);
    for (ReadingThread& reading : m_threads) {
        reading.pool.moveToThread(thread);
    }
    moveToThread(thread);
}

QString Workspace::path() const
{
    return m_file->path();
}

bool Workspace::isReadOnly() const
{
    return m_file->access() == storage::Access::ReadOnly;
}

const storage::Reader& Workspace::reader() const
{
    return m_file->reader();
}

const domain::PlanData& Workspace::data() const
{
    return m_data;
}

base::Result<std::shared_ptr<storage::Snapshot>> Workspace::snapshot() const
{
    return storage::Snapshot::take(m_file->path());
}

base::Result<void> Workspace::apply(const domain::ChangeSet& changes, const QString& text)
{
    return changes.isEmpty() ? base::Result<void>() : carryOut(Order{Move::Apply, changes, text, m_data});
}

bool Workspace::isLong(const domain::ChangeSet& changes)
{
    return changes.size() > kMany;
}

base::Result<std::unique_ptr<Writing>> Workspace::begin(const domain::ChangeSet& changes, const QString& text)
{
    return begin(Order{Move::Apply, changes, text, m_data});
}

const Workspace::Step* Workspace::stepOf(Move move) const
{
    const bool isThere = move == Move::Undo ? m_undoStack.canUndo() : m_undoStack.canRedo();
    const int at = move == Move::Undo ? m_undoStack.index() - 1 : m_undoStack.index();
    return isThere ? static_cast<const Step*>(m_undoStack.command(at)) : nullptr;
}

Order Workspace::orderOf(Move move, const Step& step) const
{
    const QString text = move == Move::Undo ? tr("Undo: %1") : tr("Redo: %1");
    return {move, step.changes(), text.arg(step.text()), m_data};
}

base::Result<void> Workspace::undo()
{
    const Step* step = stepOf(Move::Undo);
    return step ? carryOut(orderOf(Move::Undo, *step)) : base::Result<void>();
}

base::Result<void> Workspace::redo()
{
    const Step* step = stepOf(Move::Redo);
    return step ? carryOut(orderOf(Move::Redo, *step)) : base::Result<void>();
}

bool Workspace::isLong(Move move) const
{
    const Step* step = stepOf(move);
    return step && isLong(step->changes());
}

base::Result<std::unique_ptr<Writing>> Workspace::begin(Move move)
{
    const Step* step = stepOf(move);
    return step ? begin(orderOf(move, *step)) : base::Error{base::ErrorKind::InvalidArgument, {}, u"no such step"_s};
}

base::Result<std::unique_ptr<Writing>> Workspace::begin(Order order)
{
    if (m_isWriting) {
        return isBeingWritten();
    }
    m_isWriting = true;
    return std::unique_ptr<Writing>(new Writing(*this, std::move(order)));
}

base::Result<void> Workspace::carryOut(const Order& order)
{
    return m_isWriting ? isBeingWritten() : take(order, workspace::carryOut(*m_file, order));
}

base::Result<void> Workspace::take(const Order& order, base::Result<Written> written)
{
    if (!written) {
        return written.error();
    }
    if (written->data) {
        m_data = *std::move(written->data);
    }
    switch (order.move) {
    case Move::Apply: m_undoStack.push(new Step(written->changes, order.text)); break;
    case Move::Undo: m_undoStack.undo(); break;
    case Move::Redo: m_undoStack.redo(); break;
    }
    Q_EMIT changed(written->notice);
    return {};
}

QList<domain::Problem> Workspace::problems(const domain::ChangeSet& changes) const
{
    QList<domain::Problem> found;
    for (const BrokenRule& broken : brokenRules(reader(), m_data, changes, Broken::All)) {
        found.append(broken.problem);
    }
    return found;
}

base::Result<void> Workspace::loadData()
{
    auto data = reader().planData();
    if (!data) {
        return data.error();
    }
    m_data = *std::move(data);
    return {};
}

const storage::Reader& Workspace::readerOf(ReadingThread& thread)
{
    if (!thread.reader) {
        auto opened = m_file->readerForThread();
        if (opened) {
            thread.reader = std::make_unique<storage::Reader>(*std::move(opened));
        }
    }
    // A file that is open here can be opened once more; should it have been taken away, the GUI's own reader says so in
    // its errors.
    return thread.reader ? *thread.reader : m_file->reader();
}

} // namespace samordna::workspace
