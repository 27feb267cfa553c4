#include "models/exchange/icalendar.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr qsizetype kLongestLine = 75; ///< octets, without the line break (RFC 5545, 3.1)

QByteArray escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\\' || letter == u';' || letter == u',') {
            out += u'\\';
            out += letter;
        } else if (letter == u'\n') {
            out += u"\\n"_s;
        } else if (letter == u'\t' || letter.category() != QChar::Other_Control) {
            out += letter;
        }
    }
    return out.toUtf8();
}

bool isInsideLetter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

class Lines
{
public:
    void add(const QByteArray& name, const QByteArray& value)
    {
        const QByteArray line = name + ':' + value;
        qsizetype from = 0;
        qsizetype room = kLongestLine;
        while (line.size() - from > room) {
            qsizetype to = from + room;
            while (isInsideLetter(line.at(to))) {
                --to;
            }
            m_text += line.mid(from, to - from) + "\r\n ";
            from = to;
            room = kLongestLine - 1; // the space counts
        }
        m_text += line.mid(from) + "\r\n";
    }

    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
};

QByteArray dayOf(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

void addEvent(Lines& lines, const CalendarDayEvent& event, const QByteArray& stamp)
{
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", escaped(event.uid));
    lines.add("DTSTAMP", stamp);
    lines.add("SEQUENCE", QByteArray::number(event.sequence));
    lines.add("DTSTART;VALUE=DATE", dayOf(event.first));
    lines.add("DTEND;VALUE=DATE", dayOf(event.last.addDays(1))); // the day after: it is not part of the event
    lines.add("SUMMARY", escaped(event.title));
    if (!event.text.isEmpty()) {
        lines.add("DESCRIPTION", escaped(event.text));
    }
    if (!event.category.isEmpty()) {
        lines.add("CATEGORIES", escaped(event.category));
    }
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("END", "VEVENT");
}

} // namespace

QByteArray icalendar(const QList<CalendarDayEvent>& events, const QString& name, QDate stamp)
{
    Lines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Samordna//Samordna//SV");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("X-WR-CALNAME", escaped(name));
    const QByteArray made = dayOf(stamp) + "T000000Z";
    for (const CalendarDayEvent& event : events) {
        addEvent(lines, event, made);
    }
    lines.add("END", "VCALENDAR");
    return lines.text();
}

} // namespace samordna::exchange
