#pragma once

#include "models/workspace/workspace.h"

#include <atomic>
#include <chrono>
#include <future>

namespace samordna::workspace {

/// A file that is being opened on a thread of its own, for the thread that began it: a large file that was left in the
/// middle is read whole, and a file far away takes its time. Destroying it stops the opening and waits for that.
class Opening
{
public:
    /// Begins. \a clock is borrowed and outlives the workspace.
    Opening(const QString& path, storage::Access access, const base::Clock& clock);
    ~Opening();
    Opening(const Opening&) = delete;
    Opening& operator=(const Opening&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] storage::Access access() const { return m_access; }
    /// False when it takes longer than \a time.
    [[nodiscard]] bool endsWithin(std::chrono::milliseconds time) const;
    /// Asks it to end: Cancelled, unless it was open already.
    void stop() { m_isStopped = true; }
    /// Waits for the end. Once. Errors as Workspace::open().
    [[nodiscard]] base::Result<std::unique_ptr<Workspace>> take() { return m_opened.get(); }

private:
    QString m_path;
    storage::Access m_access;
    std::atomic<bool> m_isStopped = false;
    std::future<base::Result<std::unique_ptr<Workspace>>> m_opened;
};

} // namespace samordna::workspace
