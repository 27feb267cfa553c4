#pragma once

#include "models/base/result.h"

#include <memory>

class QString;
class QWidget;

namespace samordna::workspace {
class Writing;
}

namespace samordna::views {

class DialogService;

/// Waits for \a begun with \a what goes on and Cancel in a box above \a parent, and finishes it. Its errors, and those
/// of Writing::finish().
base::Result<void> writeAtLength(DialogService& dialogs, QWidget* parent, const QString& what,
    base::Result<std::unique_ptr<workspace::Writing>> begun);

} // namespace samordna::views
