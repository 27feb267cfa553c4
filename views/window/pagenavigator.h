#pragma once

#include "views/window/pageset.h"

namespace samordna::storage {
struct Found;
}

namespace samordna::views {

class MessageBar;

/// Leads to the pages of one open file and to single rows on them, and says in the message bar what pages have to say.
/// A page is left only when what is typed there could be stored.
class PageNavigator final : public QObject, public Navigator
{
    Q_OBJECT

public:
    /// All borrowed; \a made is told of each page.
    PageNavigator(workspace::Workspace& workspace, const domain::Period& period, DialogService& dialogs,
        QStackedWidget& stack, MessageBar& message, PageSet::Made made);

    [[nodiscard]] PageSet& pages() { return m_pages; }
    [[nodiscard]] const workspace::Workspace& workspace() const { return m_workspace; }
    /// The one that is shown.
    [[nodiscard]] PageKind page() const;
    /// Shows it; false when a field of the page that is shown needs the user first.
    bool enter(PageKind kind);
    /// Stores what is being typed. False when a field cannot be taken: it has the focus and says why, and the message
    /// bar says that it is what holds.
    bool settle();
    /// What belongs to another row is shown with it. A kind that no page lists is told of in words.
    void showFound(const storage::Found& found);

    void showMeasure(const domain::MeasureId& measure) override;
    void showArea(const domain::AreaId& area) override;
    void showMeasures(items::MeasureShow show) override;
    void showActivities(const domain::Period& period) override;
    void showActivitiesWithoutResult(const domain::Period& period) override;
    void showIndicator(const domain::IndicatorId& indicator) override;
    void showActivitiesOf(const domain::MeasureId& measure) override;
    void showAgenda(const domain::ActivityId& activity, const QUuid& point) override;
    void showPage(PageKind kind) override;
    bool showRow(domain::Entity entity, const QUuid& id) override;
    void pasteRows(const exchange::PastedCells& cells) override;
    void showError(const base::Error& error) override;
    void showDone(const QString& sentence) override;
    DialogService& dialogs() override { return m_dialogs; }

Q_SIGNALS:
    void entered(samordna::views::PageKind kind);
    /// The page asked for is not entered: \a kind stays.
    void stayed(samordna::views::PageKind kind);
    void pasteRequested(const samordna::exchange::PastedCells& cells);
    /// What was found is of another period.
    void periodRequested(const samordna::domain::Period& period);

private:
    bool showRowOn(PageKind page, domain::Entity entity, const QUuid& id);
    bool showAttachment(const storage::Found& found);

    workspace::Workspace& m_workspace;
    DialogService& m_dialogs;
    QStackedWidget& m_stack;
    MessageBar& m_message;
    PageSet m_pages;
};

} // namespace samordna::views
