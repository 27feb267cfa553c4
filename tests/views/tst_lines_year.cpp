#include "tests/views/openedpage.h"

#include "views/pages/activitiespage.h"
#include "views/pages/measurespage.h"
#include "views/pages/yearpage.h"

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDays = u"The year's days"_s;

/// The year wheel, and another page over the same file where one is wanted.
struct Year : test::OpenedPage<YearPage>
{
    std::unique_ptr<Page> other;

    Year()
    {
        if (!QTest::qWaitFor([this] { return !lines(kDays).isEmpty(); })) {
            qFatal("no days");
        }
    }
    template <class P>
    test::ByName beside()
    {
        other = std::make_unique<P>(PageContext{*space, navigator}, period);
        other->resize(1300, 800);
        other->show();
        return test::ByName(other.get());
    }
    /// A line of the list, once it is there.
    [[nodiscard]] bool shows(const QString& line) const
    {
        return QTest::qWaitFor([&] { return lines(kDays, 2).contains(u"  "_s + line); });
    }
};

} // namespace

/// What the year wheel holds, each by accessible names.
class TestLinesYear final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aReportingDayMovesToAWorkingDay();
    void aMeetingThatRecursStandsOnWorkingDays();
    void anAssignmentsDeadlineStandsThere();
    void klamdagarAreShownAndGivenFree();
    void aShortenedDayIsEdited();
    void wheelAndListSayTheSame();
};

void TestLinesYear::aReportingDayMovesToAWorkingDay()
{
    const Year it;
    it.run(u"New reporting day"_s);
    it.write(u"Title"_s, u"Lägesbild"_s);
    it.write(u"Month"_s, u"5"_s);
    it.write(u"Day"_s, u"14"_s); // Ascension Day
    it.choose(u"On days that are not working days"_s, u"Next working day"_s);
    QVERIFY2(
        it.shows(u"2026-05-15 Fri | Lägesbild (moved from 2026-05-14)"_s), qPrintable(it.lines(kDays, 2).join(u'\n')));
    it.choose(u"On days that are not working days"_s, u"Working day before"_s);
    QVERIFY(it.shows(u"2026-05-13 Wed | Lägesbild (moved from 2026-05-14)"_s));
    it.write(u"Day"_s, u"32"_s);
    QVERIFY2(it.said(u"Day"_s).contains(u"too small or too large"),
        qPrintable(it.said(u"Day"_s) + it.text(u"Day"_s) + it.lines(kDays, 2).join(u'\n')));
    QVERIFY(!it.page->commitEdits());
    it.write(u"Day"_s, u"12"_s);
    QVERIFY(it.shows(u"2026-05-12 Tue | Lägesbild"_s));
}

void TestLinesYear::aMeetingThatRecursStandsOnWorkingDays()
{
    Year it;
    const test::ByName activities = it.beside<ActivitiesPage>();
    activities.run(u"New activity"_s);
    activities.write(u"Title"_s, u"Samverkansmöte"_s);
    activities.write(u"Start"_s, u"2026-12-01"_s);
    activities.choose(u"Recurs"_s, u"First working day of each month"_s);
    QTest::keyClick(activities.field(u"Title"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(it.shows(u"2026-12-01 Tue | Samverkansmöte"_s), qPrintable(it.lines(kDays, 2).join(u'\n')));
    it.press(u"Next year"_s);
    QVERIFY2(it.shows(u"2027-01-04 Mon | Samverkansmöte (moved from 2027-01-01)"_s),
        qPrintable(it.lines(kDays, 2).join(u'\n')));
    QTest::keyClick(it.stand(kDays, u"2027-02-01"_s), Qt::Key_Return);
    QVERIFY(it.navigator.errors.isEmpty());
}

void TestLinesYear::anAssignmentsDeadlineStandsThere()
{
    Year it;
    const test::ByName measures = it.beside<MeasuresPage>();
    measures.openTab(u"Links"_s);
    measures.press(u"New assignment"_s);
    measures.write(u"Document"_s, u"Regleringsbrev"_s);
    measures.write(u"Deadline"_s, u"2026-12-15"_s);
    QVERIFY2(it.shows(u"2026-12-15 Tue | Regleringsbrev"_s), qPrintable(it.lines(kDays, 2).join(u'\n')));
    (void)it.stand(kDays, u"2026-12-15"_s);
    it.write(u"Deadline"_s, u"2026-12-16"_s);
    QVERIFY(it.shows(u"2026-12-16 Wed | Regleringsbrev"_s));
    it.run(u"Withdraw"_s);
    QWidget* reason = it.field(u"Why is “Regleringsbrev” withdrawn?"_s);
    test::typeInto(*reason, u"Utgår"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!it.lines(kDays, 2).join(u'\n').contains(u"Regleringsbrev"));
}

void TestLinesYear::klamdagarAreShownAndGivenFree()
{
    const Year it;
    QVERIFY(it.shows(u"2026-05-15 Fri | Squeezed working day (klämdag)"_s));
    it.press(u"Days of the office"_s); // the filter
    QTRY_VERIFY(!it.lines(kDays, 2).join(u'\n').contains(u"klämdag"));
    it.press(u"Days of the office"_s);
    QVERIFY(it.shows(u"2026-05-15 Fri | Squeezed working day (klämdag)"_s));
    (void)it.stand(kDays, u"2026-05-15"_s);
    it.run(u"Decide about the day"_s);
    QVERIFY(it.shows(u"2026-05-15 Fri | Closed (not a working day)"_s));
}

void TestLinesYear::aShortenedDayIsEdited()
{
    const Year it;
    it.run(u"New reporting day"_s);
    it.write(u"Month"_s, u"11"_s);
    it.write(u"Day"_s, u"24"_s);
    QVERIFY(it.shows(u"2026-11-24 Tue | New reporting day"_s)); // a day to decide about
    (void)it.stand(kDays, u"2026-11-24"_s);
    it.run(u"Decide about the day"_s);
    QCOMPARE(it.text(u"Kind"_s), u"Shortened day"_s);
    it.write(u"Hours"_s, u"5,5"_s);
    QCOMPARE(it.space->data().calendarDays.constFirst().hours, std::optional(5.5));
    QVERIFY2(it.shows(u"2026-11-24 Tue | Shortened day (5.5 h)"_s), qPrintable(it.lines(kDays, 2).join(u'\n')));
    it.write(u"Hours"_s, u"-1"_s);
    QVERIFY(!it.said(u"Hours"_s).isEmpty());
    it.write(u"Hours"_s, u"4"_s);
    it.write(u"Note"_s, u"Personaldag"_s);
    QCOMPARE(it.space->data().calendarDays.constFirst().note, u"Personaldag"_s);
    it.choose(u"Kind"_s, u"Closed"_s);
    QTRY_VERIFY(!it.has(u"Hours"_s)); // there are none on a day that is not worked
    QVERIFY2(it.shows(u"2026-11-24 Tue | Closed: Personaldag (not a working day)"_s),
        qPrintable(it.lines(kDays, 2).join(u'\n')));
}

void TestLinesYear::wheelAndListSayTheSame()
{
    const Year it;
    QWidget* wheel = it.field(u"Year wheel"_s);
    QTest::keyClick(wheel, Qt::Key_End);
    QCOMPARE(it.said(u"Year wheel"_s), u"2026-12-31 Thu 1.1 Samverkansgrupp (not a working day)"_s);
    QTest::keyClick(wheel, Qt::Key_Return);
    QCOMPARE(it.navigator.shownMeasure, it.one.id);
    (void)it.stand(kDays, u"2026-05-15"_s);
    QCOMPARE(it.said(u"Year wheel"_s), u"2026-05-15 Fri Squeezed working day (klämdag)"_s);
}

QTEST_MAIN(TestLinesYear)
#include "tst_lines_year.moc"
