#include "views/pages/indicatorfilters.h"

#include "views/editors/filterchip.h"
#include "views/editors/morefilters.h"
#include "views/pages/linkedmeasures.h"
#include "views/widgets/elidedcombo.h"
#include "models/domain/terms.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

using items::IndicatorShow;
using items::MeasureShow;

namespace {

constexpr int kPlaceLetters = 20;
constexpr int kSourceLetters = 14;

bool isOffered(const QComboBox& box, const QVariant& data)
{
    return box.findData(data) >= 0;
}

void choose(QComboBox& box, const QVariant& data)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

IndicatorFilters::IndicatorFilters(const PageContext& context, const domain::Period& period, QWidget* parent)
    : FilterBar(tr("Filter indicators"), tr("Show withdrawn indicators"), parent)
    , m_context(context)
    , m_linked(new LinkedMeasures(context, period, this))
    , m_places(new ElidedCombo(kPlaceLetters, Qt::ElideRight))
    , m_sources(new ElidedCombo(kSourceLetters, Qt::ElideRight))
{
    build();
    offer(context.workspace.data());
    connect(this, &FilterBar::picked, this, [this](int value) { setShow(static_cast<IndicatorShow>(value)); });
    connect(&words(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.text = text;
        Q_EMIT changed();
    });
    connect(showWithdrawn, &QAction::toggled, this, [this](bool shown) {
        m_filter.withdrawn = shown;
        Q_EMIT changed();
    });
    connect(m_places, &QComboBox::currentIndexChanged, this, [this] { choosePlace(m_places->currentData().toUuid()); });
    connect(m_sources, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.source = m_sources->currentData().toString();
        Q_EMIT changed();
    });
    connect(m_more, &MoreFilters::picked, this,
        [this](int value) { m_linked->setShow(value < 0 ? MeasureShow::All : static_cast<MeasureShow>(value)); });
    connect(m_linked, &LinkedMeasures::found, this, [this] {
        m_filter.measures = m_linked->measures();
        Q_EMIT changed();
    });
}

void IndicatorFilters::build()
{
    const std::pair<IndicatorShow, QString> shows[] = {{IndicatorShow::All, tr("All")},
        {IndicatorShow::Ours, tr("Ours")}, {IndicatorShow::MissesTarget, tr("Misses target")},
        {IndicatorShow::OnTheWay, tr("On the way")}, {IndicatorShow::LacksValue, tr("Lacks value")},
        {IndicatorShow::LateValue, tr("Late value")}};
    for (const auto& [show, words] : shows) {
        addChip(static_cast<int>(show), words);
    }
    addChooser(m_places, tr("Area or measure"));
    addChooser(m_sources, tr("Source"));
    m_more = &addMore();
    m_more->add(static_cast<int>(MeasureShow::Late), tr("Of late measures"));
    m_more->add(static_cast<int>(MeasureShow::LacksFollowUp), tr("Of measures without follow-up"));
    m_more->add(static_cast<int>(MeasureShow::Mine), tr("Of our measures"));
}

void IndicatorFilters::setShow(IndicatorShow show)
{
    m_filter.show = show;
    Q_EMIT changed();
}

/// Areas and measures stand in one chooser: an indicator is looked for under either.
void IndicatorFilters::choosePlace(const QUuid& id)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const bool isArea = domain::find(plan.areas, domain::AreaId(id));
    m_filter.area = isArea ? domain::AreaId(id) : domain::AreaId();
    m_filter.measure = isArea ? domain::MeasureId() : domain::MeasureId(id);
    Q_EMIT changed();
}

void IndicatorFilters::put(const items::IndicatorFilter& filter)
{
    const QSignalBlocker noText(&words());
    const QSignalBlocker noWithdrawn(showWithdrawn);
    m_filter = filter;
    words().setText(filter.text);
    showWithdrawn->setChecked(filter.withdrawn);
}

void IndicatorFilters::clear()
{
    items::IndicatorFilter all;
    all.withdrawn = m_filter.withdrawn;
    all.own = m_filter.own;
    put(all);
    m_more->choose(-1);
    m_linked->clear();
    Q_EMIT changed();
}

QUuid IndicatorFilters::place() const
{
    return m_filter.area.isNull() ? m_filter.measure.uuid() : m_filter.area.uuid();
}

void IndicatorFilters::fillPlaces(const domain::PlanData& plan)
{
    const QSignalBlocker quiet(m_places);
    m_places->clear();
    m_places->addItem(tr("All areas"), QUuid());
    const QList<domain::Measure> measures = items::measuresWithIndicators(plan);
    for (const domain::Area& area : plan.areas) {
        const auto isIts = [&](const domain::Measure& measure) { return measure.area == area.id; };
        if (std::none_of(measures.cbegin(), measures.cend(), isIts)) {
            continue;
        }
        const QString name = domain::inLanguage(area.name, area.nameEn);
        m_places->addItem(QString(QString::number(area.number) + u' ' + name), area.id.uuid());
        for (const domain::Measure& measure : measures) {
            if (isIts(measure)) {
                const QString title = domain::inLanguage(measure.title, measure.titleEn);
                m_places->addItem(QString(u"    "_s + measure.number + u' ' + title), measure.id.uuid());
            }
        }
    }
}

void IndicatorFilters::offer(const domain::PlanData& plan)
{
    fillPlaces(plan);
    const QSignalBlocker quiet(m_sources);
    m_sources->clear();
    m_sources->addItem(tr("All sources"), QString());
    for (const QString& source : items::indicatorSources(plan)) {
        m_sources->addItem(source, source);
    }
    if (!isOffered(*m_places, place())) {
        m_filter.area = {};
        m_filter.measure = {};
    }
    m_filter.source = isOffered(*m_sources, m_filter.source) ? m_filter.source : QString();
}

void IndicatorFilters::showCounts(const domain::PlanData& plan, const items::IndicatorFigures& figures)
{
    choose(*m_places, place());
    choose(*m_sources, m_filter.source);
    items::IndicatorFilter filter = m_filter;
    filter.text.clear();
    check(static_cast<int>(m_filter.show));
    for (const auto& [value, chip] : chips()) {
        filter.show = static_cast<IndicatorShow>(value);
        chip->setCount(items::indicatorsPassing(filter, plan, figures).size());
    }
}

void IndicatorFilters::setPeriod(const domain::Period& period)
{
    m_linked->setPeriod(period);
}

void IndicatorFilters::changeDay()
{
    m_linked->changeDay();
}

void IndicatorFilters::setOwn(const items::Own& own)
{
    m_filter.own = own;
    m_linked->setOwn(own);
    Q_EMIT changed();
}

void IndicatorFilters::writeTo(items::ViewState& state) const
{
    state.text = m_filter.text.simplified();
    state.show = items::codeOf(m_filter.show);
    state.area = m_filter.area.isNull() ? QString() : m_filter.area.text();
    state.measure = m_filter.measure.isNull() ? QString() : m_filter.measure.text();
    state.source = m_filter.source;
    state.linked = items::codeOf(m_linked->show());
    state.withdrawn = m_filter.withdrawn;
}

void IndicatorFilters::show(const items::ViewState& state)
{
    items::IndicatorFilter filter;
    filter.text = state.text;
    filter.show = items::indicatorShow(state.show);
    filter.area = domain::AreaId::fromText(state.area);
    filter.measure = domain::MeasureId::fromText(state.measure);
    filter.source = state.source;
    filter.withdrawn = state.withdrawn;
    filter.own = m_filter.own;
    put(filter);
    offer(m_context.workspace.data()); // leaves what is of another file
    m_more->choose(static_cast<int>(items::measureShow(state.linked)));
    m_linked->ask(m_more->chosen() < 0 ? MeasureShow::All : static_cast<MeasureShow>(m_more->chosen()));
}

} // namespace samordna::views
