#include "views/editors/reasonbar.h"

#include "views/theme/theme.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace samordna::views {

namespace {

constexpr int kPause = 300; // ms

} // namespace

ReasonBar::ReasonBar(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_give(new QPushButton(tr("Withdraw"), this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_wait(new QTimer(this))
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
    connect(m_keep, &QPushButton::clicked, this, &ReasonBar::drop);
    m_wait->setSingleShot(true);
    m_wait->setInterval(kPause);
    connect(m_reason, &QLineEdit::textEdited, m_wait, qOverload<>(&QTimer::start));
    connect(m_wait, &QTimer::timeout, this, &ReasonBar::keep);
    m_give->setEnabled(false);
    hide();
}

void ReasonBar::ask(const QString& question, const QString& verb)
{
    m_question->setText(question);
    m_give->setText(verb.isEmpty() ? tr("Withdraw") : verb);
    m_keep->setText(verb.isEmpty() ? tr("Keep") : tr("Cancel"));
    m_reason->setAccessibleName(question);
    m_reason->setText(QSettings().value(key()).toString());
    show();
    m_reason->setFocus();
}

void ReasonBar::give()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty()) {
        drop();
        Q_EMIT given(reason);
    }
}

void ReasonBar::drop()
{
    m_wait->stop();
    QSettings().remove(key());
    hide();
}

void ReasonBar::keep()
{
    QSettings settings;
    settings.setValue(key(), m_reason->text());
    settings.sync(); // the program may be killed
}

/// By what was asked, which names the row.
QString ReasonBar::key() const
{
    const QByteArray hash = QCryptographicHash::hash(m_question->text().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("typed-reason/") + QString::fromLatin1(hash.first(16));
}

void ReasonBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        drop();
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
