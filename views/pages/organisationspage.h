#pragma once

#include "views/page.h"
#include "models/items/organisationlines.h"

#include <QTimer>

class QStackedWidget;

namespace samordna::items {
class OrganisationTreeModel;
}

namespace samordna::views {

class EmptyNote;
class OrganisationFilters;
class OrganisationPanel;
class OrganisationView;
class PageSplitter;
class ReasonBar;
class TableCommands;

/// Everybody who leads, takes part or organises, by kind, with what each takes part in beside the list. Duplicates are
/// found and merged from here.
class OrganisationsPage final : public Page
{
    Q_OBJECT

public:
    OrganisationsPage(const PageContext& context, const domain::Period& period, QWidget* parent = nullptr);
    ~OrganisationsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_new; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void setPeriod(const domain::Period& period) override;
    void focusFirst() override;
    bool focusFilter() override;
    bool commitEdits() override;
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;
    bool showRow(domain::Entity entity, const QUuid& id) override;

    /// Selects it; a filter that hides it is taken away.
    void showOrganisation(const domain::OrganisationId& organisation);

private:
    /// Whether the row that is worked on is shown though it has come to pass no longer.
    enum class Stays { None, Current };

    void buildActions();
    void buildLayout();
    void refresh();
    /// What they take part in, and which look alike: off the GUI thread.
    void count();
    void applyFilter();
    void showLines(Stays stays);
    void refreshActions();
    void onCurrentChanged(const QModelIndex& index);
    void onEmptyPressed();
    void addOrganisation();
    void askWhy();
    void withdraw(const QString& reason);
    void restore();
    void findDuplicates();
    [[nodiscard]] const domain::Organisation* current() const;
    /// A name that no organisation has: "New organisation", "New organisation 2" …
    [[nodiscard]] QString freeName() const;

    PageContext m_context;
    domain::Period m_period;
    items::OrganisationFigures m_figures; ///< of the period
    int m_asked = 0; ///< counts the questions for them: an answer to an older one is left
    OrganisationFilters* m_filters;
    items::OrganisationTreeModel* m_model; ///< owned
    OrganisationView* m_view;
    OrganisationPanel* m_panel;
    PageSplitter* m_splitter;
    QStackedWidget* m_list;
    EmptyNote* m_empty;
    ReasonBar* m_reason;
    QAction* m_new;
    QAction* m_withdraw;
    QAction* m_restore;
    QAction* m_duplicates;
    TableCommands* m_table; ///< the view's
    QTimer m_refresh; ///< once for a burst of changes
    bool m_isReturning = false; ///< the selection goes back, or the list is filled anew
};

} // namespace samordna::views
