#include "views/theme/theme.h"

#include "views/theme/stylesheet.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QIconEngine>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleOptionHeader>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Colours
{
    Tone tone;
    QRgb light;
    QRgb dark;
};

// design.md's colours; those it leaves open are chosen to reach 4.5 : 1 as text and 3 : 1 as marks.
constexpr std::array kColours{
    Colours{Tone::Surface, 0xFFF3F5F7, 0xFF14181C},
    Colours{Tone::Card, 0xFFFFFFFF, 0xFF1D2329},
    Colours{Tone::Side, 0xFFFBFCFC, 0xFF191E23},
    Colours{Tone::Line, 0xFFDFE4E9, 0xFF343D46},
    Colours{Tone::Text, 0xFF1F2933, 0xFFE8ECEF},
    Colours{Tone::Muted, 0xFF5B6773, 0xFFA5B1BC},
    Colours{Tone::Action, 0xFF0B5C91, 0xFF6CB6E8},
    Colours{Tone::OnAction, 0xFFFFFFFF, 0xFF0B1A24},
    Colours{Tone::ActionSoft, 0xFFDEEAF5, 0xFF1E3A50},
    Colours{Tone::DegreeDone, 0xFF1B7F5C, 0xFF4CC29A},
    Colours{Tone::DegreeHalf, 0xFF5AA98C, 0xFF358C70},
    Colours{Tone::DegreeStarted, 0xFFB5D6C8, 0xFF28594A},
    Colours{Tone::DegreeNotStarted, 0xFFE6EAEE, 0xFF2C343C},
    Colours{Tone::Warning, 0xFFA33A00, 0xFFFFA06B},
    Colours{Tone::WarningSoft, 0xFFFDE8DC, 0xFF45291A},
    Colours{Tone::Stop, 0xFFB3261E, 0xFFFF8A80},
    Colours{Tone::Caution, 0xFF8A5D00, 0xFFE0B13A},
    Colours{Tone::Compare, 0xFF7F8D9B, 0xFF8C99A6},
};

constexpr double kDarkestCell = 0.85;

double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

constexpr double kStrongContrast = 7; // WCAG 2.2, 1.4.6

/// The user's highlight where it can be read as text too.
bool hasStrongHighlight(const QPalette& palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    return contrast(highlight, palette.color(QPalette::Window)) >= kStrongContrast
        && contrast(highlight, palette.color(QPalette::HighlightedText)) >= kStrongContrast;
}

// In high contrast only the user's own colours count: ground, text and highlight. What is softer is a mix of them.
QColor highContrastTone(Tone tone, const QPalette& palette)
{
    const QColor back = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool isStrong = hasStrongHighlight(palette);
    switch (tone) {
    case Tone::Action: return isStrong ? palette.color(QPalette::Highlight) : text;
    case Tone::OnAction: return isStrong ? palette.color(QPalette::HighlightedText) : back;
    case Tone::Surface:
    case Tone::Card:
    case Tone::Side:
    case Tone::DegreeNotStarted:
    case Tone::WarningSoft: return back;
    case Tone::ActionSoft: return mixed(back, text, 0.2);
    case Tone::DegreeHalf: return mixed(back, text, 0.65);
    case Tone::DegreeStarted: return mixed(back, text, 0.35);
    case Tone::Compare: return mixed(back, text, 0.6);
    default: return text;
    }
}

/// Draws a file of resources/icons in one colour, at whatever size and scale is asked for.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QByteArray svg, const QColor& normal, const QColor& disabled)
        : m_svg(std::move(svg))
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = mode == QIcon::Disabled ? m_disabled : m_normal;
        QSvgRenderer renderer(QByteArray(m_svg).replace("#1F2933", colour.name().toLatin1()));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new IconEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_normal;
    QColor m_disabled;
};

/// Fusion with our own icon where a menu bar is too narrow: Fusion's is a picture file, and with the first of those Qt
/// loads every picture format there is.
class Style final : public QProxyStyle
{
public:
    Style()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    /// Every dialog's buttons in one order, the one that goes on last, and without pictures: whatever desktop it is.
    [[nodiscard]] int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override
    {
        switch (hint) {
        case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout;
        case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
        default: return QProxyStyle::styleHint(hint, option, widget, returned);
        }
    }

    /// Room between a row's box or icon and its words, and before the words where there is none.
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        constexpr int kBesideWords = 5; // px, of which Fusion has 2
        return metric == PM_FocusFrameHMargin ? kBesideWords : QProxyStyle::pixelMetric(metric, option, widget);
    }

    /// The arrow of what is sorted points up where the smallest stands first, as in spreadsheets and files' windows.
    /// Fusion's points the other way.
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (element != PE_IndicatorHeaderArrow || !header) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        QStyleOptionHeader turned = *header;
        turned.sortIndicator = header->sortIndicator == QStyleOptionHeader::SortDown ? QStyleOptionHeader::SortUp
                                                                                     : QStyleOptionHeader::SortDown;
        QProxyStyle::drawPrimitive(element, &turned, painter, widget);
    }

    [[nodiscard]] QIcon standardIcon(
        StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override
    {
        return which == SP_ToolBarHorizontalExtensionButton ? icon(u"chevron-right"_s, QApplication::palette())
                                                            : QProxyStyle::standardIcon(which, option, widget);
    }
};

/// A hint in a field is softer than what is typed there, and read as well as other text: a style sheet would draw it at
/// half its strength. In high contrast it is 7 : 1 still.
QColor hintColour(const QPalette& palette)
{
    const QColor muted = tone(Tone::Muted, palette);
    return isHighContrast(palette) ? mixed(muted, tone(Tone::Card, palette), 1.0 / 3) : muted;
}

/// Renews the style sheet when the system changes between light and dark, and keeps the hints of fields readable.
class ThemeKeeper final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange && isField(object)) {
            showHint(*static_cast<QWidget*>(object));
        }
        const bool renews =
            event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange;
        if (object == qApp && renews && !m_renewing) {
            m_renewing = true;
            qApp->setStyleSheet(styleSheet(QApplication::palette()));
            m_renewing = false;
        }
        return false;
    }

private:
    static bool isField(const QObject* object)
    {
        return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QPlainTextEdit*>(object);
    }
    /// After the style sheet gave the field its palette, or the box that it is a part of.
    static void showHint(QWidget& field)
    {
        const QColor colour = hintColour(QApplication::palette());
        if (!qApp->styleSheet().isEmpty() && field.palette().color(QPalette::PlaceholderText) != colour) {
            QPalette palette = field.palette();
            palette.setColor(QPalette::PlaceholderText, colour);
            field.setPalette(palette);
        }
    }

    bool m_renewing = false;
};

} // namespace

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette& palette)
{
    const QColor back = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool isExtreme = back == QColor(Qt::black) || back == QColor(Qt::white);
    const bool isPureColour = text.hsvSaturation() == 255 && text.value() == 255; // yellow or green letters on black
    return contrast(back, text) > 20.5 || (isExtreme && isPureColour && contrast(back, text) >= kStrongContrast);
}

QColor tone(Tone tone, const QPalette& palette)
{
    if (isHighContrast(palette)) {
        return highContrastTone(tone, palette);
    }
    const auto at = std::find_if(kColours.begin(), kColours.end(), [&](const Colours& c) { return c.tone == tone; });
    return QColor(isDark(palette) ? at->dark : at->light);
}

QColor shade(double share, const QPalette& palette)
{
    return mixed(tone(Tone::Card, palette), tone(Tone::Action, palette), std::clamp(share, 0.0, 1.0) * kDarkestCell);
}

QColor readableOn(const QColor& ground, const QPalette& palette)
{
    const QColor text = tone(Tone::Text, palette);
    const QColor card = tone(Tone::Card, palette);
    return contrast(text, ground) >= contrast(card, ground) ? text : card;
}

QFont textFont(TextStep step)
{
    QFont font = QApplication::font();
    const auto scaled = [&font](double factor) {
        if (font.pointSizeF() > 0) {
            font.setPointSizeF(font.pointSizeF() * factor);
        } else {
            font.setPixelSize(qRound(font.pixelSize() * factor));
        }
    };
    switch (step) {
    case TextStep::PageTitle:
        scaled(18.0 / 13);
        font.setWeight(QFont::Bold);
        break;
    case TextStep::Figure:
        scaled(27.0 / 13);
        font.setWeight(QFont::Bold);
        break;
    case TextStep::Heading: font.setWeight(QFont::DemiBold); break;
    case TextStep::Body: break;
    case TextStep::Caption: scaled(12.0 / 13); break;
    }
    return font;
}

QFont figureFont()
{
    // Qt 6.4 cannot ask for the font feature "tnum"; the UI fonts of the supported systems have
    // digits of one width already.
    QFont font = QApplication::font();
    font.setKerning(false);
    return font;
}

QIcon icon(const QString& name, const QPalette& palette, Tone colour)
{
    QFile file(u":/samordna/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QColor normal = tone(colour, palette);
    const QColor disabled = mixed(normal, tone(Tone::Card, palette), isHighContrast(palette) ? 0.3 : 0.55);
    return QIcon(new IconEngine(file.readAll(), normal, disabled));
}

Tone toneOf(domain::Degree degree)
{
    switch (degree) {
    case domain::Degree::Done: return Tone::DegreeDone;
    case domain::Degree::Half: return Tone::DegreeHalf;
    case domain::Degree::Started: return Tone::DegreeStarted;
    case domain::Degree::NotStarted: break;
    }
    return Tone::DegreeNotStarted;
}

Tone toneOf(domain::Signal signal)
{
    switch (signal) {
    case domain::Signal::Green: return Tone::DegreeDone;
    case domain::Signal::Yellow: return Tone::Caution;
    case domain::Signal::Red: break;
    }
    return Tone::Stop;
}

Tone toneOf(progress::SeriesRole role)
{
    switch (role) {
    case progress::SeriesRole::DegreeDone: return Tone::DegreeDone;
    case progress::SeriesRole::DegreeHalf: return Tone::DegreeHalf;
    case progress::SeriesRole::DegreeStarted: return Tone::DegreeStarted;
    case progress::SeriesRole::DegreeNotStarted: return Tone::DegreeNotStarted;
    case progress::SeriesRole::ThisYear:
    case progress::SeriesRole::Value: return Tone::Action;
    case progress::SeriesRole::LastYear: return Tone::Compare;
    case progress::SeriesRole::Target: return Tone::Text;
    case progress::SeriesRole::Late: return Tone::Stop;
    case progress::SeriesRole::Coming: return Tone::DegreeNotStarted;
    case progress::SeriesRole::Expected:
    case progress::SeriesRole::Boys: return Tone::Compare;
    case progress::SeriesRole::Women: return Tone::Warning;
    case progress::SeriesRole::Men: return Tone::Caution;
    case progress::SeriesRole::Girls: return Tone::DegreeDone;
    case progress::SeriesRole::Unstated:
    case progress::SeriesRole::Baseline: break;
    }
    return Tone::Muted;
}

void applyTheme()
{
    // One base style everywhere: the native ones fight the style sheet in different ways.
    QApplication::setStyle(new Style);
    static const char* const kKeeper = "samordnaThemeKeeper";
    if (!qApp->findChild<QObject*>(QLatin1String(kKeeper))) {
        auto* keeper = new ThemeKeeper(qApp);
        keeper->setObjectName(QLatin1String(kKeeper));
        qApp->installEventFilter(keeper);
    }
    qApp->setStyleSheet(styleSheet(QApplication::palette()));
}

} // namespace samordna::views
