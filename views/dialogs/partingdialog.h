#pragma once

#include "models/workspace/conflictcopies.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace samordna::views {

/// Another file, and how it stands to the opened one.
struct ComparedFile
{
    QString path;
    base::Result<storage::Parting> parting;
};

/// Shows what other files hold that the opened one does not, line by line of their histories, and what to do about each
/// file. Changes nothing itself.
class PartingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a others are not none. \a isReadOnly: the opened file, so that nothing can be brought into it.
    PartingDialog(const QString& here, bool isReadOnly, QList<ComparedFile> others, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What was done in it is to be done in the opened file too.
    void mergeRequested(const QString& path);
    /// To work in that file instead.
    void openRequested(const QString& path);
    /// It holds nothing that the opened one lacks, and is to go.
    void binRequested(const QString& path);

private:
    void build();
    void showFile();
    void addSide(const QString& heading, const storage::PartingSide& side);
    [[nodiscard]] const ComparedFile& chosen() const;
    [[nodiscard]] QString sentence(const storage::Parting& parting) const;

    QString m_here;
    bool m_isReadOnly;
    QList<ComparedFile> m_others;
    QComboBox* m_choice;
    QLabel* m_about;
    QTreeWidget* m_lines;
    QLabel* m_advice;
    QPushButton* m_merge;
    QPushButton* m_open;
    QPushButton* m_bin;
};

} // namespace samordna::views
