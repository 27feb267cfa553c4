#include "models/exchange/importrows.h"

#include "models/domain/rules.h"
#include "models/exchange/importvalues.h"
#include "models/exchange/newcounty.h"
#include "models/storage/reader.h"

#include <QRegularExpression>

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
    , m_county(m_data.county.code)
{
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

base::Result<void> ImportRows::readMeasure(Line& line)
{
    const QString number = textOf(line, u"measure"_s, u"number"_s).simplified();
    const QString title = textOf(line, u"measure"_s, u"title"_s).simplified();
    const domain::Measure* known = storedMeasure(line, number, title);
    domain::Measure row;
    row.id = domain::MeasureId::named(u"import/%1/measure/%2/%3"_s.arg(m_county, number, title.toCaseFolded()));
    row.county = m_county;
    // One that came from such a row before and has another number and title now, or was withdrawn.
    known = known ? known : domain::find(m_data.measures, row.id);
    const auto stored = known ? std::optional(*known) : std::nullopt;
    row = stored.value_or(row);
    if (isRepeated(line, nameOf(line, row.id.uuid()))) {
        return {};
    }
    assign(line, row, u"measure"_s);
    row.title = stored && title == stored->titleEn ? stored->title : title;
    readArea(line, row);
    readDue(line, row);
    readLead(line, row);
    if (!line.kept.isEmpty()) {
        row.remark = keptText(line, column(line, u"measure"_s, u"remark"_s) ? row.remark : QString());
    }
    submit(line, stored, row);
    if (!row.parent.isNull() && domain::wouldCycle(m_data.measures, row.id, row.parent)) {
        refuse(line, {u"parent"_s, domain::ProblemKind::Cycle});
    }
    const bool isNumberTaken =
        std::any_of(m_data.measures.cbegin(), m_data.measures.cend(), [&](const domain::Measure& other) {
            return other.id != row.id && !other.draft && !row.draft && !other.isWithdrawn() && other.area == row.area
                && other.number == row.number;
        });
    if (isNumberTaken && !row.number.isEmpty()) {
        refuse(line, {u"number"_s, domain::ProblemKind::Duplicate});
    }
    readFollowUp(line, row);
    return {};
}

void ImportRows::readFollowUp(Line& line, const domain::Measure& measure)
{
    const auto& columns = line.table.columns;
    const bool says = std::any_of(columns.cbegin(), columns.cend(), [&](const ImportColumn& it) {
        return it.use == ColumnUse::Field && it.entity == u"follow_up" && it.field != u"period"
            && !line.cells.value(it.index).text().trimmed().isEmpty();
    });
    if (!says) {
        return;
    }
    domain::FollowUp row;
    row.period = m_options.period.isNull() ? domain::Period::holding(m_options.today, domain::PeriodKind::Tertial)
                                           : m_options.period;
    const Cell stated = cell(line, u"follow_up"_s, u"period"_s);
    if (const ImportColumn* heading = column(line, u"follow_up"_s, u"period"_s); heading && !stated.isEmpty()) {
        const QJsonValue code = valueOf(line, domain::FieldType::Period, domain::Entity::County, *heading, stated);
        row.period = domain::Period::fromCode(code.toString()).value_or(row.period);
    }
    std::optional<domain::FollowUp> stored;
    for (const domain::FollowUp& followUp : m_data.followUps) {
        if (followUp.measure == measure.id && followUp.period == row.period && !followUp.isWithdrawn()) {
            stored = followUp;
        }
    }
    if (!stored) {
        row.id = domain::FollowUpId::named(measure.id.text() + u'/' + row.period.code());
        row.county = m_county;
        row.measure = measure.id;
        row.running = measure.continuous;
        if (const auto* withdrawn = domain::find(m_data.followUps, row.id)) {
            stored = *withdrawn;
        }
    }
    row = stored.value_or(row);
    assign(line, row, u"follow_up"_s);
    // "Klart, 23 500 personer nådda": what stands before the comma often is the degree.
    const QString word = row.workDone.section(QRegularExpression(u"[,.;:]"_s), 0, 0);
    const bool saysDegree = column(line, u"follow_up"_s, u"degree"_s) != nullptr;
    if (const QString code = codeForWord(u"degree"_s, word); !row.degree && !saysDegree && !code.isEmpty()) {
        row.degree = domain::fromCode<domain::Degree>(code);
    }
    submit(line, stored, row);
}

base::Result<void> ImportRows::readActivity(Line& line)
{
    domain::Activity wanted;
    wanted.county = m_county;
    wanted.counties = {m_county};
    readDays(line, wanted);
    wanted.title = textOf(line, u"activity"_s, u"title"_s).simplified();
    const auto stored = storedActivity(line, wanted);
    if (!stored) {
        return stored.error();
    }
    domain::Activity row = stored->value_or(wanted);
    if (!*stored) {
        row.id = newActivityId(line, wanted);
    }
    if (isRepeated(line, nameOf(line, row.id.uuid()))) {
        return {};
    }
    row.start = wanted.start;
    row.end = column(line, u"activity"_s, u"end"_s) || !*stored || wanted.end > row.end || row.end < row.start
        ? wanted.end
        : row.end;
    assign(line, row, u"activity"_s);
    row.title = wanted.title;
    row.organisations.removeAll(row.organiser);
    readTotal(line, row);
    if (!line.kept.isEmpty()) {
        row.remark = keptText(line, column(line, u"activity"_s, u"remark"_s) ? row.remark : QString());
    }
    submit(line, *stored, row);
    return {};
}

void ImportRows::readObservation(Line& line)
{
    domain::Observation row;
    assign(line, row, u"observation"_s);
    std::optional<domain::Observation> stored;
    for (const domain::Observation& known : std::as_const(m_data.observations)) {
        if (known.indicator == row.indicator && known.period == row.period && known.group == row.group
            && !known.isWithdrawn()) {
            stored = known;
        }
    }
    const QString value = textOf(line, u"observation"_s, u"value"_s);
    const bool isMasked = !line.out.remarks.isEmpty()
        && std::any_of(line.out.remarks.cbegin(), line.out.remarks.cend(),
            [&](qsizetype at) { return m_plan.remarks.at(at).kind == RemarkKind::MaskedCell; });
    const QStringList kept = line.kept;
    if (stored) {
        const domain::Observation read = row;
        row = *stored;
        row.value = isMasked || value.isEmpty() ? row.value : read.value;
        row.source = read.source.isEmpty() ? row.source : read.source;
        row.comment = read.comment.isEmpty() ? row.comment : read.comment;
    } else {
        row.id = domain::ObservationId::named(
            u"%1/%2/%3"_s.arg(row.indicator.text(), row.period.code(), domain::codeText(row.group)));
        row.county = m_county;
        if (const auto* withdrawn = domain::find(m_data.observations, row.id)) {
            stored = *withdrawn;
        }
    }
    if (isRepeated(line, nameOf(line, row.id.uuid()))) {
        return;
    }
    if (!kept.isEmpty()) {
        row.comment = keptText(line, column(line, u"observation"_s, u"comment"_s) ? row.comment : QString());
    }
    const QString heading = column(line, u"observation"_s, u"value"_s)->heading;
    const bool isNotUnderstood = std::any_of(line.out.remarks.cbegin(), line.out.remarks.cend(), [&](qsizetype at) {
        return m_plan.remarks.at(at).kind == RemarkKind::NotUnderstood && m_plan.remarks.at(at).column == heading;
    });
    // Without a number it would be stored as 0, which is another thing than not known.
    if (isNotUnderstood || (!stored && (value.isEmpty() || isMasked))) {
        refuse(line, {u"value"_s, domain::ProblemKind::Missing});
    }
    submit(line, stored, row);
}

void ImportRows::readOrganisation(Line& line)
{
    const QString name = textOf(line, u"organisation"_s, u"name"_s).simplified();
    const auto id = organisationNamed(m_data.organisations, name);
    const auto* known = domain::find(m_data.organisations, id);
    const auto stored = known ? std::optional(*known) : std::nullopt;
    domain::Organisation row = stored.value_or(domain::Organisation());
    if (!stored) {
        row.id = domain::OrganisationId::named(u"import/%1/organisation/%2"_s.arg(m_county, name.toCaseFolded()));
        row.county = m_county;
    }
    if (isRepeated(line, nameOf(line, row.id.uuid()))) {
        return;
    }
    assign(line, row, u"organisation"_s);
    row.name = stored ? stored->name : name; // known by another name or in English, it keeps its own
    submit(line, stored, row);
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
