#include "app/commands.h"

#include "models/progress/frozenfigures.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::CheckCommand)
};

} // namespace

int runCheck(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    const auto file = storage::File::open(invocation.file, storage::Access::ReadOnly, clock);
    auto findings = file ? (*file)->check() : base::Result<QStringList>(file.error());
    // What is damaged is said by itself; frozen periods are counted again in a file that can be read.
    const auto frozen = findings && findings->isEmpty() ? progress::frozenFindings((*file)->reader())
                                                        : base::Result<QStringList>(QStringList());
    if (findings && !frozen) {
        findings = frozen.error();
    } else if (findings) {
        *findings += *frozen;
    }
    if (!findings) {
        const int code = console.failed(findings.error(), invocation.file);
        // To tell damage is what was asked for.
        return findings.error().kind == base::ErrorKind::Damaged ? int(ExitAtFault) : code;
    }
    const QJsonObject result{{u"file"_s, invocation.file}, {u"findings"_s, QJsonArray::fromStringList(*findings)}};
    if (findings->isEmpty()) {
        console.done(Texts::tr("%1 is whole and keeps every rule.").arg(invocation.file), result);
        return ExitDone;
    }
    console.atFault(
        Texts::tr("%n fault(s) in %1:", nullptr, static_cast<int>(findings->size())).arg(invocation.file), result);
    for (const QString& finding : *findings) {
        console.note(QString(u"  "_s + finding));
    }
    return ExitAtFault;
}

} // namespace samordna::app
