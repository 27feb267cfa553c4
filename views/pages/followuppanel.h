#pragma once

#include "views/page.h"
#include "models/progress/planprogress.h"

class QPushButton;

namespace samordna::views {

class ChoiceEditor;
class Form;
class MilestoneList;
class NoteBox;
class TextWithLast;
class TypedDraft;

/// What is said of a measure for a period, with what was said before, and why its figure is what it
/// is. Each field is stored when it is left.
class FollowUpPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Another measure or period: what was typed is dropped, so commitEdits() comes first. The
    /// same: only what is not being typed changes.
    void show(const domain::MeasureId& measure, const domain::Period& period, const progress::MeasureProgress& figure);
    /// Stores what is typed; false when something is refused.
    /// Whether a field of that name is here.
    [[nodiscard]] bool has(const QString& field) const;
    bool commitEdits();
    /// To the reason, when one is wanted and missing; false when none is.
    bool focusReason();
    /// The field with the focus, by its name; empty when none has it.
    [[nodiscard]] QString focusedField() const;

Q_SIGNALS:
    /// Why the measure's figure is what it is.
    void whyRequested();

private:
    void build();
    void commit(const QString& field);
    bool store(const QString& field);
    void showChoices(const progress::MeasureProgress& figure);
    [[nodiscard]] bool lacksReason(const domain::FollowUp& followUp, const progress::MeasureProgress& figure) const;
    void askForReason();
    void showNotes(const domain::Measure& measure, const progress::MeasureProgress& figure);

    PageContext m_context;
    domain::MeasureId m_measure;
    domain::Period m_period;
    Form* m_form;
    TypedDraft* m_draft; ///< a child of the form
    ChoiceEditor* m_degree;
    ChoiceEditor* m_signal;
    NoteBox* m_why;
    QPushButton* m_asks;
    MilestoneList* m_milestones;
    QList<TextWithLast*> m_texts; ///< reason, work done, result, effect
    bool m_asksForReason = false; ///< a signal was just set that differs from the suggestion
};

} // namespace samordna::views
