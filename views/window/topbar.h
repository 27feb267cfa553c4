#pragma once

#include <QFrame>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace samordna::views {

class PeriodChooser;

/// The page's title and subtitle, the period, and the page's one main action. With large letters, or little room, the
/// buttons stand under the title.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle);
    /// Null hides the button. Borrowed.
    void setMainAction(QAction* action);
    /// What finds everything, as a button. Borrowed.
    void setFindAction(QAction* action);
    [[nodiscard]] PeriodChooser& period() const { return *m_period; }
    /// Opens the saved views; hidden until a page has any use for it.
    [[nodiscard]] QToolButton& views() const { return *m_views; }

protected:
    bool event(QEvent* event) override;

private:
    void showAction();
    /// In one line where there is room for it.
    void fit();

    QLabel* m_title;
    QLabel* m_subtitle;
    PeriodChooser* m_period;
    QToolButton* m_views;
    QToolButton* m_find;
    QToolButton* m_main;
    QWidget* m_buttons; ///< holds the four before
    QBoxLayout* m_lines;
    QAction* m_action = nullptr;
};

} // namespace samordna::views
