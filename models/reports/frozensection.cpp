#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/reports/sections.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

const QString kIndent(4, QChar(0x00a0));

QList<TableCell> row(const QString& what, const QString& then, const QString& now, const QString& note = {})
{
    return {{what, note, {}}, {then, {}, {}}, {now, {}, {}}};
}

QList<QList<TableCell>> rowsOf(const progress::Comparison& moved)
{
    QList<QList<TableCell>> rows;
    for (const progress::FigureChange& figure : moved.figures) {
        // What moved by less than is shown would stand there twice alike.
        if (figure.then != figure.now) {
            rows.append(row(figure.what, figure.then, figure.now));
        }
    }
    for (const progress::MeasureChange& measure : moved.measures) {
        rows.append(row(measure.label, {}, {}, progress::moveWords(measure.move)));
        for (const progress::ValueChange& value : measure.values) {
            rows.append(row(kIndent + value.what, value.then, value.now));
        }
    }
    return rows;
}

} // namespace

QString stateSentence(const ReportSource& source)
{
    if (!source.frozen) {
        return Tr::tr("Live, as of %1").arg(domain::dateText(source.progress.asOf));
    }
    const QString day = domain::dateText(source.frozen->at.toLocalTime().date());
    return source.frozen->version == 1
        ? Tr::tr("Frozen %1").arg(day)
        : Tr::tr("Frozen %1, version %2: %3").arg(day).arg(source.frozen->version).arg(source.frozen->correction);
}

Blocks movedSection(const ReportSource& source)
{
    if (!source.frozen || source.frozen->moved.isSame()) {
        return {};
    }
    const QString day = domain::dateText(source.frozen->at.toLocalTime().date());
    Table table;
    table.columns = {
        {Tr::tr("What"), Align::Left, 5}, {Tr::tr("As frozen"), Align::Left, 4}, {Tr::tr("Now"), Align::Left, 4}};
    table.rows = rowsOf(source.frozen->moved);
    if (table.rows.isEmpty()) {
        return {}; // what moved is hidden, or less than is shown
    }
    return {Heading{Tr::tr("Moved since it was frozen"), 1},
        Paragraph{Tr::tr("What has been changed in the file after %1. The report's other figures are those that were "
                         "frozen.")
                      .arg(day)},
        table};
}

} // namespace samordna::reports
