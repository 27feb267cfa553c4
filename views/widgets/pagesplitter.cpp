#include "views/widgets/pagesplitter.h"

#include <QEvent>

namespace samordna::views {

namespace {

constexpr int kLeastLetters = 96; // across, for two parts beside each other: else there is no room for a title
// In lines of text.
constexpr int kLeastBeside = 13;
constexpr int kLeastList = 12;
constexpr int kLeastPanel = 20;

} // namespace

PageSplitter::PageSplitter(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setMinimumHeight(kLeastBeside * fontMetrics().height());
}

QByteArray PageSplitter::besideState() const
{
    return orientation() == Qt::Vertical ? m_beside : saveState();
}

bool PageSplitter::restoreBeside(const QByteArray& state)
{
    if (!restoreState(state)) {
        return false;
    }
    if (orientation() == Qt::Vertical) { // remembered by an earlier version
        setOrientation(Qt::Horizontal);
    }
    arrange();
    return true;
}

void PageSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void PageSplitter::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    arrange();
}

void PageSplitter::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setUpright(orientation() == Qt::Vertical);
        arrange();
    }
}

void PageSplitter::arrange()
{
    const bool isUpright = width() < kLeastLetters * fontMetrics().averageCharWidth();
    if (isVisible() && isUpright != (orientation() == Qt::Vertical)) {
        setUpright(isUpright);
    }
}

void PageSplitter::setUpright(bool isUpright)
{
    if (isUpright && orientation() == Qt::Horizontal) {
        m_beside = saveState();
    }
    for (int at = 0; at < count(); ++at) {
        const int lines = at == 0 ? kLeastList : kLeastPanel;
        QWidget* part = widget(at);
        part->setMinimumHeight(isUpright ? lines * fontMetrics().height() : 0);
        if (isUpright && !m_leastWidths.contains(part)) {
            m_leastWidths.insert(part, part->minimumWidth());
            part->setMinimumWidth(0);
        } else if (!isUpright && m_leastWidths.contains(part)) {
            part->setMinimumWidth(m_leastWidths.take(part));
        }
    }
    // One below the other: what both need, which is the splitter's own hint. Else they would be laid over each other.
    setMinimumHeight(isUpright ? 0 : kLeastBeside * fontMetrics().height());
    if (!isUpright && orientation() == Qt::Vertical) {
        restoreState(m_beside); // with its orientation
    } else if (isUpright) {
        setOrientation(Qt::Vertical);
    }
    updateGeometry();
}

} // namespace samordna::views
