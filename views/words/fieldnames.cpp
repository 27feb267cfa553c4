#include "views/words/words.h"

#include <QCoreApplication>
#include <QHash>

namespace samordna::views {

namespace {

constexpr const char* kContext = "samordna::views::FieldNames";

struct FieldWord
{
    const char* field; ///< as in domain::fieldsOf()
    const char* word;
};

// In the order of the entities; a name that several entities share means the same in all of them.
constexpr FieldWord kWords[]{
    {"code", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "County code")},
    {"name", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Name")},
    {"name_en", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Name in English")},
    {"board", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "County administrative board")},
    {"board_en", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "County administrative board in English")},
    {"case_number", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Case number")},
    {"fictitious", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Fictitious county")},
    {"kind", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Kind")},
    {"mailbox", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Function mailbox")},
    {"aliases", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Other names")},
    {"title", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Title")},
    {"title_en", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Title in English")},
    {"version", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Version")},
    {"issuer", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Issued by")},
    {"first_day", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "First day")},
    {"last_day", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Last day")},
    {"note", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Note")},
    {"note_en", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Note in English")},
    {"number", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Number")},
    {"plan", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Plan")},
    {"checked", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Checked against the plan")},
    {"goals", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Goals of the strategy")},
    {"unit", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Unit")},
    {"direction", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Direction")},
    {"definition", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Definition")},
    {"source", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Source")},
    {"national", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "National series")},
    {"baseline", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Baseline")},
    {"measures", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Measures")},
    {"area", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Focus area")},
    {"parent", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Part of measure")},
    {"purpose", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Purpose")},
    {"draft", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Draft")},
    {"not_applicable", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Not applicable in the county")},
    {"lead", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Responsible")},
    {"function", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Function")},
    {"partners", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Partners")},
    {"start", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Start")},
    {"due", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Due date")},
    {"continuous", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Continuous")},
    {"way", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Progress is counted by")},
    {"planned", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Planned activities")},
    {"indicator", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Indicator")},
    {"weight", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Weight")},
    {"budget", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Budget (SEK)")},
    {"target_groups", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Target groups")},
    {"exploitation", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Forms of exploitation")},
    {"tags", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Tags")},
    {"remark", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Remark")},
    {"measure", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Measure")},
    {"done", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Done")},
    {"period", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Period")},
    {"degree", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Degree of implementation")},
    {"percent", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Progress (%)")},
    {"signal", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Signal")},
    {"running", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Runs")},
    {"reason", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Reason for the degree")},
    {"work_done", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Work done")},
    {"result", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Result")},
    {"effect", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Effect")},
    {"cost", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Cost (SEK)")},
    {"value", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Value")},
    {"group", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Group")},
    {"comment", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Comment")},
    {"start_time", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Start time")},
    {"end", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "End")},
    {"end_time", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "End time")},
    {"place", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Place")},
    {"municipality", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Municipality")},
    {"organiser", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Organiser")},
    {"organisations", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Organisations taking part")},
    {"women", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Women")},
    {"men", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Men")},
    {"other", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Other")},
    {"unknown", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Unknown")},
    {"hours", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Hours")},
    {"cancelled", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Cancelled")},
    {"counties", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Counties")},
    {"withdrawn", QT_TRANSLATE_NOOP("samordna::views::FieldNames", "Withdrawn because")},
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

} // namespace samordna::views
