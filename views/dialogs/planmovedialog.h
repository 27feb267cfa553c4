#pragma once

#include "models/base/error.h"
#include "models/domain/planmove.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace samordna::views {

class DateEditor;
class DialogDraft;
class DraftStore;

/// Asks what becomes of each measure when the plan moves to a new version: a table from old to new, checked while it is
/// filled in.
class PlanMoveDialog final : public QDialog
{
    Q_OBJECT

public:
    PlanMoveDialog(const domain::PlanData& file, const domain::PlanId& from, QDate today, QWidget* parent = nullptr);
    ~PlanMoveDialog() override;
    /// As it is filled in.
    [[nodiscard]] domain::PlanMove mapping() const;
    /// What is filled in comes back should the program be killed (dialogdraft.h).
    void keepTyped(const DraftStore& store);

private:
    void build();
    void begin();
    void addRow(const domain::MeasureFate& fate);
    void refresh();
    [[nodiscard]] QJsonObject filled() const;
    void fill(const QJsonObject& filled);
    void sayRefused(const base::Error& error);
    [[nodiscard]] domain::SuccessionKind kindAt(int row) const;
    [[nodiscard]] QString sentenceOf(const domain::PlanMoveProblem& problem) const;

    const domain::PlanData m_file;
    domain::PlanId m_from;
    QDate m_today;
    QList<domain::MeasureId> m_rows; ///< by row
    QComboBox* m_target;
    QLineEdit* m_title;
    QLineEdit* m_version;
    DateEditor* m_lastOfOld;
    DateEditor* m_first;
    DateEditor* m_last;
    QTableWidget* m_table;
    QLabel* m_preview;
    QLabel* m_problem;
    QPushButton* m_ok = nullptr;
    DialogDraft* m_draft = nullptr; ///< a child; null where nothing is kept
    bool m_isFilling = false;
};

} // namespace samordna::views
