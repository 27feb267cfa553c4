#include "views/pages/notebox.h"

#include "views/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

NoteBox::NoteBox(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setContentsMargins(12, 8, 10, 8);
}

void NoteBox::setNote(const QString& heading, const QString& text)
{
    setText(u"<b>%1</b> %2"_s.arg(heading.toHtmlEscaped(), text.toHtmlEscaped()));
    setVisible(!heading.isEmpty() || !text.isEmpty());
}

void NoteBox::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), tone(Tone::Action, palette()));
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace samordna::views
