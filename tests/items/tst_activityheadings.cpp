#include "models/items/activityheadings.h"

#include <QtTest>

using namespace samordna;
using namespace samordna::items;
using namespace Qt::Literals::StringLiterals;
using storage::ActivityGrouping;

namespace {

ActivityHeadings::Keys keys(std::initializer_list<qint64> values)
{
    ActivityHeadings::Keys list;
    for (const qint64 value : values) {
        list.push_back({value});
    }
    return list;
}

QStringList valuesOf(const std::vector<storage::ActivityGroup>& groups)
{
    QStringList values;
    for (const storage::ActivityGroup& group : groups) {
        values.append(group.value);
    }
    return values;
}

domain::Organisation organisation(const QString& name)
{
    domain::Organisation row;
    row.id = domain::OrganisationId::named(name);
    row.name = name;
    return row;
}

} // namespace

class TestActivityHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGroupHasAHeadingAboveItsActivities();
    void foldedGroupIsItsHeadingThroughEveryAnswer();
    void headingKeepsItsKey();
    void onlyOtherCountsAreChanged();
    void withoutHeadingsTheKeysAreTheRows();
    void monthsGoTheWayOfTheDays_data();
    void monthsGoTheWayOfTheDays();
    void kindsStandAsTheyAreOffered();
    void namesStandInSwedishOrderThoseWithoutLast();
    void codesComeBack();

private:
    MunicipalityNames m_municipalities{
        {u"1281"_s, u"Lund"_s}, {u"0380"_s, u"Uppsala"_s}, {u"1880"_s, u"Örebro"_s}, {u"0686"_s, u"Eksjö"_s}};
    QList<domain::Organisation> m_organisations;
    GroupNames m_names{m_municipalities, m_organisations};
};

void TestActivityHeadings::eachGroupHasAHeadingAboveItsActivities()
{
    ActivityHeadings headings;
    const auto rows = headings.arrange({{u"b"_s, keys({5, 3})}, {u"a"_s, keys({7})}}, true);
    QCOMPARE(rows, keys({-1, 5, 3, -2, 7}));
    QCOMPARE(headings.activityCount(), 3);
    QVERIFY(headings.hasHeadings());
    QCOMPARE(headings.group({-2})->value, u"a"_s);
    QVERIFY(!headings.group({5}) && !headings.group({-3}));
    QCOMPARE(headings.headingOf({3}).value, -1);
    QCOMPARE(headings.headingOf({4}).value, 0);
    QCOMPARE(headings.headings(), keys({-1, -2}));
    QCOMPARE(headings.rowOf({-2}), 3);
}

void TestActivityHeadings::foldedGroupIsItsHeadingThroughEveryAnswer()
{
    ActivityHeadings headings;
    headings.arrange({{u"b"_s, keys({5, 3})}, {u"a"_s, keys({7})}}, true);
    headings.setFolded({-1}, true);
    QCOMPARE(headings.rows(), keys({-1, -2, 7}));
    QCOMPARE(headings.rowOf({-2}), 1);
    QCOMPARE(headings.activityCount(), 3);
    QCOMPARE(headings.arrange({{u"a"_s, keys({8})}, {u"b"_s, keys({3})}}, true), keys({-2, 8, -1}));
    headings.unfoldAll();
    QCOMPARE(headings.rows(), keys({-2, 8, -1, 3}));
}

void TestActivityHeadings::headingKeepsItsKey()
{
    ActivityHeadings headings;
    headings.arrange({{u"b"_s, keys({1})}, {u"a"_s, keys({2})}}, true);
    QCOMPARE(headings.arrange({{u"a"_s, keys({2})}}, true), keys({-2, 2}));
    QVERIFY(!headings.group({-1}));
    QCOMPARE(headings.arrange({{u"c"_s, keys({3})}, {u"b"_s, keys({1})}}, true), keys({-3, 3, -1, 1}));
}

void TestActivityHeadings::onlyOtherCountsAreChanged()
{
    ActivityHeadings headings;
    headings.arrange({{u"b"_s, keys({1, 2})}, {u"a"_s, keys({3})}}, true);
    QVERIFY(headings.changed().empty());
    headings.arrange({{u"b"_s, keys({1})}, {u"a"_s, keys({4})}, {u"c"_s, keys({5})}}, true);
    QCOMPARE(headings.changed(), keys({-1}));
}

void TestActivityHeadings::withoutHeadingsTheKeysAreTheRows()
{
    ActivityHeadings headings;
    headings.arrange({{u"a"_s, keys({3})}}, true);
    QCOMPARE(headings.arrange({{QString(), keys({4, 2})}}, false), keys({4, 2}));
    QCOMPARE(headings.activityCount(), 2);
    QVERIFY(!headings.hasHeadings());
    QCOMPARE(headings.arrange({}, false), keys({}));
}

void TestActivityHeadings::monthsGoTheWayOfTheDays_data()
{
    using storage::ActivityOrder;
    QTest::addColumn<ActivityOrder>("order");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("expected");
    const QStringList falling{u"2026-02"_s, u"2026-01"_s, u"2025-12"_s};
    QTest::newRow("newest day first") << ActivityOrder::Start << Qt::DescendingOrder << falling;
    QTest::newRow("oldest day first") << ActivityOrder::Start << Qt::AscendingOrder
                                      << QStringList{u"2025-12"_s, u"2026-01"_s, u"2026-02"_s};
    QTest::newRow("by title") << ActivityOrder::Title << Qt::AscendingOrder << falling;
}

void TestActivityHeadings::monthsGoTheWayOfTheDays()
{
    QFETCH(const storage::ActivityOrder, order);
    QFETCH(const Qt::SortOrder, direction);
    storage::ActivityQuery query;
    query.order = order;
    query.direction = direction;
    std::vector<storage::ActivityGroup> groups{
        {u"2026-01"_s, keys({1})}, {u"2025-12"_s, keys({2})}, {u"2026-02"_s, keys({3})}};
    sortGroups(groups, ActivityGrouping::Month, query, m_names);
    QTEST(valuesOf(groups), "expected");
    QCOMPARE(groupTitle(ActivityGrouping::Month, u"2026-01"_s, m_names), u"January 2026"_s);
}

void TestActivityHeadings::kindsStandAsTheyAreOffered()
{
    std::vector<storage::ActivityGroup> groups{
        {u"other"_s, keys({1})}, {u"conference"_s, keys({2})}, {u"training"_s, keys({3})}};
    sortGroups(groups, ActivityGrouping::Kind, {}, m_names);
    QCOMPARE(valuesOf(groups), QStringList({u"training"_s, u"conference"_s, u"other"_s}));
    QCOMPARE(groupTitle(ActivityGrouping::Kind, u"training"_s, m_names), u"Training"_s);
}

void TestActivityHeadings::namesStandInSwedishOrderThoseWithoutLast()
{
    std::vector<storage::ActivityGroup> groups{{QString(), keys({1})}, {u"1880"_s, keys({2})}, {u"0380"_s, keys({3})},
        {u"0686"_s, keys({4})}, {u"1281"_s, keys({5})}};
    sortGroups(groups, ActivityGrouping::Municipality, {}, m_names);
    QCOMPARE(valuesOf(groups), QStringList({u"0686"_s, u"1281"_s, u"0380"_s, u"1880"_s, QString()}));
    QCOMPARE(groupTitle(ActivityGrouping::Municipality, QString(), m_names), u"No municipality"_s);
    QCOMPARE(groupTitle(ActivityGrouping::Municipality, u"1281"_s, m_names), u"Lund"_s);
    m_organisations = {organisation(u"Åklagarmyndigheten"_s), organisation(u"Polisen"_s)};
    const QString prosecutor = m_organisations.first().id.text();
    groups = {{QString(), keys({1})}, {prosecutor, keys({2})}, {m_organisations.last().id.text(), keys({3})}};
    sortGroups(groups, ActivityGrouping::Organiser, {}, m_names);
    QCOMPARE(groups.at(1).value, prosecutor);
    QCOMPARE(groupTitle(ActivityGrouping::Organiser, prosecutor, m_names), u"Åklagarmyndigheten"_s);
    QCOMPARE(groupTitle(ActivityGrouping::Organiser, QString(), m_names), u"No organiser"_s);
}

void TestActivityHeadings::codesComeBack()
{
    for (const auto grouping : {ActivityGrouping::None, ActivityGrouping::Month, ActivityGrouping::Kind,
             ActivityGrouping::Municipality, ActivityGrouping::Organiser}) {
        QCOMPARE(groupingFromCode(codeOf(grouping)), std::optional(grouping));
    }
    QVERIFY(codeOf(ActivityGrouping::None).isEmpty());
    QVERIFY(!groupingFromCode(u"weather"_s));
}

QTEST_GUILESS_MAIN(TestActivityHeadings)
#include "tst_activityheadings.moc"
