#include "views/pages/measurespage.h"

#include "views/delegates/celldrafts.h"
#include "views/editors/form.h"
#include "views/editors/reasonbar.h"
#include "views/pages/bulkrows.h"
#include "views/pages/emptynote.h"
#include "views/pages/follow.h"
#include "views/pages/measureboard.h"
#include "views/pages/measurecommands.h"
#include "views/pages/measurefilters.h"
#include "views/pages/measurelooks.h"
#include "views/pages/measurepanel.h"
#include "views/pages/measureview.h"
#include "views/pages/pasterows.h"
#include "views/pages/plancommands.h"
#include "views/pages/planfigures.h"
#include "views/theme/theme.h"
#include "views/widgets/columnchooser.h"
#include "views/widgets/stayat.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/menuplace.h"
#include "views/widgets/pagesplitter.h"
#include "views/widgets/tablecopy.h"
#include "views/words/why.h"
#include "models/domain/plansinforce.h"
#include "models/domain/terms.h"
#include "models/items/measuretreemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kPanelLetters = 58; ///< its five tabs beside each other
const QString kSplitterKey = u"measures/splitter"_s;
const QString kHeaderKey = u"measures/columns"_s;
const QString kOwnWidthsKey = u"measures/ownWidths"_s; // bool: the user chose them

QAction* makeAction(QObject* parent, const QString& text, const QIcon& icon = {})
{
    return new QAction(icon, text, parent);
}

} // namespace

MeasuresPage::MeasuresPage(const PageContext& context, const domain::Period& period, QWidget* parent)
    : Page(Ground::Card, parent)
    , m_context(context)
    , m_period(period)
    , m_model(new items::MeasureTreeModel(context.workspace, period, this))
    , m_commands(new MeasureCommands(context, this))
    , m_planCommands(new PlanCommands(context, this))
    , m_looks(new MeasureLooks)
    , m_view(new MeasureView(context.workspace))
    , m_board(new MeasureBoard)
    , m_bulk(new MeasureBulk(context, this, *m_view, *m_model))
    , m_panel(new MeasurePanel(context))
    , m_splitter(new PageSplitter)
    , m_list(new QStackedWidget)
    , m_empty(new EmptyNote)
    , m_reason(new ReasonBar)
    , m_filters(new MeasureFilters(context))
    , m_showPanel(makeAction(this, tr("Show the panel beside the list")))
    , m_sort(makeAction(this, tr("Sort by this column")))
    , m_columns(new ColumnChooser(*m_view->header(), 1))
    , m_paste(new PasteRows(context, *m_view, *m_view->header(), exchange::ImportKind::Measures))
{
    buildActions();
    buildLayout();
    m_looks->showPlans(context.workspace.data(), period.asOf(context.workspace.clock().today()));
    m_model->setPlans(m_looks->plans());
    m_model->setGrouping(groupingOf(m_looks->look()));
    refreshFigures();
    m_view->setModel(m_model);
    m_view->fit().showAll();
    m_view->header()->restoreState(QSettings().value(kHeaderKey).toByteArray());
    connect(m_columns, &ColumnChooser::changed, &m_view->fit(), &ColumnFit::columnsChosen);
    m_view->fit().setOwn(QSettings().value(kOwnWidthsKey).toBool());
    m_view->setSortable(m_looks->look() == MeasureLook::Table);
    connect(m_view->header(), &QHeaderView::sortIndicatorChanged, this, &Page::viewChanged);
    m_bulk->watch();
    new CellDrafts(*m_view, DraftStore(context.workspace), [this](const QModelIndex& index) {
        const auto& column = items::measureColumns()[static_cast<std::size_t>(index.column())];
        return m_panel->draftOf(m_model->measureAt(index), QString::fromLatin1(column.field), m_period);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeasuresPage::onCurrentChanged);
    connect(m_model, &items::MeasureTreeModel::refused, this,
        [this](const base::Error& error) { m_context.navigator.showError(error); });
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &MeasuresPage::onChanged);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &MeasuresPage::refreshFigures);
    m_view->setCurrentIndex(m_view->firstMeasure());
    refreshActions();
}

MeasuresPage::~MeasuresPage()
{
    QSettings settings;
    settings.setValue(kSplitterKey, m_splitter->besideState());
    settings.setValue(kOwnWidthsKey, m_view->fit().isOwn());
    m_view->fit().showAll();
    settings.setValue(kHeaderKey, m_view->header()->saveState());
    disconnect(m_model, nullptr, this, nullptr); // a cell's editor goes after the page, and is left then
}

void MeasuresPage::buildActions()
{
    setMenuPlace(*m_showPanel, MenuPlace::View);
    setMenuPlace(*m_sort, MenuPlace::View);
    m_showPanel->setCheckable(true);
    m_showPanel->setChecked(true);
    m_showPanel->setShortcut(Qt::Key_F9);
    m_sort->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    connect(m_sort, &QAction::triggered, m_view, &MeasureView::sortByCurrentColumn);
    connect(m_showPanel, &QAction::toggled, m_panel, &QWidget::setVisible);
    connect(m_commands->newMeasure, &QAction::triggered, this, &MeasuresPage::addToArea);
    connect(m_commands->newSub, &QAction::triggered, this, &MeasuresPage::addUnderCurrent);
    connect(m_commands->withdrawMeasure, &QAction::triggered, this, &MeasuresPage::askWhy);
    connect(m_commands->restoreMeasure, &QAction::triggered, this, [this] {
        if (const domain::Measure* row = current()) {
            m_commands->restore(row->id);
        }
    });
    connect(m_looks, &MeasureLooks::lookChanged, this, &MeasuresPage::applyLook);
    connect(m_looks, &MeasureLooks::plansChanged, this, &MeasuresPage::applyPlans);
    connect(m_board, &MeasureBoard::chosen, this,
        [this](const domain::MeasureId& measure) { m_view->setCurrentIndex(m_model->indexOf(measure)); });
    connect(m_board, &MeasureBoard::opened, this, [this] {
        m_showPanel->setChecked(true);
        m_panel->focusFollowUp();
    });
    connect(m_board, &MeasureBoard::moveAsked, this, &MeasuresPage::moveCard);
    connect(m_filters, &MeasureFilters::changed, this, &MeasuresPage::applyFilter);
    connect(m_filters, &MeasureFilters::areaLeft, this, [this] { showArea({}); });
    auto* copy = new TableCopy(*m_view, *m_view->header());
    connect(
        copy, &TableCopy::refused, this, [this](const base::Error& error) { m_context.navigator.showError(error); });
    m_view->addActions(pageActions());
    auto* asks = makeAction(this, tr("Why this figure?"), icon(u"help"_s, palette()));
    connect(asks, &QAction::triggered, this, [this] {
        focusFirst();
        Q_EMIT whyRequested();
    });
    m_view->addAction(asks);
    m_board->addCardActions({m_commands->newSub, m_commands->withdrawMeasure, m_commands->restoreMeasure, asks});
    connect(m_panel, &MeasurePanel::whyRequested, this, &Page::whyRequested);
    addActions(pageActions());
}

QAction* MeasuresPage::mainAction() const
{
    return m_commands->newMeasure;
}

QList<QAction*> MeasuresPage::pageActions() const
{
    QList<QAction*> actions{m_commands->newMeasure, m_commands->newSub, m_commands->withdrawMeasure,
        m_commands->restoreMeasure, m_filters->showWithdrawn, m_showPanel, m_sort, m_paste->action, m_columns->action(),
        m_planCommands->copyPlan, m_planCommands->movePlan, m_bulk->change};
    return actions += m_looks->actions();
}

void MeasuresPage::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_looks);
    layout->addWidget(m_filters);
    layout->addWidget(m_reason);
    layout->addWidget(m_splitter, 1);
    m_list->addWidget(m_view);
    m_list->addWidget(m_board);
    m_list->addWidget(m_empty);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    nameView();
    if (!m_splitter->restoreBeside(QSettings().value(kSplitterKey).toByteArray())) {
        m_splitter->setSizes({0, kPanelLetters * fontMetrics().averageCharWidth()}); // the list takes what is left
    }
    connect(m_reason, &ReasonBar::given, this, [this](const QString& reason) {
        const domain::Measure* row = current();
        if (row && m_panel->commitEdits()) {
            m_commands->withdraw(current()->id, reason); // read again: it may just have been stored
        }
    });
    connect(m_empty, &EmptyNote::pressed, this, &MeasuresPage::onEmptyPressed);
}

QString MeasuresPage::title() const
{
    return tr("Measures");
}

QString MeasuresPage::subtitle() const
{
    const domain::PlanData shown = shownData();
    const int count = items::countPassing({}, shown, {});
    int areas = 0;
    for (const domain::Area& area : shown.areas) {
        areas += area.isWithdrawn() ? 0 : 1;
    }
    items::MeasureFilter filter = m_model->filter();
    filter.withdrawn = false; // they come on top
    const QString within = u' ' + tr("in %n focus area(s)", nullptr, areas);
    if (filter.isEmpty()) {
        return tr("%n measure(s)", nullptr, count) + within;
    }
    const int passing = items::countPassing(filter, shown, m_model->figures());
    return tr("%1 of %n measure(s)", nullptr, count).arg(passing) + within;
}

void MeasuresPage::setPeriod(const domain::Period& period)
{
    if (period == m_period || !commitEdits()) {
        return;
    }
    m_period = period;
    m_model->setPeriod(period);
    m_activities.reset(); // of the period before
    refreshFigures();
}

void MeasuresPage::focusFirst()
{
    if (m_looks->look() == MeasureLook::Board) {
        m_board->focusCard();
    } else {
        m_list->currentWidget()->setFocus();
    }
}

bool MeasuresPage::focusFilter()
{
    m_filters->focusWords();
    return true;
}

bool MeasuresPage::commitEdits()
{
    return m_panel->commitEdits();
}

std::optional<Why> MeasuresPage::why() const
{
    const domain::Measure* row = current();
    if (!row) {
        return whyArea(m_context.workspace.data(), m_progress, currentArea());
    }
    const progress::MeasureProgress progress = m_progress.measures.value(row->id);
    const bool isInPanel = m_panel->isAncestorOf(window()->focusWidget());
    const QString field = isInPanel                              ? m_panel->focusedField()
        : m_view->currentIndex().column() == items::DegreeColumn ? u"degree"_s
        : m_view->currentIndex().column() == items::SignalColumn ? u"signal"_s
                                                                 : QString();
    return field == u"degree"_s ? whyDegree(*row, progress, m_period)
        : field == u"signal"_s  ? whySignal(*row, progress, m_period)
                                : whyMeasure(*row, progress, m_period);
}

void MeasuresPage::onChanged()
{
    m_refresh.start(0);
}

void MeasuresPage::refreshFigures()
{
    const QDate today = m_context.workspace.clock().today();
    m_looks->showPlans(m_context.workspace.data(), m_period.asOf(today));
    const auto counted = progress::planProgress(m_context.workspace.reader(), countedData(), m_period, today);
    if (!counted) {
        m_context.navigator.showError(counted.error());
        return;
    }
    m_progress = *counted;
    m_model->setPlans(m_looks->plans());
    m_model->setFigures(figuresOf(m_progress, m_activities));
    refreshList();
    showPanel();
    countActivities();
    Q_EMIT subtitleChanged();
}

void MeasuresPage::countActivities()
{
    using Counts = base::Result<ActivitiesPerMeasure>;
    const auto job = [period = m_period](const storage::Reader& reader) { return activitiesOf(reader, period); };
    follow(this, m_context.workspace.read<Counts>(job, workspace::Workspace::Queue::Figures),
        [this, asked = ++m_asked](const Counts& counts) {
            const bool isNews = asked == m_asked && counts && m_activities != *counts;
            if (isNews) {
                m_activities = *counts;
                m_model->setFigures(figuresOf(m_progress, m_activities));
                refreshList();
            }
        });
}

void MeasuresPage::refreshList()
{
    m_filters->showCounts(shownData(), m_model->figures(), m_activities.has_value());
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = !m_model->filter().isEmpty();
    m_empty->setNote(
        isFiltered ? tr("No measure fits the filter.") : tr("Here stand the plan's measures. There are none yet."),
        isFiltered ? tr("Show all") : tr("New measure"));
    QWidget* shownView = m_looks->look() == MeasureLook::Board ? static_cast<QWidget*>(m_board) : m_view;
    m_list->setCurrentWidget(isEmpty ? m_empty : shownView);
    refreshBoard();
    refreshActions();
}

void MeasuresPage::refreshActions()
{
    const domain::PlanData& file = m_context.workspace.data();
    m_commands->refresh(current(), !file.areas.isEmpty());
    const domain::Area* area = domain::find(file.areas, currentArea());
    m_sort->setEnabled(m_looks->look() == MeasureLook::Table);
    m_planCommands->setPlan(area ? area->plan : domain::PlanId(), m_progress);
}

void MeasuresPage::setOwn(const items::Own& own)
{
    m_filters->setOwn(own);
}

void MeasuresPage::changeDay()
{
    applyFilter();
    refreshFigures();
}

void MeasuresPage::applyFilter()
{
    m_model->setFilter(m_filters->filter());
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_view->firstMeasure());
    }
    refreshList();
    Q_EMIT subtitleChanged();
    Q_EMIT viewChanged();
}

void MeasuresPage::onCurrentChanged(const QModelIndex& index)
{
    const domain::MeasureId wanted = m_model->measureAt(index);
    if (m_isReturning || wanted == m_panel->measure()) {
        return;
    }
    const bool isListed = m_model->indexOf(m_panel->measure()).isValid();
    if (!m_panel->commitEdits() && isListed) {
        m_isReturning = true; // what was refused stays in sight
        stayAt(*m_view, m_model->indexOf(m_panel->measure()));
        m_isReturning = false;
        m_board->choose(m_panel->measure());
        leadToRefused(*m_panel);
        return;
    }
    showPanel();
    m_board->choose(wanted);
    refreshActions();
}

void MeasuresPage::showPanel()
{
    m_panel->show(m_model->measureAt(m_view->currentIndex()), m_period, m_progress);
}

void MeasuresPage::onEmptyPressed()
{
    if (m_model->filter().isEmpty()) {
        m_commands->newMeasure->trigger();
        return;
    }
    m_filters->choose(items::MeasureShow::All);
}

void MeasuresPage::showMeasure(const domain::MeasureId& measure)
{
    const domain::Measure* row = domain::find(m_context.workspace.data().measures, measure);
    if (!row) {
        return;
    }
    m_filters->showWithdrawn->setChecked(m_filters->showWithdrawn->isChecked() || row->isWithdrawn());
    if (const domain::Plan* plan = domain::planOf(m_context.workspace.data(), *row)) {
        m_looks->choosePlan(plan->id);
    }
    if (!m_model->indexOf(measure).isValid()) {
        m_filters->choose(items::MeasureShow::All);
    }
    const QModelIndex index = m_model->indexOf(measure);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        m_view->expand(above);
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

bool MeasuresPage::showRow(domain::Entity entity, const QUuid& id)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const domain::Mandate* mandate =
        entity == domain::Entity::Mandate ? domain::find(plan.mandates, domain::MandateId(id)) : nullptr;
    const domain::MeasureId measure = mandate ? mandate->measures.value(0)
        : entity == domain::Entity::Measure   ? domain::MeasureId(id)
                                              : domain::MeasureId();
    if (!domain::find(plan.measures, measure)) {
        return false;
    }
    showMeasure(measure);
    m_showPanel->setChecked(true);
    if (mandate) {
        m_panel->showMandate(mandate->id);
    }
    return true;
}

void MeasuresPage::showArea(const domain::AreaId& area)
{
    filterBy(area, items::MeasureShow::All);
}

void MeasuresPage::showOnly(items::MeasureShow show)
{
    filterBy({}, show);
}

void MeasuresPage::filterBy(const domain::AreaId& area, items::MeasureShow show)
{
    m_filters->choose(show, area);
    m_view->setCurrentIndex(m_view->firstMeasure());
    m_view->setFocus();
}

void MeasuresPage::addToArea()
{
    if (m_panel->commitEdits()) {
        showMade(m_commands->addTo(currentArea()));
    }
}

void MeasuresPage::addUnderCurrent()
{
    const domain::Measure* row = current();
    if (row && m_panel->commitEdits()) {
        showMade(m_commands->addUnder(row->id));
    }
}

void MeasuresPage::showMade(const domain::MeasureId& measure)
{
    if (!measure.isNull()) {
        refreshFigures();
        showMeasure(measure);
        m_showPanel->setChecked(true);
        m_panel->editTitle();
    }
}

void MeasuresPage::askWhy()
{
    if (const domain::Measure* row = current()) {
        m_reason->ask(tr("Why is %1 withdrawn? It stays in the file, with its history.").arg(row->number));
    }
}

const domain::Measure* MeasuresPage::current() const
{
    return domain::find(m_context.workspace.data().measures, m_model->measureAt(m_view->currentIndex()));
}

domain::AreaId MeasuresPage::currentArea() const
{
    if (const domain::Measure* row = current()) {
        return row->area;
    }
    const QUuid id = m_view->currentIndex().data(items::IdRole).toUuid();
    const QList<domain::Area> areas = shownData().areas;
    if (!id.isNull() && domain::find(areas, domain::AreaId(id))) {
        return domain::AreaId(id);
    }
    return !m_model->filter().area.isNull() ? m_model->filter().area
        : areas.isEmpty()                   ? domain::AreaId()
                                            : areas.constFirst().id;
}

} // namespace samordna::views
