#include "tests/items/smallcounty.h"

#include "models/items/observationgridmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace samordna;
using namespace Qt::Literals::StringLiterals;
using domain::EntryProblem;
using domain::Group;
using items::ObservationGridModel;

namespace {

enum { Women = ObservationGridModel::FirstGroupColumn, Men, Girls };

struct Grid : test::SmallCounty
{
    domain::Indicator indicator = made<domain::Indicator>();
    std::unique_ptr<ObservationGridModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    Grid()
    {
        indicator.name = u"Utbildade"_s;
        indicator.source = u"Polisen"_s;
        add(indicator);
        model = std::make_unique<ObservationGridModel>(*space);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->show(indicator.id, domain::PeriodKind::Year);
    }
    domain::Observation observed(const QString& year, Group group, double value, const QString& source) const
    {
        auto row = made<domain::Observation>();
        row.indicator = indicator.id;
        row.period = *domain::Period::fromCode(year);
        row.group = group;
        row.value = value;
        row.source = source;
        return row;
    }
    [[nodiscard]] QModelIndex at(int row, int column) const { return model->index(row, column); }
    bool write(int row, int column, const QString& text) const { return model->setData(at(row, column), text); }
    [[nodiscard]] EntryProblem problem(int row, int column) const
    {
        return static_cast<EntryProblem>(at(row, column).data(ObservationGridModel::ProblemRole).toInt());
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < ObservationGridModel::ColumnCount; ++column) {
                cells.append(at(row, column).data().toString());
            }
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
};

} // namespace

class TestObservationGridModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void valuesAreWrittenAndTheTotalIsComputed();
    void aCellIsOneStep();
    void emptyTakesTheValueAwayAndIsNotZero();
    void whatIsRefusedStaysAsTyped();
    void aTotalThatDisagreesIsRefused();
    void anImportedRowThatDisagreesIsMarkedAndMended();
    void sourcesHaveRowsOfTheirOwn();
    void pastesABlockAsOneStep();
    void aPasteKeepsWhatCanBeTaken();
    void periodsAreReadAsTheyAreWritten();
    void aRowIsMovedToAnotherPeriodAndSource();
    void aBegunRowKeepsItsPlaceWhenItIsFilled();
    void speaksWhatColoursShow();
    void readOnlyTakesNothing();
};

void TestObservationGridModel::valuesAreWrittenAndTheTotalIsComputed()
{
    const Grid grid;
    QCOMPARE(grid.model->addPeriod(QDate(2026, 5, 1)), 0);
    QVERIFY(grid.write(0, Women, u"1 240,5"_s));
    QVERIFY(grid.write(0, Men, u"3"_s));
    QCOMPARE(grid.at(0, ObservationGridModel::TotalColumn).data(Qt::DisplayRole).toString().simplified(), u"1 243,5"_s);
    QVERIFY(grid.at(0, ObservationGridModel::TotalColumn).data(ObservationGridModel::ComputedRole).toBool());
    QCOMPARE(grid.at(0, ObservationGridModel::TotalColumn).data(Qt::EditRole).toString(), QString());
    QCOMPARE(grid.at(0, Women).data(Qt::EditRole).toString(), u"1240,5"_s);
    QCOMPARE(grid.model->observationAt(grid.at(0, Women))->source, u"Polisen"_s);
}

void TestObservationGridModel::aCellIsOneStep()
{
    const Grid grid;
    grid.model->addPeriod(QDate(2026, 5, 1));
    const int steps = grid.space->undoStack().count();
    QVERIFY(grid.write(0, Women, u"4"_s));
    QCOMPARE(grid.space->undoStack().count(), steps + 1);
    QVERIFY(grid.space->undo());
    QCOMPARE(grid.shown(), QStringList{u"2026||||||||Polisen"_s});
}

void TestObservationGridModel::emptyTakesTheValueAwayAndIsNotZero()
{
    Grid grid;
    QVERIFY(grid.add(grid.observed(u"2026"_s, Group::Women, 4, u"Polisen"_s)));
    QVERIFY(grid.write(0, Women, {}));
    QCOMPARE(grid.shown(), QStringList{u"2026||||||||Polisen"_s}); // the row stays where it is being written
    QVERIFY(grid.write(0, Women, u"0"_s));
    QCOMPARE(grid.shown(), QStringList{u"2026|0||||||0|Polisen"_s});
}

void TestObservationGridModel::whatIsRefusedStaysAsTyped()
{
    const Grid grid;
    grid.model->addPeriod(QDate(2026, 5, 1));
    QVERIFY(!grid.write(0, Women, u"fyra"_s));
    QCOMPARE(grid.problem(0, Women), EntryProblem::Unreadable);
    QVERIFY(!grid.write(0, Men, u"-3"_s));
    QCOMPARE(grid.problem(0, Men), EntryProblem::Negative);
    QCOMPARE(grid.shown(), QStringList{u"2026|fyra|-3||||||Polisen"_s});
    QCOMPARE(grid.model->firstRefused(), grid.at(0, Women));
    grid.model->forget(grid.at(0, Women));
    QVERIFY(grid.write(0, Men, u"3"_s));
    QVERIFY(!grid.model->firstRefused().isValid());
    QCOMPARE(grid.shown(), QStringList{u"2026||3|||||3|Polisen"_s});
}

void TestObservationGridModel::aTotalThatDisagreesIsRefused()
{
    Grid grid;
    QVERIFY(grid.add(grid.observed(u"2026"_s, Group::Women, 4, u"Polisen"_s)));
    QVERIFY(!grid.write(0, ObservationGridModel::TotalColumn, u"5"_s));
    QCOMPARE(grid.problem(0, ObservationGridModel::TotalColumn), EntryProblem::TotalDisagrees);
    QVERIFY(grid.write(0, ObservationGridModel::TotalColumn, u"4"_s));
    QVERIFY(!grid.at(0, ObservationGridModel::TotalColumn).data(ObservationGridModel::ComputedRole).toBool());
    QVERIFY(!grid.write(0, Men, u"1"_s));
    QCOMPARE(grid.problem(0, Men), EntryProblem::GroupsExceedTotal);
}

void TestObservationGridModel::anImportedRowThatDisagreesIsMarkedAndMended()
{
    Grid grid;
    QVERIFY(grid.add(grid.observed(u"2026"_s, Group::Women, 4, u"Polisen"_s)));
    QVERIFY(grid.add(grid.observed(u"2026"_s, Group::Total, 9, u"Polisen"_s)));
    const QModelIndex total = grid.at(0, ObservationGridModel::TotalColumn);
    QVERIFY(total.data(ObservationGridModel::DisagreesRole).toBool());
    QVERIFY(grid.write(0, Men, u"5"_s));
    QVERIFY(!total.data(ObservationGridModel::DisagreesRole).toBool());
}

void TestObservationGridModel::sourcesHaveRowsOfTheirOwn()
{
    Grid grid;
    QVERIFY(grid.add(grid.observed(u"2026"_s, Group::Women, 4, u"Polisen"_s)));
    QVERIFY(grid.add(grid.observed(u"2026"_s, Group::Men, 3, u"Brå"_s)));
    const QStringList apart{u"2026||3|||||3|Brå"_s, u"2026|4||||||4|Polisen"_s};
    QCOMPARE(grid.shown(), apart);
    QVERIFY(!grid.write(0, Women, u"9"_s));
    QCOMPARE(grid.problem(0, Women), EntryProblem::OtherSource);
}

void TestObservationGridModel::pastesABlockAsOneStep()
{
    Grid grid;
    QVERIFY(grid.add(grid.observed(u"2025"_s, Group::Women, 4, u"Polisen"_s)));
    const int steps = grid.space->undoStack().count();
    QCOMPARE(grid.model->paste(grid.at(0, Women), u"1\t2\r\n3\t\r\n"_s), 0);
    const QStringList pasted{u"2025|1|2|||||3|Polisen"_s, u"2026|3||||||3|Polisen"_s};
    QCOMPARE(grid.shown(), pasted);
    QCOMPARE(grid.space->undoStack().count(), steps + 1);
    QCOMPARE(grid.model->paste(grid.at(0, 0), u"2025\t5\t6\t\t\t\t\t11"_s), 0); // groups and their total together
    QCOMPARE(grid.shown().constFirst(), u"2025|5|6|||||11|Polisen"_s);
}

void TestObservationGridModel::aPasteKeepsWhatCanBeTaken()
{
    const Grid grid;
    grid.model->addPeriod(QDate(2026, 5, 1));
    QCOMPARE(grid.model->paste(grid.at(0, Women), u"4\tx\t2\t\t\t\t9"_s), 2);
    QCOMPARE(grid.shown(), QStringList{u"2026|4|x|2||||9|Polisen"_s});
    QCOMPARE(grid.problem(0, ObservationGridModel::TotalColumn), EntryProblem::TotalDisagrees);
    QCOMPARE(grid.model->paste(grid.at(0, 0), u"2031\t5"_s), 1); // a row is not moved by a paste
    QCOMPARE(grid.problem(0, ObservationGridModel::PeriodColumn), EntryProblem::UnknownPeriod);
}

void TestObservationGridModel::periodsAreReadAsTheyAreWritten()
{
    const Grid grid;
    grid.model->show(grid.indicator.id, domain::PeriodKind::HalfYear);
    grid.model->addPeriod(QDate(2026, 5, 1));
    QVERIFY(!grid.write(0, ObservationGridModel::PeriodColumn, u"våren"_s));
    QCOMPARE(grid.problem(0, ObservationGridModel::PeriodColumn), EntryProblem::UnknownPeriod);
    QVERIFY(!grid.write(0, ObservationGridModel::PeriodColumn, u"2026-T1"_s)); // of another kind
    for (const QString& text : {u"2024-H1"_s, u"h2 2024"_s, grid.at(0, 0).data(Qt::EditRole).toString()}) {
        grid.write(0, ObservationGridModel::PeriodColumn, text);
    }
    QVERIFY(grid.write(0, ObservationGridModel::PeriodColumn, u"h2 2024"_s));
    QCOMPARE(grid.at(0, 0).data(Qt::EditRole).toString(), u"2024-H2"_s);
    QVERIFY(grid.write(0, Women, u"4"_s));
    QCOMPARE(grid.model->observationAt(grid.at(0, Women))->period.code(), u"2024-H2"_s);
}

void TestObservationGridModel::aRowIsMovedToAnotherPeriodAndSource()
{
    Grid grid;
    QVERIFY(grid.add(grid.observed(u"2025"_s, Group::Women, 4, u"Polisen"_s)));
    QVERIFY(grid.add(grid.observed(u"2026"_s, Group::Women, 5, u"Polisen"_s)));
    QVERIFY(!grid.write(0, ObservationGridModel::PeriodColumn, u"2026"_s));
    QVERIFY(grid.write(0, ObservationGridModel::PeriodColumn, u"2024"_s));
    QVERIFY(grid.write(0, ObservationGridModel::SourceColumn, u"Brå"_s));
    const QStringList moved{u"2024|4||||||4|Brå"_s, u"2026|5||||||5|Polisen"_s};
    QCOMPARE(grid.shown(), moved);
}

void TestObservationGridModel::aBegunRowKeepsItsPlaceWhenItIsFilled()
{
    Grid grid;
    QVERIFY(grid.add(grid.observed(u"2026"_s, Group::Women, 4, u"Polisen"_s)));
    grid.model->addPeriod({});
    QVERIFY(grid.write(1, ObservationGridModel::SourceColumn, u"Brå"_s));
    QVERIFY(grid.write(1, ObservationGridModel::PeriodColumn, u"2026"_s)); // now before the other source
    QVERIFY(grid.write(0, Men, u"3"_s));
    const QStringList apart{u"2026||3|||||3|Brå"_s, u"2026|4||||||4|Polisen"_s};
    QCOMPARE(grid.shown(), apart);
}

void TestObservationGridModel::speaksWhatColoursShow()
{
    Grid grid;
    auto row = grid.observed(u"2026"_s, Group::Women, 4, u"Polisen"_s);
    row.comment = u"Preliminärt"_s;
    QVERIFY(grid.add(row));
    QVERIFY(grid.at(0, Women).data(Qt::AccessibleTextRole).toString().contains(u"has a comment"_s));
    QVERIFY(grid.at(0, Men).data(Qt::AccessibleTextRole).toString().contains(u"not filled in"_s));
    QVERIFY(grid.at(0, ObservationGridModel::TotalColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"computed from the groups"_s));
}

void TestObservationGridModel::readOnlyTakesNothing()
{
    const Grid grid;
    grid.model->addPeriod(QDate(2026, 5, 1));
    grid.model->setEditable(false);
    QVERIFY(!grid.write(0, Women, u"4"_s));
    QCOMPARE(grid.model->paste(grid.at(0, Women), u"4"_s), 0);
    QCOMPARE(grid.shown(), QStringList{u"2026||||||||Polisen"_s});
}

QTEST_GUILESS_MAIN(TestObservationGridModel)
#include "tst_observationgridmodel.moc"
