#pragma once

#include "models/exchange/import.h"
#include "models/exchange/pastedcells.h"

#include <QJsonArray>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <array>
#include <atomic>
#include <memory>

namespace samordna::workspace {
class Workspace;
class Writing;
} // namespace samordna::workspace

namespace samordna::views {

/// One import from the file that was chosen, or the cells that were pasted, to what was written: reads and plans in the
/// background, plans again after each choice and each mended cell, and writes once, as one undo step: many rows in the
/// background too. Lives on the GUI thread; nothing is written before write().
class ImportSession final : public QObject
{
    Q_OBJECT

public:
    /// \a workspace is borrowed and outlives the session. \a period: which follow-ups belong to when no column says.
    ImportSession(workspace::Workspace& workspace, QString path, const domain::Period& period,
        exchange::LearnedHeadings learned, QObject* parent = nullptr);
    /// The same of what the clipboard held.
    ImportSession(workspace::Workspace& workspace, exchange::PastedCells cells, const domain::Period& period,
        exchange::LearnedHeadings learned, QObject* parent = nullptr);
    ~ImportSession() override;

    /// Begins to read; sends opened() and then planned(), or failed().
    void start();

    [[nodiscard]] const workspace::Workspace& workspace() const { return m_workspace; }
    /// Tells this file as it is now, or these pasted cells, from others.
    [[nodiscard]] QString sourceKey() const;
    [[nodiscard]] QString path() const { return m_path; } ///< empty of what was pasted
    /// What is imported: the file's name, or "Pasted rows".
    [[nodiscard]] QString name() const;
    /// What happens: "Import plan.xlsx", "Paste rows". The step's name in Undo too.
    [[nodiscard]] QString title() const;
    [[nodiscard]] domain::Period period() const { return m_period; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const exchange::ImportSource& source() const { return m_source; }
    [[nodiscard]] const QList<exchange::ImportTable>& tables() const { return m_tables; }
    /// Of the source as it is now only when isPlanned(); else of before.
    [[nodiscard]] const exchange::ImportPlan& plan() const { return m_plan; }
    [[nodiscard]] bool isPlanned() const { return m_isPlanned; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// A sheet that is read lacks columns that its rows cannot do without.
    [[nodiscard]] bool isIncomplete() const;
    [[nodiscard]] bool isWritten() const { return m_isWritten; }
    /// Since write() and until ended(); no choice may be made then.
    [[nodiscard]] bool isWriting() const { return m_writing != nullptr; }
    /// It can no longer be stopped. While isWriting().
    [[nodiscard]] bool isSealed() const;
    /// Why it failed(); nothing as long as it did not.
    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }
    /// What was known from before and what has been matched by hand since.
    [[nodiscard]] const exchange::LearnedHeadings& learned() const { return m_learned; }

    // Choices. Sheets, rows and columns are indices of source().
    void setRead(int sheet, bool isRead);
    void setKind(int sheet, exchange::ImportKind kind);
    void setHeadingRow(int sheet, int row); ///< or exchange::kNoHeadings
    void setKey(int sheet, exchange::ImportKey key);
    void match(int sheet, int column, const std::optional<exchange::ImportField>& field);
    void setForm(const exchange::CsvForm& form);
    void setCell(int sheet, int row, int column, const QString& text);
    /// Cells that were mended, as they are now: [[sheet, row, column, text], …].
    [[nodiscard]] QJsonArray mended() const;
    /// All others are as they were read; those that the source does not have are passed over.
    void setMended(const QJsonArray& cells);
    void setLeftOut(int sheet, int row, bool isLeftOut);
    void setLeftOut(const QUuid& id, bool isLeftOut); ///< a document's row
    /// What stands where this file and another file of the county have changed the same field.
    void setClash(domain::Clash clash);
    [[nodiscard]] domain::Clash clash() const { return m_clash; }

    /// Writes the plan, all of it or nothing: few rows at once, many on a thread of their own. Sends ended(), and
    /// logged() when they are written. InvalidArgument while it is not planned; of few rows as Workspace::apply().
    base::Result<void> write();
    /// Asks a writing that goes on to end with nothing written.
    void stopWriting();

Q_SIGNALS:
    void opened();
    void tablesChanged(); ///< another choice of sheets, headings or columns
    void planning(); ///< plan() is of before until planned()
    void progressed(qint64 rows); ///< compared or written
    void planned();
    void ended(const samordna::base::Result<void>& written); ///< Cancelled by stopWriting(); else as Workspace::apply()
    void logged(const QString& log); ///< importLog()
    void failed(const samordna::base::Error& error);

private:
    /// What a job in the background shares with the session.
    struct Job
    {
        std::atomic<bool> isStopped = false;
        std::atomic<qint64> rows = 0;
    };

    std::shared_ptr<Job> beginJob();
    void endJob();
    void take(const base::Result<exchange::ImportSource>& source);
    void fail(const base::Error& error);
    void planAgain();
    void putCell(int sheet, int row, int column, const QString& text);
    void changeTable(int sheet, const exchange::ImportTable& table);
    void tick();
    base::Result<void> end(const base::Result<void>& written);
    void makeLog();

    workspace::Workspace& m_workspace;
    QString m_path;
    std::optional<exchange::PastedCells> m_pasted; ///< instead of a file
    domain::Period m_period;
    exchange::LearnedHeadings m_learned;
    exchange::ImportSource m_source;
    QList<exchange::ImportTable> m_tables;
    QSet<QUuid> m_leftOut; ///< of a document
    domain::Clash m_clash = domain::Clash::KeepHere;
    QMap<std::array<int, 3>, std::pair<QString, QString>> m_mended; ///< by sheet, row and column: as read, and now
    exchange::ImportPlan m_plan;
    std::optional<base::Error> m_error;
    std::shared_ptr<Job> m_job;
    std::unique_ptr<workspace::Writing> m_writing;
    QTimer m_tick; ///< while busy
    bool m_isOpen = false;
    bool m_isPlanned = false;
    bool m_isBusy = false;
    bool m_isWritten = false;
};

} // namespace samordna::views
