#include "views/window/fileactions.h"

#include "models/domain/format.h"
#include "models/workspace/copies.h"
#include "models/workspace/workspace.h"

#include "views/dialogs/importsession.h"
#include "views/dialogs/learnedheadings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::FileActions)
};

/// Runs \a work in the background on a copy of the file as it is now.
template <class T>
base::Result<T> onSnapshot(DialogService& dialogs, QWidget* parent, const QString& what,
    workspace::Workspace& workspace,
    const std::function<base::Result<T>(const storage::Reader&, const std::function<bool(qint64)>&)>& work)
{
    const auto snapshot = workspace.snapshot();
    if (!snapshot) {
        return snapshot.error();
    }
    std::optional<base::Result<T>> outcome;
    dialogs.run(parent, what, [&](const std::function<bool(qint64)>& progress) {
        const auto reader = (*snapshot)->reader();
        outcome = reader ? work(*reader, progress) : base::Result<T>(reader.error());
    });
    return outcome ? *outcome : base::Result<T>(base::Error{base::ErrorKind::Cancelled, {}, {}});
}

const base::Error kCancelled{base::ErrorKind::Cancelled, {}, {}};

} // namespace

FileActions::FileActions(Exchange& exchange, DialogService& dialogs)
    : m_exchange(exchange)
    , m_dialogs(dialogs)
{
}

base::Result<int> FileActions::import(
    QWidget* parent, workspace::Workspace& workspace, const domain::Period& period, const QString& path)
{
    ImportSession session(workspace, path, period, learnedHeadings(QSettings()));
    return show(parent, session);
}

base::Result<int> FileActions::paste(
    QWidget* parent, workspace::Workspace& workspace, const domain::Period& period, const exchange::PastedCells& cells)
{
    if (!cells.mayBeRows()) {
        return base::Error{base::ErrorKind::Unreadable, {u"clipboard"_s}, {}};
    }
    ImportSession session(workspace, cells, period, learnedHeadings(QSettings()));
    return show(parent, session);
}

base::Result<int> FileActions::show(QWidget* parent, ImportSession& session)
{
    QSettings settings;
    const exchange::LearnedHeadings learned = session.learned();
    m_dialogs.importRows(parent, session);
    if (session.learned() != learned) {
        keepLearnedHeadings(settings, session.learned());
    }
    if (session.error()) {
        return *session.error();
    }
    return session.isWritten() ? base::Result<int>(session.plan().added + session.plan().changed) : kCancelled;
}

base::Result<QString> FileActions::saveCopy(QWidget* parent, const workspace::Workspace& workspace)
{
    const QString day = domain::dateText(workspace.clock().today());
    const QString suggested = QFileInfo(workspace.path()).completeBaseName() + u'-' + day;
    const QString path = m_dialogs.saveFile(parent, FileKind::County, suggested);
    if (path.isEmpty()) {
        return kCancelled;
    }
    base::Result<void> done;
    m_dialogs.run(parent, Texts::tr("Writing %1").arg(QFileInfo(path).fileName()),
        [&](const std::function<bool(qint64)>& progress) {
            done = workspace::saveCopy(workspace.path(), path, [&] { return progress(0); });
        });
    return done ? base::Result(path) : done.error();
}

base::Result<Exported> FileActions::exportFile(
    QWidget* parent, workspace::Workspace& workspace, const domain::Period& period)
{
    constexpr FileKind kKinds[]{FileKind::Workbook, FileKind::Package, FileKind::Json};
    const auto chosen = m_dialogs.choose(parent, Texts::tr("What do you want to export?"),
        {Texts::tr("Workbook for Excel"), Texts::tr("Delivery package"),
            Texts::tr("Everything, nothing masked (JSON)")});
    if (!chosen) {
        return kCancelled;
    }
    const FileKind kind = kKinds[*chosen];
    const QString suggested = QFileInfo(workspace.path()).completeBaseName() + u'-' + period.code().replace(u'/', u'_');
    const QString path = m_dialogs.saveFile(parent, kind, suggested);
    if (path.isEmpty()) {
        return kCancelled;
    }
    const auto written =
        onSnapshot<Exported>(m_dialogs, parent, Texts::tr("Writing %1").arg(QFileInfo(path).fileName()), workspace,
            [&](const storage::Reader& reader, const std::function<bool(qint64)>& progress) -> base::Result<Exported> {
                const exchange::ExportOptions options{period, workspace.clock().today(), progress};
                const auto done = m_exchange.write(kind, reader, options, path);
                if (!done) {
                    return done.error();
                }
                const auto left = kind == FileKind::Workbook ? base::Result(0) : exchange::attachmentsLeftOut(reader);
                return left ? base::Result(Exported{path, *left}) : left.error();
            });
    return written;
}

} // namespace samordna::views
