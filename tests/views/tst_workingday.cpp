#include "tests/views/desk.h"

#include "views/theme/theme.h"

#include <QLineEdit>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window over a small county with an indicator, met by nothing but keys.
struct Desk : test::Desk
{
    Desk()
    {
        auto indicator = made<domain::Indicator>();
        indicator.name = u"Utbildade"_s;
        if (!add(indicator)) {
            qFatal("no indicator");
        }
        open();
        window->resize(1440, 900);
    }
    /// Back to the list, past all that lies between.
    [[nodiscard]] static bool tabBackTo(const QWidget* list)
    {
        for (int stop = 0; stop < kMostStops && focus() != list; ++stop) {
            key(Qt::Key_Tab, Qt::ShiftModifier);
        }
        return focus() == list;
    }
    /// Everything that a person wrote, without revisions.
    [[nodiscard]] QStringList state() const
    {
        QStringList lines;
        for (const domain::Measure& row : file().data().measures) {
            lines.append(row.number + u' ' + row.title + u' ' + row.tags.join(u',') + u' ' + row.lead.text());
        }
        for (const domain::FollowUp& row : file().data().followUps) {
            lines.append(row.measure.text() + u' ' + QString::number(row.percent.value_or(-1)));
        }
        for (const domain::Observation& row : file().data().observations) {
            lines.append(row.period.code() + u' ' + QString::number(row.value));
        }
        const auto read = file().reader().eachActivity([&](const domain::Activity& row) {
            lines.append(
                row.title + u' ' + row.start.toString(Qt::ISODate) + u' ' + QString::number(row.women.value_or(-1)));
            return true;
        });
        lines.append(read ? u"read"_s : u"not read"_s);
        return lines;
    }
    [[nodiscard]] const domain::FollowUp* followUpOf(const domain::Measure& measure) const
    {
        for (const domain::FollowUp& row : file().data().followUps) {
            if (row.measure == measure.id) {
                return &row;
            }
        }
        return nullptr;
    }
};

} // namespace

/// A coordinator's day without a mouse.
class TestWorkingDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void isDoneByTheKeyboardAlone();

private:
    static void logThree(const Desk& desk);
    static void followUpTwo(const Desk& desk);
    static void enterAValue(const Desk& desk);
    static void changeAll(const Desk& desk);
};

void TestWorkingDay::logThree(const Desk& desk)
{
    desk.key(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(desk.spoken(), u"Title"_s);
    for (const QString& title : {u"Samråd"_s, u"Utbildning för socialtjänsten"_s}) {
        desk.type(title);
        QVERIFY(desk.tabTo(u"Women"_s));
        desk.type(u"12"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier); // and the next
        QTRY_COMPARE(desk.spoken(), u"Title"_s);
    }
    desk.type(u"Nätverksträff"_s);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.isBack());
    QCOMPARE(*desk.file().reader().activityCount(), 3);
}

void TestWorkingDay::followUpTwo(const Desk& desk)
{
    desk.goTo(PageKind::Measures);
    desk.key(Qt::Key_1, Qt::AltModifier); // the table
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    const QWidget* table = desk.focus();
    QVERIFY(desk.tabTo(u"Progress (%)"_s));
    desk.type(u"40"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.followUpOf(desk.one));
    QCOMPARE(desk.followUpOf(desk.one)->percent, std::optional(40.0));
    QVERIFY(desk.tabBackTo(table));
    desk.key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(desk.tabTo(u"Progress (%)"_s));
    desk.type(u"100"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.file().data().followUps.size(), 2);
    QVERIFY(desk.tabBackTo(table));
}

void TestWorkingDay::enterAValue(const Desk& desk)
{
    desk.goTo(PageKind::Indicators);
    QVERIFY(desk.tabTo(u"Add period"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(desk.tabTo(u"Values by period"_s));
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Right); // women
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(desk.focus()));
    desk.type(u"17"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.file().data().observations.size(), 1);
    QCOMPARE(desk.file().data().observations.constFirst().value, 17.0);
}

void TestWorkingDay::changeAll(const Desk& desk)
{
    desk.goTo(PageKind::Measures);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeWindow() != desk.window.get());
    QVERIFY(desk.tabTo(u"Tags: what to do"_s));
    desk.key(Qt::Key_Down); // add
    desk.key(Qt::Key_Tab);
    desk.type(u"2027"_s);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.isBack());
    for (const domain::Measure& row : desk.file().data().measures) {
        QCOMPARE(row.tags, QStringList{u"2027"_s});
    }
}

void TestWorkingDay::isDoneByTheKeyboardAlone()
{
    const Desk desk;
    const QStringList before = desk.state();
    logThree(desk);
    followUpTwo(desk);
    enterAValue(desk);
    changeAll(desk);
    if (QTest::currentTestFailed()) {
        return;
    }
    const QStringList after = desk.state();
    QCOMPARE(desk.steps(), 7); // three activities, two follow-ups, a value, one change of many
    for (int step = 0; step < 7; ++step) {
        desk.key(Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(desk.state(), before);
    for (int step = 0; step < 7; ++step) {
        desk.key(Qt::Key_Y, Qt::ControlModifier);
    }
    QCOMPARE(desk.state(), after);
    QCOMPARE(desk.window->message(), QString());
}

QTEST_MAIN(TestWorkingDay)
#include "tst_workingday.moc"
