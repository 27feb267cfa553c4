#pragma once

#include "views/page.h"

namespace samordna::views {

class PageNavigator;
class WhyPanel;

/// Answers why the figure that has the focus is what it is, in a panel beside it.
class WhyGuide final : public QObject
{
    Q_OBJECT

public:
    /// The panel lies over \a ground, which is borrowed; it is made when a figure is first asked about.
    WhyGuide(QWidget& ground, QObject* parent);

    /// Of the page that is shown, or of the count that the side bar shows at \a counted. A second time closes the
    /// answer; false when no figure has the focus. \a navigator is borrowed until hide().
    bool ask(PageNavigator& navigator, std::optional<PageKind> counted);
    /// The figure is left.
    void hide();
    /// What it says may hold no longer: closes it and returns the focus.
    void dismiss();

private:
    WhyPanel& panel();

    QWidget& m_ground;
    PageNavigator* m_navigator = nullptr; ///< whose figure is answered
    WhyPanel* m_panel = nullptr; ///< owned by the ground
};

} // namespace samordna::views
