#pragma once

#include "views/page.h"
#include "models/items/measurefilter.h"

class QLineEdit;

namespace samordna::views {

class FilterChip;
class MoreFilters;

/// The bar above the measures: which of them are shown, and how many each choice would show.
class MeasureFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureFilters(const PageContext& context, QWidget* parent = nullptr);

    QAction* const showWithdrawn; ///< for the page's menu

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
    /// What filter() answers is another.
    void changed();
    /// The user wants all areas again.
    void areaLeft();

private:
    void build();
    void setShow(items::MeasureShow show);
    /// Puts \a filter into the fields, and says so once.
    void set(const items::MeasureFilter& filter);

    PageContext m_context;
    items::MeasureFilter m_filter;
    QLineEdit* m_text;
    QList<std::pair<items::MeasureShow, FilterChip*>> m_chips;
    FilterChip* m_areaChip;
    MoreFilters* m_more;
};

} // namespace samordna::views
