#pragma once

#include "models/domain/period.h"
#include "models/exchange/import.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace samordna::app {

enum class Command { Window, Demo, Create, Import, Figures, Report, Export, Freeze, Compare, Check };

/// What the command line asks for, read and checked.
struct Invocation
{
    Command command = Command::Window;
    QString file; ///< the county's file; for demo the folder; empty: the start page
    QString source; ///< what to import
    QString county;
    QString plan;
    bool isSample = false;
    std::optional<qint64> activities;
    std::optional<exchange::ImportKind> importKind;
    bool isDryRun = false;
    domain::Period period; ///< null: not said
    domain::Period with; ///< to compare with; null: not said
    QDate day; ///< to compare with what was known then; null: not said
    bool isFrozen = false; ///< to compare with what was frozen
    QString reason; ///< why a frozen period is frozen again
    QString table;
    bool isForExcel = false; ///< the table as a Swedish Excel opens it
    QString output;
    std::optional<int> maskLimit; ///< instead of the file's; domain::isMaskLimit()
    QDate today; ///< null: the computer's
    bool isJson = false;
};

/// An invocation, or what to print instead and how to end.
struct CommandLine
{
    std::optional<Invocation> invocation;
    QString help; ///< asked for: goes to standard output
    QString wrong; ///< wrong usage: why
    bool isJson = false; ///< also when the usage is wrong
};

/// \a arguments with the program's name first.
[[nodiscard]] CommandLine parse(const QStringList& arguments);

/// Told from the first argument that is no option, so that the right kind of application can be
/// made before anything is parsed.
[[nodiscard]] Command commandOf(const QStringList& arguments);
/// Whether the arguments ask for help or the version only.
[[nodiscard]] bool asksForText(const QStringList& arguments);

} // namespace samordna::app
