#pragma once

#include "models/domain/period.h"
#include "models/items/measurefilter.h"

#include <QObject>

class QSettings;
class QWidget;

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

struct Preferences;
class SpellGuide;

/// Shows the user's settings, and puts each into force as it is chosen.
class SettingsGuide final : public QObject
{
    Q_OBJECT

public:
    /// All borrowed; \a window owns this.
    SettingsGuide(QSettings& settings, SpellGuide& spelling, QWidget& window);

    /// \a file is null while none is open.
    void show(const workspace::Workspace* file);

Q_SIGNALS:
    /// What the user calls their own, as it stands in the settings now.
    void ownChosen(const samordna::items::Own& own);
    /// Another than before.
    void periodKindChosen(samordna::domain::PeriodKind kind);
    void maskingRequested();

private:
    void use(const Preferences& preferences);

    QSettings& m_settings;
    SpellGuide& m_spelling;
    QWidget& m_window;
};

} // namespace samordna::views
