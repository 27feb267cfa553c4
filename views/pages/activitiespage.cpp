#include "views/pages/activitiespage.h"

#include "views/editors/choices.h"
#include "views/editors/filterchip.h"
#include "views/editors/flowlayout.h"
#include "views/editors/reasonbar.h"
#include "views/pages/activityeditor.h"
#include "views/pages/activityview.h"
#include "views/pages/bulkcommands.h"
#include "views/pages/emptynote.h"
#include "views/pages/follow.h"
#include "views/theme/theme.h"
#include "views/widgets/columnchooser.h"
#include "views/widgets/tablecopy.h"
#include "views/words/why.h"
#include "models/domain/terms.h"
#include "models/domain/format.h"
#include "models/items/activitycolumns.h"
#include "models/items/activitytablemodel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

const QString kSplitterKey = u"activities/splitter"_s;
const QString kHeaderKey = u"activities/columns"_s;
const QString kKindKey = u"activities/kind"_s;
constexpr int kTypingPause = 40; // ms

} // namespace

ActivitiesPage::ActivitiesPage(const PageContext& context, const domain::Period& period, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_period(period)
    , m_model(new items::ActivityTableModel(context.workspace, this))
    , m_view(new ActivityView)
    , m_bulk(new BulkCommands(context, this, *m_view,
          {domain::Entity::Activity, [this](const QModelIndex& index) { return m_model->activityAt(index).uuid(); },
              [this](const QUuid& id) { return m_model->indexOf(domain::ActivityId(id)); }}))
    , m_editor(new ActivityEditor(context))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new QStackedWidget)
    , m_empty(new EmptyNote)
    , m_reason(new ReasonBar)
    , m_text(new QLineEdit)
    , m_kind(new QComboBox)
    , m_measureChip(new FilterChip(QString()))
    , m_new(new QAction(icon(u"add"_s, palette(), Tone::OnAction), tr("New activity"), this))
    , m_duplicate(new QAction(tr("New activity like this one"), this))
    , m_withdraw(new QAction(tr("Withdraw…"), this))
    , m_restore(new QAction(tr("Take back"), this))
    , m_showWithdrawn(new QAction(tr("Show withdrawn activities"), this))
    , m_extend(new QAction(tr("More activities of this series"), this))
    , m_columns(new ColumnChooser(*m_view->horizontalHeader(), 0))
{
    const auto kind = domain::fromCode<domain::ActivityKind>(QSettings().value(kKindKey).toString());
    m_lastKind = kind.value_or(domain::ActivityKind::Meeting);
    buildActions();
    buildLayout();
    items::MunicipalityNames names;
    for (const Choice& choice : municipalityChoices({})) {
        names.insert(choice.value.toString(), choice.text);
    }
    m_model->setMunicipalityNames(names);
    ask();
    m_view->setModel(m_model);
    m_view->horizontalHeader()->restoreState(QSettings().value(kHeaderKey).toByteArray());
    m_bulk->watch();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivitiesPage::onCurrentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivitiesPage::keepCurrent);
    connect(m_model, &items::ActivityTableModel::completed, this, &ActivitiesPage::keepCurrent);
    connect(m_model, &items::ActivityTableModel::refused, this,
        [this](const base::Error& error) { m_context.navigator.showError(error); });
    connect(m_model, &items::ActivityTableModel::failed, this,
        [this](const base::Error& error) { m_context.navigator.showError(error); });
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &ActivitiesPage::onChanged);
    refreshCounts();
    keepCurrent();
}

ActivitiesPage::~ActivitiesPage()
{
    QSettings settings;
    settings.setValue(kSplitterKey, m_splitter->saveState());
    settings.setValue(kHeaderKey, m_view->horizontalHeader()->saveState());
    settings.setValue(kKindKey, domain::codeText(m_lastKind));
}

void ActivitiesPage::buildActions()
{
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_duplicate->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_showWithdrawn->setCheckable(true);
    connect(m_new, &QAction::triggered, this, &ActivitiesPage::begin);
    connect(m_duplicate, &QAction::triggered, this, &ActivitiesPage::duplicate);
    connect(m_withdraw, &QAction::triggered, this, &ActivitiesPage::askWhy);
    connect(m_restore, &QAction::triggered, this, &ActivitiesPage::restore);
    connect(m_extend, &QAction::triggered, this, &ActivitiesPage::extendSeries);
    connect(m_showWithdrawn, &QAction::toggled, this, &ActivitiesPage::ask);
    buildCopy();
    m_view->addActions(pageActions());
    addActions(pageActions());
}

QList<QAction*> ActivitiesPage::pageActions() const
{
    return {m_new, m_duplicate, m_withdraw, m_restore, m_showWithdrawn, m_extend, m_columns->action(), m_bulk->change};
}

/// Small counts of persons are masked on the clipboard as in what is exported.
void ActivitiesPage::buildCopy()
{
    auto* copy = new TableCopy(*m_view, *m_view->horizontalHeader());
    copy->setCellText([this](const QModelIndex& cell) {
        const int limit = m_context.workspace.data().county.maskLimit;
        const int count = cell.data(Qt::EditRole).toInt();
        const bool isSmall = cell.column() == items::ParticipantsColumn && count > 0 && count < limit;
        return isSmall ? u'<' + QString::number(limit) : cell.data().toString();
    });
    connect(
        copy, &TableCopy::refused, this, [this](const base::Error& error) { m_context.navigator.showError(error); });
}

void ActivitiesPage::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildFilters());
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
    if (!m_splitter->restoreState(QSettings().value(kSplitterKey).toByteArray())) {
        m_splitter->setSizes({720, 340});
    }
    connect(m_reason, &ReasonBar::given, this, &ActivitiesPage::withdraw);
    connect(m_empty, &EmptyNote::pressed, this, &ActivitiesPage::onEmptyPressed);
    connect(m_editor, &ActivityEditor::saved, this, [this](const domain::ActivityId& id, domain::ActivityKind kind) {
        m_lastKind = kind;
        if (m_isLeaving) {
            return; // the row that was chosen stays chosen
        }
        m_wanted = id;
        keepCurrent();
    });
    connect(m_editor, &ActivityEditor::dropped, this, [this] {
        showCurrent();
        m_view->setFocus();
    });
}

QWidget* ActivitiesPage::buildFilters()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural);
    flow->setContentsMargins(20, 10, 20, 10);
    bar->setLayout(flow);
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
    m_typing.setSingleShot(true);
    m_counting.setSingleShot(true);
    connect(m_measureChip, &QAbstractButton::clicked, this, [this] { showMeasure({}); });
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(kTypingPause); });
    connect(&m_typing, &QTimer::timeout, this, &ActivitiesPage::ask);
    connect(&m_counting, &QTimer::timeout, this, &ActivitiesPage::refreshCounts);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivitiesPage::ask);
    return bar;
}

void ActivitiesPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Card, palette()));
}

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

QString ActivitiesPage::subtitle() const
{
    if (!m_model->isComplete()) {
        return tr("counting …");
    }
    const int count = m_model->rowCount();
    return tr("%Ln activities", nullptr, count);
}

void ActivitiesPage::setPeriod(const domain::Period& period)
{
    if (period != m_period) {
        m_period = period;
        ask();
        refreshCounts();
    }
}

void ActivitiesPage::focusFirst()
{
    m_view->setFocus();
}

bool ActivitiesPage::commitEdits()
{
    return m_editor->commitEdits();
}

void ActivitiesPage::ask()
{
    m_typing.stop();
    storage::ActivityQuery query = m_model->query(); // keeps the order
    query.text = m_text->text().trimmed();
    query.today = m_context.workspace.clock().today();
    query.period = m_show == Show::All ? std::nullopt : std::optional(m_period);
    query.lacksResult = m_show == Show::LacksResult;
    query.measure = m_measure;
    query.withdrawn = m_showWithdrawn->isChecked() ? storage::WithdrawnRows::Shown : storage::WithdrawnRows::Hidden;
    query.kind.reset();
    if (m_kind->currentData().isValid()) {
        query.kind = static_cast<domain::ActivityKind>(m_kind->currentData().toInt());
    }
    m_model->setQuery(query);
    const domain::Measure* measure = domain::find(m_context.workspace.data().measures, m_measure);
    m_measureChip->setVisible(measure);
    m_measureChip->setChecked(measure);
    m_measureChip->setText(measure ? tr("Measure %1 ×").arg(measure->number) : QString());
    m_measureChip->setAccessibleName(measure ? tr("Show activities of all measures again") : QString());
    for (const auto& [show, chip] : std::as_const(m_chips)) {
        chip->setChecked(show == m_show);
    }
    refreshEmpty();
}

void ActivitiesPage::setShow(Show show)
{
    m_show = show;
    ask();
}

void ActivitiesPage::onChanged(const workspace::ChangeNotice& notice)
{
    if (!notice.concerns(domain::Entity::Activity)) {
        return;
    }
    m_counting.start(0);
    const bool isShown = notice.ids.value(domain::Entity::Activity).contains(m_editor->activity().uuid());
    if (isShown && !m_editor->isDirty()) {
        showCurrent();
    }
}

void ActivitiesPage::refreshCounts()
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

void ActivitiesPage::showCounts(const Counts& counts)
{
    for (const auto& [show, chip] : std::as_const(m_chips)) {
        chip->setCount(show == Show::Period ? counts.period : show == Show::All ? counts.all : counts.lacksResult);
        chip->setToolTip(show == Show::Period ? tr("Cancelled activities are listed, but not counted") : QString());
        chip->setAccessibleDescription(chip->toolTip());
    }
    Q_EMIT subtitleChanged();
}

void ActivitiesPage::refreshEmpty()
{
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
    const bool isOpen = !m_context.workspace.isReadOnly();
    const QModelIndex index = m_view->currentIndex();
    const bool isWithdrawn = index.data(items::WithdrawnRole).toBool();
    m_new->setEnabled(isOpen);
    m_duplicate->setEnabled(isOpen && index.isValid());
    m_withdraw->setEnabled(isOpen && index.isValid() && !isWithdrawn);
    m_restore->setEnabled(isOpen && index.isValid() && isWithdrawn);
    m_extend->setEnabled(isOpen && index.isValid() && m_editor->isOfSeries());
}

/// The same activity stays current through filters, orders and changes; else the first row is.
void ActivitiesPage::keepCurrent()
{
    const QModelIndex wanted = m_wanted.isNull() ? QModelIndex() : m_model->indexOf(m_wanted);
    const QModelIndex index = m_view->currentIndex();
    if (wanted.isValid() && wanted.row() != index.row()) {
        m_view->setCurrentIndex(wanted.siblingAtColumn(std::max(0, index.column())));
        m_view->scrollTo(m_view->currentIndex());
    } else if (!index.isValid() && m_model->rowCount() > 0) {
        const domain::ActivityId kept = m_wanted;
        m_view->setCurrentIndex(m_model->index(0, 0));
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
            m_view->setCurrentIndex(back);
            m_isReturning = false;
        }
        m_wanted = shown;
        return;
    }
    showCurrent();
}

void ActivitiesPage::showCurrent()
{
    if (const auto row = current()) {
        m_editor->show(*row);
    } else {
        m_editor->clear();
    }
    refreshActions();
}

void ActivitiesPage::onEmptyPressed()
{
    const auto all = m_context.workspace.reader().activityCount();
    if (all && *all == 0) {
        m_new->trigger();
        return;
    }
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_measure = {};
    setShow(Show::All);
}

void ActivitiesPage::showPeriod(const domain::Period& period)
{
    showOfPeriod(period, Show::Period);
}

void ActivitiesPage::showWithoutResult(const domain::Period& period)
{
    showOfPeriod(period, Show::LacksResult);
}

void ActivitiesPage::showOfPeriod(const domain::Period& period, Show show)
{
    m_period = period;
    m_measure = {};
    m_text->clear();
    m_kind->setCurrentIndex(0);
    setShow(show);
    refreshCounts();
    m_view->setFocus();
}

/// Of the period's activities; of those that lack a result where they are shown.
std::optional<Why> ActivitiesPage::why() const
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

void ActivitiesPage::changeDay()
{
    if (m_show == Show::LacksResult) {
        ask(); // more of them have been held
    }
    refreshCounts();
}

void ActivitiesPage::showMeasure(const domain::MeasureId& measure)
{
    m_measure = measure;
    if (!measure.isNull()) {
        m_text->clear();
        m_kind->setCurrentIndex(0);
    }
    setShow(Show::All);
}

void ActivitiesPage::showActivity(const domain::ActivityId& activity)
{
    m_wanted = activity;
    if (!m_model->indexOf(activity).isValid()) {
        m_text->clear();
        m_kind->setCurrentIndex(0);
        m_measure = {};
        setShow(Show::All);
    }
    keepCurrent();
}

void ActivitiesPage::begin()
{
    if (!m_editor->commitEdits()) {
        return;
    }
    domain::Activity row;
    row.id = domain::ActivityId::create();
    row.county = m_context.workspace.data().county.code;
    row.kind = m_lastKind;
    row.start = m_context.workspace.clock().today();
    row.end = row.start;
    row.counties = {row.county};
    if (!m_measure.isNull()) {
        row.measures = {m_measure};
    }
    m_editor->begin(row);
}

void ActivitiesPage::duplicate()
{
    const auto like = current();
    if (!like || !m_editor->commitEdits()) {
        return;
    }
    domain::Activity row = current().value_or(*like);
    row.id = domain::ActivityId::create();
    row.revision = 0;
    row.withdrawn.clear();
    row.series = {}; // a copy is an activity of its own
    row.occurrence = {};
    row.start = m_context.workspace.clock().today();
    row.end = row.start.addDays(like->start.daysTo(like->end));
    row.cancelled = false;
    row.result.clear(); // what came of it, and who came, belong to the other one
    row.women.reset();
    row.men.reset();
    row.other.reset();
    row.unknown.reset();
    m_editor->begin(row);
}

void ActivitiesPage::askWhy()
{
    if (const auto row = current()) {
        const bool isMore = !row->series.isNull() && m_editor->reach() != domain::SeriesReach::OnlyThis;
        m_reason->ask(
            (isMore ? tr("Why are “%1” and those that follow it in its series withdrawn? They stay in the file.")
                    : tr("Why is “%1” withdrawn? It stays in the file, with its history."))
                .arg(row->title));
    }
}

void ActivitiesPage::withdraw(const QString& reason)
{
    const domain::SeriesReach reach = m_editor->reach(); // storing sets it back
    const bool isStored = m_editor->commitEdits();
    const auto before = current();
    const domain::Series* series = before ? domain::find(m_context.workspace.data().series, before->series) : nullptr;
    if (isStored && series) {
        const auto rows = m_context.workspace.reader().rowsOf<domain::Activity>("series", series->id.uuid());
        if (!rows) {
            m_context.navigator.showError(rows.error());
            return;
        }
        const auto plan = domain::planWithdrawal(*series, *rows, *before, reach, reason);
        const QString sentence = tr("%n activities of “%1” are withdrawn.", nullptr, plan.withdrawn).arg(before->title);
        const QString kept = plan.kept.isEmpty()
            ? QString()
            : u' ' + tr("%n that have been held are kept.", nullptr, static_cast<int>(plan.kept.size()));
        apply(plan.changes, tr("Withdraw activity"), sentence + kept);
    } else if (isStored && before) {
        domain::Activity after = *before;
        after.withdrawn = reason;
        store(*before, after, tr("Withdraw activity"), tr("“%1” is withdrawn.").arg(before->title));
    }
}

void ActivitiesPage::restore()
{
    if (const auto before = current()) {
        domain::Activity after = *before;
        after.withdrawn.clear();
        store(*before, after, tr("Take activity back"), tr("“%1” counts again.").arg(before->title));
    }
}

void ActivitiesPage::extendSeries()
{
    const auto row = m_editor->commitEdits() ? current() : std::nullopt;
    const domain::Series* series = row ? domain::find(m_context.workspace.data().series, row->series) : nullptr;
    if (!series) {
        return;
    }
    const auto rows = m_context.workspace.reader().rowsOf<domain::Activity>("series", series->id.uuid());
    if (!rows) {
        m_context.navigator.showError(rows.error());
        return;
    }
    QDate last = m_context.workspace.clock().today();
    for (const domain::Activity& one : *rows) {
        last = std::max(last, one.occurrence);
    }
    const auto plan = domain::planExtension(*series, *rows, domain::defaultEnd(last));
    apply(plan.changes, tr("More activities of a series"),
        plan.made > 0 ? tr("%n activities of “%1” are registered.", nullptr, plan.made).arg(row->title)
                      : tr("The rule gives no more activities of “%1”: %2.")
                            .arg(row->title, domain::recurrenceSentence(*series)));
}

void ActivitiesPage::store(
    const domain::Activity& before, const domain::Activity& after, const QString& step, const QString& sentence)
{
    domain::ChangeSet changes;
    changes.change(before, after);
    apply(changes, step, sentence);
}

void ActivitiesPage::apply(const domain::ChangeSet& changes, const QString& step, const QString& sentence)
{
    if (m_context.apply(changes, step, sentence)) {
        refreshActions();
    }
}

std::optional<domain::Activity> ActivitiesPage::current() const
{
    const domain::ActivityId id = m_model->activityAt(m_view->currentIndex());
    const auto row = m_context.workspace.reader().row<domain::Activity>(id);
    return row ? *row : std::nullopt;
}

} // namespace samordna::views
