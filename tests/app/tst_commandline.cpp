#include "app/language.h"
#include "app/commandline.h"
#include "app/console.h"

#include <QtTest>

using namespace samordna;
using namespace samordna::app;
using namespace Qt::Literals::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageIsAskedForThenChosen();
    void opensTheWindowWithoutACommand();
    void readsEveryPart();
    void readsTheLimitForMasking();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void findsTheCommandBehindOptions();
    void scriptKnowsEveryCommand();
    void givesEveryErrorAnExitCode_data();
    void givesEveryErrorAnExitCode();
    void countsAreWrittenAsTheLanguageWritesNumbers();
};

void TestCommandLine::opensTheWindowWithoutACommand()
{
    const auto empty = parse({u"samordna"_s});
    QVERIFY(empty.invocation);
    QCOMPARE(empty.invocation->command, Command::Window);
    QCOMPARE(parse({u"samordna"_s, u"a.samordna"_s}).invocation->file, u"a.samordna"_s);
}

void TestCommandLine::readsEveryPart()
{
    const auto line = parse({u"samordna"_s, u"report"_s, u"a.samordna"_s, u"--period"_s, u"2026-T3"_s,
        u"--output=b.pdf"_s, u"--today"_s, u"2026-11-24"_s, u"--json"_s});
    QVERIFY2(line.invocation, qPrintable(line.wrong));
    QCOMPARE(line.invocation->command, Command::Report);
    QCOMPARE(line.invocation->file, u"a.samordna"_s);
    QCOMPARE(line.invocation->period.code(), u"2026-T3"_s);
    QCOMPARE(line.invocation->output, u"b.pdf"_s);
    QCOMPARE(line.invocation->today, QDate(2026, 11, 24));
    QVERIFY(line.invocation->isJson);
    const auto compare =
        parse({u"samordna"_s, u"compare"_s, u"a"_s, u"--period"_s, u"2026-T3"_s, u"--date"_s, u"2026-10-01"_s});
    QVERIFY2(compare.invocation, qPrintable(compare.wrong));
    QCOMPARE(compare.invocation->day, QDate(2026, 10, 1));
    QVERIFY(compare.invocation->with.isNull());
}

void TestCommandLine::readsTheLimitForMasking()
{
    const QStringList command{u"samordna"_s, u"export"_s, u"a"_s, u"--period"_s, u"2026"_s, u"--output"_s, u"b.zip"_s};
    QVERIFY(!parse(command).invocation->maskLimit);
    QCOMPARE(parse(command + QStringList{u"--mask"_s, u"10"_s}).invocation->maskLimit, 10);
    QCOMPARE(parse(command + QStringList{u"--mask"_s, u"0"_s}).invocation->maskLimit, 0);
}

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("word"); // what the sentence names
    QTest::newRow("two files") << u"a b"_s << u"b"_s;
    QTest::newRow("unknown option") << u"check a --shout"_s << u"shout"_s;
    QTest::newRow("no file") << u"check"_s << u"file"_s;
    QTest::newRow("no folder") << u"demo"_s << u"folder"_s;
    QTest::newRow("no source") << u"import a"_s << u"import"_s;
    QTest::newRow("unknown kind of import") << u"import a b --as people"_s << u"people"_s;
    QTest::newRow("no period") << u"report a --output b.pdf"_s << u"--period"_s;
    QTest::newRow("no period of figures") << u"figures a"_s << u"--period"_s;
    QTest::newRow("wrong period of figures") << u"figures a --period 2026-13"_s << u"2026-13"_s;
    QTest::newRow("figures are not written") << u"figures a --period 2026 --output b.json"_s << u"output"_s;
    QTest::newRow("wrong period") << u"report a --period 2026-T4 --output b.pdf"_s << u"2026-T4"_s;
    QTest::newRow("no output") << u"export a --period 2026"_s << u"--output"_s;
    QTest::newRow("wrong output") << u"export a --period 2026 --output b.doc"_s << u".xlsx"_s;
    QTest::newRow("unknown report") << u"report a --period 2026 --kind poem --output b.pdf"_s << u"poem"_s;
    QTest::newRow("no limit") << u"export a --period 2026 --mask few --output b.zip"_s << u"few"_s;
    QTest::newRow("a limit that tells") << u"export a --period 2026 --mask 2 --output b.zip"_s << u"2"_s;
    QTest::newRow("the whole file masked") << u"export a --mask 5 --output b.json"_s << u"--mask"_s;
    QTest::newRow("a calendar masked") << u"export a --period 2026 --mask 5 --output b.ics"_s << u"--mask"_s;
    QTest::newRow("Excel without a table") << u"export a --period 2026 --excel --output b.xlsx"_s << u"--table"_s;
    QTest::newRow("unknown table") << u"export a --table cats --output b.csv"_s << u"cats"_s;
    QTest::newRow("no county") << u"create a"_s << u"--county"_s;
    QTest::newRow("sample of a real county") << u"create a --county 01 --sample"_s << u"99"_s;
    QTest::newRow("activities without sample") << u"create a --county 01 --activities 9"_s << u"--sample"_s;
    QTest::newRow("no number") << u"create a --sample --activities many"_s << u"many"_s;
    QTest::newRow("no day") << u"check a --today soon"_s << u"soon"_s;
    QTest::newRow("nothing to freeze") << u"freeze a"_s << u"--period"_s;
    QTest::newRow("compared twice") << u"compare a --period 2026 --frozen --with 2025"_s << u"--frozen"_s;
    QTest::newRow("no day to compare with") << u"compare a --period 2026 --date soon"_s << u"soon"_s;
    QTest::newRow("wrong period to compare with") << u"compare a --period 2026 --with 2026-T4"_s << u"2026-T4"_s;
    QTest::newRow("unknown language") << u"check a --language fi"_s << u"fi"_s;
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, word);
    const auto line = parse(QStringList{u"samordna"_s} + arguments.split(u' '));
    QVERIFY(!line.invocation);
    QVERIFY2(line.wrong.contains(word), qPrintable(line.wrong));
}

void TestCommandLine::findsTheCommandBehindOptions()
{
    QCOMPARE(commandOf({u"samordna"_s, u"--language"_s, u"en"_s, u"check"_s, u"a"_s}), Command::Check);
    QCOMPARE(commandOf({u"samordna"_s, u"--json"_s, u"demo"_s, u"d"_s}), Command::Demo);
    QCOMPARE(commandOf({u"samordna"_s, u"a.samordna"_s}), Command::Window);
}

/// app/run needs no display for a command, so it has to know them all.
void TestCommandLine::scriptKnowsEveryCommand()
{
    QFile script(QStringLiteral(SAMORDNA_SOURCE "/app/run"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(script.readAll());
    const QString help = parse({u"samordna"_s, u"--help"_s}).help;
    static const QRegularExpression usage(u"^ +samordna ([a-z]+) "_s, QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto found = usage.globalMatch(help); found.hasNext(); ++commands) {
        const QString name = found.next().captured(1);
        QVERIFY2(text.contains(u' ' + name + u" |"_s), qPrintable(name));
    }
    QVERIFY2(commands >= 9, qPrintable(help));
}

void TestCommandLine::givesEveryErrorAnExitCode_data()
{
    QTest::addColumn<base::ErrorKind>("kind");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("missing") << base::ErrorKind::NotFound << ExitFile;
    QTest::newRow("there") << base::ErrorKind::AlreadyExists << ExitFile;
    QTest::newRow("foreign") << base::ErrorKind::NotOurs << ExitFile;
    QTest::newRow("newer") << base::ErrorKind::NewerVersion << ExitFile;
    QTest::newRow("full") << base::ErrorKind::DiskFull << ExitFile;
    QTest::newRow("input") << base::ErrorKind::Unreadable << ExitAtFault;
    QTest::newRow("rule") << base::ErrorKind::RuleBroken << ExitAtFault;
    QTest::newRow("person") << base::ErrorKind::PersonalIdentity << ExitAtFault;
    QTest::newRow("usage") << base::ErrorKind::InvalidArgument << ExitUsage;
}

void TestCommandLine::givesEveryErrorAnExitCode()
{
    QFETCH(base::ErrorKind, kind);
    QFETCH(ExitCode, code);
    QCOMPARE(exitCodeOf(kind), code);
}

void TestCommandLine::languageIsAskedForThenChosen()
{
    QCOMPARE(app::languageOf({u"samordna"_s}, u"en"_s), u"en"_s);
    QCOMPARE(app::languageOf({u"samordna"_s, u"--language"_s, u"sv"_s}, u"en"_s), u"sv"_s);
    QCOMPARE(app::languageOf({u"samordna"_s, u"--language=en"_s}, u"sv"_s), u"en"_s);
    QCOMPARE(app::languageOf({u"samordna"_s}), app::languageOf({u"samordna"_s}, u"fr"_s)); // the system's
}

void TestCommandLine::countsAreWrittenAsTheLanguageWritesNumbers()
{
    const auto new8000 = [] {
        return QCoreApplication::translate("samordna::views::ImportDialog", "%n new", nullptr, 8000);
    };
    useLanguage(u"en"_s);
    QCOMPARE(new8000(), u"8,000 new"_s);
    useLanguage(u"sv"_s);
    QCOMPARE(new8000(), u"8\u00A0000 nya"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
