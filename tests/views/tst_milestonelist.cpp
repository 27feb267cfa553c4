#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/editors/form.h"
#include "views/pages/milestonelist.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The milestones of 1.1, followed as the panel follows the file.
struct Opened : test::SmallCounty
{
    test::FakeNavigator navigator;
    MilestoneList list{{*space, navigator}};

    Opened()
    {
        QObject::connect(space.get(), &workspace::Workspace::changed, &list, &MilestoneList::refresh);
        list.resize(500, 300);
        list.show(one.id);
        list.QWidget::show();
    }
    [[nodiscard]] QLineEdit& line(const QString& name) const
    {
        const bool isThere = QTest::qWaitFor([&] { return test::named(list, name); }); // a new row has its place later
        return isThere ? *qobject_cast<QLineEdit*>(test::named(list, name)) : *list.findChild<QLineEdit*>();
    }
    /// Types over what stands in a field; Enter.
    void type(const QString& name, const QString& text) const
    {
        QLineEdit& field = line(name);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        test::typeInto(field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    void press(const QString& name) const
    {
        if (QTest::qWaitFor([&] { return test::named(list, name); })) {
            qobject_cast<QAbstractButton*>(test::named(list, name))->click();
        }
    }
    [[nodiscard]] QString sentence() const
    {
        const auto boxes = list.findChildren<FieldBox*>();
        for (const FieldBox* box : boxes) {
            if (box->isRefused()) {
                const auto labels = box->findChildren<QLabel*>();
                for (const QLabel* label : labels) {
                    if (label->isVisibleTo(&list)) {
                        return label->text();
                    }
                }
            }
        }
        return {};
    }
    [[nodiscard]] QList<domain::Milestone> stored() const
    {
        QList<domain::Milestone> rows = space->data().milestones;
        rows.removeIf([](const domain::Milestone& row) { return row.isWithdrawn(); });
        return rows;
    }
};

} // namespace

class TestMilestoneList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterInEitherFieldAddsOne();
    void aDayThatDoesNotExistIsRefusedWithASentence();
    void aDayWithoutATitleIsRefused();
    void refusedTextOfARowStaysWhenAnotherIsChanged();
    void isTickedOffReopenedRenamedAndTakenAway();
};

void TestMilestoneList::enterInEitherFieldAddsOne()
{
    const Opened it;
    it.type(u"New milestone"_s, u"Beslut"_s);
    test::typeInto(it.line(u"New milestone"_s), u"Avtal"_s);
    it.type(u"Due date of the new milestone"_s, u"2026-12-27"_s);
    QCOMPARE(it.stored().size(), 2);
    QCOMPARE(it.stored().at(1).title, u"Avtal"_s);
    QCOMPARE(it.stored().at(1).due, QDate(2026, 12, 27));
    QVERIFY(it.line(u"New milestone"_s).text().isEmpty());
    QVERIFY(it.line(u"Due date of the new milestone"_s).text().isEmpty());
    QVERIFY(it.navigator.errors.isEmpty());
}

void TestMilestoneList::aDayThatDoesNotExistIsRefusedWithASentence()
{
    Opened it;
    test::typeInto(it.line(u"New milestone"_s), u"Beslut"_s);
    it.type(u"Due date of the new milestone"_s, u"2026-06-31"_s);
    QVERIFY2(it.sentence().startsWith(u"Due date: this cannot be read."), qPrintable(it.sentence()));
    QCOMPARE(it.line(u"Due date of the new milestone"_s).text(), u"2026-06-31"_s);
    QVERIFY(!it.list.commitEdits());
    QVERIFY(it.stored().isEmpty());
    it.type(u"Due date of the new milestone"_s, u"2026-06-30"_s);
    QCOMPARE(it.stored().size(), 1);
    it.type(u"Due, has passed"_s, u"31/6"_s);
    QVERIFY(it.sentence().startsWith(u"Due date: this cannot be read."));
    QVERIFY(!it.list.commitEdits());
    it.type(u"Due, has passed"_s, u"2026-12-01"_s);
    QVERIFY(it.sentence().isEmpty());
    QCOMPARE(it.stored().constFirst().due, QDate(2026, 12, 1));
    QVERIFY(it.list.commitEdits());
}

void TestMilestoneList::aDayWithoutATitleIsRefused()
{
    Opened it;
    test::typeInto(it.line(u"Due date of the new milestone"_s), u"2026-06-30"_s);
    QVERIFY(!it.list.commitEdits());
    QCOMPARE(it.line(u"Due date of the new milestone"_s).text(), u"2026-06-30"_s);
    QVERIFY(it.stored().isEmpty());
}

void TestMilestoneList::refusedTextOfARowStaysWhenAnotherIsChanged()
{
    const Opened it;
    it.type(u"New milestone"_s, u"Beslut"_s);
    it.type(u"Milestone"_s, QString());
    QVERIFY(!it.navigator.errors.size());
    it.type(u"New milestone"_s, u"Avtal"_s);
    it.press(u"Avtal: done"_s);
    QCOMPARE(it.stored().at(1).done, QDate(2026, 11, 24));
    QVERIFY(it.line(u"Milestone"_s).text().isEmpty()); // the first is still being written
    QCOMPARE(it.stored().constFirst().title, u"Beslut"_s);
    it.type(u"Milestone"_s, u"Beslutat"_s);
    QCOMPARE(it.stored().constFirst().title, u"Beslutat"_s);
}

void TestMilestoneList::isTickedOffReopenedRenamedAndTakenAway()
{
    const Opened it;
    it.type(u"New milestone"_s, u"Beslut"_s);
    it.press(u"Beslut: done"_s);
    QCOMPARE(it.line(u"Done on"_s).text(), u"2026-11-24"_s);
    it.type(u"Done on"_s, u"2026-11-20"_s);
    QCOMPARE(it.stored().constFirst().done, QDate(2026, 11, 20));
    it.press(u"Beslut: done"_s);
    QVERIFY(it.stored().constFirst().done.isNull());
    it.type(u"Milestone"_s, u"Beslut i styrgruppen"_s);
    QCOMPARE(it.space->undoStack().count(), 5);
    it.press(u"Take away Beslut i styrgruppen"_s);
    QVERIFY(it.stored().isEmpty());
    QVERIFY(it.space->undo());
    QCOMPARE(it.line(u"Milestone"_s).text(), u"Beslut i styrgruppen"_s);
}

QTEST_MAIN(TestMilestoneList)
#include "tst_milestonelist.moc"
