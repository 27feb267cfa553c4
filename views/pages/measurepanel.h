#pragma once

#include "views/page.h"
#include "views/delegates/celldrafts.h"
#include "views/widgets/sidepanel.h"
#include "models/progress/planprogress.h"

namespace samordna::views {

class DetailsPanel;
class FollowUpPanel;
class HistoryPanel;
class MeasureActivities;
class MeasureLinks;
class MeasureOrigin;

/// The selected measure, at the right of the list: its follow-up, its fields, its activities, what it
/// is tied to and its history, with what it comes from in earlier plans above.
class MeasurePanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit MeasurePanel(const PageContext& context, QWidget* parent = nullptr);

    /// A null measure: says that none is chosen.
    void show(const domain::MeasureId& measure, const domain::Period& period, const progress::PlanProgress& progress);
    [[nodiscard]] const domain::MeasureId& measure() const { return m_measure; }
    /// Stores what is typed; false when something is refused and waits for the user.
    bool commitEdits();
    /// Opens the fields with the title selected: for a measure just made.
    void editTitle();
    void focusFollowUp();
    /// To one of the assignments that the measure answers to.
    void showMandate(const domain::MandateId& mandate);
    /// To the reason, where the rules want one and there is none.
    void askForReason();
    /// The follow-up's field with the focus, by its name; empty when none has it.
    [[nodiscard]] QString focusedField() const;
    /// Where what is typed into a measure's \a field is kept for the form here that has it.
    [[nodiscard]] CellDrafts::Cell draftOf(
        const domain::MeasureId& measure, const QString& field, const domain::Period& period) const;

Q_SIGNALS:
    /// Why the measure's figure is what it is.
    void whyRequested();

private:
    void showHeading(const domain::Measure& measure);
    void showLinksCount();

    PageContext m_context;
    domain::MeasureId m_measure;
    MeasureOrigin* m_origin;
    FollowUpPanel* m_followUp;
    DetailsPanel* m_details;
    MeasureActivities* m_activities;
    MeasureLinks* m_links;
    HistoryPanel* m_history;
};

} // namespace samordna::views
