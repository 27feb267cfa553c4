#include "views/window/pagearea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The least height in which \a page can be worked with at \a width. Not its heightForWidth(), which is the pleasant
/// one.
int leastHeight(const QWidget* page, int width)
{
    const QLayout* layout = page ? page->layout() : nullptr;
    const int own = !page ? 0 : page->minimumSizeHint().height();
    return layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : own;
}

int heightOf(const QWidget& bar, int width)
{
    return bar.isHidden() ? 0 : bar.hasHeightForWidth() ? bar.heightForWidth(width) : bar.sizeHint().height();
}

int leastWidth(const QWidget* part)
{
    return !part || part->isHidden() ? 0 : part->minimumSizeHint().width();
}

} // namespace

PageArea::PageArea(QWidget& top, QWidget& message, QStackedWidget& pages, QWidget* parent)
    : QScrollArea(parent)
    , m_top(top)
    , m_message(message)
    , m_pages(pages)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget;
    ground->setProperty("look", u"ground"_s);
    for (QWidget* part : {&m_top, &m_message, static_cast<QWidget*>(&m_pages)}) {
        const bool isHidden = part->isHidden();
        part->setParent(ground);
        part->setVisible(!isHidden);
    }
    ground->installEventFilter(this);
    setWidget(ground);
    connect(&m_pages, &QStackedWidget::currentChanged, this, [this] {
        verticalScrollBar()->setValue(0);
        arrange();
    });
}

QSize PageArea::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 6};
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

bool PageArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::arrange()
{
    const QWidget* page = m_pages.currentWidget();
    // Asked without scroll bars, so that one that goes does not bring itself back.
    const QSize room = maximumViewportSize();
    const int least =
        std::max({leastWidth(&m_top), leastWidth(&m_message), page ? page->minimumSizeHint().width() : 0});
    const auto neededAt = [&](int width) {
        return heightOf(m_top, width) + heightOf(m_message, width) + leastHeight(page, width);
    };
    int width = std::max(room.width(), least);
    const bool isTall = neededAt(width) > room.height();
    width = std::max(room.width() - (isTall ? verticalScrollBar()->sizeHint().width() : 0), least);
    const int free = room.height() - (width > room.width() ? horizontalScrollBar()->sizeHint().height() : 0);
    const int top = heightOf(m_top, width);
    const int message = heightOf(m_message, width);
    const int rest = std::max(free - top - message, leastHeight(page, width));
    widget()->resize(width, top + message + rest);
    m_top.setGeometry(0, 0, width, top);
    m_message.setGeometry(0, top, width, message);
    m_pages.setGeometry(0, top + message, width, rest);
}

} // namespace samordna::views
