#pragma once

#include "models/domain/activity.h"

#include <QWidget>

namespace samordna::views {

/// The shapes of the kinds of activity with their words, as many lines as they need.
class KindLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit KindLegend(QWidget* parent = nullptr);
    /// In the order they are given; nothing is drawn anew when they are the same.
    void setKinds(const QList<domain::ActivityKind>& kinds);

private:
    QList<domain::ActivityKind> m_kinds;
};

} // namespace samordna::views
