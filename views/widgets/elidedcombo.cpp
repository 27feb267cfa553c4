#include "views/widgets/elidedcombo.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QStylePainter>

namespace samordna::views {

ElidedCombo::ElidedCombo(int letters, Qt::TextElideMode mode, QWidget* parent)
    : QComboBox(parent)
    , m_mode(mode)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
    connect(
        this, &QComboBox::currentTextChanged, this, [this](const QString& text) { setToolTip(text.toHtmlEscaped()); });
}

void ElidedCombo::showPopup()
{
    const int beside = 2 * view()->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 8; // its bar and its borders
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + beside, screen()->availableSize().width()));
    QComboBox::showPopup();
}

void ElidedCombo::paintEvent(QPaintEvent* event)
{
    if (isEditable() || currentIndex() < 0) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int beside = option.currentIcon.isNull() ? 4 : option.iconSize.width() + 8;
    option.currentText = fontMetrics().elidedText(option.currentText, m_mode, room.width() - beside);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace samordna::views
