// A file that is opened on another thread: what comes of it belongs to the thread that asked.

#include "models/exchange/newcounty.h"
#include "models/workspace/opening.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::workspace;
using namespace Qt::Literals::StringLiterals;

class TestOpening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void belongsToTheThreadThatAsked();
    void tellsWhyItCouldNot();
    void aStoppedOneLetsTheFileGo();
    void letsTheFileGoWhenNobodyTakesIt();

private:
    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.samordna"_s);
    QVERIFY(Workspace::create(m_path, *exchange::newCounty(u"10"_s, u"se-2018"_s), u"create"_s, m_clock));
}

void TestOpening::belongsToTheThreadThatAsked()
{
    Opening opening(m_path, storage::Access::ReadWrite, m_clock);
    auto opened = opening.take();
    QVERIFY(opened);
    const auto workspace = *std::move(opened);
    QCOMPARE(workspace->thread(), QThread::currentThread());
    QCOMPARE(workspace->undoStack().thread(), QThread::currentThread());

    const domain::Measure before = workspace->data().measures.first();
    domain::Measure after = before;
    after.title = u"Annan"_s;
    domain::ChangeSet set;
    set.change(before, after);
    QVERIFY(workspace->apply(set, u"Rename"_s));
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->data().measures.first().title, before.title);
    auto read = workspace->read<bool>([](const storage::Reader& reader) { return reader.planData().hasValue(); });
    read.waitForFinished();
    QVERIFY(read.result());
}

void TestOpening::tellsWhyItCouldNot()
{
    Opening opening(m_folder->filePath(u"gone.samordna"_s), storage::Access::ReadWrite, m_clock);
    const auto opened = opening.take();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, base::ErrorKind::NotFound);
}

void TestOpening::aStoppedOneLetsTheFileGo()
{
    const auto stopped = Workspace::open(m_path, storage::Access::ReadWrite, m_clock, [] { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
    QVERIFY(Workspace::open(m_path, storage::Access::ReadWrite, m_clock));
}

void TestOpening::letsTheFileGoWhenNobodyTakesIt()
{
    {
        const Opening opening(m_path, storage::Access::ReadWrite, m_clock);
    }
    QVERIFY(Workspace::open(m_path, storage::Access::ReadWrite, m_clock));
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
