#pragma once

#include "views/editors/choices.h"
#include "views/editors/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace samordna::views {

/// One of a short list.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(QWidget* parent = nullptr);
    void setChoices(const Choices& choices);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* control() const override;
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void put(const QJsonValue& value) override;

private:
    QComboBox* m_box; ///< owned by this widget
};

/// Yes or no; its words stand beside the box.
class CheckEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit CheckEditor(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void put(const QJsonValue& value) override;

private:
    QCheckBox* m_box; ///< owned by this widget
};

} // namespace samordna::views
