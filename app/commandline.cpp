#include "app/commandline.h"

#include "app/commandnames.h"
#include "app/invocationreader.h"
#include "models/exchange/export.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::CommandLine)
};

/// The first argument that is neither an option nor an option's value.
QString firstPlace(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language" || arguments[i] == u"--today") {
            ++i;
        } else if (!arguments[i].startsWith(u'-')) {
            return arguments[i];
        }
    }
    return {};
}

QString description(Command command)
{
    switch (command) {
    case Command::Demo:
        return Texts::tr("Makes the sample county in a folder: its file, a report, exports in every "
                         "form and pictures of the pages.");
    case Command::Create: return Texts::tr("Makes a new county's file. What is there is never overwritten.");
    case Command::Import:
        return Texts::tr("Reads a spreadsheet (CSV, XLSX), a Samordna JSON or a delivery (ZIP) into "
                         "a file.");
    case Command::Figures:
        return Texts::tr(
            "Prints every figure of a period with what it was counted from: the plan, focus areas, leading "
            "organisations, goals, measures, indicators and activities.");
    case Command::Report: return Texts::tr("Writes the progress report of a period as PDF/A.");
    case Command::Export: return Texts::tr("Writes a workbook, everything as JSON, a delivery, or one table as CSV.");
    case Command::Freeze:
        return Texts::tr("Freezes a period's figures and what they were counted from. Later changes show as moved.");
    case Command::Compare:
        return Texts::tr("Compares a period with another, with what was known on a day, or with what was frozen.");
    case Command::Check: return Texts::tr("Checks that a file is whole and keeps every rule.");
    case Command::Window: break;
    }
    return Texts::tr("Follows up a county's action plan against prostitution and trafficking in "
                     "human beings.\n\n"
                     "Without a command the window opens. “samordna COMMAND --help” says more of "
                     "one.\n"
                     "Exit code: 0 done, 1 the data or the input is at fault, 2 wrong usage, 3 a file "
                     "cannot be read or written.");
}

QCommandLineOption valued(const QString& name, const QString& words, const QString& value)
{
    return QCommandLineOption(name, words, value);
}

void addOptions(QCommandLineParser& parser, Command command)
{
    const auto period =
        valued(u"period"_s, Texts::tr("2026, 2026-H1, 2026-T3, 2026-Q4, 2026-11 or 2026-01-15/2026-03-31."), u"P"_s);
    const auto output = valued(u"output"_s, Texts::tr("The file to write."), u"OUT"_s);
    const auto mask = valued(u"mask"_s,
        Texts::tr("Masks counts of persons below N, 3 to 100, instead of below the file's own limit; 0 masks nothing."),
        u"N"_s);
    switch (command) {
    case Command::Create:
        parser.addOption(
            valued(u"county"_s, Texts::tr("The county's code, 01 to 25, or 99 for the fictitious one."), u"CODE"_s));
        parser.addOption(valued(u"plan"_s, Texts::tr("The plan to begin with."), u"PLAN"_s));
        parser.addOption({u"sample"_s, Texts::tr("The fictitious Exempellän with three years of work.")});
        parser.addOption(valued(u"activities"_s, Texts::tr("How many activities the sample has."), u"N"_s));
        break;
    case Command::Import:
        parser.addOption(valued(
            u"as"_s, Texts::tr("measures, activities or observations; else told from the headings."), u"KIND"_s));
        parser.addOption({u"dry-run"_s, Texts::tr("Says what would be written, and writes nothing.")});
        break;
    case Command::Figures: parser.addOption(period); break;
    case Command::Report:
        parser.addOption(period);
        parser.addOption(valued(u"kind"_s, Texts::tr("progress"), u"KIND"_s));
        parser.addOption(mask);
        parser.addOption(output);
        break;
    case Command::Export:
        parser.addOption(period);
        parser.addOption(
            valued(u"table"_s, Texts::tr("One table: %1.").arg(exchange::tableNames().join(u", "_s)), u"NAME"_s));
        parser.addOption({u"excel"_s, Texts::tr("The table as a Swedish Excel opens it: semicolon, decimal comma.")});
        parser.addOption(mask);
        parser.addOption(output);
        break;
    case Command::Freeze:
        parser.addOption(period);
        parser.addOption(valued(u"reason"_s, Texts::tr("Why a period that is frozen is corrected."), u"TEXT"_s));
        break;
    case Command::Compare:
        parser.addOption(period);
        parser.addOption(
            valued(u"with"_s, Texts::tr("Another period; else what was frozen, or the one before."), u"P"_s));
        parser.addOption(
            valued(u"date"_s, Texts::tr("The day whose knowledge is compared with, 2026-10-01."), u"DATE"_s));
        parser.addOption({u"frozen"_s, Texts::tr("What was frozen of the period.")});
        break;
    default: break;
    }
}

void addPlaces(QCommandLineParser& parser, Command command)
{
    if (command == Command::Demo) {
        parser.addPositionalArgument(u"DIR"_s, Texts::tr("The folder; made when it is not there."));
        return;
    }
    parser.addPositionalArgument(
        u"FILE"_s, Texts::tr("The county's file (*.samordna)."), command == Command::Window ? u"[FILE]"_s : u"FILE"_s);
    if (command == Command::Import) {
        parser.addPositionalArgument(u"SOURCE"_s, Texts::tr("What to read."));
    }
}

void addCommon(QCommandLineParser& parser)
{
    parser.addOption(valued(u"language"_s, Texts::tr("sv or en; else the system's."), u"LANGUAGE"_s));
    parser.addOption(valued(u"today"_s, Texts::tr("The day that counts as today, 2026-11-24."), u"DATE"_s));
    parser.addOption({u"json"_s, Texts::tr("The result as JSON on standard output.")});
    parser.addOption({QStringList{u"h"_s, u"help"_s}, Texts::tr("This text.")});
    parser.addOption({QStringList{u"v"_s, u"version"_s}, Texts::tr("The version.")});
}

/// Qt's text of the options under our own lines of usage: of one command, or of all.
QString helpText(const QCommandLineParser& parser, Command command)
{
    QStringList forms;
    for (const CommandName& each : kCommands) {
        if (command == Command::Window || command == each.command) {
            forms.append(QString(u"  "_s + each.form));
        }
    }
    const QString text = parser.helpText();
    return Texts::tr("Usage:") + u'\n' + forms.join(u'\n') + u"\n\n"_s + text.mid(text.indexOf(u'\n') + 1).trimmed();
}

} // namespace

Command commandOf(const QStringList& arguments)
{
    const CommandName* name = named(firstPlace(arguments));
    return name ? name->command : Command::Window;
}

bool asksForText(const QStringList& arguments)
{
    for (const QString& each : arguments.mid(1)) {
        if (each == u"-h" || each == u"--help" || each == u"-v" || each == u"--version") {
            return true;
        }
    }
    return false;
}

CommandLine parse(const QStringList& arguments)
{
    Invocation invocation;
    invocation.command = commandOf(arguments);
    QCommandLineParser parser;
    parser.setApplicationDescription(description(invocation.command));
    addPlaces(parser, invocation.command);
    addCommon(parser);
    addOptions(parser, invocation.command);
    const bool isReadable = parser.parse(arguments);
    CommandLine line;
    line.isJson = arguments.contains(u"--json"_s);
    if (isReadable && parser.isSet(u"help"_s)) {
        line.help = helpText(parser, invocation.command);
    } else if (isReadable && parser.isSet(u"version"_s)) {
        line.help = u"samordna "_s + QCoreApplication::applicationVersion();
    } else if (!isReadable) {
        line.wrong = parser.errorText();
    } else {
        line.wrong = InvocationReader(parser, invocation).wrong();
        if (line.wrong.isEmpty()) {
            line.invocation = invocation;
        }
    }
    return line;
}

} // namespace samordna::app
