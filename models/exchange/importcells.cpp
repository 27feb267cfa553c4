#include "models/exchange/importrows.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/shippeddata.h"
#include "models/exchange/textparse.h"

#include "models/domain/fieldnames.h"
#include "models/domain/identitynumber.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qsizetype kTold = 200; ///< characters of a cell that a remark repeats

/// The list in resources/import/headings.json that a coded field's words are looked up in.
QString enumerationOf(const ImportColumn& column)
{
    if (column.field == u"kind") {
        return column.entity == u"organisation" ? u"organisation_kind"_s : u"activity_kind"_s;
    }
    return column.field == u"target_groups" ? u"target_group"_s : column.field;
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

QJsonValue periodCode(const Cell& cell, QDate today)
{
    if (const auto period = domain::Period::fromCode(cell.text().simplified())) {
        return period->code();
    }
    const auto time = timeOf(cell, today);
    return time && !time->continuous ? QJsonValue(periodOf(*time).code()) : QJsonValue(QJsonValue::Undefined);
}

/// As our own exports write a count that is hidden.
bool isMasked(const QString& text)
{
    static const QRegularExpression pattern(u"^(<\\d+|\\.\\.)$"_s);
    return pattern.match(text).hasMatch();
}

QJsonValue orUndefined(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

bool isReadElsewhere(const ImportColumn& column)
{
    return column.field == u"due" || column.field == u"lead" || column.field == u"area" || column.field == u"title"
        || (column.entity == u"activity" && (column.field == u"start" || column.field == u"end"));
}

} // namespace

template <class E>
void ImportRows::assign(Line& line, E& row, const QString& entity)
{
    QStringList lists; // a second column of the same list adds to the first
    for (const ImportColumn& it : line.table.columns) {
        const auto fields = domain::fieldsOf<E>();
        const auto field = std::find_if(
            fields.begin(), fields.end(), [&](const auto& known) { return it.field == QLatin1StringView(known.name); });
        if (it.use != ColumnUse::Field || it.entity != entity || field == fields.end() || isReadElsewhere(it)) {
            continue;
        }
        const QJsonValue before = lists.contains(it.field) ? field->get(row) : QJsonValue();
        assignField(line, row, *field, it);
        if (before.isArray() && before.toArray() != field->get(row).toArray()) {
            QJsonArray both = before.toArray();
            const QJsonArray added = field->get(row).toArray();
            for (const QJsonValue& element : added) {
                if (!both.contains(element)) {
                    both.append(element);
                }
            }
            field->set(row, both);
        }
        lists.append(it.field);
    }
}

template void ImportRows::assign(Line& line, domain::Measure& row, const QString& entity);
template void ImportRows::assign(Line& line, domain::FollowUp& row, const QString& entity);
template void ImportRows::assign(Line& line, domain::Activity& row, const QString& entity);
template void ImportRows::assign(Line& line, domain::Observation& row, const QString& entity);
template void ImportRows::assign(Line& line, domain::Organisation& row, const QString& entity);

template <class E>
void ImportRows::assignField(Line& line, E& row, const domain::Field<E>& field, const ImportColumn& column)
{
    const Cell cell = line.cells.value(column.index);
    const QString text = cell.text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    const bool isCount = field.type == domain::FieldType::Integer || field.type == domain::FieldType::Real;
    if (isCount && isMasked(text)) {
        remark(line, RemarkKind::MaskedCell, column.heading, text);
        return;
    }
    if (field.type == domain::FieldType::TextList && field.get(row).toVariant().toStringList().join(u", "_s) == text) {
        return; // as our own exports write it, also where a part holds a comma
    }
    const QJsonValue value = valueOf(line, field.type, field.refersTo, column, cell);
    if (value.isUndefined() || !field.set(row, value)) {
        keep(line, column, text);
    }
}

QJsonValue ImportRows::valueOf(
    Line& line, domain::FieldType type, domain::Entity refersTo, const ImportColumn& column, const Cell& cell)
{
    using domain::FieldType;
    const QString text = cell.text().trimmed();
    switch (type) {
    case FieldType::Text: return column.field == u"municipality" ? orUndefined(municipalityCode(text)) : text;
    case FieldType::Integer:
    case FieldType::Real: return numberOf(cell, type);
    case FieldType::Boolean: {
        const QString code = codeForWord(u"yes_no"_s, text);
        return code.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(code == u"yes");
    }
    case FieldType::Date: {
        const auto time = timeOf(cell, m_options.today);
        return time && !time->continuous ? QJsonValue(time->first.toString(Qt::ISODate))
                                         : QJsonValue(QJsonValue::Undefined);
    }
    case FieldType::Time: {
        const auto time = parseClock(text);
        return time ? QJsonValue(time->toString(u"HH:mm"_s)) : QJsonValue(QJsonValue::Undefined);
    }
    case FieldType::Document: break; // the program's own; no spreadsheet has one
    case FieldType::Code: return orUndefined(codeForWord(enumerationOf(column), text));
    case FieldType::Period: return periodCode(cell, m_options.today);
    case FieldType::Reference: return reference(line, refersTo, text);
    case FieldType::ReferenceList:
    case FieldType::CodeList:
    case FieldType::TextList: return listOf(line, type, refersTo, column, text);
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue ImportRows::listOf(
    Line& line, domain::FieldType type, domain::Entity refersTo, const ImportColumn& column, const QString& text)
{
    QJsonArray list;
    const bool isOfOrganisations = refersTo == domain::Entity::Organisation && type == domain::FieldType::ReferenceList;
    const QStringList parts = isOfOrganisations ? organisationNames(text) : splitList(text);
    for (const QString& part : parts) {
        const QJsonValue element = type == domain::FieldType::ReferenceList ? reference(line, refersTo, part)
            : type == domain::FieldType::CodeList ? orUndefined(codeForWord(enumerationOf(column), part))
                                                  : QJsonValue(part);
        if (element.toString().isEmpty()) {
            keep(line, column, part);
        } else if (!list.contains(element)) {
            list.append(element);
        }
    }
    return list;
}

void ImportRows::readArea(Line& line, domain::Measure& measure)
{
    static const QRegularExpression leading(u"^\\d+"_s);
    const auto areaOf = [&](const QString& text) {
        const int wanted = leading.match(text).captured().toInt();
        for (const domain::Area& area : std::as_const(m_data.areas)) {
            const bool isNamed = area.name.compare(text, Qt::CaseInsensitive) == 0
                || area.nameEn.compare(text, Qt::CaseInsensitive) == 0;
            if (isInForce(area.id) && (area.number == wanted || (isNamed && !text.isEmpty()))) {
                return area.id;
            }
        }
        return domain::AreaId();
    };
    const QString stated = textOf(line, u"measure"_s, u"area"_s).simplified();
    domain::AreaId area = areaOf(stated);
    if (area.isNull() && !stated.isEmpty()) {
        keep(line, *column(line, u"measure"_s, u"area"_s), stated);
    }
    area = area.isNull() ? areaOf(textOf(line, u"measure"_s, u"number"_s)) : area;
    if (!area.isNull()) {
        measure.area = area;
    }
}

void ImportRows::readDue(Line& line, domain::Measure& measure)
{
    const QString text = textOf(line, u"measure"_s, u"due"_s).simplified();
    if (text.isEmpty()) {
        return;
    }
    const auto time = timeOf(cell(line, u"measure"_s, u"due"_s), m_options.today);
    if (!time) {
        keep(line, *column(line, u"measure"_s, u"due"_s), text);
    } else if (time->continuous) {
        measure.continuous = true;
        measure.due = QDate();
    } else {
        measure.due = time->last;
        measure.continuous = measure.continuous && !textOf(line, u"measure"_s, u"continuous"_s).isEmpty();
        // "v. 22-26" says when the work is done, "T3 2026" only by when.
        const bool isWeeks = text.startsWith(u'v', Qt::CaseInsensitive) || text.startsWith(u'w', Qt::CaseInsensitive);
        if (isWeeks && !column(line, u"measure"_s, u"start"_s)) {
            measure.start = time->first;
        }
    }
}

void ImportRows::readLead(Line& line, domain::Measure& measure)
{
    const QString text = textOf(line, u"measure"_s, u"lead"_s);
    const QStringList names = splitOrganisations(text);
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
    const QString first = textOf(line, u"activity"_s, u"start"_s);
    const QString last = textOf(line, u"activity"_s, u"end"_s);
    const auto from = first.isEmpty() ? std::nullopt : timeOf(cell(line, u"activity"_s, u"start"_s), m_options.today);
    const auto to = last.isEmpty() ? from : timeOf(cell(line, u"activity"_s, u"end"_s), m_options.today);
    const auto moment = parseDayAndTime(first);
    if (moment) {
        activity.start = activity.end = moment->first;
        activity.startTime = startTimeOf(line);
    } else if (from && !from->continuous) {
        activity.start = from->first;
        activity.end = from->last;
    } else if (!first.isEmpty()) {
        keep(line, *column(line, u"activity"_s, u"start"_s), first);
    }
    if (to && !to->continuous) {
        activity.end = to->last;
    } else if (!last.isEmpty()) {
        keep(line, *column(line, u"activity"_s, u"end"_s), last);
    }
}

/// In a column of its own, or behind the day.
QTime ImportRows::startTimeOf(const Line& line) const
{
    const auto own = parseClock(textOf(line, u"activity"_s, u"start_time"_s));
    const auto moment = parseDayAndTime(textOf(line, u"activity"_s, u"start"_s));
    return own ? *own : moment ? moment->second : QTime();
}

/// "Stadshuset, Lund", as our own table shows a place, where no column has the municipality.
void ImportRows::readPlace(Line& line, domain::Activity& activity)
{
    const QString text = textOf(line, u"activity"_s, u"place"_s).simplified();
    const auto comma = text.lastIndexOf(u',');
    if (comma <= 0 || column(line, u"activity"_s, u"municipality"_s)) {
        return;
    }
    if (const QString code = municipalityCode(text.mid(comma + 1)); !code.isEmpty()) {
        activity.place = text.left(comma).trimmed();
        activity.municipality = code;
    }
}

void ImportRows::dropShown(Line& line, const ShownTexts& shown) const
{
    for (const ImportColumn& it : line.table.columns) {
        const QString text = line.cells.value(it.index).text().simplified();
        const bool isNothing = text == QChar(0x2013); // as an empty cell is shown
        if (isNothing || shown.value(it.entity + u'.' + it.field).contains(text)) {
            line.cells[it.index] = Cell();
        }
    }
}

void ImportRows::readTotal(Line& line, const domain::Activity& activity)
{
    const Cell total = cell(line, u"activity"_s, u"participants"_s);
    const QString text = total.text().trimmed();
    if (text.isEmpty() || isMasked(text)) {
        return;
    }
    const auto stated = total.number() ? total.number() : parseNumber(text);
    const ImportColumn& heading = *column(line, u"activity"_s, u"participants"_s);
    if (!stated || *stated != activity.participants().value_or(-1)) {
        line.kept.append(heading.heading + u": "_s + text);
        remark(line, RemarkKind::TotalDiffers, heading.heading, text);
    }
}

const ImportColumn* ImportRows::column(const Line& line, const QString& entity, const QString& field) const
{
    const auto& columns = line.table.columns;
    const auto at = std::find_if(columns.cbegin(), columns.cend(),
        [&](const ImportColumn& it) { return it.use == ColumnUse::Field && it.entity == entity && it.field == field; });
    return at == columns.cend() ? nullptr : &*at;
}

Cell ImportRows::cell(const Line& line, const QString& entity, const QString& field) const
{
    const ImportColumn* at = column(line, entity, field);
    return at ? line.cells.value(at->index) : Cell();
}

QString ImportRows::textOf(const Line& line, const QString& entity, const QString& field) const
{
    return cell(line, entity, field).text().trimmed();
}

QString ImportRows::keptText(const Line& line, const QString& own) const
{
    return (own.isEmpty() ? line.kept : QStringList{own} + line.kept).join(u'\n');
}

void ImportRows::keep(Line& line, const ImportColumn& column, const QString& text)
{
    const QString name = column.heading.isEmpty() ? domain::fieldName(column.field) : column.heading;
    line.kept.append(name + u": "_s + text.trimmed());
    remark(line, RemarkKind::NotUnderstood, column.heading, text.trimmed());
}

void ImportRows::remark(Line& line, RemarkKind kind, const QString& column, const QString& text)
{
    line.out.remarks.append(m_plan.remarks.size());
    const QString told = text.size() > kTold ? QString(text.left(kTold) + QChar(0x2026)) : text;
    m_plan.remarks.append({kind, line.sheet.name, line.out.row, column, told});
}

void ImportRows::refuse(Line& line, const domain::Problem& problem)
{
    const auto at = std::find_if(line.table.columns.cbegin(), line.table.columns.cend(),
        [&](const ImportColumn& it) { return it.use == ColumnUse::Field && it.field == problem.field; });
    const bool isThere = at != line.table.columns.cend();
    remark(line, RemarkKind::RowRefused, isThere ? at->heading : QString(),
        isThere ? line.cells.value(at->index).text().trimmed() : QString());
    m_plan.remarks.last().field = problem.field;
    m_plan.remarks.last().problem = problem.kind;
}

bool ImportRows::holdsPersonalNumber(Line& line)
{
    for (const ImportColumn& it : line.table.columns) {
        if (it.use != ColumnUse::Field) {
            continue; // what is not read is not kept either
        }
        if (domain::holdsIdentityNumber(line.cells.value(it.index).text())) {
            remark(line, RemarkKind::PersonalNumber, it.heading, {});
            return true;
        }
    }
    return false;
}

} // namespace samordna::exchange
