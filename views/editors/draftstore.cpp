#include "views/editors/draftstore.h"

#include "models/workspace/workspace.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

// What a draft's row may be.
constexpr domain::Entity kEntities[]{domain::Entity::Measure, domain::Entity::Activity, domain::Entity::Organisation,
    domain::Entity::Indicator, domain::Entity::Mandate, domain::Entity::ReportingDay, domain::Entity::CalendarDay};

const QString kGroup = u"typed"_s;
const QString kFile = u"/file"_s; ///< where the file stands that a group belongs to
constexpr int kLetters = 16; ///< of a hash: enough to tell apart

QString placeOf(const QString& path)
{
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex())
        .left(kLetters);
}

} // namespace

DraftStore::DraftStore()
    : m_group(kGroup + u"/program"_s)
{
}

DraftStore::DraftStore(const workspace::Workspace& file)
    : m_path(QFileInfo(file.path()).canonicalFilePath())
{
    const auto origin = file.reader().origin();
    const QString group = kGroup + u'/' + QString::fromLatin1(origin ? *origin : QByteArray()).left(kLetters);
    m_group = group + u'/' + placeOf(m_path);
    takeOver(group);
}

/// What was typed into a file of the same origin that is not where it was: this is that file.
void DraftStore::takeOver(const QString& origin) const
{
    QSettings settings;
    if (settings.contains(m_group + kFile)) {
        return;
    }
    settings.beginGroup(origin);
    const QStringList known = settings.childGroups();
    settings.endGroup();
    for (const QString& place : known) {
        const QString from = origin + u'/' + place;
        if (from == m_group || QFileInfo::exists(settings.value(from + kFile).toString())) {
            continue;
        }
        settings.beginGroup(from);
        const QStringList keys = settings.allKeys();
        settings.endGroup();
        for (const QString& key : keys) {
            settings.setValue(m_group + u'/' + key, settings.value(from + u'/' + key));
        }
        settings.setValue(m_group + kFile, m_path);
        settings.remove(from);
        settings.sync(); // the program may be killed
        return;
    }
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
        remove(settings, place);
    } else {
        settings.setValue(key(place), QJsonDocument(all).toJson(QJsonDocument::Compact));
        if (!m_path.isEmpty()) {
            settings.setValue(m_group + kFile, m_path);
        }
        settings.sync(); // the program may be killed
    }
}

void DraftStore::letGo(const DraftPlace& place) const
{
    QSettings settings;
    remove(settings, place);
}

/// Where nothing is kept the file is not remembered either.
void DraftStore::remove(QSettings& settings, const DraftPlace& place) const
{
    settings.remove(key(place));
    settings.beginGroup(m_group);
    const bool isEmpty = settings.allKeys().size() == (m_path.isEmpty() ? 0 : 1);
    settings.endGroup();
    if (isEmpty) {
        settings.remove(m_group);
    }
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
