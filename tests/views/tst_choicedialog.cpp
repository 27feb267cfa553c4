#include "tests/views/namedwidgets.h"

#include "views/dialogs/choicedialog.h"

#include <QPushButton>
#include <QTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

class TestChoiceDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterTakesTheFirst();
    void anyAnswerCanBeTaken();
    void escTakesNone();
    void severalStandUnderEachOther();

private:
    const QStringList m_answers{u"Workbook"_s, u"Delivery"_s, u"Everything, and nothing of it is left out"_s};
};

void TestChoiceDialog::enterTakesTheFirst()
{
    ChoiceDialog dialog(u"What?"_s, m_answers);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer(), 0);
}

void TestChoiceDialog::anyAnswerCanBeTaken()
{
    ChoiceDialog dialog(u"What?"_s, m_answers);
    dialog.show();
    QTest::keyClick(test::named(dialog, m_answers.at(2)), Qt::Key_Space);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer(), 2);
}

void TestChoiceDialog::escTakesNone()
{
    ChoiceDialog dialog(u"What?"_s, {u"Go on"_s});
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestChoiceDialog::severalStandUnderEachOther()
{
    ChoiceDialog dialog(u"What?"_s, m_answers);
    dialog.show();
    const QWidget* first = test::named(dialog, m_answers.at(0));
    const QWidget* last = test::named(dialog, m_answers.at(2));
    QVERIFY(first->geometry().bottom() < last->geometry().top());
    QCOMPARE(first->width(), last->width());
}

QTEST_MAIN(TestChoiceDialog)
#include "tst_choicedialog.moc"
