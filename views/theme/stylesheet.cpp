#include "views/theme/stylesheet.h"

#include "views/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QTemporaryDir>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

// @Name stands for a tone. Cards are flat with one line round them; the focus ring is the same 2 px
// everywhere. What is bold in a state that it is not measured in would be cut: a dialog's default button is not bold.
const QString kGround = uR"(
QMainWindow, QDialog, QMessageBox, QWidget[look="surface"] { background: @Surface; }
QWidget { color: @Text; }
QLabel, QGroupBox { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[look="ground"] { background: transparent; border: none; }
QFrame[look="card"] { background: @Card; border: 1px solid @Line; border-radius: 6px; }
QFrame[look="popover"] { background: @Card; border: 1px solid @Muted; border-radius: 8px; }
QFrame[look="side"] { background: @Side; border: none; border-right: 1px solid @Line; }
QFrame[look="top"] { background: @Card; border: none; border-bottom: 1px solid @Line; }
QFrame[look="rule"] { background: @Line; border: none; max-height: 1px; min-height: 1px; }
QLabel[look="muted"], QLabel[look="caption"] { color: @Muted; }
QLabel[look="link"] { color: @Action; }
QLabel[look="warning"] { color: @Warning; }
QLabel[look="stop"] { color: @Stop; }
QLabel[look="soft"] { background: @Surface; border: none; border-left: 3px solid @Action; padding: 7px 10px; }
QLabel[look="badge"] { background: @WarningSoft; color: @Warning; border-radius: 7px; padding: 1px 7px; }
QToolTip { background: @Card; color: @Text; border: 1px solid @Line; padding: 4px; }
QStatusBar { background: @Card; }
)"_s;

const QString kButtons = uR"(
QPushButton, QToolButton[look="button"] { background: @Card; color: @Text; border: 1px solid @Compare; border-radius: 6px;
    padding: 6px 12px; min-height: 18px; }
QPushButton:hover, QToolButton[look="button"]:hover { background: @ActionSoft; border-color: @Action; }
QPushButton:pressed, QToolButton[look="button"]:pressed { background: @Pressed; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid @Action; padding: 5px 11px; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: @Disabled; border-color: @Line; background: @Surface; }
QPushButton:default, QPushButton[look="primary"], QToolButton[look="primary"] { background: @Action; color: @OnAction;
    border: 1px solid @Action; border-radius: 6px; padding: 6px 12px; min-height: 18px; }
QPushButton[look="primary"], QToolButton[look="primary"] { font-weight: 600; }
QPushButton:default:hover, QPushButton[look="primary"]:hover, QToolButton[look="primary"]:hover { background: @ActionStrong; }
QPushButton:default:focus, QPushButton[look="primary"]:focus, QToolButton[look="primary"]:focus {
    border: 2px solid @Text; padding: 5px 11px; }
QPushButton:default:disabled, QPushButton[look="primary"]:disabled, QToolButton[look="primary"]:disabled {
    background: @Surface; color: @Disabled; border-color: @Line; }
QPushButton[look="quiet"], QToolButton[look="quiet"], QToolButton { background: transparent; color: @Action;
    border: 2px solid transparent; border-radius: 6px; padding: 3px 7px; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover, QToolButton:hover { background: @ActionSoft; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus, QToolButton:focus { border: 2px solid @Action; }
QPushButton[look="quiet"]:disabled, QToolButton:disabled { color: @Disabled; }
QToolButton[look="hint"] { background: transparent; color: @Muted; border: 1px solid transparent; border-radius: 6px; padding: 0; }
QToolButton[look="hint"]:hover { background: @ActionSoft; color: @Action; border-color: @Action; }
QPushButton[look="link"] { background: transparent; color: @Action; border: 2px solid transparent; border-radius: 4px; padding: 3px 0;
    min-height: 0; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid @Action; padding: 3px 0; }
QPushButton[look="link"]:disabled { color: @Disabled; }
QPushButton[look="chip"], QToolButton[look="chip"] { background: @Card; color: @Text; border: 1px solid @Compare; border-radius: @ChipEnd;
    padding: 4px 12px; font-weight: normal; }
QPushButton[look="chip"]:checked, QToolButton[look="chip"]:checked { background: @ActionSoft; border-color: @Action;
    font-weight: 600; }
QPushButton[look="chip"]:focus, QToolButton[look="chip"]:focus { border: 2px solid @Action; padding: 3px 11px; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton::menu-indicator { image: none; width: 0; }
)"_s;

const QString kInputs = uR"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @Card; color: @Text; border: 1px solid @Compare;
    border-radius: 6px; padding: 5px 8px; selection-background-color: @Action; selection-color: @OnAction; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @Action; padding: 4px 7px; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"], QAbstractSpinBox[problem="true"] {
    border: 2px solid @Stop; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QLineEdit:read-only,
QPlainTextEdit:read-only { background: @Surface; color: @Muted; border-color: @Line; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@ChevronDown); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @Card; color: @Text; border: 1px solid @Line; selection-background-color: @Chosen;
    selection-color: @OnChosen; }
QComboBox QAbstractItemView::item { padding: 4px 7px; border: none; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @Action; border-radius: 4px; }
QCheckBox, QRadioButton { border: 2px solid transparent; padding: 1px; }
QProgressBar { background: @DegreeNotStarted; border: 1px solid @Track; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @Action; border-radius: 4px; }
)"_s;

const QString kLists = uR"(
QAbstractItemView { background: @Card; color: @Text; alternate-background-color: @Card; border: none; gridline-color: @Line;
    selection-background-color: @Chosen; selection-color: @OnChosen; outline: none; }
QTableView, QTreeView, QListView { border: 2px solid transparent; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @Action; border-radius: 4px; }
QAbstractItemView::item:selected { background: @Chosen; color: @OnChosen; }
QAbstractItemView::indicator, QCheckBox::indicator { width: @Box; height: @Box; border: 1px solid @Muted; border-radius: 3px; background: @Card; }
QAbstractItemView::indicator:checked, QCheckBox::indicator:checked { image: url(@Check); }
QCheckBox::indicator:indeterminate { background: @Compare; }
QCheckBox::indicator:disabled { border-color: @Line; background: @Surface; }
QRadioButton::indicator { width: @Box; height: @Box; border: 1px solid @Muted; border-radius: @HalfBox; background: @Card; }
QRadioButton::indicator:checked { background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 @Action, stop: 0.5 @Action, stop: 0.6 @Card, stop: 1 @Card); }
QRadioButton::indicator:disabled { border-color: @Line; background: @Surface; }
QHeaderView { background: @Card; border: none; }
QHeaderView::section { background: @Card; color: @Muted; border: none; border-bottom: 1px solid @Line; padding: 6px;
    font-weight: 600; }
QHeaderView::section:focus { color: @Action; }
QTableCornerButton::section { background: @Card; border: none; border-bottom: 1px solid @Line; }
QTabWidget::pane { border: none; border-top: 1px solid @Line; background: transparent; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @Muted; padding: 8px 4px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @Action; border-bottom: 2px solid @Action; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid @Action; border-radius: 4px; padding: 6px 2px 8px 2px; }
QTabBar::scroller { width: 40px; }
QTabBar QToolButton { background: @Card; border: 2px solid transparent; border-radius: 4px; padding: 0; }
QTabBar QToolButton::left-arrow { image: url(@ChevronLeft); }
QTabBar QToolButton::right-arrow { image: url(@ChevronRight); }
QSplitter::handle { background: @Line; }
QSplitter[look="gap"]::handle { background: transparent; }
QSplitter::handle:focus { background: @Action; }
)"_s;

const QString kMenus = uR"(
QMenuBar { background: @Card; color: @Text; border-bottom: 1px solid @Line; padding: 2px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @ActionSoft; color: @Text; }
QMenu { background: @Card; color: @Text; border: 1px solid @Line; padding: 4px; }
QMenu::item { padding: 4px 25px; border: 1px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: @ActionSoft; color: @Text; border-color: @ChosenEdge; }
QMenu::item:disabled { color: @Disabled; }
QMenu::separator { height: 1px; background: @Line; margin: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @Compare; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @Muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;

// Our own widgets of the window.
const QString kOwn = uR"(
QPushButton[look="nav"] { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0 8px;
    text-align: left; color: @Text; font-weight: normal; min-height: 0; }
QPushButton[look="nav"]:hover { background: @ActionSoft; }
QPushButton[look="nav"]:checked { background: @ActionSoft; color: @Action; font-weight: 600; }
QPushButton[look="nav"]:focus { border: 2px solid @Action; }
QPushButton[look="row"] { background: transparent; border: 2px solid transparent; border-radius: 4px; padding: 0;
    text-align: left; min-height: 0; }
QPushButton[look="row"]:hover { background: @Surface; }
QPushButton[look="row"]:focus { border: 2px solid @Action; }
QPushButton[look="cardButton"] { background: @Card; border: 1px solid @Line; border-radius: 6px; padding: 0; text-align: left; }
QPushButton[look="cardButton"]:hover { border: 1px solid @Action; }
QPushButton[look="cardButton"]:focus { border: 2px solid @Action; }
QFrame[look="messageError"] { background: @WarningSoft; border: none; border-bottom: 1px solid @Warning; }
QFrame[look="messageDone"] { background: @ActionSoft; border: none; border-bottom: 1px solid @Action; }
)"_s;

struct Named
{
    const char* name;
    Tone tone;
};

// Longer names first, so that @ActionSoft is not read as @Action and "Soft".
constexpr Named kNames[]{
    {"@DegreeNotStarted", Tone::DegreeNotStarted},
    {"@ActionSoft", Tone::ActionSoft},
    {"@OnAction", Tone::OnAction},
    {"@Action", Tone::Action},
    {"@WarningSoft", Tone::WarningSoft},
    {"@Warning", Tone::Warning},
    {"@Surface", Tone::Surface},
    {"@Compare", Tone::Compare},
    {"@Card", Tone::Card},
    {"@Side", Tone::Side},
    {"@Line", Tone::Line},
    {"@Text", Tone::Text},
    {"@Muted", Tone::Muted},
    {"@Stop", Tone::Stop},
};

/// What cannot be used now: a third of the way to its ground, which in high contrast is 7 : 1 still.
QColor faint(const QColor& text, const QColor& ground)
{
    const auto part = [](int a, int b) { return (2 * a + b) / 3; };
    return {part(text.red(), ground.red()), part(text.green(), ground.green()), part(text.blue(), ground.blue())};
}

/// A style sheet takes pictures from files only, so an icon is written in its colour to a private
/// folder that goes with the program.
QString iconFile(const QString& name, const QColor& colour)
{
    static const QTemporaryDir kFolder;
    const QString path = kFolder.filePath(name + u'-' + colour.name().mid(1) + u".svg"_s);
    QFile shipped(u":/samordna/icons/"_s + name + u".svg"_s);
    QFile written(path);
    if (!written.exists() && shipped.open(QIODevice::ReadOnly) && written.open(QIODevice::WriteOnly)) {
        written.write(shipped.readAll().replace("#1F2933", colour.name().toLatin1()));
    }
    return path;
}

} // namespace

QString styleSheet(const QPalette& palette)
{
    QString sheet = kGround + kButtons + kInputs + kLists + kMenus + kOwn;
    const QColor action = tone(Tone::Action, palette);
    const QColor strong = isDark(palette) ? action.lighter(115) : action.darker(118);
    sheet.replace(u"@ActionStrong"_s, isHighContrast(palette) ? action.name() : strong.name());
    sheet.replace(u"@Disabled"_s, faint(tone(Tone::Muted, palette), tone(Tone::Card, palette)).name());
    // Where a soft ground alone would not be seen, it is a strong one or has an edge.
    const bool isStrong = isHighContrast(palette);
    sheet.replace(u"@ChosenEdge"_s, tone(isStrong ? Tone::Action : Tone::ActionSoft, palette).name());
    sheet.replace(u"@Chosen"_s, tone(isStrong ? Tone::Action : Tone::ActionSoft, palette).name());
    sheet.replace(u"@OnChosen"_s, tone(isStrong ? Tone::OnAction : Tone::Text, palette).name());
    sheet.replace(u"@Pressed"_s, tone(isStrong ? Tone::ActionSoft : Tone::Line, palette).name());
    sheet.replace(u"@Track"_s, tone(isStrong ? Tone::Action : Tone::DegreeNotStarted, palette).name());
    const int box = std::max(13, qRound(QFontMetrics(QApplication::font()).height() * 0.8));
    sheet.replace(u"@Box"_s, u"%1px"_s.arg(box));
    sheet.replace(u"@HalfBox"_s, u"%1px"_s.arg((box + 2) / 2)); // with its border: a circle
    // Half a chip's height at the most: a larger radius is drawn as none.
    sheet.replace(u"@ChipEnd"_s, u"%1px"_s.arg(QFontMetrics(QApplication::font()).height() / 2 + 4));
    sheet.replace(u"@ChevronDown"_s, iconFile(u"chevron-down"_s, tone(Tone::Muted, palette)));
    sheet.replace(u"@ChevronLeft"_s, iconFile(u"chevron-left"_s, tone(Tone::Action, palette)));
    sheet.replace(u"@ChevronRight"_s, iconFile(u"chevron-right"_s, tone(Tone::Action, palette)));
    sheet.replace(u"@Check"_s, iconFile(u"check"_s, tone(Tone::Text, palette)));
    for (const Named& named : kNames) {
        sheet.replace(QLatin1String(named.name), tone(named.tone, palette).name());
    }
    return sheet;
}

} // namespace samordna::views
