#include "models/storage/readahead.h"

#include <condition_variable>
#include <cstring>
#include <deque>
#include <memory_resource>
#include <mutex>
#include <thread>

namespace samordna::storage {

namespace {

constexpr std::size_t kRowsOfBatch = 256; // so that the threads seldom wait for each other's word
constexpr std::size_t kBatchesAhead = 4;
constexpr std::size_t kBytesOfBatch = 128 * 1024; // about what its texts take

/// Some rows with texts of their own.
class Batch
{
public:
    void add(std::span<const Cell> row)
    {
        m_width = row.size();
        for (const Cell& cell : row) {
            const auto* text = std::get_if<std::string_view>(&cell);
            m_cells.push_back(text && !text->empty() ? Cell(kept(*text)) : cell);
        }
        ++m_rows;
    }
    [[nodiscard]] bool isFull() const { return m_rows == kRowsOfBatch; }
    /// False when the sink wants no more.
    [[nodiscard]] bool give(const RowSink& sink) const
    {
        const std::span<const Cell> cells(m_cells);
        for (std::size_t row = 0; row < m_rows; ++row) {
            if (!sink(cells.subspan(row * m_width, m_width))) {
                return false;
            }
        }
        return true;
    }

private:
    std::string_view kept(std::string_view text)
    {
        auto* copy = static_cast<char*>(m_texts.allocate(text.size(), 1));
        std::memcpy(copy, text.data(), text.size());
        return {copy, text.size()};
    }

    std::pmr::monotonic_buffer_resource m_texts{kBytesOfBatch};
    std::vector<Cell> m_cells;
    std::size_t m_width = 0;
    std::size_t m_rows = 0;
};

/// What is read and not yet taken. Both threads.
class Relay
{
public:
    /// Waits while there is enough; false when nobody takes any more.
    bool put(std::unique_ptr<Batch> batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_batches.size() < kBatchesAhead || m_isStopped; });
        m_batches.push_back(std::move(batch));
        m_changed.notify_one();
        return !m_isStopped;
    }
    /// Waits for the next; null when there are no more.
    std::unique_ptr<Batch> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_batches.empty() || m_isAll; });
        if (m_batches.empty()) {
            return {};
        }
        auto batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_one();
        return batch;
    }
    void end() { say(m_isAll); }
    void stop() { say(m_isStopped); }

private:
    void say(bool& what)
    {
        const std::lock_guard lock(m_mutex);
        what = true;
        m_changed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Batch>> m_batches;
    bool m_isAll = false;
    bool m_isStopped = false;
};

base::Result<void> readInto(Relay& relay, const RowSource& read)
{
    auto batch = std::make_unique<Batch>();
    const auto done = read([&](std::span<const Cell> row) {
        batch->add(row);
        return !batch->isFull() || relay.put(std::exchange(batch, std::make_unique<Batch>()));
    });
    relay.put(std::move(batch));
    relay.end();
    return done;
}

} // namespace

base::Result<void> readAhead(const RowSource& read, const RowSink& sink)
{
    Relay relay;
    base::Result<void> done;
    std::thread reading([&] { done = readInto(relay, read); });
    bool isStopped = false;
    while (const auto batch = isStopped ? nullptr : relay.take()) {
        isStopped = !batch->give(sink);
    }
    relay.stop();
    reading.join();
    return isStopped ? base::Error{base::ErrorKind::Cancelled, {}, {}} : done;
}

} // namespace samordna::storage
