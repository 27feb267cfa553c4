#include "models/progress/chartmask.h"

#include "models/progress/masking.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChartMask)
};

bool isGroup(SeriesRole role)
{
    return role == SeriesRole::Women || role == SeriesRole::Men || role == SeriesRole::Girls || role == SeriesRole::Boys
        || role == SeriesRole::Unstated;
}

/// The series that are counts, and of them the one that is the sum of the others.
struct Counted
{
    QList<qsizetype> parts;
    qsizetype total = -1;
};

Counted countedOf(const Chart& chart)
{
    const bool hasGroups = std::any_of(
        chart.series.cbegin(), chart.series.cend(), [](const Series& series) { return isGroup(series.role); });
    Counted counted;
    for (qsizetype at = 0; at < chart.series.size(); ++at) {
        const SeriesRole role = chart.series.at(at).role;
        if (hasGroups && role == SeriesRole::Value) {
            counted.total = at;
        } else if (!isLimit(role)) {
            counted.parts.append(at);
        }
    }
    return counted;
}

/// Whether the total of a category is the sum of its parts; a total that stands alone is a part itself.
CountTable tableOf(const Chart& chart, const Counted& counted)
{
    const bool isBullets = chart.kind == ChartKind::Bullets;
    CountTable table{static_cast<int>(counted.parts.size()), {}, !isBullets, !isBullets};
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        for (const qsizetype series : counted.parts) {
            const auto value = chart.series.at(series).values.value(category);
            table.cells.push_back(value && *value > 0 ? std::max<qint64>(1, std::llround(*value)) : 0);
        }
    }
    return table;
}

QString noteOn(const QStringList& masked)
{
    return masked.join(u" · "_s);
}

/// Takes masked values out and says so in the notes; false when nothing was masked.
bool takeOut(Chart& chart, const Counted& counted, int limit)
{
    const TableMarks marks = marksOf(tableOf(chart, counted), limit);
    const bool hadNotes = !chart.notes.isEmpty();
    QStringList notes;
    bool isAny = false;
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        QStringList masked;
        const auto hide = [&](Series& series, Mark mark) {
            auto value = series.values.value(category);
            if (mark != Mark::Shown && value) {
                masked.append(Tr::tr("%1: %2").arg(series.name, shownText(mark, limit, 0)));
                series.values[category].reset();
            }
        };
        for (qsizetype part = 0; part < counted.parts.size(); ++part) {
            hide(chart.series[counted.parts.at(part)], marks.cell(static_cast<int>(category), static_cast<int>(part)));
        }
        if (counted.total >= 0) {
            Series& total = chart.series[counted.total];
            const auto value = total.values.value(category);
            const Mark ofSum = marks.rowTotals.at(static_cast<std::size_t>(category));
            const bool isSmall = value && *value > 0 && *value < limit;
            hide(total, ofSum == Mark::Shown && isSmall ? Mark::Small : ofSum);
        }
        isAny |= !masked.isEmpty();
        notes.append(masked.isEmpty() && hadNotes ? chart.notes.value(category) : noteOn(masked));
    }
    chart.notes = isAny ? notes : chart.notes;
    return isAny;
}

} // namespace

Chart maskedFor(Chart chart, int limit)
{
    const Counted counted = countedOf(chart);
    if (!chart.countsPersons || limit == 0 || counted.parts.isEmpty() || chart.categories.isEmpty()) {
        return chart;
    }
    if (takeOut(chart, counted, limit)) {
        chart.valueNames.clear();
        chart.sentence =
            Tr::tr("Counts of persons below %1, and those that would give them away, are left out.").arg(limit);
        // What is left of the notes was counted from the same figures, such as shares of all.
        const bool isShare = std::any_of(
            chart.notes.cbegin(), chart.notes.cend(), [](const QString& note) { return note.contains(u'%'); });
        if (isShare) {
            for (QString& note : chart.notes) {
                note = note.contains(u'%') ? QString() : note;
            }
        }
    }
    return chart;
}

} // namespace samordna::progress
