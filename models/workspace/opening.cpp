#include "models/workspace/opening.h"

#include <QThread>

namespace samordna::workspace {

Opening::Opening(const QString& path, storage::Access access, const base::Clock& clock)
    : m_path(path)
    , m_access(access)
{
    m_opened = std::async(std::launch::async, [this, &clock, target = QThread::currentThread()] {
        auto opened = Workspace::open(m_path, m_access, clock, [this] { return !m_isStopped; });
        if (opened) {
            (*opened)->handOver(target);
        }
        return opened;
    });
}

Opening::~Opening()
{
    stop(); // the future waits
}

bool Opening::endsWithin(std::chrono::milliseconds time) const
{
    return m_opened.wait_for(time) == std::future_status::ready;
}

} // namespace samordna::workspace
