#pragma once

#include "views/delegates/tabledelegate.h"

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

/// The title, with "draft" where the wording is not the plan's own.
class TitleDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

/// The due date; in the tone of a warning, with the word, when it has passed.
class DueDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] int extraWidth(const QStyleOptionViewItem& option) const override;
};

/// A bar and its per cent.
class ProgressDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] int extraWidth(const QStyleOptionViewItem& option) const override;
};

/// A cell whose value is chosen from a list; subclasses name the list.
class ChoiceDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    struct Item
    {
        QVariant value; ///< for the model's EditRole
        QString text;
        QIcon icon;
    };
    [[nodiscard]] virtual QList<Item> list(const QPalette& palette) const = 0;
};

/// The disc and its word.
class DegreeDelegate final : public ChoiceDelegate
{
    Q_OBJECT

public:
    using ChoiceDelegate::ChoiceDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] int extraWidth(const QStyleOptionViewItem& option) const override;
    [[nodiscard]] QList<Item> list(const QPalette& palette) const override;
};

/// The shape and its word.
class SignalDelegate final : public ChoiceDelegate
{
    Q_OBJECT

public:
    using ChoiceDelegate::ChoiceDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] int extraWidth(const QStyleOptionViewItem& option) const override;
    [[nodiscard]] QList<Item> list(const QPalette& palette) const override;
};

/// Who leads, chosen from the file's organisations.
class LeadDelegate final : public ChoiceDelegate
{
    Q_OBJECT

public:
    explicit LeadDelegate(const workspace::Workspace& space, QObject* parent = nullptr);

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QList<Item> list(const QPalette& palette) const override;

private:
    const workspace::Workspace& m_workspace;
};

} // namespace samordna::views
