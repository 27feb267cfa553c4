#pragma once

#include "views/editors/choices.h"
#include "views/editors/fieldeditor.h"

class QComboBox;

namespace samordna::views {

class FlowLayout;

/// Several of a list: the chosen stand as chips that can be taken away; typing adds.
class MultiEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit MultiEditor(QWidget* parent = nullptr);
    void setChoices(const Choices& choices);
    void setCreator(Creator creator) { m_creator = std::move(creator); }
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QJsonValue chosen() const override;
    [[nodiscard]] QWidget* control() const override;
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void put(const QJsonValue& value) override;

private:
    void offerRest();
    void addTyped();
    void addActivated();
    void take(const QJsonValue& value);
    void leave(const QJsonValue& value);
    void showChips();
    [[nodiscard]] QString textOf(const QJsonValue& value) const;

    Choices m_choices;
    QList<QJsonValue> m_chosen;
    Creator m_creator;
    bool m_isTaken = false; ///< until the signals of the same key press have passed
    bool m_isReadOnly = false;
    QWidget* m_chips; ///< owned by this widget
    FlowLayout* m_flow; ///< owned by m_chips
    QComboBox* m_box; ///< owned by this widget
};

} // namespace samordna::views
