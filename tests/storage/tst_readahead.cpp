#include "models/storage/readahead.h"

#include <QTest>
#include <QThread>

using namespace samordna;
using namespace samordna::storage;

namespace {

/// Numbers with a text each, whose place in memory is used again for the next.
RowSource numbers(qint64 count, base::Result<void> end = {})
{
    return [count, end](const RowSink& sink) -> base::Result<void> {
        std::string text;
        for (qint64 number = 0; number < count; ++number) {
            text = "row " + std::to_string(number);
            const std::array<Cell, 3> row{Cell(number), Cell(std::string_view(text)), Cell()};
            if (!sink(row)) {
                return base::Error{base::ErrorKind::Cancelled, {}, {}};
            }
        }
        return end;
    };
}

} // namespace

class TestReadAhead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryRowInItsOrder_data();
    void givesEveryRowInItsOrder();
    void rowsAreReadInAnotherThread();
    void noMoreRowsAreReadWhenTheSinkStops();
    void saysWhyTheReadingFailed();
};

void TestReadAhead::givesEveryRowInItsOrder_data()
{
    QTest::addColumn<qint64>("count");
    for (const qint64 count : {0, 1, 255, 256, 257, 10'000}) {
        QTest::addRow("%lld", count) << count;
    }
}

void TestReadAhead::givesEveryRowInItsOrder()
{
    QFETCH(const qint64, count);
    qint64 given = 0;
    bool isRight = true;
    const auto done = readAhead(numbers(count), [&](std::span<const Cell> row) {
        isRight = isRight && row.size() == 3 && std::get<std::int64_t>(row[0]) == given
            && std::get<std::string_view>(row[1]) == "row " + std::to_string(given)
            && std::holds_alternative<std::monostate>(row[2]);
        ++given;
        return true;
    });
    QVERIFY(done);
    QVERIFY(isRight);
    QCOMPARE(given, count);
}

void TestReadAhead::rowsAreReadInAnotherThread()
{
    const QThread* reading = nullptr;
    const QThread* taking = nullptr;
    const RowSource source = [&](const RowSink& sink) {
        reading = QThread::currentThread();
        return numbers(1)(sink);
    };
    QVERIFY(readAhead(source, [&](std::span<const Cell>) {
        taking = QThread::currentThread();
        return true;
    }));
    QCOMPARE(taking, QThread::currentThread());
    QVERIFY(reading != taking);
}

void TestReadAhead::noMoreRowsAreReadWhenTheSinkStops()
{
    qint64 read = 0;
    const RowSource source = [&](const RowSink& sink) {
        return numbers(1'000'000)([&](std::span<const Cell> row) {
            ++read;
            return sink(row);
        });
    };
    qint64 given = 0;
    const auto done = readAhead(source, [&](std::span<const Cell>) { return ++given < 300; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, base::ErrorKind::Cancelled);
    QCOMPARE(given, 300);
    QVERIFY2(read < 100'000, qPrintable(QString::number(read)));
}

void TestReadAhead::saysWhyTheReadingFailed()
{
    const base::Error damaged{base::ErrorKind::Damaged, {}, QStringLiteral("torn")};
    qint64 given = 0;
    const auto done = readAhead(numbers(300, damaged), [&](std::span<const Cell>) { return ++given > 0; });
    QVERIFY(!done);
    QCOMPARE(done.error(), damaged);
    QCOMPARE(given, 300);
}

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
