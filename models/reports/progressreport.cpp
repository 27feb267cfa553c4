#include "models/reports/progressreport.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/charts.h"
#include "models/progress/planprogress.h"
#include "models/reports/figuretext.h"
#include "models/reports/identitygate.h"
#include "models/storage/reader.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

using domain::dateText;
using domain::inLanguage;
using domain::numberText;
using domain::percentText;
using domain::term;

constexpr int kMostActivities = 200; ///< listed one by one; more are counted

/// What the report is made from, read once.
struct Source
{
    domain::PlanData data;
    domain::Period period;
    progress::PlanProgress progress;
    storage::ActivityTotals totals;
    std::vector<storage::ActivityRow> activities; ///< the first kMostActivities of the period, oldest first
    qint64 activityCount = 0;
    progress::Chart months;
};

base::Result<void> readActivities(const storage::Reader& reader, Source& source)
{
    storage::ActivityQuery query;
    query.period = source.period;
    query.direction = Qt::AscendingOrder;
    const auto keys = reader.activityKeys(query);
    if (!keys) {
        return keys.error();
    }
    source.activityCount = static_cast<qint64>(keys->size());
    auto rows = reader.activityRows(std::span(*keys).first(std::min<std::size_t>(keys->size(), kMostActivities)));
    if (!rows) {
        return rows.error();
    }
    source.activities = *std::move(rows);
    return {};
}

base::Result<Source> read(const storage::Reader& reader, const domain::Period& period, QDate today)
{
    Source source;
    auto data = reader.planData();
    if (!data) {
        return data.error();
    }
    source.data = *std::move(data);
    source.period = period;
    auto figures = progress::planProgress(reader, source.data, period, today);
    const auto totals = reader.activityTotals(period, period.asOf(today));
    const auto year = domain::Period::holding(period.last(), domain::PeriodKind::Year);
    const auto thisYear = reader.activitiesByMonth(year);
    const auto lastYear = reader.activitiesByMonth(year.previous());
    if (!figures || !totals || !thisYear || !lastYear) {
        return !figures ? figures.error() : !totals ? totals.error() : !thisYear ? thisYear.error() : lastYear.error();
    }
    source.progress = *std::move(figures);
    source.totals = *totals;
    source.months = progress::activitiesPerMonth(*thisYear, *lastYear);
    const auto activities = readActivities(reader, source);
    return activities ? base::Result(std::move(source)) : activities.error();
}

/// Writes a report block by block.
class Writer
{
public:
    explicit Writer(Source source)
        : m_source(std::move(source))
        , m_data(m_source.data)
        , m_progress(m_source.progress)
    {
    }

    Report report(const QByteArray& fingerprint, const base::Clock& clock)
    {
        const domain::Plan plan = m_data.plans.value(0);
        m_report.title = Tr::tr("Progress report %1").arg(term(m_source.period));
        m_report.subtitle = u"%1 · %2"_s.arg(inLanguage(plan.title, plan.titleEn), domain::spanText(m_source.period));
        m_report.board = inLanguage(m_data.county.board, m_data.county.boardEn);
        m_report.caseNumber = m_data.county.caseNumber;
        m_report.asOf = clock.now().toLocalTime();
        m_report.fingerprint = QString::fromLatin1(fingerprint.left(8));
        m_report.language = QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
        writeKeyFigures();
        writeSummary();
        writeAreas();
        writeLate();
        add(PageBreak());
        writeMeasures();
        writeActivities();
        writeIndicators();
        writeAppendix(plan);
        return m_report;
    }

private:
    template <class B>
    void add(B block)
    {
        m_report.blocks.append(Block(std::move(block)));
    }
    void heading(const QString& text, int level = 1) { add(Heading{text, level}); }
    void paragraph(const QString& text) { add(Paragraph{text}); }
    static TableCell cell(const QString& text, const QString& note = {}) { return {text, note, {}}; }

    void writeKeyFigures()
    {
        const QString change = domain::changeText(m_progress.change);
        add(KeyFigures{{
            {percentText(m_progress.figure.value),
                change.isEmpty() ? Tr::tr("implementation") : Tr::tr("implementation (%1)").arg(change)},
            {Tr::tr("%1 of %2").arg(m_progress.inTime).arg(m_progress.withDue), Tr::tr("measures in time")},
            {numberText(static_cast<double>(m_source.totals.held)),
                Tr::tr("activities, %n participant(s)", nullptr, static_cast<int>(m_source.totals.participants()))},
            {QString::number(m_source.totals.organisations), Tr::tr("partners")},
        }});
    }

    void writeSummary()
    {
        heading(Tr::tr("Summary"));
        const auto& counts = m_progress.shares.counts;
        const int total = m_progress.shares.total();
        QStringList sentences;
        if (total == 0) {
            sentences.append(Tr::tr("No measure is counted in this period."));
        } else {
            sentences.append(
                Tr::tr("%1 of %n measure(s) are done and another %2 have come at least half-way.", nullptr, total)
                    .arg(counts.at(0))
                    .arg(counts.at(1)));
            sentences.append(Tr::tr("%n measure(s) have not been started.", nullptr, counts.at(3)));
        }
        if (const QString moved = mostMoved(); !moved.isEmpty()) {
            sentences.append(moved);
        }
        sentences.append(m_progress.late == 0 ? Tr::tr("No measure is late.")
                                              : Tr::tr("%n measure(s) are late.", nullptr, m_progress.late));
        paragraph(sentences.join(u' '));
        if (m_source.totals.held > 0) {
            paragraph(
                Tr::tr("During the period %n activity(ies) were held", nullptr, static_cast<int>(m_source.totals.held))
                + u' '
                + Tr::tr("with %1 participants: %2 women, %3 men and %4 for whom other or nothing was stated.")
                      .arg(numberText(static_cast<double>(m_source.totals.participants())),
                          numberText(static_cast<double>(m_source.totals.women)),
                          numberText(static_cast<double>(m_source.totals.men)),
                          numberText(static_cast<double>(m_source.totals.other + m_source.totals.unknown))));
        }
    }

    QString mostMoved() const
    {
        const progress::AreaProgress* most = nullptr;
        for (const auto& area : m_progress.areas) {
            if (area.change && *area.change > 0 && (!most || *area.change > *most->change)) {
                most = &area;
            }
        }
        const domain::Area* area = most ? domain::find(m_data.areas, most->area) : nullptr;
        return area ? Tr::tr("Since the period before, area %1 has moved most: %2 percentage points.")
                          .arg(QString::number(area->number), domain::changeText(most->change))
                    : QString();
    }

    void writeAreas()
    {
        heading(Tr::tr("Implementation by focus area"));
        Table table;
        table.columns = {{Tr::tr("Focus area"), Align::Left, 5}, {Tr::tr("Measures"), Align::Right, 0},
            {Tr::tr("Progress"), Align::Right, 0}, {Tr::tr("Change"), Align::Right, 0},
            {Tr::tr("Distribution"), Align::Left, 3}};
        table.degreeLegend = true;
        for (const auto& one : m_progress.areas) {
            const domain::Area* area = domain::find(m_data.areas, one.area);
            if (!area) {
                continue;
            }
            TableCell bar;
            bar.bar = ShareBar{one.shares.counts};
            table.rows.append({cell(QString::number(area->number) + u"  "_s + inLanguage(area->name, area->nameEn)),
                cell(QString::number(one.shares.total())), cell(percentText(one.figure.value)),
                cell(domain::changeText(one.change)), bar});
        }
        add(table);
        add(ChartBlock{progress::degreeByArea(m_data, m_progress)});
    }

    void writeLate()
    {
        heading(Tr::tr("Late measures"));
        Table table;
        table.columns = {{Tr::tr("No"), Align::Left, 0}, {Tr::tr("Measure"), Align::Left, 5},
            {Tr::tr("Lead"), Align::Left, 3}, {Tr::tr("Due"), Align::Right, 0}, {Tr::tr("Progress"), Align::Right, 0}};
        for (const domain::Measure& measure : m_data.measures) {
            const auto& one = m_progress.measures.value(measure.id);
            if (one.late) {
                table.rows.append(
                    {cell(measure.number), cell(inLanguage(measure.title, measure.titleEn), followUpNote(measure)),
                        cell(organisation(measure.lead)), cell(dateText(measure.due)),
                        cell(percentText(one.figure.value))});
            }
        }
        if (table.rows.isEmpty()) {
            paragraph(Tr::tr("No measure is late."));
        } else {
            add(table);
        }
    }

    void writeMeasures()
    {
        heading(Tr::tr("Measures by focus area"));
        for (const domain::Area& area : m_data.areas) {
            Table table;
            table.columns = {{Tr::tr("No"), Align::Left, 0}, {Tr::tr("Measure"), Align::Left, 6},
                {Tr::tr("Lead"), Align::Left, 3}, {Tr::tr("Due"), Align::Right, 0}, {Tr::tr("Degree"), Align::Left, 2},
                {Tr::tr("Progress"), Align::Right, 0}, {Tr::tr("Signal"), Align::Left, 0}};
            for (const domain::Measure& measure : m_data.measures) {
                if (measure.area == area.id && !measure.isWithdrawn() && !measure.notApplicable) {
                    table.rows.append(measureRow(measure));
                }
            }
            if (!table.rows.isEmpty()) {
                heading(QString::number(area.number) + u"  "_s + inLanguage(area.name, area.nameEn), 2);
                add(table);
            }
        }
    }

    QList<TableCell> measureRow(const domain::Measure& measure) const
    {
        const auto& one = m_progress.measures.value(measure.id);
        QString title = inLanguage(measure.title, measure.titleEn);
        if (measure.draft) {
            title = Tr::tr("%1 (draft)").arg(title);
        }
        const QString due = measure.continuous && !measure.due.isValid() ? Tr::tr("continuous") : dateText(measure.due);
        return {cell(measure.number), cell(title, followUpNote(measure)), cell(organisation(measure.lead)), cell(due),
            cell(term(one.degree)), cell(percentText(one.figure.value)),
            cell(term(one.signal.value_or(one.suggested)))};
    }

    void writeActivities()
    {
        heading(Tr::tr("Activities"));
        add(ChartBlock{m_source.months});
        if (m_source.activities.empty()) {
            paragraph(Tr::tr("No activity is recorded in the period."));
            return;
        }
        Table table;
        table.columns = {{Tr::tr("Date"), Align::Left, 0}, {Tr::tr("Activity"), Align::Left, 6},
            {Tr::tr("Kind"), Align::Left, 3}, {Tr::tr("Measures"), Align::Left, 0},
            {Tr::tr("Participants"), Align::Right, 0}};
        for (const storage::ActivityRow& row : m_source.activities) {
            const QString title = row.cancelled ? Tr::tr("%1 (cancelled)").arg(row.title) : row.title;
            table.rows.append({cell(dateText(row.start)), cell(title, row.result), cell(term(row.kind)),
                cell(row.measures), cell(row.participants ? numberText(*row.participants) : QString(QChar(0x2013)))});
        }
        add(table);
        if (m_source.activityCount > kMostActivities) {
            paragraph(Tr::tr("The first %1 of %2 activities are listed.")
                          .arg(numberText(kMostActivities), numberText(static_cast<double>(m_source.activityCount))));
        }
    }

    void writeIndicators()
    {
        Table table;
        table.columns = {{Tr::tr("Indicator"), Align::Left, 5}, {Tr::tr("Period"), Align::Left, 2},
            {Tr::tr("Women"), Align::Right, 0}, {Tr::tr("Men"), Align::Right, 0}, {Tr::tr("Other"), Align::Right, 0},
            {Tr::tr("Total"), Align::Right, 0}, {Tr::tr("Target"), Align::Right, 0}};
        for (const domain::Indicator& indicator : m_data.indicators) {
            if (!indicator.national && !indicator.isWithdrawn()) {
                if (const auto row = indicatorRow(indicator); !row.isEmpty()) {
                    table.rows.append(row);
                }
            }
        }
        if (!table.rows.isEmpty()) {
            heading(Tr::tr("Indicators"));
            add(table);
        }
    }

    QList<TableCell> indicatorRow(const domain::Indicator& indicator) const
    {
        domain::Period latest;
        for (const domain::Observation& row : m_data.observations) {
            const bool isOf =
                row.indicator == indicator.id && !row.isWithdrawn() && row.period.first() <= m_progress.asOf;
            latest = isOf && (latest.isNull() || row.period.last() > latest.last()) ? row.period : latest;
        }
        if (latest.isNull()) {
            return {};
        }
        double sums[3] = {}; // women and girls, men and boys, other and not stated
        double total = 0;
        bool isSplit = false;
        for (const domain::Observation& row : m_data.observations) {
            if (row.indicator != indicator.id || row.period != latest || row.isWithdrawn()) {
                continue;
            }
            total += row.value;
            const bool isWomen = row.group == domain::Group::Women || row.group == domain::Group::Girls;
            const bool isMen = row.group == domain::Group::Men || row.group == domain::Group::Boys;
            isSplit |= row.group != domain::Group::Total;
            sums[isWomen ? 0 : isMen ? 1 : 2] += row.value;
        }
        const auto split = [&](double value) { return cell(isSplit ? numberText(value) : QString(QChar(0x2013))); };
        QString target(QChar(0x2013));
        for (const domain::Target& row : m_data.targets) {
            target = row.indicator == indicator.id && !row.isWithdrawn() ? numberText(row.value) : target;
        }
        return {cell(inLanguage(indicator.name, indicator.nameEn), indicator.source), cell(term(latest)),
            split(sums[0]), split(sums[1]), split(sums[2]), cell(numberText(total)), cell(target)};
    }

    void writeAppendix(const domain::Plan& plan)
    {
        heading(Tr::tr("How the figures were counted"));
        paragraph(Tr::tr("The figures are counted as of %1. A measure's progress is counted the way that was chosen "
                         "for it; an area's is the mean of its "
                         "measures by their weights. Measures that are withdrawn, not applicable or without a figure "
                         "are left out and listed.")
                      .arg(dateText(m_progress.asOf)));
        Table table;
        table.columns = {
            {Tr::tr("Figure"), Align::Left, 3}, {Tr::tr("Progress"), Align::Right, 0}, {Tr::tr("Why"), Align::Left, 6}};
        table.rows.append({cell(Tr::tr("The whole plan")), cell(percentText(m_progress.figure.value)),
            cell(whySentence(m_progress.figure))});
        for (const auto& one : m_progress.areas) {
            const domain::Area* area = domain::find(m_data.areas, one.area);
            table.rows.append({cell(Tr::tr("Area %1").arg(area ? area->number : 0)),
                cell(percentText(one.figure.value)), cell(whySentence(one.figure))});
            for (const progress::Term& part : one.figure.terms) {
                const QString why = whySentence(m_progress.measures.value(part.measure).figure);
                const QString weight = part.weight == 1 ? QString()
                                                        : u' '
                        + Tr::tr("Weight %1.")
                              .arg(numberText(part.weight, part.weight == std::floor(part.weight) ? 0 : 1));
                table.rows.append({cell(u"    "_s + part.label), cell(percentText(part.value)), cell(why + weight)});
            }
        }
        add(table);
        const QString note = inLanguage(plan.note, plan.noteEn);
        const bool hasDrafts = std::any_of(m_data.measures.cbegin(), m_data.measures.cend(),
            [](const domain::Measure& measure) { return measure.draft; });
        if (hasDrafts && !note.isEmpty()) {
            paragraph(note);
        }
    }

    /// What was said of a measure for the period, in one line.
    QString followUpNote(const domain::Measure& measure) const
    {
        for (const domain::FollowUp& followUp : m_data.followUps) {
            if (followUp.measure == measure.id && followUp.period == m_source.period && !followUp.isWithdrawn()) {
                return QStringList{followUp.reason, followUp.workDone}.join(u' ').simplified();
            }
        }
        return {};
    }

    QString organisation(const domain::OrganisationId& id) const
    {
        const domain::Organisation* row = domain::find(m_data.organisations, id);
        return row ? inLanguage(row->name, row->nameEn) : QString();
    }

    Source m_source;
    const domain::PlanData& m_data;
    const progress::PlanProgress& m_progress;
    Report m_report;
};

} // namespace

base::Result<Report> progressReport(
    const storage::Reader& reader, const domain::Period& period, const base::Clock& clock)
{
    auto source = read(reader, period, clock.today());
    const auto fingerprint = reader.fingerprint();
    if (!source || !fingerprint) {
        return source ? fingerprint.error() : source.error();
    }
    Report report = Writer(*std::move(source)).report(*fingerprint, clock);
    const auto clean = passGate(report);
    return clean ? base::Result(std::move(report)) : clean.error();
}

} // namespace samordna::reports
