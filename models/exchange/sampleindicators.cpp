#include "models/exchange/sampleindicators.h"

#include "models/exchange/sampleparts.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

domain::Indicator indicatorOf(const QJsonValue& value)
{
    auto indicator = sampleRow<domain::Indicator>(u"indicator/"_s + value[u"key"_s].toString());
    indicator.name = value[u"name"_s].toString();
    indicator.nameEn = value[u"name_en"_s].toString();
    indicator.unit = value[u"unit"_s].toString();
    indicator.direction =
        domain::fromCode<domain::Direction>(value[u"direction"_s].toString()).value_or(domain::Direction::More);
    indicator.definition = value[u"definition"_s].toString();
    indicator.source = value[u"source"_s].toString();
    if (value[u"baseline"_s].isDouble()) {
        indicator.baseline = value[u"baseline"_s].toDouble();
    }
    return indicator;
}

void addTarget(domain::ChangeSet& content, const domain::Indicator& indicator, const QJsonValue& value, QDate today)
{
    if (!value[u"target"_s].isDouble()) {
        return;
    }
    auto target = sampleRow<domain::Target>(u"target/"_s + value[u"key"_s].toString());
    target.indicator = indicator.id;
    target.period = domain::Period::holding(today, domain::PeriodKind::Year);
    target.value = value[u"target"_s].toDouble();
    content.add(target);
}

void addGroups(domain::ChangeSet& content, const domain::Indicator& indicator, const domain::Period& period,
    double total, const QJsonObject& groups)
{
    double left = total;
    qsizetype groupsLeft = groups.size();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const double value = --groupsLeft == 0 ? left : std::round(total * group.value().toDouble());
        left -= value;
        auto row = sampleRow<domain::Observation>(
            u"observation/%1/%2/%3"_s.arg(indicator.id.text(), period.code(), group.key()));
        row.indicator = indicator.id;
        row.period = period;
        row.group = domain::fromCode<domain::Group>(group.key()).value_or(domain::Group::Total);
        row.value = value;
        row.source = indicator.source;
        content.add(row);
    }
}

void addObservations(
    domain::ChangeSet& content, const domain::Indicator& indicator, const QJsonValue& value, QDate today)
{
    constexpr int kTertials = 8;
    auto period = domain::Period::holding(today, domain::PeriodKind::Tertial);
    for (int back = 1; back <= kTertials; ++back) {
        period = period.previous();
        const double gone = static_cast<double>(kTertials - back) / (kTertials - 1);
        const double start = value[u"start"_s].toDouble();
        const double total = std::round(start + (value[u"end"_s].toDouble() - start) * gone);
        addGroups(content, indicator, period, total, value[u"groups"_s].toObject());
    }
}

} // namespace

QHash<QString, domain::IndicatorId> addSampleIndicators(
    domain::ChangeSet& content, const QJsonObject& sample, QDate today)
{
    QHash<QString, domain::IndicatorId> ofMeasure;
    for (const QJsonValue& value : sample[u"indicators"_s].toArray()) {
        const domain::Indicator indicator = indicatorOf(value);
        for (const QJsonValue& number : value[u"measures"_s].toArray()) {
            ofMeasure.insert(number.toString(), indicator.id);
        }
        content.add(indicator);
        addTarget(content, indicator, value, today);
        addObservations(content, indicator, value, today);
    }
    return ofMeasure;
}

} // namespace samordna::exchange
