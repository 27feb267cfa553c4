#include "views/widgets/keyfigurecard.h"

#include "views/widgets/labels.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

KeyFigureCard::KeyFigureCard(const QString& heading, QWidget* parent)
    : ContentButton("cardButton", parent)
    , m_heading(heading)
    , m_figure(figureLabel(this))
    , m_beside(captionLabel(this))
    , m_why(new QToolButton(this))
{
    auto* name = captionLabel(this);
    name->setText(heading);
    m_figure->setWordWrap(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_figure, 0, Qt::AlignVCenter);
    line->addWidget(m_beside, 1, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(name, 1);
    top->addWidget(m_why, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addStretch(1); // beside a card whose heading stands on two lines the figures keep one line
    layout->addLayout(line);
    for (QLabel* label : {name, m_figure, m_beside}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_why->setText(u"?"_s);
    m_why->setProperty("look", u"hint"_s);
    const int side = qRound(fontMetrics().height() * 1.2);
    m_why->setFixedSize(side, side);
    m_why->setToolTip(tr("Why this figure? (F8)"));
    m_why->setFocusPolicy(Qt::NoFocus); // F8 does it where the focus is
    m_why->setCursor(Qt::ArrowCursor);
    connect(m_why, &QToolButton::clicked, this, &KeyFigureCard::whyRequested);
    auto* action = new QAction(tr("Why this figure?"), this);
    connect(action, &QAction::triggered, this, &KeyFigureCard::whyRequested);
    addAction(action);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFigure(u"–"_s, {});
}

void KeyFigureCard::setWhy(const QString& why)
{
    setAccessibleDescription(why);
    setToolTip(why.toHtmlEscaped());
}

void KeyFigureCard::setFigure(const QString& figure, const QString& beside)
{
    m_figure->setText(figure);
    m_beside->setText(beside);
    setAccessibleName(tr("%1: %2 %3").arg(m_heading, figure, beside).trimmed());
    m_why->setAccessibleName(tr("Why %1? %2").arg(figure, m_heading));
    updateGeometry();
}

} // namespace samordna::views
