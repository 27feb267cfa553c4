#include "views/window/mainwindow.h"

#include "models/domain/format.h"
#include "models/workspace/copies.h"
#include "models/workspace/opening.h"

#include "views/dialogs/dialogservice.h"
#include "views/find/findpalette.h"
#include "views/help/helpdesk.h"
#include "views/help/topics.h"
#include "views/pages/quicklog.h"
#include "views/spelling/spellguide.h"
#include "views/widgets/menukey.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/periodchooser.h"
#include "views/window/daywatch.h"
#include "views/window/exchangecommands.h"
#include "views/window/filecare.h"
#include "views/window/openfile.h"
#include "views/window/pagearea.h"
#include "views/window/preferences.h"
#include "views/window/recentfiles.h"
#include "views/window/recentmenu.h"
#include "views/window/savedviews.h"
#include "views/window/settingsguide.h"
#include "views/window/sidebar.h"
#include "views/window/startguide.h"
#include "views/window/topbar.h"
#include "views/window/whyguide.h"
#include "views/window/windowactions.h"
#include "views/window/windowdrop.h"
#include "views/window/windowmemory.h"
#include "views/words/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using domain::Period;

namespace {

constexpr std::chrono::milliseconds kPatience{100}; ///< with a file that opens, before a box says so

/// Why a file could not be opened for writing, where reading it may still do.
bool mayBeReadable(base::ErrorKind why)
{
    return why == base::ErrorKind::Locked || why == base::ErrorKind::ReadOnly || why == base::ErrorKind::DiskFull;
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
    , m_start(new StartGuide(
          parts, *m_stack, [this](const QString& path) { return openFile(path); }, *this))
    , m_day(new DayWatch(parts.clock, this))
    , m_help(new HelpDesk(*this, parts.settings))
    , m_spelling(new SpellGuide(
          OwnWords::usualPath(), [this] { return m_file ? m_file->names() : QStringList(); }, this))
    , m_settings(new SettingsGuide(parts.settings, *m_spelling, *this))
{
    makeGround();
    m_why = new WhyGuide(*centralWidget(), this);
    m_views = new SavedViews(
        *m_actions->views, m_top->views(), parts.settings, parts.dialogs,
        [this](PageKind kind) {
            return m_file && m_file->navigator().enter(kind) ? &m_file->navigator().pages().page(kind) : nullptr;
        },
        this);
    new MenuKey(this);
    connectFileMenu();
    connectActions();
    connectGuides();
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
    auto* layout = new QHBoxLayout(ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    fitSide();
    layout->addWidget(m_side);
    auto* bars = new QWidget(ground);
    auto* messages = new QVBoxLayout(bars);
    messages->setContentsMargins(0, 0, 0, 0);
    messages->setSpacing(0);
    messages->addWidget(m_message);
    layout->addWidget(new PageArea(*m_top, *bars, *m_stack, ground), 1);
    setCentralWidget(ground);
    m_care = new FileCare(m_parts, *m_message, *messages,
        {[this] { return m_file.get(); }, [this](const QString& path) { return openFile(path); },
            [this] { return closeFile(); }, [this](const QString& path) { importFile(path); },
            [this] { m_help->open(u"files"_s, *this); }},
        *this);
}

void MainWindow::connectFileMenu()
{
    auto* recent = new RecentMenu(*m_actions->recent, m_parts.settings);
    connect(recent, &RecentMenu::chosen, this, [this](const QString& path) { openFile(path); });
    connect(recent, &RecentMenu::cleared, m_start, &StartGuide::showRecent);
    connect(m_actions->newFile, &QAction::triggered, m_start, &StartGuide::newCounty);
    connect(m_actions->open, &QAction::triggered, this, [this] {
        const QString path = m_parts.dialogs.openFile(this, FileKind::County);
        if (!path.isEmpty()) {
            openFile(path);
        }
    });
    connect(m_actions->import, &QAction::triggered, this, [this] { exchange().import(); });
    connect(m_actions->exportFile, &QAction::triggered, this, [this] { exchange().exportFile(); });
    connect(m_actions->saveCopy, &QAction::triggered, this, [this] { exchange().saveCopy(); });
    connect(m_actions->check, &QAction::triggered, m_care, &FileCare::check);
    connect(m_actions->compare, &QAction::triggered, m_care, &FileCare::compare);
    connect(m_actions->masking, &QAction::triggered, this, [this] { exchange().changeMaskLimit(); });
    connect(m_actions->print, &QAction::triggered, this, [this] { m_file->printReport(); });
    connect(m_actions->close, &QAction::triggered, this, &MainWindow::closeFile);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    auto* drop = new WindowDrop(*this);
    connect(drop, &WindowDrop::countyDropped, this, [this](const QString& path) { openFile(path); });
    connect(drop, &WindowDrop::importDropped, this, &MainWindow::importDropped);
    connect(drop, &WindowDrop::refused, m_message, &MessageBar::showError);
}

void MainWindow::connectActions()
{
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_actions->redo, &QAction::triggered, this, [this] { m_file->redo(); });
    connect(m_actions->changes, &QAction::triggered, this, [this] { m_file->showChanges(); });
    connect(m_actions->log, &QAction::triggered, this, &MainWindow::logActivity);
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::showFind);
    connect(m_actions->filter, &QAction::triggered, this, &MainWindow::focusFilter);
    connect(m_actions->settings, &QAction::triggered, this, [this] { m_settings->show(workspace()); });
    connect(m_actions->ownSpan, &QAction::triggered, this, &MainWindow::askOwnSpan);
    connect(m_actions->previousPeriod, &QAction::triggered, &m_top->period(), &PeriodChooser::choosePrevious);
    connect(m_actions->nextPeriod, &QAction::triggered, &m_top->period(), &PeriodChooser::chooseNext);
    connect(m_actions->why, &QAction::triggered, this, &MainWindow::showWhy);
    connect(m_actions->manual, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { m_parts.dialogs.showShortcuts(this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { m_parts.dialogs.showAbout(this); });
    connect(m_actions, &WindowActions::pageRequested, this, &MainWindow::showPage);
    connect(m_actions, &WindowActions::newRequested, this, [this](PageKind kind) { m_file->add(kind); });
    connect(m_side, &SideBar::pageChosen, this, &MainWindow::showPage);
    connect(&m_top->period(), &PeriodChooser::periodChosen, this, &MainWindow::setPeriod);
    connect(&m_top->period(), &PeriodChooser::ownSpanRequested, this, &MainWindow::askOwnSpan);
    connect(m_message, &MessageBar::undoRequested, this, &MainWindow::undo);
    m_top->setFindAction(m_actions->find);
}

void MainWindow::connectGuides()
{
    connect(m_start, &StartGuide::openRequested, m_actions->open, &QAction::trigger);
    connect(m_start, &StartGuide::importRequested, this, &MainWindow::importFile);
    connect(m_start, &StartGuide::periodKindChosen, this,
        [this](domain::PeriodKind kind) { holdPeriod(m_parts.clock.today(), kind); });
    connect(m_start, &StartGuide::failed, this, &MainWindow::showError);
    connect(m_spelling, &SpellGuide::failed, this, [this](const QString& path) {
        showError({base::ErrorKind::Io, {path}, {}});
    });
    connect(m_settings, &SettingsGuide::ownChosen, this, [this](const items::Own& own) {
        if (m_file) {
            m_file->setOwn(own);
        }
    });
    connect(m_settings, &SettingsGuide::periodKindChosen, this,
        [this](domain::PeriodKind kind) { holdPeriod(m_period.last(), kind); });
    connect(m_settings, &SettingsGuide::maskingRequested, this, [this] { exchange().changeMaskLimit(); });
    connect(
        m_views, &SavedViews::done, this, [this](const QString& sentence) { m_message->showDone(sentence, false); });
    connect(m_day, &DayWatch::dayChanged, this, [this] {
        if (m_file) {
            m_file->changeDay();
        }
    });
}

void MainWindow::restore()
{
    const WindowMemory memory(m_parts.settings);
    memory.place(*this);
    const Preferences preferences = readPreferences(m_parts.settings);
    m_period = memory.period(m_parts.clock.today(), preferences.periodKind);
    m_spelling->setLanguages(spelledLanguages(preferences));
    m_top->period().setPeriod(m_period);
}

void MainWindow::remember()
{
    WindowMemory memory(m_parts.settings);
    memory.rememberPlace(*this);
    memory.rememberPeriod(m_period);
    if (m_file) {
        m_file->remember();
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
    if (opening.access() == storage::Access::ReadWrite && mayBeReadable(error.kind)) {
        return openForReading(opening.path(), error);
    }
    if (error.kind == base::ErrorKind::Damaged && opening.access() == storage::Access::ReadWrite) {
        if (const auto copies = workspace::keptCopies(opening.path()); !copies.isEmpty()) {
            return openCopy(opening.path(), error, copies.constFirst());
        }
    }
    if (error.kind != base::ErrorKind::Cancelled) {
        showError(error);
    }
    return false;
}

bool MainWindow::openCopy(const QString& path, const base::Error& error, const workspace::KeptCopy& copy)
{
    show();
    const QString day = domain::dateText(copy.day);
    const QString question = errorSentence(error) + u'\n' + tr("The program has kept a copy of %1.").arg(day);
    return m_parts.dialogs.choose(this, question, {tr("Put the copy in its place")}) && m_care->putInPlace(path, copy);
}

/// What cannot be written to can be read. Who has a file or a folder that is read-only knows of it; somebody else's
/// file, and a disk that is full, are asked about first.
bool MainWindow::openForReading(const QString& path, const base::Error& error)
{
    const bool isReadOnly = error.kind == base::ErrorKind::ReadOnly;
    show();
    if (!isReadOnly && !m_parts.dialogs.choose(this, errorSentence(error), {tr("Open for reading only")})) {
        return false;
    }
    if (!openFile(path, storage::Access::ReadOnly)) {
        return false;
    }
    if (isReadOnly) {
        m_message->showDone(tr("The file or its folder is read-only, so nothing can be changed. File > Save a copy "
                               "makes one that can."),
            false);
    }
    return true;
}

void MainWindow::takeOver(std::unique_ptr<workspace::Workspace> opened)
{
    m_file = std::make_unique<OpenFile>(std::move(opened), m_period, m_parts,
        WindowGround{*m_stack, *m_message, *m_side, *m_top, *m_actions, *m_views, *m_why});
    connect(m_file.get(), &OpenFile::titleChanged, this, &QWidget::setWindowTitle);
    connect(m_file.get(), &OpenFile::whyRequested, this, &MainWindow::showWhy);
    connect(m_file.get(), &OpenFile::periodRequested, this, &MainWindow::setPeriod);
    connect(&m_file->navigator(), &PageNavigator::pasteRequested, this,
        [this](const exchange::PastedCells& cells) { exchange().paste(cells); });
    m_spelling->renewNames();
    m_message->dismiss();
    m_file->show();
    RecentFiles(m_parts.settings).add(m_file->workspace().path());
    setPeriod(m_period);
    m_file->navigator().enter(WindowMemory(m_parts.settings).page());
    m_file->offerDrafts();
    m_care->begin(*m_file);
}

bool MainWindow::closeFile()
{
    if (!m_file) {
        return true;
    }
    if (!m_file->navigator().settle()) {
        return false;
    }
    remember();
    m_actions->setPageActions({});
    m_top->setMainAction(nullptr);
    dropFile();
    m_message->dismiss();
    beWithoutFile();
    m_start->show();
    return true;
}

void MainWindow::dropFile()
{
    if (m_find) {
        m_find->dismiss();
    }
    m_file.reset();
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

workspace::Workspace* MainWindow::workspace() const
{
    return m_file ? &m_file->workspace() : nullptr;
}

Navigator* MainWindow::navigator() const
{
    return m_file ? &m_file->navigator() : nullptr;
}

PageKind MainWindow::page() const
{
    return m_file ? m_file->navigator().page() : PageKind::Overview;
}

QString MainWindow::message() const
{
    return m_message->text();
}

void MainWindow::showError(const base::Error& error)
{
    m_message->showError(errorSentence(error));
}

/// Of the file that is open; there is one.
ExchangeCommands MainWindow::exchange()
{
    return {m_parts.exchange, *m_file, m_period, *m_message, *this};
}

void MainWindow::importFile(const QString& path)
{
    if (m_file) {
        exchange().import(path);
    }
}

void MainWindow::importDropped(const QString& path)
{
    if (m_file && m_file->workspace().isReadOnly()) {
        m_message->showError(tr("This county file is open for reading only, so nothing can be imported into it."));
    } else if (m_file || m_start->newCounty()) {
        importFile(path);
    }
}

void MainWindow::setPeriod(const Period& period)
{
    m_period = period;
    m_why->hide();
    m_top->period().setPeriod(period);
    if (m_file) {
        m_file->setPeriod(period);
    }
}

/// Shows the period of \a kind that holds \a day.
void MainWindow::holdPeriod(QDate day, domain::PeriodKind kind)
{
    setPeriod(Period::holding(day, kind));
}

void MainWindow::askOwnSpan()
{
    if (const auto span = m_parts.dialogs.ownSpan(this, m_period)) {
        setPeriod(*span);
    }
}

/// Where a page has nothing to narrow, all there is can be searched.
void MainWindow::focusFilter()
{
    if (m_file && !m_file->navigator().pages().page(page()).focusFilter()) {
        showFind();
    }
}

void MainWindow::showPage(PageKind kind)
{
    if (m_file) {
        m_file->navigator().showPage(kind);
    }
}

void MainWindow::undo()
{
    m_file->undo();
}

void MainWindow::logActivity()
{
    auto* form = new QuickLog(m_file->context(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open(); // nothing else of the window can be reached, so the file stays open under it
}

void MainWindow::showHelp()
{
    m_help->open(m_file ? topicOf(page()) : startTopic(), *this);
}

void MainWindow::showWhy()
{
    if (m_file && !m_why->ask(m_file->navigator(), m_side->focusedPage())) {
        m_message->showDone(tr("Choose a figure first: a card, a bar or a row."), false);
    }
}

void MainWindow::showFind()
{
    m_why->hide();
    if (!m_find) {
        m_find = new FindPalette(centralWidget(), m_parts.settings);
        connect(m_find, &FindPalette::foundChosen, this,
            [this](const storage::Found& found) { m_file->navigator().showFound(found); });
    }
    const FileState state = !m_file        ? FileState::None
        : m_file->workspace().isReadOnly() ? FileState::ReadOnly
                                           : FileState::Open;
    m_views->fill(); // the menus are its list of commands
    m_find->present(workspace(), commandsOf(*menuBar(), state, m_actions->find));
}

void MainWindow::fitSide()
{
    m_side->setFixedWidth(std::max(208, QFontMetrics(QApplication::font()).averageCharWidth() * 27));
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
    if (!m_file && !event->spontaneous()) {
        m_start->show();
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
