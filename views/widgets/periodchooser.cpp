#include "views/widgets/periodchooser.h"

#include "models/domain/terms.h"

#include "views/theme/theme.h"
#include "views/widgets/periodkinds.h"

#include <QMenu>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using domain::Period;
using domain::PeriodKind;

PeriodChooser::PeriodChooser(QWidget* parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setProperty("look", u"button"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->setAccessibleName(tr("Period"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodChooser::fillMenu);
}

void PeriodChooser::setPeriod(const Period& period)
{
    m_period = period;
    setText(domain::term(period) + u" ▾"_s);
    setAccessibleName(tr("Period: %1").arg(domain::term(period)));
    setToolTip(domain::spanText(period));
    fillMenu();
}

void PeriodChooser::choosePrevious()
{
    choose(m_period.previous());
}

void PeriodChooser::chooseNext()
{
    choose(m_period.next());
}

void PeriodChooser::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Previous: %1").arg(domain::term(m_period.previous())), this, &PeriodChooser::choosePrevious);
    m_menu->addAction(tr("Next: %1").arg(domain::term(m_period.next())), this, &PeriodChooser::chooseNext);
    m_menu->addSeparator();
    for (const PeriodKind kind : kPeriodKinds) {
        QAction* action = m_menu->addAction(periodKindName(kind), this, [this, kind] { chooseKind(kind); });
        action->setCheckable(true);
        action->setChecked(kind == m_period.kind());
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Own span…"), this, &PeriodChooser::ownSpanRequested);
}

void PeriodChooser::choose(const Period& period)
{
    setPeriod(period);
    Q_EMIT periodChosen(period);
}

void PeriodChooser::chooseKind(PeriodKind kind)
{
    // The last day, so that the year's tertial is the one that ends with it.
    choose(Period::holding(m_period.last(), kind));
}

} // namespace samordna::views
