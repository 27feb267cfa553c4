#pragma once

#include "models/base/result.h"

#include <QtGlobal>

#include <functional>

namespace samordna::storage {

/// Asked while a set is written, on the writing thread, with how many rows are done; false stops it: Cancelled. When it
/// is told all rows there is nothing left but the commit, which its answer can prevent for the last time.
using WriteProgress = std::function<bool(qint64 rows)>;

/// Counts the rounds that the rows of a set go through until they are written, and asks after each whether to go on.
class WriteRounds
{
public:
    /// \a progress is borrowed and may be empty.
    explicit WriteRounds(const WriteProgress& progress)
        : m_progress(progress)
    {
    }

    /// One more row has gone through one more of its rounds.
    base::Result<void> next()
    {
        ++m_done;
        return !m_progress || m_progress(m_done / kRounds) ? base::Result<void>()
                                                           : base::Error{base::ErrorKind::Cancelled, {}, {}};
    }

private:
    static constexpr qint64 kRounds = 3; ///< let go or added; completed with its lists and words; told in the history

    const WriteProgress& m_progress;
    qint64 m_done = 0;
};

} // namespace samordna::storage
