#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace samordna::views {

/// One thing the person should know of a row, in words.
struct ImportLine
{
    QString place; ///< "Åtgärder, row 12"
    QString column;
    QString text; ///< what was found, and what becomes of it
};

/// What an import would do, for the eye only.
struct ImportPreview
{
    QString file;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    QList<ImportLine> lines;
};

/// Shows what an import would do before anything is written.
class ImportPreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportPreviewDialog(const ImportPreview& preview, QWidget* parent = nullptr);

private:
    QWidget* makeLines(const ImportPreview& preview);
};

} // namespace samordna::views
