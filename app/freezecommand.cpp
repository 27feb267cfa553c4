#include "app/commands.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/frozenfigures.h"

#include <QCoreApplication>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::FreezeCommand)
};

/// Why it cannot be frozen, in the words of the command line; empty when it can.
QString refusal(const domain::FrozenPeriod& row)
{
    if (row.asOf < row.period.first()) {
        return Texts::tr("%1 has not begun, so there is nothing to freeze.").arg(domain::term(row.period));
    }
    if (row.version > 1 && row.correction.isEmpty()) {
        return Texts::tr("%1 is frozen already. Say with --reason why it is corrected.").arg(domain::term(row.period));
    }
    return {};
}

QJsonObject resultOf(const domain::FrozenPeriod& row, const std::optional<double>& value)
{
    return {{u"period"_s, row.period.code()}, {u"version"_s, row.version}, {u"as_of"_s, row.asOf.toString(Qt::ISODate)},
        {u"frozen_at"_s, row.frozenAt}, {u"correction"_s, row.correction}, {u"fingerprint"_s, row.fingerprint},
        {u"value"_s, value ? QJsonValue(*value) : QJsonValue()}};
}

} // namespace

int runFreeze(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    const auto workspace = workspace::Workspace::open(invocation.file, storage::Access::ReadWrite, clock);
    if (!workspace) {
        return console.failed(workspace.error(), invocation.file);
    }
    const auto row =
        progress::frozenRow((*workspace)->reader(), {invocation.period, clock.today(), clock.now(), invocation.reason});
    const auto frozen = row ? progress::thawed(*row) : base::Result<progress::FrozenView>(row.error());
    if (!frozen) {
        return console.failed(frozen.error(), invocation.file);
    }
    if (const QString why = refusal(*row); !why.isEmpty()) {
        console.atFault(why, {{u"period"_s, invocation.period.code()}});
        return ExitAtFault;
    }
    domain::ChangeSet changes;
    changes.add(*row);
    const QString step = row->version == 1 ? Texts::tr("Freeze %1") : Texts::tr("Correct %1");
    if (const auto applied = (*workspace)->apply(changes, step.arg(domain::term(row->period))); !applied) {
        return console.failed(applied.error(), invocation.file);
    }
    const std::optional<double>& value = frozen->view.progress.figure.value;
    console.done(Texts::tr("%1 is frozen with %2 as of %3, version %4.")
                     .arg(domain::term(row->period), domain::percentText(value), domain::dateText(row->asOf))
                     .arg(row->version),
        resultOf(*row, value));
    return ExitDone;
}

} // namespace samordna::app
