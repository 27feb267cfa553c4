#pragma once

#include "models/base/result.h"
#include "models/domain/plandata.h"

#include "views/year/yearwheel.h"

#include <QDateTime>

class QPagedPaintDevice;

namespace samordna::views {

/// A year as it leaves the program: the wheel, and its events as a list by month.
struct YearPrint
{
    YearSheet sheet;
    domain::PlanData data; ///< where the words come from
    QDateTime asOf; ///< local
};

/// Draws on A4 in portrait, the wheel on the first page and the list after it, each page with "Page 1 of n"; black on
/// white and without transparency. The number of pages; Io when the device fails.
[[nodiscard]] base::Result<int> paintYear(QPagedPaintDevice& device, const YearPrint& year);
/// The same as PDF/A-1b. Refused (PersonalIdentity) when a text holds a personal identity number; else ReadOnly,
/// DiskFull, Io. What is at \a path is whole: the old file or the new.
[[nodiscard]] base::Result<int> writeYear(const YearPrint& year, const QString& path);

} // namespace samordna::views
