#pragma once

#include "app/commandline.h"

#include <QLatin1StringView>

namespace samordna::app {

/// A command as it is written.
struct CommandName
{
    Command command;
    QLatin1StringView name;
    int places; ///< positional arguments that must be there
    QLatin1StringView form; ///< how it is written
};

inline constexpr CommandName kCommands[]{
    {Command::Window, QLatin1StringView(""), 0, QLatin1StringView("samordna [FILE]")},
    {Command::Demo, QLatin1StringView("demo"), 1, QLatin1StringView("samordna demo DIR")},
    {Command::Create, QLatin1StringView("create"), 1,
        QLatin1StringView("samordna create FILE --county CODE [--plan se-2018] [--sample] [--activities N]")},
    {Command::Import, QLatin1StringView("import"), 2,
        QLatin1StringView("samordna import FILE SOURCE [--as measures|activities|observations|organisations] "
                          "[--dry-run]")},
    {Command::Figures, QLatin1StringView("figures"), 1, QLatin1StringView("samordna figures FILE --period P")},
    {Command::Report, QLatin1StringView("report"), 1,
        QLatin1StringView("samordna report FILE --period P [--kind progress] [--mask N] --output OUT.pdf")},
    {Command::Export, QLatin1StringView("export"), 1,
        QLatin1StringView("samordna export FILE --period P [--mask N] --output OUT.xlsx|OUT.json|OUT.zip|OUT.ics\n"
                          "  samordna export FILE --table NAME [--excel] [--mask N] --output OUT.csv")},
    {Command::Freeze, QLatin1StringView("freeze"), 1,
        QLatin1StringView("samordna freeze FILE --period P [--reason TEXT]")},
    {Command::Compare, QLatin1StringView("compare"), 1,
        QLatin1StringView("samordna compare FILE --period P [--with P | --date DATE | --frozen]")},
    {Command::Check, QLatin1StringView("check"), 1, QLatin1StringView("samordna check FILE")}};

/// The command that \a text is the name of; null when none has it.
[[nodiscard]] inline const CommandName* named(const QString& text)
{
    for (const CommandName& each : kCommands) {
        if (!text.isEmpty() && text == each.name) {
            return &each;
        }
    }
    return nullptr;
}

} // namespace samordna::app
