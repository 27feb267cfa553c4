#include "views/editors/lineeditors.h"

#include "views/editors/windowundo.h"
#include "views/theme/theme.h"
#include "models/domain/fields.h"
#include "models/domain/format.h"
#include "models/items/numbers.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

const QJsonValue kUnreadable{QJsonValue::Undefined};
constexpr int kShortest = 6; // letters that a field shows at least
constexpr int kBeside = 26; // px of frame and padding
constexpr int kMostLines = 9;
constexpr int kMostDecimals = 6;
constexpr qsizetype kMostPasted =
    100'000; // letters; more than a text may hold, so that what is a little too much can be cut

/// Takes no more at once than it can lay out while somebody waits.
class TextField final : public QPlainTextEdit
{
public:
    TextField(std::function<void()> onTooMuch, QWidget* parent)
        : QPlainTextEdit(parent)
        , m_onTooMuch(std::move(onTooMuch))
    {
    }

protected:
    void insertFromMimeData(const QMimeData* source) override
    {
        if (source->text().size() + document()->characterCount() > kMostPasted) {
            m_onTooMuch();
        } else {
            QPlainTextEdit::insertFromMimeData(source);
        }
    }

private:
    std::function<void()> m_onTooMuch;
};

/// As many as were written, so that a value comes back as it was typed.
int decimalsOf(double number)
{
    int decimals = 0;
    for (double scaled = number; decimals < kMostDecimals && std::abs(scaled - std::round(scaled)) > 1e-6; ++decimals) {
        scaled *= 10;
    }
    return decimals;
}

/// A text of several lines as it was written: toPlainText() would make plain spaces of those that do not break.
QString writtenText(const QPlainTextEdit& edit)
{
    QString text = edit.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace

LineEditor::LineEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    setControl(m_line);
    leaveUndoToWindow(*m_line);
    needLetters(kShortest);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { commit(); });
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QWidget* LineEditor::control() const
{
    return m_line;
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineEditor::needLetters(int letters)
{
    m_line->setMinimumWidth(letters * m_line->fontMetrics().horizontalAdvance(u'0') + kBeside);
}

void LineEditor::showText(const QString& text)
{
    const bool isHere = window()->focusWidget() == m_line; // also while another window is in front
    const bool isAllSelected = isHere && m_line->hasSelectedText() && m_line->selectedText() == m_line->text();
    const int caret = isHere && m_line->text() == text ? m_line->cursorPosition() : 0;
    m_line->setText(text);
    m_line->setCursorPosition(caret);
    if (isAllSelected) {
        m_line->selectAll();
    }
}

void LineEditor::setPlaceholder(const QString& text)
{
    m_line->setPlaceholderText(text);
}

QJsonValue TextEditor::value() const
{
    return line().text().trimmed();
}

void TextEditor::put(const QJsonValue& value)
{
    showText(value.toString());
}

QJsonValue TagsEditor::value() const
{
    QStringList tags;
    for (const QString& tag : line().text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty()) {
            tags.append(tag.trimmed());
        }
    }
    return QJsonArray::fromStringList(tags);
}

void TagsEditor::put(const QJsonValue& value)
{
    QStringList tags;
    for (const QJsonValue& tag : value.toArray()) {
        tags.append(tag.toString());
    }
    showText(tags.join(u", "_s));
}

NumberEditor::NumberEditor(Empty empty, QWidget* parent)
    : LineEditor(parent)
    , m_empty(empty)
{
    line().setFont(figureFont());
}

NumberEditor::NumberEditor(Takes takes, Empty empty, QWidget* parent)
    : NumberEditor(empty, parent)
{
    m_takes = takes;
}

QJsonValue NumberEditor::value() const
{
    const items::TypedNumber typed = items::readNumber(line().text());
    if (!typed.readable || (!typed.value && m_empty == Empty::IsRefused)) {
        return kUnreadable;
    }
    if (typed.value && m_takes == Takes::WholeNumbers && std::floor(*typed.value) != *typed.value) {
        return kUnreadable;
    }
    return typed.value ? QJsonValue(*typed.value) : QJsonValue(QJsonValue::Null);
}

QString NumberEditor::wayToWrite() const
{
    return m_takes == Takes::WholeNumbers ? tr("Write a whole number in digits.") : tr("Write a number in digits.");
}

void NumberEditor::put(const QJsonValue& value)
{
    const double number = value.toDouble();
    showText(value.isDouble() ? domain::numberText(number, decimalsOf(number)) : QString());
}

DateEditor::DateEditor(QDate today, QWidget* parent)
    : LineEditor(parent)
    , m_today(today)
    , m_calendar(line().addAction(icon(u"activities"_s, palette(), Tone::Muted), QLineEdit::TrailingPosition))
{
    line().setFont(figureFont());
    const QString form = tr("YYYY-MM-DD"); // wider than a day in some languages
    const QFontMetrics letters = line().fontMetrics();
    const int width = letters.horizontalAdvance(form) / letters.horizontalAdvance(u'0') + 1;
    needLetters(std::max(width, 10) + 3); // and the calendar's mark
    setPlaceholder(form);
    m_calendar->setText(tr("Choose a day"));
    m_calendar->setToolTip(tr("Choose a day (Alt+Down)"));
    m_calendar->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(m_calendar, &QAction::triggered, this, &DateEditor::showCalendar);
}

QJsonValue DateEditor::value() const
{
    const auto day = items::readDate(line().text(), m_today, m_earliest);
    return day ? domain::Codec<QDate>::write(*day) : kUnreadable;
}

QString DateEditor::wayToWrite() const
{
    static const QRegularExpression written(
        u"^\\s*(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{8}|\\d{1,2}/\\d{1,2}([ /]\\d{4})?)\\s*$"_s);
    return written.match(line().text()).hasMatch() ? tr("There is no such day in the calendar.")
                                                   : tr("Write a day such as 2026-11-24, or 24/11.");
}

void DateEditor::put(const QJsonValue& value)
{
    showText(value.toString());
}

void DateEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_calendar->setVisible(!readOnly);
}

void DateEditor::showCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const QDate day = items::readDate(line().text(), m_today).value_or(QDate());
    calendar->setSelectedDate(day.isValid() ? day : m_today);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate chosen) {
        calendar->close();
        line().setText(domain::dateText(chosen));
        Q_EMIT edited();
        commit();
    });
    calendar->move(line().mapToGlobal(QPoint(0, line().height())));
    calendar->QWidget::show();
    calendar->setFocus();
}

TimeEditor::TimeEditor(QWidget* parent)
    : LineEditor(parent)
{
    line().setFont(figureFont());
    setPlaceholder(tr("HH:MM"));
}

QJsonValue TimeEditor::value() const
{
    const auto time = items::readTime(line().text());
    return time ? domain::Codec<QTime>::write(*time) : kUnreadable;
}

QString TimeEditor::wayToWrite() const
{
    return tr("Write a time such as 09:30.");
}

void TimeEditor::put(const QJsonValue& value)
{
    showText(value.toString());
}

LongTextEditor::LongTextEditor(QWidget* parent, int fewestLines)
    : FieldEditor(parent)
    , m_text(new TextField([this] { Q_EMIT pastedTooMuch(); }, this))
    , m_fewestLines(fewestLines)
{
    setControl(m_text);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        Q_EMIT edited();
    });
    fit();
}

QJsonValue LongTextEditor::value() const
{
    return writtenText(*m_text).trimmed();
}

void LongTextEditor::put(const QJsonValue& value)
{
    if (writtenText(*m_text) != value.toString()) { // what is selected stays so
        m_text->setPlainText(value.toString());
    }
}

QWidget* LongTextEditor::control() const
{
    return m_text;
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_text->setTextInteractionFlags(
        readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::TextEditorInteraction);
}

bool LongTextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        commit();
    } else if (watched == m_text && (event->type() == QEvent::FontChange || event->type() == QEvent::Resize)) {
        QTimer::singleShot(0, this, &LongTextEditor::fit); // what stands on which line is known after the event
    } else if (watched == m_text && event->type() == QEvent::ShortcutOverride && !m_text->document()->isUndoAvailable()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore(); // nothing is typed: the window undoes what was stored
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void LongTextEditor::fit()
{
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    }
    // No bar where all is in sight: it would take room, which might take another line, and so on.
    m_text->setVerticalScrollBarPolicy(lines > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    lines = std::clamp(lines, m_fewestLines, kMostLines);
    const int frame = 2 * m_text->frameWidth() + static_cast<int>(2 * m_text->document()->documentMargin());
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + 10); // 10: the style's padding
}

} // namespace samordna::views
