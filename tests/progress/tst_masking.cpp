#include "models/domain/plan.h"
#include "models/progress/masking.h"
#include "models/progress/maskingaudit.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using progress::Count;
using progress::CountTable;
using progress::Mark;
using progress::TableMarks;

namespace {

/// "3 20 .|23" is a table's row; a point is no count. Rows are parted by "/".
CountTable tableOf(const QString& text, bool hasRowTotals, bool hasColumnTotals)
{
    CountTable table{0, {}, hasRowTotals, hasColumnTotals};
    for (const QString& row : text.split(u'/')) {
        const QStringList cells = row.simplified().split(u' ');
        table.columns = static_cast<int>(cells.size());
        for (const QString& cell : cells) {
            table.cells.push_back(cell == u"." ? std::nullopt : std::optional<qint64>(cell.toInt()));
        }
    }
    return table;
}

/// The table with its totals as a reader would meet it: "<5 .. |23 / … // totals".
QString shown(const CountTable& table, const TableMarks& marks, int limit)
{
    const int rows = static_cast<int>(marks.rowTotals.size());
    QStringList lines;
    std::vector<qint64> columnSums(static_cast<std::size_t>(table.columns), 0);
    qint64 sum = 0;
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        qint64 rowSum = 0;
        for (int column = 0; column < table.columns; ++column) {
            const auto value = table.cells[static_cast<std::size_t>(row * table.columns + column)];
            cells.append(value ? progress::shownText(marks.cell(row, column), limit, *value) : u"."_s);
            rowSum += value.value_or(0);
            columnSums[static_cast<std::size_t>(column)] += value.value_or(0);
        }
        sum += rowSum;
        lines.append(cells.join(u' ')
            + (table.hasRowTotals ? QString(
                   u" | "_s + progress::shownText(marks.rowTotals[static_cast<std::size_t>(row)], limit, rowSum))
                                  : QString()));
    }
    if (table.hasColumnTotals) {
        QStringList cells;
        for (int column = 0; column < table.columns; ++column) {
            const auto at = static_cast<std::size_t>(column);
            cells.append(progress::shownText(marks.columnTotals[at], limit, columnSums[at]));
        }
        lines.append(cells.join(u' ')
            + (table.hasRowTotals ? QString(u" | "_s + progress::shownText(marks.grandTotal, limit, sum)) : QString()));
    }
    return lines.join(u" / "_s);
}

/// Every table that a reader of the marks must hold possible, found by trying all: cells are tried one by one within
/// what their marks allow, and all sums are looked at last. For each count, the values that it has in some such table.
class Reader
{
public:
    Reader(const CountTable& table, const TableMarks& marks, int limit, qint64 most)
        : m_table(table)
        , m_marks(marks)
        , m_limit(limit)
        , m_most(most)
        , m_rows(static_cast<int>(marks.rowTotals.size()))
        , m_try(table.cells.size(), 0)
        , m_true(countsOf([&](std::size_t at) { return table.cells[at].value_or(0); }))
        , m_seen(m_true.size())
    {
    }

    /// A hidden count that has one value in all of them; nothing when there is none.
    std::optional<std::size_t> determined()
    {
        tryFrom(0);
        for (std::size_t at = 0; at < m_seen.size(); ++at) {
            if (markOf(at) != Mark::Shown && m_seen[at].size() < 2) {
                return at;
            }
        }
        return std::nullopt;
    }

private:
    /// Cells, rows' totals, columns' totals, grand total.
    template <class Value>
    std::vector<qint64> countsOf(Value value) const
    {
        const auto columns = static_cast<std::size_t>(m_table.columns);
        const auto rows = static_cast<std::size_t>(m_rows);
        std::vector<qint64> counts(rows * columns + rows + columns + 1, 0);
        for (std::size_t at = 0; at < rows * columns; ++at) {
            counts[at] = value(at);
            counts[rows * columns + at / columns] += value(at);
            counts[rows * columns + rows + at % columns] += value(at);
            counts.back() += value(at);
        }
        return counts;
    }

    Mark markOf(std::size_t at) const
    {
        const std::size_t cells = m_marks.cells.size();
        const std::size_t rows = m_marks.rowTotals.size();
        const std::size_t columns = m_marks.columnTotals.size();
        return at < cells                 ? m_marks.cells[at]
            : at < cells + rows           ? m_marks.rowTotals[at - cells]
            : at < cells + rows + columns ? m_marks.columnTotals[at - cells - rows]
                                          : m_marks.grandTotal;
    }
    bool isKnown(std::size_t at) const
    {
        const std::size_t cells = m_marks.cells.size();
        const std::size_t rows = m_marks.rowTotals.size();
        const std::size_t columns = m_marks.columnTotals.size();
        return at < cells                 ? true
            : at < cells + rows           ? m_table.hasRowTotals
            : at < cells + rows + columns ? m_table.hasColumnTotals
                                          : m_table.hasRowTotals && m_table.hasColumnTotals;
    }
    bool fits(std::size_t at, qint64 value) const
    {
        const Mark mark = markOf(at);
        return !isKnown(at) || (mark == Mark::Shown && value == m_true[at])
            || (mark == Mark::Small && value >= 1 && value < m_limit) || (mark == Mark::Withheld && value >= 0);
    }

    void tryFrom(std::size_t cell)
    {
        if (cell == m_try.size()) {
            const auto counts = countsOf([&](std::size_t at) { return m_try[at]; });
            for (std::size_t at = 0; at < counts.size(); ++at) {
                if (!fits(at, counts[at])) {
                    return;
                }
            }
            for (std::size_t at = 0; at < counts.size(); ++at) {
                m_seen[at].insert(counts[at]);
            }
            return;
        }
        const bool isFixed = m_marks.cells[cell] == Mark::Shown;
        const qint64 least = isFixed ? m_true[cell] : 0;
        const qint64 greatest = isFixed ? m_true[cell] : m_most;
        for (m_try[cell] = least; m_try[cell] <= greatest; ++m_try[cell]) {
            if (fits(cell, m_try[cell])) {
                tryFrom(cell + 1);
            }
        }
    }

    const CountTable& m_table;
    const TableMarks& m_marks;
    int m_limit;
    qint64 m_most;
    int m_rows;
    std::vector<qint64> m_try;
    std::vector<qint64> m_true;
    std::vector<std::set<qint64>> m_seen;
};

} // namespace

class TestMasking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksAsWorkedByHand_data();
    void masksAsWorkedByHand();
    void nothingHiddenCanBeWorkedOut_data();
    void nothingHiddenCanBeWorkedOut();
    void auditAgreesWithTryingAll();
    void everySmallCountIsHiddenAndNoZero();
    void sameTableGivesTheSameMarks();
    void protectsThroughNestedSums();
    void takesAHundredThousandRows();
    void limitIsOffOrAtLeastThree();
};

void TestMasking::masksAsWorkedByHand_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("rowTotals");
    QTest::addColumn<bool>("columnTotals");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* table, bool rows, bool columns, int limit, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(table) << rows << columns << limit << QString::fromLatin1(expected);
    };
    row("nothing small", "10 20/30 40", true, true, 5, "10 20 | 30 / 30 40 | 70 / 40 60 | 100");
    row("off", "1 20/3 4", true, true, 0, "1 20 | 21 / 3 4 | 7 / 4 24 | 28");
    row("no totals", "3 20/30 40", false, false, 5, "<5 20 / 30 40");
    row("one row", "3 20 12", true, false, 5, "<5 20 .. | 35");
    row("one row of one", "3", true, false, 5, "<5 | <5");
    row("a zero is no help", "3 20 0", true, false, 5, "<5 .. 0 | 23");
    row("small beside zeros", "3 0 0", true, false, 5, "<5 0 0 | <5");
    row("no count is no count", "3 20 .", true, false, 5, "<5 .. . | 23");
    row("one column", "3/20/12", false, true, 5, "<5 / 20 / .. / 35");
    row("two small ones guard each other", "3 2 40", true, false, 5, "<5 <5 40 | 45");
    row("both at their most: the sum says so", "4 4 40", true, false, 5, "<5 <5 .. | 48");
    row("both at their least", "1 1 40", true, false, 5, "<5 <5 .. | 42");
    row("each is one, and so is no sum of four small", "1 1 1 1", true, false, 5, "<5 <5 <5 <5 | ..");
    row("a square", "3 20/30 40", true, true, 5, "<5 .. | 23 / .. .. | 70 / 33 60 | 93");
    row("next smallest of row and column", "3 20 11/30 40 50/9 60 70", true, true, 5,
        "<5 .. .. | 34 / .. 40 .. | 120 / .. .. 70 | 139 / 42 120 131 | 293");
    row("another limit", "3 20 12", true, false, 3, "3 20 12 | 35");
    row("a great limit", "7 20 12", true, false, 10, "<10 20 .. | 39");
    row("one row with both totals", "3 20", true, true, 5, "<5 .. | 23 / <5 .. | 23");
}

void TestMasking::masksAsWorkedByHand()
{
    QFETCH(QString, table);
    QFETCH(bool, rowTotals);
    QFETCH(bool, columnTotals);
    QFETCH(int, limit);
    QFETCH(QString, expected);
    const CountTable counts = tableOf(table, rowTotals, columnTotals);
    QCOMPARE(shown(counts, progress::marksOf(counts, limit), limit).replace(QChar(0xa0), u' '), expected);
}

void TestMasking::nothingHiddenCanBeWorkedOut_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("rowTotals");
    QTest::addColumn<bool>("columnTotals");
    QTest::addColumn<int>("most"); ///< cells are 0 … most
    for (const auto& [rows, columns] :
        {std::pair(1, 3), std::pair(3, 1), std::pair(2, 2), std::pair(1, 4), std::pair(2, 3), std::pair(3, 2)}) {
        for (const int most : {2, 5, 9}) {
            for (const int totals : {1, 2, 3}) {
                QTest::addRow("%d x %d, 0-%d, totals %d", rows, columns, most, totals)
                    << rows << columns << bool(totals & 1) << bool(totals & 2) << most;
            }
        }
    }
}

void TestMasking::nothingHiddenCanBeWorkedOut()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, rowTotals);
    QFETCH(bool, columnTotals);
    QFETCH(int, most);
    QRandomGenerator random(static_cast<quint32>(rows * 1000 + columns * 100 + most));
    for (int round = 0; round < (rows * columns > 4 ? 40 : 200); ++round) {
        CountTable table{columns, {}, rowTotals, columnTotals};
        for (int i = 0; i < rows * columns; ++i) {
            table.cells.push_back(random.bounded(3) == 0 ? 0 : random.bounded(most + 1));
        }
        const int limit = round % 2 ? 5 : 3;
        const TableMarks marks = progress::marksOf(table, limit);
        const auto found = Reader(table, marks, limit, most + 1).determined();
        QVERIFY2(!found, qPrintable(u"%1: count %2 is known"_s.arg(shown(table, marks, limit)).arg(found.value_or(0))));
    }
}

void TestMasking::auditAgreesWithTryingAll()
{
    // Marks at random instead of good ones: what the audit calls safe must be so, and what it calls known must be so.
    QRandomGenerator random(42);
    for (int round = 0; round < 400; ++round) {
        std::vector<Count> counts;
        std::vector<Mark> marks;
        for (int i = 0; i < 3; ++i) { // a row of three and its total
            counts.push_back({0, 1, random.bounded(8), false});
        }
        counts.push_back({1, 0, counts[0].value + counts[1].value + counts[2].value, true});
        for (const Count& count : counts) {
            const bool isSmall = count.value > 0 && count.value < 5;
            marks.push_back(isSmall ? Mark::Small : random.bounded(2) == 0 ? Mark::Withheld : Mark::Shown);
        }
        const auto known = progress::derivable(counts, marks, 5);
        std::vector<std::set<qint64>> seen(4);
        const auto allows = [&](std::size_t at, qint64 value) {
            return marks[at] == Mark::Shown ? value == counts[at].value
                : marks[at] == Mark::Small  ? value >= 1 && value < 5
                                            : value >= 0;
        };
        for (qint64 a = 0; a < 24; ++a) {
            for (qint64 b = 0; b < 24; ++b) {
                for (qint64 c = 0; c < 24; ++c) {
                    if (allows(0, a) && allows(1, b) && allows(2, c) && allows(3, a + b + c)) {
                        for (const auto& [at, value] : {std::pair(0U, a), {1U, b}, {2U, c}, {3U, a + b + c}}) {
                            seen[at].insert(value);
                        }
                    }
                }
            }
        }
        for (int at = 0; at < 4; ++at) {
            const auto index = static_cast<std::size_t>(at);
            const bool isKnown = marks[index] != Mark::Shown && seen[index].size() < 2;
            QCOMPARE(std::find(known.begin(), known.end(), at) != known.end(), isKnown);
        }
    }
}

void TestMasking::everySmallCountIsHiddenAndNoZero()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        CountTable table{4, {}, round % 2 == 0, round % 3 != 0};
        for (int i = 0; i < 4 * (1 + round % 9); ++i) {
            table.cells.push_back(random.bounded(12));
        }
        const TableMarks marks = progress::marksOf(table, 5);
        for (std::size_t at = 0; at < table.cells.size(); ++at) {
            const qint64 value = *table.cells[at];
            QVERIFY(!(value > 0 && value < 5) || marks.cells[at] != Mark::Shown);
            QVERIFY(value > 0 || marks.cells[at] == Mark::Shown);
        }
    }
}

void TestMasking::sameTableGivesTheSameMarks()
{
    const CountTable table = tableOf(u"9 9 9 3/9 9 9 9/4 9 9 9"_s, true, true);
    QCOMPARE(progress::marksOf(table, 5), progress::marksOf(table, 5));
    QVERIFY(progress::marksOf(table, 5).isAnyMasked());
    QVERIFY(!progress::marksOf(table, 0).isAnyMasked());
}

void TestMasking::protectsThroughNestedSums()
{
    // Two tertials of a half and the half of a year: 3 + 20 = 23, 23 + 30 = 53. Hiding 20 alone would do for the half.
    const std::vector<Count> counts{
        {0, 1, 3, false}, {0, 1, 20, false}, {1, 2, 23, true}, {0, 2, 30, false}, {2, 0, 53, true}};
    const auto marks = progress::marksOf(counts, 5);
    QCOMPARE(marks, (std::vector{Mark::Small, Mark::Withheld, Mark::Shown, Mark::Shown, Mark::Shown}));
    QVERIFY(progress::derivable(counts, marks, 5).empty());
}

void TestMasking::takesAHundredThousandRows()
{
    QRandomGenerator random(100'000);
    CountTable table{4, {}, true, true};
    for (int i = 0; i < 400'000; ++i) {
        table.cells.push_back(random.bounded(3) == 0 ? 0 : random.bounded(60));
    }
    QElapsedTimer timer;
    timer.start();
    const TableMarks marks = progress::marksOf(table, 5);
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(marks.isAnyMasked());
    QVERIFY2(timer.elapsed() < 20'000, "masking must stay linear");
}

void TestMasking::limitIsOffOrAtLeastThree()
{
    for (const int limit : {0, 3, 5, 100}) {
        QVERIFY(domain::isMaskLimit(limit));
    }
    for (const int limit : {-1, 1, 2, 101}) {
        QVERIFY(!domain::isMaskLimit(limit));
    }
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
