#include "app/invocationreader.h"

#include "app/commandnames.h"
#include "models/domain/plan.h"
#include "models/exchange/export.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <utility>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::CommandLine)
};

constexpr std::pair<QLatin1StringView, exchange::ImportKind> kImportKinds[]{
    {QLatin1StringView("measures"), exchange::ImportKind::Measures},
    {QLatin1StringView("activities"), exchange::ImportKind::Activities},
    {QLatin1StringView("observations"), exchange::ImportKind::Observations},
    {QLatin1StringView("organisations"), exchange::ImportKind::Organisations}};

} // namespace

InvocationReader::InvocationReader(const QCommandLineParser& parser, Invocation& invocation)
    : m_parser(parser)
    , m_invocation(invocation)
{
}

QString InvocationReader::wrong()
{
    for (const auto check : {&InvocationReader::places, &InvocationReader::common, &InvocationReader::create,
             &InvocationReader::import, &InvocationReader::periodAndTable, &InvocationReader::periodOnly,
             &InvocationReader::comparedWith, &InvocationReader::mask, &InvocationReader::output}) {
        if (const QString found = (this->*check)(); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QString InvocationReader::value(const QString& name) const
{
    return m_parser.optionNames().contains(name) ? m_parser.value(name) : QString();
}

bool InvocationReader::is(Command command) const
{
    return m_invocation.command == command;
}

QString InvocationReader::places()
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

QString InvocationReader::common()
{
    m_invocation.isJson = m_parser.isSet(u"json"_s);
    const QString language = value(u"language"_s);
    if (m_parser.isSet(u"language"_s) && language != u"sv" && language != u"en") {
        return Texts::tr("“%1” is no language the program knows: sv or en.").arg(language);
    }
    return day(u"today"_s, m_invocation.today);
}

QString InvocationReader::create()
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

QString InvocationReader::activities()
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

QString InvocationReader::import()
{
    m_invocation.isDryRun = is(Command::Import) && m_parser.isSet(u"dry-run"_s);
    const QString kind = value(u"as"_s);
    if (!is(Command::Import) || !m_parser.isSet(u"as"_s)) {
        return {};
    }
    for (const auto& [name, each] : kImportKinds) {
        if (kind == name) {
            m_invocation.importKind = each;
            return {};
        }
    }
    return Texts::tr("“%1” cannot be imported: measures, activities, observations or organisations.").arg(kind);
}

QString InvocationReader::day(const QString& option, QDate& into)
{
    if (!m_parser.isSet(option)) {
        return {};
    }
    into = QDate::fromString(value(option), Qt::ISODate);
    return into.isValid() ? QString() : Texts::tr("“%1” is no day; write it as 2026-11-24.").arg(value(option));
}

QString InvocationReader::period(const QString& option, domain::Period& into)
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

QString InvocationReader::periodOnly()
{
    if (!is(Command::Freeze) && !is(Command::Compare)) {
        return {};
    }
    m_invocation.reason = value(u"reason"_s);
    const QString wrong = period(u"period"_s, m_invocation.period);
    return wrong.isEmpty() && m_invocation.period.isNull() ? Texts::tr("--period is missing, such as --period 2026-T3.")
                                                           : wrong;
}

QString InvocationReader::comparedWith()
{
    if (!is(Command::Compare)) {
        return {};
    }
    m_invocation.isFrozen = m_parser.isSet(u"frozen"_s);
    if (const QString wrong = day(u"date"_s, m_invocation.day); !wrong.isEmpty()) {
        return wrong;
    }
    const int said = int(m_invocation.isFrozen) + int(m_parser.isSet(u"date"_s)) + int(m_parser.isSet(u"with"_s));
    return said > 1 ? Texts::tr("--with, --date and --frozen exclude each other.")
                    : period(u"with"_s, m_invocation.with);
}

QString InvocationReader::periodAndTable()
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
    m_invocation.isForExcel = is(Command::Export) && m_parser.isSet(u"excel"_s);
    if (m_invocation.isForExcel && m_invocation.table.isEmpty()) {
        return Texts::tr("--excel belongs to --table.");
    }
    const bool needsPeriod =
        m_invocation.table.isEmpty() && !value(u"output"_s).endsWith(u".json", Qt::CaseInsensitive);
    return needsPeriod && m_invocation.period.isNull() ? Texts::tr("--period is missing, such as --period 2026-T3.")
                                                       : QString();
}

QString InvocationReader::mask()
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
    if (value(u"output"_s).endsWith(u".ics", Qt::CaseInsensitive)) {
        return Texts::tr("A calendar holds no counts of persons; leave out --mask.");
    }
    m_invocation.maskLimit = limit;
    return {};
}

QString InvocationReader::output()
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
        : m_invocation.table.isEmpty()              ? QStringList{u".xlsx"_s, u".json"_s, u".zip"_s, u".ics"_s}
                                                    : QStringList{u".csv"_s};
    for (const QString& suffix : allowed) {
        if (m_invocation.output.endsWith(suffix, Qt::CaseInsensitive)) {
            return {};
        }
    }
    return Texts::tr("“%1” must end with %2.").arg(m_invocation.output, allowed.join(u", "_s));
}

} // namespace samordna::app
