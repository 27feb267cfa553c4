#pragma once

#include "views/page.h"

namespace samordna::views {

class ChoiceEditor;
class Form;
class MultiEditor;
class SearchEditor;
class TypedDraft;

/// Every field of a measure. Each is stored when it is left.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Another measure: what was typed is dropped, so commitEdits() comes first. The same: only
    /// what is not being typed changes.
    void show(const domain::MeasureId& measure);
    /// Stores what is typed; false when something is refused.
    bool commitEdits();
    /// To the title, all of it selected: for a measure just made.
    void focusTitle();

private:
    void build();
    void offerChoices();
    bool store(const QString& field);

    PageContext m_context;
    domain::MeasureId m_measure;
    Form* m_form;
    TypedDraft* m_draft; ///< a child of the form
    ChoiceEditor* m_area;
    SearchEditor* m_parent;
    SearchEditor* m_lead;
    MultiEditor* m_partners;
    SearchEditor* m_indicator;
    MultiEditor* m_goals;
    MultiEditor* m_tags;
    MultiEditor* m_after;
};

} // namespace samordna::views
