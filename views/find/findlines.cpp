#include "views/find/findlines.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kExcerpt = 90; // letters: about a line

class FindLineWords
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::FindLines)

public:
    static QString kind(domain::Entity entity);
    static QString commands() { return tr("Commands"); }
    static QString first(const QString& kind, int count) { return tr("%1 – the first %2").arg(kind).arg(count); }
    static QString withdrawn() { return tr("withdrawn"); }
};

QString FindLineWords::kind(domain::Entity entity)
{
    switch (entity) {
    case domain::Entity::Measure: return tr("Measures");
    case domain::Entity::Activity: return tr("Activities");
    case domain::Entity::Indicator: return tr("Indicators");
    case domain::Entity::Organisation: return tr("Organisations");
    case domain::Entity::Mandate: return tr("Assignments");
    case domain::Entity::Milestone: return tr("Milestones");
    case domain::Entity::FollowUp: return tr("Follow-ups");
    case domain::Entity::ActionPoint: return tr("Action points");
    case domain::Entity::AgendaItem: return tr("Agenda items");
    case domain::Entity::Series: return tr("Recurring activities");
    case domain::Entity::Area: return tr("Focus areas");
    case domain::Entity::ReportingDay: return tr("Reporting days");
    case domain::Entity::Attachment: return tr("Attachments");
    case domain::Entity::Observation: return tr("Values of indicators");
    default: return tr("Others");
    }
}

} // namespace

QString FindLine::spoken() const
{
    QStringList parts{title, detail, aside};
    if (kind == Kind::Command && !command.isEnabled) {
        parts.append(command.why);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString foundKindText(domain::Entity entity)
{
    return FindLineWords::kind(entity);
}

FindLine headingLine(const QString& text)
{
    FindLine line;
    line.title = text;
    return line;
}

FindLine foundLine(const storage::Found& found, const QList<domain::FindTerm>& terms)
{
    FindLine line;
    line.kind = FindLine::Kind::Found;
    line.title = found.title;
    line.found = found;
    line.isFaint = found.withdrawn;
    QStringList details{found.ownerTitle, domain::foundExcerpt(found.text, terms, kExcerpt)};
    details.removeAll(QString());
    line.detail = details.join(u" · "_s);
    QStringList asides{found.withdrawn ? FindLineWords::withdrawn() : QString(),
        found.period ? domain::term(*found.period) : domain::dateText(found.day)};
    asides.removeAll(QString());
    line.aside = asides.join(u" · "_s);
    return line;
}

FindLine commandLine(const Command& command)
{
    FindLine line;
    line.kind = FindLine::Kind::Command;
    line.title = command.text;
    line.detail = command.why;
    line.aside = command.shortcut.isEmpty() ? command.menu : command.shortcut;
    line.isFaint = !command.isEnabled;
    line.command = command;
    return line;
}

QList<FindLine> foundLines(const QList<storage::Found>& found, const QList<domain::FindTerm>& terms, int limit)
{
    QList<FindLine> lines;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const domain::Entity entity = found.at(i).entity;
        if (i == 0 || found.at(i - 1).entity != entity) {
            const auto count = static_cast<int>(std::count_if(
                found.cbegin(), found.cend(), [&](const storage::Found& each) { return each.entity == entity; }));
            const QString kind = foundKindText(entity);
            lines.append(headingLine(count < limit ? kind : FindLineWords::first(kind, count)));
        }
        lines.append(foundLine(found.at(i), terms));
    }
    return lines;
}

QList<FindLine> commandLines(const QList<Command>& commands, const QList<domain::FindTerm>& terms)
{
    QList<FindLine> lines;
    for (const Command& command : commands) {
        if (domain::holdsTerms(command.text + u' ' + command.menu, terms)) {
            lines.append(commandLine(command));
        }
    }
    std::stable_partition(lines.begin(), lines.end(), [](const FindLine& line) { return line.command.isEnabled; });
    if (!lines.isEmpty()) {
        lines.prepend(headingLine(FindLineWords::commands()));
    }
    return lines;
}

} // namespace samordna::views
