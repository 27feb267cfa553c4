// What is filled in in a dialog survives a program that is killed: it stands there when the same dialog is opened
// again, is said to, and can be started over. A killed program is a dialog that nobody has answered.

#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/dialogs/bulkeditdialog.h"
#include "views/dialogs/dialogdraft.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/maskingdialog.h"
#include "views/dialogs/plancopydialog.h"
#include "views/dialogs/planmovedialog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/dialogs/spandialog.h"
#include "views/dialogs/viewnamedialog.h"
#include "views/editors/draftstore.h"
#include "views/spelling/speller.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDrafts = u"typed"_s;
using Maker = std::function<std::unique_ptr<QDialog>()>;
using Typing = std::function<void(QDialog&)>;
using Reading = std::function<QString(const QDialog&)>;

bool isKept()
{
    QSettings settings;
    settings.beginGroup(kDrafts);
    return !settings.allKeys().isEmpty();
}

template <class W>
W& find(const QWidget& dialog, const QString& name)
{
    auto* found = qobject_cast<W*>(test::named(dialog, name));
    if (!found) {
        qFatal("no %s", qPrintable(name));
    }
    return *found;
}

bool saysThatItCameBack(const QWidget& dialog)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisibleTo(&dialog) && label->text().startsWith(u"You typed this before the program ended");
    });
}

/// A line that is typed over.
Typing typing(const QString& name, const QString& text)
{
    return [=](QDialog& dialog) {
        auto& line = find<QLineEdit>(dialog, name);
        line.selectAll();
        test::typeInto(line, text);
    };
}

Reading lineNamed(const QString& name)
{
    return [=](const QDialog& dialog) { return find<QLineEdit>(dialog, name).text(); };
}

template <class Dialog>
std::unique_ptr<QDialog> keeping(std::unique_ptr<Dialog> dialog, const DraftStore& store)
{
    dialog->keepTyped(store);
    dialog->show();
    return dialog;
}

/// A field of many rows that is set.
void setDueDate(QDialog& dialog)
{
    auto& box = find<QComboBox>(dialog, u"Due date: what to do"_s);
    box.setCurrentIndex(1);
    typing(u"Due date"_s, u"2027-0"_s)(dialog);
}

QString dueDate(const QDialog& dialog)
{
    const bool isLeft = find<QComboBox>(dialog, u"Due date: what to do"_s).currentIndex() == 0;
    return isLeft ? u"left"_s : find<QLineEdit>(dialog, u"Due date"_s).text();
}

QTableWidget& fates(const QDialog& dialog)
{
    return find<QTableWidget>(dialog, u"What becomes of each measure"_s);
}

} // namespace

class TestDialogDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().remove(kDrafts); }
    void cleanupTestCase() { QSettings().remove(kDrafts); }
    void filledInComesBack_data();
    void filledInComesBack();
    void startedOverItIsAsItBegins_data() { filledInComesBack_data(); }
    void startedOverItIsAsItBegins();
    void answeredItLeavesNothing_data() { filledInComesBack_data(); }
    void answeredItLeavesNothing();
    void planOfAnotherHasNothing();
    void mendedCellsOfAnImportComeBack();
    void aCellOfAnImportThatIsBeingMendedComesBack();

private:
    [[nodiscard]] DraftStore store() const { return DraftStore(*m_county.space); }
    void addRow(const char* name, const Maker& make, const Typing& type, const Reading& read);

    test::SmallCounty m_county;
    test::ScriptedDialogs m_dialogs;
    QDate m_today{2026, 11, 24};
    QTemporaryDir m_words;
    std::unique_ptr<Speller> m_speller;
};

void TestDialogDrafts::initTestCase()
{
    m_speller = std::make_unique<Speller>(m_words.filePath(u"words.txt"_s));
}

void TestDialogDrafts::addRow(const char* name, const Maker& make, const Typing& type, const Reading& read)
{
    QTest::newRow(name) << make << type << read;
}

void TestDialogDrafts::filledInComesBack_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<Typing>("type");
    QTest::addColumn<Reading>("read");
    const auto& plan = [this]() -> const domain::PlanData& { return m_county.space->data(); };
    addRow(
        "change of many rows",
        [this, plan] {
            return keeping(
                std::make_unique<BulkEditDialog>(bulkQuestion(QList{m_county.one, m_county.two}), plan(), m_today),
                store());
        },
        setDueDate, dueDate);
    const auto copy = [this, plan] {
        const auto begin = domain::planCopyFor(plan().plans.constFirst(), m_today);
        return keeping(std::make_unique<PlanCopyDialog>(plan(), begin, m_today), store());
    };
    addRow("title of a copied plan", copy, typing(u"Title"_s, u"Plan f"_s), lineNamed(u"Title"_s));
    addRow("day of a copied plan", copy, typing(u"New plan's first day"_s, u"2027-0"_s),
        lineNamed(u"New plan's first day"_s));
    const auto move = [this, plan] {
        return keeping(std::make_unique<PlanMoveDialog>(plan(), plan().plans.constFirst().id, m_today), store());
    };
    addRow("title of a new version", move, typing(u"Title"_s, u"Plan v"_s), lineNamed(u"Title"_s));
    addRow(
        "number in a new version", move, [](QDialog& dialog) { fates(dialog).item(0, 2)->setText(u"7.7"_s); },
        [](const QDialog& dialog) { return fates(dialog).item(0, 2)->text(); });
    const auto titleOf = [](const QDialog& dialog) {
        QTableWidget& table = fates(dialog);
        return openText(table, table.model()->index(0, 3)).value_or(table.item(0, 3)->text());
    };
    addRow(
        "title of a new version that is still being written", move,
        [](QDialog& dialog) {
            QTableWidget& table = fates(dialog);
            table.setCurrentCell(0, 3);
            table.editItem(table.currentItem());
            auto* line = qobject_cast<QLineEdit*>(table.indexWidget(table.currentIndex()));
            QVERIFY(line);
            QTRY_VERIFY(line->hasFocus());
            line->selectAll();
            test::typeInto(*line, u"Halvskr"_s);
        },
        titleOf);
    addRow(
        "own span", [this] { return keeping(std::make_unique<SpanDialog>(m_county.period), DraftStore()); },
        [](QDialog& dialog) {
            find<QDateEdit>(dialog, u"First day"_s).setDate({2025, 3, 1});
        },
        [](const QDialog& dialog) { return find<QDateEdit>(dialog, u"First day"_s).date().toString(Qt::ISODate); });
    addRow(
        "masking", [this] { return keeping(std::make_unique<MaskingDialog>(5), store()); },
        [](QDialog& dialog) { find<QSpinBox>(dialog, u"Limit"_s).setValue(12); },
        [](const QDialog& dialog) { return find<QSpinBox>(dialog, u"Limit"_s).text(); });
    addRow(
        "name of a view",
        [] {
            return keeping(
                std::make_unique<ViewNameDialog>(u"Save this view"_s, QString(), QStringList()), DraftStore());
        },
        typing(u"Name of the view"_s, u"Sena i h"_s), lineNamed(u"Name of the view"_s));
    addRow(
        "own words",
        [this] {
            const SettingsGround ground{{}, false, *m_speller};
            return keeping(std::make_unique<SettingsDialog>(Preferences(), ground, nullptr), DraftStore());
        },
        [](QDialog& dialog) { test::typeInto(find<QPlainTextEdit>(dialog, u"My words"_s), u"insatsgru"_s); },
        [](const QDialog& dialog) { return find<QPlainTextEdit>(dialog, u"My words"_s).toPlainText(); });
}

void TestDialogDrafts::filledInComesBack()
{
    QFETCH(const Maker, make);
    QFETCH(const Typing, type);
    QFETCH(const Reading, read);
    const auto killed = make();
    QVERIFY(!saysThatItCameBack(*killed));
    type(*killed);
    const QString typed = read(*killed);
    QTRY_VERIFY(isKept());
    const auto dialog = make();
    QCOMPARE(read(*dialog), typed);
    QVERIFY(saysThatItCameBack(*dialog));
    QCOMPARE(m_county.space->undoStack().count(), 0);
    QVERIFY(DraftStore(*m_county.space).places().isEmpty()); // no page would show it
}

void TestDialogDrafts::startedOverItIsAsItBegins()
{
    QFETCH(const Maker, make);
    QFETCH(const Typing, type);
    QFETCH(const Reading, read);
    const auto killed = make();
    const QString begun = read(*killed);
    type(*killed);
    QTRY_VERIFY(isKept());
    const auto dialog = make();
    find<QPushButton>(*dialog, u"Start over"_s).click();
    QCOMPARE(read(*dialog), begun);
    QVERIFY(!saysThatItCameBack(*dialog));
    QVERIFY(!isKept());
}

void TestDialogDrafts::answeredItLeavesNothing()
{
    QFETCH(const Maker, make);
    QFETCH(const Typing, type);
    for (const auto answer : {&QDialog::accept, &QDialog::reject}) {
        const auto dialog = make();
        type(*dialog);
        QTRY_VERIFY(isKept());
        (dialog.get()->*answer)();
        QVERIFY(!isKept());
    }
    m_speller->setOwnWords({});
}

void TestDialogDrafts::planOfAnotherHasNothing()
{
    const domain::PlanData& data = m_county.space->data();
    auto begin = domain::planCopyFor(data.plans.constFirst(), m_today);
    PlanCopyDialog killed(data, begin, m_today);
    killed.keepTyped(store());
    typing(u"Title"_s, u"Plan f"_s)(killed);
    QTRY_VERIFY(isKept());
    begin.from = domain::PlanId::create();
    PlanCopyDialog dialog(data, begin, m_today);
    dialog.keepTyped(store());
    QCOMPARE(lineNamed(u"Title"_s)(dialog), begin.title);
    QVERIFY(!saysThatItCameBack(dialog));
}

void TestDialogDrafts::mendedCellsOfAnImportComeBack()
{
    QFile file(m_words.filePath(u"plan.csv"_s));
    const QByteArray rows = "Nr;Omr\xC3\xA5"
                            "de;\xC3\x85tg\xC3\xA4rd;Slutdatum\n1.9;1;Ny;snart\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
    file.close();
    const auto begun = [&](ImportSession& session) {
        auto dialog = std::make_unique<ImportDialog>(session, m_dialogs);
        dialog->show();
        return dialog;
    };
    ImportSession first(*m_county.space, file.fileName(), m_county.period, {});
    const auto killed = begun(first);
    QTRY_VERIFY(first.isPlanned());
    first.setCell(0, 1, 3, u"2027-06-30"_s);
    QTRY_VERIFY(isKept());
    ImportSession second(*m_county.space, file.fileName(), m_county.period, {});
    const auto dialog = begun(second);
    QTRY_VERIFY(second.isPlanned());
    QCOMPARE(second.source().sheets.constFirst().rows.at(1).at(3).text(), u"2027-06-30"_s);
    QVERIFY(saysThatItCameBack(*dialog));
    find<QPushButton>(*dialog, u"Start over"_s).click();
    QCOMPARE(second.source().sheets.constFirst().rows.at(1).at(3).text(), u"snart"_s);
    QVERIFY(!isKept());
    QTRY_VERIFY(second.isPlanned());
}

void TestDialogDrafts::aCellOfAnImportThatIsBeingMendedComesBack()
{
    QFile file(m_words.filePath(u"plan2.csv"_s));
    const QByteArray rows = "Nr;Omr\xC3\xA5"
                            "de;\xC3\x85tg\xC3\xA4rd;Slutdatum\n1.9;1;Ny;snart\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
    file.close();
    ImportSession first(*m_county.space, file.fileName(), m_county.period, {});
    ImportDialog killed(first, m_dialogs);
    killed.show();
    QTRY_VERIFY(first.isPlanned());
    QTest::keyClick(&find<QPushButton>(killed, u"&Next: look at the rows"_s), Qt::Key_Return);
    auto& view = find<QTableView>(killed, u"Rows to import"_s);
    const QModelIndex cell = view.model()->index(0, view.model()->columnCount() - 1);
    view.setCurrentIndex(cell);
    view.edit(cell);
    auto* line = qobject_cast<QLineEdit*>(view.indexWidget(cell));
    QVERIFY(line);
    QTRY_VERIFY(line->hasFocus());
    line->selectAll();
    test::typeInto(*line, u"2027-0"_s);
    QTRY_VERIFY(isKept());
    ImportSession second(*m_county.space, file.fileName(), m_county.period, {});
    ImportDialog dialog(second, m_dialogs);
    dialog.show();
    QTRY_VERIFY(second.isPlanned());
    QTRY_COMPARE(second.source().sheets.first().rows.at(1).at(3).text(), u"2027-0"_s);
    QVERIFY(saysThatItCameBack(dialog));
}

QTEST_MAIN(TestDialogDrafts)
#include "tst_dialogdrafts.moc"
