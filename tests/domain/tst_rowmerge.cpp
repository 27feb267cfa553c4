#include "models/domain/rowmerge.h"

#include <QTest>

using namespace samordna;
using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A measure that two files have, and what each has done to it.
struct Two
{
    Measure here;
    Measure there;
    RowPath pathHere;
    RowPath pathThere;

    Two()
    {
        here.id = MeasureId::create();
        here.title = u"Samverkan"_s;
        here.weight = 1;
        there = here;
        pathHere = {Entity::Measure, here.id.uuid(), {}};
        pathThere = pathHere;
    }
    [[nodiscard]] MergedRow merged(Clash clash = Clash::KeepHere) const
    {
        return mergedRow(here, there, pathHere, pathThere, clash);
    }
    [[nodiscard]] Measure row(Clash clash = Clash::KeepHere) const { return std::get<Measure>(merged(clash).row); }
};

} // namespace

class TestRowMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyTheOtherChangedIsTaken();
    void whatWasTakenBackHereIsNoChange();
    void whatOnlyThisChangedStays();
    void differentFieldsOfARowAreBothKept();
    void aFieldThatBothChangedIsAsked();
    void sameChangeInBothIsNoClash();
    void valueThatTheOtherOnceHadFollowsIt();
    void listsAreMergedByWhatCameAndWent();
    void withdrawalIsAFieldLikeOthers();
};

void TestRowMerge::whatOnlyTheOtherChangedIsTaken()
{
    Two two;
    two.there.title = u"Regional samverkan"_s;
    two.pathThere.held = {{u"title"_s, QJsonArray{u"Samverkan"_s}}};
    QCOMPARE(two.row().title, u"Regional samverkan"_s);
    QVERIFY(two.merged().clashes.isEmpty());
}

void TestRowMerge::whatWasTakenBackHereIsNoChange()
{
    Two two;
    two.pathHere.held = {{u"title"_s, QJsonArray{u"Regional samverkan"_s, u"Samverkan"_s}}};
    two.there.title = u"Regional samverkan"_s;
    two.pathThere.held = {{u"title"_s, QJsonArray{u"Samverkan"_s}}};
    QCOMPARE(two.row().title, u"Regional samverkan"_s);
    QVERIFY(two.merged().clashes.isEmpty());
}

void TestRowMerge::whatOnlyThisChangedStays()
{
    Two two;
    two.here.title = u"Regional samverkan"_s;
    two.pathHere.held = {{u"title"_s, QJsonArray{u"Samverkan"_s}}};
    QCOMPARE(two.row(Clash::TakeThere), two.here);
    // Also where the other has changed it and put it back.
    two.pathThere.held = {{u"title"_s, QJsonArray{u"Något annat"_s, u"Samverkan"_s}}};
    QCOMPARE(two.row(Clash::TakeThere), two.here);
    // Also where what was taken back there is what stands here.
    two.pathThere.held = {{u"title"_s, QJsonArray{u"Regional samverkan"_s, u"Samverkan"_s}}};
    QCOMPARE(two.row(Clash::TakeThere), two.here);
    QVERIFY(two.merged().clashes.isEmpty());
}

void TestRowMerge::differentFieldsOfARowAreBothKept()
{
    Two two;
    two.here.weight = 3;
    two.pathHere.held = {{u"weight"_s, QJsonArray{1}}};
    two.there.title = u"Regional samverkan"_s;
    two.pathThere.held = {{u"title"_s, QJsonArray{u"Samverkan"_s}}};
    QCOMPARE(two.row().title, u"Regional samverkan"_s);
    QCOMPARE(two.row().weight, 3.0);
}

void TestRowMerge::aFieldThatBothChangedIsAsked()
{
    Two two;
    two.here.weight = 3;
    two.pathHere.held = {{u"weight"_s, QJsonArray{1}}};
    two.there.weight = 5;
    two.pathThere.held = {{u"weight"_s, QJsonArray{1}}};
    QCOMPARE(two.merged().clashes, QStringList{u"weight"_s});
    QCOMPARE(two.row(Clash::KeepHere).weight, 3.0);
    QCOMPARE(two.row(Clash::TakeThere).weight, 5.0);
}

void TestRowMerge::sameChangeInBothIsNoClash()
{
    Two two;
    two.here.weight = two.there.weight = 5;
    two.pathHere.held = two.pathThere.held = {{u"weight"_s, QJsonArray{1}}};
    QVERIFY(two.merged().clashes.isEmpty());
    QCOMPARE(two.row(), two.here);
}

/// What was brought in once is behind when the other file goes on; it is not for a person to say which is right.
void TestRowMerge::valueThatTheOtherOnceHadFollowsIt()
{
    Two two;
    two.here.weight = 3;
    two.pathHere.held = {{u"weight"_s, QJsonArray{1}}};
    two.there.weight = 5;
    two.pathThere.held = {{u"weight"_s, QJsonArray{3, 1}}};
    QCOMPARE(two.row().weight, 5.0);
    QVERIFY(two.merged().clashes.isEmpty());
    std::swap(two.here, two.there);
    std::swap(two.pathHere, two.pathThere);
    QCOMPARE(two.row(Clash::TakeThere).weight, 5.0);
    QVERIFY(two.merged().clashes.isEmpty());
}

void TestRowMerge::listsAreMergedByWhatCameAndWent()
{
    Two two;
    const QJsonArray before{QJsonArray{u"alfa"_s, u"beta"_s}};
    two.here.tags = {u"beta"_s, u"gamma"_s}; // took alfa away, put gamma there
    two.pathHere.held = {{u"tags"_s, before}};
    two.there.tags = {u"alfa"_s, u"delta"_s}; // took beta away, put delta there
    two.pathThere.held = {{u"tags"_s, before}};
    QCOMPARE(two.row().tags, (QStringList{u"gamma"_s, u"delta"_s}));
    QVERIFY(two.merged().clashes.isEmpty());
}

void TestRowMerge::withdrawalIsAFieldLikeOthers()
{
    Two two;
    two.there.withdrawn = u"Utgår"_s;
    two.pathThere.held = {{u"withdrawn"_s, QJsonArray{QString()}}};
    QVERIFY(two.row().isWithdrawn());
}

QTEST_GUILESS_MAIN(TestRowMerge)
#include "tst_rowmerge.moc"
