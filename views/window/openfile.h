#pragma once

#include "views/window/pagenavigator.h"
#include "views/window/windowparts.h"

#include <QDateTime>

#include <memory>

namespace samordna::progress {
struct AttentionCounts;
}

namespace samordna::views {

class ChangesDialog;
class DraftGuide;
class SavedViews;
class SideBar;
class TopBar;
class WhyGuide;
class WindowActions;

/// What stands in the window round an open file; all borrowed, and outlive it.
struct WindowGround
{
    QStackedWidget& pages;
    MessageBar& message;
    SideBar& side;
    TopBar& top;
    WindowActions& actions;
    SavedViews& views;
    WhyGuide& why;
};

/// The county's file that is open in the window: its workspace, its pages, and what stands round them kept in step with
/// both: name, counts, title, the page's actions, and what can be undone.
class OpenFile final : public QObject
{
    Q_OBJECT

public:
    OpenFile(std::unique_ptr<workspace::Workspace> workspace, const domain::Period& period, const WindowParts& parts,
        const WindowGround& ground);
    ~OpenFile() override;

    [[nodiscard]] workspace::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] PageNavigator& navigator() { return *m_navigator; }
    /// For what is asked above the pages.
    [[nodiscard]] PageContext context() { return {*m_workspace, *m_navigator}; }

    /// Shows what stands round the pages; the page follows with navigator().
    void show();
    /// Offers what was typed and not stored when the program ended; once the first page is there.
    void offerDrafts();
    /// What the pages show is to be shown the next time.
    void remember();
    void setPeriod(const domain::Period& period);
    /// What the filters for one's own mean from now on.
    void setOwn(const items::Own& own);
    void changeDay();
    void undo();
    void redo();
    void printReport();
    /// What was changed since the file was opened, in a window of its own.
    void showChanges();
    /// Begins what \a kind lists, on its page; it has a main action that adds.
    void add(PageKind kind);
    /// What is right as it is spelled: its organisations and areas.
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    /// Of the window.
    void titleChanged(const QString& title);
    /// At a figure of a page.
    void whyRequested();
    /// By a page or by what was found on one.
    void periodRequested(const samordna::domain::Period& period);

private:
    void connectPage(PageKind kind, Page& page);
    void onEntered(PageKind kind);
    void onChanged();
    void showBoard();
    void showCounts(const progress::AttentionCounts& counts);
    void showTitle();
    void showSaved();
    void showUndo();
    void move(workspace::Move move);

    WindowParts m_parts;
    WindowGround m_ground;
    QDateTime m_saved;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<PageNavigator> m_navigator; ///< with the pages; goes before the workspace they read
    qint64 m_openedAt = 0; ///< the newest line of the history then
    std::unique_ptr<ChangesDialog> m_changes; ///< null until it is asked for; goes before what it shows
};

} // namespace samordna::views
