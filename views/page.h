#pragma once

#include "models/domain/period.h"
#include "models/items/measurefilter.h"
#include "models/items/savedview.h"
#include "models/workspace/workspace.h"

#include <QWidget>

class QAction;

namespace samordna::exchange {
struct PastedCells;
}

namespace samordna::views {

class DialogService;
struct Why;

/// Settings hold the numbers: new pages come last.
enum class PageKind {
    Overview,
    Measures,
    Activities,
    Charts,
    Reports,
    Periods,
    Timeline,
    Year,
    Organisations,
    Indicators
};

/// All of them, in the order they are listed.
inline constexpr PageKind kPages[]{PageKind::Overview, PageKind::Measures, PageKind::Activities, PageKind::Indicators,
    PageKind::Organisations, PageKind::Charts, PageKind::Timeline, PageKind::Year, PageKind::Reports,
    PageKind::Periods};

/// What a page may ask of the window. Implemented by the window; borrowed by the pages.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Shows a measure on the measures page, selected, with its panel.
    virtual void showMeasure(const domain::MeasureId& measure) = 0;
    /// Shows the measures of an area.
    virtual void showArea(const domain::AreaId& area) = 0;
    /// Shows the measures of all areas that are late, lack a follow-up …
    virtual void showMeasures(items::MeasureShow show) = 0;
    /// Shows the activities of \a period.
    virtual void showActivities(const domain::Period& period) = 0;
    /// Shows those of \a period that have been held and have no result.
    virtual void showActivitiesWithoutResult(const domain::Period& period) = 0;
    /// Shows where an indicator's values are; else the measure that it counts.
    virtual void showIndicator(const domain::IndicatorId& indicator) = 0;
    virtual void showActivitiesOf(const domain::MeasureId& measure) = 0;
    /// Shows an activity with its agenda. \a point is one of its agenda or one of its action points, and chosen there.
    virtual void showAgenda(const domain::ActivityId& activity, const QUuid& point) = 0;
    virtual void showPage(PageKind page) = 0;
    /// Shows a row selected on the page that lists its kind; false when none does, or the row is not there.
    virtual bool showRow(domain::Entity entity, const QUuid& id) = 0;
    /// Shows what would become of rows that were pasted into a table, and writes them or not.
    virtual void pasteRows(const exchange::PastedCells& cells) = 0;
    /// A sentence where the work is: a bar above the page, with the error's tone, until the next success or Esc.
    virtual void showError(const base::Error& error) = 0;
    /// A short sentence in the same place that goes by itself, with Undo when something was written.
    virtual void showDone(const QString& sentence) = 0;
    /// For questions in boxes of their own, and for documents that another program shows. Outlives the pages.
    [[nodiscard]] virtual DialogService& dialogs() = 0;
};

/// What every page is made with.
struct PageContext
{
    workspace::Workspace& workspace; ///< borrowed, outlives the page
    Navigator& navigator; ///< borrowed, outlives the page

    /// Writes \a changes as one undo step, very many of them beside the window with Cancel. The navigator says \a done,
    /// where it is not empty, or the error; true when it was written.
    bool apply(const domain::ChangeSet& changes, const QString& step, const QString& done = {}) const;
    /// The same for one new row.
    template <class E>
    bool add(const E& row, const QString& step, const QString& done = {}) const
    {
        domain::ChangeSet changes;
        changes.add(row);
        return apply(changes, step, done);
    }
    /// The same for one row that is there.
    template <class E>
    bool change(const E& before, const E& after, const QString& step, const QString& done = {}) const
    {
        domain::ChangeSet changes;
        changes.change(before, after);
        return apply(changes, step, done);
    }
};

/// One page of the window. It wires itself: listens to the workspace, keeps its own filters, shows its own errors
/// through the navigator.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// What a page paints under its parts: nothing of its own, or what a card stands on.
    enum class Ground { Window, Card };

    using QWidget::QWidget;
    Page(Ground ground, QWidget* parent);

    [[nodiscard]] virtual QString title() const = 0;
    /// Stands beside the title: "36 measures in 8 focus areas". Send subtitleChanged() when it changes.
    [[nodiscard]] virtual QString subtitle() const = 0;
    /// The page's one main action, shown at the top right; may be null. Owned by the page.
    [[nodiscard]] virtual QAction* mainAction() const = 0;
    /// Further actions for the window's menu "Page" and the context menu. Owned by the page.
    [[nodiscard]] virtual QList<QAction*> pageActions() const = 0;
    virtual void setPeriod(const domain::Period& period) = 0;
    /// Midnight has passed while the window is open: what is late, due or held may be another.
    virtual void changeDay() { }
    /// Selects a row of \a entity and shows its fields; false when the page lists no such rows, or not this one.
    virtual bool showRow(domain::Entity entity, const QUuid& id);
    /// Puts the focus where work begins.
    virtual void focusFirst() = 0;
    /// Puts the focus where the page's rows are narrowed: into its words, else at the first of its choices. False, and
    /// nothing, on a page that shows all there is.
    virtual bool focusFilter() { return false; }
    /// Called before the file is closed or the page left: commits what is being edited; false when a field is refused
    /// and needs the user.
    virtual bool commitEdits() = 0;

    /// What the page is narrowed to, how it is shown, in which order and of which period; nothing on a page without
    /// such choices. Send viewChanged() when it changes.
    [[nodiscard]] virtual std::optional<items::ViewState> viewState() const { return {}; }
    /// Shows that. Words of another version, and rows of another file, are passed over.
    virtual void showView(const items::ViewState& /*state*/) { }

    /// Why the figure that has the focus is what it is; nothing when none has.
    [[nodiscard]] virtual std::optional<Why> why() const;

Q_SIGNALS:
    void subtitleChanged();
    void viewChanged();
    /// A view was chosen that holds another period than the window's.
    void periodRequested(const samordna::domain::Period& period);
    /// "Why?" was pressed at a figure, which now has the focus.
    void whyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground = Ground::Window;
};

} // namespace samordna::views
