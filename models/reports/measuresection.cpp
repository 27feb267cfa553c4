#include "models/reports/sections.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

using domain::dateText;
using domain::inLanguage;
using domain::percentText;
using domain::term;

QList<TableCell> lateRow(const ReportSource& source, const domain::Measure& measure)
{
    const auto& one = *source.progress.measures.constFind(measure.id);
    return {{measure.number}, {inLanguage(measure.title, measure.titleEn), followUpNote(source, measure)},
        {organisationName(source.data, measure.lead)}, {dateText(measure.due)}, {percentText(one.figure.value)}};
}

QList<TableCell> measureRow(const ReportSource& source, const domain::Measure& measure)
{
    const auto& one = *source.progress.measures.constFind(measure.id);
    const QString title = inLanguage(measure.title, measure.titleEn);
    const QString due = measure.continuous && !measure.due.isValid() ? Tr::tr("continuous") : dateText(measure.due);
    return {{measure.number}, {measure.draft ? Tr::tr("%1 (draft)").arg(title) : title, followUpNote(source, measure)},
        {organisationName(source.data, measure.lead)}, {due}, {term(one.degree)}, {percentText(one.figure.value)},
        {term(one.signal.value_or(one.suggested))}};
}

Table measuresOf(const ReportSource& source, const domain::AreaId& area)
{
    Table table;
    table.columns = {{Tr::tr("No"), Align::Left, 0}, {Tr::tr("Measure"), Align::Left, 6},
        {Tr::tr("Lead"), Align::Left, 3}, {Tr::tr("Due"), Align::Right, 0}, {Tr::tr("Degree"), Align::Left, 2},
        {Tr::tr("Progress"), Align::Right, 0}, {Tr::tr("Signal"), Align::Left, 0}};
    for (const domain::Measure& measure : source.data.measures) {
        if (measure.area == area && !measure.isWithdrawn() && !measure.notApplicable) {
            table.rows.append(measureRow(source, measure));
        }
    }
    return table;
}

} // namespace

Blocks lateSection(const ReportSource& source)
{
    Table table;
    table.columns = {{Tr::tr("No"), Align::Left, 0}, {Tr::tr("Measure"), Align::Left, 5},
        {Tr::tr("Lead"), Align::Left, 3}, {Tr::tr("Due"), Align::Right, 0}, {Tr::tr("Progress"), Align::Right, 0}};
    for (const domain::Measure& measure : source.data.measures) {
        if (source.progress.measures.value(measure.id).late) {
            table.rows.append(lateRow(source, measure));
        }
    }
    const Block body = table.rows.isEmpty() ? Block(Paragraph{Tr::tr("No measure is late.")}) : Block(table);
    return {Heading{Tr::tr("Late measures")}, body};
}

Blocks measureSection(const ReportSource& source)
{
    Blocks blocks{Heading{Tr::tr("Measures by focus area")}};
    for (const domain::Area& area : source.data.areas) {
        const Table table = measuresOf(source, area.id);
        if (!table.rows.isEmpty()) {
            blocks.append(Heading{QString::number(area.number) + u"  "_s + inLanguage(area.name, area.nameEn), 2});
            blocks.append(table);
        }
    }
    return blocks;
}

QString followUpNote(const ReportSource& source, const domain::Measure& measure)
{
    for (const domain::FollowUp& followUp : source.data.followUps) {
        if (followUp.measure == measure.id && followUp.period == source.period && !followUp.isWithdrawn()) {
            return QStringList{followUp.reason, followUp.workDone}.join(u' ').simplified();
        }
    }
    return {};
}

QString organisationName(const domain::PlanData& data, const domain::OrganisationId& id)
{
    const domain::Organisation* row = domain::find(data.organisations, id);
    return row ? inLanguage(row->name, row->nameEn) : QString();
}

} // namespace samordna::reports
