#pragma once

#include "models/progress/chartcatalogue.h"

#include <mutex>

namespace samordna::views {

/// One chart that is asked for. It is answered on the reading thread and can be taken back from another at any time:
/// before its turn it is then not read at all, and while it is read the query is stopped.
class ChartQuestion
{
public:
    ChartQuestion(progress::ChartId chart, domain::PlanData data, const progress::ChartRequest& request);

    /// On the thread of \a reader. Cancelled when it was taken back.
    [[nodiscard]] base::Result<progress::Chart> answer(const storage::Reader& reader);
    void takeBack();

private:
    bool begin(const storage::Reader& reader);
    void end();

    progress::ChartId m_chart;
    domain::PlanData m_data;
    progress::ChartRequest m_request;
    std::mutex m_mutex; ///< held while the reader is stopped, so that it is never another question's query
    const storage::Reader* m_reader = nullptr; ///< borrowed while it is read, else null
    bool m_isTakenBack = false;
};

} // namespace samordna::views
