#pragma once

#include "views/pages/milestonerow.h"

class QVBoxLayout;

namespace samordna::views {

/// The steps of a measure as a list to tick off. Each change is stored at once.
class MilestoneList final : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneList(const PageContext& context, QWidget* parent = nullptr);
    /// Another measure: what was typed is dropped, so commitEdits() comes first.
    void show(const domain::MeasureId& measure);
    /// The rows as they are stored now; what is being typed stays.
    void refresh();
    /// False when something typed is refused.
    bool commitEdits();

private:
    [[nodiscard]] QList<domain::Milestone> milestones() const;
    void clearNew();
    bool addTyped();

    PageContext m_context;
    domain::MeasureId m_measure;
    QList<MilestoneRow*> m_list; ///< as they stand in the layout
    QVBoxLayout* m_rows; ///< owned by this widget
    MilestoneFields m_new;
    QToolButton* m_add;
    TypedDraft* m_draft; ///< of the new one; a child
};

} // namespace samordna::views
