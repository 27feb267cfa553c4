#include "models/reports/sections.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/indicatorvalue.h"

#include <QCoreApplication>

#include <cmath>

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

using domain::Group;
using domain::numberText;

QString numberOrDash(const std::optional<double>& value)
{
    return value ? numberText(*value) : QString(QChar(0x2013));
}

/// The columns of the table, each two groups.
constexpr std::array<std::pair<Group, Group>, 3> kColumns{
    {{Group::Women, Group::Girls}, {Group::Men, Group::Boys}, {Group::Other, Group::Unknown}}};

/// The marks of the columns and of the total.
std::vector<progress::Mark> marksOf(
    const ReportSource& source, const domain::Indicator& indicator, const progress::IndicatorValue& value)
{
    const progress::ObservationMasks& masks = source.masks.observations;
    std::array<progress::Mark, 6> ofGroups{};
    for (const domain::Observation& row : source.data.observations) {
        const bool isOfValue = row.indicator == indicator.id && row.period == value.period && row.source == value.source
            && !row.isWithdrawn() && row.group != Group::Total;
        if (isOfValue) {
            ofGroups.at(static_cast<size_t>(row.group)) = masks.of(row.id);
        }
    }
    const progress::Mark ofTotal = masks.total(indicator.id, value.period, value.source);
    const bool isSplit =
        std::any_of(value.groups.begin(), value.groups.end(), [](const auto& group) { return group.has_value(); });
    if (!isSplit || !progress::countsPersons(indicator, source.data.observations)) {
        return {progress::Mark::Shown, progress::Mark::Shown, progress::Mark::Shown, ofTotal};
    }
    std::vector<Pair> row;
    for (const auto& [one, other] : kColumns) {
        const auto at = static_cast<size_t>(one);
        const auto with = static_cast<size_t>(other);
        row.push_back({std::llround(value.groups.at(at).value_or(0)), std::llround(value.groups.at(with).value_or(0)),
            ofGroups.at(at), ofGroups.at(with)});
    }
    return reports::marksOf(row, ofTotal, source.masks.limit);
}

/// The values of an indicator as cells: its columns and its total. A group that was not asked for is 0 beside one that
/// was; dashes when the value is not split at all.
QList<TableCell> valueCells(
    const ReportSource& source, const domain::Indicator& indicator, const progress::IndicatorValue& value)
{
    const auto marks = marksOf(source, indicator, value);
    const auto shown = [&](progress::Mark mark, double count) {
        return TableCell{mark == progress::Mark::Shown ? numberText(count) : source.masks.text(mark, 0)};
    };
    const bool isSplit =
        std::any_of(value.groups.begin(), value.groups.end(), [](const auto& group) { return group.has_value(); });
    QList<TableCell> cells;
    for (size_t column = 0; column < kColumns.size(); ++column) {
        const auto& [one, other] = kColumns.at(column);
        const double sum = value.groups.at(static_cast<size_t>(one)).value_or(0)
            + value.groups.at(static_cast<size_t>(other)).value_or(0);
        cells.append(isSplit ? shown(marks.at(column), sum) : TableCell{numberOrDash(std::nullopt)});
    }
    cells.append(shown(marks.back(), value.total));
    return cells;
}

/// Empty when the indicator has no value yet.
QList<TableCell> indicatorRow(const ReportSource& source, const domain::Indicator& indicator)
{
    const QDate asOf = source.progress.asOf;
    const auto latest = progress::latestValue(indicator, source.data, asOf);
    if (!latest) {
        return {};
    }
    QList<TableCell> cells{
        {domain::inLanguage(indicator.name, indicator.nameEn), indicator.source}, {domain::term(latest->period)}};
    cells += valueCells(source, indicator, *latest);
    cells.append({numberOrDash(progress::targetInForce(indicator, source.data, asOf))});
    return cells;
}

} // namespace

Blocks indicatorSection(const ReportSource& source)
{
    Table table;
    table.columns = {{Tr::tr("Indicator"), Align::Left, 5}, {Tr::tr("Period"), Align::Left, 2},
        {Tr::tr("Women"), Align::Right, 0}, {Tr::tr("Men"), Align::Right, 0}, {Tr::tr("Other"), Align::Right, 0},
        {Tr::tr("Total"), Align::Right, 0}, {Tr::tr("Target"), Align::Right, 0}};
    for (const domain::Indicator& indicator : source.data.indicators) {
        if (!indicator.national && !indicator.isWithdrawn()) {
            if (const auto row = indicatorRow(source, indicator); !row.isEmpty()) {
                table.rows.append(row);
            }
        }
    }
    return table.rows.isEmpty() ? Blocks() : Blocks{Heading{Tr::tr("Indicators")}, table};
}

Blocks maskSection(const ReportSource& source)
{
    if (source.masks.limit == 0) {
        return {};
    }
    return {Paragraph{Tr::tr("Counts of persons from 1 to %1 are written “<%2”, and those that would give them away "
                             "“..”. A percentage that would is left out.")
                          .arg(source.masks.limit - 1)
                          .arg(source.masks.limit)}};
}

} // namespace samordna::reports
