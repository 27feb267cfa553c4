#pragma once

class QAction;

namespace samordna::views {

/// In which of the window's menus a page's action stands.
enum class MenuPlace {
    Edit, ///< changes rows
    View, ///< how the page is shown
    File, ///< leaves the program: PDF, paper
    None, ///< only in the context menu: the window has the same already
};

/// Every action stands under Edit until this is called.
void setMenuPlace(QAction& action, MenuPlace place);
[[nodiscard]] MenuPlace menuPlaceOf(const QAction& action);

} // namespace samordna::views
