#include "views/window/windowactions.h"

#include "views/theme/theme.h"
#include "views/widgets/menuplace.h"
#include "views/window/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

WindowActions::WindowActions(QMainWindow& window)
    : QObject(&window)
{
    window.menuBar()->setAccessibleName(tr("Menu bar"));
    fillFile(window);
    fillEdit(window);
    fillView(window);
    fillHelp(window);
    setFileOpen(false, false);
    setUndo({}, {});
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QKeySequence& keys, const QString& iconName)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName, QApplication::palette()));
    }
    return action;
}

void WindowActions::fillFile(QMainWindow& window)
{
    QMenu* menu = m_file = window.menuBar()->addMenu(tr("&File"));
    newFile = add(menu, tr("&New county file…"), QKeySequence::New, u"new"_s);
    open = add(menu, tr("&Open…"), QKeySequence::Open, u"open"_s);
    recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    import = add(menu, tr("&Import…"), Qt::CTRL | Qt::Key_I, u"import"_s);
    exportFile = add(menu, tr("&Export…"), Qt::CTRL | Qt::Key_E, u"export"_s);
    saveCopy = add(menu, tr("&Save a copy…"), {});
    check = add(menu, tr("Check the &file…"), {});
    compare = add(menu, tr("Compare with &another file…"), {});
    masking = add(menu, tr("&Masking of small counts…"), {});
    menu->addSeparator();
    print = add(menu, tr("&Print report…"), QKeySequence::Print, u"print"_s);
    m_afterPrint = menu->addSeparator();
    close = add(menu, tr("&Close"), QKeySequence::Close, u"close"_s);
    quit = add(menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::fillEdit(QMainWindow& window)
{
    m_edit = window.menuBar()->addMenu(tr("&Edit"));
    undo = add(m_edit, tr("&Undo"), QKeySequence::Undo, u"undo"_s);
    redo = add(m_edit, tr("&Redo"), QKeySequence::Redo, u"redo"_s);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    changes = add(m_edit, tr("&Changes since opening…"), {}, u"history"_s);
    m_edit->addSeparator();
    log = add(m_edit, tr("&Log an activity…"), Qt::CTRL | Qt::Key_L, u"add"_s);
    fillNew();
    find = add(m_edit, tr("&Find…"), Qt::CTRL | Qt::Key_K, u"search"_s);
    filter = add(m_edit, tr("F&ilter this page"), QKeySequence::Find);
    settings = add(m_edit, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, u"settings"_s);
    settings->setMenuRole(QAction::PreferencesRole);
    m_edit->addSeparator();
}

/// Each page has these for itself; here they are a command from everywhere.
void WindowActions::fillNew()
{
    const std::pair<PageKind, QString> kinds[]{{PageKind::Measures, tr("New &measure")},
        {PageKind::Activities, tr("New &activity")}, {PageKind::Indicators, tr("New &indicator")},
        {PageKind::Organisations, tr("New &organisation")}, {PageKind::Year, tr("New &reporting day")}};
    QMenu* menu = m_edit->addMenu(tr("&Add"));
    for (const auto& [page, text] : kinds) {
        m_new[page] = add(menu, text, {});
        connect(m_new[page], &QAction::triggered, this, [this, page = page] { Q_EMIT newRequested(page); });
    }
}

void WindowActions::setPage(PageKind page)
{
    for (auto it = m_new.cbegin(); it != m_new.cend(); ++it) {
        it.value()->setVisible(it.key() != page);
    }
}

void WindowActions::fillView(QMainWindow& window)
{
    QMenu* menu = m_view = window.menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const PageKind page : kPages) {
        const int digit = ++number % 10; // the tenth is Ctrl+0, where the key stands
        QAction* action = add(menu, pageName(page), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + digit)));
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
        m_pages.append(action);
    }
    menu->addSeparator();
    // Alt with an arrow is "back" and "forward" elsewhere too, and no field uses it.
    previousPeriod = add(menu, tr("&Previous period"), Qt::ALT | Qt::Key_Left, u"chevron-left"_s);
    nextPeriod = add(menu, tr("&Next period"), Qt::ALT | Qt::Key_Right, u"chevron-right"_s);
    ownSpan = add(menu, tr("Own &span…"), {});
    menu->addSeparator();
    views = menu->addMenu(tr("&Saved views"));
    why = add(menu, tr("&Why this figure?"), Qt::Key_F8, u"help"_s);
    menu->addSeparator();
}

void WindowActions::fillHelp(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(tr("&Help"));
    manual = add(menu, tr("&Manual for this page"), Qt::Key_F1, u"help"_s);
    shortcuts = add(menu, tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_F1);
    menu->addSeparator();
    about = add(menu, tr("&About Samordna"), {}, u"info"_s);
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::setFileOpen(bool isOpen, bool isReadOnly)
{
    for (QAction* action : QList<QAction*>{changes, exportFile, saveCopy, check, compare, print, close, previousPeriod,
                               nextPeriod, ownSpan, why, filter}
            + m_pages) {
        action->setEnabled(isOpen);
    }
    views->setEnabled(isOpen);
    import->setEnabled(isOpen && !isReadOnly);
    masking->setEnabled(isOpen && !isReadOnly);
    log->setEnabled(isOpen && !isReadOnly);
    for (QAction* action : std::as_const(m_new)) {
        action->setEnabled(isOpen && !isReadOnly);
    }
}

void WindowActions::setUndo(const QString& undoText, const QString& redoText)
{
    undo->setEnabled(!undoText.isEmpty());
    undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoText));
    redo->setEnabled(!redoText.isEmpty());
    redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoText));
}

void WindowActions::setPageActions(const QList<QAction*>& actions)
{
    for (QAction* action : std::as_const(m_pageActions)) {
        for (QMenu* menu : {m_file, m_edit, m_view}) {
            menu->removeAction(action);
        }
    }
    m_pageActions = actions;
    for (QAction* action : actions) {
        switch (menuPlaceOf(*action)) {
        case MenuPlace::Edit: m_edit->addAction(action); break;
        case MenuPlace::View: m_view->addAction(action); break;
        case MenuPlace::File: m_file->insertAction(m_afterPrint, action); break;
        case MenuPlace::None: break;
        }
    }
}

} // namespace samordna::views
