#include "views/page.h"

#include "views/dialogs/longwriting.h"
#include "views/theme/theme.h"
#include "views/words/why.h"
#include "models/workspace/writing.h"

#include <QApplication>
#include <QPainter>

namespace samordna::views {

bool PageContext::apply(const domain::ChangeSet& changes, const QString& step, const QString& done) const
{
    const auto applied = workspace::Workspace::isLong(changes)
        ? writeAtLength(navigator.dialogs(), QApplication::activeWindow(), step, workspace.begin(changes, step))
        : workspace.apply(changes, step);
    if (!applied) {
        navigator.showError(applied.error());
    } else if (!done.isEmpty()) {
        navigator.showDone(done);
    }
    return applied.hasValue();
}

Page::Page(Ground ground, QWidget* parent)
    : QWidget(parent)
    , m_ground(ground)
{
}

void Page::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_ground == Ground::Card) {
        QPainter(this).fillRect(rect(), tone(Tone::Card, palette()));
    }
}

bool Page::showRow(domain::Entity /*entity*/, const QUuid& /*id*/)
{
    return false;
}

std::optional<Why> Page::why() const
{
    return std::nullopt;
}

} // namespace samordna::views
