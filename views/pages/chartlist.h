#pragma once

#include "models/progress/chartcatalogue.h"

#include <QListWidget>

namespace samordna::views {

/// The charts by name under the headings of their topics. One is always chosen.
class ChartList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ChartList(QWidget* parent = nullptr);

    [[nodiscard]] progress::ChartId chosen() const;
    /// Does not send chartChosen().
    void choose(progress::ChartId chart);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chartChosen(samordna::progress::ChartId chart);

private:
    void addHeading(const QString& text);
};

} // namespace samordna::views
