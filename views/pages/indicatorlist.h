#pragma once

#include "views/pages/overviewfigures.h"
#include "views/widgets/shortlist.h"

namespace samordna::views {

/// Indicators against their targets, a row each: name, a small line, the latest value and the target. A row leads to
/// where its values are shown.
class IndicatorList final : public ShortList
{
    Q_OBJECT

public:
    explicit IndicatorList(QWidget* parent = nullptr);

    void setLines(const QList<IndicatorLine>& lines);
    /// The one whose row has the focus; null when none has.
    [[nodiscard]] domain::IndicatorId current() const;

Q_SIGNALS:
    void chosen(const samordna::domain::IndicatorId& indicator);
    /// Why the value with the focus is what it is.
    void whyRequested();

private:
    QPushButton* makeRow(qsizetype at) override;
    [[nodiscard]] QString nothingText() const override;
    [[nodiscard]] QString moreName(bool showsAll) const override;

    QList<IndicatorLine> m_lines;
};

} // namespace samordna::views
