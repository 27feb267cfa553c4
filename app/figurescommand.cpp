#include "app/commands.h"

#include "models/progress/figurejson.h"
#include "models/reports/figurelines.h"

#include <QCoreApplication>

namespace samordna::app {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::FiguresCommand)
};

/// What the figures of \a list cannot tell by themselves, on standard error.
void remark(const progress::FigureList& list, const Console& console)
{
    if (list.period.first() > list.asOf) {
        console.note(
            Texts::tr("The period has not begun; the figures are as of %1.").arg(list.asOf.toString(Qt::ISODate)));
    }
    if (list.measures.isEmpty()) {
        console.note(Texts::tr("The file holds no measures."));
    }
}

} // namespace

int runFigures(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    const auto file = storage::File::open(invocation.file, storage::Access::ReadOnly, clock);
    if (!file) {
        return console.failed(file.error(), invocation.file);
    }
    const auto list = progress::readFigureList((*file)->reader(), invocation.period, clock.today());
    if (!list) {
        return console.failed(list.error(), invocation.file);
    }
    remark(*list, console);
    console.done(reports::figureLines(*list).join(u'\n'), progress::figureJson(*list));
    return ExitDone;
}

} // namespace samordna::app
