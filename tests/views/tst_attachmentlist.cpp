#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/pages/attachmentlist.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>

using namespace samordna;
using namespace samordna::views;
using test::SmallCounty;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A measure's attachments, and a folder to take files from.
struct Shown : SmallCounty
{
    test::FakeNavigator navigator;
    std::unique_ptr<AttachmentList> list;

    Shown() { open(storage::Access::ReadWrite); }
    void open(storage::Access access)
    {
        list.reset();
        if (access == storage::Access::ReadOnly) {
            const QString path = space->path();
            space.reset();
            space = *workspace::Workspace::open(path, access, clock);
        }
        list = std::make_unique<AttachmentList>(PageContext{*space, navigator}, u"Attachments"_s);
        list->show(one.id);
        list->resize(400, 400);
        list->QWidget::show();
    }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QString writeTooLarge() const
    {
        QFile file(folder.filePath(u"film.mp4"_s));
        return file.open(QIODevice::WriteOnly) && file.resize(domain::kLargestAttachment + 1LL) ? file.fileName()
                                                                                                : QString();
    }
    [[nodiscard]] QListWidget& view() const { return *list->findChild<QListWidget*>(); }
    /// The names shown; with their second line when \a whole.
    [[nodiscard]] QStringList lines(bool whole = false) const
    {
        QStringList lines;
        for (int row = 0; row < view().count(); ++row) {
            const QString text = view().item(row)->text();
            lines.append(whole ? text : text.section(u'\n', 0, 0));
        }
        return lines;
    }
    /// Whether a visible label says it.
    [[nodiscard]] bool says(const QString& sentence) const
    {
        const auto labels = list->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel* label) { return label->isVisible() && label->text() == sentence; });
    }
    [[nodiscard]] bool offers(const QString& button) const
    {
        const auto* found = qobject_cast<QAbstractButton*>(test::named(*list, button));
        return found && found->isEnabled();
    }
    void press(const QString& button) const
    {
        auto* found = qobject_cast<QAbstractButton*>(test::named(*list, button));
        QVERIFY2(found && found->isEnabled(), qPrintable(button));
        found->click();
    }
    bool attach(const QStringList& paths)
    {
        const int before = space->undoStack().count();
        navigator.scripted.nextFiles = paths;
        press(u"Attach…"_s);
        return QTest::qWaitFor([&] { return space->undoStack().count() > before; });
    }
    [[nodiscard]] std::unique_ptr<QMimeData> files(const QStringList& paths) const
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        data->setUrls(urls);
        return data;
    }
    /// Whether the list took what was dragged over it; then it is dropped.
    [[nodiscard]] bool drop(const QMimeData& data) const
    {
        QDragEnterEvent enter({10, 10}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list.get(), &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent drop({10, 10}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list.get(), &drop);
        return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
    }
};

} // namespace

class TestAttachmentList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void emptyListSaysWhatBelongsThere();
    void filesChosenTogetherAreOneStep();
    void refusedFilesAreToldOfByName();
    void droppedFilesAreAttached();
    void whatIsNoFileIsLeftToTheWindow();
    void pastedFilesAreAttached();
    void aCopyIsShownByAnotherProgram();
    void scriptsAreNotOpened();
    void aCopyIsEqualToTheByte();
    void withdrawnFilesCanBeTakenBack();
    void anotherMeasureHasItsOwn();
    void aFileThatIsOnlyReadOffersToLookOnly();
    void missingBytesArePutBack();
    void whatIsAskedForBeforeItsOwnerIsShownIsChosenThen();
    void everythingThatTakesFocusHasAName();
};

void TestAttachmentList::emptyListSaysWhatBelongsThere()
{
    const Shown it;
    QVERIFY(it.says(u"Nothing is attached. Drop files here, paste them, or choose Attach."_s));
    QVERIFY(it.offers(u"Attach…"_s) && !it.offers(u"Open"_s) && !it.offers(u"Withdraw…"_s));
    QVERIFY(!it.view().isVisible());
}

void TestAttachmentList::filesChosenTogetherAreOneStep()
{
    Shown it;
    QSignalSpy counted(it.list.get(), &AttachmentList::counted);
    QVERIFY(it.attach({it.write(u"örn.pdf"_s, "%PDF-1"), it.write(u"beslut.txt"_s, "Beslut"), it.writeTooLarge()}));
    QCOMPARE(it.lines(), QStringList({u"beslut.txt"_s, u"örn.pdf"_s}));
    QCOMPARE(it.list->count(), 2);
    QVERIFY(!counted.isEmpty());
    QCOMPARE(it.navigator.done, QStringList(u"2 file(s) are attached."_s));
    QTRY_VERIFY(it.says(u"Not attached: “film.mp4” is larger than 20\u00A0MB."_s));
    const QString today = it.clock.now().toLocalTime().date().toString(Qt::ISODate);
    QTRY_COMPARE(it.lines(true).value(0), QString(u"beslut.txt\n6\u00A0B · attached "_s + today));
    QVERIFY(it.space->undo());
    QCOMPARE(it.lines(), QStringList());
    QVERIFY(it.says(u"Nothing is attached. Drop files here, paste them, or choose Attach."_s));
    QVERIFY(it.space->redo());
    QCOMPARE(it.lines().size(), 2);
}

void TestAttachmentList::refusedFilesAreToldOfByName()
{
    Shown it;
    const QString path = it.write(u"a.txt"_s, "en");
    QVERIFY(it.attach({path}));
    it.navigator.scripted.nextFiles = {path, it.write(u"lista.csv"_s, "id\n640823-3234\n"), it.folder.path()};
    it.press(u"Attach…"_s);
    QTRY_VERIFY(it.says(u"Not attached: “a.txt” is attached already; “lista.csv” holds a personal identity number on "
                        "line 2; “%1” is not a file."_s.arg(QFileInfo(it.folder.path()).fileName())));
    QCOMPARE(it.lines(), QStringList(u"a.txt"_s));
    QCOMPARE(it.space->undoStack().count(), 1);
    QVERIFY(it.attach({it.write(u"b.txt"_s, "två")}));
    QVERIFY(!it.says(u"Not attached: “a.txt” is attached already."_s));
}

void TestAttachmentList::droppedFilesAreAttached()
{
    Shown it;
    QVERIFY(it.drop(*it.files({it.write(u"a.txt"_s, "en"), it.write(u"b.txt"_s, "två")})));
    QTRY_COMPARE(it.lines(), QStringList({u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(it.space->undoStack().count(), 1);
    QVERIFY(QFileInfo::exists(it.folder.filePath(u"a.txt"_s))); // it stays where it was
}

void TestAttachmentList::whatIsNoFileIsLeftToTheWindow()
{
    const Shown it;
    QMimeData text;
    text.setText(u"a.txt"_s);
    QVERIFY(!it.drop(text));
    QMimeData page;
    page.setUrls({QUrl(u"https://example.org/a.pdf"_s)});
    QVERIFY(!it.drop(page));
}

void TestAttachmentList::pastedFilesAreAttached()
{
    Shown it;
    QGuiApplication::clipboard()->setText(u"no file"_s);
    test::actionNamed(*it.list, u"Paste files"_s)->trigger();
    QVERIFY(it.says(u"There are no files to paste. Copy them where they lie first."_s));
    QGuiApplication::clipboard()->setMimeData(it.files({it.write(u"a.txt"_s, "en")}).release());
    it.list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(it.list.get()));
    test::named(*it.list, u"Attach…"_s)->setFocus();
    QTest::keySequence(it.list.get(), QKeySequence::Paste);
    QTRY_COMPARE(it.lines(), QStringList(u"a.txt"_s));
}

void TestAttachmentList::aCopyIsShownByAnotherProgram()
{
    Shown it;
    QVERIFY(it.attach({it.write(u"beslut.pdf"_s, "%PDF-1")}));
    it.view().setFocus();
    QTest::keyClick(&it.view(), Qt::Key_Return);
    QTRY_COMPARE(it.navigator.scripted.documents.size(), 1);
    const QString path = it.navigator.scripted.documents.first();
    QCOMPARE(QFileInfo(path).fileName(), u"beslut.pdf"_s);
    it.navigator.scripted.showsDocuments = false;
    it.press(u"Open"_s);
    QTRY_VERIFY(it.says(u"This computer has no program that shows “beslut.pdf”. Save a copy instead."_s));
    it.list.reset();
    QTRY_VERIFY(!QFileInfo::exists(path)); // nothing stays behind
}

void TestAttachmentList::scriptsAreNotOpened()
{
    Shown it;
    QVERIFY(it.attach({it.write(u"städa.sh"_s, "#!/bin/sh\nrm -r ~")}));
    it.press(u"Open"_s);
    QTRY_VERIFY(it.says(u"“städa.sh” is a program or a script and is not opened from here. Save a copy, and open it "
                        "only if you know where it comes from."_s));
    QVERIFY(it.navigator.scripted.documents.isEmpty());
}

void TestAttachmentList::aCopyIsEqualToTheByte()
{
    Shown it;
    const QByteArray bytes = QByteArray::fromHex("00ff0d0a1a00") + QByteArray(100'000, '\x80');
    QVERIFY(it.attach({it.write(u"bild.png"_s, bytes)}));
    it.press(u"Save a copy…"_s); // and changed one's mind
    QCOMPARE(it.navigator.scripted.saves, (QList<std::pair<FileKind, QString>>{{FileKind::Copy, u"bild.png"_s}}));
    it.navigator.scripted.nextSave = it.folder.filePath(u"kopia.png"_s);
    it.press(u"Save a copy…"_s);
    QTRY_VERIFY(it.says(u"Saved: "_s + QDir::toNativeSeparators(it.navigator.scripted.nextSave)));
    QFile copy(it.navigator.scripted.nextSave);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
}

void TestAttachmentList::withdrawnFilesCanBeTakenBack()
{
    Shown it;
    QVERIFY(it.attach({it.write(u"a.txt"_s, "en"), it.write(u"b.txt"_s, "två")}));
    it.view().setCurrentRow(0);
    it.view().setFocus();
    it.list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(it.list.get()));
    QTest::keyClick(&it.view(), Qt::Key_Delete);
    auto* reason = qobject_cast<QLineEdit*>(
        test::named(*it.list, u"Why is “a.txt” withdrawn? It stays in the file, with its history."_s));
    QVERIFY(reason);
    test::typeInto(*reason, u"Fel fil"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(it.lines(), QStringList(u"b.txt"_s));
    QCOMPARE(it.list->count(), 1);
    it.press(u"Show 1 withdrawn"_s);
    QCOMPARE(it.lines(), QStringList({u"b.txt"_s, u"a.txt"_s}));
    QVERIFY(it.lines(true).value(1).endsWith(u"withdrawn: Fel fil"_s));
    it.view().setCurrentRow(1);
    QVERIFY(!test::named(*it.list, u"Withdraw…"_s));
    it.press(u"Take back"_s);
    QCOMPARE(it.lines(), QStringList({u"a.txt"_s, u"b.txt"_s}));
    QVERIFY(it.offers(u"Withdraw…"_s));
}

void TestAttachmentList::anotherMeasureHasItsOwn()
{
    Shown it;
    QVERIFY(it.attach({it.write(u"a.txt"_s, "en")}));
    it.list->show(it.two.id);
    QCOMPARE(it.lines(), QStringList());
    QVERIFY(it.attach({it.write(u"a.txt"_s, "en")})); // the same bytes, of another
    QCOMPARE(it.lines(), QStringList(u"a.txt"_s));
    it.list->show(domain::ActivityId());
    QCOMPARE(it.lines(), QStringList());
    QVERIFY(!it.offers(u"Attach…"_s)); // an activity that is not stored yet
}

void TestAttachmentList::aFileThatIsOnlyReadOffersToLookOnly()
{
    Shown it;
    const QString path = it.write(u"a.txt"_s, "en");
    QVERIFY(it.attach({path}));
    it.open(storage::Access::ReadOnly);
    QCOMPARE(it.lines(), QStringList(u"a.txt"_s));
    QVERIFY(it.offers(u"Open"_s) && it.offers(u"Save a copy…"_s));
    QVERIFY(!it.offers(u"Attach…"_s) && !it.offers(u"Withdraw…"_s));
    QVERIFY(!it.drop(*it.files({path})));
    QVERIFY(!test::actionNamed(*it.list, u"Paste files"_s)->isEnabled());
    it.press(u"Open"_s);
    QTRY_COMPARE(it.navigator.scripted.documents.size(), 1);
    it.list->show(it.two.id);
    QVERIFY(it.says(u"Nothing is attached."_s));
}

void TestAttachmentList::missingBytesArePutBack()
{
    Shown it;
    auto row = SmallCounty::made<domain::Attachment>();
    row.measure = it.one.id;
    row.name = u"a.txt"_s;
    row.size = 2;
    row.hash = domain::ChangeSet().addContent("en");
    QVERIFY(it.add(row)); // as an import leaves it
    QVERIFY(it.lines(true).value(0).contains(u"the file itself is not here"_s));
    QVERIFY(!it.offers(u"Open"_s) && !it.offers(u"Save a copy…"_s));
    QVERIFY(it.attach({it.write(u"a.txt"_s, "en")}));
    QCOMPARE(it.lines(), QStringList(u"a.txt"_s));
    QVERIFY(!it.lines(true).value(0).contains(u"the file itself is not here"_s));
    QVERIFY(it.offers(u"Open"_s));
}

void TestAttachmentList::whatIsAskedForBeforeItsOwnerIsShownIsChosenThen()
{
    Shown it;
    QVERIFY(it.attach({it.write(u"a.txt"_s, "en"), it.write(u"b.txt"_s, "två")}));
    const auto rows = it.space->reader().rowsOf<domain::Attachment>("measure", it.one.id.uuid());
    const auto second =
        std::find_if(rows->cbegin(), rows->cend(), [](const domain::Attachment& row) { return row.name == u"b.txt"; });
    it.list->show(it.two.id);
    it.list->choose(second->id);
    it.list->show(it.one.id);
    QCOMPARE(it.view().currentItem()->text().section(u'\n', 0, 0), u"b.txt"_s);
}

void TestAttachmentList::everythingThatTakesFocusHasAName()
{
    Shown it;
    QVERIFY(it.attach({it.write(u"a.txt"_s, "en")}));
    for (const QWidget* widget : it.list->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            QVERIFY2(isNamed, widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestAttachmentList)
#include "tst_attachmentlist.moc"
