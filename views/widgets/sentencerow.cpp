#include "views/widgets/sentencerow.h"

#include "views/editors/flowlayout.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace samordna::views {

namespace {

constexpr int kBetween = 6; // px
constexpr int kLeastLetters = 24; // of the sentence, a line

} // namespace

SentenceRow::SentenceRow(QWidget& sentence, const QList<QWidget*>& buttons, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QWidget(this))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural, kBetween);
    m_buttons->setLayout(flow);
    for (QWidget* button : buttons) {
        flow->addWidget(button);
    }
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(kBetween);
    m_lines->addWidget(&sentence, 1);
    m_lines->addWidget(m_buttons);
}

bool SentenceRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fit();
    }
    return QWidget::event(event);
}

/// Of one below the other: else the row would hold its page as wide as it is beside each other.
QSize SentenceRow::minimumSizeHint() const
{
    const int buttons = m_buttons->layout()->minimumSize().width(); // its widest
    return {std::max(m_lines->itemAt(0)->minimumSize().width(), buttons), QWidget::minimumSizeHint().height()};
}

void SentenceRow::fit()
{
    int buttons = -kBetween;
    for (int at = 0; at < m_buttons->layout()->count(); ++at) {
        const QLayoutItem* button = m_buttons->layout()->itemAt(at);
        buttons += button->isEmpty() ? 0 : button->sizeHint().width() + kBetween;
    }
    const int sentence =
        std::max(kLeastLetters * fontMetrics().averageCharWidth(), m_lines->itemAt(0)->minimumSize().width());
    const bool isOneLine = sentence + kBetween + buttons <= width();
    m_buttons->setMinimumWidth(isOneLine ? std::max(0, buttons) : 0);
    const auto direction = isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_lines->direction()) { // else it would ask to be laid out for ever
        m_lines->setDirection(direction);
        m_lines->setAlignment(m_buttons, isOneLine ? Qt::AlignVCenter : Qt::Alignment());
    }
}

} // namespace samordna::views
