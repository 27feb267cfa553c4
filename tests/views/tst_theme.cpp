#include "views/theme/stylesheet.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QtTest>

#include <cmath>

using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QPalette paletteOf(const QColor& window, const QColor& text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReachesItsContrast_data();
    void textReachesItsContrast();
    void marksReachTheirContrast_data() { palettes(); }
    void marksReachTheirContrast();
    void tellsDarkAndHighContrastFromThePalette();
    void typeFollowsTheUsersSize();
    void iconsTakeTheTone();
    void styleSheetNamesEveryTone_data() { palettes(); }
    void styleSheetNamesEveryTone();

private:
    static void palettes();
};

void TestTheme::palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(QColor(0xEF, 0xEF, 0xEF), Qt::black);
    QTest::newRow("dark") << paletteOf(QColor(0x20, 0x24, 0x28), QColor(0xEE, 0xEE, 0xEE));
    QTest::newRow("high contrast, black") << paletteOf(Qt::black, Qt::white);
    QTest::newRow("high contrast, white") << paletteOf(Qt::white, Qt::black);
}

void TestTheme::textReachesItsContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Tone>("text");
    QTest::addColumn<Tone>("ground");
    const std::pair<const char*, QPalette> palettes[]{{"light", paletteOf(QColor(0xEF, 0xEF, 0xEF), Qt::black)},
        {"dark", paletteOf(QColor(0x20, 0x24, 0x28), QColor(0xEE, 0xEE, 0xEE))},
        {"high", paletteOf(Qt::black, Qt::white)}};
    const std::pair<Tone, QList<Tone>> pairs[]{
        {Tone::Text, {Tone::Surface, Tone::Card, Tone::Side, Tone::ActionSoft}},
        {Tone::Muted, {Tone::Surface, Tone::Card, Tone::Side, Tone::ActionSoft}},
        {Tone::Action, {Tone::Surface, Tone::Card, Tone::Side, Tone::ActionSoft}},
        {Tone::OnAction, {Tone::Action}},
        {Tone::Warning, {Tone::Surface, Tone::Card, Tone::WarningSoft}},
        {Tone::Stop, {Tone::Surface, Tone::Card}},
        {Tone::Caution, {Tone::Surface, Tone::Card}},
        {Tone::Text, {Tone::WarningSoft}},
    };
    for (const auto& [name, palette] : palettes) {
        for (const auto& [text, grounds] : pairs) {
            for (const Tone ground : grounds) {
                QTest::addRow("%s: %d on %d", name, static_cast<int>(text), static_cast<int>(ground))
                    << palette << text << ground;
            }
        }
    }
}

void TestTheme::textReachesItsContrast()
{
    QFETCH(QPalette, palette);
    QFETCH(Tone, text);
    QFETCH(Tone, ground);
    const double reached = contrast(tone(text, palette), tone(ground, palette));
    QVERIFY2(reached >= 4.5, qPrintable(QString::number(reached)));
}

void TestTheme::marksReachTheirContrast()
{
    QFETCH(QPalette, palette);
    // The lighter steps of the degree are outlined in DegreeDone, so that it is their edge that
    // must be seen.
    for (const Tone mark : {Tone::DegreeDone, Tone::Action, Tone::Compare, Tone::Warning, Tone::Caution, Tone::Stop}) {
        for (const Tone ground : {Tone::Surface, Tone::Card}) {
            const double reached = contrast(tone(mark, palette), tone(ground, palette));
            QVERIFY2(reached >= 3,
                qPrintable(u"%1 on %2: %3"_s.arg(static_cast<int>(mark)).arg(static_cast<int>(ground)).arg(reached)));
        }
    }
}

void TestTheme::tellsDarkAndHighContrastFromThePalette()
{
    QVERIFY(!isDark(paletteOf(Qt::white, Qt::black)));
    QVERIFY(isDark(paletteOf(QColor(0x20, 0x24, 0x28), Qt::white)));
    QVERIFY(isHighContrast(paletteOf(Qt::black, Qt::white)));
    QVERIFY(!isHighContrast(paletteOf(QColor(0xEF, 0xEF, 0xEF), Qt::black)));
}

void TestTheme::typeFollowsTheUsersSize()
{
    const QFont before = QApplication::font();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    const double title = textFont(TextStep::PageTitle).pointSizeF();
    QApplication::setFont(twice);
    QCOMPARE(textFont(TextStep::PageTitle).pointSizeF(), title * 2);
    QVERIFY(textFont(TextStep::Figure).pointSizeF() > textFont(TextStep::PageTitle).pointSizeF());
    QVERIFY(textFont(TextStep::Caption).pointSizeF() < twice.pointSizeF());
    QApplication::setFont(before);
}

void TestTheme::iconsTakeTheTone()
{
    const QPalette dark = paletteOf(QColor(0x20, 0x24, 0x28), QColor(0xEE, 0xEE, 0xEE));
    const QImage drawn = icon(u"overview"_s, dark).pixmap(48, 48).toImage().convertToFormat(QImage::Format_ARGB32);
    const QColor text = tone(Tone::Text, dark);
    bool isThere = false;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            isThere = isThere || drawn.pixelColor(x, y) == text;
        }
    }
    QVERIFY(isThere);
    QVERIFY(icon(u"no-such-icon"_s, dark).isNull());
}

void TestTheme::styleSheetNamesEveryTone()
{
    QFETCH(QPalette, palette);
    const QString sheet = styleSheet(palette);
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 30)));
    QVERIFY(sheet.contains(tone(Tone::Action, palette).name()));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
