#include "views/pages/activityfilters.h"

#include "views/editors/filterchip.h"
#include "views/editors/morefilters.h"
#include "views/pages/follow.h"
#include "views/pages/linkedmeasures.h"
#include "views/words/why.h"
#include "models/domain/terms.h"
#include "models/domain/week.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace samordna::views {

namespace {

constexpr int kTypingPause = 40; // ms

/// What the choices are called in the settings; the first is what the page begins with.
struct ShowCode
{
    ActivityFilters::Show show;
    const char* code;
};
constexpr ShowCode kShowCodes[]{{ActivityFilters::Show::Period, ""}, {ActivityFilters::Show::ThisWeek, "this-week"},
    {ActivityFilters::Show::All, "all"}, {ActivityFilters::Show::LacksResult, "lacks-result"}};

/// Whether a choice is about days.
bool isSpan(ActivityFilters::Show show)
{
    return show == ActivityFilters::Show::Period || show == ActivityFilters::Show::ThisWeek;
}

} // namespace

ActivityFilters::ActivityFilters(const PageContext& context, const domain::Period& period, QWidget* parent)
    : FilterBar(tr("Filter activities"), tr("Show withdrawn activities"), parent)
    , m_context(context)
    , m_period(period)
    , m_linked(new LinkedMeasures(context, period, this))
    , m_kind(new QComboBox)
{
    build();
    m_typing.setSingleShot(true);
    m_counting.setSingleShot(true);
    connect(this, &FilterBar::picked, this, [this](int value) { setShow(static_cast<Show>(value)); });
    connect(m_linked, &LinkedMeasures::found, this, &ActivityFilters::refresh);
    connect(m_more, &MoreFilters::picked, this, [this](int value) {
        m_linked->setShow(value < 0 ? items::MeasureShow::All : static_cast<items::MeasureShow>(value));
    });
    connect(showWithdrawn, &QAction::toggled, this, &ActivityFilters::refresh);
    connect(m_measureChip, &QAbstractButton::clicked, this, [this] {
        m_measure = {};
        setShow(Show::All);
    });
    connect(&words(), &QLineEdit::textChanged, this, [this] { m_typing.start(kTypingPause); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityFilters::refresh);
    connect(&m_typing, &QTimer::timeout, this, &ActivityFilters::refresh);
    connect(&m_counting, &QTimer::timeout, this, &ActivityFilters::count);
    refresh();
    count();
}

void ActivityFilters::build()
{
    const std::pair<Show, QString> shows[] = {{Show::Period, tr("This period")}, {Show::ThisWeek, tr("This week")},
        {Show::All, tr("All")}, {Show::LacksResult, tr("Lacks result")}};
    for (const auto& [show, words] : shows) {
        addChip(static_cast<int>(show), words);
    }
    m_kind->addItem(tr("All kinds"));
    for (const auto& code : domain::codesOf<domain::ActivityKind>()) {
        m_kind->addItem(domain::term(code.value), static_cast<int>(code.value));
    }
    addChooser(m_kind, tr("Kind of activity"));
    using items::MeasureShow;
    m_more = &addMore();
    m_more->add(static_cast<int>(MeasureShow::Late), tr("Of late measures"));
    m_more->add(static_cast<int>(MeasureShow::LacksFollowUp), tr("Of measures without follow-up"));
    m_more->add(static_cast<int>(MeasureShow::Mine), tr("Of our measures"));
    m_measureChip = &addTag();
}

storage::ActivityQuery ActivityFilters::applyTo(storage::ActivityQuery query) const
{
    query.text = words().text().trimmed();
    const QDate today = m_context.workspace.clock().today();
    query.period = m_show == Show::All ? std::nullopt
        : m_show == Show::ThisWeek     ? std::optional(domain::weekOf(today))
                                       : std::optional(m_period);
    query.today = m_period.asOf(today); // what had been held then lacks a result then: as the chip counts
    query.lacksResult = m_show == Show::LacksResult;
    query.measure = m_measure;
    query.measures = m_linked->measures();
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
    showChoices();
    Q_EMIT changed();
}

void ActivityFilters::showChoices()
{
    const domain::Measure* measure = domain::find(m_context.workspace.data().measures, m_measure);
    showTag(*m_measureChip, measure ? tr("Measure %1 ×").arg(measure->number) : QString(),
        tr("Show activities of all measures again"));
    for (const auto& [value, chip] : chips()) {
        const auto show = static_cast<Show>(value);
        const bool isAll = m_isCalendar && show == Show::All && isSpan(m_show);
        chip->setChecked(show == m_show || isAll);
        chip->setVisible(!isSpan(show) || !m_isCalendar);
    }
}

void ActivityFilters::setPeriod(const domain::Period& period)
{
    if (period != m_period) {
        m_period = period;
        m_counts = {};
        refresh();
        count();
        m_linked->setPeriod(period);
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
    words().clear();
    m_kind->setCurrentIndex(0);
    m_more->choose(-1);
    m_linked->clear();
    setShow(show);
}

void ActivityFilters::writeTo(items::ViewState& state) const
{
    state.text = words().text().simplified();
    for (const auto& [show, code] : kShowCodes) {
        state.show = show == m_show ? QString::fromLatin1(code) : state.show;
    }
    if (m_kind->currentData().isValid()) {
        state.kind = domain::codeText(static_cast<domain::ActivityKind>(m_kind->currentData().toInt()));
    }
    state.linked = items::codeOf(m_linked->show());
    state.measure = m_measure.isNull() ? QString() : m_measure.text();
    state.withdrawn = showWithdrawn->isChecked();
}

void ActivityFilters::show(const items::ViewState& state)
{
    const QSignalBlocker noText(words());
    const QSignalBlocker noKind(m_kind);
    const QSignalBlocker noWithdrawn(showWithdrawn);
    words().setText(state.text);
    m_show = Show::Period;
    for (const auto& [show, code] : kShowCodes) {
        m_show = state.show == QLatin1String(code) ? show : m_show;
    }
    const auto kind = domain::fromCode<domain::ActivityKind>(state.kind);
    m_kind->setCurrentIndex(kind ? std::max(0, m_kind->findData(static_cast<int>(*kind))) : 0);
    const auto measure = domain::MeasureId::fromText(state.measure);
    m_measure = domain::find(m_context.workspace.data().measures, measure) ? measure : domain::MeasureId();
    showWithdrawn->setChecked(state.withdrawn);
    m_more->choose(static_cast<int>(items::measureShow(state.linked)));
    showChoices();
    m_linked->ask(m_more->chosen() < 0 ? items::MeasureShow::All : static_cast<items::MeasureShow>(m_more->chosen()));
}

void ActivityFilters::setOwn(const items::Own& own)
{
    m_linked->setOwn(own);
}

void ActivityFilters::changeDay()
{
    if (m_show == Show::LacksResult || m_show == Show::ThisWeek) {
        refresh(); // more of them have been held; the week may be another
    }
    m_linked->changeDay();
    count();
}

int ActivityFilters::cancelledOf(int listed) const
{
    const bool isSpanAlone = isSpan(m_show) && words().text().trimmed().isEmpty() && m_kind->currentIndex() == 0
        && m_measure.isNull() && m_linked->show() == items::MeasureShow::All && !showWithdrawn->isChecked();
    const qint64 counted = countOf(m_show, m_counts);
    return isSpanAlone && counted >= 0 ? static_cast<int>(std::max<qint64>(0, listed - counted)) : 0;
}

void ActivityFilters::recount()
{
    m_counts = {};
    m_counting.start(0);
}

void ActivityFilters::count()
{
    const int asked = ++m_asked;
    const QDate today = m_context.workspace.clock().today();
    const QDate asOf = m_period.asOf(today);
    const auto counts =
        m_context.workspace.read<Counts>([period = m_period, asOf, today](const storage::Reader& reader) {
            const auto totals = reader.activityCounts(period, asOf);
            const auto week = reader.activityCounts(domain::weekOf(today), today);
            const auto all = reader.activityCount();
            const auto lacking = reader.activitiesWithoutResult(period, asOf);
            return Counts{totals ? totals->held + totals->planned : -1, week ? week->held + week->planned : -1,
                all ? *all : -1, lacking ? *lacking : -1};
        });
    follow(this, counts, [this, asked](const Counts& answer) {
        if (asked == m_asked) {
            showCounts(answer);
        }
    });
}

qint64 ActivityFilters::countOf(Show show, const Counts& counts) const
{
    switch (show) {
    case Show::Period: return counts.period;
    case Show::ThisWeek: return counts.week;
    case Show::All: return counts.all;
    case Show::LacksResult: break;
    }
    return counts.lacksResult;
}

void ActivityFilters::showCounts(const Counts& counts)
{
    m_counts = counts;
    for (const auto& [value, chip] : chips()) {
        const auto show = static_cast<Show>(value);
        chip->setCount(countOf(show, counts));
        chip->setToolTip(
            isSpan(show) ? tr("Held and to come; cancelled activities are listed, but not counted") : QString());
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
    const bool isWeek = m_show == Show::ThisWeek;
    const domain::Period span = isWeek ? domain::weekOf(m_context.workspace.clock().today()) : m_period;
    const QDate day = span.asOf(m_context.workspace.clock().today());
    const auto counts = reader.activityCounts(span, day);
    return counts ? std::optional(
               whyActivities(isWeek ? tr("This week") : tr("This period"), CountedActivities::All, *counts, span, day))
                  : std::nullopt;
}

} // namespace samordna::views
