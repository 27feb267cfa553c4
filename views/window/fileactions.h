#pragma once

#include "models/base/result.h"
#include "models/exchange/export.h"
#include "models/exchange/pastedcells.h"

#include "views/dialogs/dialogservice.h"

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

/// Writing other formats. Composed in app/; called in worker threads.
class Exchange
{
public:
    virtual ~Exchange() = default;
    /// \a kind is Workbook, Package or Json.
    virtual base::Result<void> write(
        FileKind kind, const storage::Reader& reader, const exchange::ExportOptions& options, const QString& path) = 0;
};

/// Makes files that hold something from the start. Composed in app/; called in worker threads.
class FileCreator
{
public:
    virtual ~FileCreator() = default;
    virtual base::Result<void> createCounty(const NewCounty& county) = 0;
    /// The fictitious Exempellän.
    virtual base::Result<void> createSample(const QString& path) = 0;
};

/// What an export wrote.
struct Exported
{
    QString path;
    int attachments = 0; ///< whose names are in it and whose bytes are not
    int days = 0; ///< of a calendar
};

/// Import and export as the menu offers them: asks, works in the background, shows, writes.
/// Cancelled when the user stopped it.
class FileActions
{
public:
    /// All borrowed.
    FileActions(Exchange& exchange, DialogService& dialogs);

    /// The number of rows written; 0 when there was nothing new.
    base::Result<int> import(
        QWidget* parent, workspace::Workspace& workspace, const domain::Period& period, const QString& path);
    /// The same for what was pasted.
    base::Result<int> paste(QWidget* parent, workspace::Workspace& workspace, const domain::Period& period,
        const exchange::PastedCells& cells);
    base::Result<Exported> exportFile(QWidget* parent, workspace::Workspace& workspace, const domain::Period& period);
    /// Where a copy of the whole file was written.
    base::Result<QString> saveCopy(QWidget* parent, const workspace::Workspace& workspace);

private:
    base::Result<Exported> exportCalendar(
        QWidget* parent, workspace::Workspace& workspace, const domain::Period& period);
    base::Result<int> show(QWidget* parent, ImportSession& session);

    Exchange& m_exchange;
    DialogService& m_dialogs;
};

} // namespace samordna::views
