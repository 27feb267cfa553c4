#pragma once

#include "views/page.h"

#include <QHash>
#include <QPointer>

#include <functional>

class QMenu;
class QSettings;
class QToolButton;

namespace samordna::views {

class DialogService;

/// The views that the user has saved, of all pages, in one menu: to choose, save, rename and remove. They stand in the
/// settings of the user and computer, never in a county's file. Also keeps what each page showed last.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    /// Goes to a page; null when the one that is shown cannot be left.
    using Enter = std::function<Page*(PageKind)>;

    /// All borrowed. \a button opens \a menu, and says which view is shown. The menu is filled when it is opened.
    SavedViews(
        QMenu& menu, QToolButton& button, QSettings& settings, DialogService& dialogs, Enter enter, QObject* parent);

    /// The page that is shown; null: no file is open.
    void setPage(PageKind kind, Page* page);
    /// What \a page shows now is what it shows the next time. Not the words that were typed, nor the one measure whose
    /// activities were asked for, nor a period: they are of a moment. The look is the page's own to remember.
    void remember(PageKind kind, const Page& page);
    void recall(PageKind kind, Page& page) const;
    /// Fills the menu as it is now, for whoever reads it without opening it.
    void fill();

Q_SIGNALS:
    /// A sentence about what was done.
    void done(const QString& sentence);

private:
    [[nodiscard]] const QList<items::SavedView>& viewsOf(PageKind kind) const;
    void store(const QList<items::SavedView>& views);
    /// What the name that is chosen stands for; null when none is chosen.
    [[nodiscard]] std::optional<items::SavedView> current() const;
    [[nodiscard]] bool isChanged() const;
    void addViews(PageKind kind);
    void addCommands();
    QAction* add(const QString& text, const std::function<void()>& job);
    void refresh();
    void choose(PageKind kind, const QString& name);
    void showAll();
    void save();
    void saveChanges();
    void rename();
    void remove();

    QMenu& m_menu;
    QToolButton& m_button;
    QSettings& m_settings;
    DialogService& m_dialogs;
    Enter m_enter;
    PageKind m_kind = PageKind::Overview;
    bool m_isOpen = false; ///< a file is
    QPointer<Page> m_page; ///< null when it has no views
    QHash<PageKind, QString> m_chosen; ///< names
    mutable QHash<PageKind, QList<items::SavedView>> m_read; ///< those that were asked for
    QAction* m_save; ///< it has a key, and so is always the same
    QAction* m_open; ///< likewise
    QList<QAction*> m_made; ///< of the menu as it is now
};

} // namespace samordna::views
