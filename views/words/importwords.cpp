#include "views/words/importwords.h"

#include "models/domain/fieldnames.h"
#include "models/domain/format.h"

#include <QCoreApplication>
#include <QDir>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::ImportWords)
};

/// Why something that must be there is not: nothing stands there, or it is not understood.
QString missingReason(const exchange::ImportRemark& remark, const QString& name)
{
    if (remark.column.isEmpty()) {
        return Texts::tr("no column holds “%1”").arg(name);
    }
    if (remark.text.isEmpty()) {
        return Texts::tr("“%1” is empty").arg(name);
    }
    const QString& field = remark.field;
    if (field == u"start" || field == u"end") {
        return Texts::tr("“%1” in the column “%2” cannot be read as a date; write it like 2026-03-17")
            .arg(remark.text, name);
    }
    if (field == u"period") {
        return Texts::tr("“%1” in the column “%2” cannot be read as a period; write it like 2026, 2026-T3 or 2026-11")
            .arg(remark.text, name);
    }
    if (field == u"value") {
        return Texts::tr("“%1” in the column “%2” is not a number").arg(remark.text, name);
    }
    if (field == u"area") {
        return Texts::tr("“%1” in the column “%2” is none of the plan's focus areas; write its number or its name")
            .arg(remark.text, name);
    }
    if (field == u"indicator") {
        return Texts::tr("“%1” in the column “%2” is none of the file's indicators").arg(remark.text, name);
    }
    return Texts::tr("“%1” in the column “%2” is not known").arg(remark.text, name);
}

QString takenReason(const exchange::ImportRemark& remark)
{
    if (remark.field == u"number") {
        return Texts::tr("the number “%1” belongs to another measure of the same focus area").arg(remark.text);
    }
    return remark.field == u"version" ? Texts::tr("the period is frozen with the version “%1” already").arg(remark.text)
                                      : Texts::tr("another row has the period “%1” already").arg(remark.text);
}

QString refusalReason(const exchange::ImportRemark& remark)
{
    const QString name = remark.column.isEmpty() ? domain::fieldName(remark.field) : remark.column;
    switch (remark.problem.value_or(domain::ProblemKind::Unknown)) {
    case domain::ProblemKind::Blank:
    case domain::ProblemKind::Missing: return missingReason(remark, name);
    case domain::ProblemKind::TooLong:
        return Texts::tr("“%1” holds more than %2 characters")
            .arg(name, domain::numberText(static_cast<double>(domain::kLongestText)));
    case domain::ProblemKind::EndBeforeStart:
        return Texts::tr("“%1” in the column “%2” is before the start").arg(remark.text, name);
    case domain::ProblemKind::OutOfRange:
        return remark.field == u"percent"
            ? Texts::tr("“%1” in the column “%2” is not between 0 and 100").arg(remark.text, name)
            : Texts::tr("“%1” in the column “%2” is less than 0").arg(remark.text, name);
    case domain::ProblemKind::Duplicate: return takenReason(remark);
    case domain::ProblemKind::Cycle:
        return remark.field == u"after" ? Texts::tr("the measures would wait for each other")
                                        : Texts::tr("the measure would be a part of itself");
    case domain::ProblemKind::PersonalNumber: return Texts::tr("it seems to hold a personal identity number");
    case domain::ProblemKind::Unknown: break;
    }
    return Texts::tr("“%1” in the column “%2” is not known").arg(remark.text, name);
}

QString columnText(const exchange::ImportRemark& remark)
{
    switch (remark.kind) {
    case exchange::RemarkKind::UnknownColumn:
        return Texts::tr("The column “%1” is not known and is left out").arg(remark.text);
    case exchange::RemarkKind::RepeatedColumn:
        return Texts::tr("The column “%1” is left out: another column is read into the same field").arg(remark.text);
    case exchange::RemarkKind::ComputedColumn:
        return Texts::tr("The column “%1” is left out: Samordna works it out itself").arg(remark.text);
    default: return {};
    }
}

QString sourceText(const exchange::ImportRemark& remark)
{
    const int number = remark.text.toInt();
    switch (remark.kind) {
    case exchange::RemarkKind::CountsMasked:
        return Texts::tr("The delivery masks counts of persons below %1").arg(remark.text);
    case exchange::RemarkKind::ObservationsMasked:
        return Texts::tr("%n observation(s) are masked and are not in the delivery", nullptr, number);
    case exchange::RemarkKind::ParticipantsMasked:
        return Texts::tr(
            "%n activity(ies) have masked counts of participants; those that this file has are kept", nullptr, number);
    case exchange::RemarkKind::AttachmentsWithoutFiles:
        return Texts::tr(
            "%n attachment(s) come without the file itself, which stays where it was attached; attach it again here",
            nullptr, number);
    case exchange::RemarkKind::MaskLimitChanged:
        return Texts::tr(
            "The limit below which counts of persons are masked changes in this file: %1 (0 masks nothing)")
            .arg(remark.text);
    default: return {};
    }
}

QString rowText(const exchange::ImportRemark& remark)
{
    switch (remark.kind) {
    case exchange::RemarkKind::NotUnderstood:
        return Texts::tr("“%1” was not understood; it is kept in the row's remark").arg(remark.text);
    case exchange::RemarkKind::OrganisationAdded: return Texts::tr("“%1” is a new organisation").arg(remark.text);
    case exchange::RemarkKind::TotalDiffers:
        return Texts::tr("The total “%1” is not the sum of its groups; it is kept in the row's remark")
            .arg(remark.text);
    case exchange::RemarkKind::MaskedCell:
        return Texts::tr("“%1” is a masked count; what this file has is kept").arg(remark.text);
    case exchange::RemarkKind::ClashKept:
        return Texts::tr("both files have changed “%1”; what this file has is kept, and the other has: %2")
            .arg(domain::fieldName(remark.field), remark.text);
    case exchange::RemarkKind::ClashTaken:
        return Texts::tr("both files have changed “%1”; what the other has is taken, and this file had: %2")
            .arg(domain::fieldName(remark.field), remark.text);
    default: return {};
    }
}

bool isRefusal(exchange::RemarkKind kind)
{
    return kind == exchange::RemarkKind::RowRefused || kind == exchange::RemarkKind::PersonalNumber
        || kind == exchange::RemarkKind::RowRepeated || kind == exchange::RemarkKind::RowWithdrawn
        || kind == exchange::RemarkKind::RowLacksOther;
}

QString numbersText(const exchange::ImportPlan& plan)
{
    return QStringList{Texts::tr("%n new row(s)", nullptr, plan.added), Texts::tr("%n changed", nullptr, plan.changed),
        Texts::tr("%n unchanged", nullptr, plan.unchanged), Texts::tr("%n refused", nullptr, plan.refused()),
        Texts::tr("%n left out", nullptr, plan.leftOut())}
        .join(u" · "_s);
}

/// What a row's remark says, after the column that it is about; a refusal names the column itself.
QString columnRemark(const exchange::ImportRemark& remark)
{
    const bool isNamed = remark.column.isEmpty() || isRefusal(remark.kind);
    return isNamed ? remarkText(remark) : QString(remark.column + u": "_s + remarkText(remark));
}

/// What stands above the rows of a kind.
QString rowsName(exchange::RowState state)
{
    switch (state) {
    case exchange::RowState::New: return Texts::tr("New rows");
    case exchange::RowState::Changed: return Texts::tr("Changed rows");
    case exchange::RowState::Unchanged: return Texts::tr("Unchanged rows");
    case exchange::RowState::Refused: return Texts::tr("Refused rows");
    case exchange::RowState::LeftOut: return Texts::tr("Rows left out");
    }
    return {};
}

/// "Row 12, 1.2 Regional samverkansgrupp".
QString rowName(const exchange::ImportedRow& row)
{
    const QString first = row.row > 0 ? Texts::tr("Row %1").arg(row.row) : entityWord(row.entity);
    return row.label.isEmpty() ? first : QString(first + u", "_s + row.label);
}

} // namespace

QString refusalText(const exchange::ImportRemark& remark)
{
    switch (remark.kind) {
    case exchange::RemarkKind::RowRefused: return refusalReason(remark);
    case exchange::RemarkKind::RowRepeated:
        return Texts::tr("it stands for the same as row %1; leave one of them out, or choose more columns that tell "
                         "rows apart")
            .arg(remark.text);
    case exchange::RemarkKind::RowWithdrawn: return Texts::tr("it is withdrawn in this file; restore it there first");
    case exchange::RemarkKind::RowLacksOther:
        return Texts::tr("it refers to “%1”, which is new and is not imported").arg(remark.text);
    case exchange::RemarkKind::PersonalNumber:
        return Texts::tr("it seems to hold a personal identity number; take it away, since the file must hold no "
                         "persons");
    default: return {};
    }
}

QString remarkText(const exchange::ImportRemark& remark)
{
    if (isRefusal(remark.kind)) {
        return Texts::tr("The row is refused: %1").arg(refusalText(remark));
    }
    for (const QString& text : {columnText(remark), sourceText(remark), rowText(remark)}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

QString placeText(const exchange::ImportRemark& remark)
{
    const QString row = remark.row > 0 ? Texts::tr("row %1").arg(remark.row) : QString();
    return remark.sheet.isEmpty() ? row : row.isEmpty() ? remark.sheet : QString(remark.sheet + u", "_s + row);
}

QString remarkLine(const exchange::ImportRemark& remark)
{
    QStringList parts{placeText(remark), remark.column};
    parts.removeAll(QString());
    return parts.isEmpty() ? remarkText(remark) : QString(parts.join(u", "_s) + u": "_s + remarkText(remark));
}

QStringList remarkLines(const QList<exchange::ImportRemark>& remarks)
{
    const auto isLike = [](const exchange::ImportRemark& a, const exchange::ImportRemark& b) {
        return a.kind == b.kind && a.sheet == b.sheet && a.column == b.column;
    };
    QStringList lines;
    for (auto at = remarks.cbegin(); at != remarks.cend(); ++at) {
        const auto same = [&](const exchange::ImportRemark& other) { return isLike(*at, other); };
        if (at->kind != exchange::RemarkKind::MaskedCell) {
            lines.append(remarkLine(*at));
        } else if (std::none_of(remarks.cbegin(), at, same)) {
            QStringList place{at->sheet, at->column};
            place.removeAll(QString());
            const auto count = static_cast<int>(std::count_if(at, remarks.cend(), same));
            lines.append(QString(place.join(u", "_s) + u": "_s
                + Texts::tr("%n masked counts; what this file has is kept", nullptr, count)));
        }
    }
    return lines;
}

QString stateName(exchange::RowState state)
{
    switch (state) {
    case exchange::RowState::New: return Texts::tr("New");
    case exchange::RowState::Changed: return Texts::tr("Changed");
    case exchange::RowState::Unchanged: return Texts::tr("Unchanged");
    case exchange::RowState::Refused: return Texts::tr("Refused");
    case exchange::RowState::LeftOut: return Texts::tr("Left out");
    }
    return {};
}

QString importKindName(exchange::ImportKind kind)
{
    switch (kind) {
    case exchange::ImportKind::Measures: return Texts::tr("Measures and follow-ups");
    case exchange::ImportKind::Activities: return Texts::tr("Activities");
    case exchange::ImportKind::Observations: return Texts::tr("Observations of indicators");
    case exchange::ImportKind::Organisations: return Texts::tr("Organisations");
    }
    return {};
}

QString importKeyName(exchange::ImportKind kind, exchange::ImportKey key)
{
    switch (key) {
    case exchange::ImportKey::Title: return Texts::tr("Title (the number may change)");
    case exchange::ImportKey::DayTitleKind: return Texts::tr("Day, title and kind");
    case exchange::ImportKey::DayTitleTime: return Texts::tr("Day, title and start time");
    case exchange::ImportKey::DayTitlePlace: return Texts::tr("Day, title and place");
    case exchange::ImportKey::Usual: break;
    }
    switch (kind) {
    case exchange::ImportKind::Measures: return Texts::tr("Number and title, else the number");
    case exchange::ImportKind::Activities: return Texts::tr("Day and title");
    case exchange::ImportKind::Observations: return Texts::tr("Indicator, period and group");
    case exchange::ImportKind::Organisations: return Texts::tr("Name or another name");
    }
    return {};
}

QString importFieldName(const QString& entity, const QString& field)
{
    if (field == u"participants") {
        return Texts::tr("Participants in all (checked against the groups)");
    }
    const QString name = domain::fieldName(field);
    return entity == u"follow_up" ? Texts::tr("Follow-up: %1").arg(name) : name;
}

QString entityWord(const QString& entity)
{
    static const QHash<QString, const char*> words{
        {u"county"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "County")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Organisation")},
        {u"plan"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Plan")},
        {u"goal"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Goal of the strategy")},
        {u"area"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Focus area")},
        {u"indicator"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Indicator")},
        {u"measure"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Measure")},
        {u"milestone"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Milestone")},
        {u"follow_up"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Follow-up")},
        {u"target"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Target")},
        {u"observation"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Observation")},
        {u"activity"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Activity")},
        {u"mandate"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Mandate")},
        {u"succession"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Succession of measures")},
        {u"series"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Series")},
        {u"agenda_item"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Agenda item")},
        {u"action_point"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Action point")},
        {u"attachment"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Attachment")},
        {u"calendar_day"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Day of the year wheel")},
        {u"reporting_day"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Reporting day")},
        {u"frozen_period"_s, QT_TRANSLATE_NOOP("samordna::views::ImportWords", "Frozen period")}};
    const char* word = words.value(entity);
    return word ? Texts::tr(word) : entity;
}

QString valueText(const exchange::ImportedValue& value)
{
    return Texts::tr("%1: %2 → %3").arg(importFieldName(value.entity, value.field), value.before, value.after);
}

QString importLog(const exchange::ImportPlan& plan, const QString& source, const QDateTime& at)
{
    QStringList lines{
        Texts::tr("Import of %1, %2").arg(QDir::toNativeSeparators(source), at.toString(u"yyyy-MM-dd HH:mm"_s)),
        numbersText(plan)};
    for (const exchange::ImportRemark& remark : plan.remarks) {
        if (!columnText(remark).isEmpty() || !sourceText(remark).isEmpty()) {
            lines.append(remarkLine(remark));
        }
    }
    for (const exchange::RowState state : {exchange::RowState::Refused, exchange::RowState::Changed,
             exchange::RowState::New, exchange::RowState::LeftOut, exchange::RowState::Unchanged}) {
        bool isFirst = true;
        for (const exchange::ImportedRow& row : plan.rows) {
            if (row.state != state) {
                continue;
            }
            if (std::exchange(isFirst, false)) {
                lines += {QString(), rowsName(state)};
            }
            lines.append(u"  "_s + rowName(row));
            for (const exchange::ImportedValue& value : row.values) {
                lines.append(u"      "_s + valueText(value));
            }
            for (const qsizetype remark : row.remarks) {
                lines.append(u"      "_s + columnRemark(plan.remarks.at(remark)));
            }
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace samordna::views
