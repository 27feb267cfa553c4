#include "views/editors/filterchip.h"

#include "views/theme/theme.h"
#include "models/domain/format.h"

#include <QEvent>
#include <QPainter>

namespace samordna::views {

namespace {

constexpr int kSide = 11; // px left and right of the words
constexpr int kAbove = 5; // px above and below them

QFont chipFont(const FilterChip& chip)
{
    QFont font = chip.font();
    font.setWeight(chip.isChecked() ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

FilterChip::FilterChip(const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(words)
{
    setCheckable(true);
    setText(words);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(qint64 count)
{
    setText(count < 0 ? m_words : m_words + u' ' + domain::numberText(static_cast<double>(count)));
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    QFont bold = font(); // room for the chosen look, so that choosing moves nothing
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + 2 * kSide, metrics.height() + 2 * kAbove};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isStrong = isChecked() || hasFocus();
    painter.setPen(QPen(tone(isStrong ? Tone::Action : Tone::Line, palette()), hasFocus() ? 2 : 1));
    painter.setBrush(tone(isChecked() || underMouse() ? Tone::ActionSoft : Tone::Card, palette()));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setFont(chipFont(*this));
    painter.setPen(tone(isChecked() ? Tone::Action : Tone::Text, palette()));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

bool FilterChip::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace samordna::views
