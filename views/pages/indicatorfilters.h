#pragma once

#include "views/editors/filterbar.h"
#include "views/page.h"
#include "models/items/indicatorfilter.h"

namespace samordna::views {

class ElidedCombo;
class LinkedMeasures;

/// The bar above the indicators: which of them are shown, and how many each choice would show.
class IndicatorFilters final : public FilterBar
{
    Q_OBJECT

public:
    IndicatorFilters(const PageContext& context, const domain::Period& period, QWidget* parent = nullptr);

    /// What is chosen here.
    [[nodiscard]] const items::IndicatorFilter& filter() const { return m_filter; }
    /// All of them, whatever their words; withdrawn ones as before.
    void clear();
    /// Lets the areas, measures and sources there are be chosen. A choice that is gone is left, without a word about
    /// it.
    void offer(const domain::PlanData& plan);
    /// How many of \a plan each choice would show.
    void showCounts(const domain::PlanData& plan, const items::IndicatorFigures& figures);
    void setPeriod(const domain::Period& period);
    void changeDay();
    /// What is chosen here, as part of \a state.
    void writeTo(items::ViewState& state) const;
    void show(const items::ViewState& state);
    /// What "Ours" means.
    void setOwn(const items::Own& own);

private:
    void build();
    void setShow(items::IndicatorShow show);
    void choosePlace(const QUuid& id);
    void fillPlaces(const domain::PlanData& plan);
    /// The area or the measure that is chosen; null: neither.
    [[nodiscard]] QUuid place() const;
    /// Puts \a filter into the fields, without a word about it.
    void put(const items::IndicatorFilter& filter);

    PageContext m_context;
    items::IndicatorFilter m_filter;
    LinkedMeasures* m_linked; ///< what filter().measures is made of
    ElidedCombo* m_places; ///< areas, and measures under them
    ElidedCombo* m_sources;
    MoreFilters* m_more = nullptr; ///< of m_linked
};

} // namespace samordna::views
