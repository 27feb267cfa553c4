#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace samordna::views {

/// The frame of what is chosen in a list, shown beside it: its title, a line that tells of its state, and its parts
/// behind tabs. While nothing is chosen it says what there is to choose.
class SidePanel : public QWidget
{
    Q_OBJECT

protected:
    /// What stands at the right of the parts and below them, in pixels.
    static constexpr int kMargin = 16;

    /// \a invitation stands while nothing is chosen. \a letters is how many stand beside each other when the panel is
    /// as narrow as can be.
    SidePanel(const QString& invitation, int letters, QWidget* parent);

    /// Takes \a widget in between the state and the tabs.
    void addAbove(QWidget* widget);
    /// Takes in \a part, which has a layout and scrolls what it must by itself.
    void addPart(QWidget* part, const QString& name);
    /// The same, with the icon \a iconName on the tab and \a name for its tip and for a screen reader: for what is less
    /// often asked for, where the words of the others take the room.
    void addIconPart(QWidget* part, const QString& name, const QString& iconName);
    /// Takes in \a part, which has a layout and is as high as it needs to be: the tab scrolls.
    void addScrolledPart(QWidget* part, const QString& name);
    /// The same for a \a form, below which the tab stays empty.
    void addForm(QWidget* form, const QString& name);
    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }
    void changeEvent(QEvent* event) override;

    /// Whether there is something to show; else the invitation stands.
    void setChosen(bool isChosen);
    void setTitle(const QString& title);
    /// Empty words hide the line; \a look is that of a label.
    void setState(const QString& words, const char* look = "warning");

private:
    void showIcons();

    QStackedWidget* m_stack;
    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_state;
    QTabWidget* m_tabs;
    QHash<QWidget*, QString> m_icons; ///< names of the icons that stand on tabs, by part
};

} // namespace samordna::views
