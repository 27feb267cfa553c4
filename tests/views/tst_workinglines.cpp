#include "tests/views/openedpage.h"

#include "views/pages/activitiespage.h"
#include "views/pages/activityeditor.h"
#include "views/pages/indicatorspage.h"
#include "views/pages/organisationspage.h"
#include "models/domain/terms.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

using test::OpenedPage;

struct Activities : OpenedPage<ActivitiesPage>
{
    /// The activities of the file by day, with where they are.
    [[nodiscard]] QList<domain::Activity> all() const
    {
        QList<domain::Activity> rows;
        const auto read = space->reader().eachActivity([&](const domain::Activity& row) {
            rows.append(row);
            return true;
        });
        if (!read) {
            qFatal("activities cannot be read");
        }
        std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
        return rows;
    }
    void begin(const QString& title, const QString& day) const
    {
        run(u"New activity"_s);
        write(u"Title"_s, title);
        write(u"Start"_s, day);
    }
    void save() const { QTest::keyClick(field(u"Title"_s), Qt::Key_Return, Qt::ControlModifier); }
};

const QString kNumber = u"19640823-3234"_s; // the tax agency's own example

} // namespace

/// The lines of the working day that belong to activities, indicators and organisations, each by accessible names.
class TestWorkingLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void anActivityHasParticipantsAndCounties();
    void activitiesRecur_data();
    void activitiesRecur();
    void aChangeReachesAsFarAsIsChosen_data();
    void aChangeReachesAsFarAsIsChosen();
    void whatWasChangedByHandIsKeptAndNamed();
    void aCopyIsOfTodayAndItsOwn();
    void anIndicatorIsDefined();
    void anOrganisationHasKindMailboxAndOtherNames();
    void textIsKeptExactlyOrRefusedAtItsField_data();
    void textIsKeptExactlyOrRefusedAtItsField();
    void tenMegabytesAreNotTakenAtAll();
    void undoInAnUntouchedLineIsTheWindows();
    void undoInAnUntouchedListIsTheWindows();
};

void TestWorkingLines::anActivityHasParticipantsAndCounties()
{
    const Activities it;
    it.begin(u"Utbildning"_s, u"2026-11-20"_s);
    it.choose(u"Kind"_s, domain::term(domain::ActivityKind::Training));
    it.write(u"Start time"_s, u"9"_s);
    it.write(u"Women"_s, u"12"_s);
    it.write(u"Men"_s, u"5"_s);
    it.write(u"Not stated"_s, u"1"_s);
    QVERIFY(it.says(u"Participants together: 18"_s));
    it.write(u"Counties"_s, u"Stockholms län"_s);
    it.write(u"Measures"_s, u"1.1"_s);
    it.save();
    const domain::Activity row = it.all().value(0);
    QCOMPARE(row.kind, domain::ActivityKind::Training);
    QCOMPARE(row.startTime, QTime(9, 0));
    QCOMPARE(row.participants(), std::optional(18));
    QCOMPARE(row.counties, QStringList({u"99"_s, u"01"_s}));
    QCOMPARE(row.measures, QList<domain::MeasureId>{it.one.id});
}

void TestWorkingLines::activitiesRecur_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QStringList>("days"); // the first four
    QTest::newRow("every second Tuesday")
        << u"Every second week"_s << u"2026-11-10"_s
        << QStringList{u"2026-11-10"_s, u"2026-11-24"_s, u"2026-12-08"_s, u"2026-12-22"_s};
    QTest::newRow("first working day of the month")
        << u"First working day of each month"_s << u"2026-12-01"_s
        << QStringList{u"2026-12-01"_s, u"2027-01-04"_s, u"2027-02-01"_s, u"2027-03-01"_s};
    QTest::newRow("four times a year") << u"Four times a year"_s << u"2026-11-16"_s
                                       << QStringList{
                                              u"2026-11-16"_s, u"2027-02-16"_s, u"2027-05-17"_s, u"2027-08-16"_s};
    QTest::newRow("second Tuesday of the month")
        << u"Every month on the second Tuesday"_s << u"2026-11-10"_s
        << QStringList{u"2026-11-10"_s, u"2026-12-08"_s, u"2027-01-12"_s, u"2027-02-09"_s};
    QTest::newRow("last Friday of the month: on Christmas Day it moves")
        << u"Every month on the last Friday"_s << u"2026-10-30"_s
        << QStringList{u"2026-10-30"_s, u"2026-11-27"_s, u"2026-12-28"_s, u"2027-01-29"_s};
}

void TestWorkingLines::activitiesRecur()
{
    QFETCH(QString, way);
    QFETCH(QString, start);
    QFETCH(QStringList, days);
    const Activities it;
    it.begin(u"Samråd"_s, start);
    it.choose(u"Recurs"_s, way);
    it.save();
    QStringList found;
    for (const domain::Activity& row : it.all()) {
        found.append(row.start.toString(Qt::ISODate));
    }
    QCOMPARE(found.mid(0, days.size()), days);
    QCOMPARE(it.space->undoStack().count(), 1);
}

void TestWorkingLines::aChangeReachesAsFarAsIsChosen_data()
{
    QTest::addColumn<QString>("reach");
    QTest::addColumn<QList<bool>>("changed");
    QTest::newRow("only this") << u"Only this activity"_s << QList<bool>{false, true, false, false};
    QTest::newRow("this and following") << u"This and all following"_s << QList<bool>{false, true, true, true};
    QTest::newRow("all") << u"All of the series"_s << QList<bool>{true, true, true, true};
}

void TestWorkingLines::aChangeReachesAsFarAsIsChosen()
{
    QFETCH(QString, reach);
    QFETCH(QList<bool>, changed);
    const Activities it;
    it.begin(u"Samråd"_s, u"2026-12-01"_s); // to come: what was held is never changed
    it.choose(u"Recurs"_s, u"Every second week"_s);
    it.write(u"Until, at the latest"_s, u"2027-01-13"_s);
    it.save();
    it.page->showActivity(it.all().value(1).id);
    it.write(u"Place"_s, u"Digitalt"_s);
    it.choose(u"A change is for"_s, reach);
    it.save();
    QList<bool> found;
    for (const domain::Activity& row : it.all()) {
        found.append(row.place == u"Digitalt");
    }
    QCOMPARE(found, changed);
    QVERIFY(it.space->undo()); // one step
    for (const domain::Activity& row : it.all()) {
        QVERIFY(row.place.isEmpty());
    }
}

void TestWorkingLines::whatWasChangedByHandIsKeptAndNamed()
{
    const Activities it;
    it.begin(u"Samråd"_s, u"2026-12-01"_s);
    it.choose(u"Recurs"_s, u"Every second week"_s);
    it.write(u"Until, at the latest"_s, u"2027-01-13"_s);
    it.save();
    it.page->showActivity(it.all().value(2).id);
    it.write(u"Start"_s, u"2026-12-30"_s); // this one on another day
    it.save();
    it.page->showActivity(it.all().value(0).id);
    it.choose(u"Recurs"_s, u"Every week"_s);
    it.choose(u"A change is for"_s, u"All of the series"_s);
    it.save();
    QVERIFY(it.navigator.done.constLast().contains(u"Kept as they are: 2026-12-30."_s));
}

void TestWorkingLines::aCopyIsOfTodayAndItsOwn()
{
    const Activities it;
    it.begin(u"Samråd"_s, u"2026-11-10"_s);
    it.write(u"Women"_s, u"7"_s);
    it.save();
    it.run(u"New activity like this one"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(it.field(u"Title"_s))->text(), u"Samråd"_s);
    it.save();
    QCOMPARE(it.all().size(), 2);
    QCOMPARE(it.all().value(1).start, QDate(2026, 11, 24)); // the day it is
    QVERIFY(!it.all().value(1).women);
}

void TestWorkingLines::anIndicatorIsDefined()
{
    const OpenedPage<IndicatorsPage> it;
    it.run(u"New indicator"_s);
    it.write(u"Name"_s, u"Utbildade"_s);
    it.write(u"Unit"_s, u"personer"_s);
    it.choose(u"Direction"_s, domain::term(domain::Direction::Less));
    it.write(u"Definition"_s, u"Efter varje tillfälle"_s);
    it.write(u"Counted by"_s, u"Samordnaren"_s);
    it.write(u"Source"_s, u"Deltagarlistor"_s);
    it.write(u"Baseline"_s, u"0,125"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(it.field(u"Baseline"_s))->text(), u"0.125"_s); // no decimal is lost
    const domain::Indicator row = it.space->data().indicators.constLast();
    QCOMPARE(row.name, u"Utbildade"_s);
    QCOMPARE(row.unit, u"personer"_s);
    QCOMPARE(row.direction, domain::Direction::Less);
    QCOMPARE(row.definition, u"Efter varje tillfälle"_s);
    QCOMPARE(row.countedBy, u"Samordnaren"_s);
    QCOMPARE(row.source, u"Deltagarlistor"_s);
    QCOMPARE(row.baseline, std::optional(0.125));
    it.write(u"Baseline"_s, u"många"_s);
    QVERIFY(it.said(u"Baseline"_s).contains(u"cannot be read"_s));
    QVERIFY(!it.page->commitEdits());
}

void TestWorkingLines::anOrganisationHasKindMailboxAndOtherNames()
{
    const OpenedPage<OrganisationsPage> it;
    it.run(u"New organisation"_s);
    it.write(u"Name"_s, u"Polismyndigheten"_s);
    it.choose(u"Kind"_s, domain::term(domain::OrganisationKind::Agency));
    it.write(u"Function mailbox"_s, u"samordnare@example.se"_s);
    it.write(u"Other names"_s, u"Polisen, Polismyndigheten i norr"_s);
    QVERIFY(it.page->commitEdits());
    const domain::Organisation row = it.space->data().organisations.constLast();
    QCOMPARE(row.name, u"Polismyndigheten"_s);
    QCOMPARE(row.kind, domain::OrganisationKind::Agency);
    QCOMPARE(row.mailbox, u"samordnare@example.se"_s);
    QCOMPARE(row.aliases, QStringList({u"Polisen"_s, u"Polismyndigheten i norr"_s}));
    it.write(u"Name"_s, QString());
    QVERIFY(it.said(u"Name"_s).contains(u"write something"_s));
}

void TestWorkingLines::textIsKeptExactlyOrRefusedAtItsField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence"); // empty: it is kept
    QTest::newRow("emoji") << u"Möte 👩🏽‍⚖️🇸🇪"_s << QString();
    QTest::newRow("right to left") << u"שלום \u200Fمرحبا\u200E 12"_s << QString();
    QTest::newRow("a space that does not break") << u"10\u00A0000 kr"_s << QString();
    QTest::newRow("markup and formulas") << u"<b>=1+1</b> & 'x'; DROP TABLE activity;--"_s << QString();
    QTest::newRow("combining letters") << u"a\u030A o\u0308"_s << QString();
    QTest::newRow("too long") << QString(30'000, u'å') << u"too long"_s;
    QTest::newRow("a personal identity number") << u"Se "_s + kNumber << u"personal identity number"_s;
}

void TestWorkingLines::textIsKeptExactlyOrRefusedAtItsField()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const auto isRight = [&](const QString& stored, const QString& said) {
        return sentence.isEmpty() ? stored == text && said.isEmpty() : stored != text && said.contains(sentence);
    };
    const Activities activities;
    activities.begin(u"Samråd"_s, u"2026-11-10"_s);
    activities.save();
    activities.writeInAll({u"Title"_s, u"Place"_s, u"Result"_s}, text);
    QVERIFY(activities.said(u"Result"_s).contains(sentence)); // when it is left, before it is stored
    activities.save();
    const domain::Activity activity = activities.all().value(0);
    QVERIFY(isRight(activity.title, activities.said(u"Title"_s)));
    QVERIFY(isRight(activity.place, activities.said(u"Place"_s)));
    QVERIFY(isRight(activity.result, activities.said(u"Result"_s)));

    const OpenedPage<IndicatorsPage> indicators;
    indicators.run(u"New indicator"_s);
    indicators.writeInAll({u"Name"_s, u"Unit"_s, u"Definition"_s}, text);
    const domain::Indicator indicator = indicators.space->data().indicators.constLast();
    QVERIFY(isRight(indicator.name, indicators.said(u"Name"_s)));
    QVERIFY(isRight(indicator.unit, indicators.said(u"Unit"_s)));
    QVERIFY(isRight(indicator.definition, indicators.said(u"Definition"_s)));

    const OpenedPage<OrganisationsPage> organisations;
    organisations.run(u"New organisation"_s);
    organisations.writeInAll({u"Name"_s, u"Function mailbox"_s, u"Other names"_s}, text);
    const auto& all = organisations.space->data().organisations;
    const domain::Organisation organisation = all.at(all.at(0).id == organisations.board.id ? 1 : 0);
    QVERIFY(isRight(organisation.name, organisations.said(u"Name"_s)));
    QVERIFY(isRight(organisation.mailbox, organisations.said(u"Function mailbox"_s)));
    QVERIFY(isRight(organisation.aliases.join(u", "_s), organisations.said(u"Other names"_s)));
}

void TestWorkingLines::tenMegabytesAreNotTakenAtAll()
{
    const Activities it;
    it.begin(u"Samråd"_s, u"2026-11-10"_s);
    it.write(u"Result"_s, u"Bra"_s);
    it.save();
    QGuiApplication::clipboard()->setText(QString(10'000'000, u'å'));
    it.field(u"Result"_s)->setFocus();
    QTest::keySequence(it.field(u"Result"_s), QKeySequence::Paste);
    QVERIFY(it.said(u"Result"_s).contains(u"too long"_s));
    QCOMPARE(qobject_cast<QPlainTextEdit*>(it.field(u"Result"_s))->toPlainText(), u"Bra"_s);
    it.field(u"Place"_s)->setFocus();
    QTest::keySequence(it.field(u"Place"_s), QKeySequence::Paste);
    QTest::keyClick(it.field(u"Place"_s), Qt::Key_Tab);
    QVERIFY(it.said(u"Place"_s).contains(u"too long"_s));
    QVERIFY(!it.page->commitEdits());
    QCOMPARE(it.all().value(0).result, u"Bra"_s);
    QVERIFY(it.all().value(0).place.isEmpty());
}

void TestWorkingLines::undoInAnUntouchedLineIsTheWindows()
{
    const Activities it;
    it.begin(u"Samråd"_s, u"2026-11-10"_s);
    it.save();
    auto* title = qobject_cast<QLineEdit*>(it.field(u"Title"_s));
    const auto takesUndo = [&] {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        event.ignore();
        QApplication::sendEvent(title, &event);
        return event.isAccepted();
    };
    QVERIFY(!takesUndo());
    title->setFocus();
    test::typeInto(*title, u"x"_s);
    QVERIFY(takesUndo()); // what is typed is the line's own
}

void TestWorkingLines::undoInAnUntouchedListIsTheWindows()
{
    const Activities it;
    it.begin(u"Samråd"_s, u"2026-11-10"_s);
    for (const QString& field : {u"Organiser"_s, u"Measures"_s}) { // one of a list, and several
        auto* box = qobject_cast<QComboBox*>(it.field(field));
        QVERIFY2(box && box->isEditable(), qPrintable(field));
        const auto takesUndo = [&] {
            QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            event.ignore();
            QApplication::sendEvent(box, &event);
            return event.isAccepted();
        };
        QVERIFY2(!takesUndo(), qPrintable(field));
        box->setFocus();
        test::typeInto(*box, u"x"_s);
        QVERIFY2(takesUndo(), qPrintable(field));
    }
}

QTEST_MAIN(TestWorkingLines)
#include "tst_workinglines.moc"
