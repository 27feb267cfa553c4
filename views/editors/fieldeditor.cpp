#include "views/editors/fieldeditor.h"

#include <QVBoxLayout>

namespace samordna::views {

/// A control that has the focus loses it while it is taken apart, and would say that the field was left.
FieldEditor::~FieldEditor()
{
    const auto parts = findChildren<QObject*>();
    for (const QObject* part : parts) {
        part->disconnect(this);
    }
}

QJsonValue FieldEditor::chosen() const
{
    return value();
}

void FieldEditor::show(const QJsonValue& value)
{
    {
        const QSignalBlocker quiet(this);
        put(value);
        m_shown = this->value(); // as it reads when untouched: a rounded number must not look like an edit
    }
    Q_EMIT shown();
}

void FieldEditor::type(const QJsonValue& value)
{
    put(value);
    Q_EMIT edited();
}

void FieldEditor::showAgain()
{
    show(QJsonValue(m_shown));
}

bool FieldEditor::isDirty() const
{
    return value() != m_shown;
}

QString FieldEditor::wayToWrite() const
{
    return tr("Choose from the list, or write it in another way.");
}

void FieldEditor::commit()
{
    if (isDirty()) {
        Q_EMIT committed();
    }
}

void FieldEditor::setControl(QWidget* control)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    setFocusProxy(control);
}

} // namespace samordna::views
