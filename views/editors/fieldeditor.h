#pragma once

#include <QJsonValue>
#include <QWidget>

namespace samordna::views {

/// One field on the screen. Speaks the JSON of domain::Field, so that any field of any entity can
/// be put into any editor that fits it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~FieldEditor() override;

    /// What is typed or chosen; Undefined when it cannot be read as a value of the field.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// The same without what is typed beside it and cannot be read: of several values, those that are chosen.
    [[nodiscard]] virtual QJsonValue chosen() const;
    /// Shows a stored value; what was typed before is gone.
    void show(const QJsonValue& value);
    /// Puts \a value there as if it had been typed.
    void type(const QJsonValue& value);
    /// Shows what was shown last: nothing is typed any more.
    void showAgain();
    /// True when what is typed differs from what was shown last.
    [[nodiscard]] bool isDirty() const;
    /// What takes the focus, and the name.
    [[nodiscard]] virtual QWidget* control() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// What to do when what is typed cannot be read: one sentence.
    [[nodiscard]] virtual QString wayToWrite() const;

Q_SIGNALS:
    /// The user left the field, or pressed Enter, with a value other than the one shown.
    void committed();
    /// Anything was typed or chosen.
    void edited();
    /// A stored value is shown.
    void shown();
    /// More was pasted than any text may hold, and none of it was taken: to lay it out would hold the window.
    void pastedTooMuch();

protected:
    virtual void put(const QJsonValue& value) = 0;
    /// To be called when the user leaves the field.
    void commit();
    /// Lays \a control out alone.
    void setControl(QWidget* control);

private:
    QJsonValue m_shown{QJsonValue::Undefined};
};

} // namespace samordna::views
