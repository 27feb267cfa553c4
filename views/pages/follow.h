#pragma once

#include <QFutureWatcher>

namespace samordna::views {

/// Calls \a then on \a page's thread when \a future has its answer; not after the page is gone, nor when there is no
/// answer. (Not QFuture::then(): in Qt 6.4 it must not outlive its context.)
template <class T, class Then>
void follow(QObject* page, const QFuture<T>& future, Then then)
{
    auto* watcher = new QFutureWatcher<T>(page);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, page, [watcher, then] {
        if (watcher->future().resultCount() > 0) {
            then(watcher->result());
        }
        watcher->deleteLater(); // its own signal is being sent
    });
    watcher->setFuture(future);
}

} // namespace samordna::views
