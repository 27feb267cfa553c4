#pragma once

#include "app/commandline.h"
#include "app/console.h"

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/workspace/workspace.h"

namespace samordna::app {

/// Runs what is not the window; the exit code. Report and demo need a QApplication.
int runCommand(const Invocation& invocation, const base::Clock& clock, const Console& console);

int runCreate(const Invocation& invocation, const base::Clock& clock, const Console& console);
int runImport(const Invocation& invocation, const base::Clock& clock, const Console& console);
int runFigures(const Invocation& invocation, const base::Clock& clock, const Console& console);
int runReport(const Invocation& invocation, const base::Clock& clock, const Console& console);
int runExport(const Invocation& invocation, const base::Clock& clock, const Console& console);
int runFreeze(const Invocation& invocation, const base::Clock& clock, const Console& console);
int runCompare(const Invocation& invocation, const base::Clock& clock, const Console& console);
int runCheck(const Invocation& invocation, const base::Clock& clock, const Console& console);
int runDemo(const Invocation& invocation, const base::Clock& clock, const Console& console);

/// The progress report of \a period as a PDF at \a path; the number of pages. \a maskLimit: instead of the file's.
[[nodiscard]] base::Result<int> writeReport(const storage::Reader& reader, const domain::Period& period,
    const base::Clock& clock, const QString& path, std::optional<int> maskLimit = {});

} // namespace samordna::app
