#pragma once

#include "models/domain/plancopy.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace samordna::views {

class DateEditor;
class DraftStore;

/// Asks how a plan is copied to the next year, and says what the copy will hold before anything is made.
class PlanCopyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a file is copied; \a begin is what is shown first, with what is finished.
    PlanCopyDialog(const domain::PlanData& file, const domain::PlanCopy& begin, QDate today, QWidget* parent = nullptr);
    /// As it is filled in.
    [[nodiscard]] domain::PlanCopy copy() const;
    /// What is filled in comes back should the program be killed (dialogdraft.h).
    void keepTyped(const DraftStore& store);

private:
    void build(const domain::PlanCopy& begin);
    void buildFollows(QVBoxLayout& layout);
    void refresh();
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QJsonObject filled() const;
    void fill(const QJsonObject& filled);

    const domain::PlanData m_file;
    domain::PlanCopy m_begin;
    QLineEdit* m_title;
    QLineEdit* m_version;
    DateEditor* m_lastOfOld;
    DateEditor* m_first;
    DateEditor* m_last;
    QRadioButton* m_all;
    QRadioButton* m_unfinished;
    QSpinBox* m_months;
    QList<std::pair<QCheckBox*, bool domain::PlanCopy::*>> m_follows;
    QLabel* m_preview;
    QLabel* m_problem;
    QPushButton* m_ok = nullptr;
};

} // namespace samordna::views
