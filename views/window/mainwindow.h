#pragma once

#include "views/page.h"

#include <QMainWindow>

#include <memory>

namespace samordna::progress {
struct AttentionCounts;
}
namespace samordna::workspace {
class Opening;
}

class QSettings;
class QStackedWidget;

namespace samordna::views {

class DayWatch;
class DialogService;
class Exchange;
class FileCreator;
class FindPalette;
class HelpDesk;
class MessageBar;
class PageNavigator;
struct Preferences;
class SavedViews;
class SideBar;
class SpellGuide;
class StartPage;
class TopBar;
class WhyGuide;
class WindowActions;

/// What the window is composed of; all borrowed, and outlive it.
struct WindowParts
{
    const base::Clock& clock;
    Exchange& exchange;
    FileCreator& creator;
    DialogService& dialogs;
    QSettings& settings;
};

/// The window: the start page while no file is open, else the pages of the file with navigation,
/// period and messages round them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Closes what is open and opens \a path. A file that somebody else has open is offered for
    /// reading only. False, and said in the window, when it could not be opened.
    bool openFile(const QString& path, storage::Access access = storage::Access::ReadWrite);
    /// The same with a file whose opening began before the window was made.
    bool openFile(workspace::Opening& opening);
    /// False when a field that is being edited needs the user first.
    bool closeFile();
    /// Reads \a path into the open file, after showing what it would do.
    void importFile(const QString& path);

    /// Null while no file is open.
    [[nodiscard]] workspace::Workspace* workspace() const { return m_workspace.get(); }
    /// Null while no file is open.
    [[nodiscard]] Navigator* navigator() const;
    [[nodiscard]] PageKind page() const;
    /// Does nothing while no file is open.
    void showPage(PageKind kind);
    [[nodiscard]] const domain::Period& period() const { return m_period; }
    /// What the message bar says; empty when it is not shown.
    [[nodiscard]] QString message() const;

public Q_SLOTS:
    void setPeriod(const samordna::domain::Period& period);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeGround();
    void connectActions();
    void connectPage(PageKind kind, Page& page);
    void connectFile();
    void onEntered(PageKind kind);
    void beWithoutFile();
    void makeStart();
    void showStart();
    void dropFile();
    void takeOver(std::unique_ptr<workspace::Workspace> opened);
    void afterChange();
    void restore();
    void remember();
    bool newCounty();
    void trySample();
    bool create(const QString& what, const QString& path, const std::function<base::Result<void>()>& make);
    void importFromStart();
    void importDropped(const QString& path);
    void askImport();
    void pasteRows(const exchange::PastedCells& cells);
    void askExport();
    void askMaskLimit();
    void askOwnSpan();
    void printReport();
    void newActivity();
    void logActivity();
    void undo();
    void redo();
    void changeDay();
    void showError(const base::Error& error);
    void showDone(const QString& sentence);
    void showHelp();
    void askSettings();
    void usePreferences(const Preferences& preferences);
    [[nodiscard]] QStringList knownNames() const;
    void fitSide();
    void showWhy();
    void showFind();
    void showCounts(const progress::AttentionCounts& counts);
    void updateTitle();
    void updateFile();
    void updateUndo();
    void fillRecent();

    WindowParts m_parts;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<PageNavigator> m_navigator; ///< with the pages; goes before the workspace they read
    domain::Period m_period;
    QDateTime m_saved;
    WindowActions* m_actions;
    SideBar* m_side;
    TopBar* m_top;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr; ///< made when it is first shown
    DayWatch* m_day;
    FindPalette* m_find = nullptr; ///< made when it is first asked for
    SavedViews* m_views = nullptr;
    WhyGuide* m_why = nullptr;
    HelpDesk* m_help;
    SpellGuide* m_spelling;
};

} // namespace samordna::views
