#pragma once

#include "models/domain/bulkedit.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace samordna::views {

class BulkEditLine;
class DialogDraft;
class DraftStore;

/// What is asked of many rows, whatever they are.
struct BulkQuestion
{
    domain::Entity entity = domain::Entity::Measure; ///< Measure or Activity
    int rows = 0; ///< chosen
    QList<domain::BulkField> fields;
    std::function<domain::BulkPlan(const QList<domain::BulkEdit>&)> plan; ///< of the chosen rows
};

template <class E>
[[nodiscard]] BulkQuestion bulkQuestion(const QList<E>& rows)
{
    return {domain::kEntityOf<E>, static_cast<int>(rows.size()), domain::bulkFields(rows),
        [rows](const QList<domain::BulkEdit>& edits) { return domain::bulkEdit(rows, edits); }};
}

/// Asks what to change in many rows at once, field by field, and says what will change before anything is written.
/// Enter leads to the next field; only the button, or Ctrl+Enter, changes the rows.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a file gives what can be chosen.
    BulkEditDialog(BulkQuestion question, const domain::PlanData& file, QDate today, QWidget* parent = nullptr);
    /// As it is filled in.
    [[nodiscard]] const domain::BulkPlan& plan() const { return m_plan; }
    /// What is filled in comes back should the program be killed, whichever rows are chosen then (dialogdraft.h).
    void keepTyped(const DraftStore& store);

private:
    void keyPressEvent(QKeyEvent* event) override;
    void build(const domain::PlanData& file, QDate today);
    void refresh();
    [[nodiscard]] QString preview(bool isTouched) const;
    [[nodiscard]] QString refusals() const;

    const BulkQuestion m_question;
    domain::BulkPlan m_plan;
    QList<BulkEditLine*> m_lines; ///< owned by the rows' widget
    QScrollArea* m_scroll;
    QLabel* m_preview;
    QLabel* m_problem;
    QPushButton* m_ok = nullptr;
    DialogDraft* m_draft = nullptr; ///< a child; null where nothing is kept
};

} // namespace samordna::views
