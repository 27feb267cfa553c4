#pragma once

#include "models/workspace/conflictcopies.h"

#include <QObject>

#include <memory>

class QBoxLayout;
class QSettings;

namespace samordna::views {

class NoteBar;

/// Tells, when a file has been opened, of conflict copies beside it, and once for each file that it lies in a synced
/// folder. The disk is asked on another thread when the window has had time to show itself. What was read is remembered
/// on this computer: a new conflict copy is told of again.
class FileNotes final : public QObject
{
    Q_OBJECT

public:
    /// The note stands in \a bars; both are borrowed.
    FileNotes(const QString& path, QSettings& settings, QBoxLayout& bars, QObject* parent);
    ~FileNotes() override;

Q_SIGNALS:
    /// To see what the files hold that the opened one does not.
    void compareRequested(const QList<samordna::workspace::ConflictCopy>& copies);
    /// What to do in a synced folder.
    void adviceRequested();

private:
    void look();
    void tell();
    void accept();
    void close();
    [[nodiscard]] bool isToldOf(const workspace::ConflictCopy& copy) const;
    [[nodiscard]] QString copiesText() const;
    [[nodiscard]] QString folderText() const;

    QString m_path;
    QString m_group; ///< of the settings
    QSettings& m_settings;
    QBoxLayout& m_bars;
    std::unique_ptr<NoteBar> m_bar; ///< made when there is something to tell
    std::optional<workspace::SyncedFolder> m_folder; ///< not told of yet
    QList<workspace::ConflictCopy> m_copies; ///< not told of yet
};

} // namespace samordna::views
