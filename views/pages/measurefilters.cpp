#include "views/pages/measurefilters.h"

#include "views/editors/filterchip.h"
#include "views/editors/morefilters.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalBlocker>

namespace samordna::views {

using items::MeasureShow;

MeasureFilters::MeasureFilters(const PageContext& context, QWidget* parent)
    : FilterBar(tr("Filter measures"), tr("Show withdrawn measures"), parent)
    , m_context(context)
{
    const std::pair<MeasureShow, QString> shows[] = {{MeasureShow::All, tr("All")}, {MeasureShow::Mine, tr("Ours")},
        {MeasureShow::Late, tr("Late")}, {MeasureShow::LacksFollowUp, tr("Missing follow-up")},
        {MeasureShow::Drafts, tr("Drafts")}};
    for (const auto& [show, words] : shows) {
        addChip(static_cast<int>(show), words);
    }
    m_more = &addMore();
    m_more->add(static_cast<int>(MeasureShow::ThisWeek), tr("This week"));
    m_more->add(static_cast<int>(MeasureShow::NoActivity), tr("Without activity"));
    m_areaChip = &addTag();
    connect(this, &FilterBar::picked, this, [this](int value) { setShow(static_cast<MeasureShow>(value)); });
    connect(m_more, &MoreFilters::picked, this,
        [this](int value) { setShow(value < 0 ? MeasureShow::All : static_cast<MeasureShow>(value)); });
    connect(showWithdrawn, &QAction::toggled, this, [this](bool shown) {
        m_filter.withdrawn = shown;
        Q_EMIT changed();
    });
    connect(&words(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.text = text;
        Q_EMIT changed();
    });
    connect(m_areaChip, &QAbstractButton::clicked, this, &MeasureFilters::areaLeft);
}

items::MeasureFilter MeasureFilters::filter() const
{
    items::MeasureFilter filter = m_filter;
    filter.today = m_context.workspace.clock().today();
    return filter;
}

void MeasureFilters::choose(MeasureShow show, const domain::AreaId& area)
{
    items::MeasureFilter filter = m_filter;
    filter.text.clear();
    filter.area = area;
    filter.show = show;
    set(filter);
}

void MeasureFilters::setShow(MeasureShow show)
{
    m_filter.show = show;
    Q_EMIT changed();
}

void MeasureFilters::setOwn(const items::Own& own)
{
    m_filter.own = own;
    Q_EMIT changed();
}

void MeasureFilters::set(const items::MeasureFilter& filter)
{
    const QSignalBlocker noText(words());
    const QSignalBlocker noWithdrawn(showWithdrawn);
    m_filter = filter;
    words().setText(filter.text);
    showWithdrawn->setChecked(filter.withdrawn);
    Q_EMIT changed();
}

void MeasureFilters::showCounts(
    const domain::PlanData& plan, const items::MeasureFigures& figures, bool hasCountedActivities)
{
    items::MeasureFilter filter = this->filter();
    filter.text.clear();
    const auto count = [&](MeasureShow show) {
        filter.show = show;
        return items::countPassing(filter, plan, figures);
    };
    check(static_cast<int>(m_filter.show));
    for (const auto& [value, chip] : chips()) {
        const auto show = static_cast<MeasureShow>(value);
        const int passing = count(show);
        chip->setCount(passing);
        chip->setVisible(show != MeasureShow::Drafts || passing > 0 || chip->isChecked());
    }
    m_more->choose(static_cast<int>(m_filter.show));
    m_more->setCount(static_cast<int>(MeasureShow::ThisWeek), count(MeasureShow::ThisWeek));
    m_more->setCount(
        static_cast<int>(MeasureShow::NoActivity), hasCountedActivities ? count(MeasureShow::NoActivity) : -1);
    const domain::Area* area = domain::find(m_context.workspace.data().areas, m_filter.area);
    showTag(*m_areaChip, area ? tr("Area %1 ×").arg(area->number) : QString(), tr("Show all areas again"));
}

void MeasureFilters::writeTo(items::ViewState& state) const
{
    state.text = m_filter.text.simplified();
    state.show = items::codeOf(m_filter.show);
    state.area = m_filter.area.isNull() ? QString() : m_filter.area.text();
    state.withdrawn = m_filter.withdrawn;
}

void MeasureFilters::show(const items::ViewState& state)
{
    items::MeasureFilter filter;
    filter.text = state.text;
    filter.show = items::measureShow(state.show);
    const auto area = domain::AreaId::fromText(state.area);
    filter.area = domain::find(m_context.workspace.data().areas, area) ? area : domain::AreaId();
    filter.withdrawn = state.withdrawn;
    filter.own = m_filter.own;
    set(filter);
}

} // namespace samordna::views
