#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace samordna::views {

class DraftStore;

/// Asks below which number counts of persons are masked in what leaves the program, and shows what that means.
class MaskingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a now: domain::isMaskLimit().
    explicit MaskingDialog(int now, QWidget* parent = nullptr);

    /// 0 when nothing is to be masked.
    [[nodiscard]] int limit() const;
    /// What is filled in comes back should the program be killed (dialogdraft.h).
    void keepTyped(const DraftStore& store);

private:
    void showMeaning();

    QCheckBox* m_isOn;
    QSpinBox* m_limit;
    QLabel* m_meaning;
};

} // namespace samordna::views
