#include "views/pages/organisationspage.h"

#include "views/dialogs/duplicatepairs.h"
#include "views/dialogs/duplicatesdialog.h"
#include "views/editors/form.h"
#include "views/editors/reasonbar.h"
#include "views/pages/emptynote.h"
#include "views/pages/follow.h"
#include "views/pages/organisationfilters.h"
#include "views/pages/organisationpanel.h"
#include "views/pages/organisationview.h"
#include "views/pages/tablecommands.h"
#include "views/theme/theme.h"
#include "views/widgets/stayat.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/pagesplitter.h"
#include "models/items/organisationtreemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kPanelLetters = 54;
const QString kSplitterKey = u"organisations/splitter"_s;

} // namespace

OrganisationsPage::OrganisationsPage(const PageContext& context, const domain::Period& period, QWidget* parent)
    : Page(Ground::Card, parent)
    , m_context(context)
    , m_period(period)
    , m_filters(new OrganisationFilters)
    , m_model(new items::OrganisationTreeModel(this))
    , m_view(new OrganisationView)
    , m_panel(new OrganisationPanel(context))
    , m_splitter(new PageSplitter)
    , m_list(new QStackedWidget)
    , m_empty(new EmptyNote)
    , m_reason(new ReasonBar)
    , m_new(new QAction(icon(u"add"_s, palette(), Tone::OnAction), tr("New organisation"), this))
    , m_withdraw(new QAction(tr("Withdraw…"), this))
    , m_restore(new QAction(tr("Take back into use"), this))
    , m_duplicates(new QAction(tr("Find duplicates…"), this))
    , m_table(new TableCommands(*m_view, *m_view->header(), context.navigator, u"organisations/columns"_s))
{
    m_view->setModel(m_model);
    buildActions();
    buildLayout();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrganisationsPage::onCurrentChanged);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (!m_model->organisationAt(index).isNull()) {
            m_panel->editName();
        }
    });
    connect(m_table, &TableCommands::columnsChanged, &m_view->fit(), &ColumnFit::columnsChosen);
    m_view->fit().columnsChosen();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &OrganisationsPage::refresh);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, [this] { m_refresh.start(0); });
    refresh();
}

OrganisationsPage::~OrganisationsPage()
{
    QSettings().setValue(kSplitterKey, m_splitter->besideState());
}

void OrganisationsPage::buildActions()
{
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    connect(m_new, &QAction::triggered, this, &OrganisationsPage::addOrganisation);
    connect(m_withdraw, &QAction::triggered, this, &OrganisationsPage::askWhy);
    connect(m_restore, &QAction::triggered, this, &OrganisationsPage::restore);
    connect(m_duplicates, &QAction::triggered, this, &OrganisationsPage::findDuplicates);
    connect(m_filters, &OrganisationFilters::changed, this, &OrganisationsPage::applyFilter);
    m_view->addActions(pageActions());
    addActions(pageActions());
}

QList<QAction*> OrganisationsPage::pageActions() const
{
    return {m_new, m_withdraw, m_restore, m_duplicates, m_filters->showWithdrawn, m_table->columns()};
}

void OrganisationsPage::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* find = new QPushButton(m_duplicates->text(), this);
    connect(find, &QPushButton::clicked, m_duplicates, &QAction::trigger);
    m_filters->addButton(find);
    layout->addWidget(m_filters);
    layout->addWidget(m_reason);
    layout->addWidget(m_splitter, 1);
    m_list->addWidget(m_view);
    m_list->addWidget(m_empty);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    if (!m_splitter->restoreBeside(QSettings().value(kSplitterKey).toByteArray())) {
        m_splitter->setSizes({0, kPanelLetters * fontMetrics().averageCharWidth()}); // the list takes what is left
    }
    connect(m_reason, &ReasonBar::given, this, &OrganisationsPage::withdraw);
    connect(m_empty, &EmptyNote::pressed, this, &OrganisationsPage::onEmptyPressed);
}

QString OrganisationsPage::title() const
{
    return tr("Organisations");
}

QString OrganisationsPage::subtitle() const
{
    const auto& all = m_context.workspace.data().organisations;
    const auto inForce = std::count_if(all.cbegin(), all.cend(), [](const auto& row) { return !row.isWithdrawn(); });
    items::OrganisationFilter filter = m_filters->filter();
    filter.withdrawn = false; // they come on top
    if (filter.isEmpty()) {
        return tr("%n organisation(s)", nullptr, static_cast<int>(inForce));
    }
    const auto passing = items::organisationLines(m_context.workspace.data(), m_figures, filter).size();
    return tr("%1 of %n organisation(s)", nullptr, static_cast<int>(inForce)).arg(passing);
}

void OrganisationsPage::setPeriod(const domain::Period& period)
{
    if (period != m_period) {
        m_period = period;
        count();
    }
}

void OrganisationsPage::focusFirst()
{
    m_list->currentWidget()->setFocus();
}

bool OrganisationsPage::focusFilter()
{
    m_filters->focusWords();
    return true;
}

bool OrganisationsPage::commitEdits()
{
    return m_panel->commitEdits();
}

void OrganisationsPage::refresh()
{
    showLines(Stays::Current);
    count();
    m_panel->show(m_model->organisationAt(m_view->currentIndex()));
    Q_EMIT subtitleChanged();
}

void OrganisationsPage::count()
{
    using Figures = base::Result<items::OrganisationFigures>;
    const auto job = [period = m_period, all = m_context.workspace.data().organisations, apart = pairsApart()](
                         const storage::Reader& reader) -> Figures {
        const auto activities = reader.participations(period);
        return activities ? Figures({*activities, possibleDuplicates(all, apart), true}) : activities.error();
    };
    follow(this, m_context.workspace.read<Figures>(job), [this, asked = ++m_asked](const Figures& figures) {
        if (asked != m_asked) {
            return;
        }
        if (figures) {
            m_figures = *figures;
            showLines(Stays::Current);
            Q_EMIT subtitleChanged();
        } else {
            m_context.navigator.showError(figures.error());
        }
    });
}

void OrganisationsPage::applyFilter()
{
    showLines(Stays::None);
    Q_EMIT subtitleChanged();
    Q_EMIT viewChanged();
}

void OrganisationsPage::showLines(Stays stays)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const domain::OrganisationId kept = m_model->organisationAt(m_view->currentIndex());
    const auto worked = stays == Stays::Current ? m_panel->organisation() : domain::OrganisationId();
    m_isReturning = true;
    m_model->setLines(items::organisationLines(plan, m_figures, m_filters->filter(), worked));
    const QModelIndex there = m_model->indexOf(kept);
    m_view->setCurrentIndex(there.isValid() ? there : m_view->firstOrganisation());
    m_isReturning = false;
    onCurrentChanged(m_view->currentIndex());
    const bool isFiltered = !m_filters->filter().isEmpty();
    m_empty->setNote(isFiltered ? tr("No organisation fits the filter.")
                                : tr("Here stand those who lead, take part or organise, by kind. There are none yet."),
        isFiltered ? tr("Show all") : tr("New organisation"));
    m_list->setCurrentWidget(m_model->lines().isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
    m_filters->showCounts(plan, m_figures);
    refreshActions();
}

void OrganisationsPage::refreshActions()
{
    const domain::Organisation* row = current();
    const bool isOpen = !m_context.workspace.isReadOnly();
    m_new->setEnabled(isOpen);
    m_duplicates->setEnabled(isOpen);
    m_withdraw->setEnabled(isOpen && row && !row->isWithdrawn());
    m_restore->setEnabled(isOpen && row && row->isWithdrawn());
}

void OrganisationsPage::onCurrentChanged(const QModelIndex& index)
{
    const domain::OrganisationId wanted = m_model->organisationAt(index);
    if (m_isReturning || wanted == m_panel->organisation()) {
        return;
    }
    const QModelIndex before = m_model->indexOf(m_panel->organisation());
    if (!m_panel->commitEdits() && before.isValid()) {
        m_isReturning = true; // what was refused stays in sight
        stayAt(*m_view, before);
        m_isReturning = false;
        leadToRefused(*m_panel);
        return;
    }
    m_panel->show(wanted);
    refreshActions();
}

void OrganisationsPage::onEmptyPressed()
{
    if (m_filters->filter().isEmpty()) {
        m_new->trigger();
    } else {
        m_filters->clear();
        m_view->setFocus();
    }
}

std::optional<items::ViewState> OrganisationsPage::viewState() const
{
    items::ViewState state;
    m_filters->writeTo(state);
    return state;
}

void OrganisationsPage::showView(const items::ViewState& state)
{
    m_filters->show(state);
}

bool OrganisationsPage::showRow(domain::Entity entity, const QUuid& id)
{
    const domain::OrganisationId organisation(id);
    const bool isListed =
        entity == domain::Entity::Organisation && domain::find(m_context.workspace.data().organisations, organisation);
    if (isListed) {
        showOrganisation(organisation);
    }
    return isListed;
}

void OrganisationsPage::showOrganisation(const domain::OrganisationId& organisation)
{
    const domain::Organisation* row = domain::find(m_context.workspace.data().organisations, organisation);
    if (!row) {
        return;
    }
    m_filters->showWithdrawn->setChecked(m_filters->filter().withdrawn || row->isWithdrawn());
    showLines(Stays::None);
    if (!m_model->indexOf(organisation).isValid()) {
        m_filters->clear();
    }
    m_view->setCurrentIndex(m_model->indexOf(organisation));
    m_view->scrollTo(m_view->currentIndex());
}

QString OrganisationsPage::freeName() const
{
    const auto& all = m_context.workspace.data().organisations;
    const QString plain = tr("New organisation");
    QString name = plain;
    const auto isTaken = [&](const domain::Organisation& row) { return row.name == name; };
    for (int number = 2; std::any_of(all.cbegin(), all.cend(), isTaken); ++number) {
        name = plain + u' ' + QString::number(number);
    }
    return name;
}

void OrganisationsPage::addOrganisation()
{
    if (!m_panel->commitEdits()) {
        return;
    }
    domain::Organisation row;
    row.id = domain::OrganisationId::create();
    row.county = m_context.workspace.data().county.code;
    row.name = freeName();
    if (m_context.add(row, tr("New organisation"))) {
        showOrganisation(row.id);
        m_panel->editName();
    }
}

void OrganisationsPage::askWhy()
{
    if (const domain::Organisation* row = current()) {
        m_reason->ask(tr("Why is %1 withdrawn? It stays in the file, with its history.").arg(row->name));
    }
}

void OrganisationsPage::withdraw(const QString& reason)
{
    if (current() && m_panel->commitEdits()) {
        const domain::Organisation before = *current(); // read again: it may just have been stored
        domain::Organisation after = before;
        after.withdrawn = reason;
        m_context.change(before, after, tr("Withdraw organisation"), tr("%1 is withdrawn.").arg(before.name));
    }
}

void OrganisationsPage::restore()
{
    if (const domain::Organisation* row = current()) {
        const domain::Organisation before = *row;
        domain::Organisation after = before;
        after.withdrawn.clear();
        m_context.change(
            before, after, tr("Take organisation back into use"), tr("%1 is in use again.").arg(before.name));
    }
}

void OrganisationsPage::findDuplicates()
{
    if (m_panel->commitEdits()) {
        auto* dialog = new DuplicatesDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, &OrganisationsPage::count); // pairs may have been set aside
        dialog->open();
    }
}

const domain::Organisation* OrganisationsPage::current() const
{
    return domain::find(m_context.workspace.data().organisations, m_model->organisationAt(m_view->currentIndex()));
}

} // namespace samordna::views
