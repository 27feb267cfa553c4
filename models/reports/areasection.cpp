#include "models/reports/sections.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/charts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

} // namespace

Blocks areaSection(const ReportSource& source)
{
    Table table;
    table.columns = {{Tr::tr("Focus area"), Align::Left, 5}, {Tr::tr("Measures"), Align::Right, 0},
        {Tr::tr("Progress"), Align::Right, 0}, {Tr::tr("Change"), Align::Right, 0},
        {Tr::tr("Distribution"), Align::Left, 3}};
    table.degreeLegend = true;
    for (const auto& one : source.progress.areas) {
        if (const domain::Area* area = domain::find(source.data.areas, one.area)) {
            const QString name = QString::number(area->number) + u"  "_s + domain::inLanguage(area->name, area->nameEn);
            table.rows.append({{name}, {QString::number(one.shares.total())}, {domain::percentText(one.figure.value)},
                {progress::changeText(one.change)}, {{}, {}, ShareBar{one.shares.counts}}});
        }
    }
    return {Heading{Tr::tr("Implementation by focus area")}, table,
        ChartBlock{progress::degreeByArea(source.data, source.progress)}};
}

} // namespace samordna::reports
