#include "views/editors/morefilters.h"

#include "views/editors/filterchip.h"
#include "models/domain/format.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace samordna::views {

MoreFilters::MoreFilters(QWidget* parent)
    : QToolButton(parent)
    , m_group(new QActionGroup(this))
    , m_chip(new FilterChip(QString(), this))
{
    setText(tr("More filters"));
    setAccessibleName(text());
    setProperty("look", QStringLiteral("chip"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    m_chip->hide();
    connect(m_chip, &QAbstractButton::clicked, this, [this] {
        choose(-1);
        setFocus(); // the chip, which had it, is gone
        Q_EMIT picked(-1);
    });
}

void MoreFilters::add(int value, const QString& words)
{
    QAction* action = menu()->addAction(words);
    action->setCheckable(true);
    m_group->addAction(action);
    m_choices.append({value, words, action});
    connect(action, &QAction::triggered, this, [this, value](bool isChecked) {
        choose(isChecked ? value : -1);
        Q_EMIT picked(m_chosen);
    });
}

void MoreFilters::setCount(int value, qint64 count)
{
    for (const Choice& choice : std::as_const(m_choices)) {
        if (choice.value == value) {
            const QString number = domain::numberText(static_cast<double>(count));
            choice.action->setText(count < 0 ? choice.words : tr("%1 (%2)").arg(choice.words, number));
        }
    }
}

void MoreFilters::choose(int value)
{
    m_chosen = -1;
    for (const Choice& choice : std::as_const(m_choices)) {
        const bool isIt = choice.value == value;
        choice.action->setChecked(isIt);
        if (isIt) {
            m_chosen = value;
            m_chip->setText(tr("%1 ×").arg(choice.words));
            m_chip->setAccessibleName(tr("Take away the filter: %1").arg(choice.words));
        }
    }
    m_chip->setVisible(m_chosen >= 0);
    m_chip->setChecked(true);
    m_chip->updateGeometry();
}

} // namespace samordna::views
