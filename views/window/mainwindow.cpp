#include "views/window/mainwindow.h"

#include "models/domain/collation.h"
#include "models/domain/terms.h"
#include "models/workspace/opening.h"

#include "views/dialogs/dialogservice.h"
#include "views/dialogs/settingsdialog.h"
#include "views/find/findpalette.h"
#include "views/help/helpdesk.h"
#include "views/help/topics.h"
#include "views/pages/activitiespage.h"
#include "views/pages/chartspage.h"
#include "views/pages/measurespage.h"
#include "views/pages/overviewpage.h"
#include "views/pages/quicklog.h"
#include "views/pages/reportspage.h"
#include "views/pages/startpage.h"
#include "views/spelling/spellguide.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/periodchooser.h"
#include "views/window/daywatch.h"
#include "views/window/fileactions.h"
#include "views/window/pagenavigator.h"
#include "views/window/preferences.h"
#include "views/window/recentfiles.h"
#include "views/window/savedviews.h"
#include "views/window/sidebar.h"
#include "views/window/topbar.h"
#include "views/window/whyguide.h"
#include "views/window/windowactions.h"
#include "views/window/windowdrop.h"
#include "views/words/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using domain::Period;
using domain::PeriodKind;

namespace {

constexpr std::chrono::milliseconds kPatience{100}; ///< with a file that opens, before a box says so
constexpr QSize kLeastSize{1024, 640};
constexpr QSize kFirstSize{1440, 900};
constexpr QSize kFrame{16, 40}; ///< what a window manager adds, about
const QString kGeometryKey = u"window/geometry"_s;
const QString kChartKey = u"window/chart"_s;
const QString kPageKey = u"window/page"_s;
const QString kPeriodKey = u"window/period"_s;

items::Own ownOf(const Preferences& preferences)
{
    return {domain::OrganisationId::fromText(preferences.organisation), preferences.function};
}

} // namespace

MainWindow::MainWindow(const WindowParts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(new WindowActions(*this))
    , m_side(new SideBar(this))
    , m_top(new TopBar(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_day(new DayWatch(parts.clock, this))
    , m_help(new HelpDesk(*this, parts.settings))
    , m_spelling(new SpellGuide(
          OwnWords::usualPath(), [this] { return knownNames(); }, this))
{
    makeGround();
    m_why = new WhyGuide(*centralWidget(), this);
    m_views = new SavedViews(
        *m_actions->views, m_top->views(), parts.settings, parts.dialogs,
        [this](PageKind kind) {
            return m_navigator && m_navigator->enter(kind) ? &m_navigator->pages().page(kind) : nullptr;
        },
        this);
    connectActions();
    restore();
    beWithoutFile();
}

MainWindow::~MainWindow()
{
    dropFile();
}

void MainWindow::makeGround()
{
    auto* ground = new QWidget(this);
    ground->setProperty("look", u"surface"_s);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    fitSide();
    layout->addWidget(m_side);
    layout->addLayout(right, 1);
    setCentralWidget(ground);
}

void MainWindow::connectActions()
{
    connect(m_actions->newFile, &QAction::triggered, this, &MainWindow::newCounty);
    connect(m_actions->open, &QAction::triggered, this, [this] {
        const QString path = m_parts.dialogs.openFile(this, FileKind::County);
        if (!path.isEmpty()) {
            openFile(path);
        }
    });
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_actions->import, &QAction::triggered, this, &MainWindow::askImport);
    connect(m_actions->exportFile, &QAction::triggered, this, &MainWindow::askExport);
    connect(m_actions->masking, &QAction::triggered, this, &MainWindow::askMaskLimit);
    connect(m_actions->print, &QAction::triggered, this, &MainWindow::printReport);
    connect(m_actions->close, &QAction::triggered, this, &MainWindow::closeFile);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_actions->redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_actions->log, &QAction::triggered, this, &MainWindow::logActivity);
    connect(m_actions->ownSpan, &QAction::triggered, this, &MainWindow::askOwnSpan);
    connect(m_actions->previousPeriod, &QAction::triggered, &m_top->period(), &PeriodChooser::choosePrevious);
    connect(m_actions->nextPeriod, &QAction::triggered, &m_top->period(), &PeriodChooser::chooseNext);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::askSettings);
    auto* drop = new WindowDrop(*this);
    connect(drop, &WindowDrop::countyDropped, this, [this](const QString& path) { openFile(path); });
    connect(drop, &WindowDrop::importDropped, this, &MainWindow::importDropped);
    connect(drop, &WindowDrop::refused, m_message, &MessageBar::showError);
    connect(m_spelling, &SpellGuide::failed, this, [this](const QString& path) {
        showError({base::ErrorKind::Io, {path}, {}});
    });
    connect(m_actions->manual, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { m_parts.dialogs.showShortcuts(this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { m_parts.dialogs.showAbout(this); });
    connect(m_actions, &WindowActions::pageRequested, this, &MainWindow::showPage);
    connect(m_side, &SideBar::pageChosen, this, &MainWindow::showPage);
    connect(&m_top->period(), &PeriodChooser::periodChosen, this, &MainWindow::setPeriod);
    connect(&m_top->period(), &PeriodChooser::ownSpanRequested, this, &MainWindow::askOwnSpan);
    connect(m_message, &MessageBar::undoRequested, this, &MainWindow::undo);
    connect(m_actions->why, &QAction::triggered, this, &MainWindow::showWhy);
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::showFind);
    m_top->setFindAction(m_actions->find);
    connect(
        m_views, &SavedViews::done, this, [this](const QString& sentence) { m_message->showDone(sentence, false); });
    connect(m_day, &DayWatch::dayChanged, this, &MainWindow::changeDay);
}

void MainWindow::makeStart()
{
    m_start = new StartPage(this);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newCounty);
    connect(m_start, &StartPage::openRequested, m_actions->open, &QAction::trigger);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::importFromStart);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::trySample);
    connect(m_start, &StartPage::recentChosen, this, [this](const QString& path) { openFile(path); });
    connect(m_start, &StartPage::recentForgotten, this, [this](const QString& path) {
        RecentFiles recent(m_parts.settings);
        recent.forget(path);
        m_start->setRecent(recent.paths());
    });
}

void MainWindow::connectPage(PageKind kind, Page& page)
{
    connect(&page, &Page::subtitleChanged, this, &MainWindow::updateTitle);
    connect(&page, &Page::whyRequested, this, &MainWindow::showWhy);
    m_views->recall(kind, page);
    if (kind == PageKind::Charts) {
        static_cast<ChartsPage&>(page).setChoice(m_parts.settings.value(kChartKey).toString());
    } else if (kind == PageKind::Measures) {
        static_cast<MeasuresPage&>(page).setOwn(ownOf(readPreferences(m_parts.settings)));
    } else if (kind == PageKind::Activities) {
        static_cast<ActivitiesPage&>(page).setOwn(ownOf(readPreferences(m_parts.settings)));
    }
}

void MainWindow::connectFile()
{
    connect(m_navigator.get(), &PageNavigator::entered, this, &MainWindow::onEntered);
    connect(m_navigator.get(), &PageNavigator::stayed, m_side, &SideBar::setPage);
    connect(m_navigator.get(), &PageNavigator::pasteRequested, this, &MainWindow::pasteRows);
    connect(m_navigator.get(), &PageNavigator::periodRequested, this, &MainWindow::setPeriod);
    connect(&m_navigator->pages().overview(), &OverviewPage::newActivityRequested, this, &MainWindow::newActivity);
    connect(&m_navigator->pages().overview(), &OverviewPage::attentionCounted, this, &MainWindow::showCounts);
    connect(m_workspace.get(), &workspace::Workspace::changed, this, &MainWindow::afterChange);
    connect(&m_workspace->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
}

void MainWindow::restore()
{
    // No larger than the screen, whatever manages its windows.
    const QSize room = screen()->availableSize();
    setMinimumSize(kLeastSize.boundedTo(room));
    resize(kFirstSize.boundedTo(room - kFrame));
    restoreGeometry(m_parts.settings.value(kGeometryKey).toByteArray());
    const auto period = Period::fromCode(m_parts.settings.value(kPeriodKey).toString());
    const Preferences preferences = readPreferences(m_parts.settings);
    m_period = period ? *period : Period::holding(m_parts.clock.today(), preferences.periodKind);
    m_spelling->setLanguages(spelledLanguages(preferences));
    m_top->period().setPeriod(m_period);
}

void MainWindow::remember()
{
    m_parts.settings.setValue(kGeometryKey, saveGeometry());
    m_parts.settings.setValue(kPeriodKey, m_period.code());
    if (m_workspace) {
        for (const PageKind kind : kPages) {
            if (m_navigator->pages().isMade(kind)) {
                m_views->remember(kind, m_navigator->pages().page(kind));
            }
        }
        if (m_navigator->pages().isMade(PageKind::Charts)) {
            m_parts.settings.setValue(kChartKey, m_navigator->pages().charts().choice());
        }
        m_parts.settings.setValue(kPageKey, static_cast<int>(page()));
    }
}

bool MainWindow::openFile(const QString& path, storage::Access access)
{
    if (!closeFile()) {
        return false;
    }
    workspace::Opening opening(path, access, m_parts.clock);
    return openFile(opening);
}

bool MainWindow::openFile(workspace::Opening& opening)
{
    if (!opening.endsWithin(kPatience)) {
        show(); // what follows stands on it
        m_parts.dialogs.run(this, tr("Opening %1").arg(QFileInfo(opening.path()).fileName()),
            [&](const std::function<bool(qint64)>& progress) {
                while (!opening.endsWithin(kPatience)) {
                    if (!progress(0)) {
                        opening.stop();
                    }
                }
            });
    }
    auto opened = opening.take();
    if (opened) {
        takeOver(std::move(*opened));
        return true;
    }
    const auto& error = opened.error();
    if (error.kind == base::ErrorKind::Locked && opening.access() == storage::Access::ReadWrite) {
        show();
        return m_parts.dialogs.choose(this, errorSentence(error), {tr("Open for reading only")})
            && openFile(opening.path(), storage::Access::ReadOnly);
    }
    if (error.kind != base::ErrorKind::Cancelled) {
        showError(error);
    }
    return false;
}

void MainWindow::takeOver(std::unique_ptr<workspace::Workspace> opened)
{
    m_workspace = std::move(opened);
    m_navigator = std::make_unique<PageNavigator>(*m_workspace, m_period, m_parts.dialogs, *m_stack, *m_message,
        [this](PageKind kind, Page& page) { connectPage(kind, page); });
    connectFile();
    m_spelling->renewNames();
    m_saved = QFileInfo(m_workspace->path()).lastModified();
    m_message->dismiss();
    m_side->setBoard(domain::inLanguage(m_workspace->data().county.board, m_workspace->data().county.boardEn));
    m_side->show();
    m_top->show();
    m_actions->setFileOpen(true, m_workspace->isReadOnly());
    RecentFiles(m_parts.settings).add(m_workspace->path());
    updateFile();
    updateUndo();
    setPeriod(m_period);
    const int remembered = m_parts.settings.value(kPageKey, 0).toInt();
    m_navigator->enter(remembered >= 0 && remembered < static_cast<int>(std::size(kPages))
            ? static_cast<PageKind>(remembered)
            : PageKind::Overview);
}

bool MainWindow::closeFile()
{
    if (!m_workspace) {
        return true;
    }
    if (!m_navigator->settle()) {
        return false;
    }
    remember();
    m_actions->setPageActions({});
    m_top->setMainAction(nullptr);
    dropFile();
    m_message->dismiss();
    beWithoutFile();
    showStart();
    return true;
}

void MainWindow::dropFile()
{
    if (m_find) {
        m_find->dismiss();
    }
    if (m_workspace) {
        // The undo stack is emptied with the workspace and would tell a window that no longer has
        // one.
        m_workspace->undoStack().disconnect(this);
        m_navigator.reset();
        m_workspace.reset();
    }
}

void MainWindow::beWithoutFile()
{
    m_why->hide();
    m_views->setPage(PageKind::Overview, nullptr);
    m_side->hide();
    m_top->hide();
    m_actions->setFileOpen(false, false);
    m_actions->setUndo({}, {});
    setWindowTitle(u"Samordna"_s);
}

void MainWindow::showStart()
{
    if (!m_start) {
        makeStart();
    }
    m_start->setRecent(RecentFiles(m_parts.settings).paths());
    m_stack->setCurrentWidget(m_start);
    m_start->focusFirst();
}

bool MainWindow::create(const QString& what, const QString& path, const std::function<base::Result<void>()>& make)
{
    base::Result<void> made;
    m_parts.dialogs.run(this, what, [&](const std::function<bool(qint64)>&) { made = make(); });
    if (!made) {
        showError(made.error());
        return false;
    }
    return openFile(path);
}

bool MainWindow::newCounty()
{
    const auto county = m_parts.dialogs.newCounty(this);
    if (!county
        || !create(tr("Making the file"), county->path, [&] { return m_parts.creator.createCounty(*county); })) {
        return false;
    }
    Preferences preferences = readPreferences(m_parts.settings);
    preferences.periodKind = county->periodKind;
    writePreferences(m_parts.settings, preferences);
    setPeriod(Period::holding(m_parts.clock.today(), county->periodKind));
    return true;
}

void MainWindow::trySample()
{
    const QString path = m_parts.dialogs.saveFile(this, FileKind::County, u"exempellan"_s);
    if (!path.isEmpty()) {
        create(tr("Making the sample county"), path, [&] { return m_parts.creator.createSample(path); });
    }
}

void MainWindow::importFromStart()
{
    const QString path = m_parts.dialogs.openFile(this, FileKind::Import);
    if (!path.isEmpty() && newCounty()) {
        importFile(path);
    }
}

void MainWindow::importDropped(const QString& path)
{
    if (m_workspace && m_workspace->isReadOnly()) {
        m_message->showError(tr("This county file is open for reading only, so nothing can be imported into it."));
    } else if (m_workspace || newCounty()) {
        importFile(path);
    }
}

void MainWindow::askImport()
{
    const QString path = m_parts.dialogs.openFile(this, FileKind::Import);
    if (!path.isEmpty()) {
        importFile(path);
    }
}

void MainWindow::importFile(const QString& path)
{
    if (!m_workspace || !m_navigator->settle()) {
        return;
    }
    const auto rows = FileActions(m_parts.exchange, m_parts.dialogs).import(this, *m_workspace, m_period, path);
    if (rows) {
        showDone(tr("%n row(s) were imported.", nullptr, *rows));
    } else if (rows.error().kind != base::ErrorKind::Cancelled) {
        showError(rows.error());
    }
}

void MainWindow::pasteRows(const exchange::PastedCells& cells)
{
    const auto rows = FileActions(m_parts.exchange, m_parts.dialogs).paste(this, *m_workspace, m_period, cells);
    if (rows) {
        showDone(tr("%n row(s) were pasted.", nullptr, *rows));
    } else if (rows.error().kind != base::ErrorKind::Cancelled) {
        showError(rows.error());
    }
}

void MainWindow::askExport()
{
    if (!m_navigator->settle()) {
        return;
    }
    const auto done = FileActions(m_parts.exchange, m_parts.dialogs).exportFile(this, *m_workspace, m_period);
    if (done) {
        const QString left = done->attachments == 0 ? QString()
                                                    : u' '
                + tr("%n attached file(s) stay in the county file: only their names are told.", nullptr,
                    done->attachments);
        m_message->showDone(tr("Written: %1").arg(done->path) + left, false);
    } else if (done.error().kind != base::ErrorKind::Cancelled) {
        showError(done.error());
    }
}

void MainWindow::askMaskLimit()
{
    const domain::County before = m_workspace->data().county;
    const auto limit = m_parts.dialogs.maskLimit(this, before.maskLimit);
    if (!limit || *limit == before.maskLimit) {
        return;
    }
    domain::County after = before;
    after.maskLimit = *limit;
    domain::ChangeSet changes;
    changes.change(before, after);
    if (const auto applied = m_workspace->apply(changes, tr("Change the limit for small counts")); !applied) {
        showError(applied.error());
        return;
    }
    showDone(*limit == domain::kMaskOff
            ? tr("Counts of persons are no longer masked in what leaves the program.")
            : tr("Counts of persons below %1 are masked in what leaves the program.").arg(*limit));
}

void MainWindow::askOwnSpan()
{
    if (const auto span = m_parts.dialogs.ownSpan(this, m_period)) {
        setPeriod(*span);
    }
}

void MainWindow::printReport()
{
    if (m_navigator->enter(PageKind::Reports)) {
        m_navigator->pages().reports().print();
    }
}

void MainWindow::newActivity()
{
    if (m_navigator->enter(PageKind::Activities)) {
        if (QAction* action = m_navigator->pages().activities().mainAction()) {
            action->trigger();
        }
    }
}

void MainWindow::logActivity()
{
    auto* form = new QuickLog(PageContext{*m_workspace, *m_navigator}, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open(); // nothing else of the window can be reached, so the file stays open under it
}

void MainWindow::undo()
{
    const auto done = m_workspace->undo();
    done ? m_message->dismiss() : showError(done.error());
}

void MainWindow::redo()
{
    const auto done = m_workspace->redo();
    done ? m_message->dismiss() : showError(done.error());
}

void MainWindow::setPeriod(const Period& period)
{
    m_period = period;
    m_why->hide();
    m_top->period().setPeriod(period);
    if (m_navigator) {
        m_navigator->pages().setPeriod(period);
        updateTitle();
    }
}

Navigator* MainWindow::navigator() const
{
    return m_navigator.get();
}

PageKind MainWindow::page() const
{
    return m_navigator ? m_navigator->page() : PageKind::Overview;
}

void MainWindow::showPage(PageKind kind)
{
    if (m_navigator) {
        m_navigator->showPage(kind);
    }
}

void MainWindow::onEntered(PageKind kind)
{
    m_why->hide(); // it speaks of a figure that is left
    Page& page = m_navigator->pages().page(kind);
    m_views->setPage(kind, &page);
    m_side->setPage(kind);
    m_top->setMainAction(page.mainAction());
    m_actions->setPageActions(page.pageActions());
    updateTitle();
}

QString MainWindow::message() const
{
    return m_message->text();
}

void MainWindow::showError(const base::Error& error)
{
    m_message->showError(errorSentence(error));
}

void MainWindow::showDone(const QString& sentence)
{
    m_message->showDone(sentence, m_workspace && m_workspace->undoStack().canUndo());
}

void MainWindow::afterChange()
{
    m_why->dismiss(); // what it says may hold no longer
    m_saved = m_parts.clock.now().toLocalTime();
    m_side->setBoard(domain::inLanguage(m_workspace->data().county.board, m_workspace->data().county.boardEn));
    updateFile();
    updateUndo();
    updateTitle();
}

void MainWindow::askSettings()
{
    SettingsGround ground{{}, m_workspace && !m_workspace->isReadOnly(), m_spelling->speller()};
    if (m_workspace) {
        for (const domain::Organisation& each : m_workspace->data().organisations) {
            if (!each.isWithdrawn()) {
                ground.organisations.append({each.id.text(), domain::inLanguage(each.name, each.nameEn)});
            }
        }
        std::sort(ground.organisations.begin(), ground.organisations.end(),
            [](const auto& left, const auto& right) { return domain::compareSwedish(left.second, right.second) < 0; });
    }
    auto* dialog = new SettingsDialog(readPreferences(m_parts.settings), ground, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::usePreferences);
    connect(dialog, &SettingsDialog::ownWordsChanged, m_spelling, &SpellGuide::markAnew);
    connect(dialog, &SettingsDialog::maskingRequested, this, &MainWindow::askMaskLimit);
    dialog->open();
}

void MainWindow::usePreferences(const Preferences& preferences)
{
    const Preferences before = readPreferences(m_parts.settings);
    writePreferences(m_parts.settings, preferences);
    applyLook(preferences);
    m_spelling->setLanguages(spelledLanguages(preferences));
    const auto pages = m_navigator ? m_navigator->pages().all() : QList<Page*>();
    for (Page* page : pages) {
        if (auto* measures = qobject_cast<MeasuresPage*>(page)) {
            measures->setOwn(ownOf(preferences));
        } else if (auto* activities = qobject_cast<ActivitiesPage*>(page)) {
            activities->setOwn(ownOf(preferences));
        }
    }
    if (preferences.periodKind != before.periodKind) {
        setPeriod(Period::holding(m_period.last(), preferences.periodKind));
    }
}

/// What the file calls its organisations and areas is right.
QStringList MainWindow::knownNames() const
{
    QStringList names;
    if (m_workspace) {
        for (const domain::Organisation& each : m_workspace->data().organisations) {
            names += QStringList{each.name, each.nameEn} + each.aliases;
        }
        for (const domain::Area& each : m_workspace->data().areas) {
            names += QStringList{each.name, each.nameEn};
        }
    }
    return names;
}

void MainWindow::fitSide()
{
    m_side->setFixedWidth(std::max(208, QFontMetrics(QApplication::font()).averageCharWidth() * 27));
}

void MainWindow::showHelp()
{
    m_help->open(m_navigator ? topicOf(page()) : startTopic(), *this);
}

void MainWindow::showWhy()
{
    if (m_navigator && !m_why->ask(*m_navigator, m_side->focusedPage())) {
        m_message->showDone(tr("Choose a figure first: a card, a bar or a row."), false);
    }
}

void MainWindow::showFind()
{
    m_why->hide();
    if (!m_find) {
        m_find = new FindPalette(centralWidget(), m_parts.settings);
        connect(m_find, &FindPalette::foundChosen, this,
            [this](const storage::Found& found) { m_navigator->showFound(found); });
    }
    const FileState state = !m_workspace ? FileState::None
        : m_workspace->isReadOnly()      ? FileState::ReadOnly
                                         : FileState::Open;
    m_find->present(m_workspace.get(), commandsOf(*menuBar(), state, m_actions->find));
}

void MainWindow::changeDay()
{
    if (m_navigator) {
        const auto pages = m_navigator->pages().all();
        for (Page* page : pages) {
            page->changeDay();
        }
    }
}

void MainWindow::showCounts(const progress::AttentionCounts& counts)
{
    m_side->setCount(PageKind::Measures, counts.measures, measuresAttentionText(counts));
    m_side->setCount(PageKind::Activities, counts.activities(), activitiesAttentionText(counts));
    m_side->setCount(PageKind::Overview, counts.indicators(), indicatorsAttentionText(counts));
}

void MainWindow::updateTitle()
{
    if (!m_navigator) {
        return;
    }
    const Page& shown = m_navigator->pages().page(page());
    m_top->setTitle(shown.title(), shown.subtitle());
    setWindowTitle(tr("%1 – %2 – Samordna").arg(shown.title(), QFileInfo(m_workspace->path()).fileName()));
}

void MainWindow::updateFile()
{
    const QString saved = m_workspace->isReadOnly() ? tr("Read only: nothing can be changed")
                                                    : tr("Saved %1").arg(m_saved.toString(u"HH:mm"_s));
    m_side->setFile(QFileInfo(m_workspace->path()).fileName(), saved);
}

void MainWindow::updateUndo()
{
    const QUndoStack& stack = m_workspace->undoStack();
    m_actions->setUndo(stack.canUndo() ? stack.undoText() : QString(), stack.canRedo() ? stack.redoText() : QString());
}

void MainWindow::fillRecent()
{
    m_actions->recent->clear();
    RecentFiles recent(m_parts.settings);
    const QStringList paths = recent.paths();
    for (const QString& path : paths) {
        QAction* action =
            m_actions->recent->addAction(QFileInfo(path).fileName(), this, [this, path] { openFile(path); });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
    m_actions->recent->addSeparator();
    QAction* clear = m_actions->recent->addAction(tr("Clear the list"), this, [this] {
        RecentFiles(m_parts.settings).clear();
        if (m_start) {
            m_start->setRecent({});
        }
    });
    clear->setEnabled(!paths.isEmpty());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_day->look();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        fitSide();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (!m_workspace && !event->spontaneous()) {
        showStart();
    }
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    if (closeFile()) {
        event->accept();
    } else {
        event->ignore();
    }
}

} // namespace samordna::views
