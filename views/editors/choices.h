#pragma once

#include "models/domain/codes.h"
#include "models/domain/plandata.h"
#include "models/domain/terms.h"

#include <QIcon>
#include <QJsonValue>
#include <QList>

#include <functional>
#include <optional>

namespace samordna::views {

/// One thing to choose.
struct Choice
{
    QJsonValue value; ///< as domain::Field gives it; null for "none"
    QString text;
    QIcon icon;
};

using Choices = QList<Choice>;

/// Makes a new thing of a typed name and gives its choice; nothing when it may not be made.
using Creator = std::function<std::optional<Choice>(const QString& name)>;

/// All values of an enumeration in their own order.
template <class Enum>
[[nodiscard]] Choices codeChoices()
{
    Choices choices;
    for (const auto& code : domain::codesOf<Enum>()) {
        choices.append({QString::fromLatin1(code.text), domain::term(code.value), {}});
    }
    return choices;
}

/// Those in force, in the order of \a data; texts in the program's language.
[[nodiscard]] Choices organisationChoices(const domain::PlanData& data);
[[nodiscard]] Choices areaChoices(const domain::PlanData& data);
[[nodiscard]] Choices measureChoices(const domain::PlanData& data);
[[nodiscard]] Choices goalChoices(const domain::PlanData& data);
[[nodiscard]] Choices indicatorChoices(const domain::PlanData& data);
/// Municipalities of \a countyCode first, then all others; from the program's own list.
[[nodiscard]] Choices municipalityChoices(const QString& countyCode);
[[nodiscard]] Choices countyChoices();

/// The list with "none" before it.
[[nodiscard]] Choices withNone(Choices choices, const QString& none);

} // namespace samordna::views
