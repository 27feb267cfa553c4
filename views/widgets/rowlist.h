#pragma once

#include <QListWidget>
#include <QUuid>

#include <optional>

namespace samordna::views {

/// One row of a short list.
struct ListedRow
{
    QUuid id;
    QString text; ///< the first line stands out, the others say more
    bool isLate = false; ///< a shape beside it; the word stands in the last line
    std::optional<bool> ticked; ///< nothing: it has no box
    bool isMuted = false; ///< withdrawn
};

/// A short list that is as tall as its rows, up to a limit, and wraps their words. Rows keep their identity when they
/// are shown anew.
class RowList final : public QListWidget
{
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    /// \a chosen becomes the current row; where it is not among \a rows, the one in its place does, and without a
    /// \a chosen the first one. Boxes can be ticked when \a isOpen. Tells of nothing.
    void setRows(const QList<ListedRow>& rows, const QUuid& chosen, bool isOpen);
    [[nodiscard]] QUuid chosen() const;
    /// Makes the row with \a id current, as if it had been chosen; false when there is none.
    bool choose(const QUuid& id);

Q_SIGNALS:
    /// By the user.
    void ticked(const QUuid& id, bool isTicked);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

} // namespace samordna::views
