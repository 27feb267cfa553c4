#include "tests/items/smallcounty.h"

#include "models/progress/frozendocuments.h"
#include "models/progress/frozenfigures.h"

#include <QJsonDocument>

using namespace samordna;
using namespace samordna::progress;
using namespace Qt::Literals::StringLiterals;

class TestFrozenFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasFrozen();
    void frozenFiguresStayWhenTheFileMoves();
    void frozenFiguresCountEvenWhereTheRulesDiffer();
    void asOfIsTodayWhileThePeriodRuns();
    void aCorrectionIsTheNextVersion();
    void findsNothingWrongInAWholeFile();
    void findsFiguresThatWereChanged();
    void findsADocumentThatCannotBeRead();
    void refusesANewerDocument();
    void doesNotBelieveALengthInTheFile();
    void textsInsideAreFound();
};

namespace {

struct Frozen : test::SmallCounty
{
    Frozen()
    {
        add(activity(u"Utbildning"_s, QDate(2026, 10, 3)));
        followUp(40);
    }
    void followUp(double percent)
    {
        auto row = made<domain::FollowUp>();
        row.measure = two.id;
        row.period = period;
        row.percent = percent;
        row.workDone = u"Kampanjen är igång"_s;
        add(row);
    }
    domain::FrozenPeriod row(const QString& correction = {}) const
    {
        return *frozenRow(space->reader(), {period, clock.today(), clock.now(), correction});
    }
};

FrozenView view(const Frozen& county)
{
    return *frozenView(county.space->reader(), county.period, county.clock.today());
}

} // namespace

void TestFrozenFigures::givesBackWhatWasFrozen()
{
    const Frozen county;
    const domain::FrozenPeriod row = county.row();
    const auto back = thawed(row);
    QVERIFY(back);
    const FrozenView now = view(county);
    QCOMPARE(back->view.data, now.view.data);
    QCOMPARE(back->view.held, now.view.held);
    QCOMPARE(back->view.totals, now.view.totals);
    QCOMPARE(back->view.progress, now.view.progress);
    QCOMPARE(back->thisYear, now.thisYear);
    QCOMPARE(back->lastYear, now.lastYear);
    QCOMPARE(back->activityCount, 1);
    QCOMPARE(back->activities.front().title, u"Utbildning"_s);
    QCOMPARE(row.figures.text, figuresDocument(now.view));
    QCOMPARE(basisDocument(*back), row.basis.text);
}

void TestFrozenFigures::frozenFiguresStayWhenTheFileMoves()
{
    Frozen county;
    const domain::FrozenPeriod row = county.row();
    const FrozenView before = view(county);
    QVERIFY(county.add(row));
    QVERIFY(county.change(county.two.id, [](domain::Measure& measure) { measure.weight = 3; }));
    const auto stored = county.space->reader().rows<domain::FrozenPeriod>();
    QCOMPARE(thawed(stored->first())->view.progress, before.view.progress);
    QCOMPARE(thawed(stored->first())->view.data, before.view.data);
}

void TestFrozenFigures::frozenFiguresCountEvenWhereTheRulesDiffer()
{
    const Frozen county;
    domain::FrozenPeriod row = county.row();
    row.figures.text.replace(u"\"value\":40"_s, u"\"value\":41"_s);
    QCOMPARE(thawed(row)->view.progress.figure.value, std::optional(41.0));
    QCOMPARE(thawed(row)->view.progress.measures.value(county.two.id).figure.value, std::optional(41.0));
}

void TestFrozenFigures::asOfIsTodayWhileThePeriodRuns()
{
    const Frozen county;
    QCOMPARE(county.row().asOf, county.clock.today());
    const auto past = frozenRow(
        county.space->reader(), {*domain::Period::fromCode(u"2026-T2"), county.clock.today(), county.clock.now(), {}});
    QCOMPARE(past->asOf, QDate(2026, 8, 31));
    const auto future = frozenRow(
        county.space->reader(), {*domain::Period::fromCode(u"2027"), county.clock.today(), county.clock.now(), {}});
    domain::ChangeSet changes;
    changes.add(*future);
    QCOMPARE(county.space->problems(changes), (QList<domain::Problem>{{u"as_of"_s, domain::ProblemKind::OutOfRange}}));
}

void TestFrozenFigures::aCorrectionIsTheNextVersion()
{
    Frozen county;
    const domain::FrozenPeriod first = county.row();
    const domain::FrozenPeriod twice = county.row();
    QVERIFY(county.add(first));
    QVERIFY(!county.add(twice)); // the version is taken
    QVERIFY(!county.add(county.row())); // without a reason
    QVERIFY(county.add(county.row(u"En uppföljning kom sent"_s)));
    const auto rows = county.space->reader().rows<domain::FrozenPeriod>();
    QCOMPARE(domain::versionsOf(*rows, county.period).first().version, 2);
    QVERIFY(county.space->undo());
    QVERIFY(county.space->undo());
    QCOMPARE(county.space->reader().rows<domain::FrozenPeriod>()->size(), 0);
    QVERIFY(county.space->redo());
    domain::FrozenPeriod expected = first;
    expected.revision = 1;
    QCOMPARE(county.space->reader().rows<domain::FrozenPeriod>()->first(), expected);
}

void TestFrozenFigures::findsNothingWrongInAWholeFile()
{
    Frozen county;
    QVERIFY(county.add(county.row()));
    QCOMPARE(*frozenFindings(county.space->reader()), QStringList());
}

void TestFrozenFigures::findsFiguresThatWereChanged()
{
    Frozen county;
    domain::FrozenPeriod row = county.row();
    row.figures.text.replace(u"\"value\":40"_s, u"\"value\":90"_s);
    QVERIFY(county.add(row));
    const auto findings = *frozenFindings(county.space->reader());
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().startsWith(u"frozen: the figures of 2026-T3"_s), qPrintable(findings.first()));
}

void TestFrozenFigures::findsADocumentThatCannotBeRead()
{
    Frozen county;
    domain::FrozenPeriod row = county.row();
    row.basis.text = row.basis.text.left(100);
    QVERIFY(county.add(row));
    QCOMPARE(frozenFindings(county.space->reader())->size(), 1);
    QCOMPARE(thawed(row).error().kind, base::ErrorKind::Unreadable);
}

void TestFrozenFigures::refusesANewerDocument()
{
    const Frozen county;
    domain::FrozenPeriod row = county.row();
    row.figures.text.replace(u"\"version\":1"_s, u"\"version\":2"_s);
    QCOMPARE(thawed(row).error().kind, base::ErrorKind::NewerVersion);
    row = county.row();
    row.basis.text = QString::fromLatin1(qCompress(QByteArray("{\"version\":2}")).toBase64());
    QCOMPARE(thawed(row).error().kind, base::ErrorKind::NewerVersion);
}

void TestFrozenFigures::doesNotBelieveALengthInTheFile()
{
    const Frozen county;
    domain::FrozenPeriod row = county.row();
    row.basis.text = QString::fromLatin1(QByteArray("\xff\xff\xff\xff\x78\x9c").toBase64());
    QCOMPARE(thawed(row).error().kind, base::ErrorKind::Unreadable);
}

void TestFrozenFigures::textsInsideAreFound()
{
    const Frozen county;
    const auto texts = frozenTexts(county.row());
    QVERIFY(texts->contains(u"Kampanjen är igång"_s));
    QVERIFY(texts->contains(u"Utbildning"_s));
}

QTEST_GUILESS_MAIN(TestFrozenFigures)
#include "tst_frozenfigures.moc"
