#pragma once

#include "models/workspace/order.h"

#include <atomic>
#include <chrono>
#include <future>

namespace samordna::workspace {

/// A long write on a thread and a connection of its own: an import of tens of thousands of rows, or its way back. The
/// window reads on meanwhile, the file as it was; nothing else can be written. For the workspace's thread, which it is
/// made for by Workspace::begin() and whose workspace outlives it. Destroying it asks it to stop and finishes it.
class Writing
{
public:
    ~Writing();
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;

    /// How many rows there are, and how many of them are done.
    [[nodiscard]] qint64 size() const { return m_order.changes.size(); }
    [[nodiscard]] qint64 done() const { return m_done; }
    /// It is being committed: too late to stop it.
    [[nodiscard]] bool isSealed() const { return done() == size(); }
    /// False when it takes longer than \a time. Any thread.
    [[nodiscard]] bool endsWithin(std::chrono::milliseconds time) const;
    /// Asks it to end: Cancelled and nothing written, unless it is sealed already. Any thread.
    void stop() { m_isStopped = true; }
    /// Waits for the end, puts the step on the undo stack and sends changed(). Once. Errors as Workspace::apply() and
    /// undo().
    base::Result<void> finish();

private:
    friend class Workspace;
    Writing(Workspace& workspace, Order order);

    Workspace& m_workspace;
    const Order m_order;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_isStopped = false;
    std::future<base::Result<Written>> m_written;
};

} // namespace samordna::workspace
