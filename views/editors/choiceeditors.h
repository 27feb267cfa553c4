#pragma once

#include "views/editors/choices.h"
#include "views/editors/fieldeditor.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStringListModel;

namespace samordna::views {

class FlowLayout;

/// Makes a new thing of a typed name and gives its choice; nothing when it may not be made.
using Creator = std::function<std::optional<Choice>(const QString& name)>;

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

/// Several of a list: the chosen stand as chips that can be taken away; typing adds.
class MultiEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit MultiEditor(QWidget* parent = nullptr);
    void setChoices(const Choices& choices);
    void setCreator(Creator creator) { m_creator = std::move(creator); }
    [[nodiscard]] QJsonValue value() const override;
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
