#include "views/window/fileactions.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/exchange/duedays.h"
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

QString suggestedName(const workspace::Workspace& workspace, const domain::Period& period)
{
    return QFileInfo(workspace.path()).completeBaseName() + u'-' + period.code().replace(u'/', u'_');
}

const QString kDueKindsKey = u"calendar/kinds"_s; ///< what was chosen last, by number

QList<exchange::DueKind> lastKinds(const QSettings& settings)
{
    if (!settings.contains(kDueKindsKey)) {
        return {std::begin(exchange::kDueKinds), std::end(exchange::kDueKinds)};
    }
    const QStringList numbers = settings.value(kDueKindsKey).toStringList();
    QList<exchange::DueKind> kinds;
    for (const exchange::DueKind kind : exchange::kDueKinds) {
        if (numbers.contains(QString::number(static_cast<int>(kind)))) {
            kinds.append(kind);
        }
    }
    return kinds;
}

void keepKinds(QSettings& settings, const QList<exchange::DueKind>& kinds)
{
    QStringList numbers;
    for (const exchange::DueKind kind : kinds) {
        numbers.append(QString::number(static_cast<int>(kind)));
    }
    settings.setValue(kDueKindsKey, numbers);
}

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
    constexpr FileKind kKinds[]{FileKind::Workbook, FileKind::Package, FileKind::Json, FileKind::Calendar};
    const auto chosen = m_dialogs.choose(parent, Texts::tr("What do you want to export?"),
        {Texts::tr("Workbook for Excel"), Texts::tr("Delivery package"), Texts::tr("Everything, nothing masked (JSON)"),
            Texts::tr("Calendar of due days")});
    if (!chosen) {
        return kCancelled;
    }
    const FileKind kind = kKinds[*chosen];
    if (kind == FileKind::Calendar) {
        return exportCalendar(parent, workspace, period);
    }
    const QString suggested = suggestedName(workspace, period);
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

base::Result<Exported> FileActions::exportCalendar(
    QWidget* parent, workspace::Workspace& workspace, const domain::Period& period)
{
    const QDate today = workspace.clock().today();
    auto days = onSnapshot<QList<exchange::DueDay>>(m_dialogs, parent, Texts::tr("Gathering due days"), workspace,
        [&](const storage::Reader& reader, const std::function<bool(qint64)>& progress) {
            return exchange::dueDays(reader, period, today, [&] { return progress(0); });
        });
    if (!days) {
        return days.error();
    }
    QSettings settings;
    const auto kinds = m_dialogs.dueKinds(parent, period, *days, lastKinds(settings));
    if (!kinds) {
        return kCancelled;
    }
    keepKinds(settings, *kinds);
    days->removeIf([&](const exchange::DueDay& day) { return !kinds->contains(day.kind); });
    const QString path = m_dialogs.saveFile(parent, FileKind::Calendar, suggestedName(workspace, period));
    if (path.isEmpty() || days->isEmpty()) {
        return kCancelled;
    }
    const domain::County& county = workspace.data().county;
    const QString board = domain::inLanguage(county.board, county.boardEn);
    const auto written = exchange::writeCalendar(*days, board, today, path);
    return written ? base::Result(Exported{path, 0, static_cast<int>(days->size())}) : written.error();
}

} // namespace samordna::views
