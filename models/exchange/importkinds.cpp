#include "models/exchange/importrows.h"
#include "models/exchange/newcounty.h"
#include "models/storage/reader.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

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
    known = known ? known : withdrawnMeasure(number, title);
    const auto stored = known ? std::optional(*known) : std::nullopt;
    row = stored.value_or(row);
    if (isRepeated(line, nameOf(line, row.id.uuid()))) {
        return {};
    }
    if (m_leavesShown) {
        dropShown(line, stored ? shownTexts(*stored, m_data, m_figures.value(row.id)) : ShownTexts());
    }
    assign(line, row, u"measure"_s);
    const bool isSameTitle = stored && (title == stored->titleEn || title == stored->title.simplified());
    row.title = isSameTitle ? stored->title : title;
    readArea(line, row);
    readDue(line, row);
    readLead(line, row);
    if (!line.kept.isEmpty()) {
        row.remark = keptText(line, column(line, u"measure"_s, u"remark"_s) ? row.remark : QString());
    }
    submit(line, stored, row);
    judgeAmongOthers(line, row);
    readFollowUp(line, row);
    return {};
}

void ImportRows::judgeAmongOthers(Line& line, const domain::Measure& row)
{
    const bool isTakenByAnother =
        std::any_of(m_data.measures.cbegin(), m_data.measures.cend(), [&](const domain::Measure& other) {
            return other.id != row.id && !other.draft && !row.draft && !other.isWithdrawn() && other.area == row.area
                && other.number == row.number;
        });
    if (isTakenByAnother && !row.number.isEmpty()) {
        refuse(line, {u"number"_s, domain::ProblemKind::Duplicate});
    }
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
    row.period = periodOfFollowUp(line);
    row.id = domain::FollowUpId::named(measure.id.text() + u'/' + row.period.code());
    row.county = m_county;
    row.measure = measure.id;
    row.running = measure.continuous;
    std::optional<domain::FollowUp> stored;
    for (const domain::FollowUp& known : std::as_const(m_data.followUps)) {
        const bool isIt = known.measure == measure.id && known.period == row.period && !known.isWithdrawn();
        if (isIt || (known.id == row.id && !stored)) { // one of that name that is withdrawn is refused
            stored = known;
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

domain::Period ImportRows::periodOfFollowUp(Line& line)
{
    const auto usual = m_options.period.isNull() ? domain::Period::holding(m_options.today, domain::PeriodKind::Tertial)
                                                 : m_options.period;
    const Cell stated = cell(line, u"follow_up"_s, u"period"_s);
    if (stated.isEmpty()) {
        return usual;
    }
    const ImportColumn& heading = *column(line, u"follow_up"_s, u"period"_s);
    const QJsonValue code = valueOf(line, domain::FieldType::Period, domain::Entity::County, heading, stated);
    return domain::Period::fromCode(code.toString()).value_or(usual);
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
    if (m_leavesShown) {
        dropShown(line, *stored ? shownTexts(**stored, m_data) : ShownTexts());
    }
    row.start = wanted.start;
    row.startTime = wanted.startTime.isValid() ? wanted.startTime : row.startTime;
    // An empty cell changes nothing, but the end never stands before the start.
    const bool saysEnd = !textOf(line, u"activity"_s, u"end"_s).isEmpty() || wanted.end != wanted.start;
    row.end = saysEnd || row.end < row.start ? wanted.end : row.end;
    assign(line, row, u"activity"_s);
    const bool isSameTitle = *stored && wanted.title == (*stored)->title.simplified();
    row.title = isSameTitle ? (*stored)->title : wanted.title;
    readPlace(line, row);
    if (!*stored || row.organiser != (*stored)->organiser || row.organisations != (*stored)->organisations) {
        row.organisations.removeAll(row.organiser);
    }
    readTotal(line, row);
    if (!line.kept.isEmpty()) {
        row.remark = keptText(line, column(line, u"activity"_s, u"remark"_s) ? row.remark : QString());
    }
    submit(line, *stored, row);
    return {};
}

void ImportRows::readObservation(Line& line)
{
    domain::Observation read;
    assign(line, read, u"observation"_s);
    read.id = domain::ObservationId::named(
        u"%1/%2/%3"_s.arg(read.indicator.text(), read.period.code(), domain::codeText(read.group)));
    read.county = m_county;
    std::optional<domain::Observation> stored;
    for (const domain::Observation& known : std::as_const(m_data.observations)) {
        const bool isIt = known.indicator == read.indicator && known.period == read.period && known.group == read.group
            && !known.isWithdrawn();
        if (isIt || (known.id == read.id && !stored)) { // one of that name that is withdrawn is refused
            stored = known;
        }
    }
    const bool saysValue = !textOf(line, u"observation"_s, u"value"_s).isEmpty();
    const bool isMasked = hasRemark(line, RemarkKind::MaskedCell);
    domain::Observation row = stored.value_or(read);
    row.value = saysValue && !isMasked ? read.value : row.value;
    row.source = read.source.isEmpty() ? row.source : read.source;
    row.comment = read.comment.isEmpty() ? row.comment : read.comment;
    if (isRepeated(line, nameOf(line, row.id.uuid()))) {
        return;
    }
    if (!line.kept.isEmpty()) {
        row.comment = keptText(line, column(line, u"observation"_s, u"comment"_s) ? row.comment : QString());
    }
    // Without a number it would be stored as 0, which is another thing than not known.
    const QString heading = column(line, u"observation"_s, u"value"_s)->heading;
    if (hasRemark(line, RemarkKind::NotUnderstood, heading) || (!stored && (!saysValue || isMasked))) {
        refuse(line, {u"value"_s, domain::ProblemKind::Missing});
    }
    submit(line, stored, row);
}

bool ImportRows::hasRemark(const Line& line, RemarkKind kind, const QString& heading) const
{
    return std::any_of(line.out.remarks.cbegin(), line.out.remarks.cend(), [&](qsizetype at) {
        const ImportRemark& remark = m_plan.remarks.at(at);
        return remark.kind == kind && (heading.isEmpty() || remark.column == heading);
    });
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
    if (hasRemark(line, RemarkKind::NotUnderstood)) {
        refuse(line, {u"kind"_s, domain::ProblemKind::Unknown}); // there is no remark to keep it in
    }
    submit(line, stored, row);
}

} // namespace samordna::exchange
