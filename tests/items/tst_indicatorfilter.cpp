#include "models/items/indicatorfilter.h"

#include <QtTest>

using namespace samordna;
using namespace samordna::items;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class E>
E made()
{
    E row;
    row.id = decltype(row.id)::create();
    return row;
}

/// Two areas with a measure each, the board and the police, and three indicators.
struct Plan
{
    domain::PlanData data;
    domain::AreaId first;
    domain::AreaId second;
    domain::MeasureId one;
    domain::MeasureId two;
    domain::OrganisationId board;
    domain::OrganisationId police;
    IndicatorFigures figures;

    Plan()
    {
        first = add(data.areas).id;
        second = add(data.areas).id;
        one = measure(first, u"1.10"_s, u"Samverkan"_s);
        two = measure(second, u"2.1"_s, u"Kampanj"_s);
        board = organisation(u"Länsstyrelsen"_s, domain::OrganisationKind::CountyBoard);
        police = organisation(u"Polismyndigheten"_s, domain::OrganisationKind::Agency);
        indicator(u"Utbildade"_s, {one}).source = u"Enkät"_s;
        indicator(u"Anmälningar"_s, {two}).countedBy = u"Polismyndigheten, regionkoordinator"_s;
        indicator(u"Offer"_s, {}).national = true;
    }
    template <class E>
    static E& add(QList<E>& rows)
    {
        rows.append(made<E>());
        return rows.last();
    }
    domain::MeasureId measure(const domain::AreaId& area, const QString& number, const QString& title)
    {
        auto& row = add(data.measures);
        row.area = area;
        row.number = number;
        row.title = title;
        return row.id;
    }
    domain::OrganisationId organisation(const QString& name, domain::OrganisationKind kind)
    {
        auto& row = add(data.organisations);
        row.name = name;
        row.kind = kind;
        return row.id;
    }
    domain::Indicator& indicator(const QString& name, const QList<domain::MeasureId>& measures)
    {
        auto& row = add(data.indicators);
        row.name = name;
        row.measures = measures;
        return row;
    }
    domain::Indicator& at(int place) { return data.indicators[place]; }
    /// The names of those that pass.
    [[nodiscard]] QStringList passing(const IndicatorFilter& filter) const
    {
        QStringList names;
        for (const domain::IndicatorId& id : indicatorsPassing(filter, data, figures)) {
            names.append(domain::find(data.indicators, id)->name);
        }
        return names;
    }
};

const QStringList kAll{u"Utbildade"_s, u"Anmälningar"_s, u"Offer"_s};

} // namespace

class TestIndicatorFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandInWhatIsShown_data();
    void wordsStandInWhatIsShown();
    void figuresDecideWhatIsMissed_data();
    void figuresDecideWhatIsMissed();
    void oursIsWhatWeCount();
    void whoNobodyIsNamedForIsTheBoards();
    void areaAndMeasureAreThoseItBelongsTo();
    void linkedToNoMeasureIsNone();
    void sourceIsItsOwnOrAValues();
    void withdrawnPassWhenAskedFor();
    void codesComeBack();
};

void TestIndicatorFilter::wordsStandInWhatIsShown_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << u"  "_s << kAll;
    QTest::newRow("name") << u"utbild"_s << QStringList{u"Utbildade"_s};
    QTest::newRow("source") << u"enkät"_s << QStringList{u"Utbildade"_s};
    QTest::newRow("who counts") << u"koordinator"_s << QStringList();
    QTest::newRow("the beginning of who counts") << u"regionk"_s << QStringList{u"Anmälningar"_s};
    QTest::newRow("measure's number") << u"1.10"_s << QStringList{u"Utbildade"_s};
    QTest::newRow("measure's title") << u"kampanj"_s << QStringList{u"Anmälningar"_s};
    QTest::newRow("all of them") << u"kampanj enkät"_s << QStringList();
}

void TestIndicatorFilter::wordsStandInWhatIsShown()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    QCOMPARE(Plan().passing({words}), expected);
}

void TestIndicatorFilter::figuresDecideWhatIsMissed_data()
{
    QTest::addColumn<IndicatorShow>("show");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << IndicatorShow::All << kAll;
    QTest::newRow("misses") << IndicatorShow::MissesTarget << QStringList{u"Utbildade"_s, u"Anmälningar"_s};
    QTest::newRow("on the way") << IndicatorShow::OnTheWay << QStringList{u"Anmälningar"_s};
    QTest::newRow("lacks") << IndicatorShow::LacksValue << QStringList{u"Utbildade"_s};
    QTest::newRow("late") << IndicatorShow::LateValue << QStringList{u"Anmälningar"_s};
}

void TestIndicatorFilter::figuresDecideWhatIsMissed()
{
    QFETCH(IndicatorShow, show);
    QFETCH(QStringList, expected);
    Plan plan;
    plan.figures[plan.at(0).id] = {true, false, true, false};
    plan.figures[plan.at(1).id] = {true, true, false, true};
    QCOMPARE(plan.passing({{}, show}), expected);
}

void TestIndicatorFilter::oursIsWhatWeCount()
{
    Plan plan;
    IndicatorFilter ours{{}, IndicatorShow::Ours};
    QCOMPARE(plan.passing(ours), QStringList{u"Utbildade"_s});
    ours.own = {plan.police, {}};
    QCOMPARE(plan.passing(ours), QStringList{u"Anmälningar"_s});
    ours.own.function = u"Regionkoordinator"_s;
    QCOMPARE(plan.passing(ours), QStringList{u"Anmälningar"_s});
    ours.own.function = u"analytiker"_s;
    QCOMPARE(plan.passing(ours), QStringList());
    plan.at(1).countedBy = u"Polismyndighetens region"_s; // another word than its name
    ours.own.function.clear();
    QCOMPARE(plan.passing(ours), QStringList());
    plan.data.organisations.last().aliases = QStringList{u"Polisen"_s};
    plan.at(1).countedBy = u"polisen i länet"_s;
    QCOMPARE(plan.passing(ours), QStringList{u"Anmälningar"_s});
}

void TestIndicatorFilter::whoNobodyIsNamedForIsTheBoards()
{
    Plan plan;
    QVERIFY(isCountedBy({}, plan.at(0), plan.data));
    QVERIFY(isCountedBy({plan.board, {}}, plan.at(0), plan.data));
    QVERIFY(!isCountedBy({plan.board, u"samordnare"_s}, plan.at(0), plan.data)); // no function is named either
    QVERIFY(!isCountedBy({plan.police, {}}, plan.at(0), plan.data));
    QVERIFY(!isCountedBy({}, plan.at(2), plan.data)); // published by somebody else
    plan.at(2).countedBy = u"Länsstyrelsen, samordnare"_s;
    QVERIFY(isCountedBy({}, plan.at(2), plan.data));
    QVERIFY(isCountedBy({plan.board, u"samordnare"_s}, plan.at(2), plan.data));
}

void TestIndicatorFilter::areaAndMeasureAreThoseItBelongsTo()
{
    Plan plan;
    IndicatorFilter filter;
    filter.area = plan.first;
    QCOMPARE(plan.passing(filter), QStringList{u"Utbildade"_s});
    filter.area = {};
    filter.measure = plan.two;
    QCOMPARE(plan.passing(filter), QStringList{u"Anmälningar"_s});
    plan.at(0).measures.append(plan.two);
    QCOMPARE(plan.passing(filter), (QStringList{u"Utbildade"_s, u"Anmälningar"_s}));
    QCOMPARE(measuresWithIndicators(plan.data).size(), 2);
    plan.at(0).withdrawn = u"ended"_s;
    QCOMPARE(measuresWithIndicators(plan.data).size(), 1);
}

void TestIndicatorFilter::linkedToNoMeasureIsNone()
{
    Plan plan;
    IndicatorFilter filter;
    QVERIFY(filter.isEmpty());
    filter.measures = QList{plan.one};
    QVERIFY(!filter.isEmpty());
    QCOMPARE(plan.passing(filter), QStringList{u"Utbildade"_s});
    filter.measures = QList<domain::MeasureId>();
    QCOMPARE(plan.passing(filter), QStringList());
}

void TestIndicatorFilter::sourceIsItsOwnOrAValues()
{
    Plan plan;
    IndicatorFilter filter;
    filter.source = u"Brå"_s;
    QCOMPARE(plan.passing(filter), QStringList());
    auto& value = Plan::add(plan.data.observations);
    value.indicator = plan.at(1).id;
    value.source = u"Brå "_s;
    QCOMPARE(plan.passing(filter), QStringList{u"Anmälningar"_s});
    QCOMPARE(indicatorSources(plan.data), (QStringList{u"Brå"_s, u"Enkät"_s}));
    plan.data.observations.first().withdrawn = u"wrong"_s;
    QCOMPARE(plan.passing(filter), QStringList());
    QCOMPARE(indicatorSources(plan.data), QStringList{u"Enkät"_s});
}

void TestIndicatorFilter::withdrawnPassWhenAskedFor()
{
    Plan plan;
    plan.at(0).withdrawn = u"ended"_s;
    QCOMPARE(plan.passing({}), (QStringList{u"Anmälningar"_s, u"Offer"_s}));
    IndicatorFilter filter;
    filter.withdrawn = true;
    QCOMPARE(plan.passing(filter), kAll);
}

void TestIndicatorFilter::codesComeBack()
{
    for (int show = 0; show <= static_cast<int>(IndicatorShow::LateValue); ++show) {
        QCOMPARE(indicatorShow(codeOf(static_cast<IndicatorShow>(show))), static_cast<IndicatorShow>(show));
    }
    QCOMPARE(indicatorShow(u"of a newer version"_s), IndicatorShow::All);
}

QTEST_GUILESS_MAIN(TestIndicatorFilter)
#include "tst_indicatorfilter.moc"
