#include "views/charts/figuretable.h"

#include "views/charts/chartlayout.h"

#include <QCoreApplication>

namespace samordna::views {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::ChartTable)
};

FigureTable ofNamedValues(const progress::Chart& chart)
{
    FigureTable table{{Texts::tr("Category"), Texts::tr("Number")}, {}, 1};
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        for (qsizetype series = 0; series < chart.series.size(); ++series) {
            const QString name = chart.valueNames.value(chart.placeOf(category, series));
            if (!name.isEmpty()) {
                table.rows.append({name, chartValueText(chart.series[series].values.value(category))});
            }
        }
    }
    return table;
}

} // namespace

FigureTable figureTable(const progress::Chart& chart)
{
    if (!chart.valueNames.isEmpty()) {
        return ofNamedValues(chart);
    }
    FigureTable table{{Texts::tr("Category")}, {}, static_cast<int>(chart.series.size())};
    for (const progress::Series& series : chart.series) {
        table.headings.append(series.name);
    }
    if (!chart.notes.isEmpty()) {
        table.headings.append(Texts::tr("Note"));
    }
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        QStringList row{chart.categories[category]};
        for (const progress::Series& series : chart.series) {
            row.append(chartValueText(series.values.value(category)));
        }
        if (!chart.notes.isEmpty()) {
            row.append(chart.notes.value(category));
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace samordna::views
