#include "views/pages/textwithlast.h"

#include "views/editors/flowlayout.h"
#include "views/editors/lineeditors.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kLetters = 26; // each side's least width: beside each other from twice this

} // namespace

TextWithLast::TextWithLast(QWidget* parent)
    : FieldEditor(parent)
    , m_editor(new LongTextEditor(this))
    , m_last(new QWidget(this))
    , m_period(new QLabel(m_last))
    , m_text(new QLabel(m_last))
    , m_take(new QPushButton(tr("Take over this text"), m_last))
{
    auto* flow = new FlowLayout(FlowLayout::Fit::Shares, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    flow->addWidget(m_editor);
    flow->addWidget(m_last);
    const int least = kLetters * fontMetrics().averageCharWidth();
    m_editor->setMinimumWidth(least);
    m_last->setMinimumWidth(least);
    auto* column = new QVBoxLayout(m_last);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QLabel* label : {m_period, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("look", u"caption"_s);
        label->setFont(textFont(TextStep::Caption));
        column->addWidget(label);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_take->setProperty("look", u"link"_s);
    m_take->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(m_take);
    column->addStretch();
    m_last->hide();
    setFocusProxy(m_editor->control());
    connect(m_take, &QPushButton::clicked, this, &TextWithLast::takeOver);
    connect(m_editor, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(m_editor, &FieldEditor::pastedTooMuch, this, &FieldEditor::pastedTooMuch);
    connect(m_editor, &FieldEditor::committed, this, [this] { commit(); });
}

void TextWithLast::setLast(const QString& period, const QString& text, const QString& field)
{
    m_period->setText(period + u':');
    m_text->setText(text);
    m_take->setAccessibleName(tr("Take over the last text: %1").arg(field));
    m_last->setVisible(!text.isEmpty());
    m_take->setVisible(!m_isReadOnly);
}

QJsonValue TextWithLast::value() const
{
    return m_editor->value();
}

QWidget* TextWithLast::control() const
{
    return m_editor->control();
}

void TextWithLast::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    m_take->setVisible(!readOnly);
}

/// Typed, not shown: what was typed back is to be stored when the field is left, and this one knows what is stored.
void TextWithLast::put(const QJsonValue& value)
{
    m_editor->type(value);
}

/// Below what is written already, so that nothing typed is lost.
void TextWithLast::takeOver()
{
    const QString written = m_editor->value().toString().trimmed();
    m_editor->type(written.isEmpty() ? m_text->text() : written + u'\n' + m_text->text());
    m_editor->control()->setFocus();
    commit();
}

} // namespace samordna::views
