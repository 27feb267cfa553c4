#pragma once

#include <QDialog>
#include <QObject>
#include <QPointer>

class QAction;
class QHeaderView;
class QListWidget;
class QPushButton;

namespace samordna::views {

/// Which columns of a table are shown, and in which order: by the heading's context menu, and in a dialog that needs no
/// mouse. The header keeps the choice; who owns the table remembers it by the header's saveState(). One for each table.
class ColumnChooser final : public QObject
{
    Q_OBJECT

public:
    /// The \a fixed first columns are always shown and stay where they are. Belongs to the header.
    ColumnChooser(QHeaderView& header, int fixed);

    /// "Columns…": opens the dialog. For the page's menu.
    [[nodiscard]] QAction* action() const { return m_action; }

Q_SIGNALS:
    /// The user chose another column or place.
    void changed();

private:
    void showMenu(const QPoint& at);
    void openDialog();

    QHeaderView& m_header;
    int m_fixed;
    QAction* m_action;
};

/// The columns as a list with boxes, and buttons that move the chosen one. What is changed shows at once.
class ColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a header is borrowed and outlives the dialog, which belongs to \a parent.
    ColumnDialog(QHeaderView& header, int fixed, QWidget* parent);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(int current);
    void move(int by);
    void showAll();
    void refreshButtons();

    QHeaderView& m_header;
    int m_fixed;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace samordna::views
