#include "views/window/preferences.h"

#include "models/items/measurefilter.h"

#include <QSettings>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using domain::PeriodKind;

const QString kLanguage = u"language"_s;
const QString kAppearance = u"appearance"_s;
const QString kTextSize = u"textSize"_s;
const QString kOrganisation = u"mine/organisation"_s;
const QString kFunction = u"mine/function"_s;
const QString kSwedish = u"spelling/sv"_s;
const QString kEnglish = u"spelling/en"_s;
const QString kPeriodKind = u"periodKind"_s;
const QString kOpensLast = u"opensLastFile"_s;
const QString kKeepsCopies = u"keepsCopies"_s;

// Words, not numbers: a settings file is read and mended by people.
struct AppearanceWord
{
    Appearance appearance;
    const char* word;
};
constexpr AppearanceWord kAppearances[]{{Appearance::System, "system"}, {Appearance::Light, "light"},
    {Appearance::Dark, "dark"}, {Appearance::HighContrast, "contrast"}};

struct KindWord
{
    PeriodKind kind;
    const char* word;
};
constexpr KindWord kKinds[]{{PeriodKind::Year, "year"}, {PeriodKind::HalfYear, "half-year"},
    {PeriodKind::Tertial, "tertial"}, {PeriodKind::Quarter, "quarter"}, {PeriodKind::Month, "month"}};

} // namespace

Preferences readPreferences(const QSettings& settings)
{
    Preferences preferences;
    const QString language = settings.value(kLanguage).toString();
    preferences.language = language == u"sv" || language == u"en" ? language : QString();
    const QString appearance = settings.value(kAppearance).toString();
    for (const auto& [value, word] : kAppearances) {
        preferences.appearance = appearance == QLatin1String(word) ? value : preferences.appearance;
    }
    preferences.textSize = std::clamp(settings.value(kTextSize, kLeastTextSize).toInt(), kLeastTextSize, kMostTextSize);
    preferences.organisation = settings.value(kOrganisation).toString();
    preferences.function = settings.value(kFunction).toString();
    preferences.spellsSwedish = settings.value(kSwedish, true).toBool();
    preferences.spellsEnglish = settings.value(kEnglish, true).toBool();
    const QString kind = settings.value(kPeriodKind).toString();
    for (const auto& [value, word] : kKinds) {
        preferences.periodKind = kind == QLatin1String(word) ? value : preferences.periodKind;
    }
    preferences.opensLastFile = settings.value(kOpensLast, false).toBool();
    preferences.keepsCopies = settings.value(kKeepsCopies, true).toBool();
    return preferences;
}

void writePreferences(QSettings& settings, const Preferences& preferences)
{
    settings.setValue(kLanguage, preferences.language);
    for (const auto& [value, word] : kAppearances) {
        if (value == preferences.appearance) {
            settings.setValue(kAppearance, QLatin1String(word));
        }
    }
    settings.setValue(kTextSize, preferences.textSize);
    settings.setValue(kOrganisation, preferences.organisation);
    settings.setValue(kFunction, preferences.function);
    settings.setValue(kSwedish, preferences.spellsSwedish);
    settings.setValue(kEnglish, preferences.spellsEnglish);
    for (const auto& [value, word] : kKinds) {
        if (value == preferences.periodKind) {
            settings.setValue(kPeriodKind, QLatin1String(word));
        }
    }
    settings.setValue(kOpensLast, preferences.opensLastFile);
    settings.setValue(kKeepsCopies, preferences.keepsCopies);
}

void applyLook(const Preferences& preferences)
{
    setAppearance(preferences.appearance);
    setTextSize(preferences.textSize);
}

items::Own ownOf(const Preferences& preferences)
{
    return {domain::OrganisationId::fromText(preferences.organisation), preferences.function};
}

QStringList spelledLanguages(const Preferences& preferences)
{
    QStringList languages;
    if (preferences.spellsSwedish) {
        languages.append(u"sv"_s);
    }
    if (preferences.spellsEnglish) {
        languages.append(u"en"_s);
    }
    return languages;
}

} // namespace samordna::views
