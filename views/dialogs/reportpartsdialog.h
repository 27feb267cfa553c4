#pragma once

#include "models/reports/reportparts.h"

#include <QDialog>
#include <QMap>

class QCheckBox;

namespace samordna::views {

/// Asks which parts a report shall have.
class ReportPartsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReportPartsDialog(const reports::ReportParts& leftOut, QWidget* parent = nullptr);

    [[nodiscard]] reports::ReportParts leftOut() const;

private:
    QMap<reports::ReportPart, QCheckBox*> m_boxes;
};

} // namespace samordna::views
