#pragma once

#include "views/help/shortcutlist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace samordna::views {

/// The keys of the program by menu and page, with a field to find one; can be copied and printed.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Lists the keys of \a parent.
    explicit ShortcutsDialog(QWidget* parent);

private:
    QWidget* makeButtons();
    void fill();
    void copy();
    void print();

    QList<ShortcutGroup> m_groups;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QLabel* m_note;
};

/// What the program is, its version, and what it is built on.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace samordna::views
