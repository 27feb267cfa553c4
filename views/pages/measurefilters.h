#pragma once

#include "views/editors/filterbar.h"
#include "views/page.h"
#include "models/items/measurefilter.h"

namespace samordna::views {

/// The bar above the measures: which of them are shown, and how many each choice would show.
class MeasureFilters final : public FilterBar
{
    Q_OBJECT

public:
    explicit MeasureFilters(const PageContext& context, QWidget* parent = nullptr);

    /// What is chosen here, as of today.
    [[nodiscard]] items::MeasureFilter filter() const;
    /// Those of \a show in \a area, or in all areas when it is null, whatever their words.
    void choose(items::MeasureShow show, const domain::AreaId& area = {});
    /// How many of \a plan each choice would show; those without activity only when activities are counted.
    void showCounts(const domain::PlanData& plan, const items::MeasureFigures& figures, bool hasCountedActivities);
    /// What is chosen here, as part of \a state.
    void writeTo(items::ViewState& state) const;
    void show(const items::ViewState& state);
    /// What "Ours" means.
    void setOwn(const items::Own& own);

Q_SIGNALS:
    /// The user wants all areas again.
    void areaLeft();

private:
    void setShow(items::MeasureShow show);
    /// Puts \a filter into the fields, and says so once.
    void set(const items::MeasureFilter& filter);

    PageContext m_context;
    items::MeasureFilter m_filter;
    MoreFilters* m_more = nullptr;
    FilterChip* m_areaChip = nullptr;
};

} // namespace samordna::views
