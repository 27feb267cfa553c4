#include "views/pages/notebox.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

NoteBox::NoteBox(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("look", u"soft"_s);
}

void NoteBox::setNote(const QString& heading, const QString& text)
{
    setText(u"<b>%1</b> %2"_s.arg(heading.toHtmlEscaped(), text.toHtmlEscaped()));
    setVisible(!heading.isEmpty() || !text.isEmpty());
}

} // namespace samordna::views
