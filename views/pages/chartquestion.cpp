#include "views/pages/chartquestion.h"

#include "models/storage/reader.h"

namespace samordna::views {

ChartQuestion::ChartQuestion(progress::ChartId chart, domain::PlanData data, const progress::ChartRequest& request)
    : m_chart(chart)
    , m_data(std::move(data))
    , m_request(request)
{
}

base::Result<progress::Chart> ChartQuestion::answer(const storage::Reader& reader)
{
    if (!begin(reader)) {
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    }
    auto chart = progress::makeChart(m_chart, reader, m_data, m_request);
    end();
    return chart;
}

void ChartQuestion::takeBack()
{
    const std::lock_guard lock(m_mutex);
    m_isTakenBack = true;
    if (m_reader) {
        m_reader->interrupt();
    }
}

bool ChartQuestion::begin(const storage::Reader& reader)
{
    const std::lock_guard lock(m_mutex);
    m_reader = m_isTakenBack ? nullptr : &reader;
    return m_reader;
}

void ChartQuestion::end()
{
    const std::lock_guard lock(m_mutex);
    m_reader = nullptr;
}

} // namespace samordna::views
