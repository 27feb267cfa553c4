#include "views/window/topbar.h"

#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/periodchooser.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_title(pageTitleLabel(this))
    , m_subtitle(captionLabel(this))
    , m_period(new PeriodChooser(this))
    , m_views(new QToolButton(this))
    , m_find(new QToolButton(this))
    , m_main(new QToolButton(this))
{
    setProperty("look", u"top"_s);
    m_title->setWordWrap(false);
    m_main->setProperty("look", u"primary"_s);
    m_main->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_main->setFocusPolicy(Qt::StrongFocus);
    m_views->setProperty("look", u"button"_s);
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setFocusPolicy(Qt::StrongFocus);
    m_views->hide();
    m_find->setProperty("look", u"button"_s);
    m_find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_find->setIcon(icon(u"search"_s, palette()));
    m_find->setText(tr("Find"));
    m_find->setAccessibleName(tr("Find everything"));
    m_find->setFocusPolicy(Qt::StrongFocus);
    connect(m_main, &QToolButton::clicked, this, [this] {
        if (m_action) {
            m_action->trigger();
        }
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 9, 22, 9);
    layout->setSpacing(12);
    layout->addWidget(m_title, 0, Qt::AlignVCenter);
    layout->addWidget(m_subtitle, 1, Qt::AlignVCenter);
    layout->addWidget(m_views, 0, Qt::AlignVCenter);
    layout->addWidget(m_find, 0, Qt::AlignVCenter);
    layout->addWidget(m_period, 0, Qt::AlignVCenter);
    layout->addWidget(m_main, 0, Qt::AlignVCenter);
}

void TopBar::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void TopBar::setFindAction(QAction* action)
{
    connect(m_find, &QToolButton::clicked, action, &QAction::trigger);
    m_find->setToolTip(tr("Find everything, run any command (%1)")
                           .arg(action->shortcut().toString(QKeySequence::NativeText))
                           .toHtmlEscaped());
}

void TopBar::setMainAction(QAction* action)
{
    if (m_action) {
        disconnect(m_action, nullptr, this, nullptr);
    }
    m_action = action;
    if (m_action) {
        connect(m_action, &QAction::changed, this, &TopBar::showAction);
        connect(m_action, &QObject::destroyed, this, [this] { m_action = nullptr; });
    }
    showAction();
}

void TopBar::showAction()
{
    m_main->setVisible(m_action != nullptr);
    if (!m_action) {
        return;
    }
    const QString text = QString(m_action->text()).remove(u'&');
    m_main->setText(text);
    m_main->setAccessibleName(text);
    m_main->setEnabled(m_action->isEnabled());
    m_main->setToolTip(m_action->toolTip().toHtmlEscaped());
}

} // namespace samordna::views
