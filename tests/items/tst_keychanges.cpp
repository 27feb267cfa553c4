#include "models/items/keychanges.h"

#include <QtTest>

using namespace samordna;
using Keys = std::vector<storage::RowKey>;

namespace {

Keys keys(std::initializer_list<qint64> values)
{
    Keys all;
    for (const qint64 value : values) {
        all.push_back({value});
    }
    return all;
}

} // namespace

class TestKeyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLooseInEqualLists();
    void findsInsertedAndRemovedWithoutBeingTold();
    void takesWhatWasTouchedAsMoved();
    void givesUpOverTheLimit();
    void givesUpWhenTheOrderIsAnother();
};

void TestKeyChanges::nothingIsLooseInEqualLists()
{
    const auto loose = items::looseKeys(keys({1, 2, 3}), keys({1, 2, 3}), {}, 9);
    QVERIFY(loose);
    QVERIFY(loose->empty());
}

void TestKeyChanges::findsInsertedAndRemovedWithoutBeingTold()
{
    const auto loose = items::looseKeys(keys({1, 2, 3, 4}), keys({1, 9, 3, 4, 7}), {}, 9);
    QVERIFY(loose);
    QVERIFY(*loose == keys({2, 7, 9}));
}

void TestKeyChanges::takesWhatWasTouchedAsMoved()
{
    const auto loose = items::looseKeys(keys({1, 2, 3, 4}), keys({2, 3, 4, 1}), keys({1}), 9);
    QVERIFY(loose);
    QVERIFY(*loose == keys({1}));
}

void TestKeyChanges::givesUpOverTheLimit()
{
    QVERIFY(!items::looseKeys(keys({1}), keys({1, 2, 3, 4}), {}, 2));
    QVERIFY(items::looseKeys(keys({1}), keys({1, 2, 3, 4}), {}, 3));
}

void TestKeyChanges::givesUpWhenTheOrderIsAnother()
{
    QVERIFY(!items::looseKeys(keys({1, 2, 3}), keys({3, 2, 1}), {}, 9));
}

QTEST_GUILESS_MAIN(TestKeyChanges)
#include "tst_keychanges.moc"
