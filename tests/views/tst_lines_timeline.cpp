#include "tests/views/openedpage.h"

#include "views/pages/timelinepage.h"
#include "views/timeline/timelineview.h"

#include <QMenu>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 1.1 from January to December 2026 with a milestone in June, 2.1 from March on.
struct Timeline : test::OpenedPage<TimelinePage>
{
    Timeline()
    {
        auto milestone = made<domain::Milestone>();
        milestone.measure = one.id;
        milestone.title = u"Beslut"_s;
        milestone.due = QDate(2026, 6, 1);
        const bool isMade = change(one.id, [](domain::Measure& row) { row.start = QDate(2026, 1, 1); })
            && change(two.id, [](domain::Measure& row) { row.start = QDate(2026, 3, 1); }) && add(milestone);
        if (!isMade || !QTest::qWaitFor([this] { return says(u"1 Samordning"_s); })) {
            qFatal("no timeline");
        }
    }
    /// What is drawn, found by its name.
    [[nodiscard]] TimelineView& drawing() const { return *qobject_cast<TimelineView*>(field(u"Timeline"_s)); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(field(u"Timeline"_s), key, with); }
    [[nodiscard]] qint64 days() const { return drawing().sight().first.daysTo(drawing().sight().second); }
    [[nodiscard]] domain::Measure measure(const domain::MeasureId& id) const
    {
        return *domain::find(space->data().measures, id);
    }
    /// Down until the words are said of what has the keys.
    void goTo(const QString& words) const
    {
        for (int row = 0; row < 10 && !said(u"Timeline"_s).contains(words); ++row) {
            key(Qt::Key_Down);
        }
        QVERIFY2(said(u"Timeline"_s).contains(words), qPrintable(said(u"Timeline"_s)));
    }
    /// With the left button held.
    void drag(const QPoint& from, int by) const
    {
        QWidget* ground = drawing().viewport();
        const QPointF to = from + QPoint(by, 0);
        QTest::mousePress(ground, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, ground->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(ground, &move);
        QTest::mouseRelease(ground, Qt::LeftButton, {}, to.toPoint());
    }
};

} // namespace

/// The timeline by accessible names, keys and the mouse.
class TestLinesTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void isZoomedAndGoesToToday();
    void datesAreMovedByKeys();
    void datesAreMovedByTheMouse();
    void whatAMeasureWaitsForIsDrawnAndSaid();
    void isSavedToAFile();
};

void TestLinesTimeline::isZoomedAndGoesToToday()
{
    const Timeline it;
    const qint64 all = it.days();
    it.press(u"Zoom in"_s);
    const qint64 nearer = it.days();
    QVERIFY2(nearer < all, qPrintable(QString::number(nearer)));
    it.press(u"Zoom out"_s);
    QVERIFY(it.days() > nearer);
    for (int step = 0; step < 8; ++step) {
        it.press(u"Zoom in"_s);
    }
    it.press(u"Go to today"_s);
    const auto [first, last] = it.drawing().sight();
    QVERIFY(first <= it.clock.today() && it.clock.today() <= last);
    QVERIFY(last.year() < 2027 || first.month() > 6); // that alone
    it.press(u"Fit all"_s);
    QCOMPARE(it.days(), all);
}

void TestLinesTimeline::datesAreMovedByKeys()
{
    const Timeline it;
    const int before = it.steps();
    it.goTo(u"1.1 Samverkansgrupp"_s);
    QVERIFY(it.says(u"1.1 Samverkansgrupp, 2026-01-01 – 2026-12-31"_s)); // for those who see, too
    it.key(Qt::Key_Right, Qt::ControlModifier);
    QTRY_VERIFY(it.said(u"Timeline"_s).contains(u"2026-01-02 – 2027-01-01"));
    it.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(it.said(u"Timeline"_s).contains(u"2025-12-26 – 2026-12-25"));
    it.key(Qt::Key_Right); // its milestone
    it.key(Qt::Key_Right, Qt::ControlModifier);
    QTRY_VERIFY(it.said(u"Timeline"_s).contains(u"Beslut, 2026-06-02"));
    QCOMPARE(it.steps(), before + 3);
    for (int step = 0; step < 3; ++step) {
        QVERIFY(it.space->undo());
    }
    QCOMPARE(it.measure(it.one.id).start, QDate(2026, 1, 1));
    QCOMPARE(it.measure(it.one.id).due, QDate(2026, 12, 31));
}

void TestLinesTimeline::datesAreMovedByTheMouse()
{
    const Timeline it;
    const int before = it.steps();
    const QRect bar = it.drawing().boxOf(1, 0);
    it.drag({bar.left() + bar.width() / 4, bar.center().y()}, bar.width() / 12);
    const domain::Measure moved = it.measure(it.one.id);
    QVERIFY(moved.start > QDate(2026, 1, 20) && moved.start < QDate(2026, 2, 10));
    QCOMPARE(moved.start.daysTo(moved.due), 364);
    QTRY_VERIFY(it.said(u"Timeline"_s).contains(moved.start.toString(Qt::ISODate)));
    const QRect again = it.drawing().boxOf(1, 0);
    it.drag({again.right() - 2, again.center().y()}, -again.width() / 12); // its end alone
    QCOMPARE(it.measure(it.one.id).start, moved.start);
    QVERIFY(it.measure(it.one.id).due < moved.due);
    QCOMPARE(it.steps(), before + 2);
}

void TestLinesTimeline::whatAMeasureWaitsForIsDrawnAndSaid()
{
    const Timeline it;
    it.goTo(u"2.1 Kampanj"_s);
    it.key(Qt::Key_B, Qt::ControlModifier); // waits for
    QTest::keyClicks(it.field(u"Measure to wait for"_s), u"1.1"_s);
    QTest::keyClick(it.field(u"Measure to wait for"_s), Qt::Key_Return);
    QCOMPARE(it.measure(it.two.id).after, QList{it.one.id});
    QTRY_COMPARE(it.drawing().timeline().links.size(), 1);
    QCOMPARE(it.text(u"What breaks the order"_s), u"2.1 starts 2026-03-01 but waits for 1.1, which ends 2026-12-31."_s);
    it.goTo(u"2.1 Kampanj"_s);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(it.field(u"Timeline"_s), &menu);
    it.run(u"Wait for 1.1 no longer"_s);
    QVERIFY(it.measure(it.two.id).after.isEmpty());
    QTRY_VERIFY(!it.has(u"What breaks the order"_s));
}

void TestLinesTimeline::isSavedToAFile()
{
    Timeline it;
    it.navigator.scripted.nextSave = it.folder.filePath(u"tidslinje.pdf"_s);
    it.run(u"Save as PDF, A4"_s);
    QTRY_COMPARE(it.navigator.done.size(), 1);
    QVERIFY(it.navigator.done.constFirst().contains(u"tidslinje.pdf"));
    QFile file(it.navigator.scripted.nextSave);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
}

QTEST_MAIN(TestLinesTimeline)
#include "tst_lines_timeline.moc"
