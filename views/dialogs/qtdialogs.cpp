#include "views/dialogs/qtdialogs.h"

#include "views/dialogs/calendardialog.h"
#include "views/dialogs/choicedialog.h"
#include "views/dialogs/helpdialogs.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/importsession.h"
#include "views/dialogs/maskingdialog.h"
#include "views/dialogs/newcountydialog.h"
#include "views/dialogs/spandialog.h"
#include "views/dialogs/viewnamedialog.h"
#include "views/editors/draftstore.h"
#include "views/widgets/localfiles.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QUrl>
#include <QtConcurrentRun>

#include <atomic>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::QtDialogs)
};

constexpr int kPatienceMilliseconds = 300;

struct FileWords
{
    QString title;
    QString filter;
    QString suffix;
};

FileWords wordsFor(FileKind kind)
{
    switch (kind) {
    case FileKind::County:
        return {Texts::tr("Open a county's file"), Texts::tr("Samordna files (*.samordna)"), u".samordna"_s};
    case FileKind::Import:
        return {Texts::tr("Import"),
            Texts::tr("Spreadsheets and Samordna files (*.xlsx *.csv *.json *.zip *.samordna)"), {}};
    case FileKind::Workbook: return {Texts::tr("Export a workbook"), Texts::tr("Workbooks (*.xlsx)"), u".xlsx"_s};
    case FileKind::Package: return {Texts::tr("Export a delivery"), Texts::tr("Delivery packages (*.zip)"), u".zip"_s};
    case FileKind::Json: return {Texts::tr("Export everything"), Texts::tr("Samordna JSON (*.json)"), u".json"_s};
    case FileKind::ChartPdf: return {Texts::tr("Save the chart as PDF"), Texts::tr("PDF documents (*.pdf)"), u".pdf"_s};
    case FileKind::PagePdf: return {Texts::tr("Save the page as PDF"), Texts::tr("PDF documents (*.pdf)"), u".pdf"_s};
    case FileKind::ChartSvg: return {Texts::tr("Save the chart as SVG"), Texts::tr("SVG drawings (*.svg)"), u".svg"_s};
    case FileKind::ChartPng: return {Texts::tr("Save the chart as PNG"), Texts::tr("PNG pictures (*.png)"), u".png"_s};
    case FileKind::Text: return {Texts::tr("Save as text"), Texts::tr("Text files (*.txt)"), u".txt"_s};
    case FileKind::Attach: return {Texts::tr("Attach files"), Texts::tr("All files (*)"), {}};
    case FileKind::Calendar: return {Texts::tr("Export a calendar"), Texts::tr("Calendars (*.ics)"), u".ics"_s};
    case FileKind::Copy: return {Texts::tr("Save a copy of the file"), Texts::tr("All files (*)"), {}};
    }
    return {};
}

} // namespace

QString QtDialogs::folder() const
{
    return m_folder.isEmpty() ? documentsFolder() : m_folder;
}

QString QtDialogs::openFile(QWidget* parent, FileKind kind)
{
    const FileWords words = wordsFor(kind);
    const QString path = QFileDialog::getOpenFileName(parent, words.title, folder(), words.filter);
    if (!path.isEmpty()) {
        m_folder = QFileInfo(path).absolutePath();
    }
    return path;
}

QStringList QtDialogs::openFiles(QWidget* parent, FileKind kind)
{
    const FileWords words = wordsFor(kind);
    const QStringList paths = QFileDialog::getOpenFileNames(parent, words.title, folder(), words.filter);
    if (!paths.isEmpty()) {
        m_folder = QFileInfo(paths.first()).absolutePath();
    }
    return paths;
}

QString QtDialogs::saveFile(QWidget* parent, FileKind kind, const QString& suggested)
{
    const FileWords words = wordsFor(kind);
    const QString title = kind == FileKind::County ? Texts::tr("Save a county's file") : words.title;
    QFileDialog dialog(parent, title, QDir(folder()).filePath(suggested + words.suffix), words.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(words.suffix.mid(1));
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    m_folder = dialog.directory().absolutePath();
    return dialog.selectedFiles().value(0);
}

std::optional<NewCounty> QtDialogs::newCounty(QWidget* parent)
{
    NewCountyDialog dialog(parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

std::optional<domain::Period> QtDialogs::ownSpan(QWidget* parent, const domain::Period& now)
{
    SpanDialog dialog(now, parent);
    dialog.keepTyped(DraftStore());
    return dialog.exec() == QDialog::Accepted ? dialog.span() : std::nullopt;
}

std::optional<QString> QtDialogs::viewName(
    QWidget* parent, const QString& title, const QString& now, const QStringList& taken)
{
    ViewNameDialog dialog(title, now, taken, parent);
    dialog.keepTyped(DraftStore());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.name()) : std::nullopt;
}

std::optional<int> QtDialogs::maskLimit(QWidget* parent, const workspace::Workspace& file)
{
    MaskingDialog dialog(file.data().county.maskLimit, parent);
    dialog.keepTyped(DraftStore(file));
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.limit()) : std::nullopt;
}

std::optional<QList<exchange::DueKind>> QtDialogs::dueKinds(QWidget* parent, const domain::Period& period,
    const QList<exchange::DueDay>& days, const QList<exchange::DueKind>& now)
{
    CalendarDialog dialog(period, days, now, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.kinds()) : std::nullopt;
}

void QtDialogs::importRows(QWidget* parent, ImportSession& session)
{
    ImportDialog(session, *this, parent).exec();
}

std::optional<int> QtDialogs::choose(QWidget* parent, const QString& question, const QStringList& answers)
{
    ChoiceDialog dialog(question, answers, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

void QtDialogs::run(QWidget* parent, const QString& what, const LongJob& job)
{
    QProgressDialog dialog(what, Texts::tr("Cancel"), 0, 0, parent);
    dialog.setWindowTitle(what);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(kPatienceMilliseconds);
    dialog.setValue(0);
    std::atomic<bool> stopped = false;
    std::atomic<qint64> rows = 0;
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&stopped] { stopped = true; });
    QTimer refresh;
    QObject::connect(&refresh, &QTimer::timeout, &dialog, [&] {
        dialog.setValue(0);
        dialog.setLabelText(rows > 0 ? Texts::tr("%1 – %n row(s)", nullptr, static_cast<int>(rows)).arg(what) : what);
    });
    refresh.start(100);
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([&] {
        job([&](qint64 done) {
            rows = done;
            return !stopped;
        });
    }));
    // What is pressed before the box stands waits for it: it must not close the file that the job works on.
    QElapsedTimer waited;
    waited.start();
    while (!watcher.isFinished() && waited.elapsed() < kPatienceMilliseconds) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    }
    if (!watcher.isFinished()) {
        dialog.show();
        loop.exec();
    }
}

bool QtDialogs::showDocument(const QString& path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void QtDialogs::showShortcuts(QWidget* parent)
{
    ShortcutsDialog(parent).exec();
}

void QtDialogs::showAbout(QWidget* parent)
{
    AboutDialog(parent).exec();
}

} // namespace samordna::views
