#pragma once

#include "models/domain/findwords.h"
#include "models/workspace/workspace.h"

#include "views/find/commands.h"

namespace samordna::views {

/// One line of what was found: a heading, a row of the file or a command.
struct FindLine
{
    enum class Kind { Heading, Found, Command };

    Kind kind = Kind::Heading;
    QString title;
    QString detail; ///< second line: what it belongs to, and the words round what was found; may be empty
    QString aside; ///< at the right: a day, a shortcut
    bool isFaint = false; ///< withdrawn, or a command that cannot be run now
    storage::Found found;
    Command command;

    /// All of it, for a screen reader.
    [[nodiscard]] QString spoken() const;
};

/// What is found of a kind, as a heading: "Measures".
[[nodiscard]] QString foundKindText(domain::Entity entity);

/// \a found under a heading for each kind, as it comes. \a terms choose which words of a text are shown; \a limit is
/// how many were asked for of each kind, so that a heading can say that there may be more.
[[nodiscard]] QList<FindLine> foundLines(
    const QList<storage::Found>& found, const QList<domain::FindTerm>& terms, int limit);

/// The commands that hold all of \a terms, under one heading; those that can be run first.
[[nodiscard]] QList<FindLine> commandLines(const QList<Command>& commands, const QList<domain::FindTerm>& terms);

[[nodiscard]] FindLine headingLine(const QString& text);
[[nodiscard]] FindLine foundLine(const storage::Found& found, const QList<domain::FindTerm>& terms);
[[nodiscard]] FindLine commandLine(const Command& command);

} // namespace samordna::views
