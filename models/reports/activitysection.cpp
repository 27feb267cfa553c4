#include "models/reports/sections.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/charts.h"

#include <QCoreApplication>

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

using domain::numberText;

QString titleOf(const storage::ActivityRow& row, QDate asOf)
{
    return row.cancelled ? Tr::tr("%1 (cancelled)").arg(row.title)
        : row.end > asOf ? Tr::tr("%1 (to come)").arg(row.title)
                         : row.title;
}

/// Both days of one that goes on over some: it is of the period in which it ends.
QString daysOf(const storage::ActivityRow& row)
{
    const QString first = domain::dateText(row.start);
    return row.end > row.start ? first + QChar(0x2013) + domain::dateText(row.end) : first;
}

QList<TableCell> activityRow(const storage::ActivityRow& row, const ReportSource& source)
{
    const ReportMasks& masks = source.masks;
    return {{daysOf(row)}, {titleOf(row, source.progress.asOf), row.result}, {domain::term(row.kind)}, {row.measures},
        {row.participants ? masks.text(masks.participants.of(row.id).total, *row.participants)
                          : QString(QChar(0x2013))}};
}

/// What the list holds beside those held, which the report's sums are of.
QString listSentence(const ReportSource& source)
{
    return Tr::tr(
        "Cancelled activities and those that had not ended by %1 are listed, but are not among those held; nor "
        "are their participants.")
        .arg(domain::dateText(source.progress.asOf));
}

} // namespace

Blocks activitySection(const ReportSource& source)
{
    Blocks blocks{
        Heading{Tr::tr("Activities")}, ChartBlock{progress::activitiesPerMonth(source.months, source.monthsBefore)}};
    if (source.activities.empty()) {
        blocks.append(Paragraph{Tr::tr("No activity is recorded in the period.")});
        return blocks;
    }
    Table table;
    table.columns = {{Tr::tr("Date"), Align::Left, 0}, {Tr::tr("Activity"), Align::Left, 6},
        {Tr::tr("Kind"), Align::Left, 3}, {Tr::tr("Measures"), Align::Left, 0},
        {Tr::tr("Participants"), Align::Right, 0}};
    bool isAnyLeftOut = source.totals.planned > 0;
    for (const storage::ActivityRow& row : source.activities) {
        table.rows.append(activityRow(row, source));
        isAnyLeftOut |= row.cancelled;
    }
    if (isAnyLeftOut) {
        blocks.append(Paragraph{listSentence(source)});
    }
    blocks.append(table);
    if (source.activityCount > kMostActivities) {
        blocks.append(
            Paragraph{Tr::tr("The first %1 of %2 activities are listed.")
                          .arg(numberText(kMostActivities), numberText(static_cast<double>(source.activityCount)))});
    }
    return blocks;
}

} // namespace samordna::reports
