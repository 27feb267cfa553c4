#include "models/reports/sections.h"

#include "models/domain/format.h"
#include "models/progress/charts.h"
#include "models/progress/figurelist.h"
#include "models/reports/figurelines.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

using progress::GroupKind;

/// An area stands by its number under a heading that says what it is; the others by their names.
QString rowName(const progress::GroupFigure& group)
{
    return group.number > 0 ? QString::number(group.number) + u"  "_s + group.name : groupName(group);
}

/// One row for each group of \a kind.
Table groupTable(const ReportSource& source, GroupKind kind, const QString& heading)
{
    Table table;
    table.columns = {{heading, Align::Left, 5}, {Tr::tr("Measures"), Align::Right, 0},
        {Tr::tr("Progress"), Align::Right, 0}, {Tr::tr("Change"), Align::Right, 0},
        {Tr::tr("Distribution"), Align::Left, 3}};
    table.degreeLegend = true;
    const auto list = progress::figureList(source.data, source.progress, source.totals);
    for (const progress::GroupFigure& group : list.groups) {
        if (group.kind == kind) {
            const progress::GroupProgress& one = group.progress;
            table.rows.append(
                {{rowName(group)}, {QString::number(one.shares.total())}, {domain::percentText(one.figure.value)},
                    {progress::changeText(one.change)}, {{}, {}, ShareBar{one.shares.counts}}});
        }
    }
    return table;
}

} // namespace

Blocks areaSection(const ReportSource& source)
{
    return {Heading{Tr::tr("Implementation by focus area")}, groupTable(source, GroupKind::Area, Tr::tr("Focus area")),
        ChartBlock{progress::degreeByArea(source.data, source.progress)}};
}

Blocks leadAndGoalSection(const ReportSource& source)
{
    Blocks blocks;
    const Table leads = groupTable(source, GroupKind::Organisation, Tr::tr("Lead"));
    if (!leads.rows.isEmpty()) {
        blocks += {Heading{Tr::tr("Implementation by leading organisation")}, leads};
    }
    const Table goals = groupTable(source, GroupKind::Goal, Tr::tr("Goal of the strategy"));
    if (!goals.rows.isEmpty()) {
        blocks += {Heading{Tr::tr("Implementation by goal of the strategy")}, goals,
            Paragraph{Tr::tr("A measure that serves two goals is counted under both.")}};
    }
    return blocks;
}

} // namespace samordna::reports
