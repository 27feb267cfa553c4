#include "app/commands.h"

#include "models/reports/progressreport.h"

#include "views/printing/reportpainter.h"

#include <QCoreApplication>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::ReportCommand)
};

} // namespace

base::Result<int> writeReport(const storage::Reader& reader, const domain::Period& period, const base::Clock& clock,
    const QString& path, std::optional<int> maskLimit)
{
    const auto report = reports::progressReport(reader, period, clock, maskLimit);
    return report ? views::writePdf(*report, path) : base::Result<int>(report.error());
}

int runReport(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    const auto file = storage::File::open(invocation.file, storage::Access::ReadOnly, clock);
    if (!file) {
        return console.failed(file.error(), invocation.file);
    }
    const auto pages =
        writeReport((*file)->reader(), invocation.period, clock, invocation.output, invocation.maskLimit);
    if (!pages) {
        const bool isData = exitCodeOf(pages.error().kind) == ExitAtFault;
        return console.failed(pages.error(), isData ? invocation.file : invocation.output);
    }
    console.done(Texts::tr("Written: %1 (%n page(s))", nullptr, *pages).arg(invocation.output),
        {{u"output"_s, invocation.output}, {u"pages"_s, *pages}, {u"period"_s, invocation.period.code()}});
    return ExitDone;
}

} // namespace samordna::app
