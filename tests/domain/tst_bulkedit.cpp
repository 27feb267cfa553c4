#include "models/domain/bulkedit.h"

#include <QTest>

using namespace samordna;
using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

Measure measure(const QString& number, const QStringList& tags = {})
{
    Measure row;
    row.id = MeasureId::create();
    row.county = u"99"_s;
    row.area = AreaId::create();
    row.number = number;
    row.title = u"Samverkan"_s;
    row.tags = tags;
    return row;
}

template <class E>
E after(const BulkPlan& plan, qsizetype at)
{
    return std::get<E>(*plan.changes.changes().at(at).after);
}

BulkField fieldOf(const QList<BulkField>& fields, const QString& name)
{
    const auto at =
        std::find_if(fields.cbegin(), fields.cend(), [&name](const BulkField& one) { return one.name == name; });
    return at == fields.cend() ? BulkField() : *at;
}

} // namespace

class TestBulkEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsTouchedChanges();
    void rowsThatHoldTheValueAreLeftOut();
    void listsGrowAndShrinkWithoutRepeating();
    void clearedIsEmptyInTheFieldsOwnWay();
    void anyRefusedRowStopsAll();
    void fieldsSayWhetherTheRowsDiffer();
    void otherFieldsAndUnfitValuesDoNothing();
    void organiserIsNotRepeated();
};

void TestBulkEdit::onlyWhatIsTouchedChanges()
{
    const auto lead = OrganisationId::create();
    const QList<Measure> rows{measure(u"1.1"_s, {u"a"_s}), measure(u"1.2"_s)};
    const BulkPlan plan =
        bulkEdit(rows, {{u"due"_s, BulkAction::Set, u"2027-01-31"_s}, {u"lead"_s, BulkAction::Set, lead.text()}});
    QCOMPARE(plan.rows, 2);
    QCOMPARE(plan.fields, QStringList({u"lead"_s, u"due"_s}));
    Measure expected = rows.at(0);
    expected.lead = lead;
    expected.due = QDate(2027, 1, 31);
    QCOMPARE(after<Measure>(plan, 0), expected);
}

void TestBulkEdit::rowsThatHoldTheValueAreLeftOut()
{
    QList<Measure> rows{measure(u"1.1"_s), measure(u"1.2"_s)};
    rows[0].draft = true;
    const BulkPlan plan = bulkEdit(rows, {{u"draft"_s, BulkAction::Set, true}});
    QCOMPARE(plan.rows, 1);
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(after<Measure>(plan, 0).id, rows.at(1).id);
    rows[1].draft = true;
    const BulkPlan again = bulkEdit(rows, {{u"draft"_s, BulkAction::Set, true}});
    QVERIFY(again.changes.isEmpty() && again.fields.isEmpty());
}

void TestBulkEdit::listsGrowAndShrinkWithoutRepeating()
{
    const QList<Measure> rows{measure(u"1.1"_s, {u"a"_s, u"b"_s}), measure(u"1.2"_s, {u"c"_s})};
    const QJsonArray two{u"b"_s, u"d"_s, u"d"_s};
    const BulkPlan more = bulkEdit(rows, {{u"tags"_s, BulkAction::Add, two}});
    QCOMPARE(after<Measure>(more, 0).tags, QStringList({u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(after<Measure>(more, 1).tags, QStringList({u"c"_s, u"b"_s, u"d"_s}));
    const BulkPlan less = bulkEdit(rows, {{u"tags"_s, BulkAction::Remove, two}});
    QCOMPARE(less.rows, 1);
    QCOMPARE(after<Measure>(less, 0).tags, QStringList({u"a"_s}));
}

void TestBulkEdit::clearedIsEmptyInTheFieldsOwnWay()
{
    Measure row = measure(u"1.1"_s);
    row.lead = OrganisationId::create();
    row.function = u"samordnare"_s;
    row.due = QDate(2027, 1, 31);
    const BulkPlan plan = bulkEdit(QList{row},
        {{u"lead"_s, BulkAction::Clear, {}}, {u"function"_s, BulkAction::Clear, {}}, {u"due"_s, BulkAction::Clear, {}},
            {u"weight"_s, BulkAction::Clear, {}}});
    const auto cleared = after<Measure>(plan, 0);
    QVERIFY(cleared.lead.isNull() && cleared.function.isEmpty() && cleared.due.isNull());
    QCOMPARE(cleared.weight, 1.0); // must be there
}

void TestBulkEdit::anyRefusedRowStopsAll()
{
    QList<Measure> rows{measure(u"1.1"_s), measure(u"1.2"_s)};
    rows[1].start = QDate(2027, 1, 1);
    const BulkPlan plan = bulkEdit(rows, {{u"due"_s, BulkAction::Set, u"2026-12-31"_s}});
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.constFirst().name, u"1.2 Samverkan"_s);
    QCOMPARE(plan.refused.constFirst().problem, (Problem{u"due"_s, ProblemKind::EndBeforeStart}));
}

void TestBulkEdit::fieldsSayWhetherTheRowsDiffer()
{
    const QList<Measure> rows{measure(u"1.1"_s, {u"a"_s}), measure(u"1.2"_s, {u"b"_s})};
    const auto fields = bulkFields(rows);
    QVERIFY(fieldOf(fields, u"tags"_s).differs && fieldOf(fields, u"tags"_s).isList);
    QVERIFY(!fieldOf(fields, u"weight"_s).differs && !fieldOf(fields, u"weight"_s).canClear);
    QCOMPARE(fieldOf(fields, u"weight"_s).value, QJsonValue(1.0));
    QVERIFY(fieldOf(fields, u"due"_s).canClear && fieldOf(fields, u"function"_s).canClear);
    QCOMPARE(bulkFields(QList<Activity>()).size(), 8);
}

void TestBulkEdit::otherFieldsAndUnfitValuesDoNothing()
{
    const QList<Measure> rows{measure(u"1.1"_s)};
    const BulkPlan plan = bulkEdit(rows,
        {{u"title"_s, BulkAction::Set, u"x"_s}, {u"due"_s, BulkAction::Set, u"soon"_s},
            {u"lead"_s, BulkAction::Add, QJsonArray{u"x"_s}}, {u"tags"_s, BulkAction::Add, u"x"_s}});
    QVERIFY(plan.changes.isEmpty() && plan.refused.isEmpty());
}

void TestBulkEdit::organiserIsNotRepeated()
{
    Activity row;
    row.id = ActivityId::create();
    row.county = u"99"_s;
    row.title = u"Utbildning"_s;
    row.start = row.end = QDate(2026, 11, 24);
    row.counties = {u"99"_s};
    const auto one = OrganisationId::create();
    const auto other = OrganisationId::create();
    row.organisations = {one, other};
    const BulkPlan plan = bulkEdit(QList{row}, {{u"organiser"_s, BulkAction::Set, one.text()}});
    QCOMPARE(after<Activity>(plan, 0).organisations, QList{other});
}

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
