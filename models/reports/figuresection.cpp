#include "models/reports/sections.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/reports/figuretext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

using domain::numberText;
using domain::percentText;

QList<TableCell> termRow(const ReportSource& source, const progress::Term& part)
{
    const QString why = whySentence(source.progress.measures.value(part.measure).figure);
    const QString weight = part.weight == 1
        ? QString()
        : u' ' + Tr::tr("Weight %1.").arg(numberText(part.weight, part.weight == std::floor(part.weight) ? 0 : 1));
    return {{u"    "_s + part.label}, {percentText(part.value)}, {why + weight}};
}

Table figureTable(const ReportSource& source)
{
    Table table;
    table.columns = {
        {Tr::tr("Figure"), Align::Left, 3}, {Tr::tr("Progress"), Align::Right, 0}, {Tr::tr("Why"), Align::Left, 6}};
    const progress::Figure& whole = source.progress.figure;
    table.rows.append({{Tr::tr("The whole plan")}, {percentText(whole.value)}, {whySentence(whole)}});
    for (const auto& one : source.progress.areas) {
        const domain::Area* area = domain::find(source.data.areas, one.area);
        table.rows.append({{Tr::tr("Area %1").arg(area ? area->number : 0)}, {percentText(one.figure.value)},
            {whySentence(one.figure)}});
        for (const progress::Term& part : one.figure.terms) {
            table.rows.append(termRow(source, part));
        }
    }
    return table;
}

} // namespace

Blocks figureSection(const ReportSource& source)
{
    Blocks blocks{Heading{Tr::tr("How the figures were counted")},
        Paragraph{Tr::tr("The figures are counted as of %1. A measure's progress is counted the way that was chosen "
                         "for it; an area's is the mean of its "
                         "measures by their weights. Measures that are withdrawn, not applicable or without a figure "
                         "are left out and listed.")
                      .arg(domain::dateText(source.progress.asOf))},
        figureTable(source)};
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
