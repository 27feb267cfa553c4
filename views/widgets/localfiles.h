#pragma once

#include <QStringList>

class QMimeData;

namespace samordna::views {

/// The paths among what is dragged or lies on the clipboard; what is on the web is left out. \a data may be null.
[[nodiscard]] QStringList localFiles(const QMimeData* data);

} // namespace samordna::views
