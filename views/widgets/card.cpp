#include "views/widgets/card.h"

#include "views/widgets/labels.h"

#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

Card::Card(const QString& heading, const QString& caption, QWidget* parent)
    : QFrame(parent)
    , m_heading(headingLabel(this))
    , m_caption(captionLabel(this))
    , m_body(new QVBoxLayout)
{
    setProperty("look", u"card"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_caption);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(words);
    layout->addLayout(m_body);
    setHeading(heading);
    setCaption(caption);
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

} // namespace samordna::views
