#pragma once

#include "views/editors/choices.h"
#include "models/domain/bulkedit.h"

#include <QJsonObject>
#include <QObject>

class QComboBox;
class QGridLayout;
class QLabel;

namespace samordna::views {

class FieldEditor;

/// One field of a change of many rows: its name, what the rows hold now, what is done to it, and the value.
class BulkEditLine final : public QObject
{
    Q_OBJECT

public:
    /// Puts its four widgets, owned by \a layout's widget, into \a row of it. \a file gives what can be chosen.
    BulkEditLine(
        const domain::BulkField& field, const domain::PlanData& file, QDate today, QGridLayout& layout, int row);

    /// Nothing while the field is left as it is, or when problem() says what is missing.
    [[nodiscard]] std::optional<domain::BulkEdit> edit() const;
    /// What must be done before the value can be used; empty when it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] const QString& field() const { return m_field.name; }
    /// What is chosen and typed, readable or not; nothing while the field is left as it is.
    [[nodiscard]] QJsonObject typed() const;
    /// Puts that there; nothing: as it was at first.
    void type(const QJsonObject& typed);

Q_SIGNALS:
    void changed();

private:
    void makeEditor(QDate today, QWidget* parent);
    void fillChooser();
    void refresh();
    [[nodiscard]] QString nowText() const;
    [[nodiscard]] QString textOf(const QJsonValue& value) const;
    [[nodiscard]] std::optional<domain::BulkAction> action() const;

    domain::BulkField m_field;
    Choices m_choices; ///< empty for a field that is typed
    QComboBox* m_chooser;
    FieldEditor* m_editor = nullptr;
    QJsonObject m_begun; ///< what stood in it at first
};

} // namespace samordna::views
