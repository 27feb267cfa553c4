// The calendar of due days: which days stand in it, and that other programs can read it.

#include "models/exchange/duedays.h"
#include "models/exchange/newcounty.h"
#include "models/storage/file.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

class TestDueDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void escapesText();
    void foldsAtSeventyFiveOctetsAndNotInsideALetter();
    void endsTheDayAfter();
    void holdsWhatIsDueWithinThePeriod();
    void leavesOutWhatIsDone();
    void leavesOutWhatDoesNotApply();
    void aReportingDayIsMovedToAWorkingDay();
    void actionPointsGoWithTheirActivity();
    void activitiesStillToComeStandThere();
    void identitiesStayAndCountChanges();
    void namesFunctionsAndOrganisationsOnly();
    void noPersonalIdentityNumberLeaves();
    void equalDaysAreEqualToTheByte();

private:
    template <class E>
    static E made()
    {
        E row;
        row.id = decltype(row.id)::create();
        row.county = u"25"_s;
        return row;
    }
    template <class E>
    bool add(const E& row)
    {
        domain::ChangeSet changes;
        changes.add(row);
        return m_file->write(changes, u"add"_s).hasValue();
    }
    template <class E>
    bool edit(const base::Id<E>& id, const std::function<void(E&)>& change)
    {
        const auto before = m_file->reader().row<E>(id);
        if (!before || !*before) {
            return false;
        }
        E after = **before;
        change(after);
        domain::ChangeSet changes;
        changes.change(**before, after);
        return m_file->write(changes, u"edit"_s).hasValue();
    }
    domain::MeasureId measure() const
    {
        const auto rows = m_file->reader().rows<domain::Measure>();
        for (const domain::Measure& row : *rows) {
            if (!row.notApplicable) {
                return row.id;
            }
        }
        return {};
    }
    QList<DueDay> days(DueKind kind, const QString& period = u"2026"_s) const
    {
        const auto all = dueDays(m_file->reader(), *domain::Period::fromCode(period), m_clock.today());
        QList<DueDay> of;
        for (const DueDay& day : all ? *all : QList<DueDay>()) {
            if (day.kind == kind) {
                of.append(day);
            }
        }
        return of;
    }
    domain::Activity activity(QDate start, QDate end) const
    {
        auto row = made<domain::Activity>();
        row.title = u"Samverkansmöte"_s;
        row.start = start;
        row.end = end;
        row.counties = {u"25"_s};
        return row;
    }

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::File> m_file;
};

void TestDueDays::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = storage::File::create(m_folder->filePath(u"a.samordna"_s), m_clock);
    QVERIFY(file);
    m_file = *std::move(file);
    QVERIFY(m_file->write(*newCounty(u"25"_s, u"se-2018"_s), u"new"_s));
}

void TestDueDays::escapesText()
{
    const CalendarDayEvent event{u"1@samordna"_s, 3, QDate(2026, 11, 26), QDate(2026, 11, 26), u"Möte; a, b \\ c"_s,
        u"rad 1\nrad 2\r\x07"_s, {}};
    const QByteArray text = icalendar({event}, u"Länsstyrelsen"_s, QDate(2026, 11, 24));
    QVERIFY(text.contains("SUMMARY:M\xC3\xB6te\\; a\\, b \\\\ c\r\n"));
    QVERIFY(text.contains("DESCRIPTION:rad 1\\nrad 2\r\n"));
    QVERIFY(text.contains("SEQUENCE:3\r\n"));
    QVERIFY(text.contains("DTSTAMP:20261124T000000Z\r\n"));
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    QVERIFY(!text.contains("DESCRIPTION:\r\n") && !text.contains('\x07'));
}

void TestDueDays::foldsAtSeventyFiveOctetsAndNotInsideALetter()
{
    for (int shift = 0; shift < 4; ++shift) {
        const QString title = QString(shift, u'a') + QString(200, u'å') + u"😀"_s.repeated(40);
        const CalendarDayEvent event{u"1@samordna"_s, 0, QDate(2026, 11, 26), QDate(2026, 11, 26), title, {}, {}};
        const QByteArray text = icalendar({event}, {}, QDate(2026, 11, 24));
        for (const QByteArray& line : text.split('\n')) {
            const QByteArray octets = line.trimmed().isEmpty() ? QByteArray() : line.chopped(1); // the CR
            QVERIFY2(octets.size() <= 75, qPrintable(QString::number(octets.size())));
            QCOMPARE(QString::fromUtf8(octets).toUtf8(), octets);
            QVERIFY(!QString::fromUtf8(octets).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(QString::fromUtf8(QByteArray(text).replace("\r\n ", ""))
                    .contains(QString(u"SUMMARY:"_s + title + u"\r\n")));
    }
}

void TestDueDays::endsTheDayAfter()
{
    const CalendarDayEvent event{u"1@samordna"_s, 0, QDate(2026, 12, 30), QDate(2026, 12, 31), u"a"_s, {}, {}};
    const QByteArray text = icalendar({event}, {}, QDate(2026, 11, 24));
    QVERIFY(text.contains("DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101\r\n"));
}

void TestDueDays::holdsWhatIsDueWithinThePeriod()
{
    QVERIFY(edit<domain::Measure>(measure(), [](domain::Measure& row) {
        row.due = QDate(2026, 12, 31);
        row.function = u"samordnare"_s;
    }));
    auto step = made<domain::Milestone>();
    step.measure = measure();
    step.title = u"Plan klar"_s;
    step.due = QDate(2026, 6, 1);
    QVERIFY(add(step));
    auto mandate = made<domain::Mandate>();
    mandate.document = u"Regleringsbrev 2026"_s;
    mandate.deadline = QDate(2026, 10, 1);
    mandate.caseNumber = u"dnr 1234-2026"_s;
    QVERIFY(add(mandate));
    QCOMPARE(days(DueKind::Measure).size(), 1);
    QCOMPARE(days(DueKind::Measure).first().event.first, QDate(2026, 12, 31));
    QVERIFY(days(DueKind::Measure).first().event.title.startsWith(u"Measure due: "));
    QVERIFY(days(DueKind::Measure).first().event.text.contains(u"samordnare"));
    QCOMPARE(days(DueKind::Milestone).size(), 1);
    QVERIFY(days(DueKind::Milestone).first().event.title.contains(u"Plan klar"));
    QVERIFY(days(DueKind::Mandate).first().event.text.contains(u"dnr 1234-2026"));
    QCOMPARE(days(DueKind::Milestone, u"2026-T3"_s).size(), 0);
    QCOMPARE(days(DueKind::Measure, u"2026-T3"_s).size(), 1);
}

void TestDueDays::leavesOutWhatIsDone()
{
    QVERIFY(edit<domain::Measure>(measure(), [](domain::Measure& row) { row.due = QDate(2026, 12, 31); }));
    auto step = made<domain::Milestone>();
    step.measure = measure();
    step.title = u"Plan klar"_s;
    step.due = QDate(2026, 12, 1);
    step.done = QDate(2026, 11, 1);
    QVERIFY(add(step));
    QCOMPARE(days(DueKind::Milestone).size(), 0);
    auto said = made<domain::FollowUp>();
    said.measure = measure();
    said.period = *domain::Period::fromCode(u"2026-T3");
    said.percent = 100;
    said.degree = domain::Degree::Done;
    QCOMPARE(days(DueKind::Measure).size(), 1);
    QVERIFY(add(said));
    QCOMPARE(days(DueKind::Measure).size(), 0);
}

void TestDueDays::leavesOutWhatDoesNotApply()
{
    QVERIFY(edit<domain::Measure>(measure(), [](domain::Measure& row) { row.due = QDate(2026, 12, 31); }));
    auto step = made<domain::Milestone>();
    step.measure = measure();
    step.title = u"Plan klar"_s;
    step.due = QDate(2026, 12, 1);
    QVERIFY(add(step));
    const domain::MeasureId id = measure();
    QVERIFY(edit<domain::Measure>(id, [](domain::Measure& row) { row.notApplicable = true; }));
    QCOMPARE(days(DueKind::Measure).size() + days(DueKind::Milestone).size(), 0);
    QVERIFY(edit<domain::Measure>(id, [](domain::Measure& row) { row.notApplicable = false; }));
    QCOMPARE(days(DueKind::Measure).size() + days(DueKind::Milestone).size(), 2);
    QVERIFY(edit<domain::Measure>(id, [](domain::Measure& row) { row.withdrawn = u"slut"_s; }));
    QCOMPARE(days(DueKind::Measure).size() + days(DueKind::Milestone).size(), 0);
}

void TestDueDays::aReportingDayIsMovedToAWorkingDay()
{
    auto row = made<domain::ReportingDay>();
    row.title = u"Lägesrapport"_s;
    row.month = 2;
    row.day = 28; // a Saturday in 2026, a Sunday in 2027
    QVERIFY(add(row));
    const QList<DueDay> both = days(DueKind::ReportingDay, u"2026-01-01/2027-12-31"_s);
    QStringList shown;
    QSet<QString> uids;
    for (const DueDay& day : both) {
        shown.append(day.event.first.toString(Qt::ISODate));
        uids.insert(day.event.uid);
    }
    // With the yearly account of 1 March, which is a Sunday in 2026.
    QCOMPARE(shown, (QStringList{u"2026-03-02"_s, u"2026-03-02"_s, u"2027-03-01"_s, u"2027-03-01"_s}));
    QCOMPARE(uids.size(), 4);
}

void TestDueDays::actionPointsGoWithTheirActivity()
{
    const domain::Activity meeting = activity(QDate(2026, 11, 3), QDate(2026, 11, 3));
    QVERIFY(add(meeting));
    auto point = made<domain::ActionPoint>();
    point.activity = meeting.id;
    point.text = u"Skicka underlag"_s;
    point.function = u"jurist"_s;
    point.due = QDate(2026, 12, 10);
    QVERIFY(add(point));
    QCOMPARE(days(DueKind::ActionPoint).size(), 1);
    QCOMPARE(days(DueKind::ActionPoint).first().event.title, u"To be done: Skicka underlag"_s);
    QVERIFY(days(DueKind::ActionPoint).first().event.text.contains(u"Samverkansmöte, 2026-11-03"));
    QVERIFY(edit<domain::Activity>(meeting.id, [](domain::Activity& row) { row.withdrawn = u"fel"_s; }));
    QCOMPARE(days(DueKind::ActionPoint).size(), 0);
}

void TestDueDays::activitiesStillToComeStandThere()
{
    QVERIFY(add(activity(QDate(2026, 11, 24), QDate(2026, 11, 24)))); // today
    domain::Activity course = activity(QDate(2026, 12, 1), QDate(2026, 12, 2));
    course.startTime = QTime(9, 0);
    course.endTime = QTime(16, 30);
    course.place = u"Luleå"_s;
    QVERIFY(add(course));
    domain::Activity off = activity(QDate(2026, 12, 3), QDate(2026, 12, 3));
    off.cancelled = true;
    QVERIFY(add(off));
    const QList<DueDay> shown = days(DueKind::Activity);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().event.first, QDate(2026, 12, 1));
    QCOMPARE(shown.first().event.last, QDate(2026, 12, 2));
    QCOMPARE(shown.first().event.text, u"09:00–16:30\nLuleå"_s);
    QCOMPARE(days(DueKind::Activity, u"2025"_s).size(), 0); // a period that has passed
}

void TestDueDays::identitiesStayAndCountChanges()
{
    QVERIFY(edit<domain::Measure>(measure(), [](domain::Measure& row) { row.due = QDate(2026, 12, 31); }));
    const CalendarDayEvent before = days(DueKind::Measure).first().event;
    QVERIFY(before.uid.endsWith(u"@samordna"));
    QVERIFY(edit<domain::Measure>(measure(), [](domain::Measure& row) { row.due = QDate(2026, 12, 15); }));
    const CalendarDayEvent after = days(DueKind::Measure).first().event;
    QCOMPARE(after.uid, before.uid);
    QCOMPARE(after.sequence, before.sequence + 1);
    QCOMPARE(after.first, QDate(2026, 12, 15));
}

void TestDueDays::namesFunctionsAndOrganisationsOnly()
{
    domain::Activity course = activity(QDate(2026, 12, 1), QDate(2026, 12, 1));
    course.remark = u"en anmärkning"_s;
    course.women = 3;
    QVERIFY(add(course));
    const QString path = m_folder->filePath(u"a.ics"_s);
    QVERIFY(writeCalendar(days(DueKind::Activity), u"Länsstyrelsen"_s, m_clock.today(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Samverkansm\xC3\xB6te"));
    QVERIFY(!text.contains("remark") && !text.contains("anm\xC3\xA4rkning") && !text.contains("ATTENDEE"));
}

void TestDueDays::noPersonalIdentityNumberLeaves()
{
    const auto connection =
        edit<domain::Measure>(measure(), [](domain::Measure& row) { row.due = QDate(2026, 12, 31); });
    QVERIFY(connection);
    domain::Activity course = activity(QDate(2026, 12, 1), QDate(2026, 12, 1));
    course.title = u"Möte om 19811228-9874"_s; // storage does not judge rules
    QVERIFY(add(course));
    const auto all = dueDays(m_file->reader(), *domain::Period::fromCode(u"2026"_s), m_clock.today());
    QVERIFY(!all);
    QCOMPARE(all.error().kind, base::ErrorKind::PersonalIdentity);
    QCOMPARE(all.error().arguments.first(), u"activity"_s);
}

void TestDueDays::equalDaysAreEqualToTheByte()
{
    QVERIFY(edit<domain::Measure>(measure(), [](domain::Measure& row) { row.due = QDate(2026, 12, 31); }));
    const auto written = [&](const QString& name) {
        const QString path = m_folder->filePath(name);
        const auto all = dueDays(m_file->reader(), *domain::Period::fromCode(u"2026"_s), m_clock.today());
        if (!all || !writeCalendar(*all, u"Länsstyrelsen"_s, m_clock.today(), path)) {
            return QByteArray();
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(!written(u"a.ics"_s).isEmpty());
    QCOMPARE(written(u"b.ics"_s), written(u"a.ics"_s));
}

QTEST_GUILESS_MAIN(TestDueDays)
#include "tst_duedays.moc"
