#include "tests/progress/planbuilder.h"

#include <QFile>
#include <QTest>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using test::PlanBuilder;

/// tests/data/figures_*.csv was worked out by hand: one plan that holds every way and every
/// exception, at 2026-12-31.
class TestFigureTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void measuresAreAsWorkedOutByHand_data();
    void measuresAreAsWorkedOutByHand();
    void rollUpsAreAsWorkedOutByHand_data();
    void rollUpsAreAsWorkedOutByHand();

private:
    progress::PlanProgress m_progress;
    PlanBuilder m_plan;
};

namespace {

using Row = QHash<QString, QString>;

QList<Row> table(const QString& name)
{
    QFile file(QStringLiteral(SAMORDNA_TEST_DATA) + u'/' + name);
    QList<Row> rows;
    if (!file.open(QIODevice::ReadOnly)) {
        return rows;
    }
    QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    const QStringList heads = lines.takeFirst().split(u';');
    for (const QString& line : lines) {
        const QStringList cells = line.split(u';');
        Row row;
        for (qsizetype i = 0; i < heads.size(); ++i) {
            row.insert(heads.at(i), cells.value(i));
        }
        rows.append(row);
    }
    return rows;
}

std::optional<double> number(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
}

domain::MeasureId idOf(const PlanBuilder& plan, const QString& wanted)
{
    for (const domain::Measure& measure : plan.data.measures) {
        if (measure.number == wanted) {
            return measure.id;
        }
    }
    return {};
}

void addMilestones(PlanBuilder& plan, const domain::MeasureId& id, const QString& text)
{
    if (text == u"withdrawn"_s) {
        plan.milestone(id, QDate(2026, 5, 1)).withdrawn = text;
    }
    for (int i = 0; i < text.section(u'/', 1, 1).toInt(); ++i) {
        plan.milestone(id, i < text.section(u'/', 0, 0).toInt() ? QDate(2026, 5, 1) : QDate());
    }
}

void addIndicator(PlanBuilder& plan, const domain::MeasureId& id, const Row& row)
{
    const auto direction = domain::fromCode<domain::Direction>(row[u"direction"_s]);
    const auto indicator = plan.indicator(number(row[u"baseline"_s]), direction.value_or(domain::Direction::More)).id;
    plan.target(indicator, row[u"target"_s].toDouble());
    plan.observe(indicator, row[u"value"_s].toDouble());
    const auto at = std::find_if(
        plan.data.measures.begin(), plan.data.measures.end(), [&](const auto& measure) { return measure.id == id; });
    at->indicator = indicator;
}

void addMeasure(PlanBuilder& plan, const Row& row)
{
    const auto way = domain::fromCode<domain::ProgressWay>(row[u"way"_s]);
    domain::Measure& measure = plan.measure(row[u"number"_s], way.value_or(domain::ProgressWay::Stated));
    measure.parent = idOf(plan, row[u"parent"_s]);
    measure.weight = row[u"weight"_s].toDouble();
    measure.withdrawn = row[u"status"_s] == u"withdrawn"_s ? u"decided away"_s : QString();
    measure.notApplicable = row[u"status"_s] == u"not_applicable"_s;
    measure.continuous = !row[u"continuous"_s].isEmpty();
    measure.planned = row[u"planned"_s].toInt();
    measure.due = QDate::fromString(row[u"due"_s], Qt::ISODate);
    const auto id = measure.id;
    plan.held.insert(id, row[u"held"_s].toInt());
    if (!row[u"stated"_s].isEmpty()) {
        domain::FollowUp& followUp = plan.followUp(id, number(row[u"stated"_s]));
        followUp.degree = domain::fromCode<domain::Degree>(row[u"degree"_s]);
        followUp.running = row[u"continuous"_s] == u"running"_s;
    }
    addMilestones(plan, id, row[u"milestones"_s]);
    if (way == domain::ProgressWay::Indicator) {
        addIndicator(plan, id, row);
    }
}

int left(const progress::Figure& figure, progress::Exclusion kind)
{
    for (const auto& [one, count] : figure.exclusions) {
        if (one == kind) {
            return count;
        }
    }
    return 0;
}

} // namespace

void TestFigureTable::initTestCase()
{
    const auto rows = table(u"figures_measures.csv"_s);
    QVERIFY(rows.size() > 20);
    for (const Row& row : rows) {
        addMeasure(m_plan, row);
    }
    m_progress = m_plan.progress();
    QCOMPARE(m_progress.withDue, 5);
    QCOMPARE(m_progress.inTime, 4);
}

void TestFigureTable::measuresAreAsWorkedOutByHand_data()
{
    QTest::addColumn<Row>("row");
    for (const Row& row : table(u"figures_measures.csv"_s)) {
        QTest::newRow(qPrintable(row[u"number"_s])) << row;
    }
}

void TestFigureTable::measuresAreAsWorkedOutByHand()
{
    QFETCH(Row, row);
    const auto one = m_progress.measures.value(idOf(m_plan, row[u"number"_s]));
    QCOMPARE(one.figure.value, number(row[u"progress"_s]));
    QCOMPARE(domain::codeText(one.degree), row[u"shown"_s]);
    QCOMPARE(one.late, row[u"late"_s] == u"yes"_s);
}

void TestFigureTable::rollUpsAreAsWorkedOutByHand_data()
{
    QTest::addColumn<Row>("row");
    for (const Row& row : table(u"figures_rollup.csv"_s)) {
        QTest::newRow(qPrintable(row[u"of"_s])) << row;
    }
}

void TestFigureTable::rollUpsAreAsWorkedOutByHand()
{
    QFETCH(Row, row);
    const bool isPlan = row[u"of"_s] == u"plan"_s;
    const qsizetype area = row[u"of"_s].toInt() - 1;
    const progress::Figure figure = isPlan ? m_progress.figure : m_progress.areas.at(area).figure;
    const progress::DegreeShares shares = isPlan ? m_progress.shares : m_progress.areas.at(area).shares;
    QVERIFY(figure.value);
    QVERIFY(std::abs(*figure.value - row[u"progress"_s].toDouble()) < 1e-9);
    QCOMPARE(progress::shownPercent(*figure.value), row[u"shown"_s].toInt());
    QCOMPARE(figure.terms.size(), row[u"terms"_s].toInt());
    double weights = 0;
    for (const auto& term : figure.terms) {
        weights += term.weight;
    }
    QCOMPARE(weights, row[u"weights"_s].toDouble());
    QStringList percents;
    for (const int percent : shares.percents) {
        percents.append(QString::number(percent));
    }
    QCOMPARE(percents.join(u','), row[u"percents"_s]);
    QCOMPARE(shares.counts,
        (std::array{
            row[u"done"_s].toInt(), row[u"half"_s].toInt(), row[u"started"_s].toInt(), row[u"not_started"_s].toInt()}));
    using progress::Exclusion;
    QCOMPARE(left(figure, Exclusion::Withdrawn), row[u"withdrawn"_s].toInt());
    QCOMPARE(left(figure, Exclusion::NotApplicable), row[u"not_applicable"_s].toInt());
    QCOMPARE(left(figure, Exclusion::SubMeasure), row[u"sub_measures"_s].toInt());
    QCOMPARE(left(figure, Exclusion::WithoutFigure), row[u"without_figure"_s].toInt());
}

QTEST_GUILESS_MAIN(TestFigureTable)
#include "tst_figuretable.moc"
