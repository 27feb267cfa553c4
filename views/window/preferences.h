#pragma once

#include "models/domain/period.h"

#include "views/theme/appearance.h"

#include <QString>

class QSettings;

namespace samordna::items {
struct Own;
}

namespace samordna::views {

/// What the user has chosen for this computer; nothing of it stands in a county's file. A regular value: as made here
/// it is what the program begins with.
struct Preferences
{
    QString language; ///< "sv" or "en"; empty: the system's
    Appearance appearance = Appearance::System;
    int textSize = kLeastTextSize; ///< per cent of the system's
    QString organisation; ///< "mine": the UUID as text; empty: none
    QString function; ///< "mine"; empty: none
    bool spellsSwedish = true;
    bool spellsEnglish = true;
    domain::PeriodKind periodKind = domain::PeriodKind::Tertial; ///< never Own
    bool opensLastFile = false;
    bool keepsCopies = true; ///< of the open file, one a day

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// The one place that knows their keys. What is not there, or cannot be understood, is as the program begins.
[[nodiscard]] Preferences readPreferences(const QSettings& settings);
void writePreferences(QSettings& settings, const Preferences& preferences);

/// Appearance and text size, at once.
void applyLook(const Preferences& preferences);
/// Whose measures the user calls their own.
[[nodiscard]] items::Own ownOf(const Preferences& preferences);
/// "sv" and "en", as far as they are checked.
[[nodiscard]] QStringList spelledLanguages(const Preferences& preferences);

} // namespace samordna::views
