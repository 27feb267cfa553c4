#include "views/widgets/notebar.h"

#include "views/theme/theme.h"
#include "views/widgets/labels.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

NoteBar::NoteBar(QWidget* parent)
    : QFrame(parent)
    , m_text(bodyLabel(this))
    , m_accept(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("About the file"));
    setProperty("look", u"top"_s);
    m_accept->setProperty("look", u"quiet"_s);
    m_close->setIcon(icon(u"close"_s, QApplication::palette()));
    m_close->setAccessibleName(tr("Close what is said about the file"));
    m_close->setToolTip(tr("Close: it is not said again"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 6, 16, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_accept);
    layout->addWidget(m_close);
    connect(m_accept, &QPushButton::clicked, this, &NoteBar::accepted);
    connect(m_close, &QToolButton::clicked, this, &NoteBar::closed);
    hide();
}

void NoteBar::present(const QString& sentence, const QString& verb)
{
    m_text->setText(sentence);
    m_accept->setText(verb);
    setAccessibleDescription(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoteBar::text() const
{
    return m_text->text();
}

} // namespace samordna::views
