#include "models/domain/agenda.h"
#include "models/domain/minutes.h"

#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 25);

template <class E>
E made()
{
    E row;
    row.id = decltype(row.id)::create();
    row.county = u"99"_s;
    return row;
}

AgendaItem item(int position, const QString& title)
{
    auto row = made<AgendaItem>();
    row.position = position;
    row.title = title;
    return row;
}

ActionPoint point(const QString& text, QDate due = {}, QDate done = {})
{
    auto row = made<ActionPoint>();
    row.text = text;
    row.due = due;
    row.done = done;
    return row;
}

/// Titles and places after \a changes, withdrawn ones in brackets.
QString after(QList<AgendaItem> rows, const ChangeSet& changes)
{
    for (const Change& change : changes.changes()) {
        const auto& row = std::get<AgendaItem>(*change.after);
        *std::find_if(rows.begin(), rows.end(), [&](const AgendaItem& one) { return one.id == row.id; }) = row;
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    QStringList titles;
    for (const AgendaItem& row : std::as_const(rows)) {
        const QString text = row.title + QString::number(row.position);
        titles.append(row.isWithdrawn() ? u'(' + text + u')' : text);
    }
    return titles.join(u' ');
}

} // namespace

class TestMeeting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesPastTheNeighbour_data();
    void movesPastTheNeighbour();
    void movesPastWhatIsWithdrawnWhichKeepsItsPlace();
    void placesThatAreSharedAreMadeOneEach();
    void whatIsWithdrawnOrUnknownIsNotMoved();
    void theAgendaIsInOrderAndInForce();
    void theNextPlaceIsAfterThoseWithdrawnToo();
    void aCopyHasTitlesOnly();
    void lateFromTheDayAfter_data();
    void lateFromTheDayAfter();
    void theMinutesSayWhatWasDecidedAndPromised();
    void theMinutesLeaveOutWhatIsNotThere();
};

void TestMeeting::movesPastTheNeighbour_data()
{
    QTest::addColumn<int>("moved");
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first up") << 0 << true << u"a0 b1 c5"_s;
    QTest::newRow("first down") << 0 << false << u"b0 a1 c5"_s;
    QTest::newRow("middle up") << 1 << true << u"b0 a1 c5"_s;
    QTest::newRow("middle down") << 1 << false << u"a0 c1 b5"_s;
    QTest::newRow("last down") << 2 << false << u"a0 b1 c5"_s;
}

void TestMeeting::movesPastTheNeighbour()
{
    QFETCH(int, moved);
    QFETCH(bool, isUp);
    const QList rows{item(0, u"a"_s), item(1, u"b"_s), item(5, u"c"_s)};
    const ChangeSet changes = moveItem(rows, rows[moved].id, isUp ? AgendaStep::Up : AgendaStep::Down);
    QTEST(after(rows, changes), "expected");
    QCOMPARE(changes.isEmpty(), after(rows, {}) == after(rows, changes));
    QVERIFY(changes.size() <= 2); // the others are not written
}

void TestMeeting::movesPastWhatIsWithdrawnWhichKeepsItsPlace()
{
    QList rows{item(0, u"a"_s), item(1, u"b"_s), item(2, u"c"_s)};
    rows[1].withdrawn = u"Struken"_s;
    QCOMPARE(after(rows, moveItem(rows, rows[2].id, AgendaStep::Up)), u"c0 (b1) a2"_s);
}

void TestMeeting::placesThatAreSharedAreMadeOneEach()
{
    const QList rows{item(0, u"a"_s), item(0, u"b"_s), item(0, u"c"_s)};
    QCOMPARE(after(rows, moveItem(rows, rows[0].id, AgendaStep::Down)), u"b0 a1 c2"_s);
}

void TestMeeting::whatIsWithdrawnOrUnknownIsNotMoved()
{
    QList rows{item(0, u"a"_s), item(1, u"b"_s)};
    rows[1].withdrawn = u"Struken"_s;
    QVERIFY(moveItem(rows, rows[1].id, AgendaStep::Up).isEmpty());
    QVERIFY(moveItem(rows, AgendaItemId::create(), AgendaStep::Up).isEmpty());
    QVERIFY(moveItem(rows, rows[0].id, AgendaStep::Down).isEmpty());
}

void TestMeeting::theAgendaIsInOrderAndInForce()
{
    QList rows{item(2, u"c"_s), item(0, u"a"_s), item(1, u"b"_s)};
    rows[2].withdrawn = u"Struken"_s;
    const QList agenda = agendaOf(rows);
    QCOMPARE(agenda, (QList{rows[1], rows[0]}));
}

void TestMeeting::theNextPlaceIsAfterThoseWithdrawnToo()
{
    QCOMPARE(placeAfter({}), 0);
    QList rows{item(0, u"a"_s), item(4, u"b"_s)};
    rows[1].withdrawn = u"Struken"_s;
    QCOMPARE(placeAfter(rows), 5);
}

void TestMeeting::aCopyHasTitlesOnly()
{
    QList rows{item(3, u"Beslut om rutin"_s), item(1, u"Läget"_s), item(2, u"Struket"_s)};
    rows[0].note = u"Diskuterades"_s;
    rows[0].decision = u"Rutinen gäller"_s;
    rows[2].withdrawn = u"Utgick"_s;
    const auto to = made<Activity>();
    const QList copies = copiedAgenda(rows, to);
    QCOMPARE(copies.size(), 2);
    AgendaItem expected = item(1, u"Beslut om rutin"_s);
    expected.id = copies[1].id;
    expected.activity = to.id;
    QCOMPARE(copies[1], expected);
    QVERIFY(copies[1].id != rows[0].id);
    QCOMPARE(copies[0].title, u"Läget"_s);
}

void TestMeeting::lateFromTheDayAfter_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("done");
    QTest::addColumn<bool>("expected");
    QTest::newRow("no day") << QDate() << QDate() << false;
    QTest::newRow("the day itself") << kToday << QDate() << false;
    QTest::newRow("the day after") << kToday.addDays(-1) << QDate() << true;
    QTest::newRow("done, even if late") << kToday.addDays(-9) << kToday << false;
}

void TestMeeting::lateFromTheDayAfter()
{
    QFETCH(QDate, due);
    QFETCH(QDate, done);
    ActionPoint row = point(u"Ring"_s, due, done);
    QTEST(isOverdue(row, kToday), "expected");
    row.withdrawn = u"Struken"_s;
    QVERIFY(!isOverdue(row, kToday));
}

void TestMeeting::theMinutesSayWhatWasDecidedAndPromised()
{
    auto police = made<Organisation>();
    police.name = u"Polismyndigheten"_s;
    auto board = made<Organisation>();
    board.name = u"Länsstyrelsen"_s;
    Minutes minutes;
    minutes.activity = made<Activity>();
    minutes.activity.title = u"Samverkansgrupp"_s;
    minutes.activity.start = minutes.activity.end = QDate(2026, 11, 20);
    minutes.activity.startTime = QTime(9, 0);
    minutes.activity.endTime = QTime(11, 30);
    minutes.activity.place = u"Residenset"_s;
    minutes.activity.organiser = board.id;
    minutes.activity.organisations = {police.id};
    minutes.activity.women = 3; // no count of persons stands in a text
    minutes.agenda = {item(1, u"Rutin"_s), item(0, u"Läget"_s), item(2, u"Struket"_s)};
    minutes.agenda[0].note = u"Utkastet gicks igenom."_s;
    minutes.agenda[0].decision = u"Rutinen gäller."_s;
    minutes.agenda[2].withdrawn = u"Utgick"_s;
    minutes.points = {point(u"Sprid rutinen"_s, QDate(2026, 11, 22)), point(u"Kalla igen"_s, kToday),
        point(u"Fråga"_s, {}, QDate(2026, 11, 21)), point(u"Borta"_s, kToday)};
    minutes.points[0].item = minutes.agenda[0].id;
    minutes.points[0].owner = police.id;
    minutes.points[0].function = u"samordnare"_s;
    minutes.points[2].item = minutes.agenda[2].id;
    minutes.points[3].withdrawn = u"Struken"_s;
    QCOMPARE(minutesText(minutes, {police, board}, kToday),
        u"Samverkansgrupp\n2026-11-20 09:00–11:30, Residenset\nOrganiser: Länsstyrelsen\n"
        "Took part: Polismyndigheten\n\n"
        "1. Läget\n\n"
        "2. Rutin\nUtkastet gicks igenom.\nDecision: Rutinen gäller.\n"
        "– Sprid rutinen (Polismyndigheten, samordnare; Late: was due 2026-11-22)\n\n"
        "Action points\n– Kalla igen (Due 2026-11-25)\n– Fråga (Done 2026-11-21)\n"_s);
}

void TestMeeting::theMinutesLeaveOutWhatIsNotThere()
{
    Minutes minutes;
    minutes.activity = made<Activity>();
    minutes.activity.title = u"Kurs"_s;
    minutes.activity.start = QDate(2026, 11, 20);
    minutes.activity.end = QDate(2026, 11, 21);
    QCOMPARE(minutesText(minutes, {}, kToday), u"Kurs\n2026-11-20–2026-11-21\n"_s);
}

QTEST_GUILESS_MAIN(TestMeeting)
#include "tst_meeting.moc"
