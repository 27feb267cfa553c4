#pragma once

#include "models/base/result.h"
#include "models/progress/timeline.h"

#include <QDateTime>
#include <QPageSize>

class QPagedPaintDevice;

namespace samordna::views {

/// A timeline as it leaves the program.
struct TimelineSheet
{
    progress::Timeline line;
    QDate first; ///< what is shown of it
    QDate last;
    QString board; ///< the county administrative board
    QString caseNumber; ///< may be empty
    QDateTime asOf; ///< local
    QStringList notes; ///< stand below the last line: what breaks the order
};

/// What the shapes mean, in words.
[[nodiscard]] QString timelineLegend();

/// Draws \a sheet in landscape, as many lines on a page as there is room for, all with heading, axis, legend and "Page
/// 1 of n"; black on white and without transparency. The number of pages; Io when the device fails.
[[nodiscard]] base::Result<int> paintTimeline(
    QPagedPaintDevice& device, const TimelineSheet& sheet, QPageSize::PageSizeId size);
/// The same as PDF/A-1b. Refused (PersonalIdentity) when a text holds a personal identity number; else ReadOnly,
/// DiskFull, Io. What is at \a path is whole: the old file or the new.
[[nodiscard]] base::Result<int> writeTimeline(
    const TimelineSheet& sheet, QPageSize::PageSizeId size, const QString& path);

} // namespace samordna::views
