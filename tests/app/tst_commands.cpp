#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs a program to its end; -1 when it crashed.
Run run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Run samordna(const QStringList& arguments)
{
    return run(QStringLiteral(SAMORDNA_PROGRAM), arguments + QStringList{u"--today"_s, u"2026-11-24"_s});
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// The built program as a person or a script meets it.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysHowItIsUsed();
    void refusesWrongUsageInBothLanguages();
    void neverOverwritesAFile();
    void createsACountyThatHolds();
    void saysWhichCountiesThereAre();
    void tellsWhatIsWrongWithAFile_data();
    void tellsWhatIsWrongWithAFile();
    void printsEveryFigureWithItsTerms();
    void printsFiguresForPrograms();
    void saysWhatFiguresCannotTell();
    void writesAReportOfSeveralPages();
    void writesAReportInEnglish();
    void keepsTheOldReportWhenItCannotBeWritten();
    void exportsEveryForm_data();
    void exportsEveryForm();
    void importsOnceAndFindsNothingNewTheSecondTime();
    void writesNothingInADryRun();
    void saysWhatAnInputIsNot();
    void freezesComparesAndCorrects();
    void makesTheDemo();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TestCommands::initTestCase()
{
    m_sample = path(u"sample.samordna"_s);
    const Run made = samordna({u"create"_s, m_sample, u"--sample"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
}

void TestCommands::saysHowItIsUsed()
{
    for (const QString& command : {QString(), u"create"_s, u"figures"_s, u"report"_s}) {
        const Run help = run(QStringLiteral(SAMORDNA_PROGRAM), {command, u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(u"--language"));
        QCOMPARE(help.err, QString());
    }
    QVERIFY(run(QStringLiteral(SAMORDNA_PROGRAM), {u"--version"_s}).out.startsWith(u"samordna 0."));
}

void TestCommands::refusesWrongUsageInBothLanguages()
{
    const QStringList wrong{u"report"_s, m_sample, u"--period"_s, u"2026-T9"_s, u"--output"_s, u"a.pdf"_s};
    const Run swedish = samordna(wrong + QStringList{u"--language"_s, u"sv"_s});
    const Run english = samordna(wrong + QStringList{u"--language"_s, u"en"_s, u"--json"_s});
    QCOMPARE(swedish.code, 2);
    QCOMPARE(english.code, 2);
    QVERIFY(swedish.err.contains(u"2026-T9"));
    QVERIFY(english.err.contains(u"is no period"));
    QCOMPARE(english.json()[u"ok"].toBool(true), false);
    QCOMPARE(english.json()[u"error"][u"kind"].toString(), u"usage"_s);
}

void TestCommands::neverOverwritesAFile()
{
    const QString there = path(u"there.samordna"_s);
    QVERIFY(writeBytes(there, "mine"));
    for (const QStringList& how : {QStringList{u"--sample"_s}, QStringList{u"--county"_s, u"01"_s}}) {
        const Run made = samordna(QStringList{u"create"_s, there, u"--json"_s} + how);
        QCOMPARE(made.code, 3);
        QCOMPARE(made.json()[u"error"][u"kind"].toString(), u"already-exists"_s);
        QVERIFY(made.err.contains(there));
        QCOMPARE(bytesOf(there), QByteArray("mine"));
    }
}

void TestCommands::createsACountyThatHolds()
{
    const QString file = path(u"stockholm.samordna"_s);
    QCOMPARE(samordna({u"create"_s, file, u"--county"_s, u"01"_s}).code, 0);
    for (const QString& each : {file, m_sample}) {
        const Run checked = samordna({u"check"_s, each, u"--json"_s});
        QVERIFY2(checked.code == 0, qPrintable(checked.err));
        QVERIFY(checked.json()[u"ok"].toBool());
    }
    QVERIFY(!QFile::exists(file + u".lock"_s));
}

void TestCommands::saysWhichCountiesThereAre()
{
    const QString file = path(u"nowhere.samordna"_s);
    const Run made = samordna({u"create"_s, file, u"--county"_s, u"02"_s});
    QCOMPARE(made.code, 2);
    QVERIFY(made.err.contains(u"Stockholm"));
    QVERIFY(!QFile::exists(file));
}

void TestCommands::tellsWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    const QByteArray whole = bytesOf(m_sample);
    QByteArray newer = whole;
    newer[63] = 99; // the schema's version, the last byte of four at 60
    QTest::newRow("missing") << QByteArray() << u"not-found"_s;
    QTest::newRow("foreign") << QByteArray("Nr;Namn\n1;Anna\n").repeated(100) << u"not-ours"_s;
    QTest::newRow("damaged") << whole.left(whole.size() / 2) << u"damaged"_s;
    QTest::newRow("newer") << newer << u"newer-version"_s;
}

void TestCommands::tellsWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const QString file = path(kind + u".samordna"_s);
    if (!bytes.isEmpty()) {
        QVERIFY(writeBytes(file, bytes));
    }
    const QString out = path(u"out.pdf"_s);
    const QList<QStringList> commands{{u"figures"_s, file, u"--period"_s, u"2026"_s},
        {u"report"_s, file, u"--period"_s, u"2026-T3"_s, u"--output"_s, out},
        {u"export"_s, file, u"--period"_s, u"2026"_s, u"--output"_s, path(u"out.json"_s)},
        {u"import"_s, file, QStringLiteral(SAMORDNA_TEST_DATA "/aktiviteter_exempel.csv")}, {u"check"_s, file}};
    for (const QStringList& command : commands) {
        const Run done = samordna(command + QStringList{u"--json"_s});
        QCOMPARE(done.json()[u"error"][u"kind"].toString(), kind);
        QCOMPARE(done.code, kind == u"damaged" && command.first() == u"check" ? 1 : 3);
        QVERIFY(done.err.contains(file));
        QCOMPARE(bytesOf(file), bytes); // nothing was made, nothing was changed
    }
    QVERIFY(!QFile::exists(out));
}

void TestCommands::printsEveryFigureWithItsTerms()
{
    const QStringList command{u"figures"_s, m_sample, u"--period"_s, u"2026-T3"_s, u"--language"_s};
    const Run swedish = samordna(command + QStringList{u"sv"_s});
    const Run english = samordna(command + QStringList{u"en"_s});
    QCOMPARE(swedish.code, 0);
    QCOMPARE(swedish.err, QString());
    QVERIFY(swedish.out.contains(u"INSATSOMRÅDEN"));
    QVERIFY(swedish.out.contains(u"Värdet är 1") || swedish.out.contains(u"värdet är 1"));
    for (const auto& said : {u"The whole plan: 61"_s, u"Left out: 1 without figure."_s, u"LEADING ORGANISATIONS"_s,
             u"GOALS OF THE STRATEGY"_s, u"(weight 2)"_s, u"2 of 5 milestones are done"_s, u"signal Red, suggested"_s,
             u"late, due 2026-10-31"_s, u"follow-up is missing"_s, u"target in force 1,500"_s,
             u"25 held, 6 planned"_s}) {
        QVERIFY2(english.out.contains(said), qPrintable(said));
    }
}

void TestCommands::printsFiguresForPrograms()
{
    const QStringList command{u"figures"_s, m_sample, u"--period"_s, u"2026-T3"_s, u"--json"_s};
    const Run done = samordna(command + QStringList{u"--language"_s, u"sv"_s});
    const QJsonObject json = done.json();
    QVERIFY(json[u"ok"].toBool());
    QCOMPARE(json[u"format"].toString(), u"samordna-figures"_s);
    QCOMPARE(json[u"as_of"].toString(), u"2026-11-24"_s);
    QCOMPARE(json[u"areas"].toArray().size(), 8);
    QCOMPARE(json[u"measures"].toArray().size(), 36);
    QCOMPARE(json[u"plan"][u"figure"][u"terms"].toArray().size(), 35);
    QCOMPARE(json[u"plan"][u"figure"][u"excluded"].toObject(), (QJsonObject{{u"without_figure"_s, 1}}));
    QCOMPARE(samordna(command + QStringList{u"--language"_s, u"sv"_s}).out, done.out); // the same bytes
    // Another language changes words only.
    const QJsonObject english = samordna(command + QStringList{u"--language"_s, u"en"_s}).json();
    QCOMPARE(english[u"plan"][u"figure"][u"value"], json[u"plan"][u"figure"][u"value"]);
    QCOMPARE(english.keys(), json.keys());
}

void TestCommands::saysWhatFiguresCannotTell()
{
    const QString empty = path(u"empty.samordna"_s);
    QCOMPARE(samordna({u"create"_s, empty, u"--county"_s, u"99"_s}).code, 0);
    const Run before = samordna({u"figures"_s, empty, u"--period"_s, u"1999"_s, u"--language"_s, u"en"_s});
    QCOMPARE(before.code, 0);
    QVERIFY(before.out.contains(u"There is no figure yet."));
    QVERIFY(before.out.contains(u"0 held, 0 planned"));
    const Run after = samordna({u"figures"_s, m_sample, u"--period"_s, u"2027-T1"_s, u"--language"_s, u"en"_s});
    QCOMPARE(after.code, 0);
    QVERIFY(after.err.contains(u"has not begun; the figures are as of 2026-11-24"));
    const Run damaged = samordna({u"figures"_s, path(u"gone.samordna"_s), u"--period"_s, u"2026"_s});
    QCOMPARE(damaged.code, 3);
    QCOMPARE(damaged.out, QString());
}

void TestCommands::writesAReportOfSeveralPages()
{
    const QString file = path(u"r.pdf"_s);
    const Run done = samordna({u"report"_s, m_sample, u"--period"_s, u"2026-T3"_s, u"--output"_s, file, u"--language"_s,
        u"sv"_s, u"--json"_s});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    const int pages = done.json()[u"pages"].toInt();
    QVERIFY(pages > 1);
    QVERIFY(run(u"pdfinfo"_s, {file}).out.contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(pages))));
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).out;
    QVERIFY(text.contains(u"Exempellän"));
    QVERIFY(text.contains(u"2026-11-24"));
    QVERIFY(text.contains(QRegularExpression(u"\\b1 \\w+ %1\\b"_s.arg(pages)))); // "Sida 1 av 9"
}

void TestCommands::writesAReportInEnglish()
{
    const QString file = path(u"e.pdf"_s);
    const Run done = samordna({u"report"_s, m_sample, u"--period"_s, u"2026-T3"_s, u"--kind"_s, u"progress"_s,
        u"--output"_s, file, u"--language"_s, u"en"_s});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QVERIFY(done.out.contains(file));
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).out;
    QVERIFY(text.contains(u"Page 1 of "));
    QVERIFY(text.contains(u"Data up to 2026-11-24"));
}

void TestCommands::keepsTheOldReportWhenItCannotBeWritten()
{
    const Run done = samordna({u"report"_s, m_sample, u"--period"_s, u"2026-T3"_s, u"--output"_s,
        path(u"no/such/folder/r.pdf"_s), u"--json"_s});
    QCOMPARE(done.code, 3);
    QVERIFY(done.err.contains(u"no/such/folder"));
    QVERIFY(!QFile::exists(path(u"no"_s)));
}

void TestCommands::exportsEveryForm_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("workbook") << QStringList{u"--period"_s, u"2026-T3"_s} << u"a.xlsx"_s << QByteArray("PK");
    QTest::newRow("json") << QStringList{} << u"a.json"_s << QByteArray("{");
    QTest::newRow("delivery") << QStringList{u"--period"_s, u"2026"_s} << u"a.zip"_s << QByteArray("PK");
    QTest::newRow("calendar") << QStringList{u"--period"_s, u"2026"_s} << u"a.ics"_s
                              << QByteArray("BEGIN:VCALENDAR\r\n");
    QTest::newRow("table") << QStringList{u"--table"_s, u"measure"_s} << u"a.csv"_s << QByteArray("id,");
}

void TestCommands::exportsEveryForm()
{
    QFETCH(QStringList, how);
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const Run done = samordna(QStringList{u"export"_s, m_sample, u"--output"_s, path(name)} + how);
    QVERIFY2(done.code == 0, qPrintable(done.err));
    const QByteArray bytes = bytesOf(path(name));
    QVERIFY2(bytes.startsWith(begins), bytes.left(40).constData());
    QVERIFY(bytes.size() > 1000);
}

void TestCommands::importsOnceAndFindsNothingNewTheSecondTime()
{
    const QString file = path(u"import.samordna"_s);
    QCOMPARE(samordna({u"create"_s, file, u"--county"_s, u"99"_s}).code, 0);
    const QStringList command{u"import"_s, file, QStringLiteral(SAMORDNA_TEST_DATA "/aktiviteter_exempel.csv"),
        u"--as"_s, u"activities"_s, u"--json"_s};
    const QJsonObject first = samordna(command).json();
    QVERIFY(first[u"added"].toInt() > 0);
    const QJsonObject second = samordna(command).json();
    QCOMPARE(second[u"added"].toInt(), 0);
    QCOMPARE(second[u"changed"].toInt(), 0);
    QCOMPARE(samordna({u"check"_s, file}).code, 0);
}

void TestCommands::writesNothingInADryRun()
{
    const QByteArray before = bytesOf(m_sample);
    const Run done = samordna({u"import"_s, m_sample, QStringLiteral(SAMORDNA_TEST_DATA "/aktiviteter_exempel.csv"),
        u"--dry-run"_s, u"--json"_s});
    QVERIFY(done.json()[u"added"].toInt() > 0);
    QCOMPARE(done.json()[u"written"].toBool(true), false);
    QCOMPARE(bytesOf(m_sample), before);
}

void TestCommands::saysWhatAnInputIsNot()
{
    const QString source = path(u"odd.xlsx"_s);
    QVERIFY(writeBytes(source, "this is no workbook"));
    const Run done = samordna({u"import"_s, m_sample, source});
    QCOMPARE(done.code, 1);
    QVERIFY(done.err.contains(source));
    QCOMPARE(samordna({u"import"_s, m_sample, path(u"gone.csv"_s)}).code, 3);
}

void TestCommands::freezesComparesAndCorrects()
{
    const QString file = path(u"frozen.samordna"_s);
    QVERIFY(QFile::copy(m_sample, file));
    const QStringList period{file, u"--period"_s, u"2026-T2"_s, u"--json"_s};
    const Run frozen = samordna(QStringList{u"freeze"_s} + period);
    QVERIFY2(frozen.code == 0, qPrintable(frozen.err));
    QCOMPARE(frozen.json()[u"version"].toInt(), 1);
    QCOMPARE(frozen.json()[u"as_of"].toString(), u"2026-08-31"_s);
    const Run same = samordna(QStringList{u"compare"_s} + period);
    QVERIFY(same.json()[u"same"].toBool());
    QCOMPARE(samordna(QStringList{u"compare"_s, u"--date"_s, u"2099-01-01"_s} + period).code, 1);
    // Something changes: a weight, in the file's own JSON.
    const QString json = path(u"frozen.json"_s);
    QCOMPARE(samordna({u"export"_s, file, u"--output"_s, json}).code, 0);
    QByteArray document = bytesOf(json);
    const auto weight = document.indexOf("\"weight\":1,", document.indexOf("\"measure\": ["));
    QVERIFY(weight > 0);
    QVERIFY(writeBytes(json, document.replace(weight, 11, "\"weight\":9,")));
    QCOMPARE(samordna({u"import"_s, file, json}).code, 0);
    const Run moved = samordna(QStringList{u"compare"_s, u"--frozen"_s} + period);
    QVERIFY(!moved.json()[u"same"].toBool());
    const QJsonObject measure = moved.json()[u"measures"][0].toObject();
    QCOMPARE(measure[u"values"][0][u"then"].toString(), u"1"_s);
    QCOMPARE(measure[u"values"][0][u"now"].toString(), u"9"_s);
    QCOMPARE(samordna(QStringList{u"freeze"_s} + period).code, 1); // without a reason
    const Run corrected = samordna(QStringList{u"freeze"_s, u"--reason"_s, u"Vikten var fel"_s} + period);
    QCOMPARE(corrected.json()[u"version"].toInt(), 2);
    QVERIFY(samordna(QStringList{u"compare"_s} + period).json()[u"same"].toBool());
    QCOMPARE(samordna({u"check"_s, file}).code, 0);
}

void TestCommands::makesTheDemo()
{
    const QString folder = path(u"demo"_s);
    const Run first = samordna({u"demo"_s, folder, u"--json"_s, u"--language"_s, u"en"_s});
    QVERIFY2(first.code == 0, qPrintable(first.err));
    const QJsonArray files = first.json()[u"files"].toArray();
    QCOMPARE(files.size(), 15); // the file, PDF, XLSX, JSON, ZIP and ten pictures
    for (const auto& file : files) {
        QVERIFY2(QFileInfo(file.toString()).size() > 1000, qPrintable(file.toString()));
    }
    const QByteArray county = bytesOf(folder + u"/exempellan.samordna"_s);
    const Run second = samordna({u"demo"_s, folder, u"--language"_s, u"en"_s});
    QCOMPARE(second.code, 0);
    QVERIFY(second.err.contains(u"is there already"));
    QCOMPARE(bytesOf(folder + u"/exempellan.samordna"_s), county);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
