#include "views/widgets/keyfigurecard.h"

#include "views/widgets/labels.h"

#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

KeyFigureCard::KeyFigureCard(const QString& heading, QWidget* parent)
    : ContentButton("cardButton", parent)
    , m_heading(heading)
    , m_figure(figureLabel(this))
    , m_beside(captionLabel(this))
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
    layout->addWidget(name);
    layout->addLayout(line);
    layout->addStretch(1);
    for (QLabel* label : {name, m_figure, m_beside}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    setFigure(u"–"_s, {});
}

void KeyFigureCard::setFigure(const QString& figure, const QString& beside, const QString& why)
{
    m_figure->setText(figure);
    m_beside->setText(beside);
    setAccessibleName(tr("%1: %2 %3").arg(m_heading, figure, beside).trimmed());
    setAccessibleDescription(why);
    setToolTip(why.toHtmlEscaped());
    updateGeometry();
}

} // namespace samordna::views
