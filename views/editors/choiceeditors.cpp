#include "views/editors/choiceeditors.h"

#include "views/editors/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

namespace samordna::views {

namespace {

constexpr int kChoice = 22; // the longest words of the short lists

/// A wheel turned over a panel scrolls the panel; it must not change a value that happens to lie
/// under the pointer.
bool isStrayWheel(const QWidget* box, const QEvent* event)
{
    return event->type() == QEvent::Wheel && !box->hasFocus();
}

} // namespace

ChoiceEditor::ChoiceEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_box(makeChoiceBox(this))
{
    setControl(m_box);
    m_box->setMinimumContentsLength(kChoice);
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    connect(m_box, &QComboBox::activated, this, [this] { commit(); });
}

void ChoiceEditor::setChoices(const Choices& choices)
{
    const QJsonValue kept = value();
    const QSignalBlocker quiet(this);
    offer(*m_box, choices);
    put(kept);
}

QJsonValue ChoiceEditor::value() const
{
    return m_box->currentIndex() < 0 ? QJsonValue(QJsonValue::Undefined)
                                     : QJsonValue::fromVariant(m_box->currentData());
}

QWidget* ChoiceEditor::control() const
{
    return m_box;
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && isStrayWheel(m_box, event)) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChoiceEditor::put(const QJsonValue& value)
{
    for (int i = 0; i < m_box->count(); ++i) {
        if (QJsonValue::fromVariant(m_box->itemData(i)) == value) {
            m_box->setCurrentIndex(i);
            return;
        }
    }
    m_box->setCurrentIndex(-1);
}

CheckEditor::CheckEditor(const QString& text, QWidget* parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(text, this))
{
    setControl(m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
    connect(m_box, &QCheckBox::clicked, this, [this] { commit(); });
}

QJsonValue CheckEditor::value() const
{
    return m_box->isChecked();
}

QWidget* CheckEditor::control() const
{
    return m_box;
}

void CheckEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void CheckEditor::put(const QJsonValue& value)
{
    m_box->setChecked(value.toBool());
}

} // namespace samordna::views
