#pragma once

#include "views/editors/draftstore.h"

#include <QObject>

#include <functional>

class QTimer;
class QWidget;

namespace samordna::views {

class FieldBox;
class FieldEditor;
class Form;

/// What is typed into a form, or into a line of fields, and not stored yet: kept on this computer as it is typed, so
/// that neither a power cut nor a killed program takes it, and let go of once it is stored or dropped. On the GUI
/// thread.
class TypedDraft final : public QObject
{
    Q_OBJECT

public:
    struct Part
    {
        QString field;
        FieldEditor* editor;
        FieldBox* box;
    };

    /// What stands beside the fields and is no field.
    struct Beside
    {
        std::function<QJsonObject()> typed; ///< while it differs from what is stored, else nothing
        std::function<void(const QJsonObject&)> put; ///< puts it back, before the fields are; nothing: as it is stored
        std::function<void(const QString&)> note; ///< says there that it came back; empty: does not any more
    };

    /// A child of \a form.
    TypedDraft(Form& form, domain::Entity entity, const DraftStore& store);
    /// A child of \a owner; the fields of \a parts live as long.
    TypedDraft(QObject& owner, QList<Part> parts, domain::Entity entity, const DraftStore& store);

    /// touch() tells of a change beside the fields.
    void setBeside(Beside beside);

    /// To be called when the fields show \a row (and \a part of it, DraftPlace). What was typed there and not stored
    /// when the program ended is put back, with a note at each field; true when something was. Nothing happens for the
    /// place that it has already.
    bool begin(const QString& row, const QString& part = {});
    /// The control of the first field that says that it came back, while the fields are \a place's; else null.
    [[nodiscard]] QWidget* cameBackAt(const DraftPlace& place) const;
    /// The fields show no row any more: what was typed is dropped.
    void end();
    /// What came back at one of \a places is not wanted: the fields that say so show what is stored. What was typed
    /// since then stays.
    void letGo(const QList<DraftPlace>& places);
    /// The same wherever it is.
    void letGo();
    /// Something was typed or chosen.
    void touch();

Q_SIGNALS:
    /// By letGo().
    void dropped();

private:
    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] bool isReadOnly() const;
    void watchLines();
    void keep();
    void putBack(const Part& part, const QJsonObject& typed);
    void noteBeside(const QString& sentence) const;
    void write(const QJsonObject& draft);
    void clearNotes(const QStringList& fields);
    void clearAllNotes();
    /// What is said where something came back.
    [[nodiscard]] static QString sentence();

    Form* m_form = nullptr;
    QList<Part> m_parts; ///< where there is no form
    DraftStore m_store;
    DraftPlace m_place; ///< its row is empty when none is shown
    Beside m_beside;
    QStringList m_noted; ///< fields that say what came back
    QTimer* m_wait; ///< until typing pauses
    bool m_isKept = false; ///< something of these fields is kept
    bool m_isBesideNoted = false;
    bool m_isFilling = false;
    bool m_isWatching = false;
};

} // namespace samordna::views
