#pragma once

#include "views/page.h"

#include <QMap>

#include <functional>

class QStackedWidget;

namespace samordna::views {

class ActivitiesPage;
class ChartsPage;
class DialogService;
class MeasuresPage;
class OverviewPage;
class ReportsPage;

/// The pages of one open file. Made when a file is opened, destroyed before its workspace. The overview is there at
/// once; any other is made when it is first asked for, so that opening costs no more than what is shown.
class PageSet
{
public:
    /// Told of each page when it is made, before anybody else has it.
    using Made = std::function<void(PageKind, Page&)>;

    /// The pages are put into \a stack, which is borrowed, as are \a dialogs.
    PageSet(const PageContext& context, const domain::Period& period, DialogService& dialogs, QStackedWidget& stack,
        Made made);
    ~PageSet();
    PageSet(const PageSet&) = delete;
    PageSet& operator=(const PageSet&) = delete;

    /// Those that are made.
    [[nodiscard]] QList<Page*> all() const;
    [[nodiscard]] Page& page(PageKind kind);
    [[nodiscard]] bool isMade(PageKind kind) const { return m_pages.contains(kind); }
    [[nodiscard]] PageKind kindOf(const QWidget* page) const;
    /// Of all pages, also those to come.
    void setPeriod(const domain::Period& period);

    [[nodiscard]] OverviewPage& overview();
    [[nodiscard]] MeasuresPage& measures();
    [[nodiscard]] ActivitiesPage& activities();
    [[nodiscard]] ChartsPage& charts();
    [[nodiscard]] ReportsPage& reports();

private:
    Page* make(PageKind kind);

    PageContext m_context;
    domain::Period m_period;
    DialogService& m_dialogs;
    QStackedWidget& m_stack;
    Made m_made;
    QMap<PageKind, Page*> m_pages; ///< owned
};

} // namespace samordna::views
