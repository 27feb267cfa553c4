#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QLineEdit;

namespace samordna::views {

enum class Tone;

/// How a cell of every table looks: row height, light rules, selection, elided text, withdrawn and
/// group rows. Subclasses draw what stands inside the cell.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// A line to type in, whatever the value's type: what cannot be read is said in words instead
    /// of being made impossible to type, and stays in its cell, to be mended or left with Esc.
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// What the model refuses is not lost: the cell is opened again with what was typed.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    /// Whether the model refused what stands in the line of a cell.
    [[nodiscard]] static bool isRefused(const QLineEdit& line);

    /// The height of a row in letters of \a font.
    [[nodiscard]] static int rowHeight(const QFont& font);
    /// The ground of a row, also left of the first column of a tree.
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);

Q_SIGNALS:
    /// A cell is being edited.
    void opened(QLineEdit* line, const QModelIndex& index) const;

protected:
    /// Draws the cell's content into \a inside.
    virtual void paintCell(
        QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    static void paintText(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QString& text, Tone colour, Qt::Alignment alignment);
    /// Draws the heading of a group (GroupRole) into \a inside.
    virtual void paintGroup(
        QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// What a heading takes, where that is more than its cell; and whether the keys work on it.
    [[nodiscard]] virtual QRect groupRect(const QStyleOptionViewItem& option) const;
    [[nodiscard]] virtual bool hasGroupFocus(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Room that the content needs beside its text.
    [[nodiscard]] virtual int extraWidth(const QStyleOptionViewItem& option) const;

private:
    void openAgain(const QWidget& editor, const QModelIndex& index, const QString& typed) const;

    mutable QPersistentModelIndex m_refused; ///< whose editor is opened again; Qt asks a const delegate
    mutable QString m_typed; ///< into it
};

} // namespace samordna::views
