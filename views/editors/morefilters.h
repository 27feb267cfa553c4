#pragma once

#include <QToolButton>

class QActionGroup;

namespace samordna::views {

class FilterChip;

/// The filters of a bar that are wanted now and then, in a menu, so that the bar stays short. At most one holds; it
/// stands beside the menu as a chip that takes it away again.
class MoreFilters final : public QToolButton
{
    Q_OBJECT

public:
    explicit MoreFilters(QWidget* parent = nullptr);

    /// To be put beside it. Owned by whatever it is put into.
    [[nodiscard]] FilterChip* chip() const { return m_chip; }
    /// \a value names it in the program, 0 or more.
    void add(int value, const QString& words);
    /// How many rows the choice would show.
    void setCount(int value, qint64 count);
    /// −1: none.
    void choose(int value);
    [[nodiscard]] int chosen() const { return m_chosen; }

Q_SIGNALS:
    /// By the user. −1: none.
    void picked(int value);

private:
    struct Choice
    {
        int value = 0;
        QString words;
        QAction* action = nullptr;
    };

    QActionGroup* m_group;
    QList<Choice> m_choices;
    FilterChip* m_chip;
    int m_chosen = -1;
};

} // namespace samordna::views
