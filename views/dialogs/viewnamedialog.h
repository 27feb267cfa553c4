#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace samordna::views {

class DraftStore;

/// Asks what a saved view shall be called.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a now stands in the field; none of \a taken can be chosen.
    ViewNameDialog(const QString& title, const QString& now, const QStringList& taken, QWidget* parent = nullptr);

    /// As it is stored.
    [[nodiscard]] QString name() const;
    /// What is typed comes back should the program be killed (dialogdraft.h).
    void keepTyped(const DraftStore& store);

private:
    void check();

    QStringList m_taken;
    QLineEdit* m_name;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace samordna::views
