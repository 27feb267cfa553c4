#include "views/widgets/messagebar.h"

#include "views/theme/theme.h"
#include "views/widgets/labels.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDoneMilliseconds = 8'000;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(bodyLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_accept(new QPushButton(this))
    , m_decline(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    setAccessibleName(tr("Message"));
    m_undo->setProperty("look", u"quiet"_s);
    m_accept->setProperty("look", u"quiet"_s);
    m_decline->setProperty("look", u"quiet"_s);
    m_close->setIcon(icon(u"close"_s, QApplication::palette()));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message (Esc)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 6, 16, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_accept);
    layout->addWidget(m_decline);
    layout->addWidget(m_close);
    m_escape->setEnabled(false);
    m_goes.setSingleShot(true);
    m_goes.setInterval(kDoneMilliseconds);
    connect(&m_goes, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_escape, &QShortcut::activated, this, &MessageBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT accepted();
    });
    connect(m_decline, &QPushButton::clicked, this, &MessageBar::declined);
    hide();
}

void MessageBar::showError(const QString& sentence)
{
    m_undo->hide();
    m_accept->hide();
    m_decline->hide();
    m_goes.stop();
    present(sentence, "messageError");
}

void MessageBar::showDone(const QString& sentence, bool undoable)
{
    m_undo->setVisible(undoable);
    m_accept->hide();
    m_decline->hide();
    m_goes.start();
    present(sentence, "messageDone");
}

void MessageBar::showOffer(const QString& sentence, const QString& verb, const QString& other)
{
    m_undo->hide();
    m_accept->setText(verb);
    m_accept->show();
    m_decline->setText(other);
    m_decline->setVisible(!other.isEmpty());
    m_goes.stop();
    present(sentence, "messageDone");
}

void MessageBar::present(const QString& sentence, const char* look)
{
    setLook(this, look);
    m_text->setText(sentence);
    setAccessibleDescription(sentence);
    setVisible(true);
    m_escape->setEnabled(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_goes.stop();
    m_escape->setEnabled(false);
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace samordna::views
