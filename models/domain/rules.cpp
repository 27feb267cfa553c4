#include "models/domain/rules.h"

#include "models/domain/identitynumber.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

constexpr qsizetype kHashDigits = 64; // SHA-256 in hexadecimal
constexpr double kHoursOfADay = 24;
constexpr int kMonths = 12;
constexpr int kLongestMonth = 31;

class Judge
{
public:
    void notBlank(const char* field, const QString& text) { note(text.trimmed().isEmpty(), field, ProblemKind::Blank); }
    void notNegative(const char* field, double value) { note(!(value >= 0), field, ProblemKind::OutOfRange); }
    template <class T>
    void notNegative(const char* field, const std::optional<T>& value)
    {
        note(value && !(*value >= 0), field, ProblemKind::OutOfRange);
    }
    void inOrder(const char* field, QDate first, QDate last)
    {
        note(first.isValid() && last.isValid() && last < first, field, ProblemKind::EndBeforeStart);
    }
    void there(const char* field, bool isThere) { note(!isThere, field, ProblemKind::Missing); }
    void note(bool broken, const char* field, ProblemKind kind)
    {
        if (broken) {
            m_problems.append({QString::fromLatin1(field), kind});
        }
    }
    [[nodiscard]] QList<Problem> problems() const { return m_problems; }

private:
    QList<Problem> m_problems;
};

void judge(Judge& it, const County& row)
{
    it.notBlank("code", row.code);
    it.notBlank("name", row.name);
    it.note(!isMaskLimit(row.maskLimit), "mask_limit", ProblemKind::OutOfRange);
}

void judge(Judge& it, const Organisation& row)
{
    it.notBlank("name", row.name);
}

void judge(Judge& it, const Plan& row)
{
    it.notBlank("title", row.title);
    it.inOrder("last_day", row.first, row.last);
}

void judge(Judge& it, const Goal& row)
{
    it.notBlank("name", row.name);
}

void judge(Judge& it, const Area& row)
{
    it.notBlank("name", row.name);
    it.there("plan", !row.plan.isNull());
}

void judge(Judge& it, const Indicator& row)
{
    it.notBlank("name", row.name);
}

void judge(Judge& it, const Measure& row)
{
    it.notBlank("title", row.title);
    it.notBlank("number", row.number);
    it.there("area", !row.area.isNull());
    it.inOrder("due", row.start, row.due);
    it.notNegative("weight", row.weight);
    it.notNegative("planned", row.planned);
    it.notNegative("budget", row.budget);
    it.note(!row.parent.isNull() && row.parent == row.id, "parent", ProblemKind::Cycle);
    it.note(row.after.contains(row.id), "after", ProblemKind::Cycle);
}

void judge(Judge& it, const Milestone& row)
{
    it.notBlank("title", row.title);
    it.there("measure", !row.measure.isNull());
    it.notNegative("weight", row.weight);
}

void judge(Judge& it, const FollowUp& row)
{
    it.there("measure", !row.measure.isNull());
    it.there("period", !row.period.isNull());
    it.notNegative("percent", row.percent);
    it.note(row.percent && *row.percent > 100, "percent", ProblemKind::OutOfRange);
    it.notNegative("cost", row.cost);
}

void judge(Judge& it, const Target& row)
{
    it.there("indicator", !row.indicator.isNull());
    it.there("period", !row.period.isNull());
}

void judge(Judge& it, const Observation& row)
{
    it.there("indicator", !row.indicator.isNull());
    it.there("period", !row.period.isNull());
}

void judge(Judge& it, const Activity& row)
{
    it.notBlank("title", row.title);
    it.there("start", row.start.isValid());
    it.there("end", row.end.isValid());
    it.inOrder("end", row.start, row.end);
    it.note(row.start.isValid() && row.start == row.end && row.startTime.isValid() && row.endTime.isValid()
            && row.endTime < row.startTime,
        "end_time", ProblemKind::EndBeforeStart);
    it.notNegative("women", row.women);
    it.notNegative("men", row.men);
    it.notNegative("other", row.other);
    it.notNegative("unknown", row.unknown);
    it.notNegative("hours", row.hours);
    it.notNegative("cost", row.cost);
    it.there("occurrence", row.series.isNull() || row.occurrence.isValid());
}

void judge(Judge& it, const Mandate& row)
{
    it.notBlank("document", row.document);
}

void judge(Judge& it, const Succession& row)
{
    it.there("from", !row.from.isNull());
    it.there("to", row.kind == SuccessionKind::Ended || !row.to.isNull());
    it.note(row.kind == SuccessionKind::Ended && !row.to.isNull(), "to", ProblemKind::OutOfRange);
}

void judge(Judge& it, const Series& row)
{
    it.notBlank("title", row.title);
    it.notBlank("rule", row.rule);
    it.there("first_day", row.first.isValid());
    it.inOrder("last_day", row.first, row.last);
}

void judge(Judge& it, const AgendaItem& row)
{
    it.there("activity", !row.activity.isNull());
    it.notBlank("title", row.title);
    it.notNegative("position", row.position);
}

void judge(Judge& it, const ActionPoint& row)
{
    it.there("activity", !row.activity.isNull());
    it.notBlank("text", row.text);
}

void judge(Judge& it, const Attachment& row)
{
    const int owners =
        (row.measure.isNull() ? 0 : 1) + (row.activity.isNull() ? 0 : 1) + (row.mandate.isNull() ? 0 : 1);
    it.there("measure", owners == 1);
    it.notBlank("name", row.name);
    it.note(row.size < 0 || row.size > kLargestAttachment, "size", ProblemKind::OutOfRange);
    it.there("hash", row.hash.size() == kHashDigits);
}

void judge(Judge& it, const CalendarDay& row)
{
    it.there("day", row.day.isValid());
    it.notNegative("hours", row.hours);
    it.note(row.hours && *row.hours > kHoursOfADay, "hours", ProblemKind::OutOfRange);
}

void judge(Judge& it, const ReportingDay& row)
{
    it.notBlank("title", row.title);
    it.note(row.month < 1 || row.month > kMonths, "month", ProblemKind::OutOfRange);
    it.note(row.day < 1 || row.day > kLongestMonth, "day", ProblemKind::OutOfRange);
}

void judge(Judge& it, const FrozenPeriod& row)
{
    it.there("period", !row.period.isNull());
    it.there("as_of", row.asOf.isValid());
    it.note(
        row.asOf.isValid() && !row.period.isNull() && !row.period.contains(row.asOf), "as_of", ProblemKind::OutOfRange);
    it.note(row.version < 1, "version", ProblemKind::OutOfRange);
    it.note(row.version > 1 && row.correction.trimmed().isEmpty(), "correction", ProblemKind::Blank);
    it.there("frozen_at", QDateTime::fromString(row.frozenAt, Qt::ISODate).isValid());
    it.there("figures", !row.figures.text.isEmpty());
    it.there("basis", !row.basis.text.isEmpty());
}

/// The file holds no persons, so no text may hold what is a personal identity number beyond doubt (domain.md, 4.2). One
/// that only looks like it stays, and the gates of what leaves the program ask.
template <class E>
void judgeTexts(Judge& it, const E& row)
{
    for (const Field<E>& field : fieldsOf<E>()) {
        if (field.type == FieldType::Text) {
            const QString text = field.get(row).toString();
            it.note(text.size() > kLongestText, field.name, ProblemKind::TooLong);
            it.note(holdsIdentityNumber(text), field.name, ProblemKind::PersonalNumber);
        } else if (field.type == FieldType::TextList) {
            const QJsonArray texts = field.get(row).toArray();
            qsizetype letters = 0;
            for (const QJsonValue& text : texts) {
                letters += text.toString().size();
            }
            it.note(letters > kLongestText, field.name, ProblemKind::TooLong);
            it.note(std::any_of(texts.cbegin(), texts.cend(),
                        [](const QJsonValue& text) { return holdsIdentityNumber(text.toString()); }),
                field.name, ProblemKind::PersonalNumber);
        }
    }
}

} // namespace

QList<Problem> problems(const AnyRecord& record)
{
    return std::visit(
        [](const auto& row) {
            Judge it;
            judge(it, row);
            judgeTexts(it, row);
            return it.problems();
        },
        record);
}

} // namespace samordna::domain
