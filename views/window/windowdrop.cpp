#include "views/window/windowdrop.h"

#include "views/widgets/localfiles.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

/// What the import reads, and its near kin, of which it says what to do.
constexpr const char* kImported[] = {"xlsx", "csv", "json", "zip", "txt", "tsv", "xls", "xlsm", "ods"};

} // namespace

WindowDrop::WindowDrop(QWidget& window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool WindowDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event); // what enters is one too
    const QStringList paths = localFiles(drop->mimeData());
    if (paths.isEmpty() || QApplication::activeModalWidget()) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (event->type() == QEvent::Drop) {
        QMetaObject::invokeMethod(
            this, [this, paths] { take(paths); }, Qt::QueuedConnection);
    }
    return true;
}

void WindowDrop::take(const QStringList& paths)
{
    if (paths.size() > 1) {
        Q_EMIT refused(
            tr("Drop one file at a time on the window: a county's file to open it, or a spreadsheet to import "
               "it. Files to attach are dropped on the attachments of a measure or an activity."));
        return;
    }
    const QString& path = paths.first();
    const QString suffix = QFileInfo(path).suffix();
    if (suffix.compare(u"samordna"_s, Qt::CaseInsensitive) == 0) {
        Q_EMIT countyDropped(path);
        return;
    }
    const bool isImported = std::any_of(std::begin(kImported), std::end(kImported),
        [&suffix](const char* each) { return suffix.compare(QLatin1String(each), Qt::CaseInsensitive) == 0; });
    if (isImported) {
        Q_EMIT importDropped(path);
    } else {
        Q_EMIT refused(
            tr("“%1” cannot be opened or imported here. To attach it, drop it on the attachments of a measure "
               "or an activity.")
                .arg(QFileInfo(path).fileName()));
    }
}

} // namespace samordna::views
