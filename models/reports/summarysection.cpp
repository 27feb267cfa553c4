#include "models/reports/sections.h"

#include "models/domain/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

using domain::numberText;

QString countText(qint64 count)
{
    return numberText(static_cast<double>(count));
}

QString participantCaption(const ReportSource& source)
{
    const progress::Mark mark = source.masks.participants.sums.total;
    return mark == progress::Mark::Shown
        ? Tr::tr("activities held, %Ln participant(s)", nullptr, static_cast<int>(source.totals.participants()))
        : Tr::tr("activities held, %1 participants").arg(source.masks.text(mark, 0));
}

KeyFigures keyFigures(const ReportSource& source)
{
    const progress::PlanProgress& progress = source.progress;
    const QString change = domain::changeText(progress.change.points());
    return {{
        {domain::percentText(progress.figure.value),
            change.isEmpty() ? Tr::tr("implementation") : Tr::tr("implementation (%1)").arg(change)},
        {Tr::tr("%1 of %2").arg(progress.inTime).arg(progress.withDue), Tr::tr("measures in time")},
        {countText(source.totals.held), participantCaption(source)},
        {QString::number(source.totals.organisations), Tr::tr("partners")},
    }};
}

/// The area that has moved forward most; empty when none has.
QString mostMoved(const ReportSource& source)
{
    double most = 0;
    domain::AreaId moved;
    for (const auto& area : source.progress.areas) {
        const double points = area.change.points().value_or(0);
        if (points > most) {
            most = points;
            moved = area.area;
        }
    }
    const domain::Area* area = domain::find(source.data.areas, moved);
    return area ? Tr::tr("Since the period before, area %1 has moved most: %2 percentage points.")
                      .arg(QString::number(area->number), domain::changeText(most))
                : QString();
}

QString measureSentences(const ReportSource& source)
{
    const auto& shares = source.progress.shares;
    const int total = shares.total();
    QStringList sentences;
    if (total == 0) {
        sentences.append(Tr::tr("No measure is counted in this period."));
    } else {
        sentences.append(
            Tr::tr("%1 of %n measure(s) are done and another %2 have come at least half-way.", nullptr, total)
                .arg(shares.counts.at(0))
                .arg(shares.counts.at(1)));
        sentences.append(Tr::tr("%n measure(s) have not been started.", nullptr, shares.counts.at(3)));
    }
    if (const QString moved = mostMoved(source); !moved.isEmpty()) {
        sentences.append(moved);
    }
    sentences.append(source.progress.late == 0 ? Tr::tr("No measure is late.")
                                               : Tr::tr("%n measure(s) are late.", nullptr, source.progress.late));
    return sentences.join(u' ');
}

QString activitySentence(const ReportSource& source)
{
    const storage::ActivityTotals& totals = source.totals;
    const progress::ParticipantMarks& of = source.masks.participants.sums;
    const auto marks = marksOf({{totals.women, 0, of.groups[0]}, {totals.men, 0, of.groups[1]},
                                   {totals.other, totals.unknown, of.groups[2], of.groups[3]}},
        of.total, source.masks.limit);
    return Tr::tr("During the period %n activity(ies) were held", nullptr, static_cast<int>(totals.held)) + u' '
        + Tr::tr("with %1 participants: %2 women, %3 men and %4 for whom other or nothing was stated.")
              .arg(source.masks.text(marks[3], totals.participants()), source.masks.text(marks[0], totals.women),
                  source.masks.text(marks[1], totals.men), source.masks.text(marks[2], totals.other + totals.unknown));
}

} // namespace

Blocks summarySection(const ReportSource& source)
{
    Blocks blocks{keyFigures(source), Heading{Tr::tr("Summary")}, Paragraph{measureSentences(source)}};
    if (source.totals.held > 0) {
        blocks.append(Paragraph{activitySentence(source)});
    }
    return blocks;
}

} // namespace samordna::reports
