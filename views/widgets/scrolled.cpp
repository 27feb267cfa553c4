#include "views/widgets/scrolled.h"

#include <QApplication>
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
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget* /*old*/, QWidget* now) {
        // Under a pressed button nothing moves: it would be let go of beside what was pressed.
        if (now && area->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton) {
            area->ensureWidgetVisible(now);
        }
    });
    return area;
}

} // namespace samordna::views
