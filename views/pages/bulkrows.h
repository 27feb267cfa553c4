#pragma once

#include "views/pages/bulkcommands.h"

namespace samordna::items {
class ActivityTableModel;
class MeasureTreeModel;
} // namespace samordna::items

namespace samordna::views {

/// Changes measures, which the program holds in memory. Rows that moved to another group are chosen there.
class MeasureBulk final : public BulkCommands
{
    Q_OBJECT

public:
    /// All borrowed; \a model is the view's.
    MeasureBulk(const PageContext& context, Page* page, QAbstractItemView& view, const items::MeasureTreeModel& model);

protected:
    [[nodiscard]] qsizetype countChosen(qsizetype most) const override;
    void read() override;
    [[nodiscard]] std::function<void()> wayBack() const override;

private:
    [[nodiscard]] QList<domain::MeasureId> chosen() const;

    const items::MeasureTreeModel& m_model;
};

/// Changes activities, which are read by the reading thread. \a model is the view's.
class ActivityBulk final : public BulkCommands
{
    Q_OBJECT

public:
    ActivityBulk(const PageContext& context, Page* page, QAbstractItemView& view, items::ActivityTableModel& model);

protected:
    [[nodiscard]] qsizetype countChosen(qsizetype most) const override;
    void read() override;
    [[nodiscard]] std::function<void()> wayBack() const override;

private:
    items::ActivityTableModel& m_model;
};

} // namespace samordna::views
