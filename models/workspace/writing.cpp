#include "models/workspace/writing.h"

namespace samordna::workspace {

Writing::Writing(Workspace& workspace, Order order)
    : m_workspace(workspace)
    , m_order(std::move(order))
{
    const auto tell = [this](qint64 rows) {
        m_done = rows;
        return !m_isStopped;
    };
    m_written = std::async(std::launch::async, [this, tell, &own = *workspace.m_file]() -> base::Result<Written> {
        const auto file = own.again();
        return file ? carryOut(**file, m_order, tell) : base::Result<Written>(file.error());
    });
}

Writing::~Writing()
{
    if (m_written.valid()) {
        stop();
        (void)finish(); // nobody is left to be told why not
    }
}

bool Writing::endsWithin(std::chrono::milliseconds time) const
{
    return m_written.wait_for(time) == std::future_status::ready;
}

base::Result<void> Writing::finish()
{
    auto written = m_written.get();
    m_workspace.m_isWriting = false;
    return m_workspace.take(m_order, std::move(written));
}

} // namespace samordna::workspace
