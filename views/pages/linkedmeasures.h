#pragma once

#include "views/page.h"

#include <QTimer>

namespace samordna::views {

/// Which measures the rows of another list are to be linked to: those that are late, lack a follow-up or are ours in a
/// period. Found off the GUI thread, and again when the file has changed.
class LinkedMeasures final : public QObject
{
    Q_OBJECT

public:
    LinkedMeasures(const PageContext& context, const domain::Period& period, QObject* parent);

    [[nodiscard]] items::MeasureShow show() const { return m_show; }
    /// Nothing while they are of all measures, or of none.
    [[nodiscard]] const std::optional<QList<domain::MeasureId>>& measures() const { return m_measures; }

    /// found() is sent when they are other ones than now.
    void setShow(items::MeasureShow show);
    /// found() is sent whatever they are, for whoever waits with other choices.
    void ask(items::MeasureShow show);
    /// At once, and without found(): of all, or of none.
    void clear();
    void setPeriod(const domain::Period& period);
    /// What "ours" means.
    void setOwn(const items::Own& own);
    /// Midnight has passed.
    void changeDay();

Q_SIGNALS:
    void found();

private:
    void read();
    void take(const std::optional<QList<domain::MeasureId>>& measures);

    PageContext m_context;
    domain::Period m_period;
    items::Own m_own;
    items::MeasureShow m_show = items::MeasureShow::All;
    std::optional<QList<domain::MeasureId>> m_measures;
    bool m_isAwaited = false; ///< somebody waits for the answer, even the same
    QTimer m_reading; ///< a burst of changes is followed once
    int m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace samordna::views
