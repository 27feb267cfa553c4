#include "views/widgets/elidedcombo.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QStylePainter>

namespace samordna::views {

ElidedCombo::ElidedCombo(int letters, QWidget* parent)
    : QComboBox(parent)
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

void ElidedCombo::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, room.width() - 4);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace samordna::views
