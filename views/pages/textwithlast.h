#pragma once

#include "views/editors/fieldeditor.h"

class QLabel;
class QPushButton;

namespace samordna::views {

class LongTextEditor;

/// A long text with what was written the period before beside it, or under it where there is no room, and a button that
/// takes that over.
class TextWithLast final : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextWithLast(QWidget* parent = nullptr);
    /// \a period is said above the text; an empty text hides it. \a field names the button for a screen reader.
    void setLast(const QString& period, const QString& text, const QString& field);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void put(const QJsonValue& value) override;

private:
    void takeOver();

    LongTextEditor* m_editor;
    QWidget* m_last;
    QLabel* m_period;
    QLabel* m_text;
    QPushButton* m_take;
    bool m_isReadOnly = false;
};

} // namespace samordna::views
