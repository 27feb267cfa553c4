#pragma once

#include "views/page.h"
#include "views/widgets/sidepanel.h"

class QLabel;

namespace samordna::views {

class Form;
class HistoryPanel;
class OrganisationUse;
class TypedDraft;

/// One organisation: its fields, each stored when it is left, what it takes part in, and its history.
class OrganisationPanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit OrganisationPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Another organisation: what was typed is dropped, so commitEdits() comes first. Null: an invitation.
    void show(const domain::OrganisationId& organisation);
    [[nodiscard]] domain::OrganisationId organisation() const { return m_organisation; }
    /// Stores what is typed; false when something is refused.
    bool commitEdits();
    /// To the name, all of it selected: for an organisation just made.
    void editName();

private:
    void buildDetails();
    void showHeading(const domain::Organisation& organisation);
    bool store(const QString& field);

    PageContext m_context;
    domain::OrganisationId m_organisation;
    Form* m_form;
    TypedDraft* m_draft; ///< a child of the form
    QLabel* m_personal; ///< warns of an address that looks like a person's
    OrganisationUse* m_use;
    HistoryPanel* m_history;
};

} // namespace samordna::views
