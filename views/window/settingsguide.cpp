#include "views/window/settingsguide.h"

#include "models/domain/collation.h"
#include "models/domain/terms.h"
#include "models/workspace/workspace.h"

#include "views/dialogs/settingsdialog.h"
#include "views/editors/draftstore.h"
#include "views/spelling/spellguide.h"
#include "views/window/preferences.h"

#include <QSettings>

namespace samordna::views {

namespace {

/// Those in force, in Swedish order.
QList<std::pair<QString, QString>> organisationsOf(const domain::PlanData& data)
{
    QList<std::pair<QString, QString>> names;
    for (const domain::Organisation& each : data.organisations) {
        if (!each.isWithdrawn()) {
            names.append({each.id.text(), domain::inLanguage(each.name, each.nameEn)});
        }
    }
    std::sort(names.begin(), names.end(),
        [](const auto& left, const auto& right) { return domain::compareSwedish(left.second, right.second) < 0; });
    return names;
}

} // namespace

SettingsGuide::SettingsGuide(QSettings& settings, SpellGuide& spelling, QWidget& window)
    : QObject(&window)
    , m_settings(settings)
    , m_spelling(spelling)
    , m_window(window)
{
}

void SettingsGuide::show(const workspace::Workspace* file)
{
    const SettingsGround ground{file ? organisationsOf(file->data()) : QList<std::pair<QString, QString>>(),
        file && !file->isReadOnly(), m_spelling.speller()};
    auto* dialog = new SettingsDialog(readPreferences(m_settings), ground, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->keepTyped(DraftStore());
    connect(dialog, &SettingsDialog::changed, this, &SettingsGuide::use);
    connect(dialog, &SettingsDialog::ownWordsChanged, &m_spelling, &SpellGuide::markAnew);
    connect(dialog, &SettingsDialog::maskingRequested, this, &SettingsGuide::maskingRequested);
    dialog->open();
}

void SettingsGuide::use(const Preferences& preferences)
{
    const Preferences before = readPreferences(m_settings);
    writePreferences(m_settings, preferences);
    applyLook(preferences);
    m_spelling.setLanguages(spelledLanguages(preferences));
    Q_EMIT ownChosen(ownOf(preferences));
    if (preferences.periodKind != before.periodKind) {
        Q_EMIT periodKindChosen(preferences.periodKind);
    }
}

} // namespace samordna::views
