#include "models/domain/putback.h"

#include <QTest>

using namespace samordna;
using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file of a few rows in memory.
struct Rows
{
    QHash<QUuid, AnyRecord> byId;
    Measure measure;
    Organisation board;

    Rows()
    {
        board.id = OrganisationId::create();
        board.name = u"Länsstyrelsen"_s;
        measure.id = MeasureId::create();
        measure.number = u"1.1"_s;
        measure.title = u"Samverkan"_s;
        measure.due = QDate(2027, 3, 31);
        measure.weight = 2;
        put(board);
        put(measure);
    }
    template <class E>
    void put(const E& row)
    {
        byId.insert(row.id.uuid(), row);
    }
    [[nodiscard]] PutBackPlan plan(const QList<EarlierValue>& values) const
    {
        return planPutBack(values, [this](Entity, const QUuid& id) {
            const auto at = byId.constFind(id);
            return at == byId.cend() ? std::nullopt : std::optional(*at);
        });
    }
    [[nodiscard]] EarlierValue of(const QString& field, const QJsonValue& value) const
    {
        return {Entity::Measure, measure.id.uuid(), field, value};
    }
};

Measure after(const PutBackPlan& plan)
{
    return std::get<Measure>(*plan.changes.changes().constFirst().after);
}

} // namespace

class TestPutBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueIsWrittenAgainAndNothingElse();
    void fieldsOfARowAreOneChange();
    void oldestValueOfAFieldCounts();
    void oneThatCannotBeStopsAll();
    void withdrawnRowTakesNothingButItsWithdrawal();
    void referenceMustBeThereAndInForce();
};

void TestPutBack::valueIsWrittenAgainAndNothingElse()
{
    const Rows rows;
    const auto plan = rows.plan({rows.of(u"due"_s, u"2026-12-31"_s)});
    QCOMPARE(plan.state, PutBack::Possible);
    Measure expected = rows.measure;
    expected.due = QDate(2026, 12, 31);
    QCOMPARE(after(plan), expected);
    QCOMPARE(std::get<Measure>(*plan.changes.changes().constFirst().before), rows.measure);
    QCOMPARE(after(rows.plan({rows.of(u"due"_s, QJsonValue())})).due, QDate());
    QCOMPARE(rows.plan({rows.of(u"due"_s, u"2027-03-31"_s)}).state, PutBack::SameNow);
    QCOMPARE(rows.plan({}).state, PutBack::Nothing);
}

void TestPutBack::fieldsOfARowAreOneChange()
{
    const Rows rows;
    const auto plan = rows.plan({rows.of(u"due"_s, QJsonValue()), rows.of(u"weight"_s, 1),
        {Entity::Organisation, rows.board.id.uuid(), u"name"_s, u"Styrelsen"_s}});
    QCOMPARE(plan.changes.size(), 2);
    QCOMPARE(after(plan).weight, 1.0);
    QVERIFY(after(plan).due.isNull());
}

void TestPutBack::oldestValueOfAFieldCounts()
{
    const Rows rows;
    const auto plan = rows.plan({rows.of(u"weight"_s, 5), rows.of(u"weight"_s, 1)}); // newest first
    QCOMPARE(after(plan).weight, 1.0);
}

void TestPutBack::oneThatCannotBeStopsAll()
{
    const Rows rows;
    const auto plan =
        rows.plan({rows.of(u"weight"_s, 1), {Entity::Milestone, QUuid::createUuid(), u"title"_s, u"Steg"_s}});
    QCOMPARE(plan.state, PutBack::RowGone);
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(rows.plan({rows.of(u"colour"_s, u"red"_s)}).state, PutBack::Unfit);
    QCOMPARE(rows.plan({rows.of(u"due"_s, u"someday"_s)}).state, PutBack::Unfit);
}

void TestPutBack::withdrawnRowTakesNothingButItsWithdrawal()
{
    Rows rows;
    rows.measure.withdrawn = u"Utgår"_s;
    rows.put(rows.measure);
    QCOMPARE(rows.plan({rows.of(u"weight"_s, 1)}).state, PutBack::RowWithdrawn);
    const auto plan = rows.plan({rows.of(u"withdrawn"_s, u""_s)});
    QCOMPARE(plan.state, PutBack::Possible);
    QVERIFY(!after(plan).isWithdrawn());
    // Taken back first, it takes the rest too.
    QCOMPARE(after(rows.plan({rows.of(u"withdrawn"_s, u""_s), rows.of(u"weight"_s, 1)})).weight, 1.0);
}

void TestPutBack::referenceMustBeThereAndInForce()
{
    Rows rows;
    const QString board = rows.board.id.text();
    QCOMPARE(after(rows.plan({rows.of(u"lead"_s, board)})).lead, rows.board.id);
    QCOMPARE(after(rows.plan({rows.of(u"partners"_s, QJsonArray{board})})).partners, QList{rows.board.id});
    const QString gone = OrganisationId::create().text();
    QCOMPARE(rows.plan({rows.of(u"lead"_s, gone)}).state, PutBack::ReferenceGone);
    QCOMPARE(rows.plan({rows.of(u"partners"_s, QJsonArray{board, gone})}).state, PutBack::ReferenceGone);
    rows.board.withdrawn = u"Sammanslagen"_s;
    rows.put(rows.board);
    QCOMPARE(rows.plan({rows.of(u"lead"_s, board)}).state, PutBack::ReferenceWithdrawn);
}

QTEST_GUILESS_MAIN(TestPutBack)
#include "tst_putback.moc"
