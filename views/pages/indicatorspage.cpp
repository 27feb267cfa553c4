#include "views/pages/indicatorspage.h"

#include "views/editors/form.h"
#include "views/editors/reasonbar.h"
#include "views/pages/emptynote.h"
#include "views/pages/indicatorfilters.h"
#include "views/pages/indicatorpanel.h"
#include "views/pages/indicatorview.h"
#include "views/pages/overviewfigures.h"
#include "views/pages/tablecommands.h"
#include "views/theme/theme.h"
#include "views/widgets/stayat.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/menuplace.h"
#include "views/widgets/pagesplitter.h"
#include "models/items/roles.h"
#include "models/progress/observationmasks.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kListLetters = 32; ///< the list's least width: a name and its latest value
constexpr int kValuesLetters = 94; ///< the grid of values
constexpr int kWithSource = 111; ///< the same with the source
constexpr int kWide = 190; ///< letters of the page, for the source and the names
const QString kSplitterKey = u"indicators/splitter"_s;

items::IndicatorFigures figuresOf(const QHash<domain::IndicatorId, progress::IndicatorStanding>& standings)
{
    using progress::ValueState;
    items::IndicatorFigures figures;
    for (auto it = standings.cbegin(); it != standings.cend(); ++it) {
        const bool isMissed = it->target == progress::TargetStanding::NotMet;
        const bool isLate = it->value == ValueState::Missing || it->value == ValueState::Stale;
        figures.insert(it.key(), {isMissed, it->isOnTheWay, it->lacksValue, isLate});
    }
    return figures;
}

} // namespace

IndicatorsPage::IndicatorsPage(const PageContext& context, const domain::Period& period, QWidget* parent)
    : Page(Ground::Card, parent)
    , m_context(context)
    , m_period(period)
    , m_filters(new IndicatorFilters(context, period))
    , m_view(new IndicatorView)
    , m_panel(new IndicatorPanel(context))
    , m_splitter(new PageSplitter)
    , m_list(new QStackedWidget)
    , m_empty(new EmptyNote)
    , m_reason(new ReasonBar)
    , m_new(new QAction(icon(u"add"_s, palette(), Tone::OnAction), tr("New indicator"), this))
    , m_withdraw(new QAction(tr("Withdraw…"), this))
    , m_restore(new QAction(tr("Take back into use"), this))
    , m_chart(new QAction(tr("Show as chart"), this))
    , m_table(new TableCommands(*m_view, *m_view->header(), context.navigator, u"indicators/columns"_s))
{
    buildActions();
    buildLayout();
    connect(m_view, &QTreeWidget::currentItemChanged, this, &IndicatorsPage::onCurrentChanged);
    connect(m_view, &QTreeWidget::itemActivated, this, [this] {
        if (current()) {
            m_panel->editName();
        }
    });
    connect(m_table, &TableCommands::columnsChanged, &m_view->fit(), &ColumnFit::columnsChosen);
    m_view->fit().columnsChosen();
    m_table->setCellText([this](const QModelIndex& cell) { return leavingText(cell); });
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &IndicatorsPage::refresh);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, [this] { m_refresh.start(0); });
    refresh();
}

IndicatorsPage::~IndicatorsPage()
{
    QSettings().setValue(kSplitterKey, m_splitter->besideState());
}

void IndicatorsPage::buildActions()
{
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    setMenuPlace(*m_chart, MenuPlace::View);
    connect(m_new, &QAction::triggered, this, &IndicatorsPage::addIndicator);
    connect(m_withdraw, &QAction::triggered, this, &IndicatorsPage::askWhy);
    connect(m_restore, &QAction::triggered, this, &IndicatorsPage::restore);
    connect(m_chart, &QAction::triggered, this, [this] {
        if (const domain::Indicator* row = current()) {
            m_context.navigator.showIndicator(row->id);
        }
    });
    connect(m_filters, &IndicatorFilters::changed, this, &IndicatorsPage::applyFilter);
    m_view->addActions(pageActions());
    addActions(pageActions());
}

QList<QAction*> IndicatorsPage::pageActions() const
{
    return {m_new, m_withdraw, m_restore, m_chart, m_filters->showWithdrawn, m_table->columns()};
}

/// The latest value of persons is masked where it is small, as in an export.
QString IndicatorsPage::leavingText(const QModelIndex& cell) const
{
    const domain::PlanData& plan = m_context.workspace.data();
    const domain::IndicatorId id(cell.data(items::IdRole).toUuid());
    const domain::Indicator* row = IndicatorView::isValue(cell) ? domain::find(plan.indicators, id) : nullptr;
    if (!row || !progress::countsPersons(*row, plan.observations)) {
        return cell.data().toString();
    }
    const auto lines = indicatorLines(plan, m_period.asOf(m_context.workspace.clock().today()));
    const auto line =
        std::find_if(lines.cbegin(), lines.cend(), [&](const IndicatorLine& each) { return each.indicator == id; });
    const double value = line == lines.cend() || line->values.isEmpty() ? 0 : line->values.constLast();
    const int limit = plan.county.maskLimit;
    const bool isSmall = value > 0 && value < limit;
    return isSmall ? progress::shownText(progress::Mark::Small, limit, qRound64(value)) : cell.data().toString();
}

void IndicatorsPage::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_reason);
    layout->addWidget(m_splitter, 1);
    m_list->addWidget(m_view);
    m_list->addWidget(m_empty);
    m_list->setMinimumWidth(kListLetters * fontMetrics().averageCharWidth());
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0); // the values need what they need, the names take what there is
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_isOwn = m_splitter->restoreBeside(QSettings().value(kSplitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isOwn = true; });
    connect(m_reason, &ReasonBar::given, this, &IndicatorsPage::withdraw);
    connect(m_empty, &EmptyNote::pressed, this, [this] {
        if (m_filters->filter().isEmpty()) {
            m_new->trigger();
        } else {
            m_filters->clear();
            m_view->setFocus();
        }
    });
}

/// Until the user parts the page: the values have what they need, the names what is left.
void IndicatorsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_isOwn) {
        const int letter = fontMetrics().averageCharWidth();
        const int values = (width() < kWide * letter ? kValuesLetters : kWithSource) * letter;
        m_splitter->setSizes({std::max(0, width() - values), values});
    }
}

QString IndicatorsPage::title() const
{
    return tr("Indicators");
}

QString IndicatorsPage::subtitle() const
{
    const auto& all = m_context.workspace.data().indicators;
    const auto inForce = std::count_if(all.cbegin(), all.cend(), [](const auto& row) { return !row.isWithdrawn(); });
    items::IndicatorFilter filter = m_filters->filter();
    filter.withdrawn = false; // they come on top
    if (filter.isEmpty()) {
        return tr("%n indicator(s)", nullptr, static_cast<int>(inForce));
    }
    const auto passing = items::indicatorsPassing(filter, m_context.workspace.data(), m_figures).size();
    return tr("%1 of %n indicator(s)", nullptr, static_cast<int>(inForce)).arg(passing);
}

void IndicatorsPage::setPeriod(const domain::Period& period)
{
    if (period != m_period) {
        m_period = period;
        m_filters->setPeriod(period);
        count();
        applyFilter();
    }
}

void IndicatorsPage::changeDay()
{
    m_filters->changeDay();
    count();
    applyFilter();
}

void IndicatorsPage::setOwn(const items::Own& own)
{
    m_filters->setOwn(own);
}

bool IndicatorsPage::focusFilter()
{
    m_filters->focusWords();
    return true;
}

void IndicatorsPage::focusFirst()
{
    m_list->currentWidget()->setFocus();
}

bool IndicatorsPage::commitEdits()
{
    return m_panel->commitEdits();
}

void IndicatorsPage::refresh()
{
    m_filters->offer(m_context.workspace.data());
    count();
    showLines(Stays::Current);
    m_panel->show(m_view->current());
    Q_EMIT subtitleChanged();
}

void IndicatorsPage::count()
{
    const domain::PlanData& plan = m_context.workspace.data();
    const QDate today = m_context.workspace.clock().today();
    const auto standings = progress::indicatorStandings(plan, m_period, today);
    m_figures = figuresOf(standings);
    m_view->setFigures(indicatorLines(plan, m_period.asOf(today)), standings);
}

void IndicatorsPage::applyFilter()
{
    showLines(Stays::None);
    Q_EMIT subtitleChanged();
    Q_EMIT viewChanged();
}

void IndicatorsPage::showLines(Stays stays)
{
    const domain::PlanData& plan = m_context.workspace.data();
    QList<domain::IndicatorId> shown = items::indicatorsPassing(m_filters->filter(), plan, m_figures);
    const domain::IndicatorId worked = m_panel->indicator();
    const domain::Indicator* row = domain::find(plan.indicators, worked);
    const bool mayStay = row && (!row->isWithdrawn() || m_filters->filter().withdrawn);
    if (stays == Stays::Current && mayStay && !shown.contains(worked)) {
        shown.append(worked); // what is being filled in does not vanish under the hands
    }
    const bool isAny = m_view->show(plan, shown);
    const bool isFiltered = !m_filters->filter().isEmpty();
    m_empty->setNote(isFiltered ? tr("No indicator fits the filter.")
                                : tr("Here stand the figures that the plan is followed by. There are none yet."),
        isFiltered ? tr("Show all") : m_new->text());
    m_list->setCurrentWidget(isAny ? static_cast<QWidget*>(m_view) : m_empty);
    m_filters->showCounts(plan, m_figures);
    onCurrentChanged();
    refreshActions();
}

void IndicatorsPage::refreshActions()
{
    const domain::Indicator* row = current();
    const bool isOpen = !m_context.workspace.isReadOnly();
    m_new->setEnabled(isOpen);
    m_withdraw->setEnabled(isOpen && row && !row->isWithdrawn());
    m_restore->setEnabled(isOpen && row && row->isWithdrawn());
    m_chart->setEnabled(row);
}

void IndicatorsPage::onCurrentChanged()
{
    const domain::IndicatorId wanted = m_view->current();
    const domain::IndicatorId before = m_panel->indicator();
    if (m_isReturning || wanted == before) {
        return;
    }
    if (!m_panel->commitEdits()) {
        m_isReturning = true; // what was refused stays in sight
        m_view->setCurrent(before);
        m_isReturning = false;
        if (m_view->current() == before) {
            stayAt(*m_view, m_view->currentIndex());
            leadToRefused(*m_panel);
            return;
        }
    }
    m_panel->show(m_view->current());
    refreshActions();
}

std::optional<items::ViewState> IndicatorsPage::viewState() const
{
    items::ViewState state;
    m_filters->writeTo(state);
    return state;
}

void IndicatorsPage::showView(const items::ViewState& state)
{
    m_filters->show(state);
}

bool IndicatorsPage::showRow(domain::Entity entity, const QUuid& id)
{
    const domain::PlanData& plan = m_context.workspace.data();
    if (entity == domain::Entity::Indicator) {
        return showIndicator(domain::IndicatorId(id));
    }
    if (entity == domain::Entity::Target) {
        const domain::Target* row = domain::find(plan.targets, domain::TargetId(id));
        if (row && showIndicator(row->indicator)) {
            m_panel->showTargets();
            return true;
        }
    } else if (entity == domain::Entity::Observation) {
        const domain::Observation* row = domain::find(plan.observations, domain::ObservationId(id));
        return row && showIndicator(row->indicator) && m_panel->showValue(row->id);
    }
    return false;
}

bool IndicatorsPage::showIndicator(const domain::IndicatorId& indicator)
{
    const domain::Indicator* row = domain::find(m_context.workspace.data().indicators, indicator);
    if (!row) {
        return false;
    }
    m_filters->showWithdrawn->setChecked(m_filters->filter().withdrawn || row->isWithdrawn());
    count();
    if (!items::indicatorsPassing(m_filters->filter(), m_context.workspace.data(), m_figures).contains(indicator)) {
        m_filters->clear();
    }
    showLines(Stays::None);
    m_view->setCurrent(indicator);
    return m_view->current() == indicator;
}

QString IndicatorsPage::freeName() const
{
    const auto& all = m_context.workspace.data().indicators;
    const QString plain = tr("New indicator");
    QString name = plain;
    const auto isTaken = [&](const domain::Indicator& row) { return row.name == name; };
    for (int number = 2; std::any_of(all.cbegin(), all.cend(), isTaken); ++number) {
        name = plain + u' ' + QString::number(number);
    }
    return name;
}

void IndicatorsPage::addIndicator()
{
    if (!m_panel->commitEdits()) {
        return;
    }
    domain::Indicator row;
    row.id = domain::IndicatorId::create();
    row.county = m_context.workspace.data().county.code;
    row.name = freeName();
    if (m_context.add(row, tr("New indicator"))) {
        showIndicator(row.id);
        m_panel->editName();
    }
}

void IndicatorsPage::askWhy()
{
    if (const domain::Indicator* row = current()) {
        m_reason->ask(tr("Why is %1 withdrawn? It stays in the file, with its history.").arg(row->name));
    }
}

void IndicatorsPage::withdraw(const QString& reason)
{
    if (current() && m_panel->commitEdits()) {
        const domain::Indicator before = *current(); // read again: it may just have been stored
        domain::Indicator after = before;
        after.withdrawn = reason;
        m_context.change(before, after, tr("Withdraw indicator"), tr("%1 is withdrawn.").arg(before.name));
    }
}

void IndicatorsPage::restore()
{
    if (const domain::Indicator* row = current()) {
        const domain::Indicator before = *row;
        domain::Indicator after = before;
        after.withdrawn.clear();
        m_context.change(before, after, tr("Take indicator back into use"), tr("%1 is in use again.").arg(before.name));
    }
}

const domain::Indicator* IndicatorsPage::current() const
{
    return domain::find(m_context.workspace.data().indicators, m_view->current());
}

} // namespace samordna::views
