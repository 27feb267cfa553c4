#include "views/window/pageset.h"

#include "views/pages/activitiespage.h"
#include "views/pages/chartspage.h"
#include "views/pages/indicatorspage.h"
#include "views/pages/measurespage.h"
#include "views/pages/organisationspage.h"
#include "views/pages/overviewpage.h"
#include "views/pages/periodspage.h"
#include "views/pages/reportspage.h"
#include "views/pages/timelinepage.h"
#include "views/pages/yearpage.h"

#include <QStackedWidget>

namespace samordna::views {

PageSet::PageSet(
    const PageContext& context, const domain::Period& period, DialogService& dialogs, QStackedWidget& stack, Made made)
    : m_context(context)
    , m_period(period)
    , m_dialogs(dialogs)
    , m_stack(stack)
    , m_made(std::move(made))
{
    (void)page(PageKind::Overview); // it counts what needs attention, whatever page is shown
}

PageSet::~PageSet()
{
    for (const Page* page : std::as_const(m_pages)) {
        QWidget* focus = page->window()->focusWidget();
        if (focus && page->isAncestorOf(focus)) {
            focus->clearFocus(); // what is typed is stored while its page is whole
        }
    }
    qDeleteAll(m_pages);
}

QList<Page*> PageSet::all() const
{
    return m_pages.values();
}

Page& PageSet::page(PageKind kind)
{
    Page*& it = m_pages[kind];
    if (!it) {
        it = make(kind);
        m_stack.addWidget(it);
        m_made(kind, *it);
        it->setPeriod(m_period);
    }
    return *it;
}

Page* PageSet::make(PageKind kind)
{
    switch (kind) {
    case PageKind::Measures: return new MeasuresPage(m_context, m_period, &m_stack);
    case PageKind::Activities: return new ActivitiesPage(m_context, m_period, &m_stack);
    case PageKind::Indicators: return new IndicatorsPage(m_context, m_period, &m_stack);
    case PageKind::Organisations: return new OrganisationsPage(m_context, m_period, &m_stack);
    case PageKind::Charts: return new ChartsPage(m_context, m_dialogs, &m_stack);
    case PageKind::Timeline: return new TimelinePage(m_context, m_dialogs, &m_stack);
    case PageKind::Year: return new YearPage(m_context, m_dialogs, &m_stack);
    case PageKind::Reports: return new ReportsPage(m_context, &m_stack);
    case PageKind::Periods: return new PeriodsPage(m_context, &m_stack);
    case PageKind::Overview: break;
    }
    return new OverviewPage(m_context, &m_stack);
}

PageKind PageSet::kindOf(const QWidget* page) const
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (it.value() == page) {
            return it.key();
        }
    }
    return PageKind::Overview;
}

void PageSet::setPeriod(const domain::Period& period)
{
    m_period = period;
    for (Page* page : std::as_const(m_pages)) {
        page->setPeriod(period);
    }
}

OverviewPage& PageSet::overview()
{
    return static_cast<OverviewPage&>(page(PageKind::Overview));
}

MeasuresPage& PageSet::measures()
{
    return static_cast<MeasuresPage&>(page(PageKind::Measures));
}

ActivitiesPage& PageSet::activities()
{
    return static_cast<ActivitiesPage&>(page(PageKind::Activities));
}

ChartsPage& PageSet::charts()
{
    return static_cast<ChartsPage&>(page(PageKind::Charts));
}

ReportsPage& PageSet::reports()
{
    return static_cast<ReportsPage&>(page(PageKind::Reports));
}

} // namespace samordna::views
