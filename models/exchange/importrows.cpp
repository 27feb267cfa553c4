#include "models/exchange/importrows.h"

#include "models/domain/plansinforce.h"
#include "models/domain/rules.h"
#include "models/exchange/importvalues.h"
#include "models/progress/planprogress.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

bool refuses(RemarkKind kind)
{
    return kind == RemarkKind::RowRefused || kind == RemarkKind::PersonalNumber || kind == RemarkKind::RowRepeated
        || kind == RemarkKind::RowWithdrawn;
}

template <class E>
void replace(QList<E>& rows, const domain::AnyRecord& record)
{
    const E* row = std::get_if<E>(&record);
    if (!row) {
        return;
    }
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const E& known) { return known.id == row->id; });
    if (at == rows.end()) {
        rows.append(*row);
    } else {
        *at = *row;
    }
}

} // namespace

ImportRows::ImportRows(const storage::Reader& reader, domain::PlanData data, const ImportOptions& options)
    : m_reader(reader)
    , m_data(std::move(data))
    , m_options(options)
    , m_plans(domain::plansInForce(
          m_data.plans, options.period.isNull() ? options.today : options.period.asOf(options.today)))
    , m_county(m_data.county.code)
{
}

base::Result<void> ImportRows::leaveWhatIsShown(const QList<ImportTable>& tables)
{
    m_leavesShown = true;
    const bool isOfMeasures = std::any_of(tables.cbegin(), tables.cend(),
        [](const ImportTable& table) { return table.isRead && table.kind == ImportKind::Measures; });
    if (!isOfMeasures) {
        return {};
    }
    const domain::Period period = m_options.period.isNull()
        ? domain::Period::holding(m_options.today, domain::PeriodKind::Tertial)
        : m_options.period;
    const auto progress = progress::planProgress(m_reader, m_data, period, m_options.today);
    if (!progress) {
        return progress.error();
    }
    m_figures = progress->measures;
    return {};
}

base::Result<void> ImportRows::read(const Sheet& sheet, const ImportTable& table, int number)
{
    remarkOnColumns(sheet, table);
    for (int index = table.headingRow + 1; index < sheet.rows.size(); ++index) {
        if (isBlank(sheet.rows.at(index))) {
            continue;
        }
        Line line{sheet, table, sheet.rows.at(index), {number, index + 1}};
        line.organisations = m_data.organisations.size();
        if (table.leftOut.contains(index + 1)) {
            line.out.state = RowState::LeftOut;
            m_plan.rows.append(line.out);
        } else {
            const auto done = holdsPersonalNumber(line) ? base::Result<void>() : readLine(line);
            if (!done) {
                return done.error();
            }
            finish(line);
        }
        if (m_options.progress && !m_options.progress(m_plan.rows.size())) {
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        }
    }
    return {};
}

void ImportRows::remarkOnColumns(const Sheet& sheet, const ImportTable& table)
{
    for (const ImportColumn& column : table.columns) {
        const auto kind = column.use == ColumnUse::Unknown ? std::optional(RemarkKind::UnknownColumn)
            : column.use == ColumnUse::Repeated            ? std::optional(RemarkKind::RepeatedColumn)
            : column.use == ColumnUse::Computed            ? std::optional(RemarkKind::ComputedColumn)
                                                           : std::nullopt;
        if (kind && !column.heading.isEmpty()) {
            m_plan.remarks.append({*kind, sheet.name, table.headingRow + 1, column.heading, column.heading});
        }
    }
}

ImportPlan ImportRows::plan() const
{
    ImportPlan plan = m_plan;
    for (const domain::Change& change : m_changes) {
        if (change.before != change.after) {
            plan.changes.append(change);
        }
    }
    return plan;
}

base::Result<void> ImportRows::readLine(Line& line)
{
    switch (line.table.kind) {
    case ImportKind::Measures: return readMeasure(line);
    case ImportKind::Activities: return readActivity(line);
    case ImportKind::Observations: readObservation(line); break;
    case ImportKind::Organisations: readOrganisation(line); break;
    }
    return {};
}

template <class E>
void ImportRows::submit(Line& line, const std::optional<E>& stored, const E& row)
{
    const auto problems = domain::problems(domain::AnyRecord(row));
    const bool lacksStart = problems.contains(domain::Problem{u"start"_s, domain::ProblemKind::Missing});
    for (const domain::Problem& problem : problems) {
        if (!lacksStart || problem.field != u"end") { // which is read from the start where no column has it
            refuse(line, problem);
        }
    }
    if (stored && stored->isWithdrawn()) {
        remark(line, RemarkKind::RowWithdrawn, {}, {});
    }
    domain::Change change{std::nullopt, domain::AnyRecord(row)};
    if (stored) {
        change.before = domain::AnyRecord(*stored);
    }
    if (line.out.label.isEmpty()) {
        line.out.entity = domain::entityName(domain::kEntityOf<E>);
        line.out.label = importLabel(*change.after);
        line.out.state = stored ? RowState::Unchanged : RowState::New;
    }
    if (!stored || *stored != row) {
        line.changes.append(std::move(change));
    }
}

template void ImportRows::submit(Line& line, const std::optional<domain::Measure>& stored, const domain::Measure& row);
template void ImportRows::submit(
    Line& line, const std::optional<domain::FollowUp>& stored, const domain::FollowUp& row);
template void ImportRows::submit(
    Line& line, const std::optional<domain::Activity>& stored, const domain::Activity& row);
template void ImportRows::submit(
    Line& line, const std::optional<domain::Observation>& stored, const domain::Observation& row);
template void ImportRows::submit(
    Line& line, const std::optional<domain::Organisation>& stored, const domain::Organisation& row);

void ImportRows::finish(Line& line)
{
    const bool isRefused = std::any_of(line.out.remarks.cbegin(), line.out.remarks.cend(),
        [&](qsizetype at) { return refuses(m_plan.remarks.at(at).kind); });
    if (isRefused) {
        line.out.state = RowState::Refused;
        m_data.organisations.resize(line.organisations);
        dropOtherRemarks(line);
    } else {
        take(line);
    }
    m_plan.added += line.out.state == RowState::New ? 1 : 0;
    m_plan.changed += line.out.state == RowState::Changed ? 1 : 0;
    m_plan.unchanged += line.out.state == RowState::Unchanged ? 1 : 0;
    m_plan.rows.append(line.out);
}

void ImportRows::dropOtherRemarks(Line& line)
{
    // Nothing of a refused row is kept, and nothing is added: only why it is refused is left to say.
    QList<ImportRemark> reasons;
    for (const qsizetype at : std::as_const(line.out.remarks)) {
        if (refuses(m_plan.remarks.at(at).kind)) {
            reasons.append(m_plan.remarks.at(at));
        }
    }
    m_plan.remarks.resize(m_plan.remarks.size() - line.out.remarks.size());
    line.out.remarks.clear();
    for (const ImportRemark& reason : std::as_const(reasons)) {
        line.out.remarks.append(m_plan.remarks.size());
        m_plan.remarks.append(reason);
    }
}

void ImportRows::take(Line& line)
{
    m_taken.insert(line.name, line.out.row);
    for (const domain::Change& change : std::as_const(line.changes)) {
        const QUuid id = domain::uuidOf(*change.after);
        const bool isOwn = domain::entityName(domain::entityOf(*change.after)) != u"organisation"
            || line.table.kind == ImportKind::Organisations;
        if (line.out.state == RowState::Unchanged && isOwn) {
            line.out.state = RowState::Changed;
        }
        QList<ImportedValue> values = importedValues(change, m_data);
        for (ImportedValue& value : values) {
            const ImportColumn* at = column(line, value.entity, value.field);
            value.column = at ? at->index : -1;
        }
        line.out.values += values;
        replace(m_data.measures, *change.after);
        replace(m_data.followUps, *change.after);
        replace(m_data.observations, *change.after);
        replace(m_data.organisations, *change.after);
        const auto place = m_places.constFind(id);
        if (place == m_places.cend()) {
            m_places.insert(id, m_changes.size());
            m_changes.append(change);
        } else {
            m_changes[*place].after = change.after;
        }
    }
}

} // namespace samordna::exchange
