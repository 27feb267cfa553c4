#include "views/widgets/scrolled.h"

#include <QScrollArea>

namespace samordna::views {

QWidget* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false); // the page is the ground
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace samordna::views
