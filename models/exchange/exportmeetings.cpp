#include "models/exchange/exportmeetings.h"

#include "models/domain/activityperiod.h"
#include "models/domain/agenda.h"
#include "models/domain/terms.h"
#include "models/exchange/xlsxwriter.h"
#include "models/storage/reader.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExportXlsx)
};

using Format = XlsxWriter::Format;

/// Headings are such that a workbook read again is not taken for a list of activities or measures.
class MeetingSheets
{
public:
    MeetingSheets(XlsxWriter& out, const storage::Reader& reader, const domain::PlanData& data,
        const domain::Period& period, QDate today)
        : m_out(out)
        , m_reader(reader)
        , m_data(data)
        , m_period(period)
        , m_today(today)
    {
    }

    base::Result<void> writeAgendas()
    {
        const auto items = m_reader.rows<domain::AgendaItem>();
        if (!items) {
            return items.error();
        }
        std::map<std::pair<QDate, domain::ActivityId>, QList<domain::AgendaItem>> meetings;
        for (const domain::AgendaItem& item : *items) {
            const domain::Activity* meeting = meetingOf(item.activity);
            if (meeting && domain::belongsTo(*meeting, m_period)) {
                meetings[{meeting->start, meeting->id}].append(item);
            }
        }
        m_out.beginSheet(Tr::tr("Agendas"),
            {{Tr::tr("Day of the meeting"), 18, Format::Date}, {Tr::tr("Meeting"), 40, Format::Text},
                {Tr::tr("Point no"), 9, Format::Number}, {Tr::tr("Point"), 40, Format::Text},
                {Tr::tr("Noted"), 50, Format::Text}, {Tr::tr("Decision"), 50, Format::Text}});
        for (const auto& [key, rows] : meetings) {
            const domain::Activity* meeting = meetingOf(key.second);
            int number = 0;
            for (const domain::AgendaItem& item : domain::agendaOf(rows)) {
                writeMeeting(*meeting);
                m_out.number(++number);
                m_out.text(item.title);
                m_out.text(item.note);
                m_out.text(item.decision);
                m_out.endRow();
            }
        }
        return m_failed;
    }

    base::Result<void> writeActionPoints()
    {
        m_out.beginSheet(Tr::tr("Action points"),
            {{Tr::tr("Day of the meeting"), 18, Format::Date}, {Tr::tr("Meeting"), 40, Format::Text},
                {Tr::tr("What is to be done"), 50, Format::Text}, {Tr::tr("Owner organisation"), 28, Format::Text},
                {Tr::tr("Owner's function"), 24, Format::Text}, {Tr::tr("To be done by"), 14, Format::Date},
                {Tr::tr("Done on"), 12, Format::Date}, {Tr::tr("Late"), 8, Format::Text}});
        for (const domain::ActionPoint& point : m_data.actionPoints) {
            const domain::Activity* meeting = point.isWithdrawn() ? nullptr : meetingOf(point.activity);
            if (!meeting || (point.done.isValid() && !domain::belongsTo(*meeting, m_period))) {
                continue;
            }
            const domain::Organisation* owner = domain::find(m_data.organisations, point.owner);
            writeMeeting(*meeting);
            m_out.text(point.text);
            m_out.text(owner ? domain::inLanguage(owner->name, owner->nameEn) : QString());
            m_out.text(point.function);
            m_out.date(point.due);
            m_out.date(point.done);
            m_out.text(domain::isOverdue(point, m_today) ? Tr::tr("Yes") : QString());
            m_out.endRow();
        }
        return m_failed;
    }

private:
    void writeMeeting(const domain::Activity& meeting)
    {
        m_out.date(meeting.start);
        m_out.text(meeting.title);
    }

    /// Read once each; null when it is withdrawn.
    const domain::Activity* meetingOf(const domain::ActivityId& id)
    {
        auto known = m_meetings.find(id);
        if (known == m_meetings.end()) {
            const auto row = m_reader.row<domain::Activity>(id);
            m_failed = m_failed && !row ? base::Result<void>(row.error()) : m_failed;
            const bool isInForce = row && *row && !(*row)->isWithdrawn();
            known = m_meetings.emplace(id, isInForce ? *row : std::nullopt).first;
        }
        return known->second ? &*known->second : nullptr;
    }

    XlsxWriter& m_out;
    const storage::Reader& m_reader;
    const domain::PlanData& m_data;
    const domain::Period m_period;
    const QDate m_today;
    std::map<domain::ActivityId, std::optional<domain::Activity>> m_meetings;
    base::Result<void> m_failed;
};

} // namespace

base::Result<void> writeMeetings(XlsxWriter& out, const storage::Reader& reader, const domain::PlanData& data,
    const domain::Period& period, QDate today)
{
    MeetingSheets sheets(out, reader, data, period, today);
    const auto agendas = sheets.writeAgendas();
    return agendas ? sheets.writeActionPoints() : agendas;
}

} // namespace samordna::exchange
