#pragma once

#include "models/base/error.h"

#include <QDate>
#include <QObject>

#include <atomic>
#include <future>

namespace samordna::views {

/// Keeps a copy of the open file, one a day (workspace::keepCopy()), on a thread of its own when the window has had
/// time to show itself. Destroying it stops that and waits.
class CopyKeeper final : public QObject
{
    Q_OBJECT

public:
    CopyKeeper(const QString& path, QDate today, QObject* parent = nullptr);
    ~CopyKeeper() override;

Q_SIGNALS:
    void kept();
    void failed(const samordna::base::Error& error);

private:
    void begin();

    QString m_path;
    QDate m_today;
    std::atomic<bool> m_isStopped = false;
    std::future<void> m_work;
};

} // namespace samordna::views
