#include "views/window/topbar.h"

#include "views/editors/flowlayout.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/periodchooser.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBetween = 12; // px
constexpr int kLeastSubtitle = 14; // letters a line

} // namespace

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_title(pageTitleLabel(this))
    , m_subtitle(captionLabel(this))
    , m_period(new PeriodChooser(this))
    , m_views(new QToolButton(this))
    , m_find(new QToolButton(this))
    , m_main(new QToolButton(this))
    , m_buttons(new QWidget(this))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
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
    auto* words = new QHBoxLayout;
    words->setSpacing(kBetween);
    words->addWidget(m_title, 0, Qt::AlignVCenter);
    words->addWidget(m_subtitle, 1, Qt::AlignVCenter);
    auto* buttons = new FlowLayout(FlowLayout::Fit::Natural, kBetween);
    m_buttons->setLayout(buttons);
    for (QWidget* button : {static_cast<QWidget*>(m_views), static_cast<QWidget*>(m_find),
             static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_main)}) {
        buttons->addWidget(button);
    }
    m_lines->setContentsMargins(22, 9, 22, 9);
    m_lines->setSpacing(kBetween);
    m_lines->addLayout(words, 1);
    m_lines->addWidget(m_buttons, 0, Qt::AlignVCenter);
}

void TopBar::fit()
{
    int buttons = -kBetween;
    for (int i = 0; i < m_buttons->layout()->count(); ++i) {
        const QLayoutItem* button = m_buttons->layout()->itemAt(i);
        buttons += button->isEmpty() ? 0 : button->sizeHint().width() + kBetween;
    }
    const QFontMetrics letters = m_subtitle->fontMetrics();
    const int subtitle =
        std::min(letters.horizontalAdvance(m_subtitle->text()), kLeastSubtitle * letters.averageCharWidth());
    const QMargins margins = m_lines->contentsMargins();
    const int words = m_title->sizeHint().width() + kBetween + subtitle;
    const bool isOneLine = margins.left() + words + kBetween + buttons + margins.right() <= width();
    m_buttons->setMinimumWidth(isOneLine ? buttons : 0);
    const auto direction = isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_lines->direction()) { // else it would ask to be laid out for ever
        m_lines->setDirection(direction);
        m_lines->setAlignment(m_buttons, isOneLine ? Qt::AlignVCenter : Qt::Alignment());
    }
}

bool TopBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fit();
    }
    return QFrame::event(event);
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
