#pragma once

#include "views/page.h"

class QStackedWidget;

namespace samordna::views {

class ActivitiesPage;
class ChartsPage;
class DialogService;
class MeasuresPage;
class OverviewPage;
class PeriodsPage;
class ReportsPage;

/// The pages of one open file. Made when a file is opened, destroyed before its workspace.
class PageSet
{
public:
    /// The pages are put into \a stack, which is borrowed, as are \a dialogs.
    PageSet(const PageContext& context, const domain::Period& period, DialogService& dialogs, QStackedWidget& stack);
    ~PageSet();
    PageSet(const PageSet&) = delete;
    PageSet& operator=(const PageSet&) = delete;

    [[nodiscard]] QList<Page*> all() const;
    [[nodiscard]] Page& page(PageKind kind) const;
    [[nodiscard]] PageKind kindOf(const QWidget* page) const;
    [[nodiscard]] OverviewPage& overview() const { return *m_overview; }
    [[nodiscard]] MeasuresPage& measures() const { return *m_measures; }
    [[nodiscard]] ActivitiesPage& activities() const { return *m_activities; }
    [[nodiscard]] ChartsPage& charts() const { return *m_charts; }
    [[nodiscard]] ReportsPage& reports() const { return *m_reports; }

private:
    OverviewPage* m_overview;
    MeasuresPage* m_measures;
    ActivitiesPage* m_activities;
    ChartsPage* m_charts;
    ReportsPage* m_reports;
    PeriodsPage* m_periods;
};

} // namespace samordna::views
