#include "views/window/openfile.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/workspace/copies.h"
#include "models/workspace/writing.h"

#include "views/dialogs/changesdialog.h"
#include "views/dialogs/longwriting.h"
#include "views/pages/activitiespage.h"
#include "views/pages/indicatorspage.h"
#include "views/pages/measurespage.h"
#include "views/pages/overviewpage.h"
#include "views/pages/reportspage.h"
#include "views/widgets/messagebar.h"
#include "views/window/copykeeper.h"
#include "views/window/draftguide.h"
#include "views/window/preferences.h"
#include "views/window/savedviews.h"
#include "views/window/sidebar.h"
#include "views/window/topbar.h"
#include "views/window/whyguide.h"
#include "views/window/windowactions.h"
#include "views/window/windowmemory.h"
#include "views/words/words.h"

#include <QAction>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

void tellOwn(Page& page, const items::Own& own)
{
    if (auto* measures = qobject_cast<MeasuresPage*>(&page)) {
        measures->setOwn(own);
    } else if (auto* activities = qobject_cast<ActivitiesPage*>(&page)) {
        activities->setOwn(own);
    } else if (auto* indicators = qobject_cast<IndicatorsPage*>(&page)) {
        indicators->setOwn(own);
    }
}

} // namespace

OpenFile::OpenFile(std::unique_ptr<workspace::Workspace> workspace, const domain::Period& period,
    const WindowParts& parts, const WindowGround& ground)
    : m_parts(parts)
    , m_ground(ground)
    , m_saved(QFileInfo(workspace->path()).lastModified())
    , m_workspace(std::move(workspace))
{
    const auto line = m_workspace->reader().newestLine();
    m_openedAt = line ? *line : 0;
    m_navigator = std::make_unique<PageNavigator>(*m_workspace, period, parts.dialogs, ground.pages, ground.message,
        [this](PageKind kind, Page& page) { connectPage(kind, page); });
    connect(m_navigator.get(), &PageNavigator::entered, this, &OpenFile::onEntered);
    connect(m_navigator.get(), &PageNavigator::periodRequested, this, &OpenFile::periodRequested);
    connect(m_navigator.get(), &PageNavigator::stayed, &m_ground.side, &SideBar::setPage);
    OverviewPage& overview = m_navigator->pages().overview();
    connect(&overview, &OverviewPage::newActivityRequested, this, [this] { add(PageKind::Activities); });
    connect(&overview, &OverviewPage::attentionCounted, this, &OpenFile::showCounts);
    connect(m_workspace.get(), &workspace::Workspace::changed, this, &OpenFile::onChanged);
    connect(&m_workspace->undoStack(), &QUndoStack::indexChanged, this, &OpenFile::showUndo);
}

OpenFile::~OpenFile()
{
    // The undo stack is emptied with the workspace and would tell a file that is half gone.
    m_workspace->undoStack().disconnect(this);
}

void OpenFile::connectPage(PageKind kind, Page& page)
{
    connect(&page, &Page::subtitleChanged, this, &OpenFile::showTitle);
    connect(&page, &Page::whyRequested, this, &OpenFile::whyRequested);
    connect(&page, &Page::periodRequested, this, &OpenFile::periodRequested);
    m_ground.views.recall(kind, page);
    tellOwn(page, ownOf(readPreferences(m_parts.settings)));
}

void OpenFile::show()
{
    showBoard();
    m_ground.side.show();
    m_ground.top.show();
    m_ground.actions.setFileOpen(true, m_workspace->isReadOnly());
    showSaved();
    showUndo();
    if (!m_workspace->isReadOnly() && readPreferences(m_parts.settings).keepsCopies) {
        auto* keeper = new CopyKeeper(m_workspace->path(), m_parts.clock.today(), this);
        connect(keeper, &CopyKeeper::kept, this, &OpenFile::showSaved);
        connect(keeper, &CopyKeeper::failed, this, [this](const base::Error& error) {
            m_ground.message.showError(tr("Today's copy of the file was not kept. %1").arg(errorSentence(error)));
        });
    }
}

void OpenFile::offerDrafts()
{
    (new DraftGuide(*this, m_ground.message, this))->tell();
}

void OpenFile::remember()
{
    PageSet& pages = m_navigator->pages();
    for (const PageKind kind : kPages) {
        if (pages.isMade(kind)) {
            m_ground.views.remember(kind, pages.page(kind));
        }
    }
    WindowMemory(m_parts.settings).rememberPage(m_navigator->page());
}

void OpenFile::setPeriod(const domain::Period& period)
{
    m_navigator->pages().setPeriod(period);
    showTitle();
}

void OpenFile::setOwn(const items::Own& own)
{
    const QList<Page*> pages = m_navigator->pages().all();
    for (Page* page : pages) {
        tellOwn(*page, own);
    }
}

void OpenFile::changeDay()
{
    const QList<Page*> pages = m_navigator->pages().all();
    for (Page* page : pages) {
        page->changeDay();
    }
}

void OpenFile::undo()
{
    move(workspace::Move::Undo);
}

void OpenFile::redo()
{
    move(workspace::Move::Redo);
}

void OpenFile::move(workspace::Move move)
{
    const bool isUndo = move == workspace::Move::Undo;
    base::Result<void> done;
    if (m_workspace->isLong(move)) {
        const QUndoStack& stack = m_workspace->undoStack();
        const QString what = isUndo ? tr("Undoing: %1").arg(stack.undoText()) : tr("Redoing: %1").arg(stack.redoText());
        done = writeAtLength(m_parts.dialogs, m_ground.pages.window(), what, m_workspace->begin(move));
    } else {
        done = isUndo ? m_workspace->undo() : m_workspace->redo();
    }
    done ? m_ground.message.dismiss() : m_navigator->showError(done.error());
}

void OpenFile::printReport()
{
    if (m_navigator->enter(PageKind::Reports)) {
        m_navigator->pages().reports().print();
    }
}

void OpenFile::showChanges()
{
    const auto commit = [this] { return m_navigator->pages().page(m_navigator->page()).commitEdits(); };
    if (!commit()) {
        return; // what is typed is among the changes, or waits for the user
    }
    if (!m_changes) {
        m_changes = std::make_unique<ChangesDialog>(context(), m_openedAt, commit, m_ground.pages.window());
    }
    m_changes->show();
    m_changes->raise();
    m_changes->activateWindow();
}

void OpenFile::add(PageKind kind)
{
    if (m_navigator->enter(kind)) {
        m_navigator->pages().page(kind).mainAction()->trigger();
    }
}

QStringList OpenFile::names() const
{
    QStringList names;
    for (const domain::Organisation& each : m_workspace->data().organisations) {
        names += QStringList{each.name, each.nameEn} + each.aliases;
    }
    for (const domain::Area& each : m_workspace->data().areas) {
        names += QStringList{each.name, each.nameEn};
    }
    return names;
}

void OpenFile::onEntered(PageKind kind)
{
    m_ground.why.hide(); // it speaks of a figure that is left
    Page& page = m_navigator->pages().page(kind);
    m_ground.views.setPage(kind, &page);
    m_ground.side.setPage(kind);
    m_ground.top.setMainAction(page.mainAction());
    m_ground.actions.setPageActions(page.pageActions());
    m_ground.actions.setPage(kind);
    showTitle();
}

void OpenFile::onChanged()
{
    m_ground.why.dismiss(); // what it says may hold no longer
    m_saved = m_parts.clock.now().toLocalTime();
    showBoard();
    showSaved();
    showUndo();
    showTitle();
}

void OpenFile::showBoard()
{
    const domain::County& county = m_workspace->data().county;
    m_ground.side.setBoard(domain::inLanguage(county.board, county.boardEn));
}

void OpenFile::showCounts(const progress::AttentionCounts& counts)
{
    SideBar& side = m_ground.side;
    side.setCount(PageKind::Measures, counts.measures, measuresAttentionText(counts));
    side.setCount(PageKind::Activities, counts.activities(), activitiesAttentionText(counts));
    side.setCount(PageKind::Overview, counts.indicators(), indicatorsAttentionText(counts));
}

void OpenFile::showTitle()
{
    if (!m_navigator) {
        return; // the first page is made with it
    }
    const Page& shown = m_navigator->pages().page(m_navigator->page());
    m_ground.top.setTitle(shown.title(), shown.subtitle());
    Q_EMIT titleChanged(tr("%1 – %2 – Samordna").arg(shown.title(), QFileInfo(m_workspace->path()).fileName()));
}

void OpenFile::showSaved()
{
    const QString saved = m_workspace->isReadOnly() ? tr("Read only: nothing can be changed")
                                                    : tr("Saved %1").arg(m_saved.toString(u"HH:mm"_s));
    const auto copies = workspace::keptCopies(m_workspace->path());
    const QString kept =
        copies.isEmpty() ? QString() : u'\n' + tr("Copy of %1").arg(domain::dateText(copies.constFirst().day));
    m_ground.side.setFile(QFileInfo(m_workspace->path()).fileName(), saved + kept);
}

void OpenFile::showUndo()
{
    const QUndoStack& stack = m_workspace->undoStack();
    m_ground.actions.setUndo(
        stack.canUndo() ? stack.undoText() : QString(), stack.canRedo() ? stack.redoText() : QString());
}

} // namespace samordna::views
