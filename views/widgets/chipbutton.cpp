#include "views/widgets/chipbutton.h"

#include <algorithm>

namespace samordna::views {

ChipButton::ChipButton(QWidget* parent)
    : QToolButton(parent)
{
    setProperty("look", QStringLiteral("chip"));
    setFocusPolicy(Qt::TabFocus);
}

QSize ChipButton::sizeHint() const
{
    QFont bold = font(); // the style sheet's for a checked one; it leaves no room for it
    bold.setWeight(QFont::DemiBold);
    const int wider = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    return QToolButton::sizeHint() + QSize(std::max(0, wider), 0);
}

} // namespace samordna::views
