#pragma once

#include "models/storage/activityquery.h"

#include <QComboBox>

class QAction;
class QMenu;

namespace samordna::views {

/// What the table of activities is grouped by: a chooser above it, and the same as a menu. What was chosen is part of
/// the page's state, which is remembered.
class GroupChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit GroupChooser(QWidget* parent = nullptr);

    [[nodiscard]] storage::ActivityGrouping grouping() const;
    void setGrouping(storage::ActivityGrouping grouping);
    /// Each grouping, and to fold all groups or none. For the page's menus; owned by this.
    [[nodiscard]] QAction* menuAction() const { return m_menuAction; }
    /// Shown or not, with its menu.
    void setOffered(bool isOffered);

Q_SIGNALS:
    void groupingChanged();
    /// All groups.
    void foldAsked(bool isFolded);

private:
    void refresh();

    QMenu* m_menu; ///< owned
    QAction* m_menuAction;
    QList<QAction*> m_groupings; ///< in the order of the chooser
    QAction* m_foldAll;
    QAction* m_unfoldAll;
};

} // namespace samordna::views
