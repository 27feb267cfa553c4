#include "views/spelling/spellguide.h"

#include "views/editors/lineeditors.h"
#include "views/spelling/spellmarks.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>
#include <QToolTip>

namespace samordna::views {

namespace {

bool isLeftAlone(const QWidget& field)
{
    const QVariant said = field.property("spelling");
    return said.isValid() && !said.toBool();
}

/// The field that \a watched is, or is the viewport of; null for what is not spelled.
QWidget* fieldOf(QObject* watched)
{
    auto* edit = qobject_cast<QPlainTextEdit*>(watched);
    if (!edit && watched->isWidgetType()) {
        auto* above = qobject_cast<QPlainTextEdit*>(watched->parent());
        edit = above && above->viewport() == watched ? above : nullptr;
    }
    if (edit) {
        return edit->isReadOnly() || isLeftAlone(*edit) ? nullptr : edit;
    }
    auto* line = qobject_cast<QLineEdit*>(watched);
    const bool isText = line && qobject_cast<TextEditor*>(line->parentWidget());
    return isText && !line->isReadOnly() && !isLeftAlone(*line) ? line : nullptr;
}

bool isTyping(const QKeyEvent& event)
{
    return !event.text().isEmpty() && event.text().at(0).isLetter()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
}

} // namespace

SpellGuide::SpellGuide(const QString& ownWords, std::function<QStringList()> names, QObject* parent)
    : QObject(parent)
    , m_speller(ownWords)
    , m_names(std::move(names))
{
    qApp->installEventFilter(this);
}

void SpellGuide::setLanguages(const QStringList& languages)
{
    m_speller.setLanguages(languages);
    markAnew();
}

bool SpellGuide::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* edit = qobject_cast<QPlainTextEdit*>(fieldOf(watched)); edit && !SpellMarks::of(*edit)) {
            // After the field is drawn: reading a dictionary takes a while the first time.
            QTimer::singleShot(0, edit, [this, edit] { attach(*edit); });
        }
        return false;
    case QEvent::FocusOut:
        if (const auto* edit = qobject_cast<QPlainTextEdit*>(watched)) {
            if (SpellMarks* marks = SpellMarks::of(*edit)) {
                marks->endTyping();
            }
        }
        return false;
    case QEvent::ContextMenu:
        if (QWidget* field = fieldOf(watched)) {
            const auto& asked = static_cast<const QContextMenuEvent&>(*event);
            std::optional<int> position;
            if (auto* edit = qobject_cast<QPlainTextEdit*>(field); edit && asked.reason() == QContextMenuEvent::Mouse) {
                position = edit->cursorForPosition(edit->viewport()->mapFromGlobal(asked.globalPos())).position();
            } else if (auto* line = qobject_cast<QLineEdit*>(field);
                       line && asked.reason() == QContextMenuEvent::Mouse) {
                position = line->cursorPositionAt(line->mapFromGlobal(asked.globalPos()));
            }
            return openMenu(*field, asked.globalPos(), position);
        }
        return false;
    case QEvent::KeyPress:
        if (QWidget* field = fieldOf(watched)) {
            return key(*field, static_cast<const QKeyEvent&>(*event));
        }
        return false;
    default: return false;
    }
}

void SpellGuide::makeReady()
{
    if (!m_knowsNames && m_speller.isReady()) {
        m_knowsNames = true;
        m_speller.know(m_names());
    }
}

void SpellGuide::attach(QPlainTextEdit& edit)
{
    makeReady();
    if (m_speller.isReady() && !SpellMarks::of(edit)) {
        new SpellMarks(edit, m_speller); // the text's
    }
}

bool SpellGuide::key(QWidget& field, const QKeyEvent& event)
{
    auto* edit = qobject_cast<QPlainTextEdit*>(&field);
    SpellMarks* marks = edit ? SpellMarks::of(*edit) : nullptr;
    if (event.key() != Qt::Key_Period || event.modifiers() != Qt::ControlModifier) {
        if (marks) {
            isTyping(event) ? marks->beginTyping() : marks->endTyping();
        }
        return false;
    }
    if (edit) {
        attach(*edit);
        marks = SpellMarks::of(*edit);
        if (marks && !marks->wordAt(edit->textCursor().position())) {
            if (const auto next = marks->wordAfter(edit->textCursor().position())) {
                QTextCursor cursor = edit->textCursor();
                cursor.setPosition(next->selectionEnd());
                edit->setTextCursor(cursor);
            }
        }
    }
    const QRect cursor = field.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QPoint at = field.mapToGlobal(cursor.bottomLeft());
    if (!openMenu(field, at, std::nullopt)) {
        QToolTip::showText(at, tr("Every word here is in the dictionary."), &field);
    }
    return true;
}

std::optional<SpellGuide::Unknown> SpellGuide::unknownIn(QPlainTextEdit& edit, int position)
{
    const SpellMarks* marks = SpellMarks::of(edit);
    const auto word = marks ? marks->wordAt(position) : std::nullopt;
    if (!word) {
        return std::nullopt;
    }
    return Unknown{word->selectedText(), [edit = QPointer(&edit), cursor = *word](const QString& other) mutable {
                       if (edit) {
                           cursor.insertText(other);
                           edit->setTextCursor(cursor);
                       }
                   }};
}

std::optional<SpellGuide::Unknown> SpellGuide::unknownIn(QLineEdit& line, int position)
{
    makeReady();
    const QString text = line.text();
    for (const WordSpan& span : wordsIn(text)) {
        const QString word = text.mid(span.start, span.length);
        if (span.start <= position && position <= span.start + span.length && !m_speller.isRight(word)) {
            return Unknown{word, [line = QPointer(&line), span](const QString& other) {
                               if (line) {
                                   line->setSelection(span.start, span.length);
                                   line->insert(other);
                               }
                           }};
        }
    }
    return std::nullopt;
}

/// False when the word there is known: then the field's own menu is enough.
bool SpellGuide::openMenu(QWidget& field, const QPoint& at, std::optional<int> position)
{
    auto* edit = qobject_cast<QPlainTextEdit*>(&field);
    auto* line = qobject_cast<QLineEdit*>(&field);
    const int there = position ? *position : edit ? edit->textCursor().position() : line->cursorPosition();
    const auto unknown = edit ? unknownIn(*edit, there) : unknownIn(*line, there);
    if (!unknown) {
        return false;
    }
    QMenu* menu = edit ? edit->createStandardContextMenu() : line->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Spelling: %1").arg(unknown->word));
    fillMenu(*menu, *unknown);
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
    return true;
}

void SpellGuide::fillMenu(QMenu& menu, const Unknown& unknown)
{
    QAction* before = menu.actions().value(0);
    const auto add = [&](const QString& text, auto slot) {
        auto* action = new QAction(QString(text).replace(u'&', QStringLiteral("&&")), &menu);
        connect(action, &QAction::triggered, this, slot);
        menu.insertAction(before, action);
        return action;
    };
    const QStringList suggestions = m_speller.suggestions(unknown.word);
    for (const QString& suggestion : suggestions) {
        add(suggestion, [replace = unknown.replace, suggestion] { replace(suggestion); });
    }
    if (suggestions.isEmpty()) {
        add(tr("No suggestions"), [] {})->setEnabled(false);
    }
    menu.insertSeparator(before);
    add(tr("Add “%1” to my words").arg(unknown.word), [this, word = unknown.word] {
        if (!m_speller.learn(word)) {
            Q_EMIT failed(OwnWords::usualPath());
        }
        markAnew();
    });
    add(tr("Ignore for now"), [this, word = unknown.word] {
        m_speller.ignore(word);
        markAnew();
    });
    menu.insertSeparator(before);
}

void SpellGuide::markAnew()
{
    const auto widgets = QApplication::allWidgets();
    for (const QWidget* widget : widgets) {
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget)) {
            if (SpellMarks* marks = SpellMarks::of(*edit)) {
                marks->rehighlight();
            }
        }
    }
}

} // namespace samordna::views
