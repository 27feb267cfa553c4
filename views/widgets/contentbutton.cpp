#include "views/widgets/contentbutton.h"

#include <QKeyEvent>
#include <QLayout>

namespace samordna::views {

ContentButton::ContentButton(const char* look, QWidget* parent)
    : QPushButton(parent)
{
    setProperty("look", QString::fromLatin1(look));
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ContentButton::sizeHint() const
{
    return layout() ? layout()->totalSizeHint() : QPushButton::sizeHint();
}

QSize ContentButton::minimumSizeHint() const
{
    return layout() ? layout()->totalMinimumSize() : QPushButton::minimumSizeHint();
}

int ContentButton::heightForWidth(int width) const
{
    return layout() ? layout()->totalHeightForWidth(width) : sizeHint().height();
}

void ContentButton::keyPressEvent(QKeyEvent* event)
{
    // As for a link: Return follows it, not only Space.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace samordna::views
