#include "app/commands.h"

#include "models/domain/terms.h"
#include "models/exchange/duedays.h"
#include "models/exchange/export.h"

#include <QCoreApplication>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::ExportCommand)
};

base::Result<void> written(const Invocation& invocation, const storage::Reader& reader, QDate today)
{
    const exchange::ExportOptions options{invocation.period, today, {}, invocation.maskLimit};
    const QString& path = invocation.output;
    if (const auto table = exchange::tableNamed(invocation.table)) {
        const auto dialect = invocation.isForExcel ? exchange::CsvDialect::Excel : exchange::CsvDialect::Machine;
        return exchange::exportTable(reader, *table, options, path, dialect);
    }
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive)) {
        return exchange::exportXlsx(reader, options, path);
    }
    if (path.endsWith(u".zip", Qt::CaseInsensitive)) {
        return exchange::exportPackage(reader, options, path);
    }
    return exchange::exportJson(reader, options, path);
}

/// The days when something is due, for another calendar; none is the input's fault, since no file is written.
int runCalendar(const Invocation& invocation, const storage::Reader& reader, QDate today, const Console& console)
{
    const auto days = exchange::dueDays(reader, invocation.period, today);
    const auto data = days ? reader.planData() : base::Result<domain::PlanData>(days.error());
    if (!data) {
        return console.failed(data.error(), invocation.file);
    }
    if (days->isEmpty()) {
        console.atFault(Texts::tr("Nothing is due in %1, so nothing was written.").arg(invocation.period.code()),
            {{u"period"_s, invocation.period.code()}, {u"days"_s, 0}});
        return ExitAtFault;
    }
    const QString board = domain::inLanguage(data->county.board, data->county.boardEn);
    if (const auto done = exchange::writeCalendar(*days, board, today, invocation.output); !done) {
        return console.failed(done.error(), invocation.output);
    }
    console.done(Texts::tr("Written: %1").arg(invocation.output),
        {{u"output"_s, invocation.output}, {u"period"_s, invocation.period.code()}, {u"days"_s, days->size()}});
    return ExitDone;
}

/// How many attachments are told of without their bytes. What was written is written, whatever this says.
int attachmentsLeft(const Invocation& invocation, const storage::Reader& reader)
{
    const bool tells = invocation.table.isEmpty() && !invocation.output.endsWith(u".xlsx", Qt::CaseInsensitive);
    const auto left = tells ? exchange::attachmentsLeftOut(reader) : base::Result(0);
    return left ? *left : 0;
}

} // namespace

int runExport(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    const auto file = storage::File::open(invocation.file, storage::Access::ReadOnly, clock);
    if (!file) {
        return console.failed(file.error(), invocation.file);
    }
    if (invocation.output.endsWith(u".ics", Qt::CaseInsensitive)) {
        return runCalendar(invocation, (*file)->reader(), clock.today(), console);
    }
    const auto done = written(invocation, (*file)->reader(), clock.today());
    if (!done) {
        const bool isData = exitCodeOf(done.error().kind) == ExitAtFault;
        return console.failed(done.error(), isData ? invocation.file : invocation.output);
    }
    if (invocation.output.endsWith(u".json", Qt::CaseInsensitive)) {
        console.note(Texts::tr("Counts of persons are not masked in it: it is the whole file, for moving it to another "
                               "computer."));
    }
    if (const int left = attachmentsLeft(invocation, (*file)->reader()); left > 0) {
        console.note(
            Texts::tr("%n attached file(s) stay in the county file: only their names are told.", nullptr, left));
    }
    console.done(Texts::tr("Written: %1").arg(invocation.output),
        {{u"output"_s, invocation.output}, {u"period"_s, invocation.period.code()}});
    return ExitDone;
}

} // namespace samordna::app
