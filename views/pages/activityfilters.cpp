#include "views/pages/activityfilters.h"

#include "views/editors/filterchip.h"
#include "views/editors/flowlayout.h"
#include "views/pages/follow.h"
#include "views/words/why.h"
#include "models/domain/terms.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace samordna::views {

namespace {

constexpr int kTypingPause = 40; // ms

} // namespace

ActivityFilters::ActivityFilters(const PageContext& context, const domain::Period& period, QWidget* parent)
    : QWidget(parent)
    , showWithdrawn(new QAction(tr("Show withdrawn activities"), this))
    , m_context(context)
    , m_period(period)
    , m_text(new QLineEdit)
    , m_kind(new QComboBox)
    , m_measureChip(new FilterChip(QString()))
{
    build();
    showWithdrawn->setCheckable(true);
    m_typing.setSingleShot(true);
    m_counting.setSingleShot(true);
    connect(showWithdrawn, &QAction::toggled, this, &ActivityFilters::refresh);
    connect(m_measureChip, &QAbstractButton::clicked, this, [this] {
        m_measure = {};
        setShow(Show::All);
    });
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(kTypingPause); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityFilters::refresh);
    connect(&m_typing, &QTimer::timeout, this, &ActivityFilters::refresh);
    connect(&m_counting, &QTimer::timeout, this, &ActivityFilters::count);
    refresh();
    count();
}

void ActivityFilters::build()
{
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural);
    flow->setContentsMargins(20, 10, 20, 10);
    setLayout(flow);
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter activities"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(22 * fontMetrics().averageCharWidth());
    flow->addWidget(m_text);
    const std::pair<Show, QString> chips[] = {
        {Show::Period, tr("This period")}, {Show::All, tr("All")}, {Show::LacksResult, tr("Lacks result")}};
    for (const auto& [show, words] : chips) {
        auto* chip = new FilterChip(words);
        m_chips.append({show, chip});
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, show = show] { setShow(show); });
    }
    m_kind->setAccessibleName(tr("Kind of activity"));
    m_kind->addItem(tr("All kinds"));
    for (const auto& code : domain::codesOf<domain::ActivityKind>()) {
        m_kind->addItem(domain::term(code.value), static_cast<int>(code.value));
    }
    flow->addWidget(m_kind);
    flow->addWidget(m_measureChip);
    m_measureChip->hide();
}

storage::ActivityQuery ActivityFilters::applyTo(storage::ActivityQuery query) const
{
    query.text = m_text->text().trimmed();
    query.today = m_context.workspace.clock().today();
    query.period = m_show == Show::All ? std::nullopt : std::optional(m_period);
    query.lacksResult = m_show == Show::LacksResult;
    query.measure = m_measure;
    query.withdrawn = showWithdrawn->isChecked() ? storage::WithdrawnRows::Shown : storage::WithdrawnRows::Hidden;
    query.kind.reset();
    if (m_kind->currentData().isValid()) {
        query.kind = static_cast<domain::ActivityKind>(m_kind->currentData().toInt());
    }
    return query;
}

void ActivityFilters::refresh()
{
    m_typing.stop();
    const domain::Measure* measure = domain::find(m_context.workspace.data().measures, m_measure);
    m_measureChip->setVisible(measure);
    m_measureChip->setChecked(measure);
    m_measureChip->setText(measure ? tr("Measure %1 ×").arg(measure->number) : QString());
    m_measureChip->setAccessibleName(measure ? tr("Show activities of all measures again") : QString());
    for (const auto& [show, chip] : std::as_const(m_chips)) {
        const bool isAll = m_isCalendar && show == Show::All && m_show == Show::Period;
        chip->setChecked(show == m_show || isAll);
        chip->setVisible(show != Show::Period || !m_isCalendar);
    }
    Q_EMIT changed();
}

void ActivityFilters::setPeriod(const domain::Period& period)
{
    if (period != m_period) {
        m_period = period;
        refresh();
        count();
    }
}

void ActivityFilters::setCalendar(bool isCalendar)
{
    m_isCalendar = isCalendar;
    refresh();
}

void ActivityFilters::setShow(Show show)
{
    m_show = show;
    refresh();
}

void ActivityFilters::choose(Show show, const domain::MeasureId& measure)
{
    m_measure = measure;
    m_text->clear();
    m_kind->setCurrentIndex(0);
    setShow(show);
}

void ActivityFilters::changeDay()
{
    if (m_show == Show::LacksResult) {
        refresh(); // more of them have been held
    }
    count();
}

void ActivityFilters::recount()
{
    m_counting.start(0);
}

void ActivityFilters::count()
{
    const int asked = ++m_asked;
    const QDate asOf = m_period.asOf(m_context.workspace.clock().today());
    const auto counts = m_context.workspace.read<Counts>([period = m_period, asOf](const storage::Reader& reader) {
        const auto totals = reader.activityCounts(period, asOf);
        const auto all = reader.activityCount();
        const auto lacking = reader.activitiesWithoutResult(period, asOf);
        return Counts{totals ? totals->held + totals->planned : -1, all ? *all : -1, lacking ? *lacking : -1};
    });
    follow(this, counts, [this, asked](const Counts& answer) {
        if (asked == m_asked) {
            showCounts(answer);
        }
    });
}

void ActivityFilters::showCounts(const Counts& counts)
{
    for (const auto& [show, chip] : std::as_const(m_chips)) {
        chip->setCount(show == Show::Period ? counts.period : show == Show::All ? counts.all : counts.lacksResult);
        chip->setToolTip(show == Show::Period ? tr("Cancelled activities are listed, but not counted") : QString());
        chip->setAccessibleDescription(chip->toolTip());
    }
    Q_EMIT counted();
}

std::optional<Why> ActivityFilters::why() const
{
    const storage::Reader& reader = m_context.workspace.reader();
    const QDate asOf = m_period.asOf(m_context.workspace.clock().today());
    if (m_show == Show::LacksResult) {
        const auto count = reader.activitiesWithoutResult(m_period, asOf);
        progress::Attention item;
        item.kind = progress::AttentionKind::ActivitiesWithoutResult;
        item.count = count ? static_cast<int>(*count) : 0;
        return whyAttention(tr("Lacks result"), {item}, m_context.workspace.data(), asOf);
    }
    const auto counts = reader.activityCounts(m_period, asOf);
    return counts ? std::optional(whyActivities(tr("This period"), *counts, m_period, asOf)) : std::nullopt;
}

} // namespace samordna::views
