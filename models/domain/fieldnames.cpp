#include "models/domain/fieldnames.h"

#include <QCoreApplication>
#include <QHash>

namespace samordna::domain {

namespace {

constexpr const char* kContext = "FieldNames";

struct FieldWord
{
    const char* field; ///< as in domain::fieldsOf()
    const char* word;
};

// In the order of the entities; a name that several entities share means the same in all of them.
constexpr FieldWord kWords[]{
    {"code", QT_TRANSLATE_NOOP("FieldNames", "County code")},
    {"name", QT_TRANSLATE_NOOP("FieldNames", "Name")},
    {"name_en", QT_TRANSLATE_NOOP("FieldNames", "Name in English")},
    {"board", QT_TRANSLATE_NOOP("FieldNames", "County administrative board")},
    {"board_en", QT_TRANSLATE_NOOP("FieldNames", "County administrative board in English")},
    {"case_number", QT_TRANSLATE_NOOP("FieldNames", "Case number")},
    {"fictitious", QT_TRANSLATE_NOOP("FieldNames", "Fictitious county")},
    {"mask_limit", QT_TRANSLATE_NOOP("FieldNames", "Limit for small counts")},
    {"kind", QT_TRANSLATE_NOOP("FieldNames", "Kind")},
    {"mailbox", QT_TRANSLATE_NOOP("FieldNames", "Function mailbox")},
    {"aliases", QT_TRANSLATE_NOOP("FieldNames", "Other names")},
    {"title", QT_TRANSLATE_NOOP("FieldNames", "Title")},
    {"title_en", QT_TRANSLATE_NOOP("FieldNames", "Title in English")},
    {"version", QT_TRANSLATE_NOOP("FieldNames", "Version")},
    {"issuer", QT_TRANSLATE_NOOP("FieldNames", "Issued by")},
    {"first_day", QT_TRANSLATE_NOOP("FieldNames", "First day")},
    {"last_day", QT_TRANSLATE_NOOP("FieldNames", "Last day")},
    {"note", QT_TRANSLATE_NOOP("FieldNames", "Note")},
    {"note_en", QT_TRANSLATE_NOOP("FieldNames", "Note in English")},
    {"number", QT_TRANSLATE_NOOP("FieldNames", "Number")},
    {"plan", QT_TRANSLATE_NOOP("FieldNames", "Plan")},
    {"checked", QT_TRANSLATE_NOOP("FieldNames", "Checked against the plan")},
    {"goals", QT_TRANSLATE_NOOP("FieldNames", "Goals of the strategy")},
    {"unit", QT_TRANSLATE_NOOP("FieldNames", "Unit")},
    {"direction", QT_TRANSLATE_NOOP("FieldNames", "Direction")},
    {"definition", QT_TRANSLATE_NOOP("FieldNames", "Definition")},
    {"source", QT_TRANSLATE_NOOP("FieldNames", "Source")},
    {"national", QT_TRANSLATE_NOOP("FieldNames", "National series")},
    {"baseline", QT_TRANSLATE_NOOP("FieldNames", "Baseline")},
    {"measures", QT_TRANSLATE_NOOP("FieldNames", "Measures")},
    {"area", QT_TRANSLATE_NOOP("FieldNames", "Focus area")},
    {"parent", QT_TRANSLATE_NOOP("FieldNames", "Part of measure")},
    {"purpose", QT_TRANSLATE_NOOP("FieldNames", "Purpose")},
    {"draft", QT_TRANSLATE_NOOP("FieldNames", "Draft")},
    {"not_applicable", QT_TRANSLATE_NOOP("FieldNames", "Not applicable in the county")},
    {"lead", QT_TRANSLATE_NOOP("FieldNames", "Lead")},
    {"function", QT_TRANSLATE_NOOP("FieldNames", "Function")},
    {"partners", QT_TRANSLATE_NOOP("FieldNames", "Partners")},
    {"start", QT_TRANSLATE_NOOP("FieldNames", "Start")},
    {"due", QT_TRANSLATE_NOOP("FieldNames", "Due date")},
    {"continuous", QT_TRANSLATE_NOOP("FieldNames", "Continuous")},
    {"way", QT_TRANSLATE_NOOP("FieldNames", "Progress is counted by")},
    {"planned", QT_TRANSLATE_NOOP("FieldNames", "Planned activities")},
    {"indicator", QT_TRANSLATE_NOOP("FieldNames", "Indicator")},
    {"weight", QT_TRANSLATE_NOOP("FieldNames", "Weight")},
    {"budget", QT_TRANSLATE_NOOP("FieldNames", "Budget (SEK)")},
    {"target_groups", QT_TRANSLATE_NOOP("FieldNames", "Target groups")},
    {"exploitation", QT_TRANSLATE_NOOP("FieldNames", "Forms of exploitation")},
    {"tags", QT_TRANSLATE_NOOP("FieldNames", "Tags")},
    {"remark", QT_TRANSLATE_NOOP("FieldNames", "Remark")},
    {"measure", QT_TRANSLATE_NOOP("FieldNames", "Measure")},
    {"done", QT_TRANSLATE_NOOP("FieldNames", "Done")},
    {"period", QT_TRANSLATE_NOOP("FieldNames", "Period")},
    {"degree", QT_TRANSLATE_NOOP("FieldNames", "Degree of implementation")},
    {"percent", QT_TRANSLATE_NOOP("FieldNames", "Progress (%)")},
    {"signal", QT_TRANSLATE_NOOP("FieldNames", "Signal")},
    {"running", QT_TRANSLATE_NOOP("FieldNames", "Runs")},
    {"reason", QT_TRANSLATE_NOOP("FieldNames", "Reason for the degree")},
    {"work_done", QT_TRANSLATE_NOOP("FieldNames", "Work done")},
    {"result", QT_TRANSLATE_NOOP("FieldNames", "Result")},
    {"effect", QT_TRANSLATE_NOOP("FieldNames", "Effect")},
    {"cost", QT_TRANSLATE_NOOP("FieldNames", "Cost (SEK)")},
    {"value", QT_TRANSLATE_NOOP("FieldNames", "Value")},
    {"group", QT_TRANSLATE_NOOP("FieldNames", "Group")},
    {"comment", QT_TRANSLATE_NOOP("FieldNames", "Comment")},
    {"start_time", QT_TRANSLATE_NOOP("FieldNames", "Start time")},
    {"end", QT_TRANSLATE_NOOP("FieldNames", "End")},
    {"end_time", QT_TRANSLATE_NOOP("FieldNames", "End time")},
    {"place", QT_TRANSLATE_NOOP("FieldNames", "Place")},
    {"municipality", QT_TRANSLATE_NOOP("FieldNames", "Municipality")},
    {"organiser", QT_TRANSLATE_NOOP("FieldNames", "Organiser")},
    {"organisations", QT_TRANSLATE_NOOP("FieldNames", "Organisations taking part")},
    {"women", QT_TRANSLATE_NOOP("FieldNames", "Women")},
    {"men", QT_TRANSLATE_NOOP("FieldNames", "Men")},
    {"other", QT_TRANSLATE_NOOP("FieldNames", "Other")},
    {"unknown", QT_TRANSLATE_NOOP("FieldNames", "Not stated")},
    {"hours", QT_TRANSLATE_NOOP("FieldNames", "Hours")},
    {"cancelled", QT_TRANSLATE_NOOP("FieldNames", "Cancelled")},
    {"counties", QT_TRANSLATE_NOOP("FieldNames", "Counties")},
    {"document", QT_TRANSLATE_NOOP("FieldNames", "Document")},
    {"paragraph", QT_TRANSLATE_NOOP("FieldNames", "Paragraph")},
    {"wording", QT_TRANSLATE_NOOP("FieldNames", "Wording")},
    {"issuing_organisation", QT_TRANSLATE_NOOP("FieldNames", "Given by")},
    {"deadline", QT_TRANSLATE_NOOP("FieldNames", "Deadline")},
    {"answered", QT_TRANSLATE_NOOP("FieldNames", "Answered")},
    {"from", QT_TRANSLATE_NOOP("FieldNames", "From")},
    {"to", QT_TRANSLATE_NOOP("FieldNames", "To")},
    {"rule", QT_TRANSLATE_NOOP("FieldNames", "Rule")},
    {"shift", QT_TRANSLATE_NOOP("FieldNames", "On days that are not working days")},
    {"exceptions", QT_TRANSLATE_NOOP("FieldNames", "Left out")},
    {"activity", QT_TRANSLATE_NOOP("FieldNames", "Activity")},
    {"position", QT_TRANSLATE_NOOP("FieldNames", "Place in the list")},
    {"decision", QT_TRANSLATE_NOOP("FieldNames", "Decision")},
    {"item", QT_TRANSLATE_NOOP("FieldNames", "Point of the agenda")},
    {"text", QT_TRANSLATE_NOOP("FieldNames", "What is to be done")},
    {"owner", QT_TRANSLATE_NOOP("FieldNames", "Owner")},
    {"mandate", QT_TRANSLATE_NOOP("FieldNames", "Mandate")},
    {"type", QT_TRANSLATE_NOOP("FieldNames", "Type")},
    {"size", QT_TRANSLATE_NOOP("FieldNames", "Size (bytes)")},
    {"hash", QT_TRANSLATE_NOOP("FieldNames", "Fingerprint of the content")},
    {"day", QT_TRANSLATE_NOOP("FieldNames", "Day")},
    {"month", QT_TRANSLATE_NOOP("FieldNames", "Month")},
    {"recipient", QT_TRANSLATE_NOOP("FieldNames", "Recipient")},
    {"after", QT_TRANSLATE_NOOP("FieldNames", "Waits for")},
    {"counted_by", QT_TRANSLATE_NOOP("FieldNames", "Counted by")},
    {"series", QT_TRANSLATE_NOOP("FieldNames", "Series")},
    {"occurrence", QT_TRANSLATE_NOOP("FieldNames", "Day of the series")},
    {"as_of", QT_TRANSLATE_NOOP("FieldNames", "As of")},
    {"frozen_at", QT_TRANSLATE_NOOP("FieldNames", "Frozen at")},
    {"correction", QT_TRANSLATE_NOOP("FieldNames", "Reason for the correction")},
    {"figures", QT_TRANSLATE_NOOP("FieldNames", "Figures")},
    {"basis", QT_TRANSLATE_NOOP("FieldNames", "Counted from")},
    {"fingerprint", QT_TRANSLATE_NOOP("FieldNames", "Fingerprint")},
    {"withdrawn", QT_TRANSLATE_NOOP("FieldNames", "Withdrawn because")},
};

} // namespace

QString fieldName(const QString& field)
{
    for (const FieldWord& each : kWords) {
        if (field == QLatin1String(each.field)) {
            return QCoreApplication::translate(kContext, each.word);
        }
    }
    return field;
}

} // namespace samordna::domain
