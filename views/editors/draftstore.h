#pragma once

#include "models/domain/fields.h"

#include <QJsonObject>
#include <QStringList>

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
class DraftStore
{
public:
    /// \a file: the path of the county file; its text is not kept, only told apart by.
    explicit DraftStore(const QString& file);

    /// By field.
    [[nodiscard]] QJsonObject typed(const DraftPlace& place) const;
    /// Keeps \a typed of the fields \a own and lets those of them go that it does not have; other fields stay.
    void keep(const DraftPlace& place, const QStringList& own, const QJsonObject& typed) const;
    /// All of a place.
    void letGo(const DraftPlace& place) const;
    /// Where something is kept, in no particular order.
    [[nodiscard]] QList<DraftPlace> places() const;

private:
    [[nodiscard]] QString key(const DraftPlace& place) const;

    QString m_group; ///< of the settings
};

} // namespace samordna::views
