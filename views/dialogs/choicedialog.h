#pragma once

#include <QDialog>

namespace samordna::views {

/// Asks which of some answers it shall be. The first one is taken by Enter; several stand under each other, however
/// long they are.
class ChoiceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a question is plain text; \a answers holds one at least.
    ChoiceDialog(const QString& question, const QStringList& answers, QWidget* parent = nullptr);

    /// The index of the answer, once the dialog was accepted.
    [[nodiscard]] int answer() const { return m_answer; }

private:
    int m_answer = 0;
};

} // namespace samordna::views
