#pragma once

#include "views/dialogs/dialogservice.h"

namespace samordna::views {

/// The dialogs as a person meets them.
class QtDialogs final : public DialogService
{
public:
    QString openFile(QWidget* parent, FileKind kind) override;
    QStringList openFiles(QWidget* parent, FileKind kind) override;
    QString saveFile(QWidget* parent, FileKind kind, const QString& suggested) override;
    std::optional<NewCounty> newCounty(QWidget* parent) override;
    std::optional<domain::Period> ownSpan(QWidget* parent, const domain::Period& now) override;
    [[nodiscard]] std::optional<QString> viewName(
        QWidget* parent, const QString& title, const QString& now, const QStringList& taken) override;
    std::optional<int> maskLimit(QWidget* parent, const workspace::Workspace& file) override;
    std::optional<QList<exchange::DueKind>> dueKinds(QWidget* parent, const domain::Period& period,
        const QList<exchange::DueDay>& days, const QList<exchange::DueKind>& now) override;
    void importRows(QWidget* parent, ImportSession& session) override;
    std::optional<int> choose(QWidget* parent, const QString& question, const QStringList& answers) override;
    void run(QWidget* parent, const QString& what, const LongJob& job) override;
    bool showDocument(const QString& path) override;
    void showShortcuts(QWidget* parent) override;
    void showAbout(QWidget* parent) override;

private:
    [[nodiscard]] QString folder() const;

    QString m_folder; ///< where the last file was
};

} // namespace samordna::views
