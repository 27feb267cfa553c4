#include "views/printing/pagesview.h"

#include "views/printing/reportpainter.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace samordna::views {

namespace {

constexpr double kMargin = 18; // pixels round each page
constexpr double kLargest = 1.25 * 96 / kUnitsPerInch; // of what fits: a fourth over paper size
constexpr double kZoomStep = 1.2;

} // namespace

PagesView::PagesView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
    viewport()->setAutoFillBackground(false);
}

void PagesView::setLayoutOfReport(std::shared_ptr<const ReportLayout> layout)
{
    m_layout = std::move(layout);
    m_told = -1;
    arrange();
    viewport()->update();
    tellPage();
}

int PagesView::pageCount() const
{
    return m_layout ? static_cast<int>(m_layout->pages.size()) : 0;
}

double PagesView::scale() const
{
    const double fits = (viewport()->width() - 2 * kMargin) / Paper().width;
    return std::max(0.01, std::min(fits, kLargest)) * m_zoom;
}

double PagesView::pageStep() const
{
    return Paper().height * scale() + kMargin;
}

void PagesView::arrange()
{
    const double whole = pageCount() * pageStep() + kMargin;
    const double width = Paper().width * scale() + 2 * kMargin;
    verticalScrollBar()->setRange(0, std::max(0, qRound(whole) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, qRound(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PagesView::currentPage() const
{
    if (pageCount() == 0) {
        return 0;
    }
    const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    return std::clamp(static_cast<int>(middle / pageStep()), 0, pageCount() - 1);
}

void PagesView::showPage(int page)
{
    verticalScrollBar()->setValue(qRound(page * pageStep()));
}

void PagesView::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, 0.4, 4.0);
    arrange();
    showPage(page);
    viewport()->update();
}

QSize PagesView::sizeHint() const
{
    return {700, 600};
}

void PagesView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tone(Tone::Surface, palette()));
    const double pixels = scale();
    const QSizeF size(Paper().width * pixels, Paper().height * pixels);
    const double free = viewport()->width() - size.width();
    const double x = free > 0 ? free / 2 : kMargin - horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const double y = kMargin + page * pageStep() - verticalScrollBar()->value();
        const QRectF box(QPointF(x, y), size);
        if (!box.intersects(event->rect())) {
            continue;
        }
        painter.fillRect(box, Qt::white);
        painter.setPen(tone(Tone::Line, palette()));
        painter.drawRect(box);
        painter.save();
        painter.setClipRect(box);
        painter.translate(box.topLeft());
        painter.scale(pixels, pixels);
        paintPage(painter, *m_layout, page);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(tone(Tone::Action, palette()), 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    tellPage();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    const bool isZoom = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown: showPage(std::min(currentPage() + 1, pageCount() - 1)); return;
    case Qt::Key_PageUp: showPage(std::max(currentPage() - 1, 0)); return;
    case Qt::Key_Home: showPage(0); return;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: isZoom ? setZoom(m_zoom * kZoomStep) : event->ignore(); return;
    case Qt::Key_Minus: isZoom ? setZoom(m_zoom / kZoomStep) : event->ignore(); return;
    case Qt::Key_0: isZoom ? setZoom(1) : event->ignore(); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(event->angleDelta().y() > 0 ? m_zoom * kZoomStep : m_zoom / kZoomStep);
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PagesView::tellPage()
{
    if (pageCount() == 0 || currentPage() == m_told) {
        return;
    }
    m_told = currentPage();
    setAccessibleDescription(tr("Page %1 of %2").arg(m_told + 1).arg(pageCount()));
    Q_EMIT currentPageChanged(m_told);
}

} // namespace samordna::views
