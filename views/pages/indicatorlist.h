#pragma once

#include "views/pages/overviewfigures.h"

#include <QWidget>

class QGridLayout;

namespace samordna::views {

/// Indicators against their targets: name, a small line, the latest value and the target.
class IndicatorList final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorList(QWidget* parent = nullptr);

    void setLines(const QList<IndicatorLine>& lines);

private:
    void addLine(const IndicatorLine& line, int row);

    QGridLayout* m_grid;
};

} // namespace samordna::views
