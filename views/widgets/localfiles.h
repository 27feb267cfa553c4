#pragma once

#include <QStringList>

class QMimeData;

namespace samordna::views {

/// The paths among what is dragged or lies on the clipboard; what is on the web is left out. \a data may be null.
[[nodiscard]] QStringList localFiles(const QMimeData* data);

/// Where the user's documents are; the home folder where there is no such folder, since a dialog would take the missing
/// folder's name for a file's.
[[nodiscard]] QString documentsFolder();

} // namespace samordna::views
