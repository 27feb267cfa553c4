#pragma once

#include "views/page.h"

#include <QDialog>

namespace samordna::views {

/// Everything that was changed in the file after a line of its history, with what stood there before. Stands beside the
/// window while the work goes on, and follows it.
class ChangesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a commit as HistoryPanel::setCommitter().
    ChangesDialog(const PageContext& context, qint64 after, std::function<bool()> commit, QWidget* parent = nullptr);
};

} // namespace samordna::views
