#include "views/pages/activityfilters.h"

#include "views/editors/filterchip.h"
#include "views/editors/flowlayout.h"
#include "views/editors/morefilters.h"
#include "views/pages/follow.h"
#include "views/pages/planfigures.h"
#include "views/widgets/menuplace.h"
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
    : QWidget(parent)
    , showWithdrawn(new QAction(tr("Show withdrawn activities"), this))
    , m_context(context)
    , m_period(period)
    , m_text(new QLineEdit)
    , m_kind(new QComboBox)
    , m_measureChip(new FilterChip(QString()))
    , m_more(new MoreFilters)
{
    build();
    showWithdrawn->setCheckable(true);
    setMenuPlace(*showWithdrawn, MenuPlace::View);
    m_typing.setSingleShot(true);
    m_counting.setSingleShot(true);
    m_linking.setSingleShot(true);
    connect(&m_linking, &QTimer::timeout, this, &ActivityFilters::askLinked);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, [this] {
        if (m_linked != items::MeasureShow::All) {
            m_linking.start(0);
        }
    });
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
    const std::pair<Show, QString> chips[] = {{Show::Period, tr("This period")}, {Show::ThisWeek, tr("This week")},
        {Show::All, tr("All")}, {Show::LacksResult, tr("Lacks result")}};
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
    using items::MeasureShow;
    m_more->add(static_cast<int>(MeasureShow::Late), tr("Of late measures"));
    m_more->add(static_cast<int>(MeasureShow::LacksFollowUp), tr("Of measures without follow-up"));
    m_more->add(static_cast<int>(MeasureShow::Mine), tr("Of our measures"));
    connect(m_more, &MoreFilters::picked, this, [this](int value) {
        m_linked = value < 0 ? MeasureShow::All : static_cast<MeasureShow>(value);
        askLinked();
    });
    flow->addWidget(m_more);
    flow->addWidget(m_more->chip());
    flow->addWidget(m_measureChip);
    m_measureChip->hide();
}

storage::ActivityQuery ActivityFilters::applyTo(storage::ActivityQuery query) const
{
    query.text = m_text->text().trimmed();
    query.today = m_context.workspace.clock().today();
    query.period = m_show == Show::All ? std::nullopt
        : m_show == Show::ThisWeek     ? std::optional(domain::weekOf(query.today))
                                       : std::optional(m_period);
    query.lacksResult = m_show == Show::LacksResult;
    query.measure = m_measure;
    query.measures = m_measures;
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
    m_measureChip->setVisible(measure);
    m_measureChip->setChecked(measure);
    m_measureChip->setText(measure ? tr("Measure %1 ×").arg(measure->number) : QString());
    m_measureChip->setAccessibleName(measure ? tr("Show activities of all measures again") : QString());
    for (const auto& [show, chip] : std::as_const(m_chips)) {
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
        if (m_linked != items::MeasureShow::All) {
            askLinked(); // what is late is another
        }
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
    m_more->choose(-1);
    m_linked = items::MeasureShow::All;
    m_measures.reset();
    m_isAsking = false;
    ++m_askedLinked;
    setShow(show);
}

void ActivityFilters::writeTo(items::ViewState& state) const
{
    state.text = m_text->text().simplified();
    for (const auto& [show, code] : kShowCodes) {
        state.show = show == m_show ? QString::fromLatin1(code) : state.show;
    }
    if (m_kind->currentData().isValid()) {
        state.kind = domain::codeText(static_cast<domain::ActivityKind>(m_kind->currentData().toInt()));
    }
    state.linked = items::codeOf(m_linked);
    state.measure = m_measure.isNull() ? QString() : m_measure.text();
    state.withdrawn = showWithdrawn->isChecked();
}

void ActivityFilters::show(const items::ViewState& state)
{
    const QSignalBlocker noText(m_text);
    const QSignalBlocker noKind(m_kind);
    const QSignalBlocker noWithdrawn(showWithdrawn);
    m_text->setText(state.text);
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
    m_linked = m_more->chosen() < 0 ? items::MeasureShow::All : static_cast<items::MeasureShow>(m_more->chosen());
    showChoices();
    m_isAsking = true;
    askLinked();
}

void ActivityFilters::setOwn(const items::Own& own)
{
    m_own = own;
    if (m_linked == items::MeasureShow::Mine) {
        askLinked();
    }
}

void ActivityFilters::askLinked()
{
    const int asked = ++m_askedLinked;
    if (m_linked == items::MeasureShow::All) {
        takeLinked({});
        return;
    }
    using Measures = base::Result<QList<domain::MeasureId>>;
    const items::MeasureFilter filter{{}, {}, m_linked, false, m_own};
    const QDate today = m_context.workspace.clock().today();
    const auto job = [filter, today, period = m_period, data = m_context.workspace.data()](
                         const storage::Reader& reader) -> Measures {
        const auto progress = progress::planProgress(reader, data, period, today);
        return progress ? Measures(items::measuresPassing(filter, data, figuresOf(*progress))) : progress.error();
    };
    follow(this, m_context.workspace.read<Measures>(job), [this, asked](const Measures& measures) {
        if (asked != m_askedLinked) {
            return;
        }
        if (measures) {
            takeLinked(*measures);
        } else {
            m_context.navigator.showError(measures.error());
        }
    });
}

void ActivityFilters::takeLinked(const std::optional<QList<domain::MeasureId>>& measures)
{
    if (measures != m_measures || m_isAsking) {
        m_isAsking = false;
        m_measures = measures;
        refresh();
    }
}

void ActivityFilters::changeDay()
{
    if (m_show == Show::LacksResult || m_show == Show::ThisWeek) {
        refresh(); // more of them have been held; the week may be another
    }
    if (m_linked != items::MeasureShow::All) {
        askLinked();
    }
    count();
}

int ActivityFilters::cancelledOf(int listed) const
{
    const bool isSpanAlone = isSpan(m_show) && m_text->text().trimmed().isEmpty() && m_kind->currentIndex() == 0
        && m_measure.isNull() && m_linked == items::MeasureShow::All && !showWithdrawn->isChecked();
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
    for (const auto& [show, chip] : std::as_const(m_chips)) {
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
