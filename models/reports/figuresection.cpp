#include "models/reports/sections.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/figurelist.h"
#include "models/reports/figurelines.h"
#include "models/reports/figuretext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

using domain::percentText;
using progress::GroupKind;

const progress::MeasureFigure* measureOf(const progress::Term& part, const progress::FigureList& list)
{
    const auto measure = std::find_if(list.measures.cbegin(), list.measures.cend(),
        [&](const progress::MeasureFigure& one) { return one.progress.measure == part.measure; });
    return measure == list.measures.cend() ? nullptr : &*measure;
}

/// Which measures an organisation's or a goal's figure is made of; they stand with their own figures under the areas.
QString countedText(const progress::Figure& figure, const progress::FigureList& list)
{
    QStringList numbers;
    for (const progress::Term& part : figure.terms) {
        const auto* measure = measureOf(part, list);
        numbers.append(measure ? measure->number : part.label);
    }
    return numbers.isEmpty() ? QString() : u' ' + Tr::tr("Measures: %1.").arg(numbers.join(u", "_s));
}

/// One measure of an area: its own figure, and why it is so.
QList<TableCell> termRow(const progress::Term& part, const progress::FigureList& list)
{
    const auto* measure = measureOf(part, list);
    const QString why = measure ? whySentence(measure->progress.figure) : QString();
    const QString weight = part.weight == 1 ? QString() : u' ' + Tr::tr("Weight %1.").arg(briefNumber(part.weight));
    return {{u"    "_s + part.label}, {percentText(part.value)}, {why + weight}};
}

Table figureTable(const progress::FigureList& list)
{
    Table table;
    table.columns = {
        {Tr::tr("Figure"), Align::Left, 3}, {Tr::tr("Progress"), Align::Right, 0}, {Tr::tr("Why"), Align::Left, 6}};
    for (const progress::GroupFigure& group : list.groups) {
        const progress::Figure& figure = group.progress.figure;
        const bool isArea = group.kind == GroupKind::Area;
        const bool hasRowsBelow = isArea || group.kind == GroupKind::Plan;
        table.rows.append(
            {{isArea ? Tr::tr("Area %1").arg(group.number) : groupName(group)}, {percentText(figure.value)},
                {hasRowsBelow ? whySentence(figure) : whySentence(figure) + countedText(figure, list)}});
        if (isArea) {
            for (const progress::Term& part : figure.terms) {
                table.rows.append(termRow(part, list));
            }
        }
    }
    return table;
}

} // namespace

Blocks figureSection(const ReportSource& source)
{
    const auto list = progress::figureList(source.data, source.progress, source.totals);
    Blocks blocks{Heading{Tr::tr("How the figures were counted")},
        Paragraph{Tr::tr("The figures are counted as of %1. A measure's progress is counted the way that was chosen "
                         "for it; an area's is the mean of its "
                         "measures by their weights. Measures that are withdrawn, not applicable or without a figure "
                         "are left out and listed.")
                      .arg(domain::dateText(list.asOf))},
        figureTable(list)};
    const domain::Plan plan = source.data.plans.value(0);
    const QString note = domain::inLanguage(plan.note, plan.noteEn);
    const bool hasDrafts = std::any_of(source.data.measures.cbegin(), source.data.measures.cend(),
        [](const domain::Measure& measure) { return measure.draft; });
    if (hasDrafts && !note.isEmpty()) {
        blocks.append(Paragraph{note});
    }
    return blocks;
}

} // namespace samordna::reports
