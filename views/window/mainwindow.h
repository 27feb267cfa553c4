#pragma once

#include "views/page.h"
#include "views/window/windowparts.h"

#include <QMainWindow>

#include <memory>

namespace samordna::workspace {
class Opening;
struct KeptCopy;
} // namespace samordna::workspace

class QStackedWidget;

namespace samordna::views {

class DayWatch;
class ExchangeCommands;
class FileCare;
class FindPalette;
class HelpDesk;
class MessageBar;
class OpenFile;
class SavedViews;
class SettingsGuide;
class SideBar;
class SpellGuide;
class StartGuide;
class TopBar;
class WhyGuide;
class WindowActions;

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
    [[nodiscard]] workspace::Workspace* workspace() const;
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
    void connectFileMenu();
    void connectGuides();
    void restore();
    void remember();
    bool openCopy(const QString& path, const base::Error& error, const workspace::KeptCopy& copy);
    bool openForReading(const QString& path, const base::Error& error);
    void takeOver(std::unique_ptr<workspace::Workspace> opened);
    void dropFile();
    void beWithoutFile();
    void importDropped(const QString& path);
    [[nodiscard]] ExchangeCommands exchange();
    void askOwnSpan();
    void holdPeriod(QDate day, domain::PeriodKind kind);
    void logActivity();
    void undo();
    void showError(const base::Error& error);
    void showHelp();
    void showWhy();
    void showFind();
    void focusFilter();
    void fitSide();

    WindowParts m_parts;
    std::unique_ptr<OpenFile> m_file; ///< null while none is open
    domain::Period m_period;
    WindowActions* m_actions;
    SideBar* m_side;
    TopBar* m_top;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    StartGuide* m_start;
    FileCare* m_care = nullptr;
    DayWatch* m_day;
    FindPalette* m_find = nullptr; ///< made when it is first asked for
    SavedViews* m_views = nullptr;
    WhyGuide* m_why = nullptr;
    HelpDesk* m_help;
    SpellGuide* m_spelling;
    SettingsGuide* m_settings;
};

} // namespace samordna::views
