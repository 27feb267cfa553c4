#include "views/window/whyguide.h"

#include "views/pages/overviewpage.h"
#include "views/widgets/whypanel.h"
#include "views/window/pagenavigator.h"
#include "views/words/why.h"

#include <QAbstractItemView>

namespace samordna::views {

namespace {

/// What the answer stands beside: the current cell of a table, else the whole of the control.
QRect figureOf(const QWidget& focus)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&focus)) {
        const QRect cell = view->visualRect(view->currentIndex());
        if (cell.isValid()) {
            return cell.translated(view->viewport()->pos());
        }
    }
    return focus.rect();
}

} // namespace

WhyGuide::WhyGuide(QWidget& ground, QObject* parent)
    : QObject(parent)
    , m_ground(ground)
{
}

WhyPanel& WhyGuide::panel()
{
    if (!m_panel) {
        m_panel = new WhyPanel(&m_ground);
        connect(m_panel, &WhyPanel::measureChosen, this,
            [this](const domain::MeasureId& measure) { m_navigator->showMeasure(measure); });
        connect(m_panel, &WhyPanel::areaChosen, this, [this](const domain::AreaId& area) {
            if (const auto why = m_navigator->pages().overview().whyOf(area)) {
                m_panel->present(*why, m_panel->geometry());
            }
        });
        connect(
            m_panel, &WhyPanel::copyRefused, this, [this](const base::Error& error) { m_navigator->showError(error); });
    }
    return *m_panel;
}

bool WhyGuide::ask(PageNavigator& navigator, std::optional<PageKind> counted)
{
    if (m_panel && !m_panel->isHidden()) {
        m_panel->dismiss();
        return true;
    }
    const QWidget* focus = m_ground.window()->focusWidget();
    PageSet& pages = navigator.pages();
    const auto answer = counted ? pages.overview().whyCount(*counted) : pages.page(navigator.page()).why();
    if (!answer || !focus) {
        return false;
    }
    m_navigator = &navigator;
    const QRect figure = figureOf(*focus);
    panel().setMaskLimit(navigator.workspace().data().county.maskLimit);
    panel().present(*answer, QRect(focus->mapTo(&m_ground, figure.topLeft()), figure.size()));
    return true;
}

void WhyGuide::hide()
{
    if (m_panel) {
        m_panel->hide();
    }
}

void WhyGuide::dismiss()
{
    if (m_panel) {
        m_panel->dismiss();
    }
}

} // namespace samordna::views
