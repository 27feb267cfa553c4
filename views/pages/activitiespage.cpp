#include "views/pages/activitiespage.h"

#include "views/calendar/calendarpane.h"
#include "views/calendar/calendarview.h"
#include "views/delegates/celldrafts.h"
#include "views/editors/choices.h"
#include "views/editors/form.h"
#include "views/editors/reasonbar.h"
#include "views/pages/activitycommands.h"
#include "views/pages/activityeditor.h"
#include "views/pages/activityfilters.h"
#include "views/pages/activitylooks.h"
#include "views/pages/activityview.h"
#include "views/pages/bulkrows.h"
#include "views/pages/emptynote.h"
#include "views/pages/groupchooser.h"
#include "views/pages/pasterows.h"
#include "views/theme/theme.h"
#include "views/widgets/columnchooser.h"
#include "views/widgets/stayat.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/menuplace.h"
#include "views/widgets/pagesplitter.h"
#include "views/widgets/sortbycolumn.h"
#include "views/widgets/tablecopy.h"
#include "views/words/why.h"
#include "models/items/activitycolumns.h"
#include "models/items/activitytablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kPanelLetters = 54;
const QString kSplitterKey = u"activities/splitter"_s;
const QString kHeaderKey = u"activities/columns"_s;
const QString kOwnWidthsKey = u"activities/ownWidths"_s; // bool: the user chose them

} // namespace

ActivitiesPage::ActivitiesPage(const PageContext& context, const domain::Period& period, QWidget* parent)
    : Page(Ground::Card, parent)
    , m_context(context)
    , m_period(period)
    , m_model(new items::ActivityTableModel(context.workspace, this))
    , m_view(new ActivityView)
    , m_bulk(new ActivityBulk(context, this, *m_view, *m_model))
    , m_filters(new ActivityFilters(context, period))
    , m_editor(new ActivityEditor(context))
    , m_reason(new ReasonBar)
    , m_commands(new ActivityCommands(
          context, *m_editor, *m_reason, [this] { return current(); }, this))
    , m_splitter(new PageSplitter)
    , m_list(new QStackedWidget)
    , m_looks(new ActivityLooks)
    , m_groups(new GroupChooser)
    , m_empty(new EmptyNote)
    , m_columns(new ColumnChooser(*m_view->horizontalHeader(), 0))
    , m_paste(new PasteRows(context, *m_view, *m_view->horizontalHeader(), exchange::ImportKind::Activities))
    , m_sort(new QAction(tr("Sort by this column"), this))
{
    setMenuPlace(*m_sort, MenuPlace::View);
    m_sort->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    connect(m_sort, &QAction::triggered, this, [this] { sortByCurrentColumn(*m_view, *m_view->horizontalHeader()); });
    buildLayout();
    buildCopy();
    m_view->addActions(pageActions());
    addActions(pageActions());
    items::MunicipalityNames names;
    for (const Choice& choice : municipalityChoices({})) {
        names.insert(choice.value.toString(), choice.text);
    }
    m_model->setMunicipalityNames(names);
    ask();
    m_view->setModel(m_model);
    m_view->fit().showAll();
    m_view->horizontalHeader()->restoreState(QSettings().value(kHeaderKey).toByteArray());
    connect(m_columns, &ColumnChooser::changed, &m_view->fit(), &ColumnFit::columnsChosen);
    m_view->fit().setOwn(QSettings().value(kOwnWidthsKey).toBool());
    m_bulk->watch();
    new CellDrafts(*m_view, DraftStore(context.workspace), [this](const QModelIndex& index) {
        const auto& column = items::activityColumns()[static_cast<std::size_t>(index.column())];
        return CellDrafts::Cell{
            {domain::Entity::Activity, m_model->activityAt(index).text(), {}}, QString::fromLatin1(column.field)};
    });
    watch();
    keepCurrent();
    if (isCalendar()) {
        applyLook();
    }
}

ActivitiesPage::~ActivitiesPage()
{
    QSettings settings;
    settings.setValue(kSplitterKey, m_splitter->besideState());
    settings.setValue(kOwnWidthsKey, m_view->fit().isOwn());
    m_view->fit().showAll();
    settings.setValue(kHeaderKey, m_view->horizontalHeader()->saveState());
    disconnect(m_model, nullptr, this, nullptr); // a cell's editor goes after the page, and is left then
}

void ActivitiesPage::watch()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivitiesPage::onCurrentChanged);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &Page::viewChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivitiesPage::keepCurrent);
    connect(m_model, &items::ActivityTableModel::completed, this, &ActivitiesPage::keepCurrent);
    const auto showError = [this](const base::Error& error) { m_context.navigator.showError(error); };
    connect(m_model, &items::ActivityTableModel::refused, this, showError);
    connect(m_model, &items::ActivityTableModel::failed, this, showError);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &ActivitiesPage::onChanged);
    connect(m_filters, &ActivityFilters::changed, this, &ActivitiesPage::ask);
    connect(m_filters, &ActivityFilters::counted, this, &Page::subtitleChanged);
    connect(m_commands, &ActivityCommands::changed, this, &ActivitiesPage::refreshActions);
    connect(m_looks, &ActivityLooks::lookChanged, this, &ActivitiesPage::applyLook);
    connect(m_groups, &GroupChooser::groupingChanged, this, [this] {
        m_model->setGrouping(m_groups->grouping());
        refreshEmpty();
        Q_EMIT subtitleChanged();
        Q_EMIT viewChanged();
    });
    connect(m_groups, &GroupChooser::foldAsked, m_view, &ActivityView::foldAll);
    for (const QAction* begins : {m_commands->newActivity, m_commands->duplicateActivity}) {
        connect(begins, &QAction::triggered, this, [this] {
            if (isCalendar() && m_editor->isNew()) {
                openSide();
                m_editor->focusFirst();
            }
        });
    }
    connect(m_empty, &EmptyNote::pressed, this, &ActivitiesPage::onEmptyPressed);
    connect(m_editor, &ActivityEditor::saved, this, [this](const domain::ActivityId& id, domain::ActivityKind kind) {
        m_commands->setLastKind(kind);
        if (m_isLeaving) {
            return; // the row that was chosen stays chosen
        }
        m_wanted = id;
        const auto row = m_context.workspace.reader().row<domain::Activity>(id);
        if (isCalendar() && row && *row) {
            chooseInCalendar(**row);
        }
        keepCurrent();
        const QModelIndex index = m_view->currentIndex();
        if (!isCalendar() && m_model->activityAt(index) == id) {
            m_view->setCurrentIndex(index); // what moved under a held Ctrl may have chosen its neighbour too
        }
    });
    connect(m_editor, &ActivityEditor::dropped, this, [this] {
        if (isCalendar()) {
            closeSide();
        }
        showCurrent();
        focusFirst();
    });
}

QAction* ActivitiesPage::mainAction() const
{
    return m_commands->newActivity;
}

QList<QAction*> ActivitiesPage::pageActions() const
{
    const QList<QAction*> actions{m_commands->newActivity, m_commands->duplicateActivity, m_commands->withdrawActivity,
        m_commands->restoreActivity, m_filters->showWithdrawn, m_commands->extendSeries, m_paste->action,
        m_columns->action(), m_sort, m_groups->menuAction(), m_bulk->change};
    return actions + m_looks->actions();
}

/// Small counts of persons are masked on the clipboard as in what is exported.
void ActivitiesPage::buildCopy()
{
    auto* copy = new TableCopy(*m_view, *m_view->horizontalHeader());
    copy->setCellText([this](const QModelIndex& cell) {
        const int limit = m_context.workspace.data().county.maskLimit;
        const int count = cell.data(Qt::EditRole).toInt();
        const bool isSmall = cell.column() == items::ParticipantsColumn && count > 0 && count < limit;
        if (isSmall) {
            return QString(u'<' + QString::number(limit));
        }
        // The whole result, of which the table shows the first line.
        return cell.data(cell.column() == items::ResultColumn ? Qt::EditRole : Qt::DisplayRole).toString();
    });
    connect(
        copy, &TableCopy::refused, this, [this](const base::Error& error) { m_context.navigator.showError(error); });
}

void ActivitiesPage::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_looks->addChooser(*m_groups);
    layout->addWidget(m_looks);
    layout->addWidget(m_filters);
    layout->addWidget(m_reason);
    layout->addWidget(m_splitter, 1);
    m_list->addWidget(m_view);
    m_list->addWidget(m_empty);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_view->setAccessibleName(tr("Activities"));
    if (!m_splitter->restoreBeside(QSettings().value(kSplitterKey).toByteArray())) {
        m_splitter->setSizes({0, kPanelLetters * fontMetrics().averageCharWidth()}); // the list takes what is left
    }
}

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

QString ActivitiesPage::subtitle() const
{
    const auto rows = m_model->isComplete() ? std::optional(m_model->activityCount()) : std::nullopt;
    const auto count = isCalendar() && m_calendar ? m_calendar->count() : rows;
    if (!count) {
        return tr("counting …");
    }
    const int cancelled = isCalendar() ? 0 : m_filters->cancelledOf(*count);
    const QString all = tr("%Ln activities", nullptr, *count);
    return cancelled > 0 ? all + u", "_s + tr("of them %n cancelled", nullptr, cancelled) : all;
}

void ActivitiesPage::setPeriod(const domain::Period& period)
{
    m_period = period;
    m_filters->setPeriod(period);
    if (m_calendar) {
        m_calendar->setPeriod(period);
    }
}

void ActivitiesPage::focusFirst()
{
    isCalendar() ? calendar().setFocus() : m_list->currentWidget()->setFocus();
}

bool ActivitiesPage::focusFilter()
{
    m_filters->focusWords();
    return true;
}

bool ActivitiesPage::commitEdits()
{
    return m_editor->commitEdits();
}

void ActivitiesPage::ask()
{
    m_commands->setMeasure(m_filters->measure());
    if (isCalendar()) {
        calendar().setQuery(m_filters->applyTo({}));
    } else {
        m_model->setQuery(m_filters->applyTo(m_model->query())); // keeps the order
    }
    refreshEmpty();
    Q_EMIT subtitleChanged(); // the count may be on its way while the rows of before stand
    Q_EMIT viewChanged();
}

void ActivitiesPage::onChanged(const workspace::ChangeNotice& notice)
{
    if (!notice.concerns(domain::Entity::Activity)) {
        return;
    }
    m_filters->recount();
    const bool isShown = notice.ids.value(domain::Entity::Activity).contains(m_editor->activity().uuid());
    if (isShown && !m_editor->isDirty()) {
        showStored(m_editor->activity()); // the list may not have its row again yet
    }
}

void ActivitiesPage::refreshEmpty()
{
    if (isCalendar()) {
        m_list->setCurrentWidget(&calendar()); // which says itself that it is empty
        refreshActions();
        return;
    }
    const bool isEmpty = m_model->rowCount() == 0 && m_model->isComplete();
    const auto all = isEmpty ? m_context.workspace.reader().activityCount() : base::Result<qint64>(1);
    const bool hasNone = all && *all == 0;
    m_empty->setNote(hasNone ? tr("Here stand trainings, meetings and other activities with what they led to. "
                                  "There are none yet.")
                             : tr("No activity fits the filter."),
        hasNone ? tr("New activity") : tr("Show all"));
    m_list->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
    refreshActions();
}

void ActivitiesPage::refreshActions()
{
    const int column = isCalendar() ? -1 : m_view->currentIndex().column();
    m_sort->setEnabled(column >= 0 && items::activityColumns()[static_cast<std::size_t>(column)].order);
    if (isCalendar()) {
        const auto row = current();
        m_commands->refresh(row.has_value(), row && row->isWithdrawn());
        return;
    }
    const QModelIndex index = m_view->currentIndex();
    m_commands->refresh(index.isValid() && !m_model->isHeading(index), index.data(items::WithdrawnRole).toBool());
}

/// The same activity stays current through filters, orders and changes; else the first row is.
void ActivitiesPage::keepCurrent()
{
    if (isCalendar()) {
        refreshEmpty();
        Q_EMIT subtitleChanged();
        return;
    }
    if (!m_wanted.isNull()) {
        m_model->reveal(m_wanted);
    }
    const QModelIndex wanted = m_wanted.isNull() ? QModelIndex() : m_model->indexOf(m_wanted);
    const QModelIndex index = m_view->currentIndex();
    if (wanted.isValid() && wanted.row() != index.row()) {
        m_view->setCurrentIndex(wanted.siblingAtColumn(std::max(0, index.column())));
        m_view->scrollTo(m_view->currentIndex());
    } else if (!index.isValid() && m_model->rowCount() > 0) {
        const domain::ActivityId kept = m_wanted;
        const QModelIndex first = m_model->firstActivity();
        m_view->setCurrentIndex(first.isValid() ? first : m_model->index(0, 0));
        if (!m_model->isComplete()) {
            m_wanted = kept; // it may still come
        }
    } else if (m_model->rowCount() == 0 && !m_editor->isDirty() && !m_editor->isNew()) {
        m_editor->clear();
    }
    refreshEmpty();
    Q_EMIT subtitleChanged();
}

void ActivitiesPage::onCurrentChanged(const QModelIndex& index)
{
    if (isCalendar()) {
        return; // what is chosen there counts
    }
    const domain::ActivityId wanted = m_model->activityAt(index);
    if (m_isReturning || (wanted == m_editor->activity() && !wanted.isNull())) {
        m_wanted = wanted;
        refreshActions();
        return;
    }
    const domain::ActivityId shown = m_editor->activity();
    m_wanted = wanted; // before storing: the list may change under it
    m_isLeaving = true;
    const bool isStored = m_editor->commitEdits();
    m_isLeaving = false;
    if (!isStored) { // what was refused stays in sight
        const QModelIndex back = m_model->indexOf(shown);
        if (back.isValid()) {
            m_isReturning = true;
            stayAt(*m_view, back);
            m_isReturning = false;
            leadToRefused(*m_editor);
        }
        m_wanted = shown;
        return;
    }
    showCurrent();
}

void ActivitiesPage::showCurrent()
{
    const auto row = current();
    showStored(row ? row->id : domain::ActivityId());
}

void ActivitiesPage::showStored(const domain::ActivityId& activity)
{
    const auto row = m_context.workspace.reader().row<domain::Activity>(activity);
    if (row && *row) {
        m_editor->show(**row);
    } else {
        m_editor->clear();
    }
    refreshActions();
}

void ActivitiesPage::onEmptyPressed()
{
    const auto all = m_context.workspace.reader().activityCount();
    if (all && *all == 0) {
        m_commands->newActivity->trigger();
        return;
    }
    m_filters->choose(ActivityFilters::Show::All);
}

void ActivitiesPage::showPeriod(const domain::Period& period)
{
    m_looks->setLook(ActivityLook::Table);
    m_period = period;
    m_filters->setPeriod(period);
    m_filters->choose(ActivityFilters::Show::Period);
    m_view->setFocus();
}

void ActivitiesPage::showWithoutResult(const domain::Period& period)
{
    m_looks->setLook(ActivityLook::Table);
    m_period = period;
    m_filters->setPeriod(period);
    m_filters->choose(ActivityFilters::Show::LacksResult);
    m_view->setFocus();
}

std::optional<Why> ActivitiesPage::why() const
{
    return m_filters->why();
}

std::optional<items::ViewState> ActivitiesPage::viewState() const
{
    items::ViewState state;
    m_filters->writeTo(state);
    state.look = m_looks->lookName();
    state.grouping = items::codeOf(m_groups->grouping());
    state.sortedBy = m_view->horizontalHeader()->sortIndicatorSection();
    state.isFalling = m_view->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    return state;
}

void ActivitiesPage::showView(const items::ViewState& state)
{
    if (state.sortedBy >= 0 && state.sortedBy < m_model->columnCount()) {
        m_view->sortByColumn(state.sortedBy, state.isFalling ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_groups->setGrouping(items::groupingFromCode(state.grouping).value_or(storage::ActivityGrouping::None));
    m_looks->setLook(state.look);
    m_filters->show(state);
}

void ActivitiesPage::setOwn(const items::Own& own)
{
    m_filters->setOwn(own);
}

void ActivitiesPage::changeDay()
{
    m_filters->changeDay();
    if (m_calendar) {
        m_calendar->changeDay();
    }
}

void ActivitiesPage::showMeasure(const domain::MeasureId& measure)
{
    m_looks->setLook(ActivityLook::Table);
    m_filters->choose(ActivityFilters::Show::All, measure);
}

void ActivitiesPage::showActivity(const domain::ActivityId& activity)
{
    const auto row = m_context.workspace.reader().row<domain::Activity>(activity);
    if (isCalendar() && row && *row && !(*row)->isWithdrawn()) {
        if (calendar().isFiltered()) {
            m_filters->choose(ActivityFilters::Show::All);
        }
        chooseInCalendar(**row);
        openSide();
        return;
    }
    m_looks->setLook(ActivityLook::Table); // the calendar has no withdrawn ones
    m_wanted = activity;
    m_model->reveal(activity);
    if (!m_model->indexOf(activity).isValid()) {
        m_filters->choose(ActivityFilters::Show::All);
    }
    keepCurrent();
}

void ActivitiesPage::showAgenda(const domain::ActivityId& activity, const QUuid& point)
{
    showActivity(activity);
    m_editor->openAgenda(activity, point);
}

std::optional<domain::Activity> ActivitiesPage::current() const
{
    domain::ActivityId id = m_model->activityAt(m_view->currentIndex());
    if (isCalendar()) { // on a day where nothing is chosen: what is open beside it
        const domain::ActivityId chosen = m_calendar ? m_calendar->view().chosen() : domain::ActivityId();
        const bool isOpen = !m_splitter->widget(1)->isHidden() && !m_editor->isNew();
        id = chosen.isNull() && isOpen ? m_editor->activity() : chosen;
    }
    const auto row = m_context.workspace.reader().row<domain::Activity>(id);
    return row ? *row : std::nullopt;
}

} // namespace samordna::views
