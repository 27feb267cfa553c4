#pragma once

#include "models/domain/fields.h"

#include <QJsonObject>
#include <QStringList>

class QSettings;

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

/// Where something is typed: in a row that a page can show, or at a place of that row which is no row of its own yet.
struct DraftPlace
{
    domain::Entity entity = domain::Entity::Measure;
    QString row; ///< the identity of the row to show; "new": one that is not stored yet
    QString part; ///< of the row: a period, another row's identity …; empty: the row's own fields

    friend bool operator==(const DraftPlace&, const DraftPlace&) = default;
};

/// What was typed into one county file and not stored, in the user's settings on this computer. Each value is written
/// at once, since the program may be killed. Any number may be made; all see the same. On the GUI thread.
///
/// It goes by the file, not by where the file stands: a file that was moved or renamed finds it again. A copy has the
/// same origin (storage::Reader::origin()), but what was typed into the original is not shown in it while the original
/// is where it was: each of them has its own.
class DraftStore
{
public:
    /// Of what belongs to the user and to no file.
    DraftStore();
    /// \a file is not needed any longer than this.
    explicit DraftStore(const workspace::Workspace& file);

    /// By field.
    [[nodiscard]] QJsonObject typed(const DraftPlace& place) const;
    /// Keeps \a typed of the fields \a own and lets those of them go that it does not have; other fields stay.
    void keep(const DraftPlace& place, const QStringList& own, const QJsonObject& typed) const;
    /// All of a place.
    void letGo(const DraftPlace& place) const;
    /// Where something is kept that a page can show, in no particular order.
    [[nodiscard]] QList<DraftPlace> places() const;

private:
    void takeOver(const QString& origin) const;
    void remove(QSettings& settings, const DraftPlace& place) const;
    [[nodiscard]] QString key(const DraftPlace& place) const;

    QString m_path; ///< of the file; empty where there is none
    QString m_group; ///< of the settings
};

} // namespace samordna::views
