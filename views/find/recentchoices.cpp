#include "views/find/recentchoices.h"

#include "models/domain/changes.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr qsizetype kKept = 20; // more than are shown, since some may be another file's
const QString kKey = u"find/recent"_s;
const QString kCommand = u"command"_s;

QString written(const RecentChoice& choice)
{
    return choice.id.isNull() ? kCommand + u'/' + choice.command
                              : domain::entityName(choice.entity) + u'/' + choice.id.toString(QUuid::WithoutBraces);
}

} // namespace

RecentChoices::RecentChoices(QSettings& settings)
    : m_settings(settings)
{
}

QList<RecentChoice> RecentChoices::all() const
{
    QList<RecentChoice> choices;
    const QStringList lines = m_settings.value(kKey).toStringList();
    for (const QString& line : lines) {
        const QString kind = line.section(u'/', 0, 0);
        const QString what = line.section(u'/', 1);
        if (kind == kCommand) {
            choices.append({{}, {}, what});
            continue;
        }
        domain::forEachEntity([&]<class E>() {
            if (domain::entityName(domain::kEntityOf<E>) == kind && !QUuid(what).isNull()) {
                choices.append({domain::kEntityOf<E>, QUuid(what), {}});
            }
        });
    }
    return choices;
}

void RecentChoices::add(const RecentChoice& choice)
{
    QStringList lines = m_settings.value(kKey).toStringList();
    lines.removeAll(written(choice));
    lines.prepend(written(choice));
    m_settings.setValue(kKey, QStringList(lines.mid(0, kKept)));
}

} // namespace samordna::views
