#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace samordna::domain {

/// The written form of one value of an enumeration, in the file and in every format.
template <class Enum>
struct Code
{
    Enum value;
    const char* text;
};

/// All values of an enumeration in the order they are shown. Specialised once per enumeration, in its own .cpp.
template <class Enum>
std::span<const Code<Enum>> codesOf();

template <class Enum>
[[nodiscard]] QString codeText(Enum value)
{
    for (const auto& code : codesOf<Enum>()) {
        if (code.value == value) {
            return QString::fromLatin1(code.text);
        }
    }
    return {};
}

template <class Enum>
[[nodiscard]] std::optional<Enum> fromCode(QStringView text)
{
    for (const auto& code : codesOf<Enum>()) {
        if (text == QLatin1String(code.text)) {
            return code.value;
        }
    }
    return std::nullopt;
}

} // namespace samordna::domain
