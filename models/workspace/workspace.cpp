#include "models/workspace/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::workspace {

namespace {

ChangeNotice noticeOf(const domain::ChangeSet& changes)
{
    ChangeNotice notice;
    for (const domain::Change& change : changes.changes()) {
        const domain::AnyRecord& row = change.after ? *change.after : *change.before;
        notice.ids[domain::entityOf(row)].insert(domain::uuidOf(row));
    }
    return notice;
}

base::Error ruleBroken(const domain::Change& change, const domain::Problem& problem)
{
    const domain::AnyRecord& row = *change.after;
    return {base::ErrorKind::RuleBroken,
        {domain::entityName(domain::entityOf(row)), domain::uuidOf(row).toString(QUuid::WithoutBraces), problem.field,
            QString::number(static_cast<int>(problem.kind))},
        {}};
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
    if (changes.isEmpty()) {
        return {};
    }
    for (const domain::Change& change : changes.changes()) {
        const auto found = problemsOf(change, changes);
        if (!found.isEmpty()) {
            return ruleBroken(change, found.first());
        }
    }
    const auto stored = commit(changes, text);
    if (!stored) {
        return stored.error();
    }
    m_undoStack.push(new Step(*stored, text));
    Q_EMIT changed(noticeOf(*stored));
    return {};
}

base::Result<void> Workspace::undo()
{
    if (!m_undoStack.canUndo()) {
        return {};
    }
    const auto& step = static_cast<const Step&>(*m_undoStack.command(m_undoStack.index() - 1));
    const auto taken = takeStep(step.changes().inverted(), tr("Undo: %1").arg(step.text()));
    if (!taken) {
        return taken.error();
    }
    m_undoStack.undo();
    Q_EMIT changed(noticeOf(step.changes()));
    return {};
}

base::Result<void> Workspace::redo()
{
    if (!m_undoStack.canRedo()) {
        return {};
    }
    const auto& step = static_cast<const Step&>(*m_undoStack.command(m_undoStack.index()));
    const auto taken = takeStep(step.changes(), tr("Redo: %1").arg(step.text()));
    if (!taken) {
        return taken.error();
    }
    m_undoStack.redo();
    Q_EMIT changed(noticeOf(step.changes()));
    return {};
}

QList<domain::Problem> Workspace::problems(const domain::ChangeSet& changes) const
{
    QList<domain::Problem> found;
    for (const domain::Change& change : changes.changes()) {
        found += problemsOf(change, changes);
    }
    return found;
}

bool Workspace::isTaken(const domain::FrozenPeriod& frozen) const
{
    const auto rows = reader().rows<domain::FrozenPeriod>();
    const auto versions = rows ? domain::versionsOf(*rows, frozen.period) : QList<domain::FrozenPeriod>();
    return !frozen.isWithdrawn()
        && std::any_of(versions.cbegin(), versions.cend(), [&](const domain::FrozenPeriod& other) {
               return other.id != frozen.id && other.version == frozen.version;
           });
}

QList<domain::Problem> Workspace::problemsOf(const domain::Change& change, const domain::ChangeSet& changes) const
{
    if (!change.after) {
        return {};
    }
    QList<domain::Problem> found = domain::problems(*change.after);
    if (const auto* frozen = std::get_if<domain::FrozenPeriod>(&*change.after); frozen && isTaken(*frozen)) {
        found.append({u"version"_s, domain::ProblemKind::Duplicate});
    }
    const auto* measure = std::get_if<domain::Measure>(&*change.after);
    if (!measure || measure->isWithdrawn()) {
        return found;
    }
    // Measures as they would stand after the set.
    QList<domain::Measure> measures = m_data.measures;
    for (const domain::Change& other : changes.changes()) {
        const auto* row = other.after ? std::get_if<domain::Measure>(&*other.after) : nullptr;
        if (row) {
            measures.removeIf([&](const domain::Measure& known) { return known.id == row->id; });
            measures.append(*row);
        }
    }
    if (!measure->parent.isNull() && domain::wouldCycle(measures, measure->id, measure->parent)) {
        found.append({u"parent"_s, domain::ProblemKind::Cycle});
    }
    const bool isRing =
        std::any_of(measure->after.cbegin(), measure->after.cend(), [&](const domain::MeasureId& before) {
            return before != measure->id && domain::wouldWaitForItself(measures, measure->id, before);
        });
    if (isRing) { // waiting for itself at once is told by the row alone
        found.append({u"after"_s, domain::ProblemKind::Cycle});
    }
    const bool isNumberTaken = std::any_of(measures.cbegin(), measures.cend(), [&](const domain::Measure& other) {
        return other.id != measure->id && !other.draft && !measure->draft && !other.isWithdrawn()
            && other.area == measure->area && other.number == measure->number;
    });
    if (isNumberTaken) {
        found.append({u"number"_s, domain::ProblemKind::Duplicate});
    }
    return found;
}

base::Result<domain::ChangeSet> Workspace::commit(const domain::ChangeSet& changes, const QString& text)
{
    auto stored = m_file->write(changes, text);
    if (!stored) {
        return stored;
    }
    const auto isData = [](const domain::Change& change) {
        return std::visit(
            []<class E>(const E&) { return domain::kIsInPlanData<E>; }, change.after ? *change.after : *change.before);
    };
    const auto& written = stored->changes();
    const bool concernsData = std::any_of(written.cbegin(), written.cend(), isData);
    if (concernsData) {
        if (const auto loaded = loadData(); !loaded) {
            return loaded.error();
        }
    }
    return stored;
}

base::Result<void> Workspace::takeStep(const domain::ChangeSet& changes, const QString& text)
{
    // Later steps that were undone have raised revisions since this one was written: what counts is that the row is
    // still the same.
    domain::ChangeSet current;
    for (domain::Change change : changes.changes()) {
        base::Result<void> found;
        if (change.before) {
            std::visit(
                [&]<class E>(E& row) {
                    const auto stored = reader().row<E>(row.id);
                    if (!stored || !*stored) {
                        found =
                            stored ? base::Error{base::ErrorKind::Conflict, {}, u"the row is gone"_s} : stored.error();
                        return;
                    }
                    row.revision = (*stored)->revision;
                    if (row != **stored) {
                        found = base::Error{base::ErrorKind::Conflict, {}, u"the row has changed"_s};
                    }
                },
                *change.before);
        }
        if (!found) {
            return found;
        }
        current.append(std::move(change));
    }
    const auto stored = commit(current, text);
    return stored ? base::Result<void>() : stored.error();
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
