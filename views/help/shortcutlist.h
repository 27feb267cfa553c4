#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace samordna::views {

/// What a key does.
struct Shortcut
{
    QString what;
    QString keys; ///< in the user's language, several with commas

    friend bool operator==(const Shortcut&, const Shortcut&) = default;
};

/// Those of one menu, one page, or what works everywhere.
struct ShortcutGroup
{
    QString name;
    QList<Shortcut> shortcuts;
};

/// The keys of \a window, read from its own actions so that the list cannot go stale: its menus in their order, then
/// its pages' and fields' own, then what no action holds. A page that has not been shown yet has no actions.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QWidget& window);

/// Those whose words or keys hold \a text; groups that are left without any are left out.
[[nodiscard]] QList<ShortcutGroup> filtered(const QList<ShortcutGroup>& groups, const QString& text);

/// With a tab between, a heading over each group.
[[nodiscard]] QString asText(const QList<ShortcutGroup>& groups);
/// The same for paper.
[[nodiscard]] QString asHtml(const QList<ShortcutGroup>& groups);

} // namespace samordna::views
