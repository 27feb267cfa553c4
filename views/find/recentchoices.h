#pragma once

#include "models/domain/fields.h"

#include <QList>
#include <QUuid>

class QSettings;

namespace samordna::views {

/// One thing that was chosen where everything is found: a row, or a command by its key.
struct RecentChoice
{
    domain::Entity entity = domain::Entity::Measure;
    QUuid id; ///< null for a command
    QString command;

    friend bool operator==(const RecentChoice&, const RecentChoice&) = default;
};

/// The last choices, newest first, kept in the settings. Rows of other files stay among them; who reads them leaves out
/// what the open file does not hold.
class RecentChoices
{
public:
    explicit RecentChoices(QSettings& settings); ///< borrowed

    [[nodiscard]] QList<RecentChoice> all() const;
    void add(const RecentChoice& choice);

private:
    QSettings& m_settings;
};

} // namespace samordna::views
