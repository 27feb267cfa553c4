#include "app/commands.h"

#include "models/exchange/import.h"
#include "views/words/importwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::ImportCommand)
};

QJsonObject resultOf(const exchange::ImportPlan& plan, bool isWritten)
{
    QJsonArray remarks;
    for (const exchange::ImportRemark& remark : plan.remarks) {
        remarks.append(QJsonObject{{u"sheet"_s, remark.sheet}, {u"row"_s, remark.row}, {u"column"_s, remark.column},
            {u"sentence"_s, views::remarkText(remark)}});
    }
    return {{u"added"_s, plan.added}, {u"changed"_s, plan.changed}, {u"unchanged"_s, plan.unchanged},
        {u"refused"_s, plan.refused()}, {u"written"_s, isWritten}, {u"remarks"_s, remarks}};
}

/// What came of it; rows that were refused are the input's fault, though the others were taken in.
int told(const Console& console, const exchange::ImportPlan& plan, const Invocation& invocation)
{
    for (const QString& line : views::remarkLines(plan.remarks)) {
        console.note(line);
    }
    const QString numbers =
        QStringList{Texts::tr("%n new row(s)", nullptr, plan.added), Texts::tr("%n changed", nullptr, plan.changed),
            Texts::tr("%n unchanged", nullptr, plan.unchanged), Texts::tr("%n refused", nullptr, plan.refused())}
            .join(u" · "_s);
    const QString sentence = invocation.isDryRun ? Texts::tr("Nothing was written; it would be: %1").arg(numbers)
                                                 : Texts::tr("Imported: %1").arg(numbers);
    const QJsonObject result = resultOf(plan, !invocation.isDryRun);
    if (plan.refused() > 0) {
        console.atFault(sentence, result);
        return ExitAtFault;
    }
    console.done(sentence, result);
    return ExitDone;
}

} // namespace

int runImport(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    // Opened for reading when nothing is to be written, so that a dry run also works beside the
    // window.
    const auto access = invocation.isDryRun ? storage::Access::ReadOnly : storage::Access::ReadWrite;
    const auto workspace = workspace::Workspace::open(invocation.file, access, clock);
    if (!workspace) {
        return console.failed(workspace.error(), invocation.file);
    }
    exchange::ImportOptions options{invocation.importKind, clock.today(), domain::Period(), {}};
    options.file = invocation.file;
    const auto plan = exchange::planImport((*workspace)->reader(), invocation.source, options);
    if (!plan) {
        return console.failed(plan.error(), invocation.source);
    }
    if (!invocation.isDryRun) {
        const QString name = QFileInfo(invocation.source).fileName();
        const auto applied = (*workspace)->apply(plan->changes, Texts::tr("Import %1").arg(name));
        if (!applied) {
            return console.failed(applied.error(), invocation.file);
        }
    }
    return told(console, *plan, invocation);
}

} // namespace samordna::app
