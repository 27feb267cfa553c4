#include "views/editors/searcheditor.h"

#include "views/editors/choicebox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace samordna::views {

SearchEditor::SearchEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_box(makeChoiceBox(this))
{
    setControl(m_box);
    makeSearchable(*m_box);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &SearchEditor::leave);
    connect(m_box, &QComboBox::editTextChanged, this, &FieldEditor::edited);
    connect(m_box, &QComboBox::activated, this, [this] { commit(); });
}

void SearchEditor::setChoices(const Choices& choices)
{
    const QString kept = m_box->currentText();
    const QSignalBlocker quiet(this);
    m_choices = choices;
    offer(*m_box, choices);
    m_box->setEditText(kept);
}

QJsonValue SearchEditor::value() const
{
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty()) {
        return m_none;
    }
    const int current = m_box->currentIndex(); // tells two of the same name apart
    if (current >= 0 && m_box->itemText(current) == typed) {
        return QJsonValue::fromVariant(m_box->itemData(current));
    }
    const Choice* choice = choiceNamed(m_choices, typed);
    return choice ? choice->value : QJsonValue(QJsonValue::Undefined);
}

QWidget* SearchEditor::control() const
{
    return m_box;
}

void SearchEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void SearchEditor::put(const QJsonValue& value)
{
    const Choice* choice = choiceOf(m_choices, value);
    m_box->setCurrentIndex(choice ? static_cast<int>(choice - m_choices.constData()) : -1);
    m_box->setEditText(choice ? choice->text : QString());
    m_box->lineEdit()->setCursorPosition(0);
}

void SearchEditor::leave()
{
    const QString typed = m_box->currentText().trimmed();
    if (m_creator && !typed.isEmpty() && value().isUndefined() && mayBeNew(m_choices, typed)) {
        if (const auto made = m_creator(typed)) {
            m_choices.append(*made);
            m_box->addItem(made->text, made->value.toVariant());
            m_box->setCurrentIndex(m_box->count() - 1);
        }
    }
    if (const Choice* meant = choiceNamed(m_choices, typed); meant && meant->text != typed) {
        put(meant->value); // written out, so that it can be seen which one it is
    }
    commit();
}

} // namespace samordna::views
