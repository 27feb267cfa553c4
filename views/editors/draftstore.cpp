#include "views/editors/draftstore.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

// What a draft's row may be.
constexpr domain::Entity kEntities[]{domain::Entity::Measure, domain::Entity::Activity, domain::Entity::Organisation,
    domain::Entity::Indicator, domain::Entity::Mandate, domain::Entity::ReportingDay, domain::Entity::CalendarDay};

} // namespace

DraftStore::DraftStore(const QString& file)
{
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_group = u"typed/"_s + QString::fromLatin1(hash.first(16));
}

QString DraftStore::key(const DraftPlace& place) const
{
    const QString key = m_group + u'/' + domain::entityName(place.entity) + u'/' + place.row;
    return key + (place.part.isEmpty() ? u"/row"_s : QString(u"/part/"_s + place.part));
}

QJsonObject DraftStore::typed(const DraftPlace& place) const
{
    return QJsonDocument::fromJson(QSettings().value(key(place)).toByteArray()).object();
}

void DraftStore::keep(const DraftPlace& place, const QStringList& own, const QJsonObject& typed) const
{
    QSettings settings;
    QJsonObject all = QJsonDocument::fromJson(settings.value(key(place)).toByteArray()).object();
    const QJsonObject before = all;
    for (const QString& field : own) {
        all.remove(field);
    }
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        all.insert(field.key(), field.value());
    }
    if (all == before) {
        return;
    }
    if (all.isEmpty()) {
        settings.remove(key(place));
    } else {
        settings.setValue(key(place), QJsonDocument(all).toJson(QJsonDocument::Compact));
        settings.sync(); // the program may be killed
    }
}

void DraftStore::letGo(const DraftPlace& place) const
{
    QSettings().remove(key(place));
}

QList<DraftPlace> DraftStore::places() const
{
    QSettings settings;
    settings.beginGroup(m_group);
    QList<DraftPlace> places;
    const QStringList keys = settings.allKeys();
    for (const QString& text : keys) {
        for (const domain::Entity entity : kEntities) {
            const QString kind = text.section(u'/', 2, 2); // what an earlier version wrote has none
            if (text.section(u'/', 0, 0) == domain::entityName(entity) && (kind == u"row" || kind == u"part")) {
                places.append({entity, text.section(u'/', 1, 1), text.section(u'/', 3)});
            }
        }
    }
    return places;
}

} // namespace samordna::views
