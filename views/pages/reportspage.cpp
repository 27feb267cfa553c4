#include "views/pages/reportspage.h"

#include "models/domain/terms.h"

#include "views/dialogs/reportpartsdialog.h"
#include "views/pages/contentslist.h"
#include "views/pages/follow.h"
#include "views/pages/refreshwhenshown.h"
#include "views/printing/pagesview.h"
#include "views/printing/reportpainter.h"
#include "views/widgets/labels.h"
#include "views/widgets/menuplace.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/pagesplitter.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCoalesceMilliseconds = 150;
constexpr int kPatienceMilliseconds = 300;
constexpr int kSideWidth = 260;

QPushButton* buttonFor(QAction* action, const QString& look, QWidget* parent)
{
    auto* button = new QPushButton(action->text(), parent);
    button->setProperty("look", look);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

ReportsPage::ReportsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_refresh(new RefreshWhenShown(this, kCoalesceMilliseconds))
    , m_save(new QAction(tr("Save as PDF…"), this))
    , m_print(new QAction(tr("Print…"), this))
    , m_choose(new QAction(tr("Choose parts…"), this))
    , m_message(new MessageBar(this))
    , m_pages(new PagesView(this))
{
    auto* ground = new PageSplitter(this);
    QWidget* side = makeSide();
    ground->addWidget(m_pages);
    ground->addWidget(side);
    ground->setStretchFactor(0, 1);
    ground->setStretchFactor(1, 0);
    ground->setChildrenCollapsible(false);
    ground->setHandleWidth(1);
    ground->setSizes({4 * side->minimumWidth(), side->minimumWidth()});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(makeWaiting());
    layout->addWidget(ground, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connectParts();
}

ReportsPage::~ReportsPage()
{
    if (m_stop) {
        *m_stop = true;
    }
}

QWidget* ReportsPage::makeSide()
{
    auto* side = new QFrame(this);
    side->setProperty("look", u"card"_s);
    side->setMinimumWidth(std::max(kSideWidth, fontMetrics().averageCharWidth() * 34));
    auto* heading = headingLabel(side);
    heading->setText(tr("Contents"));
    m_count = captionLabel(side);
    m_contents = new ContentsList(side);
    m_contents->addActions(pageActions());
    auto* note = softLabel(side);
    note->setText(
        tr("The pages are as they will be printed: A4, PDF/A for the archive. Texts come "
           "from the follow-ups; figures are counted from the file as it is now, or are those that were frozen."));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_count);
    layout->addWidget(m_contents, 1);
    layout->addWidget(note);
    layout->addWidget(buttonFor(m_choose, u"button"_s, side));
    layout->addWidget(buttonFor(m_print, u"button"_s, side));
    return side;
}

QWidget* ReportsPage::makeWaiting()
{
    m_waiting = new QFrame(this);
    m_waiting->setProperty("look", u"messageDone"_s);
    m_waitingText = bodyLabel(m_waiting);
    m_progress = new QProgressBar(m_waiting);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    auto* cancelButton = new QPushButton(tr("Cancel"), m_waiting);
    connect(cancelButton, &QPushButton::clicked, this, &ReportsPage::cancel);
    auto* layout = new QHBoxLayout(m_waiting);
    layout->setContentsMargins(22, 6, 16, 6);
    layout->addWidget(m_waitingText, 1);
    layout->addWidget(m_progress);
    layout->addWidget(cancelButton);
    m_waiting->hide();
    return m_waiting;
}

void ReportsPage::connectParts()
{
    connect(&m_patience, &QTimer::timeout, m_waiting, &QWidget::show);
    connect(m_refresh, &RefreshWhenShown::due, this, &ReportsPage::compute);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &ReportsPage::refresh);
    setMenuPlace(*m_save, MenuPlace::File);
    setMenuPlace(*m_print, MenuPlace::None);
    connect(m_save, &QAction::triggered, this, [this] { whenReady([this] { askPath(); }); });
    setMenuPlace(*m_choose, MenuPlace::View);
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    connect(m_choose, &QAction::triggered, this, &ReportsPage::chooseParts);
    connect(m_contents, &ContentsList::currentRowChanged, this, [this](int row) {
        if (m_ready && row >= 0 && m_contents->hasFocus()) {
            m_pages->showPage(m_ready->layout.outline.at(row).page);
        }
    });
    connect(m_contents, &ContentsList::itemClicked, this,
        [this] { m_pages->showPage(m_ready->layout.outline.at(m_contents->currentRow()).page); });
    connect(m_pages, &PagesView::currentPageChanged, this, [this](int page) {
        m_count->setText(tr("Page %1 of %2").arg(page + 1).arg(m_ready ? m_ready->layout.pages.size() : 0));
    });
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::subtitle() const
{
    const QString name = tr("Progress report"); // of which period stands beside it, in the top bar
    const bool isOfPeriod = m_ready && m_ready->period == m_period;
    return isOfPeriod ? name + u" · "_s + m_ready->report.state : name;
}

QString ReportsPage::message() const
{
    return m_message->text();
}

void ReportsPage::setPeriod(const domain::Period& period)
{
    if (m_period != period) {
        m_period = period;
        Q_EMIT subtitleChanged();
        Q_EMIT viewChanged();
        refresh();
    }
}

void ReportsPage::chooseParts()
{
    auto* dialog = new ReportPartsDialog(m_leftOut, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setLeftOut(dialog->leftOut()); });
    dialog->open();
}

void ReportsPage::setLeftOut(const reports::ReportParts& leftOut)
{
    if (m_leftOut != leftOut) {
        m_leftOut = leftOut;
        Q_EMIT viewChanged();
        refresh();
    }
}

/// The period and the parts are what one chooses of a report.
std::optional<items::ViewState> ReportsPage::viewState() const
{
    items::ViewState state;
    state.period = m_period.code();
    state.hidden = reports::partCodes(m_leftOut);
    return state;
}

void ReportsPage::showView(const items::ViewState& state)
{
    setLeftOut(reports::partsOfCodes(state.hidden));
    if (const auto period = domain::Period::fromCode(state.period)) {
        Q_EMIT periodRequested(*period);
    }
}

void ReportsPage::focusFirst()
{
    m_pages->setFocus();
}

/// A report that nobody looks at is not computed.
void ReportsPage::refresh()
{
    m_refresh->markStale();
}

void ReportsPage::compute()
{
    if (m_period.isNull()) {
        return;
    }
    if (m_stop) {
        *m_stop = true;
    }
    m_refresh->markFresh();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    wait(tr("Counting the figures of %1…").arg(domain::term(m_period)));
    follow(this, computeReport(m_context.workspace.path(), m_period, m_context.workspace.clock(), m_leftOut, m_stop),
        [this, asked = ++m_asked](const base::Result<ReadyReportPointer>& result) {
            if (asked == m_asked) {
                display(result);
            }
        });
}

void ReportsPage::display(const base::Result<ReadyReportPointer>& result)
{
    stopWaiting();
    const auto then = std::exchange(m_then, {});
    if (!result) {
        m_refresh->postpone();
        if (result.error().kind == base::ErrorKind::Cancelled) {
            m_message->showDone(tr("It was stopped. The report is counted when you save or print it, "
                                   "or come back to this page."),
                false);
        } else {
            m_context.navigator.showError(result.error());
        }
        return;
    }
    m_ready = *result;
    const int page = m_pages->currentPage();
    m_pages->setLayoutOfReport({m_ready, &m_ready->layout});
    m_pages->showPage(std::min(page, static_cast<int>(m_ready->layout.pages.size()) - 1));
    m_contents->setEntries(m_ready->layout.outline);
    Q_EMIT subtitleChanged();
    Q_EMIT shown();
    if (then) {
        then();
    }
}

/// Work that needs the report as the file is now waits for it.
void ReportsPage::whenReady(std::function<void()> work)
{
    if (m_ready && !m_refresh->isStale() && m_ready->period == m_period) {
        work();
        return;
    }
    m_then = std::move(work);
    compute();
}

void ReportsPage::saveAs(const QString& path)
{
    whenReady([this, path] { write(path); });
}

void ReportsPage::print()
{
    whenReady([this] { askPrinter(); });
}

void ReportsPage::askPath()
{
    const QFileInfo file(m_context.workspace.path());
    const QString name = tr("progress-report-%1").arg(m_period.code().replace(u'/', u'_'));
    QFileDialog dialog(
        this, tr("Save the report as PDF"), file.dir().filePath(name + u".pdf"_s), tr("PDF documents (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"pdf"_s);
    if (dialog.exec() == QDialog::Accepted) {
        write(dialog.selectedFiles().value(0));
    }
}

void ReportsPage::write(const QString& path)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    wait(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    follow(this, savePdf(m_ready, path, m_stop), [this, path](const base::Result<int>& pages) {
        stopWaiting();
        if (pages) {
            m_message->showDone(
                tr("The report was saved, %n page(s): %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)), false);
        } else if (pages.error().kind != base::ErrorKind::Cancelled) {
            m_context.navigator.showError(pages.error());
        }
    });
}

void ReportsPage::askPrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_ready->report.title);
    printer.setFullPage(true);
    const int pages = static_cast<int>(m_ready->layout.pages.size());
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const int first = isRange ? std::clamp(printer.fromPage(), 1, pages) : 1;
    const int last = isRange ? std::clamp(printer.toPage(), first, pages) : pages;
    const auto printed = paintReport(printer, m_ready->layout, first - 1, last - 1);
    if (printed) {
        m_message->showDone(tr("The report was sent to the printer."), false);
    } else {
        m_context.navigator.showError(printed.error());
    }
}

void ReportsPage::wait(const QString& what)
{
    m_message->dismiss();
    m_waitingText->setText(what);
    m_patience.start();
}

void ReportsPage::stopWaiting()
{
    m_patience.stop();
    m_waiting->hide();
}

void ReportsPage::cancel()
{
    *m_stop = true;
}

} // namespace samordna::views
