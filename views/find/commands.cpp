#include "views/find/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

class CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::Commands)

public:
    static QString why(const QAction& action, FileState file);
};

QString CommandWords::why(const QAction& action, FileState file)
{
    if (action.isEnabled()) {
        return {};
    }
    switch (file) {
    case FileState::None: return tr("Open a file first.");
    case FileState::ReadOnly: return tr("The file is open for reading only, or nothing that fits is chosen.");
    case FileState::Open: break;
    }
    return tr("There is nothing here now that it could be done to.");
}

Command commandOf(QAction& action, const QString& menu, FileState file)
{
    Command command;
    command.action = &action;
    command.text = plainText(action);
    command.key = command.text.section(u':', 0, 0);
    command.menu = menu;
    command.shortcut = action.shortcut().toString(QKeySequence::NativeText);
    command.isEnabled = action.isEnabled();
    command.why = CommandWords::why(action, file);
    return command;
}

void addCommands(const QList<QAction*>& actions, const QString& menu, FileState file, const QAction* except,
    QList<Command>& commands)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible() || action == except) {
            continue;
        }
        if (const QMenu* inner = action->menu()) {
            addCommands(inner->actions(), menu.isEmpty() ? plainText(*action) : menu, file, except, commands);
        } else {
            commands.append(commandOf(*action, menu, file));
        }
    }
}

} // namespace

QString plainText(const QAction& action)
{
    return QString(action.text()).remove(u'&').remove(u'…');
}

QList<Command> commandsOf(const QMenuBar& bar, FileState file, const QAction* except)
{
    QList<Command> commands;
    addCommands(bar.actions(), QString(), file, except, commands);
    return commands;
}

} // namespace samordna::views
