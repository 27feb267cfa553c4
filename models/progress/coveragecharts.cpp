#include "models/progress/coveragecharts.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/chartcatalogue.h"
#include "models/progress/charttext.h"
#include "models/progress/rollup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// One bar for each value of an enumeration that measures carry in \a field.
template <class Enum>
Chart covered(const domain::PlanData& data, const PlanProgress& progress, QList<Enum> domain::Measure::*field)
{
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.unit = Tr::tr("Number of measures, with their joint degree of implementation");
    Series series{Tr::tr("Measures"), SeriesRole::Value, {}};
    bool isEmpty = true;
    for (const auto& code : domain::codesOf<Enum>()) {
        RollUp sum;
        int count = 0;
        for (const domain::Measure& measure : data.measures) {
            if (!exclusion(measure) && (measure.*field).contains(code.value)) {
                sum.add(measure, progress.measures.value(measure.id).figure.value, {});
                ++count;
            }
        }
        isEmpty = isEmpty && count == 0;
        chart.categories.append(domain::term(code.value));
        const Figure together = sum.figure(Basis::RollUp, progress.asOf);
        chart.notes.append(QString::number(count) + u" · "_s + domain::percentText(together.value));
        series.values.append(count);
    }
    chart.series = {series};
    if (isEmpty) {
        chart.categories.clear();
        chart.notes.clear();
        chart.series.clear();
    }
    return chart;
}

QStringList uncovered(const Chart& chart)
{
    QStringList names;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        if (chart.series.first().values.at(i).value_or(0) == 0) {
            names.append(chart.categories.at(i).toLower());
        }
    }
    return names;
}

struct Row
{
    QString name;
    QList<std::optional<double>> counts;
    int total = 0;
    int areas = 0;
};

Row rowOf(const domain::Organisation& organisation, const domain::PlanData& data)
{
    Row row{domain::inLanguage(organisation.name, organisation.nameEn), {}, 0, 0};
    for (const domain::Area& area : data.areas) {
        const auto count =
            std::count_if(data.measures.cbegin(), data.measures.cend(), [&](const domain::Measure& each) {
                return each.area == area.id && !exclusion(each)
                    && (each.lead == organisation.id || each.partners.contains(organisation.id));
            });
        row.counts.append(static_cast<double>(count));
        row.total += static_cast<int>(count);
        row.areas += count > 0 ? 1 : 0;
    }
    return row;
}

QString collaborationSentence(const QList<Row>& rows, qsizetype areas)
{
    if (rows.isEmpty()) {
        return Tr::tr("No measure has a lead or a partner yet.");
    }
    const auto widest =
        std::max_element(rows.cbegin(), rows.cend(), [](const Row& a, const Row& b) { return a.areas < b.areas; });
    return Tr::tr("%n organisation(s) lead or take part in measures.", nullptr, static_cast<int>(rows.size())) + u' '
        + Tr::tr("%1 is in %2 of %n area(s).", nullptr, static_cast<int>(areas))
              .arg(widest->name, QString::number(widest->areas));
}

} // namespace

Chart exploitationCovered(const domain::PlanData& data, const PlanProgress& progress)
{
    Chart chart = covered(data, progress, &domain::Measure::exploitation);
    chart.title = chartTitle(ChartId::ExploitationCovered);
    if (chart.series.isEmpty()) {
        chart.sentence = Tr::tr("No measure says which forms of exploitation it concerns.");
        return chart;
    }
    const QStringList lacking = uncovered(chart);
    const auto forms = static_cast<int>(chart.categories.size());
    chart.sentence =
        Tr::tr("Measures concern %1 of %n form(s) of exploitation.", nullptr, forms).arg(forms - lacking.size());
    if (!lacking.isEmpty()) {
        chart.sentence += u' ' + Tr::tr("None concerns %1.").arg(lacking.join(u", "_s));
    }
    return chart;
}

Chart targetGroupsCovered(const domain::PlanData& data, const PlanProgress& progress)
{
    Chart chart = covered(data, progress, &domain::Measure::targetGroups);
    chart.title = chartTitle(ChartId::TargetGroupsCovered);
    if (chart.series.isEmpty()) {
        chart.sentence = Tr::tr("No measure says which groups it turns to.");
        return chart;
    }
    const QStringList lacking = uncovered(chart);
    const auto groups = static_cast<int>(chart.categories.size());
    chart.sentence = Tr::tr("Measures turn to %1 of %n target group(s).", nullptr, groups).arg(groups - lacking.size());
    if (!lacking.isEmpty()) {
        chart.sentence += u' ' + Tr::tr("None turns to %1.").arg(lacking.join(u", "_s));
    }
    return chart;
}

Chart collaboration(const domain::PlanData& data)
{
    QList<Row> rows;
    for (const domain::Organisation& organisation : data.organisations) {
        if (const Row row = rowOf(organisation, data); row.total > 0) {
            rows.append(row);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.total > b.total; });
    Chart chart;
    chart.kind = ChartKind::Matrix;
    chart.title = chartTitle(ChartId::Collaboration);
    chart.unit = Tr::tr("Number of measures that an organisation leads or takes part in, by focus area");
    chart.sentence = collaborationSentence(rows, data.areas.size());
    if (rows.isEmpty()) {
        return chart;
    }
    for (const domain::Area& area : data.areas) {
        chart.series.append(
            {QString::number(area.number) + u' ' + domain::inLanguage(area.name, area.nameEn), SeriesRole::Value, {}});
    }
    for (const Row& row : std::as_const(rows)) {
        chart.categories.append(row.name);
        chart.notes.append(QString::number(row.total));
        for (qsizetype i = 0; i < row.counts.size(); ++i) {
            chart.series[i].values.append(row.counts.at(i));
            chart.valueKeys.append(data.areas.at(i).id.text());
        }
    }
    return chart;
}

} // namespace samordna::progress
