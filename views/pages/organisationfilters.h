#pragma once

#include "views/editors/filterbar.h"
#include "models/items/organisationlines.h"
#include "models/items/savedview.h"

class QComboBox;

namespace samordna::views {

/// The bar above the organisations: which of them are shown, and how many each choice would show.
class OrganisationFilters final : public FilterBar
{
    Q_OBJECT

public:
    explicit OrganisationFilters(QWidget* parent = nullptr);

    /// What is chosen here.
    [[nodiscard]] const items::OrganisationFilter& filter() const { return m_filter; }
    /// All of them, whatever their words and kind; withdrawn ones as before.
    void clear();
    /// How many each choice would show, where that is known.
    void showCounts(const domain::PlanData& plan, const items::OrganisationFigures& figures);
    /// Stands last in the bar, which it becomes part of.
    void addButton(QWidget* button) { addPart(button); }
    /// What is chosen here, as part of \a state.
    void writeTo(items::ViewState& state) const;
    void show(const items::ViewState& state);

private:
    void build();
    /// Puts \a filter into the fields, and says so once.
    void set(const items::OrganisationFilter& filter);

    items::OrganisationFilter m_filter;
    QComboBox* m_kinds;
};

} // namespace samordna::views
