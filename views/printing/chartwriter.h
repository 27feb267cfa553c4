#pragma once

#include "views/charts/chartsheet.h"

namespace samordna::views {

/// The forms that a chart is saved in.
enum class ChartFormat { Pdf, Svg, Png };

/// Writes \a sheet with title, unit, sentence and source line: as a page of PDF/A with the figures below, as vectors or
/// as a picture of twice the screen's resolution. What was written is read back; Io when it is not what it should be.
/// Refused (PersonalIdentity) when a text holds a personal identity number; else ReadOnly, DiskFull, Io. What is at \a
/// path is whole: the old file or the new. Any thread; needs a QGuiApplication.
[[nodiscard]] base::Result<void> writeChart(const ChartSheet& sheet, ChartFormat format, const QString& path);

/// The same picture for the clipboard.
[[nodiscard]] QImage chartPicture(const ChartSheet& sheet);

} // namespace samordna::views
