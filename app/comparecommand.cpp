#include "app/commands.h"

#include "models/domain/fields.h"
#include "models/progress/asknown.h"
#include "models/progress/comparisonmask.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::CompareCommand)
};

using progress::AsKnown;

/// What the period is compared with: what was asked for, else its newest freeze, else the period before.
AsKnown other(const Invocation& invocation, const QList<domain::FrozenPeriod>& rows)
{
    if (invocation.day.isValid()) {
        return {invocation.period, AsKnown::Kind::OnDay, 0, invocation.day};
    }
    if (!invocation.with.isNull()) {
        return {invocation.with, AsKnown::Kind::Now, 0, {}};
    }
    const bool isFrozen = !domain::versionsOf(rows, invocation.period).isEmpty();
    return invocation.isFrozen || isFrozen ? AsKnown{invocation.period, AsKnown::Kind::Frozen, 0, {}}
                                           : AsKnown{invocation.period.previous(), AsKnown::Kind::Now, 0, {}};
}

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject figureJson(const progress::FigureChange& figure)
{
    return {{u"key"_s, figure.key}, {u"what"_s, figure.what}, {u"then"_s, number(figure.before)},
        {u"now"_s, number(figure.after)}, {u"moved"_s, figure.moved()}};
}

QString moveCode(progress::MeasureMove move)
{
    return move == progress::MeasureMove::Added ? u"added"_s
        : move == progress::MeasureMove::Left   ? u"left"_s
                                                : u"changed"_s;
}

QJsonObject measureJson(const progress::MeasureChange& measure)
{
    QJsonArray values;
    for (const progress::ValueChange& value : measure.values) {
        values.append(QJsonObject{{u"what"_s, value.what}, {u"then"_s, value.then}, {u"now"_s, value.now}});
    }
    return {{u"id"_s, measure.measure.text()}, {u"label"_s, measure.label}, {u"move"_s, moveCode(measure.move)},
        {u"values"_s, values}};
}

QJsonObject resultOf(const progress::Comparison& comparison, const QString& then, const QString& now)
{
    QJsonArray figures;
    for (const progress::FigureChange& figure : comparison.figures) {
        figures.append(figureJson(figure));
    }
    QJsonArray measures;
    for (const progress::MeasureChange& measure : comparison.measures) {
        measures.append(measureJson(measure));
    }
    return {{u"then"_s, then}, {u"now"_s, now}, {u"same"_s, comparison.isSame()}, {u"figures"_s, figures},
        {u"measures"_s, measures}};
}

QString textOf(const progress::Comparison& comparison, const QString& then, const QString& now)
{
    QStringList lines{Texts::tr("Then: %1").arg(then), Texts::tr("Now: %1").arg(now)};
    if (comparison.isSame()) {
        lines.append(Texts::tr("Nothing differs."));
    }
    for (const progress::FigureChange& figure : comparison.figures) {
        if (figure.moved()) {
            lines.append(u"  %1: %2 → %3 (%4)"_s.arg(figure.what, figure.then, figure.now, figure.difference));
        }
    }
    for (const progress::MeasureChange& measure : comparison.measures) {
        lines.append(u"%1: %2"_s.arg(progress::moveWords(measure.move), measure.label));
        for (const progress::ValueChange& value : measure.values) {
            lines.append(u"  %1: %2 → %3"_s.arg(value.what, value.then, value.now));
        }
    }
    return lines.join(u'\n');
}

} // namespace

int runCompare(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    const auto file = storage::File::open(invocation.file, storage::Access::ReadOnly, clock);
    if (!file) {
        return console.failed(file.error(), invocation.file);
    }
    const storage::Reader& reader = (*file)->reader();
    const auto rows = reader.rows<domain::FrozenPeriod>();
    if (!rows) {
        return console.failed(rows.error(), invocation.file);
    }
    const AsKnown before = other(invocation, *rows);
    if (before.kind == AsKnown::Kind::OnDay && before.day > clock.today()) {
        console.atFault(
            Texts::tr("%1 has not come yet; choose today or an earlier day.").arg(before.day.toString(Qt::ISODate)),
            {{u"date"_s, before.day.toString(Qt::ISODate)}});
        return ExitAtFault;
    }
    const AsKnown after{invocation.period, AsKnown::Kind::Now, 0, {}};
    const auto then = progress::viewOf(reader, before, clock.today());
    const auto now = progress::viewOf(reader, after, clock.today());
    if (!then || !now) {
        return console.failed(then ? now.error() : then.error(), invocation.file);
    }
    if (!*then) {
        console.atFault(before.kind == AsKnown::Kind::Frozen
                ? Texts::tr("%1 is not frozen.").arg(before.period.code())
                : Texts::tr("The file had not begun on %1.").arg(before.day.toString(Qt::ISODate)),
            {{u"period"_s, invocation.period.code()}});
        return ExitAtFault;
    }
    // What is printed is sent on and pasted like all else that leaves the program.
    const int limit = (*now)->data.county.maskLimit;
    const auto comparison = progress::maskedComparison(**then, **now, limit);
    const QString thenWords = progress::stateWords(before, *rows);
    const QString nowWords = progress::stateWords(after, *rows);
    console.done(textOf(comparison, thenWords, nowWords), resultOf(comparison, thenWords, nowWords));
    return ExitDone;
}

} // namespace samordna::app
