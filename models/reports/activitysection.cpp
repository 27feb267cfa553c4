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

QList<TableCell> activityRow(const storage::ActivityRow& row, const ReportMasks& masks)
{
    const QString title = row.cancelled ? Tr::tr("%1 (cancelled)").arg(row.title) : row.title;
    return {{domain::dateText(row.start)}, {title, row.result}, {domain::term(row.kind)}, {row.measures},
        {row.participants ? masks.text(masks.participants.of(row.id).total, *row.participants)
                          : QString(QChar(0x2013))}};
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
    for (const storage::ActivityRow& row : source.activities) {
        table.rows.append(activityRow(row, source.masks));
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
