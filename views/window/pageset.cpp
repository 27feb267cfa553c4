#include "views/window/pageset.h"

#include "views/pages/activitiespage.h"
#include "views/pages/chartspage.h"
#include "views/pages/measurespage.h"
#include "views/pages/overviewpage.h"
#include "views/pages/periodspage.h"
#include "views/pages/reportspage.h"

#include <QStackedWidget>

namespace samordna::views {

PageSet::PageSet(
    const PageContext& context, const domain::Period& period, DialogService& dialogs, QStackedWidget& stack)
    : m_overview(new OverviewPage(context, &stack))
    , m_measures(new MeasuresPage(context, period, &stack))
    , m_activities(new ActivitiesPage(context, period, &stack))
    , m_charts(new ChartsPage(context, dialogs, &stack))
    , m_reports(new ReportsPage(context, &stack))
    , m_periods(new PeriodsPage(context, &stack))
{
    const auto pages = all();
    for (Page* page : pages) {
        stack.addWidget(page);
    }
}

PageSet::~PageSet()
{
    qDeleteAll(all());
}

QList<Page*> PageSet::all() const
{
    return {m_overview, m_measures, m_activities, m_charts, m_reports, m_periods};
}

Page& PageSet::page(PageKind kind) const
{
    switch (kind) {
    case PageKind::Measures: return *m_measures;
    case PageKind::Activities: return *m_activities;
    case PageKind::Charts: return *m_charts;
    case PageKind::Reports: return *m_reports;
    case PageKind::Periods: return *m_periods;
    case PageKind::Overview: break;
    }
    return *m_overview;
}

PageKind PageSet::kindOf(const QWidget* page) const
{
    for (const PageKind kind : kPages) {
        if (&this->page(kind) == page) {
            return kind;
        }
    }
    return PageKind::Overview;
}

} // namespace samordna::views
