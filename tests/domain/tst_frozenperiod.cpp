#include "models/domain/frozenperiod.h"
#include "models/domain/rules.h"

#include <QTest>

using namespace samordna;
using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

class TestFrozenPeriod final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsRight();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void documentsMayBeLongerThanTexts();
    void isOpenThenFrozenThenCorrected();
    void newestVersionStandsFirstAndWithdrawnOnesDoNotCount();
};

namespace {

FrozenPeriod frozen(int version = 1, const QString& correction = {})
{
    FrozenPeriod row;
    row.id = FrozenPeriodId::create();
    row.county = u"99"_s;
    row.period = *Period::fromCode(u"2026-T3");
    row.version = version;
    row.asOf = QDate(2026, 12, 31);
    row.frozenAt = u"2027-01-15T09:30:00Z"_s;
    row.correction = correction;
    row.figures.text = u"{}"_s;
    row.basis.text = u"AAAA"_s;
    return row;
}

using Edit = void (*)(FrozenPeriod&);

} // namespace

Q_DECLARE_METATYPE(Edit)

void TestFrozenPeriod::keepsWhatIsRight()
{
    QVERIFY(problems(AnyRecord(frozen())).isEmpty());
    QVERIFY(problems(AnyRecord(frozen(2, u"Two follow-ups came late"_s))).isEmpty());
    FrozenPeriod early = frozen();
    early.asOf = early.period.first();
    QVERIFY(problems(AnyRecord(early)).isEmpty());
}

void TestFrozenPeriod::refusesWhatIsWrong_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("field");
    QTest::newRow("no period") << Edit([](FrozenPeriod& row) { row.period = {}; }) << u"period"_s;
    QTest::newRow("no day") << Edit([](FrozenPeriod& row) { row.asOf = {}; }) << u"as_of"_s;
    QTest::newRow("before the period has begun")
        << Edit([](FrozenPeriod& row) { row.asOf = QDate(2026, 8, 31); }) << u"as_of"_s;
    QTest::newRow("after its end") << Edit([](FrozenPeriod& row) { row.asOf = QDate(2027, 1, 1); }) << u"as_of"_s;
    QTest::newRow("a correction without a reason") << Edit([](FrozenPeriod& row) {
        row.version = 2;
        row.correction = u"  "_s;
    }) << u"correction"_s;
    QTest::newRow("version 0") << Edit([](FrozenPeriod& row) { row.version = 0; }) << u"version"_s;
    QTest::newRow("no time") << Edit([](FrozenPeriod& row) { row.frozenAt = u"yesterday"_s; }) << u"frozen_at"_s;
    QTest::newRow("no figures") << Edit([](FrozenPeriod& row) { row.figures = {}; }) << u"figures"_s;
    QTest::newRow("no basis") << Edit([](FrozenPeriod& row) { row.basis = {}; }) << u"basis"_s;
}

void TestFrozenPeriod::refusesWhatIsWrong()
{
    QFETCH(Edit, edit);
    QFETCH(QString, field);
    FrozenPeriod row = frozen();
    edit(row);
    const auto found = problems(AnyRecord(row));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().field, field);
}

void TestFrozenPeriod::documentsMayBeLongerThanTexts()
{
    FrozenPeriod row = frozen();
    row.basis.text = QString(kLongestText + 1, u'A');
    QVERIFY(problems(AnyRecord(row)).isEmpty());
    row.correction = row.basis.text;
    QCOMPARE(problems(AnyRecord(row)), (QList<Problem>{{u"correction"_s, ProblemKind::TooLong}}));
}

void TestFrozenPeriod::isOpenThenFrozenThenCorrected()
{
    const Period period = *Period::fromCode(u"2026-T3");
    QList<FrozenPeriod> rows;
    QCOMPARE(periodState(rows, period), PeriodState::Open);
    rows.append(frozen());
    QCOMPARE(periodState(rows, period), PeriodState::Frozen);
    QCOMPARE(periodState(rows, *Period::fromCode(u"2026")), PeriodState::Open);
    rows.append(frozen(2, u"x"_s));
    QCOMPARE(periodState(rows, period), PeriodState::Corrected);
}

void TestFrozenPeriod::newestVersionStandsFirstAndWithdrawnOnesDoNotCount()
{
    QList<FrozenPeriod> rows{frozen(2, u"x"_s), frozen(3, u"y"_s), frozen(1)};
    rows[1].withdrawn = u"by mistake"_s;
    const auto versions = versionsOf(rows, rows.first().period);
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.first().version, 2);
    QCOMPARE(frozenDay(rows.first()), QDate(2027, 1, 15));
}

QTEST_GUILESS_MAIN(TestFrozenPeriod)
#include "tst_frozenperiod.moc"
