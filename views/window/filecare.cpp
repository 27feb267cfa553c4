#include "views/window/filecare.h"

#include "models/domain/format.h"
#include "models/exchange/exportfile.h"
#include "models/progress/frozenfigures.h"
#include "models/storage/snapshot.h"

#include "views/dialogs/dialogservice.h"
#include "views/dialogs/partingdialog.h"
#include "views/widgets/messagebar.h"
#include "views/window/filenotes.h"
#include "views/window/openfile.h"
#include "views/words/checkwords.h"
#include "views/words/words.h"

#include <QFileInfo>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using workspace::CheckReport;

namespace {

/// Frozen periods are counted again in a file that is whole otherwise.
base::Result<CheckReport> checked(const QString& path, const std::function<bool()>& goOn)
{
    auto report = workspace::check(path, goOn);
    if (!report || !report->findings.isEmpty()) {
        return report;
    }
    const auto copy = storage::Snapshot::take(path);
    const auto reader = copy ? (*copy)->reader() : base::Result<storage::Reader>(copy.error());
    const auto frozen = reader ? progress::frozenFindings(*reader) : base::Result<QStringList>(reader.error());
    if (!frozen) {
        return frozen.error();
    }
    for (const QString& text : *frozen) {
        report->findings.append({storage::FindingKind::Frozen, text});
    }
    return report;
}

/// An answer to a question, and what comes of it.
struct Remedy
{
    QString verb;
    std::function<void()> act;
};

} // namespace

FileCare::FileCare(
    const WindowParts& parts, MessageBar& message, QBoxLayout& bars, FileCareHooks hooks, QWidget& window)
    : QObject(&window)
    , m_parts(parts)
    , m_message(message)
    , m_bars(bars)
    , m_hooks(std::move(hooks))
    , m_window(window)
{
}

void FileCare::begin(OpenFile& file)
{
    auto* notes = new FileNotes(file.workspace().path(), m_parts.settings, m_bars, &file);
    connect(notes, &FileNotes::compareRequested, this, &FileCare::compareWith);
    connect(notes, &FileNotes::adviceRequested, this, [this] { m_hooks.showManual(); });
}

void FileCare::compare()
{
    OpenFile* file = m_hooks.file();
    const QString path = file ? m_parts.dialogs.openFile(&m_window, FileKind::County) : QString();
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(file->workspace().path()).canonicalFilePath()) {
        m_message.showDone(tr("That is the file itself. Choose another one to compare with."), false);
        return;
    }
    compareWith({{path, QFileInfo(path).lastModified(), false}});
}

void FileCare::compareWith(const QList<workspace::ConflictCopy>& copies)
{
    OpenFile* file = m_hooks.file();
    if (!file || copies.isEmpty()) {
        return;
    }
    const QString here = file->workspace().path();
    QList<ComparedFile> others;
    m_parts.dialogs.run(&m_window, tr("Comparing %1").arg(QFileInfo(here).fileName()),
        [&](const std::function<bool(qint64)>& progress) {
            for (const workspace::ConflictCopy& copy : copies) {
                if (progress(0)) {
                    others.append({copy.path, workspace::partingOf(here, copy.path)});
                }
            }
        });
    if (others.isEmpty()) {
        return; // stopped before the first
    }
    auto* dialog = new PartingDialog(here, file->workspace().isReadOnly(), others, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PartingDialog::mergeRequested, this, [this](const QString& path) { m_hooks.import(path); });
    connect(dialog, &PartingDialog::openRequested, this, [this](const QString& path) { m_hooks.open(path); });
    connect(dialog, &PartingDialog::binRequested, this, &FileCare::bin);
    dialog->open();
}

void FileCare::bin(const QString& path)
{
    if (const auto done = workspace::moveToBin(path); done) {
        m_message.showDone(tr("%1 is in the bin.").arg(QFileInfo(path).fileName()), false);
    } else {
        showError(done.error());
    }
}

void FileCare::check()
{
    OpenFile* file = m_hooks.file();
    if (!file || !file->navigator().settle()) {
        return;
    }
    const auto found = report(file->workspace().path());
    if (!found) {
        showError(found.error());
    } else if (found->findings.isEmpty()) {
        m_message.showDone(tr("The file is whole and keeps every rule."), false);
    } else {
        offer(*found);
    }
}

base::Result<CheckReport> FileCare::report(const QString& path)
{
    auto found = base::Result<CheckReport>(base::Error{base::ErrorKind::Cancelled, {}, {}});
    m_parts.dialogs.run(&m_window, tr("Checking %1").arg(QFileInfo(path).fileName()),
        [&](const std::function<bool(qint64)>& progress) { found = checked(path, [&] { return progress(0); }); });
    return found;
}

void FileCare::offer(const CheckReport& report)
{
    workspace::Workspace& space = m_hooks.file()->workspace();
    const QString path = space.path();
    QList<Remedy> remedies;
    if (report.canBeMended() && !space.isReadOnly()) {
        remedies.append({tr("Mend it"), [&] { mend(path); }});
    }
    const auto copies = report.isDamaged() ? workspace::keptCopies(path) : QList<workspace::KeptCopy>();
    if (!copies.isEmpty() && !space.isReadOnly()) {
        remedies.append({tr("Put the copy of %1 in its place").arg(domain::dateText(copies.constFirst().day)), [&] {
                             if (m_hooks.close()) {
                                 putInPlace(path, copies.constFirst());
                             }
                         }});
    }
    if (const storage::Finding* broken = report.brokenRow()) {
        remedies.append({tr("Show the row"), [this, broken] {
                             if (!m_hooks.file()->navigator().showRow(broken->entity, broken->row)) {
                                 m_message.showDone(
                                     tr("The row has no page of its own. Save the list to see which it is."), false);
                             }
                         }});
    }
    remedies.append({tr("Save the list…"), [&] { saveList(report); }});
    QStringList verbs;
    for (const Remedy& remedy : std::as_const(remedies)) {
        verbs.append(remedy.verb);
    }
    if (const auto chosen = m_parts.dialogs.choose(&m_window, checkText(report), verbs)) {
        remedies.at(*chosen).act();
    }
}

/// The file is opened anew, since what stands on the pages was counted from what was wrong; then it is checked again.
void FileCare::mend(const QString& path)
{
    base::Result<void> mended = base::Error{base::ErrorKind::Cancelled, {}, {}};
    m_parts.dialogs.run(
        &m_window, tr("Mending %1").arg(QFileInfo(path).fileName()), [&](const std::function<bool(qint64)>& progress) {
            mended = workspace::mend(path, [&] { return progress(0); });
        });
    if (!mended) {
        showError(mended.error());
        return;
    }
    if (!m_hooks.open(path)) {
        return;
    }
    const auto found = report(path);
    if (!found) {
        showError(found.error());
    } else if (found->findings.isEmpty()) {
        m_message.showDone(tr("The file was mended: it is whole and keeps every rule."), false);
    } else {
        offer(*found);
    }
}

void FileCare::saveList(const CheckReport& report)
{
    const QString path = m_parts.dialogs.saveFile(&m_window, FileKind::Text, tr("check"));
    if (path.isEmpty()) {
        return;
    }
    const QByteArray text = QString(checkText(report) + u"\n\n"_s + report.text()).toUtf8();
    const auto written = exchange::writtenTo(path, [&](QIODevice& out) -> base::Result<void> {
        return out.write(text) == text.size() ? base::Result<void>()
                                              : base::Error{base::ErrorKind::Io, {}, out.errorString()};
    });
    written ? m_message.showDone(tr("Written: %1").arg(path), false) : showError(written.error());
}

bool FileCare::putInPlace(const QString& path, const workspace::KeptCopy& copy)
{
    const auto aside = workspace::restoreCopy(path, copy.path);
    if (!aside) {
        showError(aside.error());
        return false;
    }
    const bool isOpen = m_hooks.open(path);
    if (isOpen) {
        m_message.showDone(tr("This is the copy of %1. The damaged file is now called %2.")
                               .arg(domain::dateText(copy.day), QFileInfo(*aside).fileName()),
            false);
    }
    return isOpen;
}

void FileCare::showError(const base::Error& error)
{
    if (error.kind != base::ErrorKind::Cancelled) {
        m_message.showError(errorSentence(error));
    }
}

} // namespace samordna::views
