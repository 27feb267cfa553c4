#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace samordna::views {

class FilterChip;
class MoreFilters;

/// The bar above a list that narrows it: words, chips of which one holds, choosers, and what is wanted now and then in
/// a menu. It knows no rows: its heirs say what a choice means and how many rows it would show.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    QAction* const showWithdrawn; ///< for the page's menu

    /// The words get the focus, with all of them selected.
    void focusWords();

Q_SIGNALS:
    /// Other rows are asked for.
    void changed();
    /// A chip was pressed: the value it was added with.
    void picked(int value);

protected:
    /// \a name is what a screen reader calls the words, \a withdrawn the text of showWithdrawn.
    FilterBar(const QString& name, const QString& withdrawn, QWidget* parent);

    [[nodiscard]] QLineEdit& words() const { return *m_words; }
    /// One of those of which one holds; \a value names it in the program. Parts stand in the order they are added.
    void addChip(int value, const QString& words);
    /// Becomes the bar's.
    void addChooser(QComboBox* chooser, const QString& name);
    void addPart(QWidget* part);
    MoreFilters& addMore();
    /// A chip that tells of a filter which came from elsewhere, and takes it away; hidden until showTag().
    FilterChip& addTag();
    /// Hidden without a \a text. \a does is what a screen reader says that it does.
    static void showTag(FilterChip& tag, const QString& text, const QString& does);

    [[nodiscard]] const QList<std::pair<int, FilterChip*>>& chips() const { return m_chips; }
    /// Which of them holds; −1: none.
    void check(int value);

private:
    QLineEdit* m_words;
    QList<std::pair<int, FilterChip*>> m_chips;
};

} // namespace samordna::views
