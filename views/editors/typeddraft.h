#pragma once

#include <QObject>
#include <QStringList>

class QTimer;

namespace samordna::views {

class FieldEditor;
class Form;

/// What is typed into a form and not stored yet, kept on this computer as it is typed, so that neither a power cut nor
/// a killed program takes it. Kept by file and row, and let go of once it is stored or dropped. On the GUI thread.
class TypedDraft final : public QObject
{
    Q_OBJECT

public:
    /// A child of \a form. \a name tells forms apart that show one row; \a file is the path of the county file.
    TypedDraft(Form& form, QString name, const QString& file);

    /// To be called when \a form shows \a row. What was typed there and not stored when the program ended is put back,
    /// with a note at each field; true when something was. Nothing happens for the row that it has already.
    bool begin(const QString& row);
    /// The form shows no row any more: what was typed is dropped.
    void end();

private:
    void watchLines();
    void keep();
    void putBack(FieldEditor& editor, const QString& field, const QJsonObject& typed);
    void write(const QByteArray& draft);
    void clearNotes(const QStringList& fields);
    [[nodiscard]] QString key() const;

    Form& m_form;
    QString m_group; ///< of the settings
    QString m_row; ///< empty when none is shown
    QStringList m_noted; ///< fields that say what came back
    QTimer* m_wait; ///< until typing pauses
    bool m_isKept = false; ///< something stands in the settings
    bool m_isFilling = false;
    bool m_isWatching = false;
};

} // namespace samordna::views
