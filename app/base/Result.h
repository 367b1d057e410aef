// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace base {

/// Either a value or the Error that kept us from having one.
template <class T>
using Result = tl::expected<T, Error>;

using Done = Result<void>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(QString code, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{std::move(code), std::move(sentence), std::move(detail)});
}

} // namespace base

#define ELSEWHERE_JOIN_(a, b) a##b
#define ELSEWHERE_JOIN(a, b) ELSEWHERE_JOIN_(a, b)
#define ELSEWHERE_TRY_(name, expression)                                                                     \
    if (auto name = (expression); !name)                                                                     \
    return tl::unexpected<base::Error>(std::move(name).error())
#define ELSEWHERE_TRY_ASSIGN_(name, declaration, expression)                                                 \
    auto name = (expression);                                                                                \
    if (!name)                                                                                               \
        return tl::unexpected<base::Error>(std::move(name).error());                                         \
    declaration = *std::move(name)

/// TRY(f()) returns the error of f() from the enclosing function, if there is one.
#define TRY(expression) ELSEWHERE_TRY_(ELSEWHERE_JOIN(tried_, __LINE__), expression)
/// TRY_ASSIGN(const auto x, f()) does the same and otherwise keeps the value in x.
#define TRY_ASSIGN(declaration, expression)                                                                  \
    ELSEWHERE_TRY_ASSIGN_(ELSEWHERE_JOIN(tried_, __LINE__), declaration, expression)
