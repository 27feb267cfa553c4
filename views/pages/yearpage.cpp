#include "views/pages/yearpage.h"

#include "models/domain/format.h"

#include "views/editors/reasonbar.h"
#include "views/pages/follow.h"
#include "views/pages/refreshwhenshown.h"
#include "views/pages/tablecommands.h"
#include "views/pages/yearcommands.h"
#include "views/pages/yearforms.h"
#include "views/pages/yearkinds.h"
#include "views/pages/yearoutput.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/menuplace.h"
#include "views/widgets/pagesplitter.h"
#include "views/year/yearpaper.h"

#include <QAction>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::YearEvent;
using progress::YearEventKind;
using progress::YearRef;
using progress::YearRow;

namespace {

constexpr int kCoalesceMilliseconds = 50;
constexpr int kFirstYear = 1990; // Easter is known for more; a plan is not
constexpr int kLastYear = 2199;

YearEventKind kindOf(domain::Entity entity)
{
    switch (entity) {
    case domain::Entity::Series: return YearEventKind::Meeting;
    case domain::Entity::Mandate: return YearEventKind::Mandate;
    case domain::Entity::CalendarDay: return YearEventKind::Calendar;
    default: return YearEventKind::Reporting;
    }
}

} // namespace

YearPage::YearPage(const PageContext& context, DialogService& dialogs, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_refresh(new RefreshWhenShown(this, kCoalesceMilliseconds))
    , m_reason(new ReasonBar(this))
    , m_commands(new YearCommands(context, *m_reason, this))
    , m_output(new YearOutput(context, dialogs, this))
    , m_kinds(new YearKinds(this))
    , m_wheel(new YearWheel(this))
    , m_list(new YearList(this))
    , m_forms(new YearForms(context, this))
    , m_yearLabel(headingLabel(this))
    , m_nextUp(bodyLabel(this))
    , m_usualButton(new QPushButton(this))
{
    makeActions();
    makeLayout();
    connectParts();
}

QAction* YearPage::mainAction() const
{
    return m_commands->newReporting;
}

QAction* YearPage::addAction(const QString& text, MenuPlace place, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    setMenuPlace(*action, place);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

void YearPage::makeActions()
{
    m_actions = {
        m_commands->newReporting, m_commands->decide, m_commands->usual, m_commands->withdraw, m_commands->takeBack};
    m_showWithdrawn = addAction(tr("Show withdrawn"), MenuPlace::View);
    m_showWithdrawn->setCheckable(true);
    m_previous = addAction(tr("Previous year"), MenuPlace::View, Qt::CTRL | Qt::Key_PageUp);
    m_next = addAction(tr("Next year"), MenuPlace::View, Qt::CTRL | Qt::Key_PageDown);
    connect(addAction(tr("Save as PDF…"), MenuPlace::File), &QAction::triggered, this,
        [this] { m_output->save(printed()); });
    connect(addAction(tr("Print year wheel…"), MenuPlace::File), &QAction::triggered, this,
        [this] { m_output->print(printed()); });
}

QWidget* YearPage::makeTools()
{
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    const auto button = [&](QAction* action, const QString& picture) {
        auto* it = new QToolButton(tools);
        it->setDefaultAction(action);
        it->setIcon(icon(picture, palette()));
        it->setToolButtonStyle(Qt::ToolButtonIconOnly);
        it->setAccessibleName(action->text());
        return it;
    };
    m_yearLabel->setAccessibleName(tr("Year"));
    m_yearLabel->setWordWrap(false);
    m_nextUp->setAccessibleName(tr("Next up"));
    m_usualButton->setText(m_commands->usual->text());
    line->addWidget(button(m_previous, u"chevron-left"_s));
    line->addWidget(m_yearLabel);
    line->addWidget(button(m_next, u"chevron-right"_s));
    line->addSpacing(10);
    line->addWidget(m_nextUp, 1);
    line->addWidget(m_usualButton);
    return tools;
}

void YearPage::makeLayout()
{
    m_list->addActions(
        {m_commands->newReporting, m_commands->decide, m_commands->withdraw, m_commands->takeBack, m_showWithdrawn});
    new TableCommands(*m_list, *m_list->header(), m_context.navigator, {}); // two columns: none is left out
    auto* card = new QFrame(this);
    card->setProperty("look", u"card"_s);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_forms);
    auto* parts = new PageSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->setProperty("look", u"gap"_s);
    parts->setHandleWidth(12);
    parts->addWidget(m_wheel);
    parts->addWidget(card);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({460, 540});
    auto* ground = new QVBoxLayout;
    ground->setContentsMargins(22, 10, 22, 14);
    ground->setSpacing(8);
    ground->addWidget(makeTools());
    ground->addWidget(m_kinds);
    ground->addWidget(parts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reason);
    layout->addLayout(ground, 1);
}

void YearPage::connectParts()
{
    connect(m_refresh, &RefreshWhenShown::due, this, &YearPage::read);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &YearPage::refresh);
    connect(m_commands, &YearCommands::made, this, &YearPage::bring);
    connect(m_commands, &YearCommands::editRequested, m_forms, &YearForms::edit);
    connect(m_output, &YearOutput::saved, this, &YearPage::saved);
    connect(m_usualButton, &QPushButton::clicked, m_commands->usual, &QAction::trigger);
    connect(m_kinds, &YearKinds::changed, this, &YearPage::display);
    connect(m_showWithdrawn, &QAction::toggled, this, &YearPage::display);
    connect(m_kinds, &YearKinds::changed, this, &Page::viewChanged);
    connect(m_showWithdrawn, &QAction::toggled, this, &Page::viewChanged);
    connect(m_previous, &QAction::triggered, this, [this] { setYear(m_year - 1); });
    connect(m_next, &QAction::triggered, this, [this] { setYear(m_year + 1); });
    connect(m_list, &YearList::chosen, this, &YearPage::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &YearPage::follow);
    connect(m_wheel, &YearWheel::chosen, this, [this](int event) { choose({event, -1}); });
    connect(m_wheel, &YearWheel::activated, this, [this](int event) {
        choose({event, -1});
        follow();
    });
}

QString YearPage::title() const
{
    return tr("Year");
}

QString YearPage::subtitle() const
{
    const auto all = static_cast<int>(m_sheet.events.size());
    const auto left = static_cast<int>(std::count_if(m_sheet.events.cbegin(), m_sheet.events.cend(),
        [this](const YearEvent& event) { return event.day >= m_sheet.today; }));
    const QString entries = tr("%n entries in the year", nullptr, all);
    return left == all || left == 0 ? entries : entries + u", "_s + tr("%n from today on", nullptr, left);
}

void YearPage::setPeriod(const domain::Period& period)
{
    m_periodYear = period.year();
    setYear(m_periodYear);
}

void YearPage::setYear(int year)
{
    if (commitEdits()) {
        m_year = std::clamp(year, kFirstYear, kLastYear);
        m_current = {};
        refresh();
        Q_EMIT viewChanged();
    }
}

std::optional<items::ViewState> YearPage::viewState() const
{
    items::ViewState state;
    state.period = QString::number(m_year);
    state.hidden = m_kinds->hidden();
    state.withdrawn = m_showWithdrawn->isChecked();
    return state;
}

void YearPage::showView(const items::ViewState& state)
{
    if (!commitEdits()) {
        return;
    }
    const QSignalBlocker quietKinds(m_kinds); // shown once, with the year
    const QSignalBlocker quietWithdrawn(m_showWithdrawn);
    m_kinds->setHidden(state.hidden);
    m_showWithdrawn->setChecked(state.withdrawn);
    const auto year = domain::Period::fromCode(state.period);
    setYear(year ? year->year() : m_periodYear);
}

bool YearPage::showRow(domain::Entity entity, const QUuid& id)
{
    const YearRef ref{entity, id};
    const auto row = progress::yearRow(m_context.workspace.data(), ref);
    if (row && commitEdits()) {
        m_showWithdrawn->setChecked(m_showWithdrawn->isChecked() || row->isWithdrawn());
        m_kinds->showKind(kindOf(entity));
        m_wanted = ref;
        refresh();
    }
    return row.has_value();
}

void YearPage::focusFirst()
{
    m_list->setFocus();
}

bool YearPage::focusFilter()
{
    m_kinds->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool YearPage::commitEdits()
{
    return m_forms->commitEdits();
}

void YearPage::refresh()
{
    m_refresh->markStale();
}

void YearPage::read()
{
    m_refresh->markFresh();
    using Answer = base::Result<QList<domain::Activity>>;
    const auto job = [](const storage::Reader& reader) { return progress::recurringActivities(reader); };
    views::follow(this, m_context.workspace.read<Answer>(job), [this, asked = ++m_asked](const Answer& answer) {
        if (asked != m_asked) {
            return;
        }
        if (!answer) {
            m_context.navigator.showError(answer.error());
            return;
        }
        m_recurring = *answer;
        display();
        Q_EMIT refreshed();
    });
}

const YearEvent* YearPage::currentEvent() const
{
    return m_current.event >= 0 && m_current.event < m_sheet.events.size() ? &m_sheet.events[m_current.event] : nullptr;
}

const YearRow* YearPage::currentRow() const
{
    return m_current.row >= 0 && m_current.row < m_rows.size() ? &m_rows[m_current.row] : nullptr;
}

YearRef YearPage::currentRef() const
{
    const YearRow* row = currentRow();
    return row ? row->ref : currentEvent() ? progress::refOf(*currentEvent()) : YearRef();
}

void YearPage::display()
{
    const domain::PlanData& plan = m_context.workspace.data();
    const YearRef wanted = std::exchange(m_wanted, {});
    const YearRef kept = wanted.id.isNull() ? currentRef() : wanted;
    gather();
    const auto day = progress::dayOf(plan, m_recurring, wanted, m_context.workspace.clock().today());
    if (day && placeOf(wanted).event < 0) {
        m_year = day->year(); // another year only where this one does not show it
        gather();
        Q_EMIT viewChanged();
    }
    const YearPlace there = placeOf(kept);
    const int last = static_cast<int>(m_sheet.events.size()) - 1;
    const bool wasEvent = m_current.event >= 0;
    const YearPlace place = there != YearPlace() ? there
        : wasEvent                               ? YearPlace{std::min(m_current.event, last), -1}
                                                 : firstPlace();
    QStringList words;
    QStringList tips;
    for (const YearEvent& event : m_sheet.events) {
        words.append(eventText(event, plan));
        tips.append(QString(domain::dateText(event.day) + u' ' + words.constLast()));
    }
    m_wheel->setSheet(m_sheet, tips);
    m_list->fill(m_sheet, words, m_rows);
    choose(place);
    m_usualButton->setVisible(m_commands->usual->isEnabled());
    Q_EMIT subtitleChanged();
}

/// What the year and the filters show now.
void YearPage::gather()
{
    const domain::PlanData& plan = m_context.workspace.data();
    const QList<YearEvent> all = progress::yearEvents(plan, m_recurring, m_year);
    m_sheet = {m_year, m_context.workspace.clock().today(), {}};
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_sheet.events),
        [this](const YearEvent& event) { return m_kinds->isShown(event.kind); });
    m_rows = progress::undatedRows(plan, m_recurring);
    if (m_showWithdrawn->isChecked()) {
        m_rows += progress::withdrawnRows(plan);
    }
    sayNext(all);
}

void YearPage::sayNext(const QList<YearEvent>& all)
{
    m_yearLabel->setText(QString::number(m_year));
    const YearEvent* next = progress::nextUp(all, m_sheet.today);
    m_nextUp->setText(next
            ? tr("Next up: %1 %2").arg(domain::dateText(next->day), eventTitle(*next, m_context.workspace.data()))
            : tr("Nothing more this year."));
}

/// Of several, the first from today on.
YearPlace YearPage::placeOf(const YearRef& ref) const
{
    YearPlace place;
    for (int i = 0; i < m_sheet.events.size(); ++i) {
        const YearEvent& event = m_sheet.events[i];
        if (progress::shows(event, ref) && (place.event < 0 || m_sheet.events[place.event].day < m_sheet.today)) {
            place.event = i;
        }
    }
    for (int i = 0; i < m_rows.size() && place.event < 0; ++i) {
        if (m_rows[i].ref == ref) {
            place.row = i;
        }
    }
    return place;
}

/// A year begins with what comes next in it.
YearPlace YearPage::firstPlace() const
{
    const auto ahead = std::find_if(m_sheet.events.cbegin(), m_sheet.events.cend(),
        [this](const YearEvent& event) { return event.day >= m_sheet.today; });
    const int last = static_cast<int>(m_sheet.events.size()) - 1;
    return {std::min(static_cast<int>(ahead - m_sheet.events.cbegin()), last), -1};
}

void YearPage::choose(const YearPlace& place)
{
    m_current = place;
    m_wheel->setCurrent(place.event);
    m_wheel->setAccessibleDescription(m_list->choose(place));
    const YearEvent* event = currentEvent();
    const YearRow* row = currentRow();
    m_forms->showRow(currentRef());
    m_commands->setChoice(
        {currentRef(), event ? event->day : QDate(), event && event->isWorkingDay, row && row->isWithdrawn()});
}

/// Where what is chosen is worked with: on its own page, else in the fields below.
void YearPage::follow()
{
    const YearEvent* event = currentEvent();
    if (event && !event->measure.isNull()) {
        m_context.navigator.showMeasure(event->measure);
    } else if (event && event->kind == YearEventKind::Meeting) {
        const auto meeting = m_context.workspace.reader().row(event->activity);
        const QDate last = meeting && *meeting ? (*meeting)->end : event->day; // of the month in which it ends
        m_context.navigator.showActivities(domain::Period::holding(last, domain::PeriodKind::Month));
    } else {
        m_forms->edit();
    }
}

void YearPage::bring(const YearRef& ref, bool isNew)
{
    m_kinds->showKind(kindOf(ref.entity));
    m_wanted = ref;
    if (ref.entity == domain::Entity::Series) {
        refresh(); // its times are to be read first
        return;
    }
    display(); // it is there to be written in at once
    if (isNew) {
        m_forms->edit();
    }
}

YearPrint YearPage::printed() const
{
    return {m_sheet, m_context.workspace.data(), m_context.workspace.clock().now().toLocalTime()};
}

} // namespace samordna::views
