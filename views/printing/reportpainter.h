#pragma once

#include "models/base/result.h"

#include "views/printing/paginator.h"

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace samordna::views {

/// Called before each page (from 1) of how many; return false to cancel.
using PageProgress = std::function<bool(int page, int pages)>;

/// Draws one page (from 0) of \a layout. The painter's units are the paper's (tenths of a point),
/// its origin the paper's corner. Without any transparency, so that a PDF/A may hold it.
void paintPage(QPainter& painter, const ReportLayout& layout, int page);

/// Draws the pages \a first to \a last (from 0) on \a device, which is set to A4 without margins.
/// Any thread. Io when the device fails, Cancelled.
[[nodiscard]] base::Result<void> paintReport(
    QPagedPaintDevice& device, const ReportLayout& layout, int first, int last, const PageProgress& progress = {});

/// Writes \a report as PDF/A-1b; the number of pages. What is at \a path is whole: the old file or
/// the new. ReadOnly, DiskFull, Io, Cancelled. Any thread; needs a QGuiApplication.
[[nodiscard]] base::Result<int> writePdf(
    const reports::Report& report, const QString& path, const PageProgress& progress = {});

} // namespace samordna::views
