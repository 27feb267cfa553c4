#pragma once

#include "models/workspace/conflictcopies.h"
#include "models/workspace/copies.h"
#include "models/workspace/filecheck.h"

#include "views/window/windowparts.h"

#include <QObject>

#include <functional>

class QBoxLayout;
class QWidget;

namespace samordna::views {

class MessageBar;
class OpenFile;

/// What FileCare asks of the window.
struct FileCareHooks
{
    std::function<OpenFile*()> file; ///< the open one, or null
    std::function<bool(const QString& path)> open; ///< instead of it; false, and said, when that cannot be
    std::function<bool()> close; ///< false when a field needs the user first
    std::function<void(const QString& path)> import; ///< into the open file, with its preview
    std::function<void()> showManual; ///< the chapter about files
};

/// The well-being of the county's file itself: whether it is whole, what is to be done when it is not, and other files
/// that were one with it. Asks, works in the background, and says above the page what became of it.
class FileCare final : public QObject
{
    Q_OBJECT

public:
    /// \a message and \a bars are borrowed; questions stand on \a window, which owns it.
    FileCare(const WindowParts& parts, MessageBar& message, QBoxLayout& bars, FileCareHooks hooks, QWidget& window);

    /// A file has been opened: looks around it.
    void begin(OpenFile& file);
    /// Checks the open file as `samordna check` does, and offers what can be done.
    void check();
    /// Asks for a file and shows what differs.
    void compare();
    /// Puts a copy that was kept in the place of the file \a path, which is not open, and opens it. The damaged file
    /// stays beside it: somebody may read more out of it.
    bool putInPlace(const QString& path, const workspace::KeptCopy& copy);

private:
    void compareWith(const QList<workspace::ConflictCopy>& copies);
    void bin(const QString& path);
    [[nodiscard]] base::Result<workspace::CheckReport> report(const QString& path);
    void offer(const workspace::CheckReport& report);
    void mend(const QString& path);
    void saveList(const workspace::CheckReport& report);
    void showError(const base::Error& error);

    WindowParts m_parts;
    MessageBar& m_message;
    QBoxLayout& m_bars;
    FileCareHooks m_hooks;
    QWidget& m_window;
};

} // namespace samordna::views
