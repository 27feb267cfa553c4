#include "views/pages/groupchooser.h"

#include "views/widgets/menuplace.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace samordna::views {

GroupChooser::GroupChooser(QWidget* parent)
    : QComboBox(parent)
    , m_menu(new QMenu(tr("Groups"), this))
    , m_menuAction(m_menu->menuAction())
    , m_foldAll(new QAction(tr("Fold all groups"), this))
    , m_unfoldAll(new QAction(tr("Unfold all groups"), this))
{
    using enum storage::ActivityGrouping;
    struct Choice
    {
        storage::ActivityGrouping grouping;
        QString text;
        QString command; ///< by itself, among all commands
    };
    const Choice choices[] = {{None, tr("Not grouped"), tr("Do not group the activities")},
        {Month, tr("By month"), tr("Group the activities by month")},
        {Kind, tr("By kind"), tr("Group the activities by kind")},
        {Municipality, tr("By municipality"), tr("Group the activities by municipality")},
        {Organiser, tr("By organiser"), tr("Group the activities by organiser")}};
    setAccessibleName(tr("Group by"));
    auto* group = new QActionGroup(this);
    for (const Choice& choice : choices) {
        addItem(choice.text, static_cast<int>(choice.grouping));
        QAction* action = m_menu->addAction(choice.command);
        action->setCheckable(true);
        group->addAction(action);
        m_groupings.append(action);
        connect(action, &QAction::triggered, this, [this, grouping = choice.grouping] { setGrouping(grouping); });
    }
    m_menu->addSeparator();
    m_menu->addActions({m_foldAll, m_unfoldAll});
    setMenuPlace(*m_menuAction, MenuPlace::View);
    connect(m_foldAll, &QAction::triggered, this, [this] { Q_EMIT foldAsked(true); });
    connect(m_unfoldAll, &QAction::triggered, this, [this] { Q_EMIT foldAsked(false); });
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT groupingChanged();
    });
    refresh();
}

storage::ActivityGrouping GroupChooser::grouping() const
{
    return static_cast<storage::ActivityGrouping>(currentData().toInt());
}

void GroupChooser::setGrouping(storage::ActivityGrouping grouping)
{
    setCurrentIndex(findData(static_cast<int>(grouping)));
}

void GroupChooser::setOffered(bool isOffered)
{
    setVisible(isOffered);
    m_menuAction->setVisible(isOffered);
}

void GroupChooser::refresh()
{
    m_groupings.at(currentIndex())->setChecked(true);
    const bool isGrouped = grouping() != storage::ActivityGrouping::None;
    m_foldAll->setEnabled(isGrouped);
    m_unfoldAll->setEnabled(isGrouped);
}

} // namespace samordna::views
