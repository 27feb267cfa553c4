#pragma once

#include "models/storage/reader.h"

#include <mutex>

namespace samordna::views {

/// One text that is looked for. It is answered on the reading thread and can be taken back from another at any time:
/// before its turn it is then not asked at all, and while it is answered the query is stopped.
class FindQuestion
{
public:
    FindQuestion(QString text, int limit);

    /// On the thread of \a reader. Cancelled when it was taken back.
    [[nodiscard]] base::Result<QList<storage::Found>> answer(const storage::Reader& reader);
    void takeBack();

private:
    QString m_text;
    int m_limit;
    std::mutex m_mutex; ///< held while the reader is stopped, so that it is never another question's query
    const storage::Reader* m_reader = nullptr; ///< borrowed while it answers, else null
    bool m_isTakenBack = false;
};

} // namespace samordna::views
