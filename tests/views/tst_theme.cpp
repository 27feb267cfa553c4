#include "views/delegates/tabledelegate.h"
#include "views/theme/stylesheet.h"
#include "views/theme/theme.h"
#include "views/timeline/timelinedrawing.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QtTest>

#include <cmath>

using namespace samordna;
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

/// As a user sets it who needs strong contrast: two colours and a highlight.
QPalette strongPalette(const QColor& window, const QColor& text, const QColor& highlight, const QColor& highlighted)
{
    QPalette palette = paletteOf(window, text);
    for (const auto role : {QPalette::Base, QPalette::Button, QPalette::AlternateBase, QPalette::ToolTipBase}) {
        palette.setColor(role, window);
    }
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
    }
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    return palette;
}

/// The strongest contrast between any of the pixels and the widget's upper left corner, inside its borders.
double inkOf(QWidget& widget)
{
    const QImage drawn = widget.grab().toImage();
    const QColor ground = drawn.pixelColor(5, 5);
    double most = 1;
    for (int y = 5; y < drawn.height() - 5; ++y) {
        for (int x = 5; x < drawn.width() - 5; ++x) {
            most = std::max(most, contrast(drawn.pixelColor(x, y), ground));
        }
    }
    return most;
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
    void highContrastIsSevenToOne_data() { strongPalettes(); }
    void highContrastIsSevenToOne();
    void chosenRowIsSeenInHighContrast_data() { strongPalettes(); }
    void chosenRowIsSeenInHighContrast();
    void whatCannotBeUsedIsReadInHighContrast_data() { strongPalettes(); }
    void whatCannotBeUsedIsReadInHighContrast();
    void hintInAFieldIsRead_data();
    void hintInAFieldIsRead();
    void doneMilestoneIsSeenOnItsBar_data() { strongPalettes(); }
    void doneMilestoneIsSeenOnItsBar();
    void arrowPointsUpWhereTheSmallestIsFirst();
    void styleSheetNamesEveryTone_data() { palettes(); }
    void styleSheetNamesEveryTone();
    void noDefaultButtonIsBold();
    void axisShowsNoHalfWord();

private:
    static void palettes();
    static void strongPalettes();
};

void TestTheme::strongPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("black, yellow") << strongPalette(Qt::black, Qt::white, Qt::yellow, Qt::black);
    QTest::newRow("black, blue") << strongPalette(Qt::black, Qt::white, QColor(0x30, 0x8C, 0xC6), Qt::white);
    QTest::newRow("yellow letters") << strongPalette(Qt::black, Qt::yellow, Qt::green, Qt::black);
    QTest::newRow("white, yellow") << strongPalette(Qt::white, Qt::black, Qt::yellow, Qt::black);
    QTest::newRow("white, dark blue") << strongPalette(Qt::white, Qt::black, QColor(0, 0, 0x80), Qt::white);
}

void TestTheme::highContrastIsSevenToOne()
{
    QFETCH(QPalette, palette);
    QVERIFY(isHighContrast(palette));
    for (const Tone ink : {Tone::Text, Tone::Muted, Tone::Action, Tone::Warning, Tone::Stop, Tone::Caution}) {
        for (const Tone ground : {Tone::Surface, Tone::Card, Tone::Side, Tone::ActionSoft, Tone::WarningSoft}) {
            const double reached = contrast(tone(ink, palette), tone(ground, palette));
            QVERIFY2(reached >= 7,
                qPrintable(u"%1 on %2: %3"_s.arg(static_cast<int>(ink)).arg(static_cast<int>(ground)).arg(reached)));
        }
    }
    QVERIFY(contrast(tone(Tone::OnAction, palette), tone(Tone::Action, palette)) >= 7);
}

void TestTheme::chosenRowIsSeenInHighContrast()
{
    QFETCH(QPalette, palette);
    QStandardItemModel model(2, 1);
    QStyleOptionViewItem option;
    option.palette = palette;
    option.rect = QRect(0, 0, 60, 30);
    const auto drawn = [&](QStyle::State state) {
        QImage image(60, 30, QImage::Format_ARGB32);
        QPainter painter(&image);
        option.state = state;
        TableDelegate::paintGround(&painter, option, model.index(0, 0));
        return image;
    };
    const QImage chosen = drawn(QStyle::State_Enabled | QStyle::State_Selected);
    const QImage plain = drawn(QStyle::State_Enabled);
    QVERIFY(contrast(chosen.pixelColor(30, 0), plain.pixelColor(30, 0)) >= 3); // its edge
    QVERIFY(contrast(chosen.pixelColor(30, 15), tone(Tone::Text, palette)) >= 7); // its ground under the words
}

void TestTheme::whatCannotBeUsedIsReadInHighContrast()
{
    QFETCH(QPalette, palette);
    const QPalette before = QApplication::palette();
    const QFont fontBefore = QApplication::font();
    QFont thick = fontBefore; // strokes of more than a pixel, so that their middle is not smoothed
    thick.setPointSizeF(36);
    QApplication::setFont(thick);
    QApplication::setPalette(palette);
    applyTheme();
    const auto restored = qScopeGuard([&] {
        QApplication::setPalette(before);
        QApplication::setFont(fontBefore);
        qApp->setStyleSheet(QString());
    });
    QPushButton button(u"Spara"_s);
    QPushButton primary(u"Spara"_s);
    primary.setProperty("look", u"primary"_s);
    for (QWidget* widget : {static_cast<QWidget*>(&button), static_cast<QWidget*>(&primary)}) {
        widget->setEnabled(false);
        widget->resize(widget->sizeHint());
        widget->show();
        const double ink = inkOf(*widget);
        QVERIFY2(ink >= 7, qPrintable(QString::number(ink)));
    }
}

void TestTheme::hintInAFieldIsRead_data()
{
    strongPalettes();
    QTest::newRow("light") << paletteOf(QColor(0xEF, 0xEF, 0xEF), Qt::black);
    QTest::newRow("dark") << paletteOf(QColor(0x20, 0x24, 0x28), QColor(0xEE, 0xEE, 0xEE));
}

void TestTheme::hintInAFieldIsRead()
{
    QFETCH(QPalette, palette);
    const QPalette before = QApplication::palette();
    QLineEdit early; // made before the theme changes
    early.show();
    QApplication::setPalette(palette);
    applyTheme();
    const auto restored = qScopeGuard([&] {
        QApplication::setPalette(before);
        qApp->setStyleSheet(QString());
    });
    QLineEdit line;
    QPlainTextEdit text;
    QComboBox box;
    box.setEditable(true);
    for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&text), static_cast<QWidget*>(&box)}) {
        field->show();
    }
    const double least = isHighContrast(palette) ? 7 : 4.5;
    for (const QWidget* field : {static_cast<QWidget*>(&early), static_cast<QWidget*>(&line),
             static_cast<QWidget*>(&text), static_cast<QWidget*>(box.lineEdit())}) {
        const QColor hint = field->palette().color(QPalette::PlaceholderText);
        QCOMPARE(hint.alpha(), 255);
        QVERIFY(contrast(hint, tone(Tone::Card, palette)) >= least);
        QVERIFY(hint != tone(Tone::Text, palette)); // else it would look as if it had been typed
    }
}

void TestTheme::doneMilestoneIsSeenOnItsBar()
{
    QFETCH(QPalette, palette);
    progress::TimelineMark bar;
    bar.percent = 100;
    bar.isDone = true;
    progress::TimelineMark point = bar;
    point.milestone = domain::MilestoneId::create();
    QImage image(80, 20, QImage::Format_ARGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMark(painter, bar, QRectF(0, 2, 80, 16), palette);
    drawMark(painter, point, QRectF(32, 2, 16, 16), palette);
    double most = 1;
    for (int x = 30; x < 50; ++x) {
        most = std::max(most, contrast(image.pixelColor(x, 10), image.pixelColor(40, 10)));
    }
    QVERIFY2(most >= 3, qPrintable(QString::number(most)));
}

/// It is measured as one that is not: its words would be cut.
void TestTheme::noDefaultButtonIsBold()
{
    const QStringList rules = styleSheet(QPalette()).split(u'}');
    for (const QString& rule : rules) {
        QVERIFY2(!rule.section(u'{', 0, 0).contains(u":default") || !rule.contains(u"font-weight"), qPrintable(rule));
    }
}

void TestTheme::axisShowsNoHalfWord()
{
    const QPalette palette = paletteOf(QColor(0xEF, 0xEF, 0xEF), Qt::black);
    const TimelineScale scale(QDate(2023, 1, 1), 0.27);
    const double begin = scale.x(QDate(2024, 1, 1));
    QImage image(300, 40, QImage::Format_ARGB32);
    QPainter painter(&image);
    painter.translate(15 - begin, 0); // 15 px of 2023 are in sight, and 2024 whole
    drawAxis(painter, scale, QRectF(begin - 15, 0, 300, 40), QDate(2023, 1, 1), QDate(2026, 12, 31), palette);
    const QColor ground = tone(Tone::Card, palette);
    const auto isEmpty = [&](int from, int to) {
        for (int x = from; x < to; ++x) {
            for (int y = 2; y < 37; ++y) {
                if (image.pixelColor(x, y) != ground) {
                    return false;
                }
            }
        }
        return true;
    };
    QVERIFY(isEmpty(1, 13));
    QVERIFY(!isEmpty(18, 60));
}

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

void TestTheme::arrowPointsUpWhereTheSmallestIsFirst()
{
    QStandardItemModel model(3, 1);
    QTableView table;
    table.setModel(&model);
    table.resize(200, 120);
    table.setSortingEnabled(true);
    table.show();
    const auto drawn = [&](Qt::SortOrder order) {
        table.horizontalHeader()->setSortIndicator(0, order);
        return table.horizontalHeader()->grab().toImage();
    };
    const QImage rising = drawn(Qt::AscendingOrder);
    const QImage falling = drawn(Qt::DescendingOrder);
    // The line where an arrow is broadest: of what is darker there than with the other arrow.
    const auto broadest = [](const QImage& arrow, const QImage& other) {
        std::pair<int, int> most(0, -1);
        for (int y = 0; y < arrow.height(); ++y) {
            int dark = 0;
            for (int x = 0; x < arrow.width(); ++x) {
                dark += arrow.pixelColor(x, y).lightness() < other.pixelColor(x, y).lightness() ? 1 : 0;
            }
            most = std::max(most, {dark, y});
        }
        return most.second;
    };
    QVERIFY(broadest(falling, rising) >= 0);
    QVERIFY(broadest(rising, falling) > broadest(falling, rising));
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
