#pragma once

#include "views/editors/choices.h"
#include "views/editors/fieldeditor.h"

class QComboBox;

namespace samordna::views {

/// One of a long list: typing finds it, wherever in the name the letters stand. Empty is "none".
/// With a creator, another name makes a new one.
class SearchEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit SearchEditor(QWidget* parent = nullptr);
    void setChoices(const Choices& choices);
    /// What "none" is in the field: null for a reference, "" for a text.
    void setNone(const QJsonValue& none) { m_none = none; }
    void setCreator(Creator creator) { m_creator = std::move(creator); }
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void put(const QJsonValue& value) override;

private:
    void leave();

    QComboBox* m_box; ///< owned by this widget
    Choices m_choices;
    QJsonValue m_none{QJsonValue::Null};
    Creator m_creator;
};

} // namespace samordna::views
