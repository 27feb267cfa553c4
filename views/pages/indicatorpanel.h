#pragma once

#include "views/page.h"
#include "views/widgets/sidepanel.h"

namespace samordna::views {

class Form;
class HistoryPanel;
class IndicatorValues;
class MultiEditor;
class TargetTable;
class TypedDraft;

/// One indicator: its values, its targets, how it is defined and its history. Each field is stored when it is left.
class IndicatorPanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit IndicatorPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Another indicator: what was typed is dropped, so commitEdits() comes first. Null: an invitation.
    void show(const domain::IndicatorId& indicator);
    [[nodiscard]] domain::IndicatorId indicator() const { return m_indicator; }
    /// Stores what is typed; false when something is refused, which is then in sight.
    bool commitEdits();
    /// To the name, all of it selected: for an indicator just made.
    void editName();
    /// To a value of the shown indicator; false when it is not shown.
    bool showValue(const domain::ObservationId& observation);
    void showTargets();

private:
    void buildDefinition();
    void showDefinition();
    bool store(const QString& field);

    PageContext m_context;
    domain::IndicatorId m_indicator;
    Form* m_form;
    TypedDraft* m_draft; ///< a child of the form
    MultiEditor* m_measures;
    IndicatorValues* m_values;
    TargetTable* m_targets;
    HistoryPanel* m_history;
};

} // namespace samordna::views
