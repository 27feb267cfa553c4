#include "models/progress/charts.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/chartcatalogue.h"
#include "models/progress/charttext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QString degreeSentence(const domain::PlanData& data, const PlanProgress& progress)
{
    const int total = progress.shares.total();
    if (total == 0) {
        return Tr::tr("No measure is counted yet.");
    }
    QString sentence = Tr::tr("%1 of %n measure(s) are done.", nullptr, total).arg(progress.shares.counts.at(0));
    const AreaProgress* lowest = nullptr;
    int withFigure = 0;
    for (const AreaProgress& area : progress.areas) {
        withFigure += area.figure.value ? 1 : 0;
        if (area.figure.value && (!lowest || *area.figure.value < *lowest->figure.value)) {
            lowest = &area;
        }
    }
    const domain::Area* area = lowest ? domain::find(data.areas, lowest->area) : nullptr;
    if (area && withFigure > 1) {
        sentence += u' '
            + Tr::tr("Area %1, %2, has the lowest progress: %3.")
                  .arg(QString::number(area->number), domain::inLanguage(area->name, area->nameEn),
                      domain::percentText(lowest->figure.value));
    }
    return sentence;
}

QString monthSentence(int year, qint64 count, qint64 before)
{
    const QString now = Tr::tr("%n activity(ies) in %1", nullptr, static_cast<int>(count)).arg(year);
    const QString then = Tr::tr("%n in the same months of %1", nullptr, static_cast<int>(before)).arg(year - 1);
    return Tr::tr("%1, %2.").arg(now, then);
}

} // namespace

Chart degreeByArea(const domain::PlanData& data, const PlanProgress& progress)
{
    Chart chart;
    chart.kind = ChartKind::StackedBars;
    chart.title = chartTitle(ChartId::DegreeByArea);
    chart.unit = Tr::tr("Number of measures by degree of implementation");
    static constexpr std::array<SeriesRole, 4> kRoles{
        SeriesRole::DegreeDone, SeriesRole::DegreeHalf, SeriesRole::DegreeStarted, SeriesRole::DegreeNotStarted};
    for (const auto& code : domain::codesOf<domain::Degree>()) {
        chart.series.append({domain::term(code.value), kRoles.at(static_cast<size_t>(code.value)), {}});
    }
    for (const AreaProgress& one : progress.areas) {
        const domain::Area* area = domain::find(data.areas, one.area);
        if (!area) {
            continue;
        }
        chart.categories.append(QString::number(area->number) + u' ' + domain::inLanguage(area->name, area->nameEn));
        chart.categoryKeys.append(area->id.text());
        // A dash before the number of measures would read as a minus.
        const QString figure = one.figure.value ? domain::percentText(one.figure.value) : Tr::tr("no figure");
        chart.notes.append(figure + u" · "_s + QString::number(one.shares.total()));
        for (size_t degree = 0; degree < kRoles.size(); ++degree) {
            chart.series[static_cast<qsizetype>(degree)].values.append(one.shares.counts.at(degree));
        }
    }
    chart.sentence = degreeSentence(data, progress);
    return chart;
}

Chart activitiesPerMonth(const QList<storage::MonthCount>& thisYear, const QList<storage::MonthCount>& lastYear)
{
    Chart chart;
    chart.kind = ChartKind::GroupedColumns;
    chart.title = chartTitle(ChartId::ActivitiesPerMonth);
    chart.unit = Tr::tr("Number of activities by the month they end, also those still to come");
    if (thisYear.isEmpty()) {
        chart.sentence = Tr::tr("There are no activities to show.");
        return chart;
    }
    const int year = thisYear.first().month.year();
    chart.series = {
        {QString::number(year - 1), SeriesRole::LastYear, {}}, {QString::number(year), SeriesRole::ThisYear, {}}};
    qint64 sum = 0;
    qint64 sumBefore = 0;
    for (qsizetype i = 0; i < thisYear.size(); ++i) {
        const qint64 before = i < lastYear.size() ? lastYear.at(i).count : 0;
        chart.categories.append(shortMonth(thisYear.at(i).month));
        chart.categoryKeys.append(thisYear.at(i).month.toString(u"yyyy-MM"_s));
        chart.series[0].values.append(static_cast<double>(before));
        chart.series[1].values.append(static_cast<double>(thisYear.at(i).count));
        sum += thisYear.at(i).count;
        sumBefore += before;
    }
    chart.sentence = monthSentence(year, sum, sumBefore);
    return chart;
}

} // namespace samordna::progress
