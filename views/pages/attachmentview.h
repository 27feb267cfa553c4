#pragma once

#include "models/domain/attaching.h"

#include <QDate>
#include <QHash>
#include <QListWidget>

namespace samordna::views {

/// Attachments as lines: the name, and under it the size, when it was attached and what is the matter with it. As high
/// as its lines, up to a few; then it scrolls.
class AttachmentView final : public QListWidget
{
    Q_OBJECT

public:
    explicit AttachmentView(QWidget* parent = nullptr);

    enum class Withdrawn { LeftOut, Shown };
    /// \a days: when each was attached, as far as it is known. What is chosen stays chosen, else its place.
    void show(const domain::AttachedFiles& files, const QHash<domain::AttachmentId, QDate>& days, Withdrawn withdrawn);
    /// Null when there is none.
    [[nodiscard]] domain::AttachmentId current() const;
    /// False when it is not shown.
    bool choose(const domain::AttachmentId& attachment);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addLine(const domain::Attachment& row, QDate day, bool isMissing);
    void fit();
};

} // namespace samordna::views
