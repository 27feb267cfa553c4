#include "views/window/copykeeper.h"

#include "models/workspace/copies.h"

#include <QTimer>

namespace samordna::views {

namespace {

constexpr std::chrono::milliseconds kAfterOpening{1500};

} // namespace

CopyKeeper::CopyKeeper(const QString& path, QDate today, QObject* parent)
    : QObject(parent)
    , m_path(path)
    , m_today(today)
{
    QTimer::singleShot(kAfterOpening, this, &CopyKeeper::begin);
}

CopyKeeper::~CopyKeeper()
{
    m_isStopped = true; // the future waits
}

void CopyKeeper::begin()
{
    m_work = std::async(std::launch::async, [this] {
        const auto done = workspace::keepCopy(m_path, m_today, [this] { return !m_isStopped; });
        // Asked for on this thread and said on that of the window, if it still is there.
        QMetaObject::invokeMethod(this, [this, done] {
            if (done) {
                Q_EMIT kept();
            } else if (done.error().kind != base::ErrorKind::Cancelled) {
                Q_EMIT failed(done.error());
            }
        });
    });
}

} // namespace samordna::views
