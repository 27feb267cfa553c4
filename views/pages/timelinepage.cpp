#include "views/pages/timelinepage.h"

#include "models/domain/terms.h"

#include "views/delegates/tabledelegate.h"
#include "views/dialogs/dialogservice.h"
#include "views/pages/emptynote.h"
#include "views/pages/follow.h"
#include "views/pages/refreshwhenshown.h"
#include "views/pages/tablecommands.h"
#include "views/pages/waitbar.h"
#include "views/timeline/timelinedrawing.h"
#include "views/timeline/timelinepaper.h"
#include "views/timeline/timelinetable.h"
#include "views/timeline/timelineview.h"
#include "views/widgets/labels.h"
#include "views/widgets/menuplace.h"
#include "views/widgets/sentencerow.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QtConcurrentRun>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::TimelineMark;
using progress::TimelinePart;

namespace {

constexpr int kCoalesceMilliseconds = 50;
const QString kTable = u"table"_s;

} // namespace

TimelinePage::TimelinePage(const PageContext& context, DialogService& dialogs, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_dialogs(dialogs)
    , m_refresh(new RefreshWhenShown(this, kCoalesceMilliseconds))
    , m_waitBar(new WaitBar(this))
    , m_view(new TimelineView(this))
    , m_model(new TimelineTable(
          [this](const TimelineMark& mark, TimelinePart part, QDate day) { return setDate(mark, part, day); }, this))
    , m_rows(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyNote(this))
    , m_current(bodyLabel(this))
    , m_order(bodyLabel(this))
    , m_legend(captionLabel(this))
{
    makeActions();
    makeLayout();
    connectParts();
}

TimelinePage::~TimelinePage()
{
    m_model->close(); // a cell's editor goes after the page, and is left then
}

QAction* TimelinePage::addAction(const QString& text, const QKeySequence& keys, MenuPlace place)
{
    auto* action = new QAction(text, this);
    setMenuPlace(*action, place);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

void TimelinePage::makeActions()
{
    m_table = addAction(tr("Show as table"), Qt::CTRL | Qt::Key_T, MenuPlace::View);
    m_table->setCheckable(true);
    m_show = addAction(tr("Show the measure"), {}, MenuPlace::View);
    m_wait = addAction(tr("Waits for…"), Qt::CTRL | Qt::Key_B, MenuPlace::Edit);
    m_zoomIn = addAction(tr("Zoom in"), Qt::CTRL | Qt::Key_Plus, MenuPlace::View);
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = addAction(tr("Zoom out"), Qt::CTRL | Qt::Key_Minus, MenuPlace::View);
    m_fit = addAction(tr("Fit all"), {}, MenuPlace::View);
    m_today = addAction(tr("Go to today"), {}, MenuPlace::View);
    m_print = addAction(tr("Print timeline…"), {}, MenuPlace::File);
    QAction* small = addAction(tr("Save as PDF, A4…"), {}, MenuPlace::File);
    QAction* large = addAction(tr("Save as PDF, A3…"), {}, MenuPlace::File);
    m_fit->setToolTip(tr("Show all from the first date to the last (End)"));
    m_today->setToolTip(tr("Go to today (Home)"));
    connect(m_print, &QAction::triggered, this, &TimelinePage::print);
    connect(small, &QAction::triggered, this, [this] { save(QPageSize::A4); });
    connect(large, &QAction::triggered, this, [this] { save(QPageSize::A3); });
}

QWidget* TimelinePage::makeTools()
{
    m_current->setAccessibleName(tr("Current item"));
    QList<QWidget*> buttons;
    for (QAction* action : {m_today, m_fit, m_zoomOut, m_zoomIn, m_table}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        buttons.append(button);
    }
    return new SentenceRow(*m_current, buttons, this);
}

void TimelinePage::makeLayout()
{
    m_rows->setModel(m_model);
    m_rows->setAccessibleName(tr("Timeline, table"));
    m_rows->setItemDelegate(new TableDelegate(m_rows));
    m_rows->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight(font()));
    m_rows->verticalHeader()->hide();
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    m_rows->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed | QTableView::AnyKeyPressed);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setSectionResizeMode(TimelineTable::Title, QHeaderView::Stretch);
    new TableCommands(*m_rows, *m_rows->horizontalHeader(), m_context.navigator, u"timeline/columns"_s);
    new CellDrafts(*m_rows, DraftStore(m_context.workspace), [this](const QModelIndex& cell) { return draftOf(cell); });
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu); // the menu has what the chosen measure waits for
    m_empty->setNote(tr("Measures with a start and a due date stand here on a time axis. There are none yet."),
        tr("Go to measures"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_empty);
    m_order->setProperty("look", u"warning"_s);
    m_order->setAccessibleName(tr("What breaks the order"));
    m_order->hide();
    m_legend->setText(timelineLegend());
    auto* card = new QFrame(this);
    card->setProperty("look", u"card"_s);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_stack);
    auto* ground = new QVBoxLayout;
    ground->setContentsMargins(22, 10, 22, 14);
    ground->setSpacing(8);
    ground->addWidget(makeTools());
    ground->addWidget(card, 1);
    ground->addWidget(m_order);
    ground->addWidget(m_legend);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_waitBar);
    layout->addLayout(ground, 1);
}

void TimelinePage::connectParts()
{
    connect(m_refresh, &RefreshWhenShown::due, this, &TimelinePage::read);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &TimelinePage::refresh);
    connect(m_table, &QAction::toggled, this, &TimelinePage::showTable);
    connect(m_table, &QAction::toggled, this, &Page::viewChanged);
    connect(m_view, &TimelineView::sightChanged, this, &Page::viewChanged);
    connect(m_show, &QAction::triggered, this, [this] {
        if (const auto measure = currentMeasure(); !measure.isNull()) {
            m_context.navigator.showMeasure(measure);
        }
    });
    connect(m_wait, &QAction::triggered, this, &TimelinePage::askWaiting);
    connect(m_zoomIn, &QAction::triggered, m_view, &TimelineView::zoomIn);
    connect(m_zoomOut, &QAction::triggered, m_view, &TimelineView::zoomOut);
    connect(m_fit, &QAction::triggered, m_view, &TimelineView::fitAll);
    connect(m_today, &QAction::triggered, m_view, &TimelineView::goToToday);
    connect(m_view, &TimelineView::moveRequested, this, &TimelinePage::move);
    connect(m_view, &TimelineView::foldRequested, this, &TimelinePage::fold);
    connect(m_view, &TimelineView::measureActivated, this,
        [this](const domain::MeasureId& measure) { m_context.navigator.showMeasure(measure); });
    connect(m_view, &TimelineView::currentChanged, this, &TimelinePage::showCurrent);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelinePage::showCurrent);
    connect(m_view, &TimelineView::menuRequested, this, &TimelinePage::showMenu);
    connect(m_rows, &QTableView::customContextMenuRequested, this,
        [this](const QPoint& at) { showMenu(m_rows->viewport()->mapToGlobal(at)); });
    connect(m_rows, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!(index.flags() & Qt::ItemIsEditable)) {
            m_show->trigger();
        }
    });
    connect(m_model, &TimelineTable::refused, this, [this](const QString& typed) {
        m_current->setText(tr("“%1” is no date. Write it as 2026-11-25.").arg(typed));
    });
    connect(m_waitBar, &WaitBar::chosen, this,
        [this](const domain::MeasureId& after, const domain::MeasureId& before) { setWaiting(after, before, true); });
    connect(m_waitBar, &WaitBar::closed, this, &TimelinePage::focusFirst);
    connect(m_empty, &EmptyNote::pressed, this, [this] { m_context.navigator.showPage(PageKind::Measures); });
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

QString TimelinePage::subtitle() const
{
    return m_period.isNull() ? QString() : domain::term(m_period);
}

void TimelinePage::setPeriod(const domain::Period& period)
{
    m_period = period;
    Q_EMIT subtitleChanged();
    refresh();
}

std::optional<items::ViewState> TimelinePage::viewState() const
{
    items::ViewState state;
    state.look = m_table->isChecked() ? kTable : QString();
    QStringList folded;
    for (const domain::AreaId& area : m_folded) {
        folded.append(area.text());
    }
    folded.sort();
    state.hidden = folded.join(u' ');
    if (const auto span = m_view->span()) {
        const auto days = domain::Period::between(span->first, span->second);
        state.span = days ? days->code() : QString();
    }
    return state;
}

void TimelinePage::showView(const items::ViewState& state)
{
    m_folded.clear();
    const QStringList folded = state.hidden.split(u' ', Qt::SkipEmptyParts);
    for (const QString& each : folded) {
        const auto area = domain::AreaId::fromText(each);
        if (domain::find(m_context.workspace.data().areas, area)) {
            m_folded.insert(area);
        }
    }
    m_table->setChecked(state.look == kTable);
    if (const auto span = domain::Period::fromCode(state.span)) {
        m_view->showSpan(span->first(), span->last());
    } else {
        m_view->fitAll();
    }
    refresh();
    Q_EMIT viewChanged();
}

void TimelinePage::focusFirst()
{
    m_stack->currentWidget()->setFocus();
}

/// What nobody looks at is not counted.
void TimelinePage::refresh()
{
    m_refresh->markStale();
}

void TimelinePage::read()
{
    if (m_period.isNull()) {
        return;
    }
    m_refresh->markFresh();
    using Answer = base::Result<progress::PlanProgress>;
    const QDate today = m_context.workspace.clock().today();
    const auto job = [plan = m_context.workspace.data(), period = m_period, today](
                         const storage::Reader& reader) { return progress::planProgress(reader, plan, period, today); };
    follow(this, m_context.workspace.read<Answer>(job, workspace::Workspace::Queue::Figures),
        [this, asked = ++m_asked](const Answer& answer) {
            if (asked != m_asked) {
                return;
            }
            if (!answer) {
                m_context.navigator.showError(answer.error());
                return;
            }
            m_progress = *answer;
            display();
            Q_EMIT refreshed();
        });
}

void TimelinePage::display()
{
    const domain::PlanData& plan = m_context.workspace.data();
    const QDate today = m_context.workspace.clock().today();
    const bool isReadOnly = m_context.workspace.isReadOnly();
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_view->setReadOnly(isReadOnly);
    m_view->setTimeline(progress::timeline(plan, m_progress, today, m_folded));
    m_model->setTimeline(progress::timeline(plan, m_progress, today), plan, isReadOnly);
    const bool isEmpty = m_view->timeline().rows.isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty)
            : m_table->isChecked()    ? static_cast<QWidget*>(m_rows)
                                      : m_view);
    if (hadFocus && !m_stack->currentWidget()->isAncestorOf(focusWidget())) { // an open cell stays open
        focusFirst();
    }
    const QStringList broken = brokenOrder(m_view->timeline(), plan);
    m_order->setText(broken.join(u'\n'));
    m_order->setVisible(!broken.isEmpty());
    m_legend->setVisible(!isEmpty && !m_table->isChecked());
    m_table->setEnabled(!isEmpty);
    m_print->setEnabled(!isEmpty);
    showCurrent();
}

/// What is chosen, in words where no table says it, and what can be done with it.
void TimelinePage::showCurrent()
{
    const bool isDrawn = m_stack->currentWidget() == m_view;
    m_current->setText(isDrawn ? m_view->currentText() : QString());
    for (QAction* action : {m_zoomIn, m_zoomOut, m_fit, m_today}) {
        action->setEnabled(isDrawn);
    }
    const bool isMeasure = !currentMeasure().isNull();
    m_show->setEnabled(isMeasure);
    m_wait->setEnabled(isMeasure && !m_context.workspace.isReadOnly());
}

void TimelinePage::showTable(bool shown)
{
    const TimelineMark* mark = m_view->currentMark();
    if (shown) {
        const int row = m_model->rowOf(currentMeasure(), mark ? mark->milestone : domain::MilestoneId());
        m_stack->setCurrentWidget(m_rows);
        m_rows->setCurrentIndex(m_model->index(std::max(0, row), TimelineTable::Due));
    } else {
        const int row = m_rows->currentIndex().row();
        m_stack->setCurrentWidget(m_view);
        m_view->choose(m_model->measureAt(row), m_model->milestoneAt(row));
    }
    m_legend->setVisible(!shown);
    m_stack->currentWidget()->setFocus();
    showCurrent();
}

domain::MeasureId TimelinePage::currentMeasure() const
{
    if (m_stack->currentWidget() == m_rows) {
        return m_model->measureAt(m_rows->currentIndex().row());
    }
    const progress::TimelineRow* row = m_view->currentRow();
    return row ? row->measure : domain::MeasureId();
}

void TimelinePage::showMenu(const QPoint& globalPos)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const domain::Measure* measure = domain::find(plan.measures, currentMeasure());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Timeline"));
    if (measure) {
        menu->addActions({m_show, m_wait});
        for (const domain::MeasureId& id : measure->after) {
            const domain::Measure* before = domain::find(plan.measures, id);
            QAction* stop = before ? menu->addAction(tr("Wait for %1 no longer").arg(before->number)) : nullptr;
            if (stop) {
                stop->setEnabled(!m_context.workspace.isReadOnly());
                connect(
                    stop, &QAction::triggered, this, [this, after = measure->id, id] { setWaiting(after, id, false); });
            }
        }
        menu->addSeparator();
    }
    menu->addActions({m_today, m_fit, m_zoomIn, m_zoomOut, m_table});
    if (m_table->isChecked()) {
        menu->addSeparator();
        menu->addActions(m_rows->actions());
    }
    menu->popup(globalPos);
}

void TimelinePage::fold(const domain::AreaId& area)
{
    if (!m_folded.remove(area)) {
        m_folded.insert(area);
    }
    display();
    Q_EMIT viewChanged();
}

void TimelinePage::move(const TimelineMark& mark, TimelinePart part, int days)
{
    m_context.apply(progress::moved(m_context.workspace.data(), mark, part, days),
        part == TimelinePart::Whole ? tr("Move on the timeline") : tr("Change date on the timeline"));
}

bool TimelinePage::setDate(const TimelineMark& mark, TimelinePart part, QDate day)
{
    const domain::PlanData& plan = m_context.workspace.data();
    domain::ChangeSet changes;
    if (const domain::Milestone* row = domain::find(plan.milestones, mark.milestone)) {
        domain::Milestone after = *row;
        (row->done.isValid() ? after.done : after.due) = day;
        changes.change(*row, after);
    } else if (const domain::Measure* measure = domain::find(plan.measures, mark.measure)) {
        domain::Measure after = *measure;
        (part == TimelinePart::Start ? after.start : after.due) = day;
        changes.change(*measure, after);
    }
    return m_context.apply(changes, tr("Change date on the timeline"));
}

/// A date is one of those that the panel of its measure shows, and comes back there.
CellDrafts::Cell TimelinePage::draftOf(const QModelIndex& cell) const
{
    const domain::MeasureId measure = m_model->measureAt(cell.row());
    const domain::MilestoneId milestone = m_model->milestoneAt(cell.row());
    const auto place = [&](const QString& part) {
        return DraftPlace{domain::Entity::Measure, measure.isNull() ? QString() : measure.text(), part};
    };
    if (!milestone.isNull()) {
        return {place(milestone.text()), u"day"_s};
    }
    return cell.column() == TimelineTable::Start ? CellDrafts::Cell{place({}), u"start"_s}
                                                 : CellDrafts::Cell{place(m_period.code()), u"due"_s};
}

void TimelinePage::askWaiting()
{
    m_waitBar->ask(m_context.workspace.data(), currentMeasure());
}

void TimelinePage::setWaiting(const domain::MeasureId& after, const domain::MeasureId& before, bool waits)
{
    m_context.apply(progress::withWaiting(m_context.workspace.data(), after, before, waits),
        waits ? tr("Let a measure wait for another") : tr("Let a measure wait no longer"));
}

TimelineSheet TimelinePage::sheet() const
{
    const domain::PlanData& plan = m_context.workspace.data();
    const auto [first, last] = m_view->sight();
    return {m_view->timeline(), first, last, domain::inLanguage(plan.county.board, plan.county.boardEn),
        plan.county.caseNumber, m_context.workspace.clock().now().toLocalTime(), brokenOrder(m_view->timeline(), plan)};
}

void TimelinePage::save(QPageSize::PageSizeId size)
{
    const QString path = m_dialogs.saveFile(this, FileKind::PagePdf, tr("timeline"));
    if (path.isEmpty()) {
        return;
    }
    const auto saving = QtConcurrent::run([it = sheet(), size, path] { return writeTimeline(it, size, path); });
    follow(this, saving, [this, path](const base::Result<int>& pages) {
        if (pages) {
            m_context.navigator.showDone(
                tr("The timeline was saved, %n page(s): %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)));
        } else {
            m_context.navigator.showError(pages.error());
        }
        Q_EMIT saved();
    });
}

void TimelinePage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Timeline"));
    printer.setFullPage(true);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const auto id = printer.pageLayout().pageSize().id();
    const auto printed = paintTimeline(printer, sheet(), id == QPageSize::A3 ? QPageSize::A3 : QPageSize::A4);
    if (printed) {
        m_context.navigator.showDone(tr("The timeline was sent to the printer."));
    } else {
        m_context.navigator.showError(printed.error());
    }
}

} // namespace samordna::views
