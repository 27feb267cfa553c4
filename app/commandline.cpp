#include "app/commandline.h"

#include "models/domain/plan.h"
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

struct CommandName
{
    Command command;
    QLatin1StringView name;
    int places; ///< positional arguments that must be there
    QLatin1StringView form; ///< how it is written
};

constexpr CommandName kCommands[]{{Command::Window, QLatin1StringView(""), 0, QLatin1StringView("samordna [FILE]")},
    {Command::Demo, QLatin1StringView("demo"), 1, QLatin1StringView("samordna demo DIR")},
    {Command::Create, QLatin1StringView("create"), 1,
        QLatin1StringView("samordna create FILE --county CODE [--plan se-2018] [--sample] [--activities N]")},
    {Command::Import, QLatin1StringView("import"), 2,
        QLatin1StringView("samordna import FILE SOURCE [--as measures|activities|observations|organisations] "
                          "[--dry-run]")},
    {Command::Figures, QLatin1StringView("figures"), 1, QLatin1StringView("samordna figures FILE --period P")},
    {Command::Report, QLatin1StringView("report"), 1,
        QLatin1StringView("samordna report FILE --period P [--kind progress] [--mask N] --output OUT.pdf")},
    {Command::Export, QLatin1StringView("export"), 1,
        QLatin1StringView("samordna export FILE --period P [--mask N] --output OUT.xlsx|OUT.json|OUT.zip\n"
                          "  samordna export FILE --table NAME [--mask N] --output OUT.csv")},
    {Command::Freeze, QLatin1StringView("freeze"), 1,
        QLatin1StringView("samordna freeze FILE --period P [--reason TEXT]")},
    {Command::Compare, QLatin1StringView("compare"), 1,
        QLatin1StringView("samordna compare FILE --period P [--with P | --date DATE | --frozen]")},
    {Command::Check, QLatin1StringView("check"), 1, QLatin1StringView("samordna check FILE")}};

const CommandName* named(const QString& text)
{
    for (const CommandName& each : kCommands) {
        if (!text.isEmpty() && text == each.name) {
            return &each;
        }
    }
    return nullptr;
}

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

/// Reads the values that need reading; the first that cannot be is the answer.
class Checker
{
public:
    Checker(const QCommandLineParser& parser, Invocation& invocation)
        : m_parser(parser)
        , m_invocation(invocation)
    {
    }

    QString wrong()
    {
        for (const auto check :
            {&Checker::places, &Checker::common, &Checker::create, &Checker::import, &Checker::periodAndTable,
                &Checker::periodOnly, &Checker::comparedWith, &Checker::mask, &Checker::output}) {
            if (const QString found = (this->*check)(); !found.isEmpty()) {
                return found;
            }
        }
        return {};
    }

private:
    [[nodiscard]] QString value(const QString& name) const
    {
        return m_parser.optionNames().contains(name) ? m_parser.value(name) : QString();
    }

    [[nodiscard]] bool is(Command command) const { return m_invocation.command == command; }

    QString places()
    {
        QStringList found = m_parser.positionalArguments();
        int needed = 0;
        if (!is(Command::Window)) {
            needed = named(found.value(0))->places;
            found.removeFirst();
        }
        const int most = is(Command::Window) ? 1 : needed;
        if (found.size() < needed) {
            return is(Command::Import) && found.size() == 1 ? Texts::tr("What to import is missing.")
                : is(Command::Demo)                         ? Texts::tr("The folder is missing.")
                                                            : Texts::tr("The file is missing.");
        }
        if (found.size() > most) {
            return Texts::tr("“%1” is one argument too many.").arg(found.value(most));
        }
        m_invocation.file = found.value(0);
        m_invocation.source = found.value(1);
        return !found.isEmpty() && found.contains(QString()) ? Texts::tr("A file's name is empty.") : QString();
    }

    QString common()
    {
        m_invocation.isJson = m_parser.isSet(u"json"_s);
        const QString language = value(u"language"_s);
        if (m_parser.isSet(u"language"_s) && language != u"sv" && language != u"en") {
            return Texts::tr("“%1” is no language the program knows: sv or en.").arg(language);
        }
        if (m_parser.isSet(u"today"_s)) {
            m_invocation.today = QDate::fromString(value(u"today"_s), Qt::ISODate);
            if (!m_invocation.today.isValid()) {
                return Texts::tr("“%1” is no day; write it as 2026-11-24.").arg(value(u"today"_s));
            }
        }
        return {};
    }

    QString create()
    {
        if (!is(Command::Create)) {
            return {};
        }
        m_invocation.isSample = m_parser.isSet(u"sample"_s);
        m_invocation.county = value(u"county"_s);
        m_invocation.plan = m_parser.isSet(u"plan"_s) ? value(u"plan"_s) : u"se-2018"_s;
        if (m_invocation.isSample && m_invocation.county.isEmpty()) {
            m_invocation.county = u"99"_s;
        }
        if (m_invocation.county.isEmpty()) {
            return Texts::tr("--county is missing: the county's code, 01 to 25, or 99 for the fictitious one.");
        }
        if (m_invocation.isSample && m_invocation.county != u"99") {
            return Texts::tr("The sample is the fictitious county 99; leave out --county or --sample.");
        }
        return activities();
    }

    QString activities()
    {
        if (!m_parser.isSet(u"activities"_s)) {
            return {};
        }
        bool isNumber = false;
        const qint64 count = value(u"activities"_s).toLongLong(&isNumber);
        if (!isNumber || count < 0) {
            return Texts::tr("“%1” is no number of activities.").arg(value(u"activities"_s));
        }
        m_invocation.activities = count;
        return m_invocation.isSample ? QString() : Texts::tr("--activities belongs to --sample.");
    }

    QString import()
    {
        m_invocation.isDryRun = is(Command::Import) && m_parser.isSet(u"dry-run"_s);
        const QString kind = value(u"as"_s);
        if (!is(Command::Import) || !m_parser.isSet(u"as"_s)) {
            return {};
        }
        if (kind == u"measures") {
            m_invocation.importKind = exchange::ImportKind::Measures;
        } else if (kind == u"activities") {
            m_invocation.importKind = exchange::ImportKind::Activities;
        } else if (kind == u"observations") {
            m_invocation.importKind = exchange::ImportKind::Observations;
        } else if (kind == u"organisations") {
            m_invocation.importKind = exchange::ImportKind::Organisations;
        } else {
            return Texts::tr("“%1” cannot be imported: measures, activities, observations or organisations.").arg(kind);
        }
        return {};
    }

    /// Reads the period that an option gives, if it is given.
    QString period(const QString& option, domain::Period& into)
    {
        if (!m_parser.isSet(option)) {
            return {};
        }
        const auto period = domain::Period::fromCode(value(option));
        if (!period) {
            return Texts::tr("“%1” is no period; write 2026, 2026-H1, 2026-T3, 2026-Q4, 2026-11 or "
                             "2026-01-15/2026-03-31.")
                .arg(value(option));
        }
        into = *period;
        return {};
    }

    QString periodOnly()
    {
        if (!is(Command::Freeze) && !is(Command::Compare)) {
            return {};
        }
        m_invocation.reason = value(u"reason"_s);
        const QString wrong = period(u"period"_s, m_invocation.period);
        return wrong.isEmpty() && m_invocation.period.isNull()
            ? Texts::tr("--period is missing, such as --period 2026-T3.")
            : wrong;
    }

    QString comparedWith()
    {
        if (!is(Command::Compare)) {
            return {};
        }
        m_invocation.isFrozen = m_parser.isSet(u"frozen"_s);
        m_invocation.day = QDate::fromString(value(u"date"_s), Qt::ISODate);
        if (m_parser.isSet(u"date"_s) && !m_invocation.day.isValid()) {
            return Texts::tr("“%1” is no day; write it as 2026-11-24.").arg(value(u"date"_s));
        }
        const int said = int(m_invocation.isFrozen) + int(m_parser.isSet(u"date"_s)) + int(m_parser.isSet(u"with"_s));
        return said > 1 ? Texts::tr("--with, --date and --frozen exclude each other.")
                        : period(u"with"_s, m_invocation.with);
    }

    QString periodAndTable()
    {
        if (!is(Command::Figures) && !is(Command::Report) && !is(Command::Export)) {
            return {};
        }
        if (const QString wrong = period(u"period"_s, m_invocation.period); !wrong.isEmpty()) {
            return wrong;
        }
        m_invocation.table = value(u"table"_s);
        if (!m_invocation.table.isEmpty() && !exchange::tableNamed(m_invocation.table)) {
            return Texts::tr("There is no table “%1”; there are %2.")
                .arg(m_invocation.table, exchange::tableNames().join(u", "_s));
        }
        const bool needsPeriod =
            m_invocation.table.isEmpty() && !value(u"output"_s).endsWith(u".json", Qt::CaseInsensitive);
        return needsPeriod && m_invocation.period.isNull() ? Texts::tr("--period is missing, such as --period 2026-T3.")
                                                           : QString();
    }

    QString mask()
    {
        if (value(u"mask"_s).isNull() || !m_parser.isSet(u"mask"_s)) {
            return {};
        }
        bool isNumber = false;
        const int limit = value(u"mask"_s).toInt(&isNumber);
        if (!isNumber || !domain::isMaskLimit(limit)) {
            return Texts::tr("“%1” is no limit for masking: 0, or 3 to 100.").arg(value(u"mask"_s));
        }
        if (value(u"output"_s).endsWith(u".json", Qt::CaseInsensitive) && limit != domain::kMaskOff) {
            return Texts::tr("A JSON export is the whole file and is never masked; leave out --mask.");
        }
        m_invocation.maskLimit = limit;
        return {};
    }

    QString output()
    {
        if (!is(Command::Report) && !is(Command::Export)) {
            return {};
        }
        m_invocation.output = value(u"output"_s);
        if (m_invocation.output.isEmpty()) {
            return Texts::tr("--output is missing: the file to write.");
        }
        const QString kind = value(u"kind"_s);
        if (is(Command::Report) && m_parser.isSet(u"kind"_s) && kind != u"progress") {
            return Texts::tr("There is no report “%1”; there is progress.").arg(kind);
        }
        const QStringList allowed = is(Command::Report) ? QStringList{u".pdf"_s}
            : m_invocation.table.isEmpty()              ? QStringList{u".xlsx"_s, u".json"_s, u".zip"_s}
                                                        : QStringList{u".csv"_s};
        for (const QString& suffix : allowed) {
            if (m_invocation.output.endsWith(suffix, Qt::CaseInsensitive)) {
                return {};
            }
        }
        return Texts::tr("“%1” must end with %2.").arg(m_invocation.output, allowed.join(u", "_s));
    }

    const QCommandLineParser& m_parser;
    Invocation& m_invocation;
};

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
        line.wrong = Checker(parser, invocation).wrong();
        if (line.wrong.isEmpty()) {
            line.invocation = invocation;
        }
    }
    return line;
}

} // namespace samordna::app
