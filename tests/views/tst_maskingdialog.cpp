#include "tests/views/namedwidgets.h"

#include "views/dialogs/maskingdialog.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QtTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

class TestMaskingDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void changesTheLimit();
    void turnsMaskingOffAndOn();
    void saysWhatTheLimitMeans();
    void isAnsweredFromTheKeyboard();

private:
    static QSpinBox* limitOf(const MaskingDialog& dialog)
    {
        return qobject_cast<QSpinBox*>(test::named(dialog, u"Limit"_s));
    }
    static QCheckBox* switchOf(const MaskingDialog& dialog)
    {
        return qobject_cast<QCheckBox*>(test::named(dialog, u"&Mask small counts of persons"_s));
    }
};

void TestMaskingDialog::changesTheLimit()
{
    const MaskingDialog dialog(5);
    QVERIFY(limitOf(dialog) && limitOf(dialog)->isEnabled());
    QCOMPARE(dialog.limit(), 5);
    limitOf(dialog)->setValue(10);
    QCOMPARE(dialog.limit(), 10);
    limitOf(dialog)->setValue(1);
    QCOMPARE(dialog.limit(), 3); // "<2" would say that it is 1
}

void TestMaskingDialog::turnsMaskingOffAndOn()
{
    const MaskingDialog dialog(0);
    QVERIFY(!limitOf(dialog)->isEnabled());
    QCOMPARE(dialog.limit(), 0);
    switchOf(dialog)->click();
    QCOMPARE(dialog.limit(), 5);
    switchOf(dialog)->click();
    QCOMPARE(dialog.limit(), 0);
}

void TestMaskingDialog::saysWhatTheLimitMeans()
{
    const MaskingDialog dialog(7);
    const auto says = [&](const QString& words) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
    };
    QVERIFY(says(u"from 1 to 6"_s) && says(u"“<7”"_s));
    switchOf(dialog)->click();
    QVERIFY(!says(u"“<7”"_s) && says(u"however small"_s));
}

void TestMaskingDialog::isAnsweredFromTheKeyboard()
{
    MaskingDialog dialog(5);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    limitOf(dialog)->setFocus();
    QTest::keyClick(limitOf(dialog), Qt::Key_Up);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.limit(), 6);
}

QTEST_MAIN(TestMaskingDialog)
#include "tst_maskingdialog.moc"
