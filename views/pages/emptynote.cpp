#include "views/pages/emptynote.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace samordna::views {

EmptyNote::EmptyNote(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &EmptyNote::pressed);
}

void EmptyNote::setNote(const QString& sentence, const QString& button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
}

} // namespace samordna::views
