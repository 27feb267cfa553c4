#include "views/find/findquestion.h"

namespace samordna::views {

FindQuestion::FindQuestion(QString text, int limit)
    : m_text(std::move(text))
    , m_limit(limit)
{
}

base::Result<QList<storage::Found>> FindQuestion::answer(const storage::Reader& reader)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isTakenBack) {
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        }
        m_reader = &reader;
    }
    auto found = reader.find(m_text, m_limit);
    const std::lock_guard lock(m_mutex);
    m_reader = nullptr;
    return found;
}

void FindQuestion::takeBack()
{
    const std::lock_guard lock(m_mutex);
    m_isTakenBack = true;
    if (m_reader) {
        m_reader->interrupt();
    }
}

} // namespace samordna::views
