#pragma once

#include "models/base/error.h"

#include <QtGlobal>
#include <utility>
#include <variant>

namespace samordna::base {

/// The value, or the reason why there is none. Propagate with `if (!result) return result.error();`.
template <class T>
class [[nodiscard]] Result
{
public:
    // Implicit both, so that `return value;` and `return error;` read alike.
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Only when hasValue().
    T& operator*() &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    const T& operator*() const&
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    /// By value, so that what a temporary result held outlives it.
    T operator*() &&
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_state));
    }
    T* operator->() { return &**this; }
    const T* operator->() const { return &**this; }

    /// Only when not hasValue().
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Nothing to return but success.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    [[nodiscard]] bool hasValue() const { return !m_failed; }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace samordna::base
