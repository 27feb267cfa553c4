#include "views/widgets/sidepanel.h"

#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/scrolled.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace samordna::views {

namespace {

constexpr int kAbovePart = 10; // px

QLabel* invitationLabel(const QString& words, int margin)
{
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(margin);
    return label;
}

} // namespace

SidePanel::SidePanel(const QString& invitation, int letters, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_title(headingLabel(nullptr))
    , m_state(captionLabel(nullptr))
    , m_tabs(new QTabWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(kMargin, kMargin - 4, 0, 0);
    m_column->setSpacing(6);
    for (QLabel* label : {m_title, m_state}) {
        label->setContentsMargins(0, 0, kMargin, 0);
        m_column->addWidget(label);
    }
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_stack->addWidget(invitationLabel(invitation, kMargin));
    m_stack->addWidget(page);
    setMinimumWidth(letters * fontMetrics().averageCharWidth() + 2 * kMargin);
}

void SidePanel::addAbove(QWidget* widget)
{
    m_column->insertWidget(m_column->indexOf(m_tabs), widget);
}

void SidePanel::addPart(QWidget* part, const QString& name)
{
    part->layout()->setContentsMargins(0, kAbovePart, kMargin, kMargin);
    m_tabs->addTab(part, name);
}

void SidePanel::addIconPart(QWidget* part, const QString& name, const QString& iconName)
{
    addPart(part, {});
    const int at = m_tabs->indexOf(part);
    m_icons.insert(part, iconName);
    m_tabs->setTabToolTip(at, name);
    m_tabs->tabBar()->setAccessibleTabName(at, name);
    showIcons();
}

void SidePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcons();
    }
}

void SidePanel::showIcons()
{
    for (auto at = m_icons.cbegin(); at != m_icons.cend(); ++at) {
        m_tabs->setTabIcon(m_tabs->indexOf(at.key()), icon(at.value(), palette()));
    }
}

void SidePanel::addScrolledPart(QWidget* part, const QString& name)
{
    part->layout()->setContentsMargins(0, kAbovePart, kMargin, kMargin);
    m_tabs->addTab(scrolled(part), name);
}

void SidePanel::addForm(QWidget* form, const QString& name)
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->addWidget(form);
    layout->addStretch(1); // else the fields would share what is left
    addScrolledPart(part, name);
}

void SidePanel::setChosen(bool isChosen)
{
    m_stack->setCurrentIndex(isChosen ? 1 : 0);
}

void SidePanel::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SidePanel::setState(const QString& words, const char* look)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    setLook(m_state, look);
}

} // namespace samordna::views
