#pragma once

#include "models/domain/attaching.h"

#include "views/page.h"

#include <QHash>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace samordna::views {

class AttachmentFiles;
class AttachmentView;
class ReasonBar;

/// The files attached to a measure, an activity or a mandate, with what can be done with them. Files are chosen,
/// dropped anywhere on it or pasted; each time is stored at once, as one step.
class AttachmentList final : public QWidget
{
    Q_OBJECT

public:
    /// Whether files may be attached and withdrawn; never in a file that is read only.
    enum class Use { Full, LookOnly };

    /// \a heading stands above the list and is its name for a screen reader.
    AttachmentList(const PageContext& context, const QString& heading, QWidget* parent = nullptr);

    void show(const domain::AttachmentOwner& owner, Use use = Use::Full);
    /// Those in force.
    [[nodiscard]] int count() const;
    /// Chooses one of the owner's, or of the owner that is shown next, brings it into view and gives it the focus.
    void choose(const domain::AttachmentId& attachment);

Q_SIGNALS:
    /// count() may be another.
    void counted();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build(const QString& heading);
    QAction* add(const QString& text, const QKeySequence& key = {});
    QWidget* buttonFor(QAction* action);
    void connectActions();
    void load();
    void fill();
    void refresh();
    void askForDays();
    void paste();
    void attach(const QStringList& paths);
    void open();
    void askWhy();
    void withdraw(const QString& reason);
    void restore();
    void tell(const QString& sentence, bool isProblem);
    void setDropping(bool isDropping);
    [[nodiscard]] bool mayChange() const;
    /// Nothing when the owner has no such one.
    [[nodiscard]] std::optional<domain::Attachment> row(const domain::AttachmentId& attachment) const;
    [[nodiscard]] std::optional<domain::Attachment> current() const;

    PageContext m_context;
    domain::AttachedFiles m_files;
    Use m_use = Use::Full;
    QHash<domain::AttachmentId, QDate> m_days; ///< when each was attached: it never changes, and is read once
    domain::AttachmentId m_asked; ///< which the reason is for
    domain::AttachmentId m_wanted; ///< which to choose when its owner is shown
    bool m_isDropping = false;
    AttachmentFiles* m_mover;
    QLabel* m_empty;
    AttachmentView* m_list;
    QCheckBox* m_withWithdrawn;
    QWidget* m_busy;
    QProgressBar* m_progress;
    QLabel* m_note;
    ReasonBar* m_reason;
    QAction* m_attach;
    QAction* m_paste;
    QAction* m_open;
    QAction* m_save;
    QAction* m_withdraw;
    QAction* m_restore;
};

} // namespace samordna::views
