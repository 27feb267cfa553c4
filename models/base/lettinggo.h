#pragma once

#include <QThreadPool>

#include <utility>

namespace samordna::base {

/// Lets go of a value on another thread: tens of thousands of rows take longer to free than the window may stand still.
/// Only the last who holds a shared value frees it, so call this when nobody else does.
template <class T>
void letGo(T value)
{
    QThreadPool::globalInstance()->start([held = std::move(value)] {});
}

} // namespace samordna::base
