// Two files that were one: what each has that the other lacks.

#include "models/exchange/newcounty.h"
#include "models/workspace/conflictcopies.h"
#include "models/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::workspace;
using namespace Qt::Literals::StringLiterals;

class TestParting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyIsAlike();
    void tellsWhatEachHasAlone();
    void tellsWhichRow();
    void anUndoneChangeIsTwo();
    void findsTheForkInALongHistory();
    void filesMadeApartHaveNothingInCommon();
    void manyLinesAreCounted();
    void whatIsNoCountysFileIsRefused();

private:
    std::unique_ptr<Workspace> open(const QString& path) const
    {
        auto opened = Workspace::open(path, storage::Access::ReadWrite, m_clock);
        return opened ? *std::move(opened) : nullptr;
    }
    static bool setFunction(Workspace& space, const QString& function, const QString& step)
    {
        domain::Measure after = space.data().measures.constFirst();
        after.function = function;
        domain::ChangeSet changes;
        changes.change(space.data().measures.constFirst(), after);
        return space.apply(changes, step).hasValue();
    }
    static QStringList textsOf(const storage::PartingSide& side)
    {
        QStringList texts;
        for (const storage::PartingLine& line : side.lines) {
            texts.append(line.text);
        }
        return texts;
    }

    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_copy;
};

void TestParting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.samordna"_s);
    m_copy = m_folder->filePath(u"a (conflicted copy).samordna"_s);
    {
        const auto made = Workspace::create(m_path, *exchange::newCounty(u"25"_s, u"se-2018"_s), u"New"_s, m_clock);
        QVERIFY(made);
        QVERIFY(setFunction(**made, u"samordnare"_s, u"Before"_s));
    }
    QVERIFY(QFile::copy(m_path, m_copy));
}

void TestParting::aCopyIsAlike()
{
    const auto parting = partingOf(m_path, m_copy);
    QVERIFY(parting);
    QCOMPARE(parting->common, 2);
    QCOMPARE(parting->here, storage::PartingSide());
    QCOMPARE(parting->there, storage::PartingSide());
    QVERIFY(parting->last.isValid());
}

void TestParting::tellsWhatEachHasAlone()
{
    QVERIFY(setFunction(*open(m_copy), u"jurist"_s, u"There"_s));
    const auto behind = partingOf(m_path, m_copy);
    QVERIFY(behind);
    QCOMPARE(behind->here.count, 0);
    QCOMPARE(textsOf(behind->there), QStringList{u"There"_s});

    const auto space = open(m_path); // that it is open is no hindrance
    QVERIFY(setFunction(*space, u"chef"_s, u"Here 1"_s) && setFunction(*space, u"analytiker"_s, u"Here 2"_s));
    const auto apart = partingOf(m_path, m_copy);
    QVERIFY(apart);
    QCOMPARE(apart->common, 2);
    QCOMPARE(textsOf(apart->here), (QStringList{u"Here 2"_s, u"Here 1"_s}));
    QCOMPARE(textsOf(apart->there), QStringList{u"There"_s});
}

void TestParting::tellsWhichRow()
{
    const auto space = open(m_copy);
    QVERIFY(setFunction(*space, u"jurist"_s, u"There"_s));
    const domain::Measure& measure = space->data().measures.constFirst();
    const auto parting = partingOf(m_path, m_copy);
    QVERIFY(parting);
    QCOMPARE(parting->there.lines.constFirst().row, QString(measure.number + u' ' + measure.title));
    QCOMPARE(parting->there.lines.constFirst().rows, 1);
}

void TestParting::anUndoneChangeIsTwo()
{
    const auto space = open(m_copy);
    QVERIFY(setFunction(*space, u"jurist"_s, u"There"_s));
    QVERIFY(space->undo());
    const auto parting = partingOf(m_path, m_copy);
    QVERIFY(parting);
    QCOMPARE(parting->there.count, 2);
}

void TestParting::findsTheForkInALongHistory()
{
    {
        const auto space = open(m_path);
        for (int i = 0; i < 37; ++i) {
            QVERIFY(setFunction(*space, QString::number(i), u"Before"_s));
        }
    }
    QVERIFY(QFile::remove(m_copy) && QFile::copy(m_path, m_copy));
    {
        const auto space = open(m_copy);
        for (int i = 0; i < 11; ++i) {
            QVERIFY(setFunction(*space, u"there %1"_s.arg(i), u"There"_s));
        }
    }
    QVERIFY(setFunction(*open(m_path), u"here"_s, u"Here"_s));
    const auto parting = partingOf(m_path, m_copy);
    QVERIFY(parting);
    QCOMPARE(parting->common, 39);
    QCOMPARE(parting->here.count, 1);
    QCOMPARE(parting->there.count, 11);
}

void TestParting::filesMadeApartHaveNothingInCommon()
{
    const QString other = m_folder->filePath(u"b.samordna"_s);
    QVERIFY(Workspace::create(other, *exchange::newCounty(u"12"_s, u"se-2018"_s), u"New"_s, m_clock));
    const auto parting = partingOf(m_path, other);
    QVERIFY(parting);
    QCOMPARE(parting->common, 0);
    QCOMPARE(parting->here.count, 2);
    QCOMPARE(parting->there.count, 1);
}

void TestParting::manyLinesAreCounted()
{
    const auto space = open(m_copy);
    for (int i = 0; i <= storage::kMostPartingLines; ++i) {
        QVERIFY(setFunction(*space, QString::number(i), u"There"_s));
    }
    const auto parting = partingOf(m_path, m_copy);
    QVERIFY(parting);
    QCOMPARE(parting->there.count, storage::kMostPartingLines + 1);
    QCOMPARE(parting->there.lines.size(), storage::kMostPartingLines);
}

void TestParting::whatIsNoCountysFileIsRefused()
{
    const auto gone = partingOf(m_path, m_folder->filePath(u"gone.samordna"_s));
    QCOMPARE(gone.error().kind, base::ErrorKind::NotFound);
    QFile foreign(m_folder->filePath(u"foreign.samordna"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("not a database, but some text") > 0);
    foreign.close();
    QVERIFY(!partingOf(m_path, foreign.fileName()));
}

QTEST_GUILESS_MAIN(TestParting)
#include "tst_parting.moc"
