#include "app/commands.h"

#include <QDir>
#include <QFileInfo>

namespace samordna::app {

int runCommand(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    const QString& written = invocation.command == Command::Create ? invocation.file : invocation.output;
    if (!written.isEmpty() && !QFileInfo(written).dir().exists()) {
        return console.folderMissing(written);
    }
    switch (invocation.command) {
    case Command::Demo: return runDemo(invocation, clock, console);
    case Command::Create: return runCreate(invocation, clock, console);
    case Command::Import: return runImport(invocation, clock, console);
    case Command::Figures: return runFigures(invocation, clock, console);
    case Command::Report: return runReport(invocation, clock, console);
    case Command::Export: return runExport(invocation, clock, console);
    case Command::Freeze: return runFreeze(invocation, clock, console);
    case Command::Compare: return runCompare(invocation, clock, console);
    case Command::Check: return runCheck(invocation, clock, console);
    case Command::Window: break;
    }
    return ExitUsage;
}

} // namespace samordna::app
