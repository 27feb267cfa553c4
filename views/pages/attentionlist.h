#pragma once

#include "models/domain/plandata.h"
#include "models/progress/attention.h"
#include "views/widgets/shortlist.h"

namespace samordna::views {

/// What needs somebody, one row each: a shape, what it is about, why, and how many days.
class AttentionList final : public ShortList
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget* parent = nullptr);

    /// The one whose row has the focus.
    [[nodiscard]] std::optional<progress::Attention> current() const;
    void setItems(const QList<progress::Attention>& items, const domain::PlanData& plan);

Q_SIGNALS:
    void chosen(const samordna::progress::Attention& item);
    /// Why the row with the focus stands there.
    void whyRequested();

private:
    QPushButton* makeRow(qsizetype at) override;
    [[nodiscard]] QString nothingText() const override;
    [[nodiscard]] QString moreName(bool showsAll) const override;
    [[nodiscard]] QString headingOf(const progress::Attention& item) const;

    QList<progress::Attention> m_items;
    QHash<domain::MeasureId, QString> m_measures; ///< "3.2 Rutin för upptäckt"
    QHash<domain::IndicatorId, QString> m_indicators;
    QHash<domain::ActionPointId, QString> m_actionPoints;
};

} // namespace samordna::views
