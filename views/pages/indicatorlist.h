#pragma once

#include "views/pages/overviewfigures.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace samordna::views {

/// Indicators against their targets, a row each: name, a small line, the latest value and the target. A row leads to
/// where its values are shown.
class IndicatorList final : public QWidget
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
    void rebuild();
    QWidget* makeRow(const IndicatorLine& line);

    QList<IndicatorLine> m_lines;
    QHash<const QWidget*, domain::IndicatorId> m_shown; ///< by their rows, which are children
    QVBoxLayout* m_rows;
    bool m_showsAll = false;
};

} // namespace samordna::views
