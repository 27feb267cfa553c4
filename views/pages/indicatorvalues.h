#pragma once

#include "views/editors/draftstore.h"
#include "views/page.h"
#include "models/items/observationgridmodel.h"
#include "models/progress/observationmasks.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace samordna::views {

class CellDrafts;
class Form;
class ObservationGridView;
class TypedDraft;

/// The values of an indicator by period and group, with what is refused said in a sentence, and the comment of the
/// chosen value.
class IndicatorValues final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorValues(const PageContext& context, QWidget* parent = nullptr);
    /// Another indicator: its kind of period is that of its latest value.
    void show(const domain::IndicatorId& indicator, bool isReadOnly);
    /// Selects a value; false when the indicator's shown kind has none such.
    bool showValue(const domain::ObservationId& observation);
    /// Writes what is typed; false while something is refused, which is then chosen.
    bool commitEdits();

private:
    void build();
    void addPeriod();
    void showKind(domain::PeriodKind kind);
    [[nodiscard]] DraftPlace draftPlace() const;
    [[nodiscard]] QList<items::ObservationGridModel::Kept> keptCells() const;
    void showCurrent();
    bool storeComment();
    [[nodiscard]] std::optional<domain::Observation> current() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString leavingText(const QModelIndex& cell) const;

    PageContext m_context;
    domain::IndicatorId m_indicator;
    domain::ObservationId m_shown; ///< whose comment stands in the form
    bool m_isReadOnly = false;
    items::ObservationGridModel* m_model; ///< owned
    ObservationGridView* m_grid;
    QComboBox* m_kind;
    QPushButton* m_add;
    QLabel* m_sentence;
    CellDrafts* m_cells; ///< a child of the grid
    Form* m_form;
    TypedDraft* m_draft; ///< a child of the form
    progress::ObservationMasks m_masks; ///< while cells are copied
};

} // namespace samordna::views
