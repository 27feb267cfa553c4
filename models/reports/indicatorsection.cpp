#include "models/reports/sections.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/indicatorvalue.h"

#include <QCoreApplication>

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

/// The sum of two groups. A group that was not asked for is 0 beside one that was; nothing when the value is not split
/// at all.
TableCell together(const progress::IndicatorValue& value, Group one, Group other)
{
    const auto groupOf = [&](Group group) { return value.groups.at(static_cast<size_t>(group)).value_or(0); };
    const bool isSplit =
        std::any_of(value.groups.begin(), value.groups.end(), [](const auto& group) { return group.has_value(); });
    return {numberOrDash(isSplit ? std::optional(groupOf(one) + groupOf(other)) : std::nullopt)};
}

/// Empty when the indicator has no value yet.
QList<TableCell> indicatorRow(const ReportSource& source, const domain::Indicator& indicator)
{
    const QDate asOf = source.progress.asOf;
    const auto latest = progress::latestValue(indicator, source.data, asOf);
    if (!latest) {
        return {};
    }
    return {{domain::inLanguage(indicator.name, indicator.nameEn), indicator.source}, {domain::term(latest->period)},
        together(*latest, Group::Women, Group::Girls), together(*latest, Group::Men, Group::Boys),
        together(*latest, Group::Other, Group::Unknown), {numberText(latest->total)},
        {numberOrDash(progress::targetInForce(indicator, source.data, asOf))}};
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

} // namespace samordna::reports
