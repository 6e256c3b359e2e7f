// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>

#include <QtCore/qglobal.h>

#include <concepts>
#include <utility>
#include <variant>

namespace Penstock {

/// A value, or the Error that kept it from being made. For what can fail at once; what fails later
/// is told by a callback or a QFuture. An Error inside is never null.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    template <typename Other>
    requires(
        std::convertible_to<
            Other,
            T> && !std::same_as<std::remove_cvref_t<Other>, T> && !std::same_as<std::remove_cvref_t<Other>, Error> && !std::same_as<std::remove_cvref_t<Other>, Result>)
        Result(Other &&value)
        : m_content(std::in_place_index<0>, std::forward<Other>(value))
    {
    }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error))
    {
        Q_ASSERT(!std::get<1>(m_content).isNull());
    }

    bool hasValue() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    /// Only where hasValue().
    T &value() & { return std::get<0>(m_content); }
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    /// Null where hasValue().
    Error error() const { return hasValue() ? Error() : std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace Penstock
