#pragma once

#include "views/page.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace samordna::views {

/// The pages at the left with the count of what needs attention in each, and the file at the foot.
class SideBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    void setBoard(const QString& board);
    void setPage(PageKind page);
    /// 0 hides the badge. \a what says of what kinds they are, for the tool tip and screen readers.
    void setCount(PageKind page, int count, const QString& what);
    /// The page whose button has the focus.
    [[nodiscard]] std::optional<PageKind> focusedPage() const;
    /// \a saved is "Saved 14.32" or why nothing can be saved.
    void setFile(const QString& name, const QString& saved);

Q_SIGNALS:
    void pageChosen(samordna::views::PageKind page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addPage(PageKind page);
    void drawIcons();

    struct Entry
    {
        QPushButton* button = nullptr;
        QLabel* badge = nullptr;
    };

    QLabel* m_board;
    QLabel* m_file;
    QLabel* m_saved;
    QButtonGroup* m_group;
    QHash<PageKind, Entry> m_entries;
    std::optional<PageKind> m_page; ///< the one that is shown
};

/// The page's name as it stands in the side bar, the menu and the title.
[[nodiscard]] QString pageName(PageKind page);

} // namespace samordna::views
