#include "models/exchange/importrows.h"

#include "models/domain/identitynumber.h"
#include "models/domain/rules.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/shippeddata.h"
#include "models/exchange/textparse.h"
#include "models/storage/reader.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

/// The list in resources/import/headings.json that a coded field's words are looked up in.
QString enumerationOf(const QString& entity, const QString& field)
{
    static const QHash<QString, QString> lists{
        {u"kind"_s, u"activity_kind"_s}, {u"target_groups"_s, u"target_group"_s}};
    Q_UNUSED(entity)
    return lists.value(field, field);
}

QJsonValue numberOf(const Cell& cell, domain::FieldType type)
{
    const auto number = cell.number() ? cell.number() : parseNumber(cell.text());
    const bool fits = number && (type == domain::FieldType::Real || *number == std::floor(*number));
    return fits ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

std::optional<ParsedTime> timeOf(const Cell& cell, QDate today)
{
    if (const QDate day = cell.date(); day.isValid()) {
        return ParsedTime{day, day, false};
    }
    return parseTime(cell.text(), today.year());
}

/// What a new organisation is, as far as its name tells.
domain::OrganisationKind kindByName(const QString& name)
{
    if (name.endsWith(u"kommun"_s, Qt::CaseInsensitive)) {
        return domain::OrganisationKind::Municipality;
    }
    return name.startsWith(u"Region "_s) ? domain::OrganisationKind::Region : domain::OrganisationKind::Other;
}

bool isSameText(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

ImportRows::ImportRows(const storage::Reader& reader, domain::PlanData data, const ImportOptions& options)
    : m_reader(reader)
    , m_data(std::move(data))
    , m_options(options)
    , m_county(m_data.county.code)
{
}

base::Result<void> ImportRows::read(const ImportTable& table)
{
    for (const ImportColumn& column : table.unknown) {
        m_plan.remarks.append(
            {RemarkKind::UnknownColumn, table.sheet->name, table.firstRow, column.heading, column.heading});
    }
    for (int index = table.firstRow; index < table.sheet->rows.size(); ++index) {
        Line line{table, table.sheet->rows.at(index), index + 1, {}};
        const bool isEmpty = std::all_of(
            line.cells.cbegin(), line.cells.cend(), [](const Cell& cell) { return cell.text().trimmed().isEmpty(); });
        if (isEmpty || holdsPersonalNumber(line)) {
            continue;
        }
        if (const auto done = readLine(line); !done) {
            return done.error();
        }
        if (m_options.progress && !m_options.progress(index)) {
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        }
    }
    return {};
}

base::Result<void> ImportRows::readLine(Line& line)
{
    switch (line.table.kind) {
    case ImportKind::Measures: return readMeasure(line);
    case ImportKind::Activities: return readActivity(line);
    case ImportKind::Observations: readObservation(line); break;
    }
    return {};
}

base::Result<void> ImportRows::readMeasure(Line& line)
{
    const QString number =
        cell(line, u"measure"_s, u"number"_s) ? cell(line, u"measure"_s, u"number"_s)->text().simplified() : QString();
    const QString title = cell(line, u"measure"_s, u"title"_s)->text().simplified();
    // A draft of the national plan may share the number; the county's own measure is known by it, else number and title
    // tell.
    const domain::Measure* stored = nullptr;
    for (const domain::Measure& measure : m_data.measures) {
        const bool isOwn = !measure.draft && !measure.isWithdrawn() && !number.isEmpty() && measure.number == number;
        const bool isSame = isSameText(measure.title, title) && (number.isEmpty() || measure.number == number);
        if (isOwn || isSame) {
            stored = &measure;
            break;
        }
    }
    domain::Measure row = stored ? *stored : domain::Measure{};
    if (!stored) {
        row.id = domain::MeasureId::named(u"import/%1/measure/%2/%3"_s.arg(m_county, number, title.toCaseFolded()));
        row.county = m_county;
    }
    assign(line, row, u"measure"_s);
    row.title = title;
    if (const auto areaOfRow = area(line, number); !areaOfRow.isNull()) {
        row.area = areaOfRow;
    }
    readDue(line, row);
    readLead(line, row);
    if (!line.kept.isEmpty()) {
        const QString own = cell(line, u"measure"_s, u"remark"_s) ? row.remark : QString();
        row.remark = (own.isEmpty() ? QStringList() : QStringList{own} + line.kept).join(u'\n');
        row.remark = own.isEmpty() ? line.kept.join(u'\n') : row.remark;
    }
    const bool isNew = !stored;
    if (submit(line, stored ? std::optional(*stored) : std::nullopt, row)) {
        readFollowUp(line, row, isNew);
    }
    return {};
}

void ImportRows::readFollowUp(Line& line, const domain::Measure& measure, bool isNew)
{
    const auto& columns = line.table.columns;
    const bool says = std::any_of(columns.cbegin(), columns.cend(), [&](const ImportColumn& it) {
        return it.entity == u"follow_up" && it.field != u"period"
            && !line.cells.value(it.index).text().trimmed().isEmpty();
    });
    if (!says) {
        return;
    }
    domain::FollowUp row;
    row.period = m_options.period.isNull() ? domain::Period::holding(m_options.today, domain::PeriodKind::Tertial)
                                           : m_options.period;
    if (const Cell* stated = cell(line, u"follow_up"_s, u"period"_s)) {
        row.period = domain::Period::fromCode(stated->text().simplified()).value_or(row.period);
    }
    std::optional<domain::FollowUp> stored;
    for (const domain::FollowUp& followUp : m_data.followUps) {
        if (!isNew && followUp.measure == measure.id && followUp.period == row.period && !followUp.isWithdrawn()) {
            stored = followUp;
        }
    }
    const domain::Period period = row.period;
    row = stored.value_or(row);
    if (!stored) {
        row.id = domain::FollowUpId::named(measure.id.text() + u'/' + period.code());
        row.county = m_county;
        row.measure = measure.id;
        row.running = measure.continuous;
    }
    assign(line, row, u"follow_up"_s);
    // "Klart, 23 500 personer nådda": what stands before the comma often is the degree.
    const QString word = row.workDone.section(QRegularExpression(u"[,.;:]"_s), 0, 0);
    if (const QString code = codeForWord(u"degree"_s, word); !row.degree && !code.isEmpty()) {
        row.degree = domain::fromCode<domain::Degree>(code);
    }
    if (stored) {
        m_plan.changes.change(*stored, row);
    } else {
        m_plan.changes.add(row);
    }
}

base::Result<void> ImportRows::readActivity(Line& line)
{
    domain::Activity wanted;
    wanted.county = m_county;
    wanted.counties = {m_county};
    readDays(line, wanted);
    wanted.title = cell(line, u"activity"_s, u"title"_s)->text().simplified();
    const auto stored = storedActivity(wanted);
    if (!stored) {
        return stored.error();
    }
    domain::Activity row = stored->value_or(wanted);
    if (!*stored) {
        row.id = domain::ActivityId::named(
            u"import/%1/activity/%2/%3"_s.arg(m_county, row.start.toString(Qt::ISODate), row.title.toCaseFolded()));
    }
    row.start = wanted.start;
    row.end = wanted.end;
    assign(line, row, u"activity"_s);
    row.title = wanted.title;
    row.organisations.removeAll(row.organiser);
    readTotal(line, row);
    if (!line.kept.isEmpty()) {
        const QString own = cell(line, u"activity"_s, u"remark"_s) ? row.remark : QString();
        row.remark = own.isEmpty() ? line.kept.join(u'\n') : own + u'\n' + line.kept.join(u'\n');
    }
    submit(line, *stored, row);
    return {};
}

void ImportRows::readObservation(Line& line)
{
    domain::Observation row;
    assign(line, row, u"observation"_s);
    std::optional<domain::Observation> stored;
    for (const domain::Observation& known : m_data.observations) {
        if (known.indicator == row.indicator && known.period == row.period && known.group == row.group
            && !known.isWithdrawn()) {
            stored = known;
            row.id = known.id;
            row.county = known.county;
            row.revision = known.revision;
        }
    }
    if (!stored) {
        row.id = domain::ObservationId::named(
            u"%1/%2/%3"_s.arg(row.indicator.text(), row.period.code(), domain::codeText(row.group)));
        row.county = m_county;
    }
    if (!line.kept.isEmpty()) {
        row.comment =
            (row.comment.isEmpty() ? QStringList() : QStringList{row.comment}).join(u'\n') + line.kept.join(u'\n');
    }
    submit(line, stored, row);
}

template <class E>
void ImportRows::assign(Line& line, E& row, const QString& entity)
{
    for (const ImportColumn& it : line.table.columns) {
        const auto fields = domain::fieldsOf<E>();
        const auto field = std::find_if(
            fields.begin(), fields.end(), [&](const auto& known) { return it.field == QLatin1String(known.name); });
        const bool readElsewhere = it.field == u"due" || it.field == u"lead" || it.field == u"area"
            || it.field == u"title" || (entity == u"activity" && (it.field == u"start" || it.field == u"end"));
        if (it.entity == entity && field != fields.end() && !readElsewhere) {
            assignField(line, row, *field, it);
        }
    }
}

template <class E>
void ImportRows::assignField(Line& line, E& row, const domain::Field<E>& field, const ImportColumn& column)
{
    const Cell cell = line.cells.value(column.index);
    const QString text = cell.text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    QJsonValue value(QJsonValue::Undefined);
    switch (field.type) {
    case domain::FieldType::Text:
        value = column.field == u"municipality" ? QJsonValue(municipalityCode(text)) : QJsonValue(text);
        value = value.toString().isEmpty() ? QJsonValue(QJsonValue::Undefined) : value;
        break;
    case domain::FieldType::Integer:
    case domain::FieldType::Real: value = numberOf(cell, field.type); break;
    case domain::FieldType::Boolean:
        if (const QString code = codeForWord(u"yes_no"_s, text); !code.isEmpty()) {
            value = code == u"yes";
        }
        break;
    case domain::FieldType::Date:
        if (const auto time = timeOf(cell, m_options.today); time && !time->continuous) {
            value = time->first.toString(Qt::ISODate);
        }
        break;
    case domain::FieldType::Time:
        if (const auto time = parseClock(text)) {
            value = time->toString(u"HH:mm"_s);
        }
        break;
    case domain::FieldType::Document: break; // the program's own; no spreadsheet has one
    case domain::FieldType::Code: value = codeForWord(enumerationOf(column.entity, column.field), text); break;
    case domain::FieldType::Period:
        if (const auto time = timeOf(cell, m_options.today)) {
            value = periodOf(*time).code();
        }
        break;
    case domain::FieldType::Reference: value = reference(line, field.refersTo, text); break;
    case domain::FieldType::ReferenceList:
    case domain::FieldType::CodeList:
    case domain::FieldType::TextList: {
        QJsonArray list;
        for (const QString& part : splitList(text)) {
            const QJsonValue element = field.type == domain::FieldType::ReferenceList
                ? reference(line, field.refersTo, part)
                : field.type == domain::FieldType::CodeList
                ? QJsonValue(codeForWord(enumerationOf(column.entity, column.field), part))
                : QJsonValue(part);
            if (element.toString().isEmpty()) {
                keep(line, column, part);
            } else if (!list.contains(element)) {
                list.append(element);
            }
        }
        value = list;
        break;
    }
    }
    if (value.isUndefined() || !field.set(row, value)) {
        keep(line, column, text);
    }
}

void ImportRows::readDue(Line& line, domain::Measure& measure)
{
    const Cell* due = cell(line, u"measure"_s, u"due"_s);
    const QString text = due ? due->text().simplified() : QString();
    if (text.isEmpty()) {
        return;
    }
    const auto time = timeOf(*due, m_options.today);
    const ImportColumn& heading = *column(line, u"measure"_s, u"due"_s);
    if (!time) {
        keep(line, heading, text);
    } else if (time->continuous) {
        measure.continuous = true;
        measure.due = QDate();
    } else {
        measure.due = time->last;
        measure.continuous = false;
        // "v. 22-26" says when the work is done, "T3 2026" only by when.
        const bool isWeeks = text.startsWith(u'v', Qt::CaseInsensitive) || text.startsWith(u'w', Qt::CaseInsensitive);
        if (isWeeks && !cell(line, u"measure"_s, u"start"_s)) {
            measure.start = time->first;
        }
    }
}

void ImportRows::readLead(Line& line, domain::Measure& measure)
{
    const Cell* lead = cell(line, u"measure"_s, u"lead"_s);
    const QStringList names = lead ? splitOrganisations(lead->text()) : QStringList();
    if (names.isEmpty()) {
        return;
    }
    const Named first = organisation(line, names.first());
    measure.lead = first.id;
    if (!first.function.isEmpty()) {
        measure.function = first.function;
    }
    for (const QString& name : names.mid(1)) {
        const auto partner = organisation(line, name).id;
        if (!measure.partners.contains(partner)) {
            measure.partners.append(partner);
        }
    }
}

void ImportRows::readDays(Line& line, domain::Activity& activity)
{
    const Cell* start = cell(line, u"activity"_s, u"start"_s);
    const Cell* end = cell(line, u"activity"_s, u"end"_s);
    const auto from = start ? timeOf(*start, m_options.today) : std::nullopt;
    const auto to = end && !end->text().trimmed().isEmpty() ? timeOf(*end, m_options.today) : from;
    if (from) {
        activity.start = from->first;
        activity.end = from->last;
    } else if (start && !start->text().trimmed().isEmpty()) {
        keep(line, *column(line, u"activity"_s, u"start"_s), start->text());
    }
    if (to) {
        activity.end = to->last;
    } else if (end) {
        keep(line, *column(line, u"activity"_s, u"end"_s), end->text());
    }
}

void ImportRows::readTotal(Line& line, const domain::Activity& activity)
{
    const Cell* total = cell(line, u"activity"_s, u"participants"_s);
    if (!total || total->text().trimmed().isEmpty()) {
        return;
    }
    const auto stated = total->number() ? total->number() : parseNumber(total->text());
    const ImportColumn& heading = *column(line, u"activity"_s, u"participants"_s);
    if (!stated || *stated != activity.participants().value_or(-1)) {
        line.kept.append(heading.heading + u": "_s + total->text());
        remark(line, RemarkKind::TotalDiffers, heading.heading, total->text());
    }
}

const ImportColumn* ImportRows::column(const Line& line, const QString& entity, const QString& field) const
{
    const auto& columns = line.table.columns;
    const auto at = std::find_if(columns.cbegin(), columns.cend(),
        [&](const ImportColumn& it) { return it.entity == entity && it.field == field; });
    return at == columns.cend() ? nullptr : &*at;
}

const Cell* ImportRows::cell(const Line& line, const QString& entity, const QString& field) const
{
    static const Cell empty;
    const ImportColumn* at = column(line, entity, field);
    return !at ? nullptr : at->index < line.cells.size() ? &line.cells.at(at->index) : &empty;
}

QJsonValue ImportRows::reference(Line& line, domain::Entity entity, const QString& text)
{
    if (entity == domain::Entity::Organisation) {
        return organisation(line, text).id.text();
    }
    if (entity == domain::Entity::Measure) {
        const domain::Measure* measure = measureNumbered(text);
        return measure ? measure->id.text() : QString();
    }
    if (entity == domain::Entity::Indicator) {
        for (const domain::Indicator& indicator : m_data.indicators) {
            if (isSameText(indicator.name, text) || isSameText(indicator.nameEn, text)) {
                return indicator.id.text();
            }
        }
    }
    if (entity == domain::Entity::Goal) {
        for (const domain::Goal& goal : m_data.goals) {
            if (QString::number(goal.number) == text.section(u'.', 0, 0).trimmed() || isSameText(goal.name, text)) {
                return goal.id.text();
            }
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

ImportRows::Named ImportRows::organisation(Line& line, const QString& text)
{
    if (const auto known = organisationNamed(m_data.organisations, text); !known.isNull()) {
        return {known, {}};
    }
    const QString beforeComma = text.section(u',', 0, 0);
    if (const auto known = organisationNamed(m_data.organisations, beforeComma);
        beforeComma != text && !known.isNull()) {
        return {known, text.section(u',', 1).trimmed()};
    }
    domain::Organisation added;
    added.id =
        domain::OrganisationId::named(u"import/%1/organisation/%2"_s.arg(m_county, text.simplified().toCaseFolded()));
    added.county = m_county;
    added.name = text.simplified();
    added.kind = kindByName(added.name);
    m_data.organisations.append(added);
    m_plan.changes.add(added);
    remark(line, RemarkKind::OrganisationAdded, {}, added.name);
    return {added.id, {}};
}

domain::AreaId ImportRows::area(const Line& line, const QString& number) const
{
    const Cell* stated = cell(line, u"measure"_s, u"area"_s);
    const QString text = stated && !stated->text().trimmed().isEmpty() ? stated->text().simplified() : number;
    static const QRegularExpression leading(u"^\\d+"_s);
    const int wanted = leading.match(text).captured().toInt();
    for (const domain::Area& candidate : m_data.areas) {
        if (candidate.number == wanted || isSameText(candidate.name, text) || isSameText(candidate.nameEn, text)) {
            return candidate.id;
        }
    }
    return {};
}

const domain::Measure* ImportRows::measureNumbered(const QString& number) const
{
    const domain::Measure* draft = nullptr;
    for (const domain::Measure& measure : m_data.measures) {
        if (measure.number == number.simplified() && !measure.isWithdrawn()) {
            if (!measure.draft) {
                return &measure;
            }
            draft = &measure;
        }
    }
    return draft;
}

base::Result<std::optional<domain::Activity>> ImportRows::storedActivity(const domain::Activity& wanted)
{
    const auto day = domain::Period::between(wanted.start, wanted.start);
    if (!day) {
        return std::optional<domain::Activity>();
    }
    if (!m_days.contains(wanted.start)) {
        storage::ActivityQuery query;
        query.period = day;
        const auto keys = m_reader.activityKeys(query);
        if (!keys) {
            return keys.error();
        }
        const auto rows = m_reader.activityRows(*keys);
        if (!rows) {
            return rows.error();
        }
        auto& titles = m_days[wanted.start];
        for (const storage::ActivityRow& row : *rows) {
            if (const QString title = row.title.simplified().toCaseFolded(); !titles.contains(title)) {
                titles.insert(title, row.id);
            }
        }
    }
    const auto& titles = m_days[wanted.start];
    const auto found = titles.constFind(wanted.title.simplified().toCaseFolded());
    return found == titles.cend() ? std::optional<domain::Activity>() : m_reader.row<domain::Activity>(*found);
}

void ImportRows::keep(Line& line, const ImportColumn& column, const QString& text)
{
    line.kept.append(column.heading + u": "_s + text.trimmed());
    remark(line, RemarkKind::NotUnderstood, column.heading, text.trimmed());
}

void ImportRows::remark(const Line& line, RemarkKind kind, const QString& column, const QString& text)
{
    m_plan.remarks.append({kind, line.table.sheet->name, line.number, column, text});
}

bool ImportRows::holdsPersonalNumber(const Line& line)
{
    for (const ImportColumn& it : line.table.columns) {
        const auto hits = domain::findIdentityNumbers(line.cells.value(it.index).text());
        if (std::any_of(hits.cbegin(), hits.cend(),
                [](const auto& hit) { return hit.strength == domain::IdentityStrength::Strong; })) {
            remark(line, RemarkKind::PersonalNumber, it.heading, {});
            return true;
        }
    }
    return false;
}

template <class E>
bool ImportRows::submit(Line& line, const std::optional<E>& stored, const E& row)
{
    if (const auto problems = domain::problems(domain::AnyRecord(row)); !problems.isEmpty()) {
        for (const domain::Problem& problem : problems) {
            remark(line, RemarkKind::RowRefused, problem.field, problem.field);
        }
        return false;
    }
    if (!stored) {
        m_plan.changes.add(row);
        ++m_plan.added;
    } else if (*stored != row) {
        m_plan.changes.change(*stored, row);
        ++m_plan.changed;
    } else {
        ++m_plan.unchanged;
    }
    return true;
}

} // namespace samordna::exchange
