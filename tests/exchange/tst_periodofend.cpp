#include "models/domain/activityperiod.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/export.h"
#include "models/exchange/sample.h"
#include "models/progress/activitymasks.h"
#include "models/progress/chartcatalogue.h"
#include "models/storage/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;

/// An activity belongs to the period in which it ends: one over the turn of two tertials is counted in the second
/// alone, by every figure, and the tertials add up to the year.
class TestPeriodOfEnd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isHeldInTheTertialInWhichItEnds();
    void keyFiguresOfTertialsAddUpToTheYear_data();
    void keyFiguresOfTertialsAddUpToTheYear();
    void organisationsOfTertialsAddUpToTheYear();
    void rowsOfTertialsAreThoseOfTheYear();
    void exportedRowsOfTertialsAreThoseOfTheYear();
    void chartsShowWhatThePeriodCounts();
    void whatIsHeldForMeasuresGrowsByThePeriod();
    void masksAreOfTheSamePeriod();

private:
    static domain::Period period(QStringView code) { return *domain::Period::fromCode(code); }
    static QList<domain::Period> tertials() { return {period(u"2026-T1"), period(u"2026-T2"), period(u"2026-T3")}; }
    const storage::Reader& reader() const { return m_file->reader(); }
    void add(domain::ChangeSet& set, QDate start, QDate end);
    QStringList listed(const domain::Period& of, storage::ActivityOrder order, Qt::SortOrder direction) const;
    QStringList exported(const domain::Period& of) const;
    QList<std::optional<double>> series(progress::ChartId chart) const;

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<storage::File> m_file;
    domain::PlanData m_data;
    int m_added = 0;
    domain::ActivityId m_over; ///< from the first tertial into the second
};

/// Each with its own numbers, so that no two are mistaken for each other.
void TestPeriodOfEnd::add(domain::ChangeSet& set, QDate start, QDate end)
{
    domain::Activity row;
    row.id = domain::ActivityId::create();
    row.county = u"99"_s;
    row.title = u"Möte %1"_s.arg(++m_added);
    row.start = start;
    row.end = end;
    row.organiser = m_data.organisations.at(m_added % 3).id;
    row.organisations = {m_data.organisations.at(3 + m_added % 2).id};
    row.measures = {m_data.measures.at(m_added % 2).id};
    row.women = 10 + m_added;
    row.men = 100 + m_added;
    row.other = 20 + m_added;
    row.unknown = 30 + m_added;
    row.hours = m_added + 0.5;
    row.cost = 1000 * m_added;
    row.counties = {u"99"_s};
    row.cancelled = m_added == 2;
    set.add(row);
    m_over = m_added == 1 ? row.id : m_over;
}

void TestPeriodOfEnd::initTestCase()
{
    auto file = storage::File::create(m_folder.filePath(u"a.samordna"_s), m_clock);
    QVERIFY(file);
    m_file = *std::move(file);
    QVERIFY(m_file->write(*exchange::sampleCounty(m_clock.today()), u"create"_s));
    m_data = *reader().planData();
    domain::ChangeSet set;
    add(set, QDate(2026, 4, 29), QDate(2026, 5, 2));
    add(set, QDate(2026, 4, 30), QDate(2026, 5, 1)); // cancelled
    add(set, QDate(2026, 8, 30), QDate(2026, 9, 1));
    add(set, QDate(2026, 4, 1), QDate(2026, 9, 10)); // begins two tertials earlier
    add(set, QDate(2025, 12, 30), QDate(2026, 1, 2));
    add(set, QDate(2026, 12, 30), QDate(2027, 1, 3));
    add(set, QDate(2026, 11, 20), QDate(2026, 12, 1)); // goes on today
    for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 4, 30), QDate(2026, 5, 1), QDate(2026, 8, 31),
             QDate(2026, 9, 1), QDate(2026, 11, 24), QDate(2026, 12, 31)}) {
        add(set, day, day);
    }
    QVERIFY(m_file->write(set, u"activities"_s));
}

void TestPeriodOfEnd::isHeldInTheTertialInWhichItEnds()
{
    const auto row = *reader().row(m_over);
    QVERIFY(row);
    QVERIFY(!domain::belongsTo(*row, period(u"2026-T1")) && domain::belongsTo(*row, period(u"2026-T2")));
    const auto counts = [&](QStringView code) {
        return *reader().activityTotals(period(code), period(code).asOf(m_clock.today()));
    };
    QCOMPARE(counts(u"2026-T1").held, 3); // from the year before, 1 January and 30 April
    QCOMPARE(counts(u"2026-T1").planned, 0);
    QCOMPARE(counts(u"2026-T2").held, 3); // the one from 29 April, 1 May and 31 August
    QCOMPARE(counts(u"2026-T2").women, 11 + 20 + 21);
    QCOMPARE(counts(u"2026-T3").held, 4);
    QCOMPARE(counts(u"2026-T3").planned, 2);
    QCOMPARE(counts(u"2025").held, 0);
}

void TestPeriodOfEnd::keyFiguresOfTertialsAddUpToTheYear_data()
{
    QTest::addColumn<QDate>("today");
    QTest::newRow("while the year goes on") << m_clock.today();
    QTest::newRow("when it is over") << QDate(2027, 2, 1);
}

void TestPeriodOfEnd::keyFiguresOfTertialsAddUpToTheYear()
{
    QFETCH(const QDate, today);
    storage::ActivityTotals sum;
    storage::SpanTotals spans{period(u"2026"), 0, 0, 0, 0, 0, 0, 0, 0, 0};
    qint64 lacking = 0;
    for (const domain::Period& tertial : tertials()) {
        const auto of = *reader().activityTotals(tertial, tertial.asOf(today));
        sum.held += of.held;
        sum.planned += of.planned;
        sum.women += of.women;
        sum.men += of.men;
        sum.other += of.other;
        sum.unknown += of.unknown;
        sum.hours += of.hours;
        sum.cost += of.cost;
        const auto span = reader().spanTotals({tertial}, tertial.asOf(today))->first();
        spans.activities += span.activities;
        spans.held += span.held;
        *spans.women += span.women.value_or(0);
        *spans.men += span.men.value_or(0);
        *spans.other += span.other.value_or(0);
        *spans.unknown += span.unknown.value_or(0);
        *spans.hours += span.hours.value_or(0);
        *spans.cost += span.cost.value_or(0);
        lacking += *reader().activitiesWithoutResult(tertial, tertial.asOf(today));
    }
    const domain::Period year = period(u"2026");
    const auto ofYear = *reader().activityTotals(year, year.asOf(today));
    sum.organisations = ofYear.organisations; // different ones: no sum
    QCOMPARE(sum, ofYear);
    QVERIFY(sum.held >= 10 && sum.participants() > 0 && sum.hours > 0 && sum.cost > 0);
    QCOMPARE(reader().spanTotals({year}, year.asOf(today))->first(), spans);
    QCOMPARE(spans.held, sum.held);
    QCOMPARE(lacking, sum.held); // none has a result
    QCOMPARE(*reader().activitiesWithoutResult(year, year.asOf(today)), lacking);
}

void TestPeriodOfEnd::organisationsOfTertialsAddUpToTheYear()
{
    QHash<domain::OrganisationId, int> sum;
    for (const domain::Period& tertial : tertials()) {
        const auto of = *reader().participations(tertial);
        for (auto one = of.cbegin(); one != of.cend(); ++one) {
            sum[one.key()] += one.value();
        }
    }
    QCOMPARE(*reader().participations(period(u"2026")), sum);
    QCOMPARE(std::accumulate(sum.cbegin(), sum.cend(), 0), 2 * 12); // an organiser and a partner each
}

QStringList TestPeriodOfEnd::listed(
    const domain::Period& of, storage::ActivityOrder order, Qt::SortOrder direction) const
{
    storage::ActivityQuery query;
    query.period = of;
    query.order = order;
    query.direction = direction;
    const auto keys = *reader().activityKeys(query);
    const auto first = *reader().firstActivityKeys(query, 100);
    const auto atOnce = *reader().activityKeysAtOnce(query, 100);
    QStringList titles;
    for (const storage::ActivityRow& row : *reader().activityRows(keys)) {
        titles.append(row.title);
    }
    return first == keys && atOnce == storage::KeysAtOnce{keys, true} ? titles : QStringList();
}

/// The cancelled one too, which is listed and not counted.
void TestPeriodOfEnd::rowsOfTertialsAreThoseOfTheYear()
{
    for (const auto order : {storage::ActivityOrder::Start, storage::ActivityOrder::Kind}) {
        QStringList rows;
        for (const domain::Period& tertial : tertials()) {
            rows += listed(tertial, order, Qt::AscendingOrder);
        }
        QCOMPARE(rows.size(), 13);
        QStringList ofYear = listed(period(u"2026"), order, Qt::DescendingOrder);
        std::sort(rows.begin(), rows.end());
        std::sort(ofYear.begin(), ofYear.end());
        QCOMPARE(rows, ofYear);
    }
    const QStringList second = listed(period(u"2026-T2"), storage::ActivityOrder::Start, Qt::AscendingOrder);
    QCOMPARE(second, (QStringList{u"Möte 1"_s, u"Möte 2"_s, u"Möte 10"_s, u"Möte 11"_s})); // by their first day
}

QStringList TestPeriodOfEnd::exported(const domain::Period& of) const
{
    const QString path = m_folder.filePath(u"rows.csv"_s);
    QFile file(path);
    const exchange::ExportOptions options{of, m_clock.today(), {}};
    if (!exchange::exportTable(reader(), domain::Entity::Activity, options, path) || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    lines.removeFirst(); // the headings
    return lines;
}

void TestPeriodOfEnd::exportedRowsOfTertialsAreThoseOfTheYear()
{
    QStringList rows;
    for (const domain::Period& tertial : tertials()) {
        rows += exported(tertial);
    }
    QCOMPARE(rows.size(), 13);
    QStringList ofYear = exported(period(u"2026"));
    std::sort(rows.begin(), rows.end());
    std::sort(ofYear.begin(), ofYear.end());
    QCOMPARE(rows, ofYear);
    QCOMPARE(exported(period(u"2026-T2")).filter(m_over.text()).size(), 1);
    QCOMPARE(exported(period(u"2026-T1")).filter(m_over.text()).size(), 0);
}

/// This year's values.
QList<std::optional<double>> TestPeriodOfEnd::series(progress::ChartId chart) const
{
    const auto made = progress::makeChart(chart, reader(), m_data, {period(u"2026"), m_clock.today(), {}});
    return made && made->series.size() == 2 ? made->series.at(1).values : QList<std::optional<double>>();
}

void TestPeriodOfEnd::chartsShowWhatThePeriodCounts()
{
    const domain::Period year = period(u"2026");
    const auto totals = *reader().activityTotals(year, year.asOf(m_clock.today()));
    const auto sumOf = [](const QList<std::optional<double>>& values) {
        return std::accumulate(
            values.cbegin(), values.cend(), 0.0, [](double sum, const auto& value) { return sum + value.value_or(0); });
    };
    const auto months = series(progress::ChartId::ActivitiesPerMonth);
    QCOMPARE(months.size(), 12);
    QCOMPARE(*months.at(3), 1); // 30 April; the one from the 29th is May's
    QCOMPARE(*months.at(4), 2);
    QCOMPARE(sumOf(months), static_cast<double>(totals.held + totals.planned));
    QCOMPARE(sumOf(series(progress::ChartId::HoursPerMonth)), totals.hours);
    QCOMPARE(sumOf(series(progress::ChartId::CostPerMonth)), totals.cost);
    QCOMPARE(sumOf(series(progress::ChartId::ParticipantsBySex)), static_cast<double>(totals.participants()));
}

/// What progress counts at the end of a tertial is what it counted at the end of the one before and what the tertial
/// held.
void TestPeriodOfEnd::whatIsHeldForMeasuresGrowsByThePeriod()
{
    for (const domain::Period& tertial : tertials()) {
        const auto before = *reader().heldActivities(tertial.first().addDays(-1));
        const auto after = *reader().heldActivities(tertial.asOf(m_clock.today()));
        int grown = 0;
        for (auto one = after.cbegin(); one != after.cend(); ++one) {
            grown += one.value() - before.value(one.key());
        }
        QCOMPARE(
            grown, (*reader().activityCounts(tertial, tertial.asOf(m_clock.today()))).held); // each serves one measure
    }
}

/// A sum and what it is of stand in one network: a row told in another tertial than its sum would give a count away.
void TestPeriodOfEnd::masksAreOfTheSamePeriod()
{
    const auto counts = [&](QStringView code) {
        qint64 women = 0;
        const auto read = reader().eachCountOfPersons(period(code), [&](const storage::PersonCounts& row) {
            women += row.isCounted && row.end <= m_clock.today() ? row.groups[0].value_or(0) : 0;
        });
        return read ? women : -1;
    };
    for (const auto* code : {u"2026-T1", u"2026-T2", u"2026-T3", u"2026"}) {
        const auto of = period(code);
        QCOMPARE(counts(code), (*reader().activityCounts(of, of.asOf(m_clock.today()))).women);
    }
}

QTEST_GUILESS_MAIN(TestPeriodOfEnd)
#include "tst_periodofend.moc"
