#include "tests/items/smallcounty.h"
#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/pages/attachmentlist.h"
#include "views/window/fileactions.h"
#include "views/window/mainwindow.h"

#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QSettings>
#include <QTabWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoExchange final : public Exchange
{
public:
    base::Result<void> write(FileKind, const storage::Reader&, const exchange::ExportOptions&, const QString&) override
    {
        return {};
    }
};

/// Makes a county's file by copying the small one.
class Copier final : public FileCreator
{
public:
    explicit Copier(QString from)
        : m_from(std::move(from))
    {
    }
    base::Result<void> createCounty(const NewCounty& county) override
    {
        return QFile::copy(m_from, county.path) ? base::Result<void>()
                                                : base::Error{base::ErrorKind::Io, {county.path}, {}};
    }
    base::Result<void> createSample(const QString&) override { return {}; }

private:
    QString m_from;
};

/// A small county on the disk, closed, and a window.
struct Bench : test::SmallCounty
{
    QString path = folder.filePath(u"a.samordna"_s);
    NoExchange exchange;
    Copier creator{path};
    test::ScriptedDialogs dialogs;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    Bench()
    {
        space.reset();
        window = std::make_unique<MainWindow>(WindowParts{clock, exchange, creator, dialogs, settings});
        window->show();
    }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QString plan(const QString& name) const
    {
        return write(name,
            "Nr;Omr\xC3\xA5"
            "de;\xC3\x85tg\xC3\xA4rd\n1.9;1;Ny\n");
    }
    /// Whether the window took it.
    bool drop(const QStringList& paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& each : paths) {
            urls.append(QUrl::fromLocalFile(each));
        }
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent event({10, 10}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
        return enter.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    [[nodiscard]] qsizetype measures() const
    {
        return window->workspace() ? window->workspace()->data().measures.size() : 0;
    }
    /// Attaches "zebra.txt".
    bool attach(const domain::AttachmentOwner& owner) const
    {
        domain::ChangeSet changes;
        domain::AttachedFiles present{owner, u"99"_s, {}, {}};
        return domain::attachFile(changes, present, u"zebra.txt"_s, "text") == domain::AttachProblem::None
            && window->workspace()->apply(changes, u"Attach"_s);
    }
    /// By Ctrl+K.
    void find(const QString& text) const
    {
        test::actionNamed(*window, u"Find"_s)->trigger();
        QWidget* field = test::named(*window, u"Find anything, or > for a command"_s);
        test::typeInto(*field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// The name of the attachment that is chosen in a list that is seen; empty when there is none.
    [[nodiscard]] QString chosen() const
    {
        for (const AttachmentList* list : window->findChildren<AttachmentList*>()) {
            const auto* view = list->findChild<QListWidget*>();
            if (view->isVisible() && view->currentItem()) {
                return view->currentItem()->text().section(u'\n', 0, 0);
            }
        }
        return {};
    }
};

} // namespace

class TestWindowDrop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountysFileIsOpened();
    void aSpreadsheetIsImported();
    void aSpreadsheetBeginsANewCounty();
    void nothingIsImportedIntoAFileThatIsOnlyRead();
    void otherFilesAreToldWhereTheyBelong();
    void textIsLeftAlone();
    void exportTellsOfFilesThatStay();
    void anAttachmentIsFoundAtItsMeasure();
    void anAttachmentIsFoundAtItsActivity();
    void anAttachmentIsFoundAtItsAssignment();
};

void TestWindowDrop::aCountysFileIsOpened()
{
    const Bench bench;
    const QString shouted = bench.folder.filePath(u"B.SAMORDNA"_s);
    QVERIFY(QFile::copy(bench.path, shouted));
    QVERIFY(bench.drop({shouted}));
    QTRY_VERIFY(bench.window->workspace());
    QCOMPARE(bench.window->workspace()->path(), shouted);
    QVERIFY(bench.drop({bench.path})); // another takes its place
    QTRY_COMPARE(bench.window->workspace()->path(), bench.path);
}

void TestWindowDrop::aSpreadsheetIsImported()
{
    const Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    const auto before = bench.measures();
    QVERIFY(bench.drop({bench.plan(u"Plan.CSV"_s)}));
    QCOMPARE(bench.measures(), before); // not while the drop goes on
    QTRY_COMPARE(bench.measures(), before + 1);
    QVERIFY(bench.dialogs.shown);
}

void TestWindowDrop::aSpreadsheetBeginsANewCounty()
{
    Bench bench;
    QVERIFY(bench.drop({bench.plan(u"plan.csv"_s)}));
    QCoreApplication::processEvents();
    QVERIFY(!bench.window->workspace()); // who cancels has none
    NewCounty county;
    county.path = bench.folder.filePath(u"ny.samordna"_s);
    bench.dialogs.nextCounty = county;
    QVERIFY(bench.drop({bench.plan(u"plan.csv"_s)}));
    QTRY_COMPARE(bench.measures(), 4);
}

void TestWindowDrop::nothingIsImportedIntoAFileThatIsOnlyRead()
{
    const Bench bench;
    QVERIFY(bench.window->openFile(bench.path, storage::Access::ReadOnly));
    QVERIFY(bench.drop({bench.plan(u"plan.csv"_s)}));
    QTRY_COMPARE(
        bench.window->message(), u"This county file is open for reading only, so nothing can be imported into it."_s);
    QVERIFY(!bench.dialogs.shown);
}

void TestWindowDrop::otherFilesAreToldWhereTheyBelong()
{
    const Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    QVERIFY(bench.drop({bench.write(u"beslut.pdf"_s, "%PDF-1")}));
    QTRY_COMPARE(bench.window->message(),
        u"“beslut.pdf” cannot be opened or imported here. To attach it, drop it on the attachments of a measure or an activity."_s);
    QVERIFY(bench.drop({bench.plan(u"plan.csv"_s), bench.path}));
    QTRY_VERIFY(bench.window->message().startsWith(u"Drop one file at a time"_s));
    QVERIFY(!bench.dialogs.shown);
}

void TestWindowDrop::textIsLeftAlone()
{
    const Bench bench;
    QVERIFY(!bench.drop({}));
}

void TestWindowDrop::exportTellsOfFilesThatStay()
{
    Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    bench.dialogs.nextChoice = 1;
    bench.dialogs.nextSave = u"/tmp/delivery.zip"_s;
    test::actionNamed(*bench.window, u"Export"_s)->trigger();
    QCOMPARE(bench.window->message(), u"Written: /tmp/delivery.zip"_s);
    QVERIFY(bench.attach(bench.one.id));
    test::actionNamed(*bench.window, u"Export"_s)->trigger();
    QCOMPARE(bench.window->message(),
        u"Written: /tmp/delivery.zip 1 attached file(s) stay in the county file: only their names are told."_s);
    bench.dialogs.nextChoice = 0; // a workbook, which does not tell of them
    test::actionNamed(*bench.window, u"Export"_s)->trigger();
    QCOMPARE(bench.window->message(), u"Written: /tmp/delivery.zip"_s);
}

void TestWindowDrop::anAttachmentIsFoundAtItsMeasure()
{
    const Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    QVERIFY(bench.attach(bench.two.id));
    bench.find(u"zebra"_s);
    QTRY_COMPARE(bench.window->page(), PageKind::Measures);
    QTRY_COMPARE(bench.chosen(), u"zebra.txt"_s);
}

void TestWindowDrop::anAttachmentIsFoundAtItsActivity()
{
    const Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    const auto meeting = test::SmallCounty::activity(u"Möte"_s, QDate(2025, 3, 4)); // of another period than is shown
    domain::ChangeSet changes;
    changes.add(meeting);
    QVERIFY(bench.window->workspace()->apply(changes, u"Add"_s));
    QVERIFY(bench.attach(meeting.id));
    bench.find(u"zebra"_s);
    QTRY_COMPARE(bench.window->page(), PageKind::Activities);
    QTRY_COMPARE(bench.chosen(), u"zebra.txt"_s);
}

void TestWindowDrop::anAttachmentIsFoundAtItsAssignment()
{
    const Bench bench;
    QVERIFY(bench.window->openFile(bench.path));
    auto mandate = test::SmallCounty::made<domain::Mandate>();
    mandate.document = u"Regleringsbrev"_s;
    mandate.measures = {bench.two.id};
    domain::ChangeSet changes;
    changes.add(mandate);
    QVERIFY(bench.window->workspace()->apply(changes, u"Add"_s));
    QVERIFY(bench.attach(mandate.id));
    bench.find(u"zebra"_s);
    QTRY_COMPARE(bench.window->page(), PageKind::Measures);
    QTRY_COMPARE(bench.chosen(), u"zebra.txt"_s);
    bench.window->showPage(PageKind::Overview);
    bench.find(u"regleringsbrev"_s); // the assignment itself stands there too
    QTRY_COMPARE(bench.window->page(), PageKind::Measures);
}

QTEST_MAIN(TestWindowDrop)
#include "tst_windowdrop.moc"
