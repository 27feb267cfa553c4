#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QMenuBar;

namespace samordna::views {

/// Something that a menu offers, as it is listed where commands are looked for.
struct Command
{
    QPointer<QAction> action; ///< borrowed; null once it is gone
    QString key; ///< names it in the settings: its words, without what changes from time to time
    QString text; ///< "Undo: Change due date"
    QString menu; ///< where it stands: "Edit"
    QString shortcut; ///< in the system's way of writing; empty when there is none
    bool isEnabled = true;
    QString why; ///< why it is not enabled, in words
};

/// What the commands may need; says why one cannot be run.
enum class FileState { None, ReadOnly, Open };

/// Everything that stands in the menus now, in their order, the current page's actions among them: the menus are the
/// one list of what the program can do. \a except, and menus that are filled when they are opened, are left out.
[[nodiscard]] QList<Command> commandsOf(const QMenuBar& bar, FileState file, const QAction* except);

/// Without mnemonics and dots: "&Import…" is "Import".
[[nodiscard]] QString plainText(const QAction& action);

} // namespace samordna::views
