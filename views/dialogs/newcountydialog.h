#pragma once

#include "views/dialogs/dialogservice.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace samordna::views {

/// Asks which county a new file is for, which plan it follows, and where it shall be.
class NewCountyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewCountyDialog(QWidget* parent = nullptr);

    [[nodiscard]] NewCounty answer() const;

private:
    void fillChoices();
    [[nodiscard]] QFormLayout* makeForm();
    void suggestPath();
    void choosePath();
    void check();

    QComboBox* m_county;
    QComboBox* m_plan;
    QComboBox* m_periodKind;
    QLineEdit* m_path;
    QLabel* m_problem;
    QPushButton* m_create = nullptr;
    bool m_pathIsOwn = false; ///< typed or chosen: no longer suggested
};

} // namespace samordna::views
