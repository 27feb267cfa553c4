#pragma once

#include "views/page.h"

#include <QList>
#include <QMap>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace samordna::views {

/// The window's actions and its menu bar. The window connects them; they hold no state but enabled
/// and text.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Fills \a window's menu bar.
    explicit WindowActions(QMainWindow& window);

    /// Those that need an open file, and those that need one that may be written to.
    void setFileOpen(bool isOpen, bool isReadOnly);
    /// Empty texts disable.
    void setUndo(const QString& undoText, const QString& redoText);
    /// The page's own actions, each in its menu (widgets/menuplace.h).
    void setPageActions(const QList<QAction*>& actions);
    /// What \a page itself adds stands among its own actions.
    void setPage(PageKind page);

    QAction* newFile;
    QAction* open;
    QMenu* recent;
    QAction* import;
    QAction* exportFile;
    QAction* saveCopy;
    QAction* check;
    QAction* compare;
    QAction* masking;
    QAction* print;
    QAction* close;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* changes;
    QAction* find;
    QAction* filter;
    QAction* settings;
    QAction* log;
    QAction* previousPeriod;
    QAction* nextPeriod;
    QAction* ownSpan;
    QMenu* views;
    QAction* why;
    QAction* manual;
    QAction* shortcuts;
    QAction* about;

Q_SIGNALS:
    void pageRequested(samordna::views::PageKind page);
    /// Something new, where \a page lists it.
    void newRequested(samordna::views::PageKind page);

private:
    void fillFile(QMainWindow& window);
    void fillEdit(QMainWindow& window);
    void fillNew();
    void fillView(QMainWindow& window);
    void fillHelp(QMainWindow& window);
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, const QString& iconName = {});

    QMenu* m_file = nullptr;
    QMenu* m_edit = nullptr;
    QMap<PageKind, QAction*> m_new; ///< by where it is listed
    QMenu* m_view = nullptr;
    QAction* m_afterPrint = nullptr;
    QList<QAction*> m_pages;
    QList<QAction*> m_pageActions; ///< owned by the page
};

} // namespace samordna::views
