#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/dialogs/newcountydialog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/spelling/speller.h"
#include "views/theme/theme.h"
#include "views/window/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    Speller speller{folder.filePath(u"words.txt"_s)};
    std::unique_ptr<SettingsDialog> dialog;
    QList<Preferences> changes;

    explicit Bench(const Preferences& now = {}, const QList<std::pair<QString, QString>>& organisations = {})
    {
        dialog = std::make_unique<SettingsDialog>(now, SettingsGround{organisations, true, speller}, nullptr);
        QObject::connect(dialog.get(), &SettingsDialog::changed, dialog.get(),
            [this](const Preferences& preferences) { changes.append(preferences); });
        dialog->show();
    }
    template <class Widget>
    [[nodiscard]] Widget& at(const QString& name) const
    {
        auto* found = qobject_cast<Widget*>(test::named(*dialog, name));
        if (!found) {
            qFatal("%s", qPrintable(name));
        }
        return *found;
    }
    void choose(const QString& name, const QString& text) const
    {
        auto& box = at<QComboBox>(name);
        box.setCurrentIndex(box.findText(text));
        QCOMPARE(box.currentText(), text);
    }
};

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(); }
    void allOfItIsInSightWhereThereIsRoom();
    void cleanup();
    void areReadAsTheyWereWritten();
    void whatCannotBeUnderstoodIsAsAtFirst();
    void areAppliedAsTheyAreChosen();
    void organisationStaysWhileNoFileIsOpen();
    void ownWordsAreMendedThere();
    void defaultsAreOneChange();
    void everyControlHasAName();
    void appearanceIsThePalettes_data();
    void appearanceIsThePalettes();
    void textSizeIsOfTheSystems();
    void newCountyAsksForThreeThings();
    void newCountyIsTabbedThroughAsItIsSeen();
};

void TestSettings::allOfItIsInSightWhereThereIsRoom()
{
    const Bench bench;
    const auto* scroll = bench.dialog->findChild<QScrollArea*>();
    const int missing = scroll->verticalScrollBar()->maximum();
    const int room = bench.dialog->screen()->availableSize().height() - 72 - bench.dialog->height();
    QVERIFY2(missing == 0 || room <= 0, qPrintable(QString::number(missing)));
    for (const QComboBox* box : bench.dialog->findChildren<QComboBox*>()) {
        QVERIFY(box->width() >= box->minimumSizeHint().width());
    }
}

void TestSettings::cleanup()
{
    applyLook({});
}

void TestSettings::areReadAsTheyWereWritten()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QCOMPARE(readPreferences(settings), Preferences());
    Preferences mine{u"en"_s, Appearance::HighContrast, 150, u"4b0e"_s, u"samordnare"_s, false, true,
        domain::PeriodKind::Quarter, true, false};
    writePreferences(settings, mine);
    QCOMPARE(readPreferences(settings), mine);
    QCOMPARE(settings.value(u"mine/function"_s).toString(), u"samordnare"_s);
    QCOMPARE(spelledLanguages(mine), QStringList{u"en"_s});
}

void TestSettings::whatCannotBeUnderstoodIsAsAtFirst()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"language"_s, u"fr"_s);
    settings.setValue(u"appearance"_s, u"pink"_s);
    settings.setValue(u"textSize"_s, 900);
    settings.setValue(u"periodKind"_s, u"own"_s);
    Preferences expected;
    expected.textSize = kMostTextSize;
    QCOMPARE(readPreferences(settings), expected);
}

void TestSettings::areAppliedAsTheyAreChosen()
{
    Bench bench({}, {{u"id-1"_s, u"Länsstyrelsen"_s}, {u"id-2"_s, u"Regionen"_s}});
    bench.choose(u"Language"_s, u"English"_s);
    bench.choose(u"Appearance"_s, u"Dark"_s);
    bench.choose(u"Text size"_s, u"150 %"_s);
    bench.choose(u"My organisation"_s, u"Regionen"_s);
    bench.choose(u"Period"_s, u"Quarter"_s);
    bench.at<QCheckBox>(u"Spelling in English"_s).setChecked(false);
    auto& function = bench.at<QLineEdit>(u"My function"_s);
    function.setText(u"samordnare"_s);
    QCOMPARE(bench.changes.size(), 7);
    const Preferences expected{
        u"en"_s, Appearance::Dark, 150, u"id-2"_s, u"samordnare"_s, true, false, domain::PeriodKind::Quarter, false};
    QCOMPARE(bench.changes.constLast(), expected);
}

void TestSettings::organisationStaysWhileNoFileIsOpen()
{
    Preferences now;
    now.organisation = u"id-2"_s;
    const Bench bench(now);
    QVERIFY(!bench.at<QComboBox>(u"My organisation"_s).isEnabled());
    bench.choose(u"Language"_s, u"Svenska"_s);
    QCOMPARE(bench.changes.constLast().organisation, u"id-2"_s);
}

void TestSettings::ownWordsAreMendedThere()
{
    Bench bench;
    QSignalSpy changed(bench.dialog.get(), &SettingsDialog::ownWordsChanged);
    bench.at<QPlainTextEdit>(u"My words"_s).setPlainText(u"avhopparprogram\n\nÖstanvind"_s);
    bench.dialog->accept();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(
        OwnWords(bench.folder.filePath(u"words.txt"_s)).words(), (QStringList{u"avhopparprogram"_s, u"Östanvind"_s}));
}

void TestSettings::defaultsAreOneChange()
{
    const Preferences mine{
        u"en"_s, Appearance::Dark, 150, {}, u"samordnare"_s, false, false, domain::PeriodKind::Year, true};
    Bench bench(mine);
    bench.at<QAbstractButton>(u"Restore defaults"_s).click();
    QCOMPARE(bench.changes, QList<Preferences>{Preferences()});
}

void TestSettings::everyControlHasAName()
{
    const Bench bench;
    const auto widgets = bench.dialog->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(bench.dialog.get()),
            widget->metaObject()->className());
    }
}

void TestSettings::appearanceIsThePalettes_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<bool>("isDarkThen");
    QTest::addColumn<bool>("isContrastThen");
    QTest::newRow("light") << Appearance::Light << false << false;
    QTest::newRow("dark") << Appearance::Dark << true << false;
    QTest::newRow("contrast") << Appearance::HighContrast << false << true;
}

void TestSettings::appearanceIsThePalettes()
{
    QFETCH(Appearance, appearance);
    QFETCH(bool, isDarkThen);
    QFETCH(bool, isContrastThen);
    const QString before = qApp->styleSheet();
    setAppearance(appearance);
    QCOMPARE(isDark(QApplication::palette()), isDarkThen);
    QCOMPARE(isHighContrast(QApplication::palette()), isContrastThen);
    setAppearance(Appearance::System);
    QCOMPARE(qApp->styleSheet(), before);
}

void TestSettings::textSizeIsOfTheSystems()
{
    const double before = QApplication::font().pointSizeF();
    setTextSize(200);
    QCOMPARE(QApplication::font().pointSizeF(), before * 2);
    setTextSize(150); // of the system's, not of what it was
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    setTextSize(10);
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void TestSettings::newCountyAsksForThreeThings()
{
    NewCountyDialog dialog;
    dialog.show();
    QVERIFY(test::named(dialog, u"County"_s) && test::named(dialog, u"File"_s));
    auto* kind = qobject_cast<QComboBox*>(test::named(dialog, u"Reporting period"_s));
    QVERIFY(kind);
    QCOMPARE(dialog.answer().periodKind, domain::PeriodKind::Tertial);
    kind->setCurrentIndex(kind->findText(u"Quarter"_s));
    QCOMPARE(dialog.answer().periodKind, domain::PeriodKind::Quarter);
    QCOMPARE(dialog.answer().plan, u"se-2018"_s);
}

void TestSettings::newCountyIsTabbedThroughAsItIsSeen()
{
    NewCountyDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QWidget* county = test::named(dialog, u"County"_s);
    county->setFocus();
    QStringList order;
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        order.append(test::spokenName(*dialog.focusWidget()));
    }
    QCOMPARE(order, (QStringList{u"File"_s, u"Browse…"_s, u"Reporting period"_s}));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
