#include "views/editors/reasonbar.h"

#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace samordna::views {

ReasonBar::ReasonBar(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_give(new QPushButton(tr("Withdraw"), this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 10);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason for withdrawing"));
    layout->addWidget(m_question);
    auto* line = new QHBoxLayout;
    m_reason->setPlaceholderText(tr("The reason, for those who read the history"));
    line->addWidget(m_reason, 1);
    line->addWidget(m_give);
    line->addWidget(m_keep);
    layout->addLayout(line);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBar::give);
    connect(m_give, &QPushButton::clicked, this, &ReasonBar::give);
    connect(m_keep, &QPushButton::clicked, this, &QWidget::hide);
    m_give->setEnabled(false);
    hide();
}

void ReasonBar::ask(const QString& question, const QString& verb)
{
    m_question->setText(question);
    m_give->setText(verb.isEmpty() ? tr("Withdraw") : verb);
    m_keep->setText(verb.isEmpty() ? tr("Keep") : tr("Cancel"));
    m_reason->setAccessibleName(question);
    m_reason->clear();
    show();
    m_reason->setFocus();
}

void ReasonBar::give()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty()) {
        hide();
        Q_EMIT given(reason);
    }
}

void ReasonBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReasonBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::WarningSoft, palette()));
}

} // namespace samordna::views
