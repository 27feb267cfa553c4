#pragma once

#include "models/domain/organisationmerge.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QRadioButton;

namespace samordna::views {

/// Whose value stays, asked field by field where two organisations differ: the two stand beside each other in the order
/// they were given, whichever of them is kept. What the user chose stays chosen; the rest is as is likely for the kept
/// one.
class MergeChoicesBox final : public QWidget
{
    Q_OBJECT

public:
    MergeChoicesBox(const domain::Organisation& first, const domain::Organisation& second, QWidget* parent = nullptr);

    /// \a isSecond: the second one is kept, else the first.
    void setKept(bool isSecond);
    /// For the one that is kept.
    [[nodiscard]] domain::MergeChoices choices() const;
    /// Nothing differs: there is nothing to ask.
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    struct Row
    {
        QString field;
        std::array<QRadioButton*, 2> sides; ///< the first one's value, the second one's
        bool isChosen = false; ///< by the user
    };

    void addRow(const domain::MergeField& field, QGridLayout& grid);

    std::array<domain::Organisation, 2> m_both;
    QList<Row> m_rows;
    bool m_isSecond = false;
};

} // namespace samordna::views
