#include "views/window/fileactions.h"

#include "models/workspace/workspace.h"

#include "views/dialogs/importpreview.h"
#include "views/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::FileActions)
};

QString remarkText(const exchange::ImportRemark& remark)
{
    switch (remark.kind) {
    case exchange::RemarkKind::NotUnderstood:
        return Texts::tr("“%1” was not understood; it is kept in the row's remark").arg(remark.text);
    case exchange::RemarkKind::UnknownColumn:
        return Texts::tr("The column “%1” is not known and is left out").arg(remark.text);
    case exchange::RemarkKind::OrganisationAdded: return Texts::tr("“%1” is a new organisation").arg(remark.text);
    case exchange::RemarkKind::TotalDiffers:
        return Texts::tr("The total “%1” is not the sum of its groups; it is kept in the row's remark")
            .arg(remark.text);
    case exchange::RemarkKind::RowRefused:
        return Texts::tr("The row is left out: %1 does not fit").arg(fieldName(remark.text));
    case exchange::RemarkKind::CountsMasked:
        return Texts::tr("The delivery masks counts of persons below %1").arg(remark.text);
    case exchange::RemarkKind::ObservationsMasked:
        return Texts::tr("%n observation(s) are masked and are not in the delivery", nullptr, remark.text.toInt());
    case exchange::RemarkKind::ParticipantsMasked:
        return Texts::tr("%n activity(ies) have masked counts of participants; those that this file has are kept",
            nullptr, remark.text.toInt());
    case exchange::RemarkKind::PersonalNumber:
        return Texts::tr("The row is left out: it seems to hold a personal identity number");
    }
    return {};
}

QString placeText(const exchange::ImportRemark& remark)
{
    const QString row = remark.row > 0 ? Texts::tr("row %1").arg(remark.row) : QString();
    return remark.sheet.isEmpty() ? row : row.isEmpty() ? remark.sheet : QString(remark.sheet + u", "_s + row);
}

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

ImportPreview previewOf(const exchange::ImportPlan& plan, const QString& path)
{
    ImportPreview preview{path, plan.added, plan.changed, plan.unchanged, plan.refused(), {}};
    for (const exchange::ImportRemark& remark : plan.remarks) {
        preview.lines.append({placeText(remark), remark.column, remarkText(remark)});
    }
    return preview;
}

FileActions::FileActions(Exchange& exchange, DialogService& dialogs)
    : m_exchange(exchange)
    , m_dialogs(dialogs)
{
}

base::Result<int> FileActions::import(
    QWidget* parent, workspace::Workspace& workspace, const domain::Period& period, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    exchange::ImportOptions options{std::nullopt, workspace.clock().today(), period, {}};
    const auto plan = onSnapshot<exchange::ImportPlan>(m_dialogs, parent, Texts::tr("Reading %1").arg(name), workspace,
        [&](const storage::Reader& reader, const std::function<bool(qint64)>& progress) {
            options.progress = progress;
            return m_exchange.planImport(reader, path, options);
        });
    if (!plan) {
        return plan.error();
    }
    if (!m_dialogs.acceptImport(parent, previewOf(*plan, path))) {
        return kCancelled;
    }
    const auto applied = workspace.apply(plan->changes, Texts::tr("Import %1").arg(name));
    if (!applied) {
        return applied.error();
    }
    return plan->added + plan->changed;
}

base::Result<QString> FileActions::exportFile(
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
        onSnapshot<QString>(m_dialogs, parent, Texts::tr("Writing %1").arg(QFileInfo(path).fileName()), workspace,
            [&](const storage::Reader& reader, const std::function<bool(qint64)>& progress) -> base::Result<QString> {
                const exchange::ExportOptions options{period, workspace.clock().today(), progress};
                const auto done = m_exchange.write(kind, reader, options, path);
                return done ? base::Result<QString>(path) : base::Result<QString>(done.error());
            });
    return written;
}

} // namespace samordna::views
