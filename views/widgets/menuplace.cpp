#include "views/widgets/menuplace.h"

#include <QAction>
#include <QVariant>

namespace samordna::views {

namespace {

constexpr const char* kPlace = "menuPlace";

} // namespace

void setMenuPlace(QAction& action, MenuPlace place)
{
    action.setProperty(kPlace, static_cast<int>(place));
}

MenuPlace menuPlaceOf(const QAction& action)
{
    return static_cast<MenuPlace>(action.property(kPlace).toInt());
}

} // namespace samordna::views
