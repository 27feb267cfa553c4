#pragma once

#include "views/editors/draftstore.h"

#include <QObject>

#include <functional>
#include <optional>

class QAbstractItemView;
class QDialog;
class QLabel;
class QModelIndex;

namespace samordna::views {

class TypedDraft;

/// Keeps what is filled in in a dialog until it is answered, should the program be killed. When the same dialog is
/// opened again it stands there, a line above the buttons says so, and a button there shows the dialog as it begins.
/// Nothing is stored by it. On the GUI thread.
class DialogDraft final : public QObject
{
    Q_OBJECT

public:
    struct Filled
    {
        std::function<QJsonObject()> read; ///< all that can be typed and chosen, as it stands now
        std::function<void(const QJsonObject&)> fill; ///< what read() gave
    };

    /// A child of \a dialog, whose fields show what it begins with, and whose layout is a box with the buttons last.
    /// \a name tells it from the other dialogs of \a store, and tells apart what it is about.
    DialogDraft(QDialog& dialog, const DraftStore& store, const QString& name, const Filled& filled);
    /// Something was typed or chosen in a field that was not there at first.
    void touch();

private:
    void watch(const QDialog& dialog);
    void addLine(const QDialog& dialog);
    void note(const QString& sentence);

    TypedDraft* m_draft; ///< a child of the dialog
    QWidget* m_line;
    QLabel* m_sentence;
};

/// What is being written in a cell of \a view; nothing when it is not open.
[[nodiscard]] std::optional<QString> openText(const QAbstractItemView& view, const QModelIndex& index);

} // namespace samordna::views
